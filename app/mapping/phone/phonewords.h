// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the program conversion-desk-phone says of a number: one line for each line it reads, one of these words, and
/// behind the latter three a space and the country code. It ends when nothing was asked for lingerMilliseconds, or when
/// nobody is left to ask.
namespace desk::mapping::phonewords {

inline constexpr const char *fine = "fine";
inline constexpr const char *nowhere = "nowhere";
inline constexpr const char *unknownCountry = "country";
inline constexpr const char *tooShort = "short";
inline constexpr const char *tooLong = "long";
inline constexpr const char *unused = "unused";

/// Long enough for somebody who is typing a number.
inline constexpr int lingerMilliseconds = 2000;

} // namespace desk::mapping::phonewords
