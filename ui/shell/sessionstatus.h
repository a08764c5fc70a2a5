// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connectionlook.h"

#include <QObject>
#include <QTimer>

namespace desk::connections {
class Session;
}

namespace desk::ui {

class MainWindow;

/// Keeps band, header, rail and status line of the window in step with a session.
class SessionStatus : public QObject
{
    Q_OBJECT

public:
    explicit SessionStatus(MainWindow &window);

    /// Null: nothing is open.
    void attach(connections::Session *session);
    /// Tells the window everything again, for example after it was built anew.
    void refresh();

    [[nodiscard]] static ConnectionLook lookOf(connections::Session *session);

private:
    void showConnection();
    void showSync();
    void showOutbox();
    void showBudget();

    MainWindow &m_window;
    connections::Session *m_session = nullptr;
    /// Counts and progress change with every row; the eye needs them a few times a second.
    QTimer m_soon;
};

} // namespace desk::ui
