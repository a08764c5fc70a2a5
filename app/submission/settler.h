// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/outbox.h"
#include "app/submission/patience.h"
#include "app/submission/transitions.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace desk::submission {

/// Settles doubts by looking at the service's list, and learns how long sends take to be listed. Internal to this room.
///
/// All its times are counted by a clock that never jumps and begins with this process: a doubt that an earlier run left
/// gets its whole time again. Never sends anything itself; what is absent goes back to the queue.
class Settler : public QObject
{
    Q_OBJECT
public:
    using Milliseconds = std::chrono::milliseconds;
    struct Parts {
        store::Workspace &workspace;
        Outbox::Finder finder;
        std::function<transitions::Place()> place;
        std::function<Patience()> patience;
        std::function<bool()> hasDue; ///< entries wait to be sent: the budget is theirs
    };
    explicit Settler(Parts parts, QObject *parent = nullptr);

    /// Whether it may look: this process owns the outbox and nothing keeps it from the service.
    void setActive(bool active);
    /// Reads anew what is in doubt.
    void refresh();
    /// Reads anew how long sends took; what an operator sees of it is right from then on.
    void readTimes();
    void setAlwaysAsk(bool ask) { m_alwaysAsk = ask; }

    /// A request goes out; the clock for it starts.
    void sending(qint64 id);
    /// It was stored as this entry: it is looked for soon, to learn how long that takes.
    void stored(qint64 id, const QString &entryId);
    /// It ended otherwise than stored or in doubt.
    void forget(qint64 id) { m_sent.remove(id); }

    /// Looks once, whoever asks; a doubt that waits for a person too. Never judges it absent.
    QFuture<domain::Result<bool>> lookNow(qint64 id);

    /// Doubts that are still to be settled here.
    [[nodiscard]] bool isBusy() const { return m_looking || !m_cases.isEmpty() || m_refreshing; }
    [[nodiscard]] Milliseconds wait() const { return m_parts.patience().wait(m_times); }
    [[nodiscard]] const store::ListingTimes &times() const { return m_times; }
    /// Until the next look at this one; nullopt: none is planned.
    [[nodiscard]] std::optional<Milliseconds> untilLook(qint64 id) const;
    /// Until it counts as absent if no look finds it.
    [[nodiscard]] std::optional<Milliseconds> untilAbsent(qint64 id) const;

Q_SIGNALS:
    /// A look ended and is on disk.
    void looked(qint64 id);
    /// A look could not be made, or its outcome not be written; the outbox decides what that means for everybody.
    void failed(const desk::domain::Error &error);

private:
    struct Case {
        QElapsedTimer since; ///< in doubt for this process
        int looks = 0;       ///< answered ones of this process
        qint64 nextLook = 0; ///< milliseconds of `since`
    };
    struct Sent {
        QElapsedTimer since; ///< its first byte
        QString entryId;
        bool missed = false; ///< a look did not list it
    };
    using Entries = QList<domain::ConversionEntry>;
    struct Look;

    void plan();
    void wake();
    void look(qint64 id);
    void lookFor(const Submission &submission, const std::shared_ptr<Look> &look);
    void readNext(const std::shared_ptr<Look> &look);
    void judged(qint64 id, const std::shared_ptr<Look> &look);
    void concluded(qint64 id, const Judgement &judgement, const std::shared_ptr<Look> &look);
    void lookFailed(const std::shared_ptr<Look> &look, const domain::Error &error);
    void probe();
    void probed(const Entries &newest, const QSet<qint64> &asked);
    void timed(const QString &entryId, qint64 after);

    Parts m_parts;
    bool m_active = false;
    bool m_alwaysAsk = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    bool m_looking = false;
    bool m_probing = false;
    int m_probeMisses = 0;
    QElapsedTimer m_lastProbe;
    store::ListingTimes m_times;
    QHash<qint64, Case> m_cases;
    QHash<qint64, Sent> m_sent;
    QTimer m_wake;
    QTimer m_probe;
};

} // namespace desk::submission
