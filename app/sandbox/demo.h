// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/sandbox/database.h"

namespace desk::sandbox {

/// Fills an empty store, in one transaction: with the demo businesses, or with a single empty one. A store that has a
/// business is left alone. The data is a function of `now` alone: ids, names and amounts are the same everywhere, the
/// times end shortly before `now`.
void seed(Database &database, bool withDemo, domain::Instant now);

} // namespace desk::sandbox
