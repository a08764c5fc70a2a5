// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/presendchecker.h"

#include "app/connections/session.h"
#include "app/domain/futures.h"
#include "app/domain/whenready.h"
#include "app/store/workspace.h"

#include <QLoggingCategory>
#include <QTimer>

namespace desk::ui {

using domain::Instant;
using domain::Result;
using submission::PlannedEntry;
using submission::PresendFindings;

namespace {

Q_LOGGING_CATEGORY(lcChecks, "desk.checks")

constexpr int typingPause = 200;
/// Requests are dear: they wait until somebody has stopped typing for certain.
constexpr int askingPause = 600;
constexpr std::int64_t hour = 3'600'000;
/// How long the service's list counts as present. What this computer sends meanwhile, the outbox knows.
constexpr std::int64_t listingLasts = std::int64_t{5} * 60'000;
constexpr int mostListed = 100;
constexpr qsizetype mostOwners = 200;

QString ownerKey(bool byEmail, const QString &value)
{
    return (byEmail ? QStringLiteral("e-mail\n") : QStringLiteral("phone\n")) + value;
}

/// Half-typed values are not worth a request.
bool looksWhole(bool byEmail, const QString &value)
{
    if (byEmail)
        return value.indexOf(u'@') > 0 && value.lastIndexOf(u'.') > value.indexOf(u'@') + 1;
    constexpr qsizetype shortestNumber = 6;
    return value.size() >= shortestNumber;
}

} // namespace

PresendChecker::PresendChecker(QObject *parent)
    : QObject(parent), m_pause(new QTimer(this)), m_askPause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &PresendChecker::look);
    m_askPause->setSingleShot(true);
    m_askPause->setInterval(askingPause);
    connect(m_askPause, &QTimer::timeout, this, &PresendChecker::ask);
}

PresendChecker::~PresendChecker()
{
    dropRequests();
}

void PresendChecker::setSession(connections::Session *session)
{
    dropRequests();
    m_pause->stop();
    m_askPause->stop();
    m_session = session;
    m_planned = {};
    m_local = {};
    m_listing = {};
    m_owners.clear();
    m_looking = false;
    ++m_generation;
    judge();
}

void PresendChecker::dropRequests()
{
    domain::cancelUnfinished(m_entriesAsked);
    domain::cancelUnfinished(m_ownerAsked);
    m_ownerKey.clear();
}

void PresendChecker::check(const PlannedEntry &planned)
{
    PlannedEntry wanted = planned;
    // The clock runs on while somebody types; a minute more or less changes nothing here.
    wanted.occurredAt = Instant(planned.occurredAt.milliseconds() / 60000 * 60000);
    if (wanted == m_planned || !m_session)
        return;
    const bool another = wanted.contactId != m_planned.contactId || wanted.sourceId != m_planned.sourceId;
    m_planned = wanted;
    ++m_generation;
    if (another) { // what was found is of somebody else
        m_local = {};
        domain::cancelUnfinished(m_entriesAsked);
        judge();
    }
    m_looking = true;
    m_pause->start();
}

void PresendChecker::again()
{
    if (!m_session)
        return;
    ++m_generation;
    m_looking = true;
    m_pause->start();
}

void PresendChecker::hurry()
{
    if (!m_pause->isActive())
        return; // the answer is on its way
    m_pause->stop();
    look();
}

void PresendChecker::look()
{
    if (!m_session)
        return;
    domain::whenReady(
        m_session->workspace().read([profile = m_session->dataKey(), planned = m_planned](store::Database &db) {
            return submission::localFindings(db, profile, planned);
        }),
        this, [this, generation = m_generation](const Result<PresendFindings> &answer) {
            if (generation != m_generation)
                return;
            m_looking = false;
            if (!answer)
                qCWarning(lcChecks) << "no look at the workspace:" << answer.error().code;
            m_local = answer.value_or(PresendFindings());
            judge();
            m_askPause->start();
            Q_EMIT settled();
        });
}

bool PresendChecker::mayAsk() const
{
    return m_session && m_session->state() == connections::Session::State::Online;
}

