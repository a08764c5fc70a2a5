// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/settler.h"

#include "app/domain/whenready.h"
#include "app/store/submissionrepository.h"
#include "app/store/workspace.h"
#include "app/submission/requestbody.h"

#include <QPromise>

#include <chrono>

namespace desk::submission {

using domain::Instant;
using domain::Result;
using store::Database;
using store::SubmissionRepository;

namespace {

constexpr int pageSize = 100;
constexpr int mostPages = 20;           // a contact with more entries within two seconds is left to a person
constexpr qint64 firstProbe = 1'500;    // after a send; a service needs a moment
constexpr qint64 longestProbe = 60'000; // between two, also while entries wait for the budget
constexpr qint64 giveUpTiming = 600'000;
constexpr qint64 longestSleep = 60'000;

} // namespace

/// One look at the list: windows around the times that the entry can have, page by page.
struct Settler::Look {
    qint64 id = 0;
    bool byHand = false;
    bool last = false;
    int attempt = 0; ///< that the look is about
    QList<api::EntryQuery> windows;
    Entries entries;
    std::shared_ptr<QPromise<Result<bool>>> reply;

    void answer(Result<bool> result)
    {
        if (auto waiting = std::exchange(reply, nullptr)) {
            waiting->addResult(std::move(result));
            waiting->finish();
        }
    }
};

Settler::Settler(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    m_wake.setSingleShot(true);
    m_probe.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Settler::wake);
    connect(&m_probe, &QTimer::timeout, this, &Settler::probe);
    readTimes();
}

void Settler::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active)
        refresh();
    else
        m_wake.stop();
}

void Settler::refresh()
{
    if (std::exchange(m_refreshing, true)) {
        m_refreshAgain = true;
        return;
    }
    domain::whenReady(m_parts.workspace.read([profile = m_parts.place().profileId](Database &db) {
        return SubmissionRepository(db, profile).openDoubts();
    }),
                      this, [this](const Result<QList<qint64>> &open) {
                          m_refreshing = false;
                          if (open) {
                              erase_if(m_cases, [&](const auto &item) { return !open->contains(item.key()); });
                              for (const qint64 id : *open) {
                                  Case &doubt = m_cases[id];
                                  if (!doubt.since.isValid())
                                      doubt.since.start();
                              }
                          }
                          if (std::exchange(m_refreshAgain, false))
                              refresh();
                          plan();
                      });
}

void Settler::readTimes()
{
    domain::whenReady(m_parts.workspace.read([profile = m_parts.place().profileId](Database &db) {
        return SubmissionRepository(db, profile).listingTimes();
    }),
                      this, [this](const Result<store::ListingTimes> &times) {
                          if (times)
                              m_times = *times;
                      });
}

// --- doubts ----------------------------------------------------------------------------------------------------------

void Settler::plan()
{
    if (!m_active || m_looking || m_cases.isEmpty()) {
        m_wake.stop();
        return;
    }
    qint64 soonest = longestSleep;
    for (const Case &doubt : std::as_const(m_cases))
        soonest = std::min(soonest, doubt.nextLook - doubt.since.elapsed());
    m_wake.start(std::chrono::milliseconds(std::max<qint64>(0, soonest)));
}

void Settler::wake()
{
    if (!m_active || m_looking)
        return;
    qint64 due = 0;
    qint64 overdue = -1;
    for (auto it = m_cases.cbegin(); it != m_cases.cend(); ++it) {
        const qint64 over = it->since.elapsed() - it->nextLook;
        if (over > overdue) {
            overdue = over;
            due = it.key();
        }
    }
    if (due == 0) {
        plan();
        return;
    }
    look(due);
}

void Settler::look(qint64 id)
{
    m_looking = true;
    auto look = std::make_shared<Look>();
    look->id = id;
    const Case &doubt = m_cases[id];
    look->last = doubt.looks + 1 >= fewestLooks && doubt.since.elapsed() >= wait().count();
    domain::whenReady(m_parts.workspace.read([profile = m_parts.place().profileId, id](Database &db) {
        return SubmissionRepository(db, profile).find(id, false);
    }),
                      this, [this, look](const Result<std::optional<Submission>> &record) {
                          if (!record)
                              lookFailed(look, record.error());
                          else if (!*record || (*record)->state != State::InDoubt)
                              concluded(look->id, {}, look);
                          else
                              lookFor(**record, look);
                      });
}

