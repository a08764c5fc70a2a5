// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/filterstate.h"

#include "app/domain/futures.h"
#include "models/entries/entrycolumns.h"
#include "ui/entries/serverentryreader.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

namespace desk::ui {

using domain::Instant;
using models::FilterChoice;

namespace {

constexpr qsizetype mostContacts = 500; // that are remembered by name
constexpr qsizetype mostFound = 50;

models::Span spanOf(const store::EntryFilter &filter)
{
    return {filter.from, filter.to};
}

} // namespace

FilterState::FilterState(QObject *parent) : QObject(parent), m_midnight(new QTimer(this))
{
    m_context.firstDayOfWeek = QLocale().firstDayOfWeek();
    m_context.now = Instant::now();
    m_midnight->setSingleShot(true);
    connect(m_midnight, &QTimer::timeout, this, [this] {
        if (followCalendar())
            Q_EMIT changed();
    });
}

void FilterState::setChoice(const FilterChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    for (const Part part : models::filterParts()) {
        if (!m_choice.filter.has(part))
            m_choice.filter.except.setFlag(part, false);
    }
    followCalendar();
    nameContacts();
    Q_EMIT changed();
}

void FilterState::setFilter(const store::EntryFilter &filter)
{
    FilterChoice choice{filter, m_choice.preset};
    if (spanOf(filter) != spanOf(m_choice.filter))
        choice.preset.reset();
    setChoice(choice);
}

void FilterState::forget(Part part)
{
    store::EntryFilter filter = m_choice.filter;
    filter.forget(part);
    setFilter(filter);
}

void FilterState::turn(Part part)
{
    if (!m_choice.filter.has(part))
        return;
    store::EntryFilter filter = m_choice.filter;
    filter.except ^= part;
    setFilter(filter);
}

bool FilterState::followCalendar()
{
    m_midnight->stop();
    if (!m_choice.preset)
        return false;
    const Instant now = Instant::now();
    const QDate tomorrow = models::wallTime(now, zone()).date.addDays(1);
    const Instant next = models::firstMoment({tomorrow, QTime(0, 0)}, zone());
    // A computer that slept finds out within the hour.
    constexpr qint64 hour = 3'600'000;
    m_midnight->start(static_cast<int>(qBound(qint64{1000}, next.milliseconds() - now.milliseconds(), hour)));
    const FilterChoice before = m_choice;
    m_choice.refresh(now, zone(), m_context.firstDayOfWeek);
    return m_choice != before;
}

models::FilterContext FilterState::context() const
{
    models::FilterContext context = m_context;
    context.now = Instant::now();
    return context;
}

const QList<FilterState::Name> &FilterState::names(Part part) const
{
    static const QList<Name> none;
    switch (part) {
    case Part::Configs: return m_context.conversions;
    case Part::Sources: return m_context.sources;
    case Part::Contacts: return m_context.contacts;
    default: return none;
    }
}

void FilterState::setConversions(const QList<Name> &names)
{
    m_context.conversions = names;
    Q_EMIT namesChanged();
}

void FilterState::setSources(const QList<Name> &names)
{
    m_context.sources = names;
    Q_EMIT namesChanged();
}

void FilterState::setCurrencies(const QStringList &codes)
{
    if (m_context.currencies == codes)
        return;
    m_context.currencies = codes;
    Q_EMIT namesChanged();
}

void FilterState::rememberContact(const Name &contact)
{
    m_context.contacts.removeIf([&contact](const Name &known) { return known.id == contact.id; });
    m_context.contacts.append(contact);
    while (m_context.contacts.size() > mostContacts) {
        const auto idle = std::find_if(m_context.contacts.begin(), m_context.contacts.end(), [this](const Name &known) {
            return !m_choice.filter.contactIds.contains(known.id);
        });
        if (idle == m_context.contacts.end())
            break;
        m_context.contacts.erase(idle);
    }
}

void FilterState::setContactReader(std::shared_ptr<models::EntryReader> reader)
{
    domain::cancelUnfinished(m_searching);
    domain::cancelUnfinished(m_naming);
    m_reader = std::move(reader);
    m_context.contacts.clear();
    m_found.clear();
    nameContacts();
}

QList<FilterState::Name> FilterState::learn(const QList<models::EntryRow> &rows)
{
    QList<Name> contacts;
    for (const models::EntryRow &row : rows) {
        const domain::ConversionEntry &entry = row.cached.entry;
        const QString id = entry.contactId.value_or(QString());
        const bool there =
            std::any_of(contacts.begin(), contacts.end(), [&id](const Name &name) { return name.id == id; });
        if (id.isEmpty() || there || contacts.size() >= mostFound)
            continue;
        const QString title = models::contactTitle(entry);
        const QString mail = entry.contactEmail.value_or(QString());
        contacts.append({id, title.isEmpty() ? id : title, mail == title ? QString() : mail});
        rememberContact(contacts.last());
    }
    return contacts;
}

void FilterState::findContacts(const QString &words)
{
    domain::cancelUnfinished(m_searching);
    if (!m_reader) {
        m_found.clear();
        m_findError.reset();
        Q_EMIT contactsFound(words);
        return;
    }
    constexpr int rounds = 8;
    findMore(words, {}, rounds);
}

/// The newest entries may all be of one contact: the others are looked for apart.
void FilterState::findMore(const QString &words, const QList<Name> &found, int rounds)
{
    models::EntryWindow window;
    window.filter.words = words;
    for (const Name &contact : found)
        window.filter.contactIds << contact.id;
    window.filter.except.setFlag(Part::Contacts, !found.isEmpty());
    window.limit = 200;
    m_searching = m_reader->rows(window);
    domain::onFinished(
        m_searching, this,
        [this, words, found, rounds, limit = window.limit](const domain::Result<models::EntryRows> &rows) {
            m_findError = rows ? std::nullopt : std::optional(rows.error());
            const QList<Name> more = rows ? learn(rows->rows) : QList<Name>();
            m_found = found + more;
            const bool all = more.isEmpty() || rows->rows.size() < limit || m_found.size() >= mostFound;
            if (!all && rounds > 1)
                findMore(words, m_found, rounds - 1);
            else
                Q_EMIT contactsFound(words);
        });
}

/// A filter that was kept or passed on has ids alone; any of a contact's entries tells the name.
void FilterState::nameContacts()
{
    models::EntryWindow window;
    for (const QString &id : std::as_const(m_choice.filter.contactIds)) {
        const bool known = std::any_of(m_context.contacts.begin(), m_context.contacts.end(),
                                       [&id](const Name &name) { return name.id == id; });
        if (!known && !id.isEmpty())
            window.filter.contactIds << id;
    }
    if (window.filter.contactIds.isEmpty() || !m_reader)
        return;
    domain::cancelUnfinished(m_naming);
    window.limit = 200;
    m_naming = m_reader->rows(window);
    domain::onFinished(m_naming, this, [this](const domain::Result<models::EntryRows> &found) {
        if (found && !learn(found->rows).isEmpty())
            Q_EMIT namesChanged();
    });
}

QTimeZone FilterState::operatorZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    // UTC has many names, "Etc/UTC" among them; to choose between two of them would be no choice.
    const bool utc =
        !zone.isValid() || (!zone.hasDaylightTime() && zone.offsetFromUtc(QDateTime::currentDateTimeUtc()) == 0);
    return utc ? QTimeZone::utc() : zone;
}

void FilterState::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == m_context.zone)
        return;
    const QTimeZone before = std::exchange(m_context.zone, zone);
    FilterChoice choice = m_choice;
    if (choice.preset) {
        choice.refresh(Instant::now(), zone, m_context.firstDayOfWeek);
    } else {
        if (choice.filter.from)
            choice.filter.from = models::firstMoment(models::wallTime(*choice.filter.from, before), zone);
        if (choice.filter.to)
            choice.filter.to = models::lastMoment(models::wallTime(*choice.filter.to, before), zone);
    }
    Q_EMIT zoneChanged();
    setChoice(choice);
}

void FilterState::setServer(bool server)
{
    if (m_server == server)
        return;
    m_server = server;
    Q_EMIT serverChanged();
}

store::EntryFilter::Parts FilterState::aside() const
{
    store::EntryFilter::Parts parts;
    if (!m_server)
        return parts;
    const store::EntryFilter usable = usableOnServer(m_choice.filter);
    for (const Part part : models::filterParts())
        parts.setFlag(part, m_choice.filter.has(part) && !usable.has(part));
    return parts;
}

} // namespace desk::ui
