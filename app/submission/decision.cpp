// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/decision.h"

#include <QCoreApplication>

namespace desk::submission {

namespace {

domain::Error errorOf(const api::EntryOutcome &outcome)
{
    if (outcome.error)
        return *outcome.error;
    return {.code = QStringLiteral("submission.no-answer"),
            .message = QCoreApplication::translate("Outbox", "No readable answer came."),
            .advice = {},
            .detail = {},
            .httpStatus = outcome.httpStatus,
            .requestId = outcome.requestId,
            .fields = {}};
}

Decision notSent(domain::Error error)
{
    using Next = Decision::Next;
    if (error.code == QLatin1String("http.rate-limited"))
        return {State::Queued, QStringLiteral("rate-limited"), std::move(error), Next::RatePause};
    const Next next = needsOperator(error.code) ? Next::Operator : Next::Later;
    return {State::Queued, QStringLiteral("not-sent"), std::move(error), next};
}

} // namespace

bool needsOperator(const QString &code)
{
    static const QStringList codes{QStringLiteral("network.key"),     QStringLiteral("network.address"),
                                   QStringLiteral("network.tls"),     QStringLiteral("network.redirect"),
                                   QStringLiteral("network.proxy"),   QStringLiteral("request.id"),
                                   QStringLiteral("answer.malformed")};
    return codes.contains(code);
}

Decision decide(const api::EntryOutcome &outcome)
{
    using Next = Decision::Next;
    using Verdict = api::EntryOutcome::Verdict;
    const Verdict verdict = outcome.verdict();
    if (verdict == Verdict::Stored && !outcome.entry->id.isEmpty())
        return {State::Sent, QStringLiteral("sent"), {}, Next::GoOn};
    domain::Error error = errorOf(outcome);
    if (verdict == Verdict::NotSent)
        return notSent(std::move(error));
    if (verdict == Verdict::Refused) {
        switch (outcome.httpStatus) {
        case 429: return {State::Queued, QStringLiteral("rate-limited"), std::move(error), Next::RatePause};
        case 401:
        case 403: return {State::Queued, QStringLiteral("unauthorized"), std::move(error), Next::Operator};
        default: return {State::Refused, QStringLiteral("refused"), std::move(error), Next::GoOn};
        }
    }
    return {State::InDoubt, QStringLiteral("in-doubt"), std::move(error), Next::GoOn};
}

} // namespace desk::submission
