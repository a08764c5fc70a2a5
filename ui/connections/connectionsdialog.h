// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/sessionmanager.h"
#include "ui/connections/connectioneditor.h"

#include <QDialog>
#include <QHash>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace desk::ui {

class Banner;
class InlineMessage;

/// All connections: the sandbox, which is always there, and the live ones, to be added, tried, changed and removed.
/// What is typed for one stays while another is looked at. Open it with open() or show(), never exec().
class ConnectionsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectionsDialog(connections::SessionManager &manager, QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

    /// Selects a connection; an unknown id selects the current one.
    void edit(const QString &profileId);
    /// Begins a new one.
    void add();

Q_SIGNALS:
    /// A connection was opened from here; the dialog closes.
    void opened(const QString &profileId);

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildSandboxPage();
    [[nodiscard]] QWidget *buildFooter();
    void fillList();
    void selected();
    void updateButtons();
    void updateNotice();
    void save(bool thenOpen);
    void saved(const QString &profileId, const domain::Result<void> &result, bool thenOpen);
    void askToRemove();
    void removeNow(const QString &profileId);
    void openProfile(const QString &profileId);
    [[nodiscard]] QString currentId() const;

    connections::SessionManager &m_manager;
    QHash<QString, ConnectionDraft> m_drafts; ///< typed and not saved yet, by profile
    QString m_shown;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    ConnectionEditor *m_editor = nullptr;
    Banner *m_notice = nullptr;
    Banner *m_removal = nullptr;
    InlineMessage *m_message = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace desk::ui
