// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"

#include <QPromise>
#include <QTest>

#include <deque>

/// A service whose answers and listings a test writes down, for the outbox to talk to.
namespace desk::submission {

using api::Delivery;
using api::EntryOutcome;
using domain::Instant;

inline const QString profile = QStringLiteral("shop");

template<typename T>
domain::Result<T> outcome(QFuture<domain::Result<T>> future)
{
    // Answers come through the event loop.
    const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, 10'000);
    return came ? future.takeResult() : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
}

template<typename T>
T value(QFuture<domain::Result<T>> future)
{
    domain::Result<T> result = outcome(std::move(future));
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline NewSubmission sale(const char *contact = "c-1", std::int64_t at = 1'700'000'000'000)
{
    NewSubmission sale;
    sale.contactId = QString::fromLatin1(contact);
    sale.sourceId = QStringLiteral("s-1");
    sale.contactName = QStringLiteral("Anna Example");
    sale.eventValue = domain::Decimal::fromJsonNumber("499.99");
    sale.currency = QStringLiteral("EUR");
    sale.occurredAt = Instant(at);
    sale.body = QByteArrayLiteral("{\"sourceId\":\"s-1\",\"contactId\":\"") + contact
                + QByteArrayLiteral("\",\"eventValue\":499.99,\"currency\":\"EUR\"}");
    return sale;
}

inline domain::ConversionEntry entryFor(const Submission &submission, const QString &id)
{
    domain::ConversionEntry entry;
    entry.id = id;
    entry.sourceId = submission.sourceId;
    entry.contactId = submission.contactId;
    entry.eventValue = submission.eventValue;
    entry.currency = submission.currency;
    entry.expense = submission.expense;
    entry.occurredAt = submission.occurredAt;
    entry.raw = QByteArrayLiteral("{\"id\":\"") + id.toUtf8() + QByteArrayLiteral("\"}");
    return entry;
}

inline EntryOutcome stored(const QString &id)
{
    EntryOutcome outcome;
    outcome.delivery = Delivery::Answered;
    outcome.httpStatus = 201;
    outcome.entry.emplace();
    outcome.entry->id = id;
    outcome.entry->raw = QByteArrayLiteral("{}");
    outcome.attempts = 1;
    return outcome;
}

inline EntryOutcome failed(Delivery delivery, int status, const char *code)
{
    EntryOutcome outcome;
    outcome.delivery = delivery;
    outcome.httpStatus = status;
    outcome.attempts = delivery == Delivery::NotSent ? 0 : 1;
    outcome.error = domain::Error{.code = QLatin1String(code),
                                  .message = QStringLiteral("A sentence about %1.").arg(QLatin1String(code)),
                                  .advice = {},
                                  .detail = {},
                                  .httpStatus = status,
                                  .requestId = {},
                                  .fields = {}};
    return outcome;
}

/// A service whose answers are written down beforehand, or held back until a test gives them.
struct Script {
    std::deque<EntryOutcome> answers;
    QList<QByteArray> bodies;
    std::deque<QPromise<EntryOutcome>> held;
    std::function<void(const QByteArray &)> onSend;

    QFuture<EntryOutcome> send(const QByteArray &body)
    {
        bodies.append(body);
        if (onSend)
            onSend(body);
        QPromise<EntryOutcome> promise;
        auto future = promise.future();
        promise.start();
        if (answers.empty()) {
            held.push_back(std::move(promise));
            return future;
        }
        promise.addResult(answers.front());
        answers.pop_front();
        promise.finish();
        return future;
    }
    void answerHeld(const EntryOutcome &outcome)
    {
        held.front().addResult(outcome);
        held.front().finish();
        held.pop_front();
    }
};

/// What a service with these entries lists, in one page.
inline QFuture<domain::Result<domain::Page<domain::ConversionEntry>>> listing(
    const QList<domain::ConversionEntry> &entries, const api::EntryQuery &query)
{
    domain::Page<domain::ConversionEntry> page;
    for (const auto &entry : entries) {
        if ((query.contactId.isEmpty() || entry.contactId == query.contactId)
            && (query.sourceId.isEmpty() || entry.sourceId == query.sourceId)
            && entry.occurredAt >= query.from.value_or(Instant(Instant::minimum))
            && entry.occurredAt <= query.to.value_or(Instant(Instant::maximum)))
            page.items.append(entry);
    }
    QPromise<domain::Result<domain::Page<domain::ConversionEntry>>> promise;
    promise.start();
    promise.addResult(page);
    promise.finish();
    return promise.future();
}

} // namespace desk::submission
