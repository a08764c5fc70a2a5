// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryquery.h"

#include <QRegularExpression>

namespace desk::store {

using Part = EntryFilter::Part;

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
    case EntrySort::Column::Campaign: return "campaign_sort";
    case EntrySort::Column::Id: return "id";
    case EntrySort::Column::EnteredHere: return "submission";
    }
    return "occurred_at";
}

EntryCursor readCursor(const Statement &query, int column, const EntrySort &sort)
{
    EntryCursor cursor;
    cursor.row = query.integer(column);
    switch (sort.column) {
    case EntrySort::Column::OccurredAt:
    case EntrySort::Column::CreatedAt:
    case EntrySort::Column::EnteredHere: cursor.key = query.integer(column + 1); break;
    case EntrySort::Column::Value:
    case EntrySort::Column::Expense: cursor.key = query.real(column + 1); break;
    default: cursor.key = query.text(column + 1); break;
    }
    return cursor;
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
    const auto part = [&](Part which, const auto &conditions) {
        if (!filter.has(which))
            return;
        const bool turned = filter.except.testFlag(which);
        if (turned) // an unknown truth (of a missing value) is no match, so turning it round is one
            m_where += " AND NOT coalesce((1";
        conditions();
        if (turned)
            m_where += "), 0)";
    };
    part(Part::Period, [&] {
        if (filter.from)
            require("occurred_at >= ?", {qint64{filter.from->milliseconds()}});
        if (filter.to)
            require("occurred_at <= ?", {qint64{filter.to->milliseconds()}});
    });
    part(Part::Configs, [&] { anyOf("coalesce(config_id, '')", filter.configIds); });
    part(Part::Sources, [&] { anyOf("source_id", filter.sourceIds); });
    part(Part::Contacts, [&] { anyOf("contact_id", filter.contactIds); });
    part(Part::Currencies, [&] { anyOf("currency_sort", filter.currencies); });
    part(Part::Value, [&] {
        if (filter.minValue)
            amount(*filter.minValue, true);
        if (filter.maxValue)
            amount(*filter.maxValue, false);
    });
    part(Part::Words, [&] { words(filter.words); });
    part(Part::EnteredHere, [&] { require("submission <> 0"); });
    part(Part::Differs, [&] {
        require("submission IN (SELECT submission FROM comparison WHERE scope = ? AND state = 'differs')", {scope});
    });
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
