// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/submission/decision.h"
#include "app/submission/judgement.h"
#include "app/submission/submission.h"

/// The outbox's state machine: each function is one step of it, inside one transaction. They hold no state of their own
/// and may be used by any process; who may send is Ownership's business.
namespace desk::submission::transitions {

struct Place {
    QString profileId;
    QString businessId;
    domain::Instant now;
};

/// draft -> queued. Sets a free time; the number is the answer.
[[nodiscard]] domain::Result<qint64> add(store::Database &db, const Place &place, const NewSubmission &submission,
                                         bool held);
/// All that an earlier, dead owner was sending -> in doubt. Only the owner may call it. Answers how many.
[[nodiscard]] domain::Result<qint64> recover(store::Database &db, const Place &place);
/// The oldest one that is due: queued -> sending, with its attempt counted.
[[nodiscard]] domain::Result<std::optional<Submission>> claim(store::Database &db, const Place &place);
/// sending -> what the outcome means. A stored entry goes to the local copy too.
[[nodiscard]] domain::Result<Decision> settle(store::Database &db, const Place &place, qint64 id,
                                              const api::EntryOutcome &outcome);
/// refused, cancelled, held or doubtful -> queued.
[[nodiscard]] domain::Result<void> retry(store::Database &db, const Place &place, qint64 id);
[[nodiscard]] domain::Result<void> cancel(store::Database &db, const Place &place, qint64 id);
/// in doubt -> sent. `by` is "operator" or "listing"; `entry` is what was listed, if anything was.
[[nodiscard]] domain::Result<void> markArrived(store::Database &db, const Place &place, qint64 id,
                                               const QString &entryId, const QString &by,
                                               const std::optional<domain::ConversionEntry> &entry = {});
/// What one look at the service's list means for a doubt, in the same step in which the entries' owners are read.
struct LookRules {
    int attempt = 0;        ///< the attempt that was looked for; a look that a newer attempt has overtaken says nothing
    bool last = false;      ///< the entry has had its time and enough looks: what is not listed now counts as absent
    bool alwaysAsk = false; ///< a person decides even then
};
/// in doubt -> sent (found), queued (absent, and it was the last look) or still in doubt; where only a person can tell,
/// its error code begins with "doubt.". Nullopt: it is no longer in doubt.
[[nodiscard]] domain::Result<std::optional<Judgement>> look(store::Database &db, const Place &place, qint64 id,
                                                            const QList<domain::ConversionEntry> &listed,
                                                            LookRules rules);
/// Takes over what is expected of one that was never sent: values, time, prediction and mapping. Its request stays.
[[nodiscard]] domain::Result<void> predict(store::Database &db, const Place &place, qint64 id,
                                           const NewSubmission &expected);
[[nodiscard]] domain::Result<void> replace(store::Database &db, const Place &place, qint64 id,
                                           const NewSubmission &submission);

} // namespace desk::submission::transitions
