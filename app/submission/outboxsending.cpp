// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/outboxprivate.h"

#include "app/api/client.h"
#include "app/store/submissionrepository.h"
#include "app/store/syncstaterepository.h"

namespace desk::submission {

using domain::Result;
using store::Database;
using store::SubmissionRepository;
using store::SyncStateRepository;

namespace {

constexpr std::chrono::milliseconds longestPause{60'000};

Result<View> look(Database &db, const QString &profileId, qint64 lastEvent)
{
    SubmissionRepository repository(db, profileId);
    View view;
    view.lastEvent = lastEvent;
    if (lastEvent < 0)
        view.lastEvent = repository.lastEvent().value_or(0);
    else
        view.changed = repository.changedSince(view.lastEvent).value_or(QList<qint64>());
    view.counts = repository.counts().value_or(Counts());
    SyncStateRepository facts(db, profileId);
    view.paused = facts.value(pausedFact).value_or(std::nullopt).has_value();
    view.alwaysAsk = facts.value(alwaysAskFact).value_or(std::nullopt).has_value();
    return db.result(std::move(view)); // holds the error of any of them
}
} // namespace

void Outbox::Private::tryToOwn()
{
    if (!started || ownership.isOurs() || !ownership.tryTake())
        return;
    domain::whenReady(workspace.write([at = place()](Database &db) { return transitions::recover(db, at); }), q,
                      [this](const Result<qint64> &result) {
                          if (!result) {
                              ownership.release(); // tried again with the next look
                              problem = result.error();
                              refreshActivity();
                              return;
                          }
                          recovered = true;
                          observe();
                          pump();
                      });
}

void Outbox::Private::observe()
{
    if (std::exchange(looking, true)) {
        lookAgain = true;
        return;
    }
    domain::whenReady(workspace.read([profile = options.profileId, last = lastEvent](Database &db) {
        return look(db, profile, last);
    }),
                      q, [this, stamp = switchStamp](const Result<View> &view) {
                          looking = false;
                          if (view)
                              seen(*view, stamp);
                          if (std::exchange(lookAgain, false))
                              observe();
                      });
}

void Outbox::Private::seen(const View &view, int stamp)
{
    lastEvent = view.lastEvent;
    const bool news = counts != view.counts;
    counts = view.counts;
    if (switchWrites == 0 && stamp == switchStamp) {
        paused = view.paused;
        alwaysAsk = view.alwaysAsk;
        settler->setAlwaysAsk(alwaysAsk);
    }
    if (counts.queued > counts.held)
        drained = false;
    for (const qint64 id : view.changed)
        Q_EMIT q->changed(id);
    if (counts.settling > 0 || settler->isBusy())
        settler->refresh();
    if (news)
        Q_EMIT q->countsChanged();
    pump();
}

bool Outbox::Private::mustWaitForBudget()
{
    // A row that is marked as sending while it waits for the budget would be in doubt after a crash, without need.
    const std::chrono::milliseconds wait(client->budget().nextSend);
    budgetWait = wait.count() > 0;
    if (budgetWait && !unblock.isActive())
        unblock.start(std::min(wait, longestPause));
    return budgetWait;
}

void Outbox::Private::pump()
{
    const bool known = lastEvent >= 0; // the first look tells whether sending is paused
    const bool may = known && started && recovered && ownership.isOurs() && !paused && !claiming && block == Block::None
                     && unwritten.isEmpty() && inFlight < options.inFlight && client;
    if (may && !drained && !mustWaitForBudget()) {
        claiming = true;
        domain::whenReady(workspace.write([at = place()](Database &db) { return transitions::claim(db, at); }), q,
                          [this](Result<std::optional<Submission>> next) { claimed(std::move(next)); });
    }
    refreshActivity();
}

void Outbox::Private::claimed(Result<std::optional<Submission>> next)
{
    claiming = false;
    if (!next) {
        problem = next.error();
        blockFor(Block::Disk, diskPause);
    } else if (*next) {
        send(**next);
        observe();
        pump();
        return;
    } else {
        drained = true;
    }
    refreshActivity();
}

void Outbox::Private::send(const Submission &submission)
{
    ++inFlight;
    const qint64 id = submission.id;
    settler->sending(id);
    domain::whenReady(
        options.sender(submission.body), q,
        [this, id, began = ticks()](const api::EntryOutcome &outcome) {
            pace.answered(std::chrono::milliseconds(ticks() - began), ticks());
            settle(id, outcome);
        },
        [this, id] {
            // Given up by somebody else: nobody knows how far it was.
            api::EntryOutcome outcome;
            outcome.delivery = api::Delivery::MayHaveArrived;
            settle(id, outcome);
        });
}

void Outbox::Private::settle(qint64 id, const api::EntryOutcome &outcome)
{
    domain::whenReady(
        workspace.write([at = place(), id, outcome](Database &db) { return transitions::settle(db, at, id, outcome); }),
        q, [this, id, outcome](const Result<Decision> &decision) {
            if (!decision) {
                // What happened is known here and not on disk: nothing more goes out before it is.
                unwritten.append({id, outcome});
                problem = decision.error();
                blockFor(Block::Disk, diskPause);
                return;
            }
            --inFlight;
            if (decision->state == State::Sent)
                settler->stored(id, outcome.entry->id);
            else if (decision->state != State::InDoubt)
                settler->forget(id);
            settled(*decision);
            if (decision->state == State::Sent)
                workspace.announceEntriesChanged(options.profileId);
        });
}

void Outbox::Private::settled(const Decision &decision)
{
    switch (decision.next) {
    case Decision::Next::GoOn:
        failures = 0;
        if (block == Block::None)
            problem.reset();
        break;
    case Decision::Next::Later: {
        ++failures;
        problem = decision.error;
        constexpr int mostDoublings = 10;
        const auto pause = options.firstPause * (1 << std::min(failures - 1, mostDoublings));
        blockFor(Block::Offline, std::min(pause, longestPause));
        break;
    }
    case Decision::Next::RatePause: {
        failures = 0;
        const auto left = std::chrono::milliseconds(
            client ? client->budget().resetsAt.milliseconds() - domain::Instant::now().milliseconds() : 0);
        blockFor(Block::Rate, std::clamp(left, options.firstPause, longestPause));
        break;
    }
    case Decision::Next::Operator:
        problem = decision.error;
        unblock.stop();
        block = Block::Operator;
        break;
    }
    drained = false;
    observe();
    pump();
}

void Outbox::Private::blockFor(Block reason, std::chrono::milliseconds pause)
{
    if (block != Block::Operator) {
        block = reason;
        unblock.start(pause);
    }
    refreshActivity();
}

void Outbox::Private::unblocked()
{
    unblock.stop();
    if (block == Block::Disk)
        problem.reset();
    block = Block::None;
    if (!unwritten.isEmpty())
        writeAgain();
    pump();
}

void Outbox::Private::writeAgain()
{
    const auto again = std::exchange(unwritten, {});
    for (const auto &[id, outcome] : again)
        settle(id, outcome);
}

void Outbox::Private::makeSettler()
{
    settler = std::make_unique<Settler>(
        Settler::Parts{.workspace = workspace,
                       .finder = options.finder,
                       .place = [this] { return place(); },
                       .patience =
                           [this] {
                               if (options.patience)
                                   return *options.patience;
                               return Patience::forService(client ? client->baseUrl() : QUrl());
                           },
                       .hasDue = [this] { return !paused && counts.queued > counts.held; }});
    QObject::connect(settler.get(), &Settler::looked, q, [this](qint64) {
        if (block == Block::None) {
            failures = 0;
            problem.reset();
        }
        drained = false;
        observe();
        workspace.announceEntriesChanged(options.profileId);
    });
    QObject::connect(settler.get(), &Settler::failed, q, [this](const domain::Error &error) { lookFailed(error); });
}

void Outbox::Private::lookFailed(const domain::Error &error)
{
    using Next = Decision::Next;
    Decision decision{State::InDoubt, {}, error, Next::Later};
    if (error.code.startsWith(QLatin1String("store.")) || error.code.startsWith(QLatin1String("workspace."))) {
        problem = error;
        blockFor(Block::Disk, diskPause);
        return;
    }
    if (error.httpStatus == 401 || error.httpStatus == 403 || needsOperator(error.code))
        decision.next = Next::Operator;
    else if (error.httpStatus == 429 || error.code == QLatin1String("http.rate-limited"))
        decision.next = Next::RatePause;
    settled(decision);
}

void Outbox::Private::setPaused(bool wanted)
{
    paused = wanted;
    setSwitch(pausedFact, wanted);
    refreshActivity();
}

void Outbox::Private::setSwitch(const QString &fact, bool wanted)
{
    ++switchWrites;
    domain::whenReady(step([profile = options.profileId, fact, wanted](Database &db) {
                          SyncStateRepository facts(db, profile);
                          return wanted ? facts.set(fact, QStringLiteral("1")) : facts.remove(fact);
                      }),
                      q, [this](const Result<void> &written) {
                          --switchWrites;
                          ++switchStamp;
                          if (!written)
                              problem = written.error();
                          observe();
                      });
}

Outbox::Activity Outbox::Private::currentActivity() const
{
    if (inFlight > 0 && unwritten.isEmpty())
        return Activity::Sending;
    if (block == Block::Disk)
        return Activity::DiskFailed;
    if (paused)
        return Activity::Paused;
    const bool due = counts.queued > counts.held;
    if (started && !ownership.isOurs())
        return due || counts.sending > 0 || counts.settling > 0 ? Activity::Elsewhere : Activity::Idle;
    if (block == Block::Operator)
        return Activity::NeedsOperator;
    if (block == Block::Offline)
        return Activity::Offline;
    if (block == Block::Rate || budgetWait)
        return Activity::Waiting;
    if (started && (!recovered || !drained || claiming))
        return Activity::Sending;
    if (started && counts.settling > 0)
        return Activity::Settling;
    return Activity::Idle;
}

bool Outbox::Private::isSettled() const
{
    const bool known = started && lastEvent >= 0 && steps == 0 && !looking && (recovered || !ownership.isOurs());
    const bool still = inFlight == 0 && !claiming && unwritten.isEmpty();
    return known && still && counts.queued == counts.held && counts.sending == 0 && counts.settling == 0;
}

void Outbox::Private::refreshActivity()
{
    settler->setActive(started && recovered && ownership.isOurs() && block == Block::None && client);
    const Activity now = currentActivity();
    if (now == Activity::Paused || now == Activity::Offline || now == Activity::NeedsOperator)
        pace.interrupted(ticks());
    if (client)
        client->setBacklog(
            now == Activity::Sending || now == Activity::Waiting ? static_cast<int>(counts.queued - counts.held) : 0);
    if (std::exchange(shown, now) != now)
        Q_EMIT q->activityChanged();
    const bool settled = isSettled();
    if (!std::exchange(wasSettled, settled) && settled)
        Q_EMIT q->settled();
}
} // namespace desk::submission
