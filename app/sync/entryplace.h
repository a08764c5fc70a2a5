// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/auditrepository.h"

namespace desk::sync {

/// So much later than it was made may an entry be listed.
constexpr std::int64_t listingDelay = 5LL * 60 * 1000;

/// How far a reading got, and what was compared; kept with the rows it brought, in the same transaction.
struct EntryPlace {
    qint64 pass = 0;                       ///< number of the full reading; 0: none ever
    qint64 position = 0;                   ///< rows of the server's list that were read without a gap
    bool whole = false;                    ///< this pass came to the end at least once
    std::optional<domain::Instant> newest; ///< createdAt of the last row read
    /// What was made before is here: the latest that `newest` ever was, or shortly before the numbers last agreed.
    std::optional<domain::Instant> complete;
    std::optional<domain::Instant> lastFull;   ///< when the last full reading came to its end
    std::optional<domain::Instant> audited;    ///< when the numbers of entries last agreed
    std::optional<domain::Instant> checked;    ///< when the last search through all windows began that came to its end
    std::optional<domain::Instant> checkBegan; ///< of one that has not ended yet
    qint64 cached = 0;
    QList<store::AuditWindow> windows; ///< only read
};

[[nodiscard]] domain::Result<EntryPlace> readEntryPlace(store::Database &db, const QString &profileId);
domain::Result<void> writeEntryPlace(store::Database &db, const QString &profileId, const EntryPlace &place);

/// What putting a page into the local copy came to.
struct EntryStep {
    EntryPlace place;
    bool gap = false; ///< the page does not join what was read: go back
    store::AuditChanges changes;
};

/// A page of the list by creation that begins at row number `offset`.
[[nodiscard]] domain::Result<EntryStep> takeEntryPage(store::Database &db, const QString &profileId, EntryPlace place,
                                                      const domain::Page<domain::ConversionEntry> &page,
                                                      std::int64_t offset);
/// The end of a full reading: what it did not see is gone on the server.
[[nodiscard]] domain::Result<EntryStep> finishEntryPass(store::Database &db, const QString &profileId, EntryPlace place,
                                                        qint64 total);

} // namespace desk::sync
