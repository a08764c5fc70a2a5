// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"

#include "app/domain/whenready.h"
#include "app/sync/catalog.h"
#include "app/sync/entrysync.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/shell/attention.h"
#include "ui/shell/businessbutton.h"
#include "ui/shell/businessmenu.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sandboxpanel.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workspaceproblem.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogframe.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace desk::ui {

namespace {

void chooseWithDialog(QWidget *parent, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("Shell", "Choose a workspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Also a name that does not exist yet: a workspace is made there.
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(QCoreApplication::translate("Shell", "Workspaces (*.sqlite)"));
    dialog->setLabelText(QFileDialog::Accept, QCoreApplication::translate("Shell", "Open"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace

Shell::Options::Options() : chooseFile(chooseWithDialog) {}

Shell::Shell(MainWindow &window, Options options, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_options(std::move(options)),
      m_status(new SessionStatus(window)),
      m_attention(new Attention(window))
{
    connect(&m_opener, &WorkspaceOpener::opened, this, &Shell::startSessions);
    connect(&m_opener, &WorkspaceOpener::failed, this, &Shell::showProblem);
    connect(&m_window, &MainWindow::rebuilt, this, &Shell::showBanner);
    connect(&m_window, &MainWindow::businessWanted, this, &Shell::showBusinessMenu);
    connect(&m_window, &MainWindow::connectionsWanted, this, &Shell::showConnections);
    connect(&m_window, &MainWindow::sandboxResetWanted, this, &Shell::askSandboxReset);
    connect(&m_window, &MainWindow::settingsMade, this, &Shell::addSandboxPanel);
    if (auto *settings = m_window.findChild<SettingsPage *>())
        addSandboxPanel(settings);
    connect(&m_window.preferences(), &Preferences::changed, this, &Shell::applySandboxSettings);
    connect(&m_window, &MainWindow::commandsWanted, this, &Shell::addCommands);
    m_window.setBarrier([this](const std::function<void()> &then) {
        if (!m_workspace) {
            then();
            return;
        }
        // The writer works in order: when this is through, all that the pages let go of before is on disk.
        domain::whenReady(m_workspace->write([](store::Database &) {}), this,
                          [then](const domain::Result<void> &) { then(); });
    });
}

Shell::~Shell()
{
    close();
}

connections::Session *Shell::session() const
{
    return m_manager ? m_manager->current() : nullptr;
}

void Shell::start()
{
    openWorkspace(m_options.workspaceFile.isEmpty() ? store::Workspace::defaultFile() : m_options.workspaceFile);
}

void Shell::openWorkspace(const QString &file)
{
    m_window.setWorkspaceFile(file);
    m_opener.open(file);
}

void Shell::close()
{
    dropManager();
    m_window.setBarrier({});
    m_workspace.reset();
}

void Shell::showProblem(const domain::Error &error)
{
    auto *problem = new WorkspaceProblem;
    problem->setProblem(error, m_opener.file());
    connect(problem, &WorkspaceProblem::retryWanted, this, [this] { openWorkspace(m_opener.file()); });
    connect(problem, &WorkspaceProblem::chooseWanted, this, [this] {
        m_options.chooseFile(&m_window, [this](const QString &file) {
            if (!file.isEmpty())
                openWorkspace(file);
        });
    });
    connect(problem, &WorkspaceProblem::folderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_opener.file()).absolutePath())); });
    connect(problem, &WorkspaceProblem::freshCopyWanted, this, &Shell::startFresh);
    m_window.setCover(problem);
    Q_EMIT workspaceFailed(error);
}

void Shell::startFresh()
{
    const domain::Result<QString> aside = WorkspaceOpener::setAside(m_opener.file());
    if (!aside) {
        showProblem(aside.error());
        return;
    }
    m_window.say(tr("The old file is kept as %1.").arg(*aside));
    openWorkspace(m_opener.file());
}

void Shell::startSessions()
{
    dropManager();
    m_workspace = m_opener.take();
    m_window.setCover(nullptr);
    makeManager();
    if (m_options.profileName.isEmpty()) {
        m_manager->openLast();
        return;
    }
    connect(m_manager.get(), &connections::SessionManager::profilesChanged, this, &Shell::openWantedProfile);
    openWantedProfile();
}

void Shell::makeManager()
{
    m_manager = std::make_unique<connections::SessionManager>(*m_workspace, m_options.sessions);
    applySandboxSettings();
    connect(m_manager.get(), &connections::SessionManager::sessionChanged, this, &Shell::showSession);
    connect(m_manager.get(), &connections::SessionManager::failed, this,
            [this](const domain::Error &error) { m_window.say(error.message); });
    connect(&m_manager->keys(), &connections::KeyStore::availabilityChanged, this, &Shell::showBanner);
}

void Shell::openWantedProfile()
{
    if (m_options.profileName.isEmpty())
        return;
    const QList<connections::Profile> profiles = m_manager->profiles();
    for (const connections::Profile &profile : profiles) {
        if (profile.name == m_options.profileName || profile.title() == m_options.profileName
            || profile.id == m_options.profileName) {
            m_options.profileName.clear();
            m_manager->open(profile.id);
            return;
        }
    }
    // At first only the sandbox is known; the others are told of when they have been read.
    if (sender() == m_manager.get()) {
        m_window.say(tr("There is no connection “%1”.").arg(m_options.profileName));
        m_options.profileName.clear();
        m_manager->openLast();
    }
}

void Shell::showSession(connections::Session *session)
{
    if (session)
        connect(session, &connections::Session::stateChanged, this, &Shell::showBanner, Qt::UniqueConnection);
    m_window.setSession(session);
    m_status->attach(session);
    m_attention->watch(session);
    showBanner();
    if (session && std::exchange(m_rereadSandbox, false))
        session->entrySync().start(true);
    Q_EMIT sessionChanged(session);
}

void Shell::showBanner()
{
    Banner &banner = m_window.banner();
    banner.clearActions();
    const connections::Session *open = session();
    using State = connections::Session::State;
    if (open && (open->state() == State::KeyMissing || open->state() == State::Refused)) {
        banner.setTone(Tone::Warn);
        banner.setWords(open->stateText(), open->problem() ? open->problem()->advice : QString());
        QPushButton *enter = banner.addAction(tr("Enter a &key…"), "lock");
        connect(enter, &QPushButton::clicked, this, &Shell::showConnections);
        banner.show();
        return;
    }
    const QString notice = open && !open->isSandbox() ? m_manager->keys().notice() : QString();
    banner.setTone(Tone::Note);
    banner.setWords({}, notice);
    banner.setVisible(!notice.isEmpty());
}

void Shell::showBusinessMenu()
{
    if (!m_manager)
        return;
    const QWidget *button = m_window.header().businessButton();
    auto *menu = new BusinessMenu(*m_manager, &m_window);
    connect(menu, &BusinessMenu::connectionsWanted, this, &Shell::showConnections);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void Shell::showConnections()
{
    if (!m_manager || m_dialog)
        return;
    auto *dialog = new ConnectionsDialog(*m_manager, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    dialog->open();
}

void Shell::dropManager()
{
    showSession(nullptr);
    delete m_dialog; // it speaks with the manager
    m_manager.reset();
}

void Shell::askSandboxReset()
{
    if (!m_manager || !session() || !session()->isSandbox())
        return;
    auto *dialog = new DialogFrame(&m_window);
    dialog->setObjectName(QStringLiteral("resetSandboxDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPlace(Place::Sandbox);
    dialog->setHeading(tr("Reset the demo data?"),
                       tr("Entries, mappings and contacts that were made in the sandbox are deleted, and the demo "
                          "business is as it was at first. Live accounts are not touched."));
    dialog->addCancel(tr("Cancel"));
    dialog->addDo(tr("Reset the demo data"), "revert");
    connect(dialog, &QDialog::accepted, this, &Shell::resetSandbox);
    dialog->open();
}

void Shell::resetSandbox()
{
    const QString store = connections::SandboxHost::storeBeside(m_workspace->file());
    dropManager(); // the server is gone with it, and its file is nobody's
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(store + ending);
    m_rereadSandbox = true;
    makeManager();
    m_manager->open(connections::sandboxProfileId());
    m_window.say(tr("The demo data is as it was at first."));
}

void Shell::addSandboxPanel(SettingsPage *page)
{
    page->setSandboxPanel(new SandboxPanel(m_window.preferences(), page));
}

/// What is set takes effect with the next request, whether the sandbox runs already or not.
void Shell::applySandboxSettings()
{
    const sandbox::Faults faults = SandboxPanel::faultsOf(m_window.preferences());
    m_status->setFaults(faults.isActive());
    if (!m_manager)
        return;
    const std::optional<int> limit = SandboxPanel::limitOf(m_window.preferences());
    m_manager->sandboxHost().apply(faults, limit.value_or(m_options.sessions.sandbox.rateLimitPerMinute));
}

void Shell::addCommands(QList<Command> &commands)
{
    if (connections::Session *open = session()) {
        for (const domain::ConversionSource &source : open->catalog().sources()) {
            commands.append({.title = source.name,
                             .group = tr("Source"),
                             .icon = source.isWebhook() ? QStringLiteral("source") : QStringLiteral("integration"),
                             .shortcut = {},
                             .enabled = true,
                             .run = [this, id = source.id] { m_window.go(QStringLiteral("mappings"), id); }});
        }
    }
    if (!m_manager)
        return;
    const QList<connections::Profile> profiles = m_manager->profiles();
    for (const connections::Profile &profile : profiles) {
        if (session() && profile.id == session()->profile().id)
            continue;
        commands.append({.title = tr("Switch to %1").arg(profile.title()),
                         .group = tr("Connection"),
                         .icon = profile.isSandbox ? QStringLiteral("sandbox") : QStringLiteral("live"),
                         .shortcut = {},
                         .enabled = true,
                         .run = [this, id = profile.id] {
                             if (m_manager)
                                 m_manager->open(id);
                         }});
    }
}

} // namespace desk::ui
