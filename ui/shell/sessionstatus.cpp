// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionstatus.h"

#include "app/connections/session.h"
#include "ui/shell/budgetmeter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusitem.h"
#include "ui/shell/statusline.h"
#include "ui/shell/statuswords.h"

namespace desk::ui {

namespace {

constexpr int betweenUpdates = 100;

void present(StatusItem *item, const StatusWords &words, const QString &more)
{
    item->show(words.icon, words.text, words.color);
    item->setToolTip(more);
}

} // namespace

SessionStatus::SessionStatus(MainWindow &window) : QObject(&window), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenUpdates);
    connect(&m_soon, &QTimer::timeout, this, &SessionStatus::refresh);
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &SessionStatus::showOutbox);
    connect(&window, &MainWindow::rebuilt, this, &SessionStatus::refresh);
}

ConnectionLook SessionStatus::lookOf(connections::Session *session)
{
    ConnectionLook look;
    if (!session)
        return look;
    using State = connections::Session::State;
    look.kind = session->isSandbox() ? ConnectionLook::Kind::Sandbox : ConnectionLook::Kind::Live;
    switch (session->state()) {
    case State::Connecting: look.state = ConnectionLook::State::Connecting; break;
    case State::Online: look.state = ConnectionLook::State::Online; break;
    case State::Offline: look.state = ConnectionLook::State::Offline; break;
    case State::KeyMissing: look.state = ConnectionLook::State::KeyMissing; break;
    case State::Refused: look.state = ConnectionLook::State::Refused; break;
    }
    look.business = session->profile().businessName;
    if (look.business.isEmpty())
        look.business = session->profile().title();
    look.connection = session->profile().name;
    return look;
}

void SessionStatus::attach(connections::Session *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(&m_session->client(), nullptr, this, nullptr);
        disconnect(&m_session->outbox(), nullptr, this, nullptr);
        disconnect(&m_session->entrySync(), nullptr, this, nullptr);
    }
    m_session = session;
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    if (session) {
        connect(session, &connections::Session::stateChanged, this, &SessionStatus::refresh);
        connect(session, &connections::Session::profileChanged, this, &SessionStatus::refresh);
        connect(&session->client(), &api::Client::budgetChanged, this, soon);
        connect(&session->outbox(), &submission::Outbox::countsChanged, this, soon);
        connect(&session->outbox(), &submission::Outbox::activityChanged, this, soon);
        connect(&session->entrySync(), &sync::EntrySync::progressChanged, this, soon);
        connect(&session->entrySync(), &sync::EntrySync::finished, this, soon);
    }
    refresh();
}

void SessionStatus::refresh()
{
    showConnection();
    showSync();
    showOutbox();
    showBudget();
}

void SessionStatus::showConnection()
{
    ConnectionLook look = lookOf(m_session);
    look.faults = m_faults && look.kind == ConnectionLook::Kind::Sandbox;
    m_window.setLook(look);
}

void SessionStatus::setFaults(bool on)
{
    m_faults = on;
    showConnection();
}

void SessionStatus::showSync()
{
    if (!m_session) {
        present(m_window.status().sync(), {}, {});
        return;
    }
    const sync::EntrySync &entries = m_session->entrySync();
    const std::optional<domain::Error> error = entries.error();
    present(m_window.status().sync(), wordsOf(entries.progress(), error.has_value()),
            error ? error->message : QString());
}

void SessionStatus::showOutbox()
{
    if (!m_session) {
        m_everySecond.stop();
        present(m_window.status().outbox(), {}, {});
        m_window.rail().setBadges(QStringLiteral("outbox"), {});
        return;
    }
    const submission::Outbox &outbox = m_session->outbox();
    const submission::SendEstimate estimate = outbox.estimate();
    present(m_window.status().outbox(), wordsOf(outbox.counts(), outbox.activity(), estimate), outbox.activityText());
    if (estimate.left && !m_everySecond.isActive())
        m_everySecond.start();
    else if (!estimate.left)
        m_everySecond.stop();
    m_window.rail().setBadges(QStringLiteral("outbox"), badgesOf(outbox.counts()));
}

void SessionStatus::showBudget()
{
    BudgetMeter::Budget shown;
    if (m_session) {
        const api::RequestBudget budget = m_session->client().budget();
        shown = {budget.known, budget.limit, budget.remaining, budget.resetsAt.milliseconds(), budget.waiting};
    }
    m_window.status().budget()->setBudget(shown);
}

} // namespace desk::ui
