// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/mapping/codes.h"

#include <string>
#include <string_view>

namespace desk::mapping {

/// A trimmed text read as a date with or without a time.
struct DateReading {
    bool readable = false;
    Code code = Code::DateUnreadable; ///< when not readable: DateImpossible or DateUnreadable
    bool dateOnly = false;
    bool hasOffset = false;
    domain::Instant instant; ///< UTC where there is no offset
};
[[nodiscard]] DateReading readDate(std::string_view text);

/// `2026-03-01T09:00:00.000Z` without an allocation; `out` has room for isoLength bytes.
constexpr std::size_t isoLength = 24;
void writeIso(domain::Instant instant, char *out);

/// What an unreadable text probably is. Suggestions are texts the reader above accepts, or "".
struct DateDoubt {
    Code code = Code::DateUnreadable;
    std::string suggestion;
    std::string alternative;
};
[[nodiscard]] DateDoubt doubtDate(std::string_view text);
/// Both readings of a JSON number or of digits: seconds as the suggestion, milliseconds as the alternative.
[[nodiscard]] DateDoubt doubtUnixTime(std::string_view digits);

} // namespace desk::mapping
