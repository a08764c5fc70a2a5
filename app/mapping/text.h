// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/text.h"

#include <string>
#include <string_view>

/// Unicode as mapping.md uses it. All texts are valid UTF-8.
namespace desk::mapping {

/// Unicode's White_Space property, spelled out in mapping.md.
[[nodiscard]] bool isWhiteSpace(char32_t c);
[[nodiscard]] bool isBlank(std::string_view text);
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The code point at `at`, which moves behind it.
[[nodiscard]] char32_t nextCodePoint(std::string_view text, std::size_t &at);
void appendCodePoint(std::string &out, char32_t c);

/// Simple lower-case mapping of each code point.
void appendLowered(std::string &out, std::string_view text);
/// Case-folded, and without everything that is neither letter nor digit: what a near miss compares.
void appendPathKey(std::string &out, std::string_view text);
[[nodiscard]] std::string pathKey(std::string_view text);

/// At most about 60 code points for a sentence, cut with an ellipsis.
[[nodiscard]] std::string shortened(std::string_view text);

using domain::asciiLower;
using domain::isAsciiDigit;
[[nodiscard]] std::string asciiLowered(std::string_view text);
[[nodiscard]] bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b);

} // namespace desk::mapping
