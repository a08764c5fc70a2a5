// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/mapping/engine.h"
#include "app/mapping/plan.h"
#include "app/sandbox/contacts.h"
#include "app/sandbox/entries.h"
#include "app/sandbox/sources.h"

#include <optional>
#include <string>
#include <vector>

namespace desk::sandbox {

/// What a source made in direct mode stores: every target under its own name.
[[nodiscard]] std::string identityMapping(const std::optional<std::string> &revenueCurrency);
/// Why a mapping cannot be stored; one problem for each rule that is wrong, its field naming the rule.
[[nodiscard]] std::vector<Problem> mappingProblems(Database &database, const std::string &businessId,
                                                   domain::JsonValue mapping);

/// A source's stored mapping, compiled against the custom fields of its business.
struct SourcePlan {
    mapping::Plan plan;
    bool isMapped = false; ///< false: a webhook only stores what it receives
};
[[nodiscard]] SourcePlan planOf(Database &database, const SourceRow &source);

/// Value, currency, expense, time, attribution and references.
void takeIntoEntry(const mapping::Prediction &prediction, EntryRow &entry);
/// Fills what is empty and overwrites nothing; an e-mail address that another contact has is left out. True when
/// something changed. The row is not stored.
[[nodiscard]] bool takeIntoContact(Database &database, const mapping::Prediction &prediction, ContactRow &contact);
/// Stores the custom field values that the contact does not have yet.
void storeCustomValues(Database &database, const mapping::Prediction &prediction, const std::string &contactId);

} // namespace desk::sandbox
