// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/businessmenu.h"

#include "app/connections/sessionmanager.h"
#include "app/domain/whenready.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>

namespace desk::ui {

namespace {

/// A name may hold an ampersand, which a menu would take for a mnemonic.
QString plain(const QString &name)
{
    return QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

BusinessMenu::BusinessMenu(connections::SessionManager &manager, QWidget *parent) : QMenu(parent), m_manager(manager)
{
    setObjectName(QStringLiteral("businessMenu"));
    setAccessibleName(tr("Businesses and connections"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(unit(260));
    if (m_manager.current())
        addBusinesses();
    addConnections();
    addSeparator();
    QAction *manage = addAction(ui::icon("integration"), tr("&Manage connections…"));
    connect(manage, &QAction::triggered, this, &BusinessMenu::connectionsWanted);
}

void BusinessMenu::addHeading(const QString &text)
{
    QAction *heading = addAction(plain(text));
    heading->setEnabled(false);
    heading->setFont(Theme::instance().font(Type::Head));
}

void BusinessMenu::addBusinesses()
{
    connections::Session *session = m_manager.current();
    const connections::Profile &profile = session->profile();
    //: %1 is the name of a connection
    addHeading(tr("Businesses of %1").arg(profile.name));
    if (!profile.businessName.isEmpty())
        addBusiness(profile.businessId, profile.businessName, true);
    m_waiting = addAction(tr("Asking the service for others…"));
    m_waiting->setEnabled(false);
    domain::whenReady(
        session->client().listBusinesses(), this,
        [this](const domain::Result<QList<domain::Business>> &businesses) { showBusinesses(businesses); });
}

void BusinessMenu::showBusinesses(const domain::Result<QList<domain::Business>> &businesses)
{
    if (!businesses) {
        m_waiting->setText(tr("Others cannot be listed now"));
        m_waiting->setToolTip(businesses.error().message);
        return;
    }
    const connections::Session *session = m_manager.current();
    for (const domain::Business &business : *businesses) {
        if (!session || business.id != session->profile().businessId)
            addBusiness(business.id, business.name, false);
    }
    m_waiting->setVisible(false);
}

void BusinessMenu::addBusiness(const QString &id, const QString &name, bool current)
{
    auto *action = new QAction(ui::icon(current ? "check" : "contact"), plain(name), this);
    action->setData(id);
    if (m_waiting)
        insertAction(m_waiting, action);
    else
        addAction(action);
    if (current)
        return;
    connect(action, &QAction::triggered, &m_manager, [manager = &m_manager, id, name] {
        if (const connections::Session *session = manager->current()) {
            connections::Profile profile = session->profile();
            profile.businessId = id;
            profile.businessName = name;
            manager->save(profile, {});
        }
    });
}

void BusinessMenu::addConnections()
{
    const connections::Session *session = m_manager.current();
    QList<connections::Profile> others = m_manager.profiles();
    others.removeIf([session](const connections::Profile &one) { return session && one.id == session->profile().id; });
    if (others.isEmpty())
        return;
    addSeparator();
    addHeading(tr("Other connections"));
    for (const connections::Profile &profile : std::as_const(others)) {
        QAction *action = addAction(ui::icon(profile.isSandbox ? "sandbox" : "live"), plain(profile.title()));
        connect(action, &QAction::triggered, &m_manager,
                [manager = &m_manager, id = profile.id] { manager->open(id); });
    }
}

} // namespace desk::ui