QFuture<Result<bool>> Settler::lookNow(qint64 id)
{
    auto look = std::make_shared<Look>();
    look->id = id;
    look->byHand = true;
    look->reply = std::make_shared<QPromise<Result<bool>>>();
    look->reply->start();
    auto future = look->reply->future();
    domain::whenReady(m_parts.workspace.read([profile = m_parts.place().profileId, id](Database &db) {
        return SubmissionRepository(db, profile).find(id, false);
    }),
                      this, [this, id, look](const Result<std::optional<Submission>> &record) {
                          if (!record)
                              look->answer(tl::unexpected(record.error()));
                          else if (!*record || (*record)->state != State::InDoubt)
                              look->answer(domain::fail(QStringLiteral("outbox.state"),
                                                        tr("Submission %1 is not in doubt.").arg(id)));
                          else
                              lookFor(**record, look);
                      });
    return future;
}

void Settler::lookFor(const Submission &submission, const std::shared_ptr<Look> &look)
{
    look->attempt = submission.attempts;
    // Where a mapping produces the time, the server's may have changed since: the explicit time is the fallback there.
    const auto window = [&](Instant moment) {
        api::EntryQuery query;
        query.limit = pageSize;
        query.contactId = submission.contactId;
        query.sourceId = submission.sourceId;
        query.from = Instant(moment.milliseconds() - lookAround.count());
        query.to = Instant(moment.milliseconds() + lookAround.count());
        query.sort = QStringLiteral("occurredAt");
        return query;
    };
    look->windows.append(window(submission.occurredAt));
    if (const auto expected = submission.expectedOccurredAt; expected && *expected != submission.occurredAt)
        look->windows.append(window(*expected));
    if ((look->last || look->byHand) && hasPayload(submission.body)) { // it may stand at a time that nobody predicted
        api::EntryQuery newest;
        newest.limit = pageSize;
        newest.contactId = submission.contactId;
        newest.sourceId = submission.sourceId;
        newest.sort = QStringLiteral("-createdAt");
        look->windows.append(newest);
    }
    readNext(look);
}

void Settler::readNext(const std::shared_ptr<Look> &look)
{
    if (look->windows.isEmpty()) {
        judged(look->id, look);
        return;
    }
    using Page = domain::Page<domain::ConversionEntry>;
    domain::whenReady(
        m_parts.finder(look->windows.first()), this,
        [this, look](const Result<Page> &page) {
            if (!page) {
                lookFailed(look, page.error());
                return;
            }
            for (const domain::ConversionEntry &entry : page->items) {
                const bool known = std::ranges::any_of(look->entries, [&](const auto &e) { return e.id == entry.id; });
                if (!known)
                    look->entries.append(entry);
            }
            const api::EntryQuery &window = look->windows.first();
            const bool whole = window.from.has_value(); // of the newest the first page is enough
            if (whole && page->info.hasMore && !page->items.isEmpty() && window.page < mostPages)
                ++look->windows.first().page;
            else
                look->windows.removeFirst();
            readNext(look);
        },
        [this, look] {
            lookFailed(look, {.code = QStringLiteral("network.cancelled"),
                              .message = tr("Looking through the service's list was given up."),
                              .advice = {},
                              .detail = {},
                              .httpStatus = {},
                              .requestId = {},
                              .fields = {}});
        });
}

void Settler::judged(qint64 id, const std::shared_ptr<Look> &look)
{
    const transitions::LookRules rules{.attempt = look->attempt, .last = look->last, .alwaysAsk = m_alwaysAsk};
    domain::whenReady(m_parts.workspace.write([at = m_parts.place(), id, entries = look->entries, rules](Database &db) {
        return transitions::look(db, at, id, entries, rules);
    }),
                      this, [this, id, look](const Result<std::optional<Judgement>> &judgement) {
                          if (!judgement)
                              lookFailed(look, judgement.error());
                          else
                              concluded(id, judgement->value_or(Judgement()), look);
                      });
}

void Settler::concluded(qint64 id, const Judgement &judgement, const std::shared_ptr<Look> &look)
{
    const bool found = judgement.finding == Judgement::Finding::Found;
    if (auto sent = m_sent.find(id); sent != m_sent.end()) {
        const qint64 age = sent->since.elapsed();
        if (found && (sent->missed || age <= latestTiming.count()))
            timed(judgement.candidates.first().entry.id, age);
        sent->missed = true;
        if (found)
            m_sent.erase(sent);
    }
    if (!look->byHand) {
        m_looking = false;
        if (auto doubt = m_cases.find(id); doubt != m_cases.end()) {
            // At once, after a quarter of its time, and when the time is over.
            ++doubt->looks;
            const qint64 now = doubt->since.elapsed();
            const qint64 whole = wait().count();
            doubt->nextLook = now < whole / 4 ? whole / 4 : std::max(whole, now);
        }
        refresh(); // which of them are still in doubt is on disk
    }
    look->answer(found);
    Q_EMIT looked(id);
}

