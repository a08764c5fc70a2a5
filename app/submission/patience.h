// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/submissionrecord.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace desk::submission {

/// How long a doubtful entry is given to be listed before it counts as absent, and is sent again.
///
/// The time rests on evidence: ten times the slowest of the sends that were timed from their begin to their first
/// listing, and never below a floor. A connection that nothing was timed on yet is given longer.
struct Patience {
    using Milliseconds = std::chrono::milliseconds;
    static constexpr int caution = 10; ///< times the slowest

    Milliseconds floor{20'000};
    Milliseconds untried{60'000};           ///< nothing was timed on this connection yet
    std::optional<Milliseconds> fixed = {}; ///< somebody said how long, see `--settle-wait`

    /// A service on this machine answers at once; a live one does not.
    [[nodiscard]] static Patience forService(const QUrl &baseUrl);
    [[nodiscard]] Milliseconds wait(const store::ListingTimes &times) const;
};

/// A first look that comes so late after the send says nothing about how long the entry took to be listed.
constexpr std::chrono::milliseconds latestTiming{10'000};
/// A doubt is sent again only after so many looks.
constexpr int fewestLooks = 2;
/// After so many attempts that all ended in doubt a person is asked.
constexpr int mostAttempts = 12;

} // namespace desk::submission
