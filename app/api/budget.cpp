// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/budget.h"

#include <QDateTime>
#include <QLocale>

namespace desk::api {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 assumedWindow = 60 * second;       // when a reset cannot be read
constexpr qint64 longestWindow = qint64{24} * 3600; // seconds; a reset further away is a clock gone wrong
constexpr qint64 longestRelativeReset = 1'000'000;  // a smaller number counts seconds from now
constexpr qint64 reserveMelts = 10 * second;        // begins so long before the end of the window
constexpr qint64 reserveIsGone = 2 * second;        // then everybody may use the rest

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

bool Budget::mayStart(Lane lane, qint64 now) const
{
    if (now < m_pausedUntil)
        return false;
    if (m_inFlight >= maximumInFlight && lane != Lane::Operator)
        return false;
    if (m_headerless)
        return true;
    if (!windowIsCertain(now)) // the first of a window goes alone and brings its numbers
        return m_inFlight == 0 || (now - m_lastStart >= patience(lane) && (!m_known || m_inFlight < m_limit));
    return m_remaining - m_inFlight > reserve(lane, now);
}

int Budget::reserve(Lane lane, qint64 now) const
{
    if (lane == Lane::Operator)
        return 0;
    const int whole = m_limit < 3 ? 0 : std::clamp(m_limit / 12, 1, 5) * (lane == Lane::Sync ? 2 : 1);
    const qint64 left = m_resetsAt - now;
    if (left >= reserveMelts)
        return whole;
    return static_cast<int>(whole * std::max<qint64>(0, left - reserveIsGone) / (reserveMelts - reserveIsGone));
}

qint64 Budget::waitFor(Lane lane, qint64 now) const
{
    if (mayStart(lane, now))
        return 0;
    if (now < m_pausedUntil)
        return m_pausedUntil - now;
    if (m_headerless || (m_inFlight >= maximumInFlight && lane != Lane::Operator))
        return 2 * second; // an answer will wake us
    if (!windowIsCertain(now))
        return std::max<qint64>(100, patience(lane) - (now - m_lastStart));
    const qint64 left = m_resetsAt - now;
    if (m_remaining - m_inFlight > 0) // only the reserve is left: look again when some of it has melted
        return left > reserveMelts ? left - reserveMelts : std::min(left, second / 2);
    return left;
}

qint64 Budget::pauseLeft(qint64 now) const
{
    return std::max<qint64>(0, m_pausedUntil - now);
}

void Budget::newKey()
{
    const int inFlight = m_inFlight;
    *this = Budget();
    m_inFlight = inFlight;
}

void Budget::started(qint64 now)
{
    ++m_inFlight;
    m_lastStart = now;
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
    readWindow(headers, now);
    if (status == 429)
        pauseAfter429(headers, now);
    else
        m_refusals = 0;
}

void Budget::readWindow(const Headers &headers, Moment now)
{
    const auto limit = wholeNumber(headerValue(headers, "x-ratelimit-limit"));
    const auto remaining = wholeNumber(headerValue(headers, "x-ratelimit-remaining"));
    if (!limit || *limit == 0 || !remaining) {
        // One answer without the headers (an error page of a proxy) does not unlearn a limit.
        m_headerless = !m_known;
        return;
    }
    // The service's second may have just begun where it says it is over, and its reset is rounded too: a window is
    // taken to end a second late. Several answers name the same reset; the earliest reading of it holds.
    const auto reset = wholeNumber(headerValue(headers, "x-ratelimit-reset"));
    const qint64 serviceNow = httpDate(headerValue(headers, "date")).value_or(now.wall.milliseconds() / second);
    qint64 key = now.ticks / second + assumedWindow / second;
    qint64 ends = now.ticks + assumedWindow;
    if (reset && *reset < longestRelativeReset) {
        key = now.ticks / second + *reset;
        ends = now.ticks + (*reset + 1) * second;
    } else if (reset) {
        key = *reset;
        const qint64 left = *reset - serviceNow;
        if (left <= longestWindow && left >= -assumedWindow / second)
            ends = now.ticks + (std::max<qint64>(0, left) + 1) * second;
    }
    const bool relative = !reset || *reset < longestRelativeReset;
    const int count = static_cast<int>(std::min<qint64>(*remaining, 1'000'000));
    m_limit = static_cast<int>(std::min<qint64>(*limit, 1'000'000));
    const bool same = m_known && now.ticks < m_resetsAt && std::abs(key - m_resetKey) <= (relative ? 1 : 0);
    const bool stale = m_known && !relative && key < m_resetKey && now.ticks < m_resetsAt;
    if (same) {
        m_remaining = std::min(m_remaining, count);
        m_resetsAt = std::min(m_resetsAt, ends);
    } else if (!stale) {
        m_remaining = count;
        m_resetKey = key;
        m_resetsAt = ends;
    }
    m_known = true;
    m_headerless = false;
}

void Budget::pauseAfter429(const Headers &headers, Moment now)
{
    ++m_refusals;
    const auto seconds = retryAfterSeconds(headerValue(headers, "retry-after"), headerValue(headers, "date"), now.wall);
    qint64 pause = 0;
    if (seconds)
        pause = std::max<qint64>(*seconds, 1) * second;
    else if (windowIsCertain(now.ticks))
        pause = m_resetsAt - now.ticks;
    else
        pause = std::min<qint64>(60, 5LL << std::min(m_refusals - 1, 4)) * second;
    m_pausedUntil = std::max(m_pausedUntil, now.ticks + pause);
    if (m_known)
        m_remaining = 0;
}

RequestBudget Budget::state(Moment now) const
{
    RequestBudget shown;
    shown.known = m_known;
    if (!m_known)
        return shown;
    shown.limit = m_limit;
    const bool certain = windowIsCertain(now.ticks);
    shown.remaining = std::max(0, (certain ? m_remaining : m_limit) - m_inFlight);
    const qint64 ends = std::max(certain ? m_resetsAt : now.ticks, m_pausedUntil);
    shown.resetsAt = domain::Instant(now.wall.milliseconds() + ends - now.ticks);
    return shown;
}

} // namespace desk::api
