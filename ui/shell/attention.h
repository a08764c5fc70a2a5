// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QDBusPendingCallWatcher;

namespace desk::connections {
class Session;
}

namespace desk::ui {

class MainWindow;

/// Calls for a person when a submission begins to need one: a word in the window, and while the window is not the
/// active one also a mark in the task bar and a desktop notification, whose click leads to the submission. What needed
/// somebody before the program started shows in the rail alone.
class Attention : public QObject
{
    Q_OBJECT
public:
    explicit Attention(MainWindow &window);

    /// Null: nothing is open.
    void watch(connections::Session *session);

Q_SIGNALS:
    /// For tests, and beside the notification itself: these words were said.
    void called(const QString &text);

private:
    void look(qint64 id);
    void call();
    void notifyDesktop(const QString &text);
    void show();

private Q_SLOTS:
    void invoked(uint notification, const QString &action);

private:
    MainWindow &m_window;
    QPointer<connections::Session> m_session;
    QTimer m_soon;           ///< several at once are one call
    QSet<qint64> m_known;    ///< that have been called for
    QList<qint64> m_waiting; ///< to be called for
    QString m_words;         ///< of the only one
    qint64 m_last = 0;
    uint m_notification = 0;
    bool m_listening = false;
};

} // namespace desk::ui
