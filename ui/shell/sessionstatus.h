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

    /// The sandbox makes mistakes on purpose (or not any more).
    void setFaults(bool on);

    [[nodiscard]] static ConnectionLook lookOf(connections::Session *session);

private:
    void showConnection();
    void showSync();
    void showOutbox();
    void showBudget();

    MainWindow &m_window;
    connections::Session *m_session = nullptr;
    bool m_faults = false;
    /// Counts and progress change with every row; the eye needs them a few times a second.
    QTimer m_soon;
    QTimer m_everySecond; ///< while something is sent: the time that is left passes
};

} // namespace desk::ui
