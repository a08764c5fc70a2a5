// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"
#include "models/entries/filtertext.h"

#include <QObject>

class QTimer;

namespace desk::ui {

/// The filter of the entries page and all that is needed to show it in words: the names of things, the zone, what the
/// server leaves aside. The bar, the line of text and the named views look at it and change it.
class FilterState : public QObject
{
    Q_OBJECT
public:
    using Part = store::EntryFilter::Part;
    using Name = models::FilterName;
    enum class Names { Conversions, Sources, Currencies };

    explicit FilterState(QObject *parent);

    [[nodiscard]] const models::FilterChoice &choice() const { return m_choice; }
    [[nodiscard]] const store::EntryFilter &filter() const { return m_choice.filter; }
    void setChoice(const models::FilterChoice &choice);
    /// The preset stays if the period is still the same.
    void setFilter(const store::EntryFilter &filter);
    void forget(Part part);
    /// Turns a set part round.
    void turn(Part part);

    /// Names and zone, and the present time.
    [[nodiscard]] models::FilterContext context() const;
    [[nodiscard]] const QList<Name> &names(Part part) const;
    void setConversions(const QList<Name> &names);
    void setSources(const QList<Name> &names);
    void setCurrencies(const QStringList &codes);
    void rememberContact(const Name &contact);
    /// Who was found last, for a list to choose from.
    [[nodiscard]] const QList<Name> &foundContacts() const { return m_found; }
    /// Why the last search found fewer than there may be.
    [[nodiscard]] const std::optional<domain::Error> &findError() const { return m_findError; }

    /// Where contacts are looked for; null: nowhere.
    void setContactReader(std::shared_ptr<models::EntryReader> reader);
    /// Answers with contactsFound(), at once if there is nowhere to look.
    void findContacts(const QString &words);

    /// By whose clock days are counted.
    [[nodiscard]] const QTimeZone &zone() const { return m_context.zone; }
    /// A period that was set stays the same by the clock: the days of one zone become those of the other.
    void setZone(const QTimeZone &zone);
    /// The computer's own zone; UTC where it is not known.
    [[nodiscard]] static QTimeZone operatorZone();

    void setServer(bool server);
    [[nodiscard]] bool isServer() const { return m_server; }
    /// Set parts that the server cannot filter by.
    [[nodiscard]] store::EntryFilter::Parts aside() const;
    [[nodiscard]] QString phrase(Part part) const { return models::partPhrase(m_choice, part, m_context); }

Q_SIGNALS:
    void changed();
    void namesChanged();
    void zoneChanged();
    void serverChanged();
    void contactsFound(const QString &words);

private:
    void findMore(const QString &words, const QList<Name> &found, int rounds);
    void nameContacts();
    /// Takes the contacts of rows into what is known; answers with them, each once.
    QList<Name> learn(const QList<models::EntryRow> &rows);
    /// Counts a preset anew and waits for the next day; true if the period has moved.
    bool followCalendar();

    models::FilterChoice m_choice;
    models::FilterContext m_context;
    std::shared_ptr<models::EntryReader> m_reader;
    QFuture<domain::Result<models::EntryRows>> m_searching;
    QFuture<domain::Result<models::EntryRows>> m_naming;
    QList<Name> m_found;
    std::optional<domain::Error> m_findError;
    QTimer *m_midnight;
    bool m_server = false;
};

} // namespace desk::ui
