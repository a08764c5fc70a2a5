// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"

#include <map>

namespace desk::models {

/// The pages of a table that are here: a bounded number of them, those that were looked at last.
class EntryPages
{
public:
    static constexpr int pageSize = 100;
    static constexpr int mostPages = 40;

    struct Page {
        QList<EntryRow> rows;
        bool failed = false;
        quint64 used = 0;
    };
    using Map = std::map<int, Page>;

    void put(int page, QList<EntryRow> rows, bool failed = false);
    /// Null when it is not here. What is found counts as looked at.
    [[nodiscard]] const Page *find(int page) const;
    [[nodiscard]] bool contains(int page) const { return m_pages.contains(page); }
    [[nodiscard]] const Map &all() const { return m_pages; }
    /// The full page nearest above `page`, with its number; null when there is none.
    [[nodiscard]] const Map::value_type *above(int page) const;

    [[nodiscard]] const EntryRow *row(int row) const;
    /// The number of an entry's row, else -1.
    [[nodiscard]] int rowOf(const QString &entryId) const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QList<int> rowsBetween(int first, int last) const;

    /// Drops what lies behind the first `rows` rows.
    void cut(int rows);
    /// Drops what is too much, longest unseen first, the pages `kept` last.
    void evict(const QList<int> &kept);
    /// The pages of `newer` are the same entries as those here, where both have them.
    [[nodiscard]] bool isSameAs(const EntryPages &newer) const;

private:
    Map m_pages;
    mutable quint64 m_clock = 0;
};

/// Nothing that a row shows is different.
[[nodiscard]] bool isUnchanged(const EntryRow &a, const EntryRow &b);

} // namespace desk::models
