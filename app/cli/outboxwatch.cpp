// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outboxwatch.h"

#include "app/domain/json.h"
#include "app/domain/whenready.h"

namespace desk::cli {

using domain::Result;
using submission::Outbox;
using submission::State;
using submission::Submission;

namespace {

constexpr int mostFailures = 5; // nobody reached so often in a row: left for a later run

/// A doubt is looked up once before the command ends; the rest is the next run's, or the window's.
bool isOver(const Submission &s, bool untilSettled)
{
    if (s.state == State::InDoubt)
        return (s.looks > 0 && !untilSettled) || store::waitsForPerson(s.errorCode);
    return s.state == State::Sent || s.state == State::Refused || s.state == State::Cancelled;
}

} // namespace

std::string submissionJson(const Submission &s)
{
    domain::JsonWriter json;
    const auto orNull = [&json](std::string_view name, const QString &text) {
        json.key(name);
        text.isEmpty() ? json.null() : json.string(text);
    };
    const auto amount = [&json](std::string_view name, const std::optional<domain::Decimal> &value) {
        json.key(name);
        value ? json.raw(value->text()) : json.null();
    };
    json.beginObject();
    json.key("id").number(s.id);
    json.member("state", store::submissionStateName(s.state));
    json.member("sourceId", s.sourceId);
    json.member("contactId", s.contactId);
    amount("eventValue", s.eventValue);
    orNull("currency", s.currency);
    amount("expense", s.expense);
    json.member("occurredAt", std::string_view(s.occurredAt.toIso()));
    orNull("entryId", s.entryId);
    json.key("attempts").number(s.attempts);
    orNull("message", s.message);
    json.endObject();
    return json.take();
}

std::string submissionLine(const Submission &s)
{
    const auto amount = [](const std::optional<domain::Decimal> &value) {
        return value ? value->text() : std::string();
    };
    return std::to_string(s.id) + '\t' + store::submissionStateName(s.state).toStdString() + '\t'
           + cell(s.sourceName.isEmpty() ? s.sourceId : s.sourceName) + '\t'
           + cell(s.contactName.isEmpty() ? s.contactId : s.contactName) + '\t' + amount(s.eventValue) + '\t'
           + cell(s.currency) + '\t' + s.occurredAt.toIso() + '\t' + cell(s.entryId) + '\t' + std::to_string(s.attempts)
           + '\t' + cell(s.message) + '\n';
}

OutboxWatch::OutboxWatch(std::shared_ptr<Connection> connection, Streams streams, bool json,
                         std::function<void(Exit)> finished, std::optional<submission::Patience> patience)
    : m_connection(std::move(connection)), m_streams(std::move(streams)), m_json(json), m_finished(std::move(finished))
{
    Outbox::Options options;
    options.profileId = m_connection->dataKey();
    options.businessId = m_connection->client().businessId();
    options.patience = patience;
    constexpr int together = 50; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &OutboxWatch::look);
    m_outbox = std::make_unique<Outbox>(*m_connection->workspace(), m_connection->client(), options);
}

OutboxWatch::~OutboxWatch() = default;

void OutboxWatch::waitFor(const QList<qint64> &ids, bool one)
{
    m_ids = QSet<qint64>(ids.begin(), ids.end());
    m_one = one;
    connect(m_outbox.get(), &Outbox::changed, this, &OutboxWatch::lookSoon);
    connect(m_outbox.get(), &Outbox::activityChanged, this, &OutboxWatch::lookSoon);
    look();
}

void OutboxWatch::waitUntilSettled(qint64 id)
{
    m_untilSettled = true;
    m_outbox->start();
    waitFor({id}, true);
}

void OutboxWatch::waitForAll()
{
    m_all = true;
    connect(m_outbox.get(), &Outbox::changed, this, [this](qint64 id) { m_ids.insert(id); });
    connect(m_outbox.get(), &Outbox::settled, this, &OutboxWatch::look);
    connect(m_outbox.get(), &Outbox::activityChanged, this, &OutboxWatch::lookSoon);
    look();
}

void OutboxWatch::lookSoon()
{
    // Thousands of changes are a few looks.
    if (!m_soon.isActive())
        m_soon.start();
}

