// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/localentryreader.h"

#include "app/store/entryrepository.h"
#include "app/store/workspace.h"

namespace desk::models {

using domain::Result;
using store::Database;
using store::EntryRepository;

LocalEntryReader::LocalEntryReader(store::Workspace &workspace, QString profileId)
    : m_workspace(workspace), m_profileId(std::move(profileId))
{}

EntryReader::Answer<EntryRows> LocalEntryReader::rows(const EntryWindow &window)
{
    return m_workspace.read([window, profile = m_profileId](Database &db) -> Result<EntryRows> {
        EntryRepository entries(db, profile);
        Result<store::EntryPage> page;
        if (window.after)
            page = entries.page(window.filter, window.sort, window.after, window.limit,
                                EntryRepository::Direction::After, window.skip);
        else if (window.before)
            page = entries.page(window.filter, window.sort, window.before, window.limit,
                                EntryRepository::Direction::Before);
        else
            page = entries.pageAt(window.filter, window.sort, window.offset, window.limit);
        if (!page)
            return tl::unexpected(page.error());
        EntryRows answer;
        answer.rows.reserve(page->rows.size());
        for (store::CachedEntry &row : page->rows) {
            const auto owner = row.submissionId == 0 ? std::nullopt : std::optional(row.submissionId);
            answer.rows.append({std::move(row), owner});
        }
        return answer;
    });
}

EntryReader::Answer<store::EntryOutline> LocalEntryReader::outline(const store::EntryFilter &filter,
                                                                   const store::EntrySort &sort,
                                                                   const store::EntryOutline &before)
{
    return m_workspace.read([filter, sort, before, profile = m_profileId](Database &db) {
        return store::entryOutline(db, profile, filter, sort, before);
    });
}

EntryReader::Answer<qint64> LocalEntryReader::count(const store::EntryFilter &filter)
{
    return m_workspace.read(
        [filter, profile = m_profileId](Database &db) { return EntryRepository(db, profile).count(filter); });
}

EntryReader::Answer<store::EntryTotals> LocalEntryReader::totals(const store::EntryFilter &filter)
{
    return m_workspace.read(
        [filter, profile = m_profileId](Database &db) { return EntryRepository(db, profile).totals(filter); });
}

EntryReader::Answer<store::EntryGroups> LocalEntryReader::groups(const store::EntryFilter &filter,
                                                                 const store::EntryGrouping &grouping)
{
    return m_workspace.read([filter, grouping, profile = m_profileId](Database &db) {
        return store::entryGroups(db, profile, filter, grouping);
    });
}

EntryReader::Answer<store::EntryBreakdown> LocalEntryReader::breakdown(const store::EntryFilter &filter,
                                                                       store::EntryDimension dimension,
                                                                       const QString &currency)
{
    return m_workspace.read([filter, dimension, currency, profile = m_profileId](Database &db) {
        return store::entryBreakdown(db, profile, filter, dimension, currency);
    });
}

} // namespace desk::models
