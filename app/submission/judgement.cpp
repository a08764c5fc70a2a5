// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/judgement.h"

#include "app/domain/json.h"
#include "app/submission/requestbody.h"

#include <QCoreApplication>

namespace desk::submission {

namespace {

using domain::ConversionEntry;
using domain::Instant;

bool sameNumber(const std::optional<domain::Decimal> &stored, const std::optional<domain::Decimal> &meant)
{
    return stored.has_value() == meant.has_value() && (!stored || stored->isSameNumber(*meant));
}

bool samePlace(const ConversionEntry &entry, const Submission &submission)
{
    return entry.contactId == submission.contactId && entry.sourceId == submission.sourceId;
}

bool sameAmounts(const ConversionEntry &entry, const Submission &submission)
{
    return sameNumber(entry.eventValue, submission.eventValue) && sameNumber(entry.expense, submission.expense)
           && (submission.currency.isEmpty() || entry.currency.value_or(submission.currency) == submission.currency);
}

bool isNear(Instant one, Instant other)
{
    return std::abs(one.milliseconds() - other.milliseconds()) <= lookAround.count();
}

/// The service's mapping may differ from the one that was known here, and give the entry a time that nobody predicted.
bool mayBeElsewhere(const ConversionEntry &entry, const Submission &submission)
{
    if (!entry.createdAt || !submission.sentAt || !hasPayload(submission.body))
        return false;
    const std::chrono::milliseconds before = wrongClock;
    return entry.createdAt->milliseconds() >= submission.sentAt->milliseconds() - before.count()
           && (submission.mapping.isEmpty() || sameAmounts(entry, submission));
}

/// Not it, yet nothing that may be passed over: sending again beside it could count the money twice.
bool isAlike(const ConversionEntry &entry, const Submission &submission, const std::set<Instant> &others)
{
    if (!samePlace(entry, submission) || others.contains(entry.occurredAt))
        return false;
    const Instant predicted = submission.expectedOccurredAt.value_or(submission.occurredAt);
    if (entry.occurredAt == submission.occurredAt || entry.occurredAt == predicted)
        return true;
    const bool near = isNear(entry.occurredAt, submission.occurredAt) || isNear(entry.occurredAt, predicted);
    return (near && sameAmounts(entry, submission)) || mayBeElsewhere(entry, submission);
}

} // namespace

bool isSame(const ConversionEntry &entry, const Submission &submission)
{
    return samePlace(entry, submission) && sameAmounts(entry, submission)
           && entry.occurredAt == submission.expectedOccurredAt.value_or(submission.occurredAt);
}

Judgement judge(const Submission &submission, const QList<Candidate> &listed, const std::set<Instant> &others)
{
    using Finding = Judgement::Finding;
    QList<Candidate> free;
    QList<Candidate> taken;
    QList<Candidate> alike;
    for (Candidate candidate : listed) {
        const bool isTaken = candidate.owner != 0 && candidate.owner != submission.id;
        candidate.same = isSame(candidate.entry, submission);
        if (candidate.same)
            (isTaken ? taken : free).append(candidate);
        else if (!isTaken && isAlike(candidate.entry, submission, others))
            alike.append(candidate);
    }
    if (free.size() == 1)
        return {Finding::Found, free};
    if (!free.isEmpty())
        return {Finding::Several, free + taken};
    if (!alike.isEmpty())
        return {Finding::Unlike, alike + taken};
    if (!taken.isEmpty())
        return {Finding::Taken, taken};
    return {};
}

QString words(const Judgement &judgement)
{
    switch (judgement.finding) {
    case Judgement::Finding::Found:
        return QCoreApplication::translate("Outbox", "The entry was found in the service's list.");
    case Judgement::Finding::Absent: return QCoreApplication::translate("Outbox", "The service does not list it.");
    case Judgement::Finding::Taken:
        return QCoreApplication::translate("Outbox",
                                           "The service lists the same entry, but it belongs to submission %1.")
            .arg(judgement.candidates.first().owner);
    case Judgement::Finding::Several:
        return QCoreApplication::translate("Outbox", "The service lists several entries that it could be.");
    case Judgement::Finding::Unlike:
        return QCoreApplication::translate("Outbox", "The service lists a similar entry, but not the same one.");
    }
    return {};
}

QByteArray toJson(const QList<Candidate> &candidates)
{
    domain::JsonWriter json;
    json.beginArray();
    constexpr qsizetype most = 20; // more than anybody compares
    for (const Candidate &candidate : candidates.first(std::min(candidates.size(), most))) {
        json.beginObject().key("owner").number(candidate.owner).key("same").boolean(candidate.same);
        json.key("entry").raw(candidate.entry.raw.toStdString()).endObject();
    }
    json.endArray();
    return QByteArray::fromStdString(json.take());
}

} // namespace desk::submission
