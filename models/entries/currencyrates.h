// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryfilter.h"

#include <QMap>

namespace desk::models {

/// What an operator says that a unit of a currency is worth, and since when. There are no others: no default, nothing
/// fetched.
struct CurrencyRates {
    struct Rate {
        domain::Decimal rate; ///< units of the target for one unit of the currency; above zero
        domain::Instant enteredAt;
        bool operator==(const Rate &) const = default;
    };
    QString target; ///< empty: no conversion is wanted
    QMap<QString, Rate> rates;

    /// For the workspace; what cannot be read back is dropped.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static CurrencyRates fromText(const QString &text);
    bool operator==(const CurrencyRates &) const = default;
};

/// Reads a rate as an operator types it, with the point or the comma of the locale; nothing unless it is above zero.
[[nodiscard]] std::optional<domain::Decimal> rateFromText(const QString &text);

/// value - expense, exact.
[[nodiscard]] domain::Decimal netOf(const store::CurrencyTotal &total);

/// All in one currency, exact; rounding is for whoever shows it.
struct ConvertedTotal {
    domain::Decimal value;
    domain::Decimal expense;
    domain::Decimal net;
    qint64 count = 0;
    QStringList leftOut; ///< currencies without a rate; an empty text stands for amounts without a currency
};
[[nodiscard]] ConvertedTotal converted(const store::EntryTotals &totals, const CurrencyRates &rates);

/// The totals for the clipboard: a line for each currency, exact, tab-separated, with a head.
[[nodiscard]] QString totalsAsTsv(const store::EntryTotals &totals, const CurrencyRates &rates);

} // namespace desk::models
