// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/submission/presendchecks.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

class QTimer;

namespace desk::connections {
class Session;
}

namespace desk::ui {

/// Finds out what a person should look at before an entry goes out: at once from the workspace, and with one small
/// request each for the contact's entries and for the contact who has the e-mail address or phone number.
///
/// Looks when typing pauses. What was found stays until the next answer is there, so nothing flickers; an answer to an
/// older question is dropped, and a request that nobody waits for any more is taken back.
class PresendChecker : public QObject
{
    Q_OBJECT
public:
    explicit PresendChecker(QObject *parent = nullptr);
    ~PresendChecker() override;

    void setSession(connections::Session *session);
    void check(const submission::PlannedEntry &planned);
    /// Looks again: something was sent meanwhile.
    void again();
    /// Somebody waits for settled(): typing is over.
    void hurry();

    [[nodiscard]] const QList<submission::PresendWarning> &warnings() const { return m_warnings; }
    /// What the workspace knows of the present entry is still to come; settled() follows in a moment. The service is
    /// not waited for.
    [[nodiscard]] bool isLooking() const { return m_looking; }

Q_SIGNALS:
    void changed();
    void settled();

private:
    using Owner = std::optional<domain::Contact>;

    /// The service's list of a contact's entries of a source, as far as it was read.
    struct Listing {
        QString contactId;
        QString sourceId;
        domain::Instant from;
        domain::Instant to;
        domain::Instant readAt;
        QList<submission::EarlierEntry> entries;
    };

    void look();
    void ask();
    void askForEntries();
    void askForOwner(bool byEmail, const QString &value);
    [[nodiscard]] bool hasListing() const;
    [[nodiscard]] bool mayAsk() const;
    void dropRequests();
    void judge();

    QPointer<connections::Session> m_session;
    QTimer *m_pause;
    QTimer *m_askPause;
    submission::PlannedEntry m_planned;
    submission::PresendFindings m_local;
    QList<submission::PresendWarning> m_warnings;
    Listing m_listing;
    QHash<QString, Owner> m_owners; ///< by "e-mail" or "phone", a line break and the value
    QFuture<domain::Result<domain::Page<domain::ConversionEntry>>> m_entriesAsked;
    QFuture<domain::Result<domain::Page<domain::Contact>>> m_ownerAsked;
    QString m_ownerKey;
    quint64 m_generation = 0;
    bool m_looking = false;
};

} // namespace desk::ui