bool PresendChecker::hasListing() const
{
    const std::int64_t at = m_planned.occurredAt.milliseconds();
    const std::int64_t age = Instant::now().milliseconds() - m_listing.readAt.milliseconds();
    return m_listing.contactId == m_planned.contactId && m_listing.sourceId == m_planned.sourceId && age >= 0
           && age < listingLasts && m_listing.from.milliseconds() <= at - PlannedEntry::day
           && m_listing.to.milliseconds() >= at + PlannedEntry::day;
}

void PresendChecker::ask()
{
    if (!mayAsk())
        return;
    if (m_planned.isComparable() && !hasListing())
        askForEntries();
    // One after the other: whoever has the address usually has the number too.
    const auto wanted = [this](bool byEmail, const QString &value, const Owner &known) {
        return looksWhole(byEmail, value) && !known && !m_owners.contains(ownerKey(byEmail, value));
    };
    if (wanted(true, m_planned.email, m_local.emailOwner))
        askForOwner(true, m_planned.email);
    else if (wanted(false, m_planned.phone, m_local.phoneOwner))
        askForOwner(false, m_planned.phone);
}

void PresendChecker::askForEntries()
{
    domain::cancelUnfinished(m_entriesAsked);
    const std::int64_t at = m_planned.occurredAt.milliseconds();
    Listing listing;
    listing.contactId = m_planned.contactId;
    listing.sourceId = m_planned.sourceId;
    // An hour more on either side, so that the minutes that pass need no other request.
    listing.from = Instant(at - PlannedEntry::day - hour);
    listing.to = Instant(at + PlannedEntry::day + hour);
    api::EntryQuery query;
    query.contactId = listing.contactId;
    query.sourceId = listing.sourceId;
    query.from = listing.from;
    query.to = listing.to;
    query.sort = QStringLiteral("-occurredAt");
    query.limit = mostListed;
    m_entriesAsked = m_session->client().listEntries(query, api::Lane::Browse);
    domain::whenReady(m_entriesAsked, this,
                      [this, listing](const Result<domain::Page<domain::ConversionEntry>> &answer) mutable {
                          if (listing.contactId != m_planned.contactId || listing.sourceId != m_planned.sourceId)
                              return;
                          if (!answer) {
                              qCInfo(lcChecks) << "no list of earlier entries:" << answer.error().code;
                              return;
                          }
                          listing.readAt = Instant::now();
                          for (const domain::ConversionEntry &entry : answer->items)
                              listing.entries.append(submission::earlierEntryOf(entry));
                          m_listing = std::move(listing);
                          judge();
                      });
}

void PresendChecker::askForOwner(bool byEmail, const QString &value)
{
    const QString key = ownerKey(byEmail, value);
    if (key == m_ownerKey)
        return; // on its way
    domain::cancelUnfinished(m_ownerAsked);
    m_ownerKey = key;
    api::ContactQuery query;
    (byEmail ? query.email : query.phone) = value;
    m_ownerAsked = m_session->client().listContacts(query, api::Lane::Browse);
    domain::whenReady(m_ownerAsked, this, [this, key](const Result<domain::Page<domain::Contact>> &answer) {
        if (key != m_ownerKey)
            return;
        m_ownerKey.clear();
        if (!answer) {
            qCInfo(lcChecks) << "no look for a contact:" << answer.error().code;
            return;
        }
        if (m_owners.size() >= mostOwners)
            m_owners.clear();
        Owner owner;
        for (const domain::Contact &contact : answer->items) {
            // Where the chosen one is among them there is nothing to wonder at.
            if (!owner || contact.id == m_planned.contactId)
                owner = contact;
        }
        m_owners.insert(key, owner);
        judge();
        ask();
    });
}

void PresendChecker::judge()
{
    PresendFindings findings = m_local;
    if (m_listing.contactId == m_planned.contactId && m_listing.sourceId == m_planned.sourceId)
        findings.earlier += m_listing.entries;
    if (!findings.emailOwner)
        findings.emailOwner = m_owners.value(ownerKey(true, m_planned.email));
    if (!findings.phoneOwner)
        findings.phoneOwner = m_owners.value(ownerKey(false, m_planned.phone));
    QList<submission::PresendWarning> warnings;
    if (m_session)
        warnings = submission::presendWarnings(m_planned, findings);
    if (warnings == m_warnings)
        return;
    m_warnings = std::move(warnings);
    Q_EMIT changed();
}

} // namespace desk::ui