void OutboxWatch::look()
{
    if (!m_finished)
        return;
    if (m_all && !m_outbox->isSettled() && !m_over) { // the list is for the end
        if (mayGoOn())
            return;
        m_over = true;
    }
    if (std::exchange(m_looking, true)) {
        m_lookAgain = true;
        return;
    }
    domain::whenReady(m_outbox->list(), this, [this](const Result<QList<Submission>> &all) {
        m_looking = false;
        if (!m_finished)
            return;
        if (!all)
            fail(all.error());
        else
            lookAt(*all);
        if (std::exchange(m_lookAgain, false))
            look();
    });
}

void OutboxWatch::lookAt(const QList<Submission> &all)
{
    QList<Submission> mine;
    std::ranges::copy_if(all, std::back_inserter(mine), [this](const Submission &s) { return m_ids.contains(s.id); });
    std::ranges::reverse(mine); // oldest first
    const bool over =
        m_all ? m_outbox->isSettled()
              : std::ranges::all_of(mine, [this](const Submission &s) { return isOver(s, m_untilSettled); });
    if (!over && !m_over) {
        if (!mayGoOn()) {
            // The list may be older than what ended the wait: a try that was under way then is over now.
            m_over = true;
            look();
        }
        return;
    }
    for (const Submission &s : mine) {
        if (s.state == State::InDoubt)
            m_exit = Exit::ServiceFailed;
        else if (s.state == State::Refused && m_exit == Exit::Done)
            m_exit = Exit::DataProblem;
    }
    print(mine);
    finish(m_exit);
}

bool OutboxWatch::mayGoOn()
{
    switch (m_outbox->activity()) {
    case Outbox::Activity::Offline:
        if (m_outbox->failuresInARow() < mostFailures)
            return true;
        giveUp(tr("The service cannot be reached. What is queued is sent by the next `outbox run`."),
               Exit::ServiceFailed);
        return false;
    case Outbox::Activity::NeedsOperator: giveUp({}, Exit::ServiceFailed); return false;
    case Outbox::Activity::DiskFailed: giveUp({}, Exit::WorkspaceFailed); return false;
    case Outbox::Activity::Paused:
        giveUp(tr("The outbox is paused. `outbox run` resumes it."), Exit::ServiceFailed);
        return false;
    case Outbox::Activity::Elsewhere:
        if (!std::exchange(m_saidElsewhere, true))
            m_streams.error(m_outbox->activityText().toStdString());
        return true;
    default: return true;
    }
}

void OutboxWatch::giveUp(const QString &sentence, Exit exit)
{
    if (const auto problem = m_outbox->problem())
        report(m_streams, *problem);
    if (!sentence.isEmpty())
        m_streams.error(sentence.toStdString());
    m_exit = exit;
}

void OutboxWatch::printAndFinish(const QList<qint64> &ids, bool one)
{
    m_ids = QSet<qint64>(ids.begin(), ids.end());
    m_one = one;
    domain::whenReady(m_outbox->list(), this, [this](const Result<QList<Submission>> &all) {
        if (!all) {
            fail(all.error());
            return;
        }
        QList<Submission> mine;
        std::ranges::copy_if(*all, std::back_inserter(mine),
                             [this](const Submission &s) { return m_ids.contains(s.id); });
        std::ranges::reverse(mine);
        print(mine);
        finish(m_exit);
    });
}

void OutboxWatch::print(const QList<Submission> &submissions)
{
    if (!m_json) {
        for (const Submission &s : submissions)
            m_streams.out(submissionLine(s));
        return;
    }
    std::string text;
    for (const Submission &s : submissions)
        text += (text.empty() ? "" : ",\n") + submissionJson(s);
    m_streams.out(m_one ? text + "\n" : "[" + text + "]\n");
}

void OutboxWatch::finish(Exit exit)
{
    deleteLater();
    if (auto finished = std::exchange(m_finished, nullptr))
        finished(exit);
}

void OutboxWatch::fail(const domain::Error &error)
{
    finish(report(m_streams, error));
}

} // namespace desk::cli
