// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission/duplicatecheck.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace desk::connections {
class Session;
}

namespace desk::ui {

/// Looks whether an entry was made already, in the outbox and in the local copy of the entries. Never asks the network.
class DuplicateFinder : public QObject
{
    Q_OBJECT
public:
    explicit DuplicateFinder(QObject *parent = nullptr);

    void setSession(connections::Session *session);
    /// `except`: the submission that is being replaced. Looks when typing pauses.
    void check(const models::EntryLikeness &entry, qint64 except);
    /// Looks again: something was sent meanwhile.
    void again();

    [[nodiscard]] const std::optional<models::EarlierEntry> &found() const { return m_found; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void lookInEntries(QList<models::EarlierEntry> known);
    void take(const QList<models::EarlierEntry> &candidates);

    QPointer<connections::Session> m_session;
    QTimer *m_pause;
    models::EntryLikeness m_entry;
    qint64 m_except = 0;
    std::optional<models::EarlierEntry> m_found;
    quint64 m_generation = 0;
};

} // namespace desk::ui
