// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace desk::mapping {

/// What a phone-number library thinks of an international number (`+4930123456`), where a person looks at it: one
/// translated sentence when such a number cannot exist, nothing when it can or when there is no country code. Never
/// more than a note; the engine decides without it. Thread-safe; the first call loads the library and its tables (some
/// ten milliseconds), later ones take about 30 microseconds. Without the library the note says so.
[[nodiscard]] std::optional<QString> phoneNote(const std::string &number);

} // namespace desk::mapping
