// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"

namespace desk::store {
class Workspace;
}

namespace desk::models {

/// Entries of the local copy, on the workspace's reader threads.
class LocalEntryReader final : public EntryReader
{
public:
    LocalEntryReader(store::Workspace &workspace, QString profileId);

    [[nodiscard]] Answer<EntryRows> rows(const EntryWindow &window) override;
    [[nodiscard]] bool countsApart() const override { return true; }
    [[nodiscard]] Answer<store::EntryOutline> outline(const store::EntryFilter &filter, const store::EntrySort &sort,
                                                      const store::EntryOutline &before) override;
    [[nodiscard]] Answer<qint64> count(const store::EntryFilter &filter) override;
    [[nodiscard]] bool sums() const override { return true; }
    [[nodiscard]] Answer<store::EntryTotals> totals(const store::EntryFilter &filter) override;
    [[nodiscard]] Answer<store::EntryGroups> groups(const store::EntryFilter &filter,
                                                    const store::EntryGrouping &grouping) override;
    [[nodiscard]] Answer<store::EntryBreakdown> breakdown(const store::EntryFilter &filter,
                                                          store::EntryDimension dimension,
                                                          const QString &currency) override;
    [[nodiscard]] bool sorts(store::EntrySort::Column) const override { return true; }
    [[nodiscard]] store::EntryFilter usable(const store::EntryFilter &filter) const override { return filter; }

private:
    store::Workspace &m_workspace;
    QString m_profileId;
};

} // namespace desk::models
