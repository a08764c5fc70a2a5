// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/outbox.h"

#include "app/api/client.h"
#include "app/domain/whenready.h"
#include "app/store/submissionrepository.h"
#include "app/store/syncstaterepository.h"
#include "app/store/workspace.h"
#include "app/submission/ownership.h"
#include "app/submission/transitions.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace desk::submission {

using domain::Result;
using store::Database;
using store::SubmissionRepository;
using store::SyncStateRepository;
using transitions::Place;

namespace {

const QString pausedFact = QStringLiteral("outbox.paused");
constexpr std::chrono::milliseconds longestPause{60'000};
constexpr std::chrono::milliseconds diskPause{3'000};

/// What every look at the workspace brings back.
struct View {
    QList<qint64> changed;
    qint64 lastEvent = 0;
    Counts counts;
    bool paused = false;
};

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
    view.paused = SyncStateRepository(db, profileId).value(pausedFact).value_or(std::nullopt).has_value();
    return db.result(std::move(view)); // holds the error of any of them
}

template<typename T>
using Reply = std::shared_ptr<QPromise<Result<T>>>;

template<typename T>
Reply<T> newReply()
{
    auto reply = std::make_shared<QPromise<Result<T>>>();
    reply->start();
    return reply;
}

template<typename T>
void answer(const Reply<T> &reply, Result<T> result)
{
    reply->addResult(std::move(result));
    reply->finish();
}

} // namespace

struct Outbox::Private {
    enum class Block { None, Offline, Rate, Operator, Disk };

    Private(Outbox *outbox, store::Workspace &file, api::Client &service, Options chosen)
        : q(outbox),
          workspace(file),
          client(&service),
          options(std::move(chosen)),
          ownership(workspace.file(), options.profileId)
    {}

    Outbox *q;
    store::Workspace &workspace;
    QPointer<api::Client> client;
    Options options;
    Ownership ownership;

    bool started = false;
    bool recovered = false; ///< what a dead owner left is dealt with
    bool paused = false;
    bool claiming = false;
    bool looking = false;
    bool lookAgain = false;
    bool drained = false; ///< the last claim found nothing
    bool budgetWait = false;
    int pauseWrites = 0; ///< pause() and resume() that the disk does not know yet
    int pauseStamp = 0;  ///< of the last such write; a look that began before it saw the old value
    bool wasSettled = false;
    int steps = 0; ///< by hand, not yet on disk
    int inFlight = 0;
    int failures = 0;
    qint64 lastEvent = -1;
    Block block = Block::None;
    std::optional<domain::Error> problem;
    Counts counts;
    Activity shown = Activity::Idle;
    QList<std::pair<qint64, api::EntryOutcome>> unwritten; ///< outcomes that the disk did not take yet
    QTimer watch;
    QTimer unblock;

    [[nodiscard]] Place place() const { return {options.profileId, options.businessId, options.now()}; }

    void tryToOwn();
    void observe();
    void seen(const View &view, int stamp);
    void pump();
    void claimed(Result<std::optional<Submission>> next);
    void send(const Submission &submission);
    void settle(qint64 id, const api::EntryOutcome &outcome);
    void settled(const Decision &decision);
    void writeAgain();
    void blockFor(Block reason, std::chrono::milliseconds pause);
    void unblocked();
    [[nodiscard]] bool mustWaitForBudget();
    void setPaused(bool wanted);
    void refreshActivity();
    [[nodiscard]] Activity currentActivity() const;
    [[nodiscard]] bool isSettled() const;

