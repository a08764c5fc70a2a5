// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/result.h"

#include <QObject>

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
/// a restart. Pages overlap, and the place is checked by the last row that was read, so rows that are added or deleted
/// meanwhile are neither lost nor kept: an added one comes at the end, a deletion moves the place back, and what a
/// whole reading has not seen is deleted here. A reading that is not full starts shortly before the newest row that is
/// known. Lives in the client's thread.
class EntrySync : public QObject
{
    Q_OBJECT
public:
    EntrySync(store::Workspace &workspace, api::Client &client, const QString &profileId, QObject *parent = nullptr);
    ~EntrySync() override;

    struct Progress {
        std::optional<qint64> total; ///< the server's number of entries, when it is known
        qint64 read = 0;             ///< rows of this reading, the ones before a restart included
        qint64 cached = 0;           ///< rows in the local copy
        /// All entries that were created before this moment are in the local copy; nullopt: no full reading yet.
        std::optional<domain::Instant> completeUpTo;
        std::optional<domain::Instant> lastFull; ///< when the last full reading ended
        bool running = false;
        bool full = false;
        bool operator==(const Progress &) const = default;
    };

    /// Not full: only what is new, or the rest of a full reading that was interrupted (or never happened).
    void start(bool full = false);
    void stop();
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
