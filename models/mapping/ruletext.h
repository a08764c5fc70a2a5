// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace desk::models {

/// Rules as text, the way they are copied: a JSON object of path to target, custom fields as custom_<id>; in the
/// wrapped form where a path could be taken for a setting. UTF-8, one rule a line.
[[nodiscard]] QByteArray rulesToText(const std::vector<mapping::FieldMapping::Rule> &rules,
                                     const mapping::TargetCatalog &catalog);

/// What a text that was pasted or opened holds.
struct RuleText {
    std::vector<mapping::FieldMapping::Rule> rules;
    /// The text is a stored mapping in the wrapped form, with everything beside its rules.
    std::optional<mapping::FieldMapping> whole;
};
/// Reads the JSON of a stored mapping in any form that can be edited, {path: target}, or lines of two columns
/// (tabs, semicolons or commas; a target may be given by its label). Fails with one sentence.
[[nodiscard]] domain::Result<RuleText> readRules(const QByteArray &utf8, const mapping::TargetCatalog &catalog);
/// Larger texts are no mapping: the service takes no larger body. Bytes.
inline constexpr qsizetype largestRuleText = qsizetype{1024} * 1024;

/// What taking these rules into a mapping would do.
struct RuleMerge {
    std::vector<mapping::FieldMapping::Rule> added;
    /// Rules of the mapping whose path came with another target.
    std::vector<std::pair<int, std::string>> replaced;
    int same = 0;                       ///< already there
    int refused = 0;                    ///< the mapping's form cannot hold this path
    mapping::FieldMapping withAdded;    ///< the present targets stay
    mapping::FieldMapping withReplaced; ///< the new targets win
};
/// New rules are put in before the rule `at`.
[[nodiscard]] RuleMerge mergeRules(const mapping::FieldMapping &present,
                                   const std::vector<mapping::FieldMapping::Rule> &rules, int at);

} // namespace desk::models
