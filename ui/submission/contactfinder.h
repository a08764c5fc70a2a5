// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/result.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace desk::connections {
class Session;
}

namespace desk::ui {

/// Finds contacts by name, e-mail address or phone number: what the local copy knows at once, then what the service
/// answers. Answers to words that were changed meanwhile are dropped.
class ContactFinder : public QObject
{
    Q_OBJECT
public:
    static constexpr int maximumFound = 8;

    explicit ContactFinder(QObject *parent = nullptr);

    void setSession(connections::Session *session);
    /// The local copy only; for every letter.
    void look(const QString &words);
    /// The service; for when typing pauses. The local copy is asked first if it was not.
    void ask(const QString &words);
    void clear();
    /// Everything about one contact, from the local copy and then from the service: contactKnown().
    void learn(const QString &contactId);
    /// How many entries a contact has in the local copy: entriesKnown().
    void countEntries(const QString &contactId);

    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] const QList<domain::Contact> &found() const { return m_found; }
    /// found() is of these words, not of what stood there a letter ago.
    [[nodiscard]] bool isCurrent() const { return m_foundWords == m_words; }
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// The service has answered for these words.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();
    void contactKnown(const desk::domain::Contact &contact);
    /// The service has no such contact (any more).
    void contactGone(const QString &contactId);
    void entriesKnown(const QString &contactId, qint64 count, std::optional<desk::domain::Instant> last);

private:
    void take(const QList<domain::Contact> &contacts, bool fromService);

    QPointer<connections::Session> m_session;
    QString m_words;
    QString m_foundWords;
    QList<domain::Contact> m_found;
    std::optional<domain::Error> m_error;
    quint64 m_generation = 0;
    bool m_asking = false;
    bool m_complete = false;
};

/// Best first: equal to the words, then beginning with them, then the rest in their order.
[[nodiscard]] QList<domain::Contact> rankedContacts(const QList<domain::Contact> &contacts, const QString &words);
/// A text that is meant as a phone number: its digits (with a plus sign, if there was one); else empty.
[[nodiscard]] QString phoneDigits(const QString &words);

} // namespace desk::ui
