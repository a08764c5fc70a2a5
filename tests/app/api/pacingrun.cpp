// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/pacingrun.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace desk::test {

namespace {

constexpr qint64 step = 5;

QByteArray httpDate(qint64 seconds)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

struct Flight {
    api::Lane lane = api::Lane::Send;
    qint64 asked = 0;
    qint64 arrives = 0;
    qint64 returns = 0;
    std::optional<SimulatedService::Answer> answer;
};

/// The state of one run.
class Run
{
public:
    Run(PacingRun &run, api::Budget &budget, SimulatedService &service)
        : m_run(run), m_budget(budget), m_service(service), m_from(service.begins), m_now(m_from), m_left(run.entries)
    {}

    void go()
    {
        while (m_run.sent < m_run.entries && m_now - m_from < m_run.longest) {
            m_service.pass(step, m_now);
            land();
            const qint64 elapsed = m_now - m_from;
            if (m_run.clickEvery > 0 && elapsed > 0 && elapsed % m_run.clickEvery == 0)
                m_clicks.push_back(m_now);
            m_budget.setBacklog(m_left);
            start();
            if (m_run.watch && elapsed % 1000 == 0)
                m_run.watch(m_now, state(), m_left, m_sending);
            m_now += step;
        }
        m_run.took = m_now - m_from;
    }

private:
    [[nodiscard]] api::Budget::Moment moment() const
    {
        const qint64 elapsed = m_now - m_from;
        const bool wasSet = m_run.wallSetAt >= 0 && elapsed >= m_run.wallSetAt;
        return {.ticks = m_now, .wall = domain::Instant(m_now + 1'700'000'000'000 + (wasSet ? m_run.wallSetBy : 0))};
    }

    [[nodiscard]] api::RequestBudget state() const
    {
        return m_budget.state(moment(), static_cast<int>(m_clicks.size()));
    }

    void land()
    {
        for (Flight &flight : m_flights) {
            if (!flight.answer && flight.arrives <= m_now)
                flight.answer = m_service.take(m_now);
        }
        std::vector<Flight> back;
        std::erase_if(m_flights, [&](const Flight &flight) {
            if (flight.returns > m_now)
                return false;
            back.push_back(flight);
            return true;
        });
        for (const Flight &flight : back) {
            m_budget.answered(flight.answer->status, flight.answer->headers, moment());
            took(flight);
        }
    }

    void took(const Flight &flight)
    {
        const bool wasRefused = flight.answer->status == 429;
        if (flight.lane == api::Lane::Operator) {
            if (wasRefused)
                return m_clicks.push_front(flight.asked);
            ++m_run.clicks;
            m_run.longestClick = std::max(m_run.longestClick, m_now - flight.asked);
        } else if (flight.lane == api::Lane::Sync) {
            m_run.synced += wasRefused ? 0 : 1;
        } else {
            --m_sending;
            if (m_run.answered)
                m_run.answered(m_now - flight.asked, m_now);
            if (wasRefused) {
                ++m_left;
                return;
            }
            ++m_run.sent;
            m_run.sentAt.push_back(m_now - m_from);
        }
    }

    void start()
    {
        while (!m_clicks.empty() && m_budget.mayStart(api::Lane::Operator, m_now)) {
            fly(api::Lane::Operator, m_clicks.front());
            m_clicks.pop_front();
        }
        if (!m_clicks.empty())
            return;
        while (m_left > 0 && m_sending < m_run.inFlight && state().nextSend == 0) {
            fly(api::Lane::Send, m_now);
            --m_left;
            ++m_sending;
        }
        while (m_run.syncs && m_budget.mayStart(api::Lane::Sync, m_now))
            fly(api::Lane::Sync, m_now);
    }

    void fly(api::Lane lane, qint64 asked)
    {
        const qint64 takes = m_run.latency + (m_run.jitter > 0 ? static_cast<qint64>(m_dice() % m_run.jitter) : 0);
        m_budget.started(lane, m_now);
        m_flights.push_back(
            {.lane = lane, .asked = asked, .arrives = m_now + takes / 2, .returns = m_now + takes, .answer = {}});
    }

    PacingRun &m_run;
    api::Budget &m_budget;
    SimulatedService &m_service;
    qint64 m_from;
    qint64 m_now;
    int m_left;
    int m_sending = 0;
    std::deque<qint64> m_clicks;
    std::vector<Flight> m_flights;
    std::minstd_rand m_dice{7};
};

} // namespace

SimulatedService::Answer SimulatedService::take(qint64 now, bool isOurs)
{
    const bool wasSet = clockSetAt >= 0 && now - begins >= clockSetAt;
    // The time of its clock is only what it tells; its windows pass like everybody's.
    const qint64 told = now + 1'700'000'000'000 + skew + (wasSet ? clockSetBy : 0);
    if (started < 0 || now >= started + window) {
        started = windows == Windows::Aligned ? now - (now + 1'700'000'000'000 + skew) % window : now;
        used = 0;
    }
    const bool isAllowed = used < limit;
    used += isAllowed ? 1 : 0;
    const qint64 left = started + window - now;
    const qint64 end = told + left;
    Answer answer{.status = isAllowed ? 200 : 429, .headers = {}};
    if (sendsDate)
        answer.headers.append({"date", httpDate(told / 1000)});
    if (announces) {
        answer.headers.append({"x-ratelimit-limit", QByteArray::number(limit)});
        answer.headers.append({"x-ratelimit-remaining", QByteArray::number(limit - used)});
        const qint64 value = isRelative ? left : end;
        answer.headers.append(
            {"x-ratelimit-reset", QByteArray::number(roundsDown ? value / 1000 : (value + 999) / 1000)});
    }
    if (!isAllowed && sendsRetryAfter)
        answer.headers.append({"retry-after", QByteArray::number((left + 999) / 1000)});
    if (isOurs && isAllowed)
        served.push_back(now);
    else if (isOurs)
        ++refused;
    return answer;
}

void SimulatedService::pass(qint64 milliseconds, qint64 now)
{
    elsewhere += static_cast<double>(elsewherePerMinute) * static_cast<double>(milliseconds) / 60'000;
    for (; elsewhere >= 1; elsewhere -= 1)
        (void)take(now, false);
}

void PacingRun::go(api::Budget &budget, SimulatedService &service)
{
    Run(*this, budget, service).go();
}

double PacingRun::usePercent(const SimulatedService &service) const
{
    const auto &all = service.served;
    const auto wholeWindows = (static_cast<qint64>(all.size()) - 1) / service.limit;
    if (wholeWindows == 0)
        return 100;
    // The first request of the last window could have been counted when so many windows had passed.
    const auto last = static_cast<std::size_t>(wholeWindows * service.limit);
    return 100.0 * static_cast<double>(wholeWindows * service.window) / static_cast<double>(all.at(last) - all.front());
}

} // namespace desk::test
