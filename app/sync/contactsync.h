// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/result.h"
#include "app/sync/pageplan.h"

#include <QObject>
#include <QStringList>

namespace desk::store {
class Workspace;
}

namespace desk::sync {

class LowLane;

/// Reads the contacts that entries of the local copy name and that are not kept yet: page by page from where it stopped
/// last, or one by one, whichever takes fewer requests. One that the server does not have any more is not asked for
/// again. A key without contacts:read is not asked again for a day, unless the operator wants it. Lives in the client's
/// thread.
class ContactSync : public QObject
{
    Q_OBJECT
public:
    ContactSync(store::Workspace &workspace, LowLane &lane, QString profileId, QObject *parent = nullptr);

    void start(bool wanted);
    void stop();
    [[nodiscard]] qint64 missing() const { return m_missing; }
    [[nodiscard]] qint64 requestsLeft() const;
    [[nodiscard]] bool isForbidden() const { return m_forbidden; }

Q_SIGNALS:
    void progressed();
    /// Not after stop().
    void finished(const std::optional<domain::Error> &error);

private:
    struct Known {
        QStringList ids;
        qint64 missing = 0;
        qint64 position = 0;
        bool forbidden = false;
    };
    template<typename T, typename F>
    void inStore(F work, bool writes, auto then);
    void look(bool pagesToo);
    void choose(const Known &known, bool pagesToo);
    void readPage();
    void paged(const domain::Page<domain::Contact> &page, const PagePlan &plan);
    void readNext();
    void failed(const domain::Error &error);
    void end(const std::optional<domain::Error> &error);

    store::Workspace &m_workspace;
    LowLane &m_lane;
    QString m_profileId;
    int m_generation = 0;
    QStringList m_ids; ///< to be read one by one
    qint64 m_missing = 0;
    qint64 m_position = 0;
    qint64 m_total = -1; ///< of the server's contacts, while its pages are read
    int m_gaps = 0;
    bool m_forbidden = false;
    bool m_wanted = false; ///< by the operator, now
};

} // namespace desk::sync
