// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/result.h"
#include "app/store/auditrepository.h"

#include <QObject>

#include <chrono>

#include <memory>

namespace desk::api {
class Client;
}
namespace desk::store {
class Workspace;
}

namespace desk::sync {

/// Brings a connection's entries to the local copy, within the request budget's last lane.
///
/// A full reading goes through all pages in the order of creation and remembers how far it got; it goes on there after
/// a restart. Pages overlap, and the place is checked by the last row that was read, so an added row comes at the end
/// and a deletion moves the place back. A reading that is not full starts shortly before the newest row that is known.
///
/// After each reading the server's number of entries is laid beside the local one. Where they differ, EntryAudit finds
/// what was deleted, or came late, by halving; once a day, and after a full reading, it looks at all windows although
/// the numbers agree. Then the numbers are compared again, because others go on meanwhile. Last, contacts that the
/// entries name are read. Lives in the client's thread.
class EntrySync : public QObject
{
    Q_OBJECT
public:
    EntrySync(store::Workspace &workspace, api::Client &client, const QString &profileId, QObject *parent = nullptr);
    ~EntrySync() override;

    enum class Phase {
        Idle,
        Reading,  ///< all entries, by creation
        NewOnes,  ///< the end of the list
        Auditing, ///< deletions and late ones
        Contacts,
    };

    struct Progress {
        std::optional<qint64> total; ///< the server's number of entries, when it is known
        qint64 read = 0;             ///< rows of this reading, the ones before a restart included
        qint64 cached = 0;           ///< rows in the local copy
        /// All entries that were created before this moment are in the local copy; nullopt: no full reading yet.
        std::optional<domain::Instant> completeUpTo;
        std::optional<domain::Instant> lastFull; ///< when the last full reading ended
        bool running = false;
        bool full = false;
        Phase phase = Phase::Idle;
        /// When the number of entries last agreed with the server's: what was deleted before is gone here too.
        std::optional<domain::Instant> auditedAt;
        /// When all windows were last compared one by one.
        std::optional<domain::Instant> checkedAt;
        /// Of occurredAt, by time: what was compared last; those that do not agree are known to differ, those without
        /// a server's number are unknown.
        QList<store::AuditWindow> windows;
        store::AuditChanges changes; ///< of this run
        int requests = 0;            ///< answered in this run
        /// About so many are to come in this phase; nullopt: not known yet, or nothing runs.
        std::optional<qint64> requestsLeft;
        /// Milliseconds that they will take, going by the budget and by the last minute; nullopt: cannot be said yet.
        std::optional<qint64> timeLeft;
        qint64 contactsMissing = 0;     ///< named by entries, still to be read
        bool contactsForbidden = false; ///< the key lacks contacts:read
        bool operator==(const Progress &) const = default;
    };

    /// Not full: only what is new, or the rest of a full reading that was interrupted (or never happened).
    void start(bool full = false);
    /// What is new, then all windows.
    void checkDeletions();
    /// The next start goes on where this stopped.
    void stop();
    /// So long after each good end it starts again by itself; zero, as it is at first: never. Not after stop() or a
    /// failure: whoever mends that starts it.
    void setKeepUp(std::chrono::milliseconds pause);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] std::optional<domain::Error> error() const;

Q_SIGNALS:
    void progressChanged();
    /// A reading ended; error() says whether well. Not after stop().
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk::sync
