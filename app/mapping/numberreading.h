// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/arena.h"
#include "app/mapping/codes.h"

#include <optional>
#include <string>
#include <string_view>

namespace desk::mapping {

/// A text of the form `[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?`, taken apart.
struct NumberShape {
    bool minus = false;
    bool plus = false;
    std::size_t wholeBegin = 0;
    std::size_t wholeEnd = 0;
    std::size_t mantissaEnd = 0; ///< behind the fraction
    bool zero = true;            ///< no digit but 0 before the exponent
};
[[nodiscard]] std::optional<NumberShape> numberShape(std::string_view text);

/// Whether the nearest double is finite, and whether its shortest decimal is another number.
struct NumberPrecision {
    bool finite = true;
    bool exact = true;
};
[[nodiscard]] NumberPrecision numberPrecision(std::string_view text, const NumberShape &shape);

/// The text with only what JSON requires changed. Points into `text` or into the arena.
[[nodiscard]] std::string_view canonicalNumber(std::string_view text, const NumberShape &shape, Arena &arena);

/// Why a trimmed text that has not the shape of a number has not, and what it probably meant (a JSON number, or "").
struct NumberDoubt {
    Code code = Code::NumberUnreadable;
    std::string suggestion;
};
[[nodiscard]] NumberDoubt doubtNumber(std::string_view text);

} // namespace desk::mapping
