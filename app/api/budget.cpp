// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/budget.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace desk::api {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 longestWindow = qint64{24} * 3600; // seconds; a reset further away is a clock gone wrong
constexpr qint64 longestRelativeReset = 1'000'000;  // a smaller number counts seconds from now
constexpr qint64 setBackBy = 1250;                  // a Date is a second wide, and a slow answer only makes us careful

/// How long a first request of a window may stay without an answer before another one goes.
qint64 patience(Lane lane)
{
    return lane == Lane::Operator ? 2 * second : 10 * second;
}

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// Seconds since 1970 of an HTTP date.
std::optional<qint64> httpDate(const QByteArray &text)
{
    const QString trimmed = QString::fromLatin1(text.trimmed());
    QDateTime time = QLocale::c().toDateTime(trimmed, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

} // namespace

QByteArray headerValue(const Headers &headers, QByteArrayView lowerCaseName)
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

std::optional<qint64> retryAfterSeconds(const QByteArray &value, const QByteArray &date, domain::Instant wall)
{
    if (const auto seconds = wholeNumber(value))
        return seconds;
    const auto until = httpDate(value);
    if (!until)
        return std::nullopt;
    const qint64 now = httpDate(date).value_or(wall.milliseconds() / second);
    return std::max<qint64>(0, *until - now);
}

bool Budget::mayStart(Lane lane, qint64 now, int inFlight) const
{
    const bool isOperator = lane == Lane::Operator;
    if (now < m_pausedUntil || (inFlight >= maximumInFlight && !isOperator))
        return false;
    if (m_headerless) {
        const bool isNearTheLimit = m_learnt > 0 && m_served + inFlight + maximumInFlight > m_learnt;
        return isOperator || inFlight == 0 || (!isNearTheLimit && m_refusals == 0);
    }
    if (!windowIsCertain(now)) // the first of a window goes alone and brings its numbers
        return inFlight == 0 || (now - m_lastStart >= patience(lane) && (!m_known || inFlight < m_limit));
    return m_remaining - inFlight > reserve(lane, now);
}

int Budget::operatorsReserve() const
{
    if (m_limit < 3)
        return 0;
    // Who clicked a lot a minute ago goes on clicking.
    const int usual = std::clamp(m_limit / 7, 1, 8);
    return std::clamp(m_clicksBefore + 2, usual, std::max(usual, m_limit / 4));
}

/// How many of the window's requests this lane leaves alone.
int Budget::reserve(Lane lane, qint64 now) const
{
    if (lane == Lane::Operator)
        return 0;
    const int whole = operatorsReserve() * (lane == Lane::Sync ? 2 : 1);
    const int others = lane == Lane::Sync ? m_backlog : 0;
    const qint64 left = m_resetsAt - now;
    if (left >= reserveMelts)
        return whole + others;
    // Rounded up: the last of it goes just before reserveIsGone, when the operator's wait is a short one anyway.
    const qint64 time = std::max<qint64>(0, left - reserveIsGone);
    const qint64 all = reserveMelts - reserveIsGone;
    return static_cast<int>((whole * time + all - 1) / all) + others;
}

qint64 Budget::waitFor(Lane lane, qint64 now) const
{
    return waitFor(lane, now, m_inFlight);
}

qint64 Budget::waitFor(Lane lane, qint64 now, int inFlight) const
{
    if (mayStart(lane, now, inFlight))
        return 0;
    if (now < m_pausedUntil)
        return m_pausedUntil - now;
    if (m_headerless || (inFlight >= maximumInFlight && lane != Lane::Operator))
        return 2 * second; // an answer will wake us
    if (!windowIsCertain(now))
        return std::max<qint64>(100, patience(lane) - (now - m_lastStart));
    const qint64 left = m_resetsAt - now;
    const int over = m_remaining - inFlight; // of the reserve, at least so many must have melted
    const int whole = operatorsReserve() * (lane == Lane::Sync ? 2 : 1);
    if (over <= 0 || whole == 0 || lane == Lane::Operator || (lane == Lane::Sync && m_backlog > 0))
        return left;
    const qint64 meltedAt = reserveIsGone + (reserveMelts - reserveIsGone) * (over - 1) / whole;
    return std::clamp<qint64>(left - meltedAt, 1, left);
}

qint64 Budget::pauseLeft(qint64 now) const
{
    return std::max<qint64>(0, m_pausedUntil - now);
}

void Budget::newKey()
{
    const int inFlight = m_inFlight;
    const int backlog = m_backlog;
    *this = Budget(m_window);
    m_inFlight = inFlight;
    m_backlog = backlog;
}

void Budget::started(Lane lane, qint64 now)
{
    // The first of a window has the numbers still to bring.
    if (m_inFlight == 0 && !windowIsCertain(now))
        beginWindow();
    m_clicks += lane == Lane::Operator ? 1 : 0;
    m_sends += lane == Lane::Send ? 1 : 0;
    ++m_inFlight;
    m_lastStart = now;
}

/// Looks back at the window that is over.
void Budget::beginWindow()
{
    const int sends = std::exchange(m_sends, 0);
    m_clicksBefore = std::exchange(m_clicks, 0);
    if (m_known && sends > 0 && m_remaining <= m_limit / 20)
        m_share = m_share < 0 ? sends : (m_share + sends) / 2;
}

void Budget::neverSent()
{
    m_inFlight = std::max(0, m_inFlight - 1);
}

void Budget::lost()
{
    neverSent();
    m_remaining = std::max(0, m_remaining - 1);
}

void Budget::answered(int status, const Headers &headers, Moment now)
{
    neverSent();
    learnClock(headers, now.ticks);
    readWindow(headers, now.ticks);
    if (status == 429) {
        pauseAfter429(headers, now);
    } else {
        m_refusals = 0;
        if (m_served++ == 0)
            m_servedFrom = now.ticks;
    }
}

/// An answer's Date is the service's second when it was written, thus at the latest when it came here: its clock is
/// ahead of the ticks by at least the difference, and the largest one seen is the nearest to the truth. One well below
/// says that the service's clock was set back.
void Budget::learnClock(const Headers &headers, qint64 now)
{
    const auto date = httpDate(headerValue(headers, "date"));
    if (!date)
        return;
    const qint64 ahead = *date * second - now;
    const bool wasSetBack = m_serverAhead && ahead < *m_serverAhead - setBackBy;
    m_serverAhead = m_serverAhead && !wasSetBack ? std::max(*m_serverAhead, ahead) : ahead;
}

std::optional<qint64> Budget::ticksOf(qint64 serviceSecond) const
{
    return m_serverAhead ? std::optional(serviceSecond * second - *m_serverAhead) : std::nullopt;
}

void Budget::readWindow(const Headers &headers, qint64 now)
{
    const auto limit = wholeNumber(headerValue(headers, "x-ratelimit-limit"));
    const auto remaining = wholeNumber(headerValue(headers, "x-ratelimit-remaining"));
    if (!limit || *limit == 0 || !remaining) {
        // One answer without the headers (an error page of a proxy) does not unlearn a limit, and was counted, too.
        m_headerless = !m_known;
        m_remaining = std::max(0, m_remaining - 1);
        return;
    }
    m_limit = static_cast<int>(std::min<qint64>(*limit, 1'000'000));
    m_headerless = false;
    const auto reset = wholeNumber(headerValue(headers, "x-ratelimit-reset"));
    const bool isRelative = !reset || *reset < longestRelativeReset;
    // The service's reset may be rounded down: it counts as over a second later.
    qint64 key = now / second + reset.value_or(m_window / second);
    std::optional<qint64> ends;
    if (!isRelative) {
        key = *reset;
        ends = ticksOf(*reset + 1);
    } else if (reset) {
        ends = now + (*reset + 1) * second;
    }
    if (ends && (*ends - now > longestWindow * second || *ends < now - m_window))
        ends.reset(); // a clock gone wrong
    adopt(key, isRelative, static_cast<int>(std::min<qint64>(*remaining, 1'000'000)), ends.value_or(now + m_window),
          now);
}

/// Takes what an answer says about the window with this name.
void Budget::adopt(qint64 key, bool isRelative, int remaining, qint64 ends, qint64 now)
{
    const bool isRunning = m_known && now < m_resetsAt;
    const bool isSame = m_known && std::abs(key - m_resetKey) <= (isRelative ? 1 : 0);
    if (isSame && !isRunning && m_lastStart < m_resetsAt)
        return; // the last answer of a window that is over
    m_known = true;
    const bool isNear = !m_serverAhead || std::abs(ends - m_resetsAt) <= 2 * second;
    const bool wasSet = isRunning && key > m_resetKey && remaining < m_remaining && isNear; // the service's clock
    if (isRunning && !isSame && !isRelative && key < m_resetKey) {
        // Of the window before, or the service's clock was set back: no news, but perhaps it was counted in this one.
        m_remaining = std::max(0, m_remaining - 1);
        return;
    }
    const bool isAnother = !isSame && !wasSet;
    if (isAnother || now >= m_firstSeen + m_window) // or one that lasts longer than promised
        m_firstSeen = now;
    if (wasSet)
        m_resetKey = key;
    if (isAnother || !isRunning) {
        m_resetKey = key;
        m_resetsAt = ends;
        m_remaining = remaining;
    }
    m_remaining = std::min(m_remaining, remaining);
    m_resetsAt = std::min(m_resetsAt, ends);
    // No window outlasts its own length from any moment in it; one that is announced to do so is a longer one.
    if (m_resetsAt <= m_firstSeen + m_window + 2 * second)
        m_resetsAt = std::min(m_resetsAt, m_firstSeen + m_window);
}

void Budget::pauseAfter429(const Headers &headers, Moment now)
{
    ++m_refusals;
    if (m_headerless && m_served > 0)
        m_learnt = m_served;
    m_served = 0;
    const auto seconds = retryAfterSeconds(headerValue(headers, "retry-after"), headerValue(headers, "date"), now.wall);
    const qint64 patient = std::min<qint64>(60, 5LL << std::min(m_refusals - 1, 4)) * second;
    qint64 pause = patient;
    if (seconds) // twice in vain: the service knows its own pause no better
        pause = std::max(std::max<qint64>(*seconds, 1) * second, m_refusals > maximumInFlight ? patient : 0);
    else if (windowIsCertain(now.ticks))
        pause = m_resetsAt - now.ticks;
    m_pausedUntil = std::max(m_pausedUntil, now.ticks + pause);
    // What was known is wrong: the next request goes alone when the pause is over, and brings the numbers.
    m_remaining = 0;
    m_resetsAt = std::min(m_resetsAt, m_pausedUntil);
}

RequestBudget Budget::state(Moment now, int ahead) const
{
    RequestBudget shown;
    shown.known = m_known;
    shown.window = m_window;
    shown.nextSend = waitFor(Lane::Send, now.ticks, m_inFlight + ahead);
    if (!m_known && m_headerless && m_learnt > 0) {
        shown.guessed = true;
        shown.limit = m_learnt;
        shown.forSending = m_learnt;
        shown.remaining = m_served > 0 ? std::max(0, m_learnt - m_served - m_inFlight) : 0;
        shown.windowLeft =
            m_served > 0 ? std::max<qint64>(0, m_servedFrom + m_window - now.ticks) : pauseLeft(now.ticks);
    }
    if (!m_known)
        return shown;
    shown.limit = m_limit;
    shown.reserve = operatorsReserve();
    shown.forSending = m_share < 0 ? m_limit : std::clamp(static_cast<int>(std::lround(m_share)), 1, m_limit);
    const bool certain = windowIsCertain(now.ticks);
    shown.remaining = std::max(0, (certain ? m_remaining : m_limit) - m_inFlight);
    const qint64 ends = std::max(certain ? m_resetsAt : now.ticks, m_pausedUntil);
    shown.windowLeft = ends - now.ticks;
    shown.resetsAt = domain::Instant(now.wall.milliseconds() + shown.windowLeft);
    return shown;
}

} // namespace desk::api
