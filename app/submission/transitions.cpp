// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/transitions.h"

#include "app/store/entryrepository.h"
#include "app/store/submissionrepository.h"
#include "app/submission/comparison.h"
#include "app/submission/patience.h"
#include "app/submission/requestbody.h"

#include <QCoreApplication>

namespace desk::submission::transitions {

using domain::Result;
using store::Database;
using store::SubmissionRepository;

namespace {

constexpr qsizetype keptAnswer = qsizetype{64} * 1024;

Event event(const Place &place, State state, const char *what, const QString &detail = {}, int attempt = 0)
{
    Event event;
    event.at = place.now;
    event.state = state;
    event.what = QLatin1String(what);
    event.detail = detail;
    event.attempt = attempt;
    return event;
}

tl::unexpected<domain::Error> unknown(qint64 id)
{
    return domain::fail(QStringLiteral("outbox.unknown"),
                        QCoreApplication::translate("Outbox", "There is no submission %1.").arg(id));
}

/// Why a step is not possible from where the submission is.
tl::unexpected<domain::Error> impossible(const Submission &submission)
{
    QString message;
    switch (submission.state) {
    case State::Sending:
        message =
            QCoreApplication::translate("Outbox", "Submission %1 is being sent at this moment. Wait for its outcome.")
                .arg(submission.id);
        break;
    case State::Sent:
        message = QCoreApplication::translate("Outbox", "Submission %1 has been sent already.").arg(submission.id);
        break;
    case State::InDoubt:
        message =
            QCoreApplication::translate("Outbox", "It is not known whether submission %1 arrived. Settle that first.")
                .arg(submission.id);
        break;
    default:
        message = QCoreApplication::translate("Outbox", "Submission %1 is not in a state that allows this.")
                      .arg(submission.id);
        break;
    }
    return domain::fail(QStringLiteral("outbox.state"), message,
                        QStringLiteral("state %1").arg(store::submissionStateName(submission.state)));
}

Result<Submission> found(SubmissionRepository &repository, qint64 id)
{
    auto record = repository.find(id, false);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return unknown(id);
    return std::move(**record);
}

/// Takes over what a caller wants entered, at a free time.
Result<void> fill(SubmissionRepository &repository, Submission &record, const NewSubmission &wanted)
{
    const auto moment = repository.freeMoment(wanted.contactId, wanted.sourceId, wanted.occurredAt, record.id);
    if (!moment)
        return tl::unexpected(moment.error());
    auto body = withOccurredAt(wanted.body, *moment);
    if (!body)
        return tl::unexpected(body.error());
    record.body = std::move(*body);
    record.sourceId = wanted.sourceId;
    record.contactId = wanted.contactId;
    record.sourceName = wanted.sourceName;
    record.contactName = wanted.contactName;
    record.eventValue = wanted.eventValue;
    record.currency = wanted.currency;
    record.expense = wanted.expense;
    record.occurredAt = *moment;
    record.expectedOccurredAt = wanted.expectedOccurredAt;
    record.prediction = wanted.prediction;
    record.mapping = wanted.mapping;
    return {};
}

/// Writes the record if it still is where it was read; somebody else was quicker otherwise.
Result<void> step(SubmissionRepository &repository, const Submission &record, State from, const Event &what)
{
    const auto changed = repository.update(record, {from}, what);
    if (!changed)
        return tl::unexpected(changed.error());
    if (!*changed)
        return impossible(record);
    return {};
}

void clearProblem(Submission &record)
{
    record.errorCode.clear();
    record.message.clear();
    record.fields.clear();
    record.notBefore = {};
}

/// A whole answer may still speak of another entry: a proxy that mixes answers up, a copy of the one before.
Result<std::optional<domain::Error>> whyNotIts(SubmissionRepository &repository, const Submission &record,
                                               const domain::ConversionEntry &entry)
{
    const auto owner = repository.ownerOfEntry(entry.id);
    if (!owner)
        return tl::unexpected(owner.error());
    domain::Error error;
    if (*owner && **owner != record.id) {
        error.code = QStringLiteral("outbox.entry-taken");
        error.message =
            QCoreApplication::translate("Outbox", "The service answered with an entry that belongs to submission %1.")
                .arg(**owner);
    } else if (entry.contactId.value_or(record.contactId) != record.contactId
               || entry.sourceId.value_or(record.sourceId) != record.sourceId) {
        error.code = QStringLiteral("outbox.other-entry");
        error.message =
            QCoreApplication::translate("Outbox", "The service answered with an entry of another contact or source.");
    } else {
        return std::nullopt;
    }
    return error;
}

} // namespace

Result<qint64> add(Database &db, const Place &place, const NewSubmission &submission, bool held)
{
    SubmissionRepository repository(db, place.profileId);
    Submission record;
    record.profileId = place.profileId;
    record.businessId = place.businessId;
    record.state = State::Queued;
    record.held = held;
    record.createdAt = place.now;
    record.changedAt = place.now;
    if (auto filled = fill(repository, record, submission); !filled)
        return tl::unexpected(filled.error());
    return repository.insert(record, event(place, State::Queued, held ? "held" : "queued"));
}

Result<qint64> recover(Database &db, const Place &place)
{
    SubmissionRepository repository(db, place.profileId);
    const auto ids = repository.inState(State::Sending);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const qint64 id : *ids) {
        auto record = found(repository, id);
        if (!record)
            return tl::unexpected(record.error());
        record->state = State::InDoubt;
        record->changedAt = place.now;
        record->errorCode = QStringLiteral("outbox.interrupted");
        record->message = QCoreApplication::translate(
            "Outbox", "The program ended while this was being sent, so it is not known whether it "
                      "arrived.");
        auto stepped = step(repository, *record, State::Sending,
                            event(place, State::InDoubt, "interrupted", record->message, record->attempts));
        if (!stepped)
            return tl::unexpected(stepped.error());
    }
    return ids->size();
}

