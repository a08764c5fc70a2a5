// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace desk::domain {

/// An ISO 4217 currency of the project's list (resources/contract/currencies.tsv).
struct Currency {
    std::string_view code;
    /// Digits after the point in everyday writing; absent where the list gives none.
    std::optional<int> minorDigits;
};

/// All of them, sorted by code. Thread-safe; read once from the program's own resources.
[[nodiscard]] std::span<const Currency> currencies();
/// Exact, upper case; null when the list does not have it.
[[nodiscard]] const Currency *findCurrency(std::string_view code);
/// Minor digits for showing an amount: the list's, else 2.
[[nodiscard]] int minorDigitsOf(std::string_view code);

} // namespace desk::domain
