// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connectionlook.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagemakers.h"

#include <QVariant>
#include <QWidget>

#include <functional>

namespace desk::connections {
class Session;
}

namespace desk::ui {

class Band;
class Banner;
class CommandPalette;
class HeaderBar;
class PageHost;
class Preferences;
class SettingsPage;
class ShellActions;
class StatusLine;
class Toasts;
class ViewState;
struct Command;

/// The window: band, header, rail, pages, status line. It shows what it is told and knows no service; whoever wires it
/// sets look, session and states again after rebuilt() (the language changed, everything was made anew).
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// Without makers it shows its frame alone until setPageMakers() brings them.
    MainWindow(Preferences &preferences, ViewState &view, PageMakers makers = pageMakers(), QWidget *parent = nullptr);
    ~MainWindow() override;

    void setPageMakers(PageMakers makers);
    /// Shows a page (the remembered one for an empty id); before there are makers, as soon as there are.
    void go(const QString &page, const QVariant &what = {});
    void setLook(const ConnectionLook &look);
    /// Null before the session goes away.
    void setSession(connections::Session *session);
    void setWorkspaceFile(const QString &file);
    /// A widget in place of the pages; null brings them back. Taken over.
    void setCover(QWidget *cover);
    /// Puts the window back to its first size and every page to its first view.
    void resetView();
    void say(const QString &text);
    /// Given a function, calls it when all that was to be written is on disk. Pages are made anew only after that, so
    /// that they find again what their predecessors let go of.
    void setBarrier(std::function<void(std::function<void()>)> barrier) { m_barrier = std::move(barrier); }

    [[nodiscard]] HeaderBar &header() const { return *m_header; }
    [[nodiscard]] NavigationRail &rail() const { return *m_rail; }
    [[nodiscard]] PageHost &pages() const { return *m_pages; }
    [[nodiscard]] StatusLine &status() const { return *m_status; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] CommandPalette &commandPalette() const { return *m_palette; }
    [[nodiscard]] Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] ShellActions &shellActions() const { return *m_actions; }

Q_SIGNALS:
    void rebuilt();
    void businessWanted();
    void connectionsWanted();
    void sandboxResetWanted();
    /// The settings have been made anew: whoever runs the sandbox adds what may be set of it.
    void settingsMade(desk::ui::SettingsPage *page);
    /// The palette opens: whoever knows more commands appends them.
    void commandsWanted(QList<desk::ui::Command> &commands);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void whenWritten(const std::function<void()> &then);
    void rebuild();
    void openPalette();
    void cyclePanes(bool forward);
    void keepView();
    void focusPage();
    Page *makePage(const QString &id, QWidget *parent);
    Page *makeSettings(QWidget *parent);

    Preferences &m_preferences;
    ViewState &m_view;
    PageMakers m_makers;
    std::pair<QString, QVariant> m_wanted; ///< where to go once there are pages
    connections::Session *m_session = nullptr;
    ConnectionLook m_look;
    QString m_workspaceFile;
    std::function<void(std::function<void()>)> m_barrier;
    QWidget *m_contents = nullptr;
    QWidget *m_cover = nullptr;
    Band *m_band = nullptr;
    HeaderBar *m_header = nullptr;
    NavigationRail *m_rail = nullptr;
    Banner *m_banner = nullptr;
    PageHost *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    Toasts *m_toasts = nullptr;
    CommandPalette *m_palette = nullptr;
    ShellActions *m_actions = nullptr;
};

} // namespace desk::ui
