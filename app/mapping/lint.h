// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/codes.h"
#include "app/mapping/fieldmapping.h"
#include "app/mapping/ruleuse.h"
#include "app/mapping/target.h"

#include <string>
#include <string_view>
#include <vector>

namespace desk::mapping {

/// What can be wrong with a mapping before a single payload comes in, or by what the stored ones say.
enum class LintCode : std::uint8_t {
    UnknownTarget,  ///< error: the service refuses the mapping
    NeverReadable,  ///< error: no stored value reads as the target wants it
    RepeatedPath,   ///< warning: a key stands twice in the JSON; the first counts
    InactiveField,  ///< warning: the custom field is switched off
    NoContact,      ///< warning: neither e-mail nor phone
    RevenueBeside,  ///< warning: `revenue` beside `eventValue`
    AlwaysShadowed, ///< warning: an earlier rule of the target always won
    NearMiss,       ///< warning: no payload has the path, but one that is spelt nearly so
    NeverHit,       ///< note: no payload has the path
    NoCurrency,     ///< note: an amount without any currency
    NumberAsText,   ///< note: always a number, in a text field
    AmbiguousPath,  ///< note: payloads have the path as one key and as a way down
    NearlyRepeated, ///< note: two paths differ in case and punctuation only
    NotARule,       ///< note: a member that is kept and means nothing
};

/// What one click does about it.
struct LintMend {
    enum class Kind : std::uint8_t { None, Target, Path, Remove, Currency };
    Kind kind = Kind::None;
    int rule = -1;    ///< Target, Path, Remove
    std::string text; ///< the target, path or currency to put in its place
    bool operator==(const LintMend &) const = default;
};

/// One thing to look at.
struct Finding {
    LintCode code = LintCode::UnknownTarget;
    Severity severity = Severity::Error;
    std::vector<int> rules; ///< the rules it is about, the one to look at first; empty: the mapping as a whole
    std::string path;       ///< of the first rule, or of the member
    std::string target;     ///< of the first rule, as written
    std::string other;      ///< another path: the winner, the near one
    std::string example;    ///< a value, shortened
    std::size_t count = 0;  ///< payloads or values it is true of
    LintMend mend;

    /// The same for the same problem after other edits, to remember that nobody wants to hear of it.
    [[nodiscard]] std::string id() const;
    bool operator==(const Finding &) const = default;
};

/// What is known beside the mapping itself.
struct LintFacts {
    const RuleUses *uses = nullptr;         ///< of the stored payloads; may be of a moment ago
    std::vector<std::string> repeatedPaths; ///< see repeatedKeys()
    std::vector<std::string> inactive;      ///< names of targets whose custom field is switched off
    std::string currency = "USD";           ///< to propose where none is named
};

/// Errors first, then warnings, then notes; within them in the order of the rules. Nothing for a mapping that is not
/// editable. Pure, quick.
[[nodiscard]] std::vector<Finding> lint(const FieldMapping &mapping, const TargetCatalog &catalog,
                                        const LintFacts &facts = {});

/// A key of the rules' object that came before in it.
struct RepeatedKey {
    std::string name;
    std::size_t offset = 0; ///< bytes, of the repeated key's literal in the text
    std::size_t length = 0;
};
/// Of a stored mapping's text, in any form. Nothing when it is not JSON.
[[nodiscard]] std::vector<RepeatedKey> repeatedKeys(std::string_view json);

} // namespace desk::mapping
