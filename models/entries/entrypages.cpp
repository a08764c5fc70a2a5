// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/entrypages.h"

#include <algorithm>

namespace desk::models {

namespace {

bool isSameEntry(const EntryRow &a, const EntryRow &b)
{
    return a.cached.entry.id == b.cached.entry.id;
}

} // namespace

bool isUnchanged(const EntryRow &a, const EntryRow &b)
{
    return a.submissionId == b.submissionId && a.cached.sourceName == b.cached.sourceName
           && a.cached.entry == b.cached.entry;
}

void EntryPages::put(int page, QList<EntryRow> rows, bool failed)
{
    m_pages[page] = {std::move(rows), failed, ++m_clock};
}

const EntryPages::Page *EntryPages::find(int page) const
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end())
        return nullptr;
    const_cast<Page &>(found->second).used = ++m_clock;
    return &found->second;
}

const EntryPages::Map::value_type *EntryPages::above(int page) const
{
    const auto here = m_pages.lower_bound(page);
    if (here == m_pages.begin() || std::prev(here)->second.rows.size() != pageSize)
        return nullptr;
    return &*std::prev(here);
}

const EntryRow *EntryPages::row(int row) const
{
    const auto found = row < 0 ? m_pages.end() : m_pages.find(row / pageSize);
    const int at = row % pageSize;
    return found != m_pages.end() && at < found->second.rows.size() ? &found->second.rows[at] : nullptr;
}

int EntryPages::rowOf(const QString &entryId) const
{
    for (const auto &[number, page] : m_pages) {
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            if (page.rows[i].cached.entry.id == entryId)
                return number * pageSize + static_cast<int>(i);
        }
    }
    return -1;
}

int EntryPages::rowCount() const
{
    qsizetype rows = 0;
    for (const auto &[number, page] : m_pages)
        rows += page.rows.size();
    return static_cast<int>(rows);
}

QList<int> EntryPages::rowsBetween(int first, int last) const
{
    QList<int> rows;
    for (auto page = m_pages.lower_bound(first / pageSize); page != m_pages.end(); ++page) {
        const int start = page->first * pageSize;
        if (start > last)
            break;
        for (int i = 0; i < page->second.rows.size(); ++i) {
            if (start + i >= first && start + i <= last)
                rows << start + i;
        }
    }
    return rows;
}

void EntryPages::cut(int rows)
{
    m_pages.erase(m_pages.lower_bound(rows / pageSize + (rows % pageSize > 0 ? 1 : 0)), m_pages.end());
    if (const auto page = m_pages.find(rows / pageSize); page != m_pages.end())
        page->second.rows.resize(qMin<qsizetype>(page->second.rows.size(), rows % pageSize));
}

void EntryPages::evict(const QList<int> &kept)
{
    const auto age = [&kept](const auto &page) { return std::pair(kept.contains(page.first), page.second.used); };
    while (m_pages.size() > static_cast<std::size_t>(mostPages))
        m_pages.erase(std::ranges::min_element(m_pages, {}, age));
}

bool EntryPages::isSameAs(const EntryPages &newer) const
{
    return std::ranges::all_of(newer.m_pages, [this](const auto &page) {
        const auto held = m_pages.find(page.first);
        return held == m_pages.end() || held->second.failed
               || std::ranges::equal(held->second.rows, page.second.rows, isSameEntry);
    });
}

} // namespace desk::models
