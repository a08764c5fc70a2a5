// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/requests.h"
#include "app/submission/patience.h"
#include "app/submission/sendestimate.h"
#include "app/submission/submission.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace desk::api {
class Client;
}
namespace desk::store {
class Workspace;
}

namespace desk::submission {

/// Everything that is on its way to the service, on disk before it leaves.
///
/// A submission is committed before submit() answers, and is marked as sending, with its attempt, before its first byte
/// goes out. Sent again by itself is only what did not arrive: nothing was written, or a 429 came. An outcome that
/// nobody knows (connection lost, time-out, 5xx, an unreadable answer, the program died meanwhile) is "in doubt": the
/// service's list is looked at until the entry is found or had its time to be listed (Patience), and where the list
/// cannot tell, a person decides.
///
/// Of several processes on one workspace one sends a connection's submissions; the others leave theirs to it (activity
/// Elsewhere) and take over when it ends. Lives in the client's thread.
class Outbox : public QObject
{
    Q_OBJECT
public:
    using Sender = std::function<QFuture<api::EntryOutcome>(const QByteArray &body)>;
    /// Looks for the entries of a contact and source around a time, to settle a doubt.
    using Finder =
        std::function<QFuture<domain::Result<domain::Page<domain::ConversionEntry>>>(const api::EntryQuery &)>;
    struct Options {
        QString profileId;
        QString businessId;
        int inFlight = 3;                           ///< requests at a time; the pace is the client's
        std::chrono::milliseconds firstPause{500};  ///< after an attempt that reached nobody; doubles up to a minute
        std::chrono::milliseconds watchEvery{2000}; ///< how often another process's hand is looked for
        Sender sender = {};                         ///< the client's createEntry() if empty
        Finder finder = {};                         ///< the client's listEntries() if empty
        std::optional<Patience> patience = {};      ///< with doubts; that of the client's service if empty
        std::function<domain::Instant()> now = {};  ///< the system's clock if empty
    };
    Outbox(store::Workspace &workspace, api::Client &client, Options options, QObject *parent = nullptr);
    Outbox(store::Workspace &workspace, api::Client &client, const QString &profileId, QObject *parent = nullptr);
    ~Outbox() override;

    /// Takes up what an earlier run left: what was being sent becomes in doubt, what was queued goes out. Called by
    /// submit(), run() and resume() too; a session calls it once its client can send.
    void start();

    /// Durable when the future answers with the number; then it is sent, unless the outbox is paused.
    QFuture<domain::Result<qint64>> submit(const NewSubmission &submission);
    /// Durable, not sent until run().
    QFuture<domain::Result<qint64>> enqueue(const NewSubmission &submission);
    /// All or none; `hold` as with enqueue().
    QFuture<domain::Result<QList<qint64>>> submitAll(const QList<NewSubmission> &submissions, bool hold);

    /// Lets go what was enqueued, ends a wait for the operator or the network, and sends.
    void run();
    /// Nothing more goes out until resume(); remembered over a restart. What is under way is waited for.
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const;

    /// A refused, cancelled or held one goes out (again). A doubtful one is looked up first: if it is found it counts
    /// as sent, else it goes out again, because the operator wants it to.
    QFuture<domain::Result<void>> retry(qint64 id);
    /// Not while it is being sent, nor after.
    QFuture<domain::Result<void>> cancel(qint64 id);
    /// The operator knows that a doubtful one arrived, as this entry (may be empty: unknown).
    QFuture<domain::Result<void>> markArrived(qint64 id, const QString &entryId);
    /// Edit and resend: another request under the same number. Queued, refused and cancelled ones only.
    QFuture<domain::Result<void>> replaceBody(qint64 id, const NewSubmission &submission);
    /// What is expected of a queued one that was never sent, where it was not known when it was queued.
    QFuture<domain::Result<void>> predict(qint64 id, const NewSubmission &expected);
    /// Looks a doubtful one up on the server, now. True: found once, and it is sent. False: not, or not clearly.
    QFuture<domain::Result<bool>> lookUp(qint64 id);

    /// Nothing in doubt is sent again by itself, however clear it seems; remembered for the connection.
    void setAlwaysAsk(bool ask);
    [[nodiscard]] bool alwaysAsks() const;
    /// How long a doubtful entry is given to be listed at present, and what that rests on.
    [[nodiscard]] std::chrono::milliseconds settleWait() const;
    [[nodiscard]] store::ListingTimes listingTimes() const;
    /// Until a doubt's next look and until it counts as absent; nullopt when it is not being settled here.
    struct DoubtPlan {
        std::chrono::milliseconds untilLook;
        std::chrono::milliseconds untilAbsent;
    };
    [[nodiscard]] std::optional<DoubtPlan> doubtPlan(qint64 id) const;

    /// Newest first, without events.
    QFuture<domain::Result<QList<Submission>>> list(const Filter &filter = {});
    QFuture<domain::Result<std::optional<Submission>>> get(qint64 id);
    /// Which submissions entries of the service belong to; an entry of nobody is not in the answer.
    QFuture<domain::Result<QHash<QString, qint64>>> owners(const QStringList &entryIds);
    [[nodiscard]] Counts counts() const;
    /// How long what is queued, under way and being looked up still takes at the pace that the request budget allows.
    /// Nothing while nothing waits, or while it does not move (paused, offline, in need of the operator):
    /// activityText() says why.
    [[nodiscard]] SendEstimate estimate() const;

    enum class Activity {
        Idle,          ///< nothing is due
        Sending,       ///< something is under way
        Settling,      ///< nothing is due, but doubts are being looked up
        Waiting,       ///< for the request budget
        Offline,       ///< the service cannot be reached; tried again by itself
        NeedsOperator, ///< key, address or rights: see problem()
        Paused,
        Elsewhere, ///< another window or command of this computer sends
        DiskFailed ///< the workspace cannot be written; tried again by itself
    };
    [[nodiscard]] Activity activity() const;
    /// A sentence for the activity; empty when all is well.
    [[nodiscard]] QString activityText() const;
    /// Why nothing goes out (Offline, NeedsOperator, DiskFailed).
    [[nodiscard]] std::optional<domain::Error> problem() const;
    /// Nothing is due, under way or being settled: what is left waits for a person or for run().
    [[nodiscard]] bool isSettled() const;
    /// How often in a row nobody could be reached.
    [[nodiscard]] int failuresInARow() const;

Q_SIGNALS:
    void changed(qint64 id);
    void countsChanged();
    void activityChanged();
    /// isSettled() has become true.
    void settled();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk::submission
