// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"

#include <string>

namespace desk::models {

/// A made-up payload that feeds every rule of a mapping, for a source of which no sample is known yet. Indented JSON;
/// empty for a mapping without rules. Flat: a whole path is a key of its own, which every path accepts.
[[nodiscard]] std::string examplePayload(const mapping::FieldMapping &mapping, const mapping::TargetCatalog &catalog);

} // namespace desk::models
