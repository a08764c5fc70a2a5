// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace desk::domain {

/// An exact decimal number, kept as the JSON number text it was written as (`7.50` stays `7.50`).
/// Money is never a double in this program.
class Decimal
{
public:
    Decimal() = default; ///< 0

    /// Accepts exactly a JSON number: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
    [[nodiscard]] static std::optional<Decimal> fromJsonNumber(std::string_view text);

    [[nodiscard]] const std::string &text() const { return m_text; }
    /// Same number, whatever the spelling: 7.5, 7.50 and 75e-1 are equal.
    [[nodiscard]] bool isSameNumber(const Decimal &other) const;
    [[nodiscard]] int compare(const Decimal &other) const; ///< <0, 0, >0 by number
    [[nodiscard]] bool isNegative() const;                 ///< strictly below zero
    [[nodiscard]] bool isZero() const;
    /// Plain notation with at least `minorDigits` fraction digits and no digit lost: `31000`,2 -> `31000.00`;
    /// `1.005`,2 -> `1.005`. A number whose plain form would exceed 400 characters keeps its own text.
    [[nodiscard]] std::string toPlain(int minorDigits = 0) const;
    /// Nearest double, for sorting and drawing only.
    [[nodiscard]] double toApproximateDouble() const;

    bool operator==(const Decimal &) const = default; ///< same text

private:
    std::string m_text = "0";
};

/// Exact running total of decimals. A number with an exponent beyond +-4000 cannot be added and is counted apart.
class DecimalSum
{
public:
    DecimalSum();
    ~DecimalSum();
    DecimalSum(DecimalSum &&) noexcept;
    DecimalSum &operator=(DecimalSum &&) noexcept;
    DecimalSum(const DecimalSum &) = delete;
    DecimalSum &operator=(const DecimalSum &) = delete;

    /// False when the number was left out because of its exponent.
    bool add(const Decimal &value);
    [[nodiscard]] Decimal total() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk::domain
