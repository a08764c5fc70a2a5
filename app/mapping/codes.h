// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace desk::mapping {

enum class Severity : std::uint8_t { Error, Warning, Note };

/// The stable codes of mapping.md.
enum class Code : std::uint8_t {
    MappingIntegration,
    MappingNotARule,
    TargetUnknown,
    PayloadNested,
    PayloadTooDeep,
    PathNearMiss,
    RuleShadowed,
    NumberThousandsSeparator,
    NumberDecimalComma,
    NumberCurrencySign,
    NumberPercent,
    NumberHexadecimal,
    NumberNegative,
    NumberNotFinite,
    NumberNotANumber,
    NumberUnreadable,
    NumberInexact,
    CurrencySymbol,
    CurrencyUnknown,
    CurrencyUnreadable,
    CurrencySourceDefault,
    DateUnixTime,
    DateNationalForm,
    DateImpossible,
    DateUnreadable,
    DateNoOffset,
    DateNoTime,
    DateFuture,
    DateOld,
    EmailUnreadable,
    PhoneCountryCode,
    PhoneTrunkZero,
    PhoneUnreadable,
    PhoneNoCountryCode,
    WebsiteUnreadable,
    TimezoneUnknown,
    TextNotAScalar,
};

/// "date.no-offset"
[[nodiscard]] std::string_view codeText(Code code);

} // namespace desk::mapping
