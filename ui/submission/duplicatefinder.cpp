// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/duplicatefinder.h"

#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"

#include <QTimer>

namespace desk::ui {

using domain::Result;
using models::EarlierEntry;
using models::EntryLikeness;
using submission::Submission;

namespace {

constexpr int mostCompared = 200;

EarlierEntry fromSubmission(const Submission &submission)
{
    EarlierEntry earlier;
    earlier.entryId = submission.entryId;
    earlier.submissionId = submission.id;
    earlier.contactId = submission.contactId;
    earlier.sourceId = submission.sourceId;
    earlier.value = submission.expectedValue ? submission.expectedValue : submission.eventValue;
    earlier.currency = submission.expectedCurrency.isEmpty() ? submission.currency : submission.expectedCurrency;
    earlier.occurredAt = submission.expectedOccurredAt.value_or(submission.occurredAt);
    return earlier;
}

EarlierEntry fromEntry(const domain::ConversionEntry &entry)
{
    return {.entryId = entry.id,
            .submissionId = 0,
            .contactId = entry.contactId.value_or(QString()),
            .sourceId = entry.sourceId.value_or(QString()),
            .value = entry.eventValue,
            .currency = entry.currency.value_or(QString()),
            .occurredAt = entry.occurredAt};
}

} // namespace

DuplicateFinder::DuplicateFinder(QObject *parent) : QObject(parent), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, &DuplicateFinder::look);
}

void DuplicateFinder::setSession(connections::Session *session)
{
    m_session = session;
    m_entry = {};
    ++m_generation;
    take({});
}

void DuplicateFinder::check(const EntryLikeness &entry, qint64 except)
{
    EntryLikeness wanted = entry;
    // The clock runs on while somebody types; a minute more or less changes nothing here.
    wanted.occurredAt = domain::Instant(entry.occurredAt.milliseconds() / 60000 * 60000);
    if (wanted == m_entry && except == m_except)
        return;
    m_entry = wanted;
    m_except = except;
    ++m_generation;
    if (!m_entry.isComparable()) {
        take({});
        return;
    }
    m_pause->start();
}

void DuplicateFinder::again()
{
    if (m_entry.isComparable())
        m_pause->start();
}

void DuplicateFinder::look()
{
    if (!m_session || !m_entry.isComparable())
        return;
    submission::Filter filter;
    filter.states = {submission::State::Queued, submission::State::Sending, submission::State::Sent,
                     submission::State::InDoubt};
    filter.limit = mostCompared;
    const quint64 generation = ++m_generation;
    domain::whenReady(m_session->outbox().list(filter), this,
                      [this, generation](const Result<QList<Submission>> &answer) {
                          if (generation != m_generation)
                              return;
                          QList<EarlierEntry> candidates;
                          for (const Submission &submission : answer.value_or(QList<Submission>())) {
                              if (submission.id != m_except)
                                  candidates.append(fromSubmission(submission));
                          }
                          lookInEntries(candidates);
                      });
}

void DuplicateFinder::lookInEntries(QList<EarlierEntry> known)
{
    if (!m_session)
        return;
    store::EntryFilter filter;
    filter.contactIds = {m_entry.contactId};
    filter.sourceIds = {m_entry.sourceId};
    filter.from = domain::Instant(m_entry.occurredAt.milliseconds() - EntryLikeness::day);
    filter.to = domain::Instant(m_entry.occurredAt.milliseconds() + EntryLikeness::day + 60000);
    domain::whenReady(m_session->workspace().read([profile = m_session->profile().id, filter](store::Database &db) {
        return store::EntryRepository(db, profile).page(filter, store::EntrySort(), std::nullopt, mostCompared);
    }),
                      this, [this, known, generation = m_generation](const Result<store::EntryPage> &answer) {
                          if (generation != m_generation)
                              return;
                          QList<EarlierEntry> candidates = known;
                          if (answer) {
                              for (const store::CachedEntry &row : answer->rows)
                                  candidates.append(fromEntry(row.entry));
                          }
                          take(candidates);
                      });
}

void DuplicateFinder::take(const QList<EarlierEntry> &candidates)
{
    const std::optional<EarlierEntry> found = m_entry.nearestOf(candidates);
    const bool same =
        found.has_value() == m_found.has_value()
        && (!found || (found->entryId == m_found->entryId && found->submissionId == m_found->submissionId));
    m_found = found;
    if (!same)
        Q_EMIT changed();
}

} // namespace desk::ui
