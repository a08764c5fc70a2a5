// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

#include <optional>

namespace desk::api {

/// Who asks, most urgent first: an operator's click, the outbox, checking on doubtful entries, lists that a page shows
/// ahead, and the copying of entries in the background.
enum class Lane { Operator, Send, Settle, Browse, Sync };

/// What the window shows of the request budget.
struct RequestBudget {
    int limit = 60;           ///< requests a window
    int remaining = 60;       ///< what may still go in this window, requests on their way taken off
    domain::Instant resetsAt; ///< when the budget is full again
    bool known = false;       ///< the service announced its limit
    bool guessed = false;     ///< it did not, but its 429s tell of about such a limit
    int waiting = 0;          ///< requests held back
    int forSending = 60;      ///< of a whole window, so many were left to the outbox lately, beside all that others ask
    int reserve = 0;          ///< of the remaining ones, so many are left to an operator until the window nearly ends
    qint64 nextSend = 0;      ///< milliseconds until an entry may go out; 0: now
    qint64 windowLeft = 0;    ///< milliseconds until resetsAt
    qint64 window = 60'000;   ///< milliseconds from one full budget to the next
    bool operator==(const RequestBudget &) const = default;
};

/// Header names in lower case, in the order of the answer.
using Headers = QList<QPair<QByteArray, QByteArray>>;
[[nodiscard]] QByteArray headerValue(const Headers &headers, QByteArrayView lowerCaseName);

/// Decides when a request may go out, from X-RateLimit-* and Retry-After. Pure: time comes in.
///
/// Promise: requests started only when mayStart() says so never earn a 429 from a service that announces a fixed window
/// (and that nobody else asks with the same key). How: the first request of every window goes alone and brings the
/// numbers; each request on its way counts as not yet counted by the service; a window ends for us only when it has
/// certainly ended there. Two things are certain: it is over a minute after its first answer was here, and a second
/// after the announced reset, read against the Date of the service's own answers. The earlier one counts; no clock of
/// this computer that somebody may set has a part in it.
/// Background lanes leave a small reserve for the operator, which melts away towards the end of the window.
/// Services without these headers are paced by their 429s: what went through before one is remembered, and near it
/// requests go one by one.
class Budget
{
public:
    /// Milliseconds of a clock that never jumps, and the wall clock for services that send no Date.
    struct Moment {
        qint64 ticks = 0;
        domain::Instant wall;
    };

    /// `window`: milliseconds for which the service promises its limit.
    explicit Budget(qint64 window = 60'000) : m_window(window) {}

    [[nodiscard]] bool mayStart(Lane lane, qint64 now) const { return mayStart(lane, now, m_inFlight); }
    /// Milliseconds after which asking mayStart() again makes sense, if nothing is answered before.
    [[nodiscard]] qint64 waitFor(Lane lane, qint64 now) const;
    /// Milliseconds until a 429's pause is over; 0 when there is none.
    [[nodiscard]] qint64 pauseLeft(qint64 now) const;

    /// Entries that the outbox could send at once; what is only copied in the background leaves them their share.
    void setBacklog(int entries) { m_backlog = entries; }
    /// Another key: what was learnt about the old one's budget is forgotten.
    void newKey();
    void started(Lane lane, qint64 now);
    void answered(int status, const Headers &headers, Moment now);
    /// A request ended without an answer; the service may have counted it.
    void lost();
    /// A request ended before a byte of it was written.
    void neverSent();

    /// `ahead`: requests that wait already and would go before another entry.
    [[nodiscard]] RequestBudget state(Moment now, int ahead = 0) const;

    static constexpr int maximumInFlight = 4;      ///< the operator's own requests may exceed it
    static constexpr qint64 reserveMelts = 10'000; ///< begins so many milliseconds before the end of the window
    static constexpr qint64 reserveIsGone = 1'000; ///< then everybody may use the rest

private:
    [[nodiscard]] bool windowIsCertain(qint64 now) const { return m_known && now < m_resetsAt; }
    [[nodiscard]] bool mayStart(Lane lane, qint64 now, int inFlight) const;
    [[nodiscard]] qint64 waitFor(Lane lane, qint64 now, int inFlight) const;
    [[nodiscard]] int reserve(Lane lane, qint64 now) const;
    [[nodiscard]] int operatorsReserve() const;
    void readWindow(const Headers &headers, qint64 now);
    void adopt(qint64 key, bool isRelative, int remaining, qint64 ends, qint64 now);
    /// Ticks at which the service's clock has certainly reached this second; nothing when it never told its time.
    [[nodiscard]] std::optional<qint64> ticksOf(qint64 serviceSecond) const;
    void learnClock(const Headers &headers, qint64 now);
    void beginWindow();
    void pauseAfter429(const Headers &headers, Moment now);

    qint64 m_window;
    bool m_known = false;      // limit and remaining were announced
    bool m_headerless = false; // an answer came and announced nothing
    int m_limit = 0;
    int m_remaining = 0;
    qint64 m_resetKey = 0;    // the service's own name of the window: its reset, in its seconds
    qint64 m_firstSeen = 0;   // ticks: the first answer of this window
    qint64 m_resetsAt = 0;    // ticks
    qint64 m_pausedUntil = 0; // ticks
    qint64 m_lastStart = 0;   // ticks
    int m_inFlight = 0;
    int m_refusals = 0; // 429s in a row
    int m_backlog = 0;
    int m_sends = 0;                     // entries in this window
    double m_share = -1;                 // and in the windows before that were used up; negative: none was
    int m_clicks = 0;                    // of the operator in this window
    int m_clicksBefore = 0;              // and in the one before
    int m_served = 0;                    // answers since the last 429's pause
    qint64 m_servedFrom = 0;             // ticks: the first of them
    int m_learnt = 0;                    // and how many went through before the last 429, without headers
    std::optional<qint64> m_serverAhead; // at least so many milliseconds is the service's clock ahead of the ticks
};

/// Seconds from a Retry-After value (a number or an HTTP date); `date` is the answer's Date header, may be empty.
[[nodiscard]] std::optional<qint64> retryAfterSeconds(const QByteArray &value, const QByteArray &date,
                                                      domain::Instant wall);

} // namespace desk::api
