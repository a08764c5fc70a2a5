// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/scope.h"
#include "app/store/submissionrecord.h"

#include <set>

namespace desk::store {

/// The outbox on disk. Every change of a state names the states it may come from and does nothing otherwise, so that
/// two hands on the same submission cannot both win.
class SubmissionRepository
{
public:
    SubmissionRepository(Database &database, const QString &profileId) : m_scope(database, profileId) {}

    /// The time itself if no submission of this contact and source has it, else the next free millisecond.
    [[nodiscard]] domain::Result<domain::Instant> freeMoment(const QString &contactId, const QString &sourceId,
                                                             domain::Instant wanted, qint64 exceptId = 0);
    /// Writes a new one with its first event; `occurredAt` must be free. Answers its number.
    domain::Result<qint64> insert(const SubmissionRecord &record, const SubmissionEvent &event);
    /// Writes all of `record` but its number if it is in one of `from` now. False if it is not.
    domain::Result<bool> update(const SubmissionRecord &record, const QList<SubmissionState> &from,
                                const SubmissionEvent &event);
    /// Lets held ones go. Answers how many.
    domain::Result<qint64> releaseHeld(domain::Instant now);

    [[nodiscard]] domain::Result<std::optional<SubmissionRecord>> find(qint64 id, bool withEvents = true);
    /// Newest first, without events.
    [[nodiscard]] domain::Result<QList<SubmissionRecord>> list(const SubmissionFilter &filter);
    [[nodiscard]] domain::Result<SubmissionCounts> counts();
    /// Queued and not held, oldest first.
    [[nodiscard]] domain::Result<std::optional<SubmissionRecord>> nextDue();
    [[nodiscard]] domain::Result<QList<qint64>> inState(SubmissionState state);
    /// In doubt and not left to a person, oldest first.
    [[nodiscard]] domain::Result<QList<qint64>> openDoubts();
    /// The times at which an entry of this contact and source can be another submission's: of every one that was ever
    /// sent, the explicit and the predicted one.
    [[nodiscard]] domain::Result<std::set<domain::Instant>> attemptedMoments(const QString &contactId,
                                                                             const QString &sourceId, qint64 exceptId);
    /// The entry of this sent submission was listed so long after it was sent.
    domain::Result<void> markListed(const QString &entryId, qint64 milliseconds);
    /// Of the last thousand that were timed.
    [[nodiscard]] domain::Result<ListingTimes> listingTimes();
    /// Submissions with events after number `lastEvent`, which is moved on to the last one seen.
    [[nodiscard]] domain::Result<QList<qint64>> changedSince(qint64 &lastEvent);
    [[nodiscard]] domain::Result<qint64> lastEvent();
    /// The submission that a server's entry belongs to.
    [[nodiscard]] domain::Result<std::optional<qint64>> ownerOfEntry(const QString &entryId);

private:
    void addEvent(qint64 id, const SubmissionEvent &event);
    Scope m_scope;
};

} // namespace desk::store
