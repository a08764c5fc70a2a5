// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/budget.h"

#include <deque>
#include <functional>
#include <optional>
#include <random>
#include <vector>

namespace desk::test {

/// A service with a request limit, on a clock of its own that may be wrong and may be set while it runs.
struct SimulatedService {
    enum class Windows { FromFirstRequest, Aligned };
    int limit = 60;
    qint64 window = 60'000;
    Windows windows = Windows::FromFirstRequest;
    qint64 skew = 0; ///< its clock minus the ticks
    bool sendsDate = true;
    bool announces = true;
    bool sendsRetryAfter = true;
    bool roundsDown = false;    ///< announces the reset as a floor
    bool isRelative = false;    ///< announces the reset as seconds from now
    int elsewherePerMinute = 0; ///< what another program asks with the same key
    qint64 clockSetAt = -1;     ///< ticks after the start at which its clock is set ...
    qint64 clockSetBy = 0;      ///< ... by so much

    qint64 begins = 0; ///< ticks at which the simulation starts
    qint64 started = -1;
    int used = 0;
    int refused = 0;
    std::vector<qint64> served = {}; ///< ticks at which our requests were counted
    double elsewhere = 0;

    struct Answer {
        int status = 200;
        api::Headers headers;
    };
    [[nodiscard]] Answer take(qint64 now, bool isOurs = true);
    void pass(qint64 milliseconds, qint64 now);
};

/// Lets the budget pace an outbox with `entries` to send against a service, with an operator who clicks and a copy in
/// the background that never ends, all on a simulated clock.
struct PacingRun {
    int entries = 300;
    qint64 latency = 120;  ///< there and back
    qint64 jitter = 0;     ///< and up to so much more
    int inFlight = 3;      ///< as the outbox does
    qint64 clickEvery = 0; ///< milliseconds between an operator's look-ups; 0: nobody clicks
    bool syncs = false;    ///< a copy of the entries runs in the background
    qint64 wallSetAt = -1; ///< ticks after the start at which this computer's clock is set ...
    qint64 wallSetBy = 0;  ///< ... by so much
    qint64 longest = 7'200'000;
    /// Called every second with what the window would show, and how many entries wait and are under way.
    std::function<void(qint64 now, const api::RequestBudget &budget, int queued, int sending)> watch = {};
    /// Called with every answer to an entry.
    std::function<void(qint64 lasted, qint64 now)> answered = {};

    // What came of it.
    qint64 took = 0;
    int sent = 0;
    int synced = 0;
    int clicks = 0;
    qint64 longestClick = 0;         ///< from the click to its answer
    std::vector<qint64> sentAt = {}; ///< milliseconds after the start

    void go(api::Budget &budget, SimulatedService &service);
    /// Requests that were counted in all windows but the last, as a part of what the limit allows in that time.
    [[nodiscard]] double usePercent(const SimulatedService &service) const;
};

} // namespace desk::test
