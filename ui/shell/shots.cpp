// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shots.h"

#include "app/sync/entrysync.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/picture.h"
#include "ui/shell/shell.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/theme.h"

#include <QDir>

namespace desk::ui {

Shots::Shots(MainWindow &window, Shell &shell, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_shell(shell), m_folder(folder)
{
    connect(&m_script, &Script::finished, this, [this] {
        if (m_problem.isEmpty())
            Q_EMIT finished();
        else
            Q_EMIT failed(m_problem);
    });
    connect(&m_script, &Script::failed, this, &Shots::failed);
    m_script.wait(
        [this] { return m_shell.session() && m_shell.session()->state() == connections::Session::State::Online; },
        tr("The sandbox did not answer."), 60'000);
    // The whole local copy, or the pictures would show how far it had come by chance.
    m_script.wait(
        [this] {
            const sync::EntrySync *entries = m_shell.session() ? &m_shell.session()->entrySync() : nullptr;
            return entries && !entries->isRunning() && entries->progress().completeUpTo;
        },
        tr("The entries could not be read."), 300'000);
    planTheme(QStringLiteral("light"));
    planTheme(QStringLiteral("dark"));
}

void Shots::start()
{
    m_script.start();
}

void Shots::planTheme(const QString &theme)
{
    m_script.add([theme] {
        Theme::instance().setMode(theme == QLatin1String("dark") ? Theme::Mode::Dark : Theme::Mode::Light);
    });
    const QList<PageInfo> pages = pageCatalog();
    for (const PageInfo &page : pages)
        planPage(theme, page.id);
    planOverlays(theme);
}

void Shots::settle()
{
    // Nothing tells when the last answer has been painted; the pictures get the time that an operator's eye takes.
    for (int i = 0; i < 20; ++i)
        m_script.add([] {});
}

void Shots::planPage(const QString &theme, const QString &page)
{
    m_script.add([this, page] { m_window.go(page); });
    settle();
    keep(theme, page);
}

void Shots::planOverlays(const QString &theme)
{
    m_script.add([this] { m_window.go(pageCatalog().constFirst().id); });
    m_script.add([this] { m_window.shellActions().palette->trigger(); });
    settle();
    keep(theme, QStringLiteral("palette"));
    m_script.add([this] { m_window.commandPalette().close(); });
}

void Shots::keep(const QString &theme, const QString &name)
{
    m_script.add([this, theme, name] {
        const QString file = QDir(m_folder).filePath(name + QLatin1Char('-') + theme + QStringLiteral(".png"));
        if (const auto saved = picture::save(&m_window, file); !saved && m_problem.isEmpty())
            m_problem = saved.error().message;
    });
}

} // namespace desk::ui
