// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/entryfilter.h"

#include <map>

/// Sums that are kept instead of counted. EntryRepository keeps them up with every row it writes or removes, in the
/// same transaction; who writes rows of `entry` otherwise has to as well.
///
/// `entry_hour (scope, hour, source, config, currency, count, value_ones, value_rest, expense_ones, expense_rest)`:
/// one row for each UTC hour (`hour`: occurred_at / 3,600,000 ms, rounded down), source, conversion and currency
/// (currency_sort: empty where there is none) that has entries; primary key in that order.
/// `entry_total`: the same without the hour; some tens of rows.
///
/// `source` and `config` are numbers of `entry_label (id, scope, kind, key, text)`; `key` there is the service's id,
/// empty where an entry has none. A conversion that was renamed has more than one label, so group by the key:
///
///     SELECT h.hour, c.key, sum(h.count), sum(h.value_ones), sum(h.value_rest)
///     FROM entry_hour h JOIN entry_label c ON c.id = h.config JOIN entry_label s ON s.id = h.source
///     WHERE h.scope = ? AND h.currency = ? GROUP BY h.hour, c.key
///
/// An amount is `ones` + `rest` millionths (amountOf), both with the amount's sign. Amounts that no whole number of
/// millionths holds are in no kept sum (their rows are in the count): oddAmounts() tells which rows have one.
namespace desk::store {

constexpr qint64 hourLength = 3'600'000;

/// The hour of a moment, rounded down for times before 1970 too.
[[nodiscard]] constexpr qint64 hourOf(qint64 milliseconds)
{
    return (milliseconds - ((milliseconds % hourLength) + hourLength) % hourLength) / hourLength;
}

/// `ones` + `rest` millionths, exactly. The parts may differ in sign.
[[nodiscard]] domain::Decimal amountOf(qint64 ones, qint64 rest);

/// The condition on `entry` that its value or its expense is in no kept sum; few rows, found by the index `entry_odd`
/// ("FROM entry INDEXED BY entry_odd WHERE scope = ? AND " + this).
constexpr const char *oddAmounts = "((value_units IS NULL AND event_value IS NOT NULL)"
                                   " OR (expense_units IS NULL AND expense IS NOT NULL))";

/// A filter that the kept sums answer alone: nothing but period, conversions, sources and currencies, turned round or
/// not, the period cut to whole hours.
class KeptSums
{
public:
    /// Whether `filter` is one. Its period need not be: wholeHours() is what the kept sums cover of it.
    [[nodiscard]] static bool cover(const EntryFilter &filter);
    /// Whether its period begins and ends with an hour, to the millisecond.
    [[nodiscard]] static bool coverPeriod(const EntryFilter &filter);

    /// Only for filters that are covered. Without the period where `byHour` is false (for entry_total).
    KeptSums(qint64 scope, const EntryFilter &filter, bool byHour = true);
    /// " WHERE h.scope = ? AND ..." over entry_hour (or entry_total) by the name of `h`; the period's hours that lie in
    /// it as a whole.
    [[nodiscard]] const std::string &where() const { return m_where; }
    void bindTo(Statement &statement) const;

private:
    std::string m_where;
    std::vector<std::variant<qint64, QString>> m_values;
};

/// What a number of rows adds to (or takes from) the kept sums; written down once for many rows.
class SumChanges
{
public:
    struct Row {
        qint64 occurredAt = 0;
        qint64 source = 0; ///< label
        qint64 config = 0; ///< label
        std::string currency;
        std::optional<qint64> value;   ///< millionths
        std::optional<qint64> expense; ///< millionths
        bool operator==(const Row &) const = default;
    };
    void add(const Row &row) { change(row, 1); }
    void take(const Row &row) { change(row, -1); }
    /// False after a failure of the database.
    bool writeTo(Database &database, qint64 scope);

private:
    struct Sums {
        qint64 count = 0, valueOnes = 0, valueRest = 0, expenseOnes = 0, expenseRest = 0;
    };
    struct Key {
        qint64 hour = 0, source = 0, config = 0;
        std::string currency;
        auto operator<=>(const Key &) const = default;
    };
    void change(const Row &row, int sign);

    std::map<Key, Sums> m_hours;
};

} // namespace desk::store