Result<std::optional<Submission>> claim(Database &db, const Place &place)
{
    SubmissionRepository repository(db, place.profileId);
    auto due = repository.nextDue();
    if (!due || !*due)
        return due;
    Submission &record = **due;
    record.state = State::Sending;
    record.attempts += 1;
    record.changedAt = place.now;
    record.sentAt = place.now;
    record.looks = 0;
    record.lookedAt.reset();
    record.seenAt.reset();
    Event sending = event(place, State::Sending, "sending", {}, record.attempts);
    sending.request = record.body;
    if (auto stepped = step(repository, record, State::Queued, sending); !stepped)
        return tl::unexpected(stepped.error());
    return due;
}

Result<Decision> settle(Database &db, const Place &place, qint64 id, const api::EntryOutcome &outcome)
{
    SubmissionRepository repository(db, place.profileId);
    auto record = found(repository, id);
    if (!record)
        return tl::unexpected(record.error());
    Decision decision = decide(outcome);
    if (decision.state == State::Sent) {
        auto stranger = whyNotIts(repository, *record, *outcome.entry);
        if (!stranger)
            return tl::unexpected(stranger.error());
        if (*stranger) {
            decision.state = State::InDoubt;
            decision.what = QStringLiteral("in-doubt");
            decision.error = **stranger;
        }
    }
    if (decision.state == State::Sent) {
        record->entryId = outcome.entry->id;
        record->stored = outcome.entry->raw;
        record->resolvedBy = QStringLiteral("answer");
        auto cached = store::EntryRepository(db, place.profileId).upsert({*outcome.entry});
        if (!cached)
            return tl::unexpected(cached.error());
    }
    record->state = decision.state;
    record->changedAt = place.now;
    record->errorCode = decision.error.code;
    record->message = decision.error.message;
    record->fields = decision.error.fields;
    Event what = event(place, decision.state, "", decision.error.message, record->attempts);
    what.what = decision.what;
    what.answer = outcome.answer.left(keptAnswer);
    what.httpStatus = outcome.httpStatus;
    what.requestId = outcome.requestId;
    if (auto stepped = step(repository, *record, State::Sending, what); !stepped)
        return tl::unexpected(stepped.error());
    if (record->state == State::Sent) {
        if (auto compared = recordComparison(db, *record, place.now); !compared)
            return tl::unexpected(compared.error());
    }
    return decision;
}

