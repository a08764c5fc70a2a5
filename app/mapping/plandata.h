// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/mapping/codes.h"
#include "app/mapping/fieldmapping.h"
#include "app/mapping/pathtree.h"
#include "app/mapping/target.h"
#include "app/mapping/valuereading.h"

#include <string>
#include <vector>

namespace desk::mapping {

/// A rule of a plan. Rules are numbered as in the mapping.
struct PlanRule {
    std::string path;
    std::string pathKey; ///< for near misses
    int slot = -1;
    int finding = -1; ///< of an unknown target: index into PlanData::findings
};

/// A target that rules of this mapping fill, or that direct values and defaults can.
struct PlanSlot {
    Target target;
    ValueReader reader;
    std::vector<int> rules; ///< in evaluation order
    bool unknown = false;   ///< no target has this name; its rules give errors and nothing else
};

/// A diagnostic that depends on the mapping alone.
struct PlanFinding {
    Code code = Code::TargetUnknown;
    Severity severity = Severity::Error;
    int rule = -1;
    bool hasPath = false;
    std::string path;
    std::string writtenTarget;
    std::string suggestion;
};

/// What a Plan compiles a mapping to. Slots 0 to 26 are the standard targets in the page's order; custom fields follow
/// by their first rule, as do `do_nothing` and unknown names if there are such rules.
struct PlanData {
    FieldMapping::Form form = FieldMapping::Form::None;
    std::vector<PlanRule> rules;
    std::vector<PlanSlot> slots;
    std::vector<int> ruledSlots;       ///< those with rules, by their first rule
    int ignoreSlot = -1;               ///< of do_nothing
    std::vector<int> outputSlots;      ///< those that can get a value, in the order of outputs
    std::vector<PlanFinding> findings; ///< first those about the mapping, then those of unknown targets
    std::size_t mappingFindings = 0;   ///< how many of them are about the mapping
    PathTree paths;
    bool hasSourceCurrency = false;
    domain::JsonDocument sourceCurrency; ///< config.revenueCurrency, where it counts

    static constexpr int eventValueSlot = 0;
    static constexpr int currencySlot = 1;
    static constexpr int expenseSlot = 2;
    static constexpr int occurredAtSlot = 3;
};

} // namespace desk::mapping
