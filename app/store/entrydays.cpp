// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entrydays.h"

#include "app/store/entryquery.h"

#include <map>

namespace desk::store {

namespace {

constexpr qint64 dayLength = 86'400'000;
// Rounds down for times before 1970 too.
constexpr const char *dayOf = "((occurred_at - ((occurred_at % 86400000) + 86400000) % 86400000) / 86400000)";

/// `whole` + `rest` millionths.
domain::Decimal fromParts(qint64 whole, qint64 rest)
{
    // The parts of a sum may differ in sign; carry so that they do not.
    constexpr qint64 one = 1'000'000;
    whole += rest / one;
    rest %= one;
    if (whole > 0 && rest < 0) {
        --whole;
        rest += one;
    } else if (whole < 0 && rest > 0) {
        ++whole;
        rest -= one;
    }
    const bool negative = whole < 0 || rest < 0;
    std::string digits = std::to_string(std::abs(rest));
    digits.insert(0, 6 - digits.size(), '0');
    while (!digits.empty() && digits.back() == '0')
        digits.pop_back();
    std::string text = negative ? "-" : "";
    text += std::to_string(std::abs(whole));
    if (!digits.empty())
        text += '.' + digits;
    return domain::Decimal::fromJsonNumber(text).value_or(domain::Decimal());
}

} // namespace

domain::Result<QList<DayTotal>> dayTotals(Database &database, const QString &profileId, const EntryFilter &filter,
                                          const QString &currency)
{
    static_assert(dayLength == 86'400'000);
    const qint64 scope = Scope(database, profileId).known();
    EntryFilter narrowed = filter;
    if (!filter.currencies.isEmpty() && !filter.currencies.contains(currency))
        return QList<DayTotal>();
    narrowed.currencies = {currency};
    struct Sum {
        domain::DecimalSum value;
        qint64 count = 0;
    };
    std::map<qint64, Sum> days;
    {
        EntryQuery conditions(scope, narrowed);
        auto query =
            database.statement(std::string("SELECT ") + dayOf
                               + ", count(*), sum(value_units / 1000000), sum(value_units % 1000000) FROM entry"
                               + conditions.where() + " GROUP BY 1");
        conditions.bindTo(query);
        while (query.next()) {
            Sum &sum = days[query.integer(0)];
            sum.count = query.integer(1);
            sum.value.add(fromParts(query.integer(2), query.integer(3)));
        }
    }
    EntryQuery conditions(scope, narrowed);
    conditions.require("value_units IS NULL AND event_value IS NOT NULL");
    auto odd = database.statement(std::string("SELECT ") + dayOf + ", event_value FROM entry" + conditions.where());
    conditions.bindTo(odd);
    while (odd.next()) {
        if (const auto value = odd.optionalDecimal(1))
            days[odd.integer(0)].value.add(*value);
    }
    QList<DayTotal> totals;
    totals.reserve(static_cast<qsizetype>(days.size()));
    for (const auto &[day, sum] : days)
        totals.append({day, sum.value.total(), sum.count});
    return database.result(std::move(totals));
}

} // namespace desk::store
