// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/widgets/icon.h"

#include <QWidget>

namespace desk::ui {

ShellActions::ShellActions(const QList<PageInfo> &pages, QWidget *window) : QObject(window)
{
    for (const PageInfo &page : pages) {
        auto *action = new QAction(icon(page.icon), QString(page.title).remove(QLatin1Char('&')), this);
        action->setShortcut(page.shortcut);
        action->setData(page.id);
        action->setProperty("iconName", QString::fromLatin1(page.icon));
        connect(action, &QAction::triggered, this, [this, id = page.id] { Q_EMIT placeWanted(id); });
        window->addAction(action);
        m_places.append(action);
    }
    palette = add("search", tr("Find a command"), {Qt::CTRL | Qt::Key_K});
    business = add("chevrons-up-down", tr("Switch the business"), {Qt::CTRL | Qt::Key_B});
    nextPane = add("arrow-right", tr("Go to the next part of the page"), {Qt::Key_F6});
    previousPane = add("arrow-right", tr("Go to the previous part of the page"), {Qt::SHIFT | Qt::Key_F6});
    connections = add("integration", tr("Manage connections"));
    lightTheme = add("settings", tr("Use the light appearance"));
    darkTheme = add("settings", tr("Use the dark appearance"));
    systemTheme = add("settings", tr("Use the system's appearance"));
    resetView = add("revert", tr("Reset the view"));
    resetView->setToolTip(tr("Put every splitter, column and the window back to where they were at first."));
    quit = add("close", tr("Quit"), QKeySequence::keyBindings(QKeySequence::Quit));
    connect(lightTheme, &QAction::triggered, this, [this] { Q_EMIT themeWanted(QStringLiteral("light")); });
    connect(darkTheme, &QAction::triggered, this, [this] { Q_EMIT themeWanted(QStringLiteral("dark")); });
    connect(systemTheme, &QAction::triggered, this, [this] { Q_EMIT themeWanted(QStringLiteral("system")); });
}

QAction *ShellActions::add(const char *iconName, const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcuts(shortcuts);
    action->setProperty("iconName", QString::fromLatin1(iconName));
    static_cast<QWidget *>(parent())->addAction(action);
    m_all.append(action);
    return action;
}

} // namespace desk::ui
