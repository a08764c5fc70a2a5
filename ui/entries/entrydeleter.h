// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"
#include "ui/entries/deleterun.h"

#include <QSet>
#include <QTimer>

class QBoxLayout;

namespace desk::connections {
class Session;
}
namespace desk::store {
class Workspace;
}

namespace desk::ui {

class Banner;

/// Deletes entries: tells what that means and asks; then counts down, so that it can be undone while nothing was sent;
/// then deletes on the server one after the other, in a strip that shows how far it is. The local copy follows each
/// answer. Closing the window or switching the business before the count is down deletes nothing.
class EntryDeleter : public QObject
{
    Q_OBJECT
public:
    /// `window` is what the question stands over; the strip is put into `strips`.
    EntryDeleter(QWidget *window, QBoxLayout *strips);

    void ask(connections::Session *session, const QList<models::EntryRow> &rows);
    /// Nothing is deleted, if the count is not down yet.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_left > 0; }
    [[nodiscard]] bool isBusy() const { return canUndo() || m_run; }
    /// The page shows another business, or none.
    void leave();
    /// More than this many at once are not deleted.
    static constexpr int most = 100;
    static constexpr int secondsToUndo = 10;

Q_SIGNALS:
    /// The entries that are about to be deleted or are being deleted.
    void leavingChanged(const QSet<QString> &ids);
    void undoableChanged(bool undoable);
    /// A run ended, and entries are gone.
    void deleted();
    void said(const QString &text);

private:
    struct Named {
        QString id;
        QString words; ///< for a person: value, contact, time
    };
    void wait();
    void tick();
    void send();
    void showProgress();
    void finished();
    void forget(const QString &id);
    void end();
    [[nodiscard]] QString report() const;
    void showReport(const QString &title, const QString &text);
    Banner *strip();

    QWidget *m_window;
    QBoxLayout *m_strips;
    QPointer<Banner> m_strip;
    QPointer<connections::Session> m_session;
    QPointer<store::Workspace> m_workspace;
    QString m_profile;
    QList<Named> m_entries;
    int m_left = 0; ///< seconds until the first request
    QTimer m_count;
    QPointer<DeleteRun> m_run;
};

} // namespace desk::ui
