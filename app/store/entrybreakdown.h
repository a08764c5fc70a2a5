// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryfilter.h"
#include "app/store/scope.h"

namespace desk::store {

/// By what a breakdown tells entries apart.
enum class EntryDimension { Config, Source, Currency, Contact, Campaign };

/// One line of a breakdown.
struct EntryShare {
    QString id;            ///< as the entries have it (a campaign's is its name); empty: of entries that have none
    QString name;          ///< empty where it is not known
    domain::Decimal value; ///< in the currency of the breakdown; a currency's line: in that currency
    qint64 count = 0;      ///< entries in whatever currency
    qint64 valued = 0;     ///< of these, entries in the currency that `value` is in
    qint64 leftOut = 0;    ///< amounts whose exponent is beyond reason; in no value
    bool operator==(const EntryShare &) const = default;
};

struct EntryBreakdown {
    QList<EntryShare> rows; ///< the largest value first (gain or loss), then the most entries
    EntryShare others;      ///< all that have no line of their own
    qint64 otherCount = 0;  ///< how many those are
    bool operator==(const EntryBreakdown &) const = default;
};

/// Exact sums of the entries that match, `most` lines at most. Read from the sums that are kept where they answer the
/// filter; contacts, campaigns and other filters need one scan of the rows.
[[nodiscard]] domain::Result<EntryBreakdown> entryBreakdown(Database &database, const QString &profileId,
                                                            const EntryFilter &filter, EntryDimension dimension,
                                                            const QString &currency, int most = 50);

} // namespace desk::store