Result<void> retry(Database &db, const Place &place, qint64 id)
{
    SubmissionRepository repository(db, place.profileId);
    auto record = found(repository, id);
    if (!record)
        return tl::unexpected(record.error());
    const State from = record->state;
    if (from == State::Sending || from == State::Sent)
        return impossible(*record);
    record->state = State::Queued;
    record->held = false;
    record->changedAt = place.now;
    clearProblem(*record);
    return step(repository, *record, from, event(place, State::Queued, "retry"));
}

Result<void> cancel(Database &db, const Place &place, qint64 id)
{
    SubmissionRepository repository(db, place.profileId);
    auto record = found(repository, id);
    if (!record)
        return tl::unexpected(record.error());
    const State from = record->state;
    if (from == State::Sending || from == State::Sent)
        return impossible(*record);
    record->state = State::Cancelled;
    record->changedAt = place.now;
    // Of a doubtful one the doubt stays on record.
    return step(repository, *record, from, event(place, State::Cancelled, "cancelled"));
}

Result<void> markArrived(Database &db, const Place &place, qint64 id, const QString &entryId, const QString &by,
                         const std::optional<domain::ConversionEntry> &entry)
{
    SubmissionRepository repository(db, place.profileId);
    auto record = found(repository, id);
    if (!record)
        return tl::unexpected(record.error());
    if (record->state != State::InDoubt)
        return impossible(*record);
    if (!entryId.isEmpty()) {
        const auto owner = repository.ownerOfEntry(entryId);
        if (!owner)
            return tl::unexpected(owner.error());
        if (*owner && **owner != id)
            return domain::fail(
                QStringLiteral("outbox.entry-taken"),
                QCoreApplication::translate("Outbox", "That entry belongs to submission %1 already.").arg(**owner));
    }
    record->state = State::Sent;
    record->entryId = entryId;
    record->resolvedBy = by;
    record->changedAt = place.now;
    clearProblem(*record);
    if (entry) {
        record->stored = entry->raw;
        auto cached = store::EntryRepository(db, place.profileId).upsert({*entry});
        if (!cached)
            return tl::unexpected(cached.error());
    }
    const QString detail = by == QLatin1String("listing")
                               ? QCoreApplication::translate("Outbox", "The entry was found in the service's list.")
                               : QCoreApplication::translate("Outbox", "Marked as arrived by the operator.");
    if (auto stepped = step(repository, *record, State::InDoubt,
                            event(place, State::Sent, by == QLatin1String("listing") ? "found" : "marked-arrived",
                                  detail, record->attempts));
        !stepped)
        return stepped;
    return recordComparison(db, *record, place.now);
}

namespace {

Result<Judgement> judgeListed(SubmissionRepository &repository, const Submission &record,
                              const QList<domain::ConversionEntry> &listed)
{
    QList<Candidate> candidates;
    for (const domain::ConversionEntry &entry : listed) {
        const auto owner = repository.ownerOfEntry(entry.id);
        if (!owner)
            return tl::unexpected(owner.error());
        candidates.append({entry, owner->value_or(0)});
    }
    const auto others = repository.attemptedMoments(record.contactId, record.sourceId, record.id);
    if (!others)
        return tl::unexpected(others.error());
    return judge(record, candidates, *others);
}

/// The error code and the sentence with which a doubt is left to a person; nothing while it can still settle itself.
std::optional<std::pair<QString, QString>> question(const Judgement &judgement, const Submission &record,
                                                    LookRules rules)
{
    using Finding = Judgement::Finding;
    const auto ask = [](const char *code, const QString &sentence) {
        return std::pair(QString::fromLatin1(code), sentence);
    };
    if (judgement.finding == Finding::Several)
        return ask("doubt.several", words(judgement));
    if (!rules.last)
        return {};
    switch (judgement.finding) {
    case Finding::Taken: return ask("doubt.taken", words(judgement));
    case Finding::Unlike: return ask("doubt.unlike", words(judgement));
    case Finding::Absent:
        if (rules.alwaysAsk)
            return ask("doubt.absent", QCoreApplication::translate(
                                           "Outbox", "The service does not list it. Decide whether it is sent again."));
        if (record.attempts >= mostAttempts)
            return ask("doubt.repeated",
                       QCoreApplication::translate(
                           "Outbox", "The service lists nothing after %n attempt(s), and none got a clear answer.",
                           nullptr, record.attempts));
        return {};
    default: return {};
    }
}

} // namespace

