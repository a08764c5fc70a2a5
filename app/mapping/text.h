// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

[[nodiscard]] constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] std::string asciiLowered(std::string_view text);
[[nodiscard]] bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b);

} // namespace desk::mapping
