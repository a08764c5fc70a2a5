// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/auditrepository.h"
#include "app/sync/pageplan.h"

#include <QObject>
#include <QSet>

namespace desk::store {
class Workspace;
}

namespace desk::sync {

class LowLane;

/// Finds entries that were deleted on the server, or that came to it behind the end of the list by creation.
///
/// It compares the server's number of entries in windows of occurredAt with the local copy's, halves the windows that
/// differ where half of the local entries lie, and reads a small window whole. The right half's number is what the left
/// one leaves, so halving costs one request. Every window is on disk with its numbers; a search that was stopped or
/// killed goes on with the ones that are open. A window that is halved or read becomes smaller or is settled, so it
/// ends whatever others do meanwhile; whether it ended with the truth is for the caller to compare.
///
/// Lives in the client's thread; its requests are the lane's.
class EntryAudit : public QObject
{
    Q_OBJECT
public:
    EntryAudit(store::Workspace &workspace, LowLane &lane, QString profileId, QObject *parent = nullptr);

    /// What to begin with: all windows (of about as many entries each), everything as one window that is known to
    /// differ, or what an earlier search left open (if nothing is open, everything as one window).
    enum class Search { Everywhere, Difference, Rest };
    /// `serverTotal`: of all entries. `pass`, `listed`: see store::AuditRepository. `bound`: newer entries come and go
    /// while this runs, so they are a window of their own.
    void start(Search search, qint64 serverTotal, qint64 pass, domain::Instant listed, domain::Instant bound);
    void stop();

    /// Also the open ones of an earlier run, once setWindows() or start() told them.
    [[nodiscard]] const QList<store::AuditWindow> &windows() const { return m_windows; }
    void setWindows(const QList<store::AuditWindow> &windows) { m_windows = windows; }
    [[nodiscard]] bool hasOpen() const;
    /// About how many requests the open windows will take.
    [[nodiscard]] qint64 requestsLeft() const;
    /// So much differs that reading everything again takes fewer requests.
    [[nodiscard]] bool isHopeless() const;
    /// Since start().
    [[nodiscard]] const store::AuditChanges &changes() const { return m_changes; }

Q_SIGNALS:
    void progressed();
    /// Nothing is open that could be settled, or it isHopeless(). Not after stop().
    void finished();
    void failed(const domain::Error &error);

private:
    struct Look {
        qint64 local = 0;
        std::optional<domain::Instant> median;
    };
    /// One window being read page by page.
    struct Listing {
        store::AuditWindow window;
        qint64 position = 0;
        int attempts = 0;
        QSet<QString> ids;
    };

    template<typename F>
    void inStore(F work, bool writes, auto then);
    void step();
    void looked(store::AuditWindow window, const Look &look);
    void askTotal(const store::AuditWindow &window);
    void split(const store::AuditWindow &window, domain::Instant at);
    void list();
    void listed(const domain::Page<domain::ConversionEntry> &page, const PagePlan &plan);
    void taken(const domain::PageInfo &info, qint64 position);
    void settle();
    void keep(const QList<store::AuditWindow> &windows);
    void adopt(const QList<store::AuditWindow> &windows);
    void add(const store::AuditChanges &changes);
    void fail(const domain::Error &error);

    store::Workspace &m_workspace;
    LowLane &m_lane;
    QString m_profileId;
    qint64 m_pass = 0;
    domain::Instant m_listed;
    domain::Instant m_bound;
    int m_generation = 0;
    QList<store::AuditWindow> m_windows;
    QSet<qint64> m_givenUp; ///< beginnings of windows that changed whenever they were read
    Listing m_listing;
    store::AuditChanges m_changes;
};

} // namespace desk::sync
