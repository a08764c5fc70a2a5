// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <compare> // last: moc 6.4 cannot read it first

namespace desk::domain {

/// A moment in UTC, in milliseconds since 1970-01-01T00:00:00.000Z. Years 0001 to 9999 can be written.
class Instant
{
public:
    constexpr Instant() = default;
    constexpr explicit Instant(std::int64_t millisecondsSinceEpoch) : m_ms(millisecondsSinceEpoch) {}

    /// The system clock, to the millisecond. The only place below main() that reads it.
    [[nodiscard]] static Instant now();
    /// Reads an ISO 8601 time as the API writes it: date, `T`, time, optional fraction (cut after milliseconds),
    /// `Z` or an offset. Nothing else; payload values are read by the mapping engine's own, wider rules.
    [[nodiscard]] static std::optional<Instant> fromIso(std::string_view text);

    [[nodiscard]] constexpr std::int64_t milliseconds() const { return m_ms; }
    /// `2026-03-01T09:00:00.000Z`
    [[nodiscard]] std::string toIso() const;

    constexpr auto operator<=>(const Instant &) const = default;

    /// 0001-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z
    static constexpr std::int64_t minimum = -62135596800000;
    static constexpr std::int64_t maximum = 253402300799999;

private:
    std::int64_t m_ms = 0;
};

/// Days since 1970-01-01 of a proleptic Gregorian date; the date must be real (see isRealDate).
[[nodiscard]] std::int64_t daysFromCivil(int year, int month, int day);
[[nodiscard]] bool isRealDate(int year, int month, int day);

} // namespace desk::domain
