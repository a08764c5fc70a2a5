// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryfilter.h"
#include "app/store/scope.h"

#include <QTimeZone>

namespace desk::store {

/// What the entries of a chart are told apart by.
enum class EntrySplit { None, Config, Source };

struct EntryGrouping {
    QString currency; ///< empty: entries without one
    QTimeZone zone;   ///< whose days they are; invalid: UTC
    EntrySplit split = EntrySplit::None;
    int most = 6; ///< so many conversions or sources stay apart, the others go together
    bool operator==(const EntryGrouping &) const = default;
};

/// One conversion or source, or all the others together.
struct EntrySeries {
    QString id;          ///< empty: of entries that have none
    QString name;        ///< empty where it is not known
    bool others = false; ///< more than one; their ids are not told
    domain::Decimal value;
    qint64 count = 0;
    qint64 leftOut = 0; ///< amounts whose exponent is beyond reason; in no value
    bool operator==(const EntrySeries &) const = default;
};

/// What one day of the zone brought in one series.
struct EntryDay {
    qint64 day = 0; ///< days since 1970-01-01, see domain::CalendarDays
    int series = 0;
    domain::Decimal value;
    qint64 count = 0;
    bool operator==(const EntryDay &) const = default;
};

struct EntryGroups {
    QList<EntrySeries>
        series;           ///< the largest value first (gain or loss), the others last; a nameless one without a split
    QList<EntryDay> days; ///< oldest first, then by series; those without entries are left out
    bool operator==(const EntryGroups &) const = default;
};

/// Exact sums of the entries that match by day of the zone. Read from the sums that are kept by hour as far as filter
/// and day borders let them, the rest from rows.
[[nodiscard]] domain::Result<EntryGroups> entryGroups(Database &database, const QString &profileId,
                                                      const EntryFilter &filter, const EntryGrouping &grouping);

/// `filter` for entries of this currency alone; nullopt when none can match.
[[nodiscard]] std::optional<EntryFilter> narrowedTo(const EntryFilter &filter, const QString &currency);
/// What the catalog calls a conversion or source, or what its entries did; empty where neither does.
[[nodiscard]] QString nameOfConfig(Database &database, qint64 scope, const QString &id);
[[nodiscard]] QString nameOfSource(Database &database, qint64 scope, const QString &id);

} // namespace desk::store
