// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/budget.h"

#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace desk::submission {

/// How long sending still takes, as far as that can be known.
struct SendEstimate {
    std::optional<std::chrono::milliseconds> left; ///< until the last one is through; nothing: nobody can say
    std::chrono::milliseconds next{0};             ///< until the next one may go out
    bool operator==(const SendEstimate &) const = default;
};

/// What a window asks for: entries that may go out, that are under way, and doubts that have yet to be looked up.
struct SendWork {
    int queued = 0;
    int sending = 0;
    int settling = 0; ///< a listing each
};

/// Learns how fast entries get through, and works out from that and the request budget when all of them will have.
/// Pure: time comes in, in milliseconds of a clock that never jumps.
class SendPace
{
public:
    explicit SendPace(int inFlight = 3) : m_inFlight(inFlight) {}

    /// An attempt was answered after this time.
    void answered(std::chrono::milliseconds duration, qint64 now);
    /// Sending was held up by something else than the budget (paused, offline): what was seen until now says little
    /// about how many of a window's requests are ours.
    void interrupted(qint64 now);

    [[nodiscard]] SendEstimate estimate(const SendWork &work, const api::RequestBudget &budget, qint64 now) const;

private:
    [[nodiscard]] qint64 atFullSpeed(int requests) const;
    [[nodiscard]] qint64 within(int requests, int remaining, qint64 windowLeft, int reserve) const;
    [[nodiscard]] std::optional<double> seenPerMillisecond(qint64 now) const;

    int m_inFlight;
    double m_average = 300;      ///< milliseconds of an attempt; before the first one, a guess
    qint64 m_since = -1;         ///< uninterrupted since
    std::deque<qint64> m_recent; ///< answers of the last two minutes
};

/// "about 20 s", "about 5 min", "about 1 h 10 min"; as fine as an estimate can be.
[[nodiscard]] QString aboutText(std::chrono::milliseconds duration);

} // namespace desk::submission