Result<std::optional<Judgement>> look(Database &db, const Place &place, qint64 id,
                                      const QList<domain::ConversionEntry> &listed, LookRules rules)
{
    SubmissionRepository repository(db, place.profileId);
    auto record = found(repository, id);
    if (!record)
        return tl::unexpected(record.error());
    if (record->state != State::InDoubt || record->attempts != rules.attempt)
        return std::nullopt;
    auto judgement = judgeListed(repository, *record, listed);
    if (!judgement)
        return tl::unexpected(judgement.error());
    record->looks += 1;
    record->lookedAt = place.now;
    if (judgement->finding == Judgement::Finding::Found) {
        auto noted = repository.update(*record, {State::InDoubt},
                                       event(place, State::InDoubt, "looked-up", {}, record->attempts));
        if (!noted)
            return tl::unexpected(noted.error());
        const domain::ConversionEntry &entry = judgement->candidates.first().entry;
        auto marked = markArrived(db, place, id, entry.id, QStringLiteral("listing"), entry);
        return marked ? Result<std::optional<Judgement>>(*judgement) : tl::unexpected(marked.error());
    }
    record->changedAt = place.now;
    Event what = event(place, State::InDoubt, "looked-up", words(*judgement), record->attempts);
    what.answer = toJson(judgement->candidates);
    if (const auto asked = question(*judgement, *record, rules)) {
        what.what = QStringLiteral("asked");
        what.detail = asked->second;
        std::tie(record->errorCode, record->message) = *asked;
    } else if (judgement->finding == Judgement::Finding::Absent && rules.last) {
        what.what = QStringLiteral("absent");
        what.state = record->state = State::Queued;
        what.detail = QCoreApplication::translate(
            "Outbox", "The service had time to list it and did not, so it has not arrived. It is sent again.");
        clearProblem(*record);
    }
    auto stepped = step(repository, *record, State::InDoubt, what);
    return stepped ? Result<std::optional<Judgement>>(*judgement) : tl::unexpected(stepped.error());
}

Result<void> predict(Database &db, const Place &place, qint64 id, const NewSubmission &expected)
{
    SubmissionRepository repository(db, place.profileId);
    auto record = found(repository, id);
    if (!record)
        return tl::unexpected(record.error());
    if (record->state != State::Queued || record->attempts > 0)
        return impossible(*record);
    record->eventValue = expected.eventValue;
    record->currency = expected.currency;
    record->expense = expected.expense;
    record->expectedOccurredAt = expected.expectedOccurredAt;
    record->sourceName = expected.sourceName;
    record->prediction = expected.prediction;
    record->mapping = expected.mapping;
    return step(repository, *record, State::Queued, event(place, State::Queued, "predicted"));
}

Result<void> replace(Database &db, const Place &place, qint64 id, const NewSubmission &submission)
{
    SubmissionRepository repository(db, place.profileId);
    auto record = found(repository, id);
    if (!record)
        return tl::unexpected(record.error());
    const State from = record->state;
    if (from == State::Sending || from == State::Sent || from == State::InDoubt)
        return impossible(*record);
    if (auto filled = fill(repository, *record, submission); !filled)
        return tl::unexpected(filled.error());
    record->state = State::Queued;
    record->held = false;
    record->changedAt = place.now;
    clearProblem(*record);
    Event edited = event(place, State::Queued, "edited");
    edited.request = record->body;
    return step(repository, *record, from, edited);
}

} // namespace desk::submission::transitions
