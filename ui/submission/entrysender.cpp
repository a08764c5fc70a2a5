// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/entrysender.h"

#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/submission/outbox.h"

#include <QtConcurrent/QtConcurrentRun>

namespace desk::ui {

using domain::Result;
using models::EntryForm;
using models::EntryInput;
using models::EntryPreview;
using submission::NewSubmission;
using submission::Submission;

namespace {

std::optional<domain::Decimal> decimalOf(const mapping::Prediction &prediction, const char *target)
{
    const mapping::Output *output = prediction.find(target);
    return output == nullptr ? std::nullopt : domain::Decimal::fromJsonNumber(output->value);
}

domain::Result<NewSubmission> compute(const EntryInput &input, const QString &sourceName)
{
    const auto preview = models::makeEntryPreview(input);
    if (preview->request.isEmpty())
        return domain::fail(QStringLiteral("form.payload"), preview->payloadProblem);
    return submissionFor(input, *preview, sourceName);
}

} // namespace

NewSubmission submissionFor(const EntryInput &input, const EntryPreview &preview, const QString &sourceName)
{
    const mapping::Prediction &prediction = preview.prediction;
    NewSubmission submission;
    submission.sourceId = input.form.sourceId;
    submission.sourceName = sourceName;
    if (input.form.contact) {
        submission.contactId = input.form.contact->id;
        submission.contactName = input.form.contact->displayName();
    }
    submission.body = preview.request;
    submission.eventValue = decimalOf(prediction, "eventValue");
    submission.expense = decimalOf(prediction, "expense");
    if (const mapping::Output *currency = prediction.find("currency"))
        submission.currency = QString::fromStdString(currency->value);
    submission.occurredAt = prediction.occurredAt;
    if (const mapping::Output *moment = prediction.find("occurredAt");
        moment != nullptr && moment->origin == mapping::Origin::Mapping)
        submission.expectedOccurredAt = prediction.occurredAt;
    submission.mapping = QByteArray::fromStdString(input.mapping->mapping.toJson());
    // The prediction is kept with the submission, so that it can be laid beside what was stored.
    static const std::string nothing = "{}";
    domain::JsonDocument none;
    domain::JsonDocument direct;
    const std::string directText = input.form.directJson(input.when);
    if (!direct.parseView(directText) && !none.parseView(nothing)) {
        const domain::JsonValue payload =
            preview.payload && preview.payload->isGood() ? preview.payload->document.root() : none.root();
        submission.prediction =
            QByteArray::fromStdString(mapping::previewJson(input.mapping->plan, payload, direct.root(), prediction));
    }
    return submission;
}

submission::PlannedEntry plannedEntryFor(const EntryForm &form, const EntryPreview &preview, const QString &sourceName)
{
    const mapping::Prediction &prediction = preview.prediction;
    const auto text = [&prediction](const char *target) {
        const mapping::Output *output = prediction.find(target);
        return output == nullptr ? QString() : QString::fromStdString(output->value);
    };
    submission::PlannedEntry planned;
    planned.sourceId = form.sourceId;
    planned.sourceName = sourceName;
    planned.value = decimalOf(prediction, "eventValue");
    planned.currency = text("currency");
    planned.expense = decimalOf(prediction, "expense");
    planned.occurredAt = prediction.occurredAt;
    planned.replaces = form.replaces;
    planned.email = text("email");
    planned.phone = text("phone");
    if (form.contact) {
        planned.contactId = form.contact->id;
        planned.contactName = form.contact->displayName();
        // What the chosen contact has already is nobody else's.
        if (planned.email.compare(form.contact->email.value_or(QString()), Qt::CaseInsensitive) == 0)
            planned.email.clear();
        if (planned.phone == form.contact->phone)
            planned.phone.clear();
    }
    return planned;
}

EntrySender::EntrySender(QObject *parent) : QObject(parent) {}

void EntrySender::setSession(connections::Session *session)
{
    if (m_session)
        disconnect(&m_session->outbox(), nullptr, this, nullptr);
    m_session = session;
    ++m_generation;
    m_busy = false;
    forgetLast();
    if (session != nullptr) {
        connect(&session->outbox(), &submission::Outbox::changed, this, [this](qint64 id) {
            if (id == m_followed)
                follow(id);
        });
    }
}

void EntrySender::forgetLast()
{
    m_followed = 0;
    m_last.reset();
    Q_EMIT lastChanged();
}

void EntrySender::send(const EntryInput &input, const QString &sourceName)
{
    if (m_busy || !m_session)
        return;
    m_busy = true;
    // On a pool thread whatever its size: the window answers while a large payload is read.
    domain::whenReady(QtConcurrent::run([input, sourceName] { return compute(input, sourceName); }), this,
                      [this, form = input.form, generation = m_generation](const Result<NewSubmission> &answer) {
                          if (generation != m_generation)
                              return;
                          if (answer) {
                              handOver(form, *answer);
                              return;
                          }
                          m_busy = false;
                          Q_EMIT failed(answer.error());
                      });
}

void EntrySender::handOver(const EntryForm &form, const NewSubmission &submission)
{
    if (!m_session) {
        m_busy = false;
        return;
    }
    submission::Outbox &outbox = m_session->outbox();
    const quint64 generation = m_generation;
    if (form.replaces != 0) {
        domain::whenReady(outbox.replaceBody(form.replaces, submission), this,
                          [this, form, generation](const Result<void> &answer) {
                              if (generation == m_generation)
                                  accept(form, answer ? Result<qint64>(form.replaces) : tl::unexpected(answer.error()));
                          });
        return;
    }
    domain::whenReady(outbox.submit(submission), this, [this, form, generation](const Result<qint64> &answer) {
        if (generation == m_generation)
            accept(form, answer);
    });
}

void EntrySender::accept(const EntryForm &form, const Result<qint64> &answer)
{
    m_busy = false;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_followed = *answer;
    m_last.reset();
    Q_EMIT kept(*answer, form);
    follow(*answer);
}

void EntrySender::follow(qint64 id)
{
    if (!m_session)
        return;
    domain::whenReady(m_session->outbox().get(id), this,
                      [this, id, generation = m_generation](const Result<std::optional<Submission>> &answer) {
                          if (generation != m_generation || id != m_followed || !answer || !*answer)
                              return;
                          m_last = **answer;
                          Q_EMIT lastChanged();
                      });
}

} // namespace desk::ui
