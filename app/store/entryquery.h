// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/entryfilter.h"

namespace desk::store {

/// Builds the WHERE part of a query over `entry` and remembers what has to be bound, in order.
class EntryQuery
{
public:
    EntryQuery(qint64 scope, const EntryFilter &filter);

    /// Adds a condition with its values.
    void require(const char *condition, std::initializer_list<std::variant<qint64, double, QString>> values = {});
    /// Rows strictly beyond `cursor` in the order that is `descending` or not.
    void beyond(const EntrySort &sort, const EntryCursor &cursor, bool descending);

    [[nodiscard]] const std::string &where() const { return m_where; }
    void bindTo(Statement &statement) const;

private:
    void anyOf(const char *column, const QStringList &values);
    void amount(const domain::Decimal &limit, bool least);
    void words(const QString &text);

    std::string m_where;
    std::vector<std::variant<qint64, double, QString>> m_values;
};

/// The cursor of a row whose number stands in `column` and its key of the sort in the one after it.
[[nodiscard]] EntryCursor readCursor(const Statement &query, int column, const EntrySort &sort);
/// The column a sort runs over.
[[nodiscard]] const char *sortColumn(EntrySort::Column column);
/// " ORDER BY column DESC, row DESC"
[[nodiscard]] std::string orderBy(const EntrySort &sort, bool descending);

} // namespace desk::store
