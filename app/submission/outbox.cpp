// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/outbox.h"

#include "app/api/client.h"
#include "app/domain/whenready.h"
#include "app/store/submissionrepository.h"
#include "app/submission/outboxprivate.h"

#include <QPromise>

namespace desk::submission {

using domain::Result;
using store::Database;
using store::SubmissionRepository;

namespace {

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
    d->makeSettler();
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

void Outbox::start()
{
    if (d->started)
        return;
    d->started = true;
    d->watch.start();
    d->tryToOwn();
    d->refreshActivity();
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

QFuture<Result<void>> Outbox::predict(qint64 id, const NewSubmission &expected)
{
    return d->step(
        [at = d->place(), id, expected](Database &db) { return transitions::predict(db, at, id, expected); });
}

QFuture<Result<bool>> Outbox::lookUp(qint64 id)
{
    return d->settler->lookNow(id);
}

void Outbox::setAlwaysAsk(bool ask)
{
    d->alwaysAsk = ask;
    d->settler->setAlwaysAsk(ask);
    d->setSwitch(alwaysAskFact, ask);
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

QFuture<Result<QHash<QString, qint64>>> Outbox::owners(const QStringList &entryIds)
{
    return d->workspace.read(
        [profile = d->options.profileId, entryIds](Database &db) -> Result<QHash<QString, qint64>> {
            SubmissionRepository repository(db, profile);
            QHash<QString, qint64> owners;
            for (const QString &id : entryIds) {
                const auto owner = repository.ownerOfEntry(id);
                if (!owner)
                    return tl::unexpected(owner.error());
                if (*owner)
                    owners.insert(id, **owner);
            }
            return owners;
        });
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

bool Outbox::alwaysAsks() const
{
    return d->alwaysAsk;
}

std::chrono::milliseconds Outbox::settleWait() const
{
    return d->settler->wait();
}

store::ListingTimes Outbox::listingTimes() const
{
    return d->settler->times();
}

std::optional<Outbox::DoubtPlan> Outbox::doubtPlan(qint64 id) const
{
    const auto look = d->settler->untilLook(id);
    const auto absent = d->settler->untilAbsent(id);
    return look && absent ? std::optional(DoubtPlan{*look, *absent}) : std::nullopt;
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

QString Outbox::activityText() const
{
    switch (d->shown) {
    case Activity::Idle: return {};
    case Activity::Sending: return tr("Sending.");
    case Activity::Settling: return tr("Looking up what is in doubt.");
    case Activity::Waiting: return tr("Waiting for the request budget.");
    case Activity::Offline: return tr("The service cannot be reached. Sending goes on by itself.");
    case Activity::NeedsOperator:
        return d->problem ? d->problem->message : tr("Sending waits until the connection works again.");
    case Activity::Paused: return tr("Sending is paused.");
    case Activity::Elsewhere: return tr("Another window or command of Conversion Desk sends these.");
    case Activity::DiskFailed:
        return d->problem ? d->problem->message : tr("The workspace cannot be written. Nothing is sent meanwhile.");
    }
    return {};
}

} // namespace desk::submission
