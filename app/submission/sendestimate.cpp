// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/sendestimate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace desk::submission {

using std::chrono::milliseconds;

namespace {

constexpr qint64 remembered = 120'000;
constexpr qint64 enough = 20'000; // to tell a pace from, without a budget that is announced

} // namespace

void SendPace::answered(milliseconds duration, qint64 now)
{
    const auto lasted = static_cast<double>(duration.count());
    m_average = m_since < 0 ? lasted : 0.8 * m_average + 0.2 * lasted;
    if (m_since < 0)
        m_since = now;
    m_recent.push_back(now);
    while (m_recent.front() < now - remembered)
        m_recent.pop_front();
}

void SendPace::interrupted(qint64 now)
{
    m_recent.clear();
    if (m_since >= 0)
        m_since = now;
}

/// Nothing but the service's own speed in the way.
qint64 SendPace::atFullSpeed(int requests) const
{
    return std::llround(m_average * (1 + static_cast<double>(std::max(0, requests - 1)) / m_inFlight));
}

/// So many requests of a window that has at least as many left: the last ones wait until the operator's reserve melts.
qint64 SendPace::within(int requests, int remaining, qint64 windowLeft, int reserve) const
{
    const qint64 fast = atFullSpeed(requests);
    const int ofReserve = requests - (remaining - reserve);
    if (ofReserve <= 0 || reserve <= 0)
        return fast;
    using api::Budget;
    const qint64 melting = Budget::reserveMelts - Budget::reserveIsGone;
    const qint64 meltsAt = Budget::reserveIsGone + melting * (reserve - ofReserve) / reserve;
    return std::max(fast, windowLeft - meltsAt + std::llround(m_average));
}

std::optional<double> SendPace::seenPerMillisecond(qint64 now) const
{
    if (m_since < 0 || m_recent.size() < 2)
        return std::nullopt;
    const qint64 time = std::min(now - m_since, remembered);
    return time < enough ? std::nullopt
                         : std::optional(static_cast<double>(m_recent.size()) / static_cast<double>(time));
}

SendEstimate SendPace::estimate(const SendWork &work, const api::RequestBudget &budget, qint64 now) const
{
    SendEstimate estimate{.left = milliseconds(0), .next = milliseconds(budget.nextSend)};
    int requests = work.queued + work.settling;
    if (requests <= 0) {
        if (work.sending > 0)
            estimate.left = milliseconds(atFullSpeed(1));
        return estimate;
    }
    if (!budget.known && !budget.guessed) { // paced by 429s, or not at all: the pace is what was seen
        const auto pace = seenPerMillisecond(now);
        const qint64 left = pace ? std::llround(requests / *pace) : atFullSpeed(requests);
        estimate.left = milliseconds(std::max(left, budget.nextSend));
        return estimate;
    }
    qint64 left = 0;
    const int limit = std::max(1, budget.forSending);
    int remaining = budget.remaining;
    if (limit < budget.limit && remaining > budget.reserve) // others ask, too
        remaining = std::max(budget.reserve, remaining * limit / budget.limit);
    qint64 windowLeft = budget.windowLeft > 0 ? budget.windowLeft : budget.window; // one is just beginning
    int reserve = budget.reserve;
    if (requests > remaining) {
        requests -= remaining;
        const int whole = (requests - 1) / limit;
        const qint64 window = budget.window + std::llround(m_average); // the first of a window goes alone
        left = windowLeft + whole * window;
        requests -= whole * limit;
        remaining = limit;
        windowLeft = window;
        reserve = std::min(budget.reserve, limit);
    }
    estimate.left = milliseconds(left + within(requests, remaining, windowLeft, reserve));
    return estimate;
}

QString aboutText(milliseconds duration)
{
    const auto text = [](const char *source, int n) {
        return QCoreApplication::translate("SendEstimate", source, nullptr, n);
    };
    const auto seconds = std::max<qint64>(1, (duration.count() + 500) / 1000);
    constexpr qint64 minute = 60;
    if (seconds < 50) {
        const auto shown = seconds < 10 ? seconds : (seconds + 2) / 5 * 5;
        //: how long something still takes, in seconds
        return text(QT_TRANSLATE_N_NOOP("SendEstimate", "about %n s"), static_cast<int>(shown));
    }
    const auto minutes = static_cast<int>((seconds + minute / 2) / minute);
    if (minutes < 60)
        //: how long something still takes, in minutes
        return text(QT_TRANSLATE_N_NOOP("SendEstimate", "about %n min"), minutes);
    const int shown = minutes < 600 ? (minutes + 2) / 5 * 5 : (minutes + 30) / 60 * 60;
    if (shown % 60 == 0)
        //: how long something still takes, in hours
        return text(QT_TRANSLATE_N_NOOP("SendEstimate", "about %n h"), shown / 60);
    //: how long something still takes: %1 hours and %n minutes
    return text(QT_TRANSLATE_N_NOOP("SendEstimate", "about %1 h %n min"), shown % 60).arg(shown / 60);
}

} // namespace desk::submission
