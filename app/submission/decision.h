// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/requests.h"
#include "app/submission/submission.h"

namespace desk::submission {

/// What one attempt's outcome means for the submission and for the ones behind it.
struct Decision {
    State state = State::InDoubt; ///< Queued: it certainly did not arrive and goes out again
    QString what;                 ///< the event's name
    domain::Error error;          ///< empty code when all is well
    /// For the whole outbox: go on, try later (nobody could be reached), wait for the service's pause, or wait for the
    /// operator (key, rights, address).
    enum class Next { GoOn, Later, RatePause, Operator };
    Next next = Next::GoOn;
};

/// Pure. Doubt is the default: only what certainly did not arrive is queued again, only a clear no is a refusal.
[[nodiscard]] Decision decide(const api::EntryOutcome &outcome);

/// Troubles before the first byte that no repetition mends.
[[nodiscard]] bool needsOperator(const QString &errorCode);

} // namespace desk::submission
