// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "models/entries/entryreader.h"

#include <QObject>
#include <QPointer>

namespace desk::connections {
class Session;
}

namespace desk::ui {

/// Deletes entries on the server, one after the other, after telling what that means and asking. The local copy follows
/// each answer.
class EntryDeleter : public QObject
{
    Q_OBJECT
public:
    /// `window` is what the question stands over.
    explicit EntryDeleter(QWidget *window);

    void ask(connections::Session *session, const QList<models::EntryRow> &rows);
    [[nodiscard]] bool isBusy() const { return !m_left.isEmpty(); }
    /// More than this many at once are not deleted.
    static constexpr int most = 100;

Q_SIGNALS:
    /// All are gone.
    void deleted(int count);
    /// Some may be gone; `done` are.
    void failed(const desk::domain::Error &error, int done);

private:
    void next();
    void forget(const QString &id);
    void end();

    QWidget *m_window;
    QPointer<connections::Session> m_session;
    QStringList m_left;
    int m_done = 0;
};

} // namespace desk::ui
