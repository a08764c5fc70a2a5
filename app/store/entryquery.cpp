// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryquery.h"

#include <QRegularExpression>

namespace desk::store {

namespace {

/// An FTS5 query that finds every word by its beginning; empty when the text has nothing to look for.
QString matchExpression(const QString &text)
{
    QStringList terms;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const auto words = text.split(space, Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            continue;
        word.replace(QLatin1Char('"'), QLatin1Char(' '));
        terms << QStringLiteral("\"%1\"*").arg(word);
    }
    return terms.join(QLatin1Char(' '));
}

} // namespace

const char *sortColumn(EntrySort::Column column)
{
    switch (column) {
    case EntrySort::Column::OccurredAt: return "occurred_at";
    case EntrySort::Column::CreatedAt: return "created_at";
    case EntrySort::Column::Value: return "value_sort";
    case EntrySort::Column::Expense: return "expense_sort";
    case EntrySort::Column::Currency: return "currency_sort";
    case EntrySort::Column::Contact: return "contact_sort";
    case EntrySort::Column::Source: return "source_sort";
    case EntrySort::Column::Config: return "config_sort";
    }
    return "occurred_at";
}

std::string orderBy(const EntrySort &sort, bool descending)
{
    const char *way = descending ? " DESC" : "";
    return std::string(" ORDER BY ") + sortColumn(sort.column) + way + ", row" + way;
}

EntryQuery::EntryQuery(qint64 scope, const EntryFilter &filter)
{
    m_where = " WHERE scope = ?";
    m_values.emplace_back(scope);
    if (filter.from)
        require("occurred_at >= ?", {qint64{filter.from->milliseconds()}});
    if (filter.to)
        require("occurred_at <= ?", {qint64{filter.to->milliseconds()}});
    anyOf("coalesce(config_id, '')", filter.configIds);
    anyOf("source_id", filter.sourceIds);
    anyOf("contact_id", filter.contactIds);
    anyOf("currency_sort", filter.currencies);
    if (filter.minValue)
        amount(*filter.minValue, true);
    if (filter.maxValue)
        amount(*filter.maxValue, false);
    words(filter.words);
}

void EntryQuery::require(const char *condition, std::initializer_list<std::variant<qint64, double, QString>> values)
{
    m_where += " AND ";
    m_where += condition;
    m_values.insert(m_values.end(), values);
}

void EntryQuery::beyond(const EntrySort &sort, const EntryCursor &cursor, bool descending)
{
    m_where += std::string(" AND (") + sortColumn(sort.column) + (descending ? ", row) < (?, ?)" : ", row) > (?, ?)");
    m_values.push_back(cursor.key);
    m_values.emplace_back(cursor.row);
}

void EntryQuery::anyOf(const char *column, const QStringList &values)
{
    if (values.isEmpty())
        return;
    std::string list;
    bool none = false;
    for (const QString &value : values) {
        none = none || value.isEmpty();
        list += list.empty() ? "?" : ", ?";
        m_values.emplace_back(value);
    }
    m_where += std::string(" AND (") + column + " IN (" + list + ")"
               + (none ? std::string(" OR ") + column + " IS NULL" : "") + ")";
}

void EntryQuery::amount(const domain::Decimal &limit, bool least)
{
    // The index narrows by the nearest double; only amounts that share it with the limit need the exact comparison.
    const double near = limit.toApproximateDouble();
    require("event_value IS NOT NULL");
    require(least ? "value_sort >= ?" : "value_sort <= ?", {near});
    require(least ? "(value_sort > ? OR desk_decimal_compare(event_value, ?) >= 0)"
                  : "(value_sort < ? OR desk_decimal_compare(event_value, ?) <= 0)",
            {near, QString::fromStdString(limit.text())});
}

void EntryQuery::words(const QString &text)
{
    const QString match = matchExpression(text);
    if (!match.isEmpty())
        require("row IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)", {match});
}

void EntryQuery::bindTo(Statement &statement) const
{
    for (const auto &value : m_values)
        std::visit([&](const auto &v) { statement.bind(v); }, value);
}

} // namespace desk::store
