// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace desk::mapping {

/// What a phone-number library thinks of an international number (`+4930123456`), where a person looks at it: one
/// translated sentence when such a number cannot exist, nothing when it can or when there is no country code. Never
/// more than a note; the engine decides without it. Thread-safe, not for the GUI's thread: the library is a program of
/// its own (phoneprogram.cpp) that is started for the first number (some ten milliseconds) and goes when nothing is
/// asked for a while; in between a number takes about 50 microseconds. Without the program the note says so.
[[nodiscard]] std::optional<QString> phoneNote(const std::string &number);

} // namespace desk::mapping
