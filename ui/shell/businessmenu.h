// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/result.h"

#include <QMenu>

namespace desk::connections {
class SessionManager;
struct Profile;
} // namespace desk::connections

namespace desk::ui {

/// The businesses of the open connection, the other connections, and the way to manage them. The list of businesses
/// comes from the service and is filled in when it arrives.
class BusinessMenu : public QMenu
{
    Q_OBJECT

public:
    BusinessMenu(connections::SessionManager &manager, QWidget *parent);

Q_SIGNALS:
    void connectionsWanted();

private:
    void addHeading(const QString &text);
    void addBusinesses();
    void addConnections();
    void showBusinesses(const domain::Result<QList<domain::Business>> &businesses);
    void addBusiness(const QString &id, const QString &name, bool current);

    connections::SessionManager &m_manager;
    QAction *m_waiting = nullptr;
};

} // namespace desk::ui
