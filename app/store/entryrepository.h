// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryfilter.h"
#include "app/store/scope.h"

namespace desk::store {

/// The local copy of a connection's entries. Reading any page costs about the same, however deep it lies.
class EntryRepository
{
public:
    EntryRepository(Database &database, const QString &profileId) : m_scope(database, profileId) {}

    // --- writing
    /// New or changed; `pass` is the number of the full reading that saw them (0: none). Answers how many were new.
    domain::Result<qint64> upsert(const QList<domain::ConversionEntry> &entries, qint64 pass = 0);
    domain::Result<bool> remove(const QString &id);
    /// Rows that the full reading `pass` did not see and that were created before `before`; answers how many went.
    domain::Result<qint64> removeUnseen(qint64 pass, domain::Instant before);
    /// The full reading `pass` saw this entry already.
    [[nodiscard]] bool wasSeen(const QString &id, qint64 pass);
    domain::Result<void> clear();
    /// The catalog's names, so that entries can be sorted and searched by them.
    domain::Result<void> setSourceNames(const QHash<QString, QString> &nameById);

    // --- reading
    enum class Direction { After, Before };
    /// `limit` rows right after (or before) the cursor, `skip` ones stepped over; from the first (or last) row without
    /// a cursor.
    [[nodiscard]] domain::Result<EntryPage> page(const EntryFilter &filter, const EntrySort &sort,
                                                 const std::optional<EntryCursor> &cursor, int limit,
                                                 Direction direction = Direction::After, int skip = 0);
    /// `limit` rows from the row number `offset` on: for a jump of the scroll bar; slower the deeper it goes.
    [[nodiscard]] domain::Result<EntryPage> pageAt(const EntryFilter &filter, const EntrySort &sort, qint64 offset,
                                                   int limit);
    /// How many rows of the filter stand before this one in the sort's order.
    [[nodiscard]] domain::Result<qint64> positionOf(const EntryFilter &filter, const EntrySort &sort,
                                                    const EntryCursor &cursor);
    [[nodiscard]] domain::Result<std::optional<CachedEntry>> find(const QString &id,
                                                                  const EntrySort &sort = EntrySort());
    [[nodiscard]] domain::Result<qint64> count(const EntryFilter &filter);
    /// Exact, whatever the amounts.
    [[nodiscard]] domain::Result<EntryTotals> totals(const EntryFilter &filter);
    [[nodiscard]] domain::Result<QStringList> currencies();
    /// Calls `row` for every match in order, without holding more than one; stops when it answers false.
    domain::Result<void> forEach(const EntryFilter &filter, const EntrySort &sort,
                                 const std::function<bool(const CachedEntry &)> &row);

private:
    Scope m_scope;
};

} // namespace desk::store
