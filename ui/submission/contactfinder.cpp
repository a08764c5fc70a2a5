// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/contactfinder.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/store/contactrepository.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"

#include <QSet>

namespace desk::ui {

using connections::Session;
using domain::Contact;
using domain::Result;

namespace {

int rankOf(const Contact &contact, const QString &words, const QString &digits)
{
    int best = 4;
    const auto weigh = [&](const QString &text, int whole, int beginning) {
        if (text.compare(words, Qt::CaseInsensitive) == 0)
            best = std::min(best, whole);
        else if (text.startsWith(words, Qt::CaseInsensitive))
            best = std::min(best, beginning);
        else if (text.contains(words, Qt::CaseInsensitive))
            best = std::min(best, 3);
    };
    weigh(contact.displayName(), 0, 1);
    for (const auto &text : {contact.email, contact.name})
        weigh(text.value_or(QString()), 0, 1);
    for (const auto &text : {contact.firstName, contact.lastName}) // "jonas" is Jonas Weber before it is Ana Jonas
        weigh(text.value_or(QString()), 2, 2);
    if (!digits.isEmpty() && contact.phone && phoneDigits(*contact.phone) == digits)
        best = 0;
    return best;
}

void keep(Session &session, const QList<Contact> &contacts)
{
    const QString profile = session.dataKey();
    session.workspace().write(
        [profile, contacts](store::Database &db) { return store::ContactRepository(db, profile).put(contacts); });
}

} // namespace

QString phoneDigits(const QString &words)
{
    QString digits;
    for (const QChar c : words) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (!c.isSpace() && c != u'-' && c != u'(' && c != u')' && c != u'.' && c != u'/')
            return {};
    }
    return digits.size() >= 6 ? digits : QString();
}

QList<Contact> rankedContacts(const QList<Contact> &contacts, const QString &words)
{
    const QString digits = phoneDigits(words);
    QList<Contact> ranked = contacts;
    std::stable_sort(ranked.begin(), ranked.end(), [&](const Contact &a, const Contact &b) {
        return rankOf(a, words, digits) < rankOf(b, words, digits);
    });
    return ranked;
}

ContactFinder::ContactFinder(QObject *parent) : QObject(parent) {}

void ContactFinder::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    clear();
    if (!session)
        return;
    connect(session, &Session::stateChanged, this, [this] { // what could not be answered offline is asked again
        if (m_error && m_session->state() == Session::State::Online)
            ask(m_words);
    });
}

void ContactFinder::clear()
{
    ++m_generation;
    m_words.clear();
    m_foundWords.clear();
    m_found.clear();
    m_error.reset();
    m_asking = false;
    m_complete = false;
    Q_EMIT changed();
}

void ContactFinder::look(const QString &words)
{
    const QString wanted = words.simplified();
    if (wanted == m_words)
        return;
    if (wanted.isEmpty() || !m_session) {
        clear();
        return;
    }
    m_words = wanted;
    m_asking = false;
    m_complete = false;
    m_error.reset();
    const quint64 generation = ++m_generation;
    const QString digits = phoneDigits(wanted);
    domain::whenReady(m_session->workspace().read([profile = m_session->dataKey(),
                                                   text = digits.isEmpty() ? wanted : digits](store::Database &db) {
        return store::ContactRepository(db, profile).search(text, maximumFound);
    }),
                      this, [this, generation](const Result<QList<Contact>> &answer) {
                          if (generation == m_generation && answer && !m_complete)
                              take(*answer, false);
                      });
}

void ContactFinder::ask(const QString &words)
{
    look(words);
    if (m_words.isEmpty() || !m_session || m_asking || m_complete)
        return;
    m_asking = true;
    const quint64 generation = m_generation;
    api::ContactQuery query;
    const QString digits = phoneDigits(m_words);
    query.search = digits.isEmpty() ? m_words : digits;
    query.limit = maximumFound;
    domain::whenReady(m_session->client().listContacts(query, api::Lane::Operator), this,
                      [this, generation](const Result<domain::Page<Contact>> &answer) {
                          if (generation != m_generation)
                              return;
                          m_asking = false;
                          if (!answer) {
                              m_error = answer.error();
                              Q_EMIT changed();
                              return;
                          }
                          m_complete = true;
                          m_error.reset();
                          if (m_session && !answer->items.isEmpty())
                              keep(*m_session, answer->items);
                          take(answer->items, true);
                      });
    Q_EMIT changed();
}

void ContactFinder::take(const QList<Contact> &contacts, bool fromService)
{
    // What the service lists is the truth; before it has answered, the local copy is better than nothing.
    if (fromService || !m_complete)
        m_found = rankedContacts(contacts, m_words).mid(0, maximumFound);
    m_foundWords = m_words;
    Q_EMIT changed();
}

void ContactFinder::learn(const QString &contactId)
{
    if (!m_session)
        return;
    domain::whenReady(m_session->workspace().read([profile = m_session->dataKey(), contactId](store::Database &db) {
        return store::ContactRepository(db, profile).find(contactId);
    }),
                      this, [this](const Result<std::optional<Contact>> &answer) {
                          if (answer && *answer)
                              Q_EMIT contactKnown(**answer);
                      });
    domain::whenReady(m_session->client().getContact(contactId, api::Lane::Operator), this,
                      [this, contactId, session = m_session](const Result<Contact> &answer) {
                          if (!m_session || session != m_session)
                              return;
                          if (answer) {
                              keep(*m_session, {*answer});
                              Q_EMIT contactKnown(*answer);
                          } else if (answer.error().httpStatus == 404) {
                              Q_EMIT contactGone(contactId);
                          }
                      });
}

void ContactFinder::countEntries(const QString &contactId)
{
    if (!m_session)
        return;
    using Counted = std::pair<qint64, std::optional<domain::Instant>>;
    domain::whenReady(m_session->workspace().read(
                          [profile = m_session->dataKey(), contactId](store::Database &db) -> Result<Counted> {
                              store::EntryRepository entries(db, profile);
                              store::EntryFilter filter;
                              filter.contactIds = {contactId};
                              const auto count = entries.count(filter);
                              if (!count)
                                  return tl::unexpected(count.error());
                              const auto newest = entries.page(filter, store::EntrySort(), std::nullopt, 1);
                              if (!newest)
                                  return tl::unexpected(newest.error());
                              Counted counted{*count, std::nullopt};
                              if (!newest->rows.isEmpty())
                                  counted.second = newest->rows.first().entry.occurredAt;
                              return counted;
                          }),
                      this, [this, contactId](const Result<Counted> &answer) {
                          if (answer)
                              Q_EMIT entriesKnown(contactId, answer->first, answer->second);
                      });
}

} // namespace desk::ui
