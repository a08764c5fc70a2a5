// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connectionlook.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace desk::ui {

class ElidedLabel;

/// Language, appearance, connections, where things are kept, the sandbox, and what this program is. Every choice takes
/// effect at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setSession(connections::Session *session) override;
    void setLook(const ConnectionLook &look);
    /// What the sandbox may be told; stands in its section.
    void setSandboxPanel(QWidget *panel);
    void setWorkspaceFile(const QString &file);

Q_SIGNALS:
    void connectionsWanted();
    void sandboxResetWanted();
    void viewResetWanted();

private:
    void addAppearance(QVBoxLayout *column);
    void addConnections(QVBoxLayout *column);
    void addSandbox(QVBoxLayout *column);
    void addLocations(QVBoxLayout *column);
    void addAbout(QVBoxLayout *column);
    QComboBox *choice(Preferences::Key key, const QList<std::pair<QString, QString>> &values);
    void addLocation(QFormLayout *form, const QString &what, ElidedLabel *path);

    Preferences &m_preferences;
    QLabel *m_connection;
    ElidedLabel *m_workspace;
    QPushButton *m_reset;
    QVBoxLayout *m_sandboxPlace = nullptr;
};

} // namespace desk::ui
