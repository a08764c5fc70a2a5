// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/payloadset.h"
#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace desk::mapping {

/// How one rule did on all stored payloads of its source.
struct RuleUse {
    std::string path;
    std::string target;         ///< as written
    std::size_t hits = 0;       ///< payloads in which the path leads to something
    std::size_t values = 0;     ///< of those, it is neither null nor blank
    std::size_t readable = 0;   ///< of those, it reads as its target wants it
    std::size_t numbers = 0;    ///< of the values, JSON numbers
    std::size_t shadowed = 0;   ///< of the values, an earlier rule of the target had produced one already
    std::size_t ambiguous = 0;  ///< payloads with the path both as one key and as a way down
    std::string shadowedBy;     ///< path of the rule that won
    std::string unreadableText; ///< the first value that did not read, shortened
    std::string nearPath;       ///< of a rule without hits: a path that differs in case and punctuation only
    bool operator==(const RuleUse &) const = default;
};

struct RuleUses {
    std::size_t payloads = 0; ///< that are JSON objects
    std::vector<RuleUse> rules;
    [[nodiscard]] const RuleUse *find(std::string_view path, std::string_view target) const;
};

/// Counts over all payloads of the set. Pure; as long as the set is large: call it off the GUI thread. Nothing when
/// `isCancelled` (asked every few payloads) answered true.
[[nodiscard]] std::optional<RuleUses> countRuleUse(const FieldMapping &mapping, const TargetCatalog &catalog,
                                                   const domain::PayloadSet &payloads,
                                                   const std::function<bool()> &isCancelled = {});

} // namespace desk::mapping
