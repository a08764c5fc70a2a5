// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/sessionmanager.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/sessionstatus.h"
#include "ui/shell/workspaceopener.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace desk::ui {

class Attention;
class MainWindow;
class SettingsPage;

/// Brings the window, the workspace and the connections together. The window is shown first; start() then opens the
/// workspace in the background and the session after it. What goes wrong becomes a state of the window.
class Shell : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString workspaceFile; ///< empty: the default one
        QString profileName;   ///< empty: the one that was open last
        connections::SessionManager::Options sessions;
        /// Asks for another workspace file; "" is no. Replaced in tests.
        std::function<void(QWidget *parent, std::function<void(const QString &)> chosen)> chooseFile;
        Options();
    };

    Shell(MainWindow &window, Options options, QObject *parent = nullptr);
    ~Shell() override;

    void start();
    /// Null until the first one is open.
    [[nodiscard]] connections::Session *session() const;
    [[nodiscard]] connections::SessionManager *manager() const { return m_manager.get(); }
    /// Lets go of session and workspace; what was to be written is on disk when this returns.
    void close();

Q_SIGNALS:
    void sessionChanged(desk::connections::Session *session);
    void workspaceFailed(const desk::domain::Error &error);

private:
    void openWorkspace(const QString &file);
    void showProblem(const domain::Error &error);
    void startFresh();
    void startSessions();
    void makeManager();
    void openWantedProfile();
    void showSession(connections::Session *session);
    void showBanner();
    void showBusinessMenu();
    void showConnections();
    void dropManager();
    void askSandboxReset();
    void resetSandbox();
    void addSandboxPanel(SettingsPage *page);
    void applySandboxSettings();
    void addCommands(QList<Command> &commands);

    MainWindow &m_window;
    Options m_options;
    WorkspaceOpener m_opener;
    SessionStatus *m_status;
    Attention *m_attention;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<connections::SessionManager> m_manager;
    QPointer<QWidget> m_dialog;
    bool m_rereadSandbox = false;
};

} // namespace desk::ui