void Settler::lookFailed(const std::shared_ptr<Look> &look, const domain::Error &error)
{
    if (!look->byHand) {
        m_looking = false;
        if (auto doubt = m_cases.find(look->id); doubt != m_cases.end())
            doubt->nextLook = doubt->since.elapsed() + 1'000;
        plan();
        Q_EMIT failed(error);
    }
    look->answer(tl::unexpected(error));
}

std::optional<Settler::Milliseconds> Settler::untilLook(qint64 id) const
{
    const auto doubt = m_cases.constFind(id);
    if (doubt == m_cases.cend() || !m_active)
        return std::nullopt;
    return Milliseconds(std::max<qint64>(0, doubt->nextLook - doubt->since.elapsed()));
}

std::optional<Settler::Milliseconds> Settler::untilAbsent(qint64 id) const
{
    const auto doubt = m_cases.constFind(id);
    if (doubt == m_cases.cend() || !m_active)
        return std::nullopt;
    return Milliseconds(std::max<qint64>(0, wait().count() - doubt->since.elapsed()));
}

// --- how long sends take to be listed --------------------------------------------------------------------------------

void Settler::sending(qint64 id)
{
    m_cases.remove(id); // a new attempt has its whole time
    m_sent[id] = {};
    m_sent[id].since.start();
}

void Settler::stored(qint64 id, const QString &entryId)
{
    const auto sent = m_sent.find(id);
    if (sent == m_sent.end())
        return;
    sent->entryId = entryId;
    if (m_probing)
        return;
    // A listing shows a hundred: while entries wait for the budget, one a minute is enough.
    const bool hurried = m_parts.hasDue() && m_lastProbe.isValid();
    const qint64 pause = hurried ? std::max(firstProbe, longestProbe - m_lastProbe.elapsed()) : firstProbe;
    if (!m_probe.isActive() || m_probe.remainingTime() > pause)
        m_probe.start(std::chrono::milliseconds(pause));
}

void Settler::probe()
{
    erase_if(m_sent, [](const auto &item) { return item.value().since.elapsed() > giveUpTiming; });
    QSet<qint64> asked; // what is stored only after the listing was made says nothing
    for (auto it = m_sent.cbegin(); it != m_sent.cend(); ++it) {
        if (!it->entryId.isEmpty())
            asked.insert(it.key());
    }
    if (asked.isEmpty() || !m_active)
        return;
    m_probing = true;
    m_lastProbe.start();
    api::EntryQuery newest;
    newest.limit = pageSize;
    newest.sort = QStringLiteral("-createdAt");
    domain::whenReady(
        m_parts.finder(newest), this,
        [this, asked](const Result<domain::Page<domain::ConversionEntry>> &page) {
            m_probing = false;
            if (page)
                probed(page->items, asked); // an error says nothing; the next send starts another one
        },
        [this] { m_probing = false; });
}

void Settler::probed(const Entries &newest, const QSet<qint64> &asked)
{
    QSet<QString> listed;
    for (const domain::ConversionEntry &entry : newest)
        listed.insert(entry.id);
    bool missing = false;
    for (const qint64 id : asked) {
        const auto sent = m_sent.find(id);
        if (sent == m_sent.end())
            continue;
        if (listed.contains(sent->entryId)) {
            const qint64 age = sent->since.elapsed();
            if (sent->missed || age <= latestTiming.count())
                timed(sent->entryId, age);
            m_sent.erase(sent);
        } else {
            sent->missed = true;
            missing = true;
        }
    }
    const bool more = std::ranges::any_of(std::as_const(m_sent), [](const Sent &s) { return !s.entryId.isEmpty(); });
    m_probeMisses = missing ? m_probeMisses + 1 : 0;
    if (!more)
        return;
    constexpr int mostDoublings = 6;
    qint64 pause = m_parts.hasDue() ? longestProbe : firstProbe;
    if (missing) // the sooner it is seen, the better the time is known
        pause = std::min(longestProbe, firstProbe << std::min(m_probeMisses - 1, mostDoublings));
    m_probe.start(std::chrono::milliseconds(pause));
}

void Settler::timed(const QString &entryId, qint64 after)
{
    domain::whenReady(m_parts.workspace.write([at = m_parts.place(), entryId, after](Database &db) {
        return SubmissionRepository(db, at.profileId).markListed(entryId, after);
    }),
                      this, [this](const Result<void> &written) {
                          if (written)
                              readTimes();
                      });
}

} // namespace desk::submission
