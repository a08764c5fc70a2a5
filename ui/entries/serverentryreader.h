// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"

#include <QHash>
#include <QPointer>

namespace desk::api {
class Client;
}

namespace desk::ui {

/// What the API can filter by: the period and one conversion, source and contact, none of them turned round.
[[nodiscard]] store::EntryFilter usableOnServer(const store::EntryFilter &filter);

/// Entries as the server lists them now, page by page within the request budget. The server filters by period and by
/// one conversion, source and contact, sorts by the two times, and sums nothing.
class ServerEntryReader final : public models::EntryReader
{
public:
    explicit ServerEntryReader(api::Client &client);

    /// The catalog's names; the server's entries do not carry them.
    void setSourceNames(const QHash<QString, QString> &nameById);

    [[nodiscard]] Answer<models::EntryRows> rows(const models::EntryWindow &window) override;
    [[nodiscard]] Answer<store::EntryOutline> outline(const store::EntryFilter &filter, const store::EntrySort &sort,
                                                      const store::EntryOutline &before) override;
    [[nodiscard]] bool countsApart() const override { return false; }
    [[nodiscard]] Answer<qint64> count(const store::EntryFilter &filter) override;
    [[nodiscard]] bool sums() const override { return false; }
    [[nodiscard]] Answer<store::EntryTotals> totals(const store::EntryFilter &filter) override;
    [[nodiscard]] bool sorts(store::EntrySort::Column column) const override;
    [[nodiscard]] store::EntryFilter usable(const store::EntryFilter &filter) const override;

private:
    QPointer<api::Client> m_client;
    QHash<QString, QString> m_sourceNames;
};

} // namespace desk::ui
