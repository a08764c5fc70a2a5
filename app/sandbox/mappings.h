// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/sandbox/call.h"

#include <optional>
#include <string>
#include <vector>

namespace desk::sandbox {

/// What a source made in direct mode stores: every target under its own name.
[[nodiscard]] std::string identityMapping(const std::optional<std::string> &revenueCurrency);
/// Why a mapping cannot be stored; one problem for each rule that is wrong, its field naming the rule.
[[nodiscard]] std::vector<Problem> mappingProblems(Database &database, const std::string &businessId,
                                                   domain::JsonValue mapping, const std::string &sourceType);

} // namespace desk::sandbox
