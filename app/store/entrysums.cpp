// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entrysums.h"

#include <cmath>

namespace desk::store {

using Part = EntryFilter::Part;

domain::Decimal amountOf(qint64 ones, qint64 rest)
{
    constexpr qint64 unitsInOne = 1'000'000;
    // Each part may carry its own sign, so they are joined before they are written.
    ones += rest / unitsInOne;
    rest %= unitsInOne;
    if (ones > 0 && rest < 0) {
        ones -= 1;
        rest += unitsInOne;
    } else if (ones < 0 && rest > 0) {
        ones += 1;
        rest -= unitsInOne;
    }
    const bool negative = ones < 0 || rest < 0;
    std::string text = (negative ? "-" : "") + std::to_string(std::abs(ones));
    if (rest != 0) {
        std::string fraction = std::to_string(std::abs(rest));
        fraction.insert(0, 6 - fraction.size(), '0');
        fraction.erase(fraction.find_last_not_of('0') + 1);
        text += '.' + fraction;
    }
    return domain::Decimal::fromJsonNumber(text).value_or(domain::Decimal());
}

// --- KeptSums --------------------------------------------------------------------------------------------------------

bool KeptSums::cover(const EntryFilter &filter)
{
    for (const Part part : {Part::Contacts, Part::Value, Part::Words, Part::EnteredHere, Part::Differs}) {
        if (filter.has(part))
            return false;
    }
    return true;
}

bool KeptSums::coverPeriod(const EntryFilter &filter)
{
    const auto begins = [](qint64 ms) { return hourOf(ms) * hourLength == ms; };
    return (!filter.from || begins(filter.from->milliseconds()))
           && (!filter.to || begins(filter.to->milliseconds() + 1));
}

KeptSums::KeptSums(qint64 scope, const EntryFilter &filter, bool byHour) : m_where(" WHERE h.scope = ?")
{
    m_values.emplace_back(scope);
    const auto turned = [&](Part part) { return filter.except.testFlag(part); };
    if (byHour && filter.has(Part::Period)) {
        // The first whole hour at or after `from`, the last one that ends at or before `to`.
        std::string within = "1";
        if (filter.from) {
            within += " AND h.hour >= ?";
            m_values.emplace_back(-hourOf(-filter.from->milliseconds()));
        }
        if (filter.to) {
            within += " AND h.hour < ?";
            m_values.emplace_back(hourOf(filter.to->milliseconds() + 1));
        }
        m_where += turned(Part::Period) ? " AND NOT (" + within + ")" : " AND " + within;
    }
    const auto anyOf = [&](Part part, const QStringList &values, const std::string &before, const char *after) {
        if (values.isEmpty())
            return;
        if (part != Part::Currencies)
            m_values.emplace_back(scope);
        std::string list;
        for (const QString &value : values) {
            list += list.empty() ? "?" : ", ?";
            m_values.emplace_back(value);
        }
        m_where += (turned(part) ? " AND NOT " : " AND ") + before + " IN (" + list + ")" + after;
    };
    anyOf(Part::Sources, filter.sourceIds,
          "h.source IN (SELECT id FROM entry_label WHERE scope = ? AND kind = 2 AND key", ")");
    anyOf(Part::Configs, filter.configIds,
          "h.config IN (SELECT id FROM entry_label WHERE scope = ? AND kind = 3 AND key", ")");
    anyOf(Part::Currencies, filter.currencies, "h.currency", "");
}

void KeptSums::bindTo(Statement &statement) const
{
    for (const auto &value : m_values)
        std::visit([&](const auto &v) { statement.bind(v); }, value);
}

// --- SumChanges ------------------------------------------------------------------------------------------------------

void SumChanges::change(const Row &row, int sign)
{
    constexpr qint64 unitsInOne = 1'000'000;
    Sums &sums = m_hours[{hourOf(row.occurredAt), row.source, row.config, row.currency}];
    sums.count += sign;
    if (row.value) {
        sums.valueOnes += sign * (*row.value / unitsInOne);
        sums.valueRest += sign * (*row.value % unitsInOne);
    }
    if (row.expense) {
        sums.expenseOnes += sign * (*row.expense / unitsInOne);
        sums.expenseRest += sign * (*row.expense % unitsInOne);
    }
}

bool SumChanges::writeTo(Database &database, qint64 scope)
{
    const auto same = [](const Sums &s) {
        return s.count == 0 && s.valueOnes == 0 && s.valueRest == 0 && s.expenseOnes == 0 && s.expenseRest == 0;
    };
    auto hour = database.statement(
        "INSERT INTO entry_hour (scope, hour, source, config, currency, count, value_ones, value_rest, expense_ones,"
        " expense_rest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (scope, hour, source, config, currency) DO UPDATE SET count = count + excluded.count,"
        " value_ones = value_ones + excluded.value_ones, value_rest = value_rest + excluded.value_rest,"
        " expense_ones = expense_ones + excluded.expense_ones, expense_rest = expense_rest + excluded.expense_rest");
    auto emptied = database.statement("DELETE FROM entry_hour WHERE scope = ? AND hour = ? AND source = ?"
                                      " AND config = ? AND currency = ? AND count = 0");
    std::map<std::tuple<qint64, qint64, std::string>, Sums> totals;
    for (const auto &[key, sums] : m_hours) {
        if (same(sums))
            continue;
        const std::string_view currency = key.currency;
        hour.bind(scope, key.hour, key.source, key.config, currency, sums.count, sums.valueOnes, sums.valueRest,
                  sums.expenseOnes, sums.expenseRest)
            .run();
        if (sums.count < 0)
            emptied.bind(scope, key.hour, key.source, key.config, currency).run();
        Sums &total = totals[{key.source, key.config, key.currency}];
        total.count += sums.count;
        total.valueOnes += sums.valueOnes;
        total.valueRest += sums.valueRest;
        total.expenseOnes += sums.expenseOnes;
        total.expenseRest += sums.expenseRest;
    }
    auto whole = database.statement(
        "INSERT INTO entry_total (scope, source, config, currency, count, value_ones, value_rest, expense_ones,"
        " expense_rest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (scope, source, config, currency) DO UPDATE SET count = count + excluded.count,"
        " value_ones = value_ones + excluded.value_ones, value_rest = value_rest + excluded.value_rest,"
        " expense_ones = expense_ones + excluded.expense_ones, expense_rest = expense_rest + excluded.expense_rest");
    for (const auto &[key, sums] : totals) {
        if (same(sums))
            continue;
        const auto &[source, config, currency] = key;
        whole
            .bind(scope, source, config, std::string_view(currency), sums.count, sums.valueOnes, sums.valueRest,
                  sums.expenseOnes, sums.expenseRest)
            .run();
    }
    database.execute("DELETE FROM entry_total WHERE scope = ? AND count = 0", scope);
    m_hours.clear();
    return !database.error();
}

} // namespace desk::store
