// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryfilter.h"
#include "app/store/scope.h"

namespace desk::store {

/// What one UTC day brought in one currency.
struct DayTotal {
    qint64 day = 0; ///< days since 1970-01-01
    domain::Decimal value;
    qint64 count = 0;
    bool operator==(const DayTotal &) const = default;
};

/// Exact sums by day of the entries that match, oldest day first; days without entries are left out. `currency` empty:
/// entries that have none.
[[nodiscard]] domain::Result<QList<DayTotal>> dayTotals(Database &database, const QString &profileId,
                                                        const EntryFilter &filter, const QString &currency);

} // namespace desk::store
