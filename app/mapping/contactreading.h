// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/arena.h"
#include "app/mapping/codes.h"

#include <optional>
#include <string>
#include <string_view>

/// Readers of the texts that mapping.md gives a form of their own. All take trimmed text.
namespace desk::mapping {

/// Lower-cased address, or nothing when it is unreadable.
[[nodiscard]] std::optional<std::string_view> readEmail(std::string_view text, Arena &arena);
[[nodiscard]] std::string suggestEmail(std::string_view text);

struct PhoneReading {
    bool readable = false;
    bool hasCountryCode = false;
    Code fault = Code::PhoneUnreadable;
    std::string_view value;
};
[[nodiscard]] PhoneReading readPhone(std::string_view text, Arena &arena);
[[nodiscard]] std::string suggestPhone(std::string_view text);
/// Whether ASCII digits begin with an assigned country or global code.
[[nodiscard]] bool beginsWithCallingCode(std::string_view digits);

[[nodiscard]] bool isWebsite(std::string_view text);
[[nodiscard]] std::string suggestWebsite(std::string_view text);

[[nodiscard]] bool isTimeZone(std::string_view text);
[[nodiscard]] std::string suggestTimeZone(std::string_view text);

/// The code, upper-cased into the arena where needed, or nothing when it is none of the list.
[[nodiscard]] std::optional<std::string_view> readCurrency(std::string_view text, Arena &arena);
/// CurrencySymbol or CurrencyUnknown.
[[nodiscard]] Code currencyFault(std::string_view text);
[[nodiscard]] std::string suggestCurrency(std::string_view text);

} // namespace desk::mapping