    /// A step by hand: its error is the caller's, its effect everybody's.
    template<typename Step>
    auto step(Step work)
    {
        ++steps;
        auto future = workspace.write(std::move(work));
        using R = decltype(future.takeResult());
        return domain::whenReady(future, q, [this](R result) {
            --steps;
            drained = false;
            observe();
            return result;
        });
    }
};

Outbox::Outbox(store::Workspace &workspace, api::Client &client, Options options, QObject *parent) : QObject(parent)
{
    if (!options.now)
        options.now = &domain::Instant::now;
    d = std::make_unique<Private>(this, workspace, client, std::move(options));
    QPointer<api::Client> service(&client);
    if (!d->options.sender)
        d->options.sender = [service](const QByteArray &body) { return service->createEntry(body, api::Lane::Send); };
    if (!d->options.finder)
        d->options.finder = [service](const api::EntryQuery &query) {
            return service->listEntries(query, api::Lane::Settle);
        };
    connect(&client, &api::Client::budgetChanged, this, [this] {
        if (d->budgetWait)
            d->pump();
    });
    connect(&client, &api::Client::reachabilityChanged, this, [this](bool online) {
        if (online && d->block == Private::Block::Offline)
            d->unblocked();
    });
    d->watch.setInterval(d->options.watchEvery);
    connect(&d->watch, &QTimer::timeout, this, [this] {
        d->tryToOwn();
        d->observe();
    });
    d->unblock.setSingleShot(true);
    connect(&d->unblock, &QTimer::timeout, this, [this] { d->unblocked(); });
    d->observe();
}

Outbox::Outbox(store::Workspace &workspace, api::Client &client, const QString &profileId, QObject *parent)
    : Outbox(workspace, client, Options{.profileId = profileId, .businessId = client.businessId()}, parent)
{}

Outbox::~Outbox() = default;

// --- who sends -------------------------------------------------------------------------------------------------------

void Outbox::start()
{
    if (d->started)
        return;
    d->started = true;
    d->watch.start();
    d->tryToOwn();
    d->refreshActivity();
}

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
                      q, [this, stamp = pauseStamp](const Result<View> &view) {
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
    if (pauseWrites == 0 && stamp == pauseStamp)
        paused = view.paused;
    if (counts.queued > counts.held)
        drained = false;
    for (const qint64 id : view.changed)
        Q_EMIT q->changed(id);
    if (news)
        Q_EMIT q->countsChanged();
    pump();
}

// --- sending ---------------------------------------------------------------------------------------------------------

bool Outbox::Private::mustWaitForBudget()
{
    // A row that is marked as sending while it waits for the budget would be in doubt after a crash, without need.
    budgetWait = false;
    const api::RequestBudget budget = client->budget();
    if (!budget.known || budget.remaining > 0)
        return false;
    const auto left = std::chrono::milliseconds(budget.resetsAt.milliseconds() - domain::Instant::now().milliseconds());
    if (left.count() <= 0)
        return false;
    budgetWait = true;
    if (!unblock.isActive())
        unblock.start(std::clamp(left, std::chrono::milliseconds(50), longestPause));
    return true;
}

void Outbox::Private::pump()
{
    const bool may = started && recovered && ownership.isOurs() && !paused && !claiming && block == Block::None
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
    domain::whenReady(
        options.sender(submission.body), q, [this, id](const api::EntryOutcome &outcome) { settle(id, outcome); },
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

// --- steps by hand ---------------------------------------------------------------------------------------------------

QFuture<Result<QList<qint64>>> Outbox::submitAll(const QList<NewSubmission> &submissions, bool hold)
{
    if (!hold)
        start();
    return d->step([at = d->place(), submissions, hold](Database &db) -> Result<QList<qint64>> {
        QList<qint64> ids;
        for (const NewSubmission &submission : submissions) {
            const auto id = transitions::add(db, at, submission, hold);
            if (!id)
                return tl::unexpected(id.error());
            ids.append(*id);
        }
        return ids;
    });
}

QFuture<Result<qint64>> Outbox::submit(const NewSubmission &submission)
{
    start();
    return d->step([at = d->place(), submission](Database &db) { return transitions::add(db, at, submission, false); });
}

QFuture<Result<qint64>> Outbox::enqueue(const NewSubmission &submission)
{
    return d->step([at = d->place(), submission](Database &db) { return transitions::add(db, at, submission, true); });
}

void Outbox::run()
{
    start();
    domain::whenReady(
        d->step([at = d->place()](Database &db) { return SubmissionRepository(db, at.profileId).releaseHeld(at.now); }),
        this, [this](const Result<qint64> &released) {
            if (!released) {
                d->problem = released.error();
                d->blockFor(Private::Block::Disk, diskPause);
            }
        });
    d->failures = 0;
    d->problem.reset();
    d->drained = false;
    d->unblocked();
}

void Outbox::Private::setPaused(bool wanted)
{
    paused = wanted;
    ++pauseWrites;
    domain::whenReady(step([profile = options.profileId, wanted](Database &db) {
                          SyncStateRepository facts(db, profile);
                          return wanted ? facts.set(pausedFact, QStringLiteral("1")) : facts.remove(pausedFact);
                      }),
                      q, [this](const Result<void> &written) {
                          --pauseWrites;
                          ++pauseStamp;
                          if (!written)
                              problem = written.error();
                          observe();
                      });
    refreshActivity();
}

void Outbox::pause()
{
    d->setPaused(true);
}

void Outbox::resume()
{
    start();
    d->problem.reset();
    d->failures = 0;
    d->setPaused(false);
    d->unblocked();
}

QFuture<Result<void>> Outbox::retry(qint64 id)
{
    start();
    auto reply = newReply<void>();
    const auto queue = [this, id, reply] {
        domain::whenReady(d->step([at = d->place(), id](Database &db) { return transitions::retry(db, at, id); }), this,
                          [this, reply](const Result<void> &result) {
                              if (result && d->block == Private::Block::Operator)
                                  d->unblocked();
                              answer(reply, result);
                          });
    };
    domain::whenReady(get(id), this, [this, id, reply, queue](const Result<std::optional<Submission>> &record) {
        if (!record || !*record || (*record)->state != State::InDoubt) {
            queue(); // says itself what is wrong
            return;
        }
        domain::whenReady(lookUp(id), this, [reply, queue](const Result<bool> &found) {
            if (!found)
                answer(reply, Result<void>(tl::unexpected(found.error())));
            else if (*found)
                answer(reply, Result<void>());
            else
                queue();
        });
    });
    return reply->future();
}

QFuture<Result<void>> Outbox::cancel(qint64 id)
{
    return d->step([at = d->place(), id](Database &db) { return transitions::cancel(db, at, id); });
}

QFuture<Result<void>> Outbox::markArrived(qint64 id, const QString &entryId)
{
    return d->step([at = d->place(), id, entryId](Database &db) {
        return transitions::markArrived(db, at, id, entryId, QStringLiteral("operator"));
    });
}

QFuture<Result<void>> Outbox::replaceBody(qint64 id, const NewSubmission &submission)
{
    start();
    return d->step(
        [at = d->place(), id, submission](Database &db) { return transitions::replace(db, at, id, submission); });
}

QFuture<Result<bool>> Outbox::lookUp(qint64 id)
{
    auto reply = newReply<bool>();
    const auto judge = [this, id, reply](const Submission &record,
                                         const Result<domain::Page<domain::ConversionEntry>> &page) {
        if (!page) {
            answer(reply, Result<bool>(tl::unexpected(page.error())));
            return;
        }
        domain::whenReady(d->step([at = d->place(), id, record, entries = page->items](Database &db) -> Result<bool> {
            SubmissionRepository repository(db, at.profileId);
            QList<domain::ConversionEntry> candidates;
            for (const domain::ConversionEntry &entry : entries) {
                const auto owner = repository.ownerOfEntry(entry.id);
                if (transitions::canBe(entry, record) && owner && !*owner)
                    candidates.append(entry);
            }
            if (candidates.size() != 1) {
                const QString finding = candidates.isEmpty()
                                            ? tr("The service does not list it.")
                                            : tr("The service lists several entries that it could be.");
                const auto noted = transitions::noteLook(db, at, id, finding);
                return noted ? Result<bool>(false) : tl::unexpected(noted.error());
            }
            const auto marked = transitions::markArrived(db, at, id, candidates.first().id, QStringLiteral("listing"),
                                                         candidates.first());
            return marked ? Result<bool>(true) : tl::unexpected(marked.error());
        }),
                          this, [reply](const Result<bool> &found) { answer(reply, found); });
    };
    domain::whenReady(get(id), this, [this, id, reply, judge](const Result<std::optional<Submission>> &record) {
        if (!record || !*record || (*record)->state != State::InDoubt) {
            answer(reply, Result<bool>(record ? domain::fail(QStringLiteral("outbox.state"),
                                                             tr("Submission %1 is not in doubt.").arg(id))
                                              : tl::unexpected(record.error())));
            return;
        }
        const Submission submission = **record;
        const domain::Instant at = submission.expectedOccurredAt.value_or(submission.occurredAt);
        api::EntryQuery query;
        query.contactId = submission.contactId;
        query.sourceId = submission.sourceId;
        query.from = at;
        query.to = at;
        domain::whenReady(d->options.finder(query), this,
                          [judge, submission](const Result<domain::Page<domain::ConversionEntry>> &page) {
                              judge(submission, page);
                          });
    });
    return reply->future();
}

// --- looking ---------------------------------------------------------------------------------------------------------

QFuture<Result<QList<Submission>>> Outbox::list(const Filter &filter)
{
    return d->workspace.read([profile = d->options.profileId, filter](Database &db) {
        return SubmissionRepository(db, profile).list(filter);
    });
}

QFuture<Result<std::optional<Submission>>> Outbox::get(qint64 id)
{
    return d->workspace.read(
        [profile = d->options.profileId, id](Database &db) { return SubmissionRepository(db, profile).find(id); });
}

Counts Outbox::counts() const
{
    return d->counts;
}

bool Outbox::isPaused() const
{
    return d->paused;
}

Outbox::Activity Outbox::activity() const
{
    return d->shown;
}

std::optional<domain::Error> Outbox::problem() const
{
    return d->problem;
}

bool Outbox::isSettled() const
{
    return d->isSettled();
}

int Outbox::failuresInARow() const
{
    return d->failures;
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
        return due || counts.sending > 0 ? Activity::Elsewhere : Activity::Idle;
    if (block == Block::Operator)
        return Activity::NeedsOperator;
    if (block == Block::Offline)
        return Activity::Offline;
    if (block == Block::Rate || budgetWait)
        return Activity::Waiting;
    if (started && (!recovered || !drained || claiming))
        return Activity::Sending;
    return Activity::Idle;
}

bool Outbox::Private::isSettled() const
{
    const bool known = started && lastEvent >= 0 && steps == 0 && !looking && (recovered || !ownership.isOurs());
    const bool still = inFlight == 0 && !claiming && unwritten.isEmpty();
    return known && still && counts.queued == counts.held && counts.sending == 0;
}

void Outbox::Private::refreshActivity()
{
    const Activity now = currentActivity();
    if (std::exchange(shown, now) != now)
        Q_EMIT q->activityChanged();
    const bool settled = isSettled();
    if (!std::exchange(wasSettled, settled) && settled)
        Q_EMIT q->settled();
}

QString Outbox::activityText() const
{
    switch (d->shown) {
    case Activity::Idle: return {};
    case Activity::Sending: return tr("Sending.");
    case Activity::Waiting: return tr("Waiting for the request budget.");
    case Activity::Offline: return tr("The service cannot be reached. Sending goes on by itself.");
    case Activity::NeedsOperator:
        return d->problem ? d->problem->message : tr("Sending waits until the connection is mended.");
    case Activity::Paused: return tr("Sending is paused.");
    case Activity::Elsewhere: return tr("Another window or command of Conversion Desk sends these.");
    case Activity::DiskFailed:
        return d->problem ? d->problem->message : tr("The workspace cannot be written. Nothing is sent meanwhile.");
    }
    return {};
}

} // namespace desk::submission
