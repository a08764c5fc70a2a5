// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/codes.h"

namespace desk::mapping {

std::string_view codeText(Code code)
{
    switch (code) {
    case Code::MappingIntegration: return "mapping.integration";
    case Code::MappingNotARule: return "mapping.not-a-rule";
    case Code::TargetUnknown: return "target.unknown";
    case Code::PayloadNested: return "payload.nested";
    case Code::PayloadTooDeep: return "payload.too-deep";
    case Code::PathNearMiss: return "path.near-miss";
    case Code::RuleShadowed: return "rule.shadowed";
    case Code::NumberThousandsSeparator: return "number.thousands-separator";
    case Code::NumberDecimalComma: return "number.decimal-comma";
    case Code::NumberCurrencySign: return "number.currency-sign";
    case Code::NumberPercent: return "number.percent";
    case Code::NumberHexadecimal: return "number.hexadecimal";
    case Code::NumberNegative: return "number.negative";
    case Code::NumberNotFinite: return "number.not-finite";
    case Code::NumberNotANumber: return "number.not-a-number";
    case Code::NumberUnreadable: return "number.unreadable";
    case Code::NumberInexact: return "number.inexact";
    case Code::CurrencySymbol: return "currency.symbol";
    case Code::CurrencyUnknown: return "currency.unknown";
    case Code::CurrencyUnreadable: return "currency.unreadable";
    case Code::CurrencySourceDefault: return "currency.source-default";
    case Code::DateUnixTime: return "date.unix-time";
    case Code::DateNationalForm: return "date.national-form";
    case Code::DateImpossible: return "date.impossible";
    case Code::DateUnreadable: return "date.unreadable";
    case Code::DateNoOffset: return "date.no-offset";
    case Code::DateNoTime: return "date.no-time";
    case Code::DateFuture: return "date.future";
    case Code::DateOld: return "date.old";
    case Code::EmailUnreadable: return "email.unreadable";
    case Code::PhoneCountryCode: return "phone.country-code";
    case Code::PhoneTrunkZero: return "phone.trunk-zero";
    case Code::PhoneUnreadable: return "phone.unreadable";
    case Code::PhoneNoCountryCode: return "phone.no-country-code";
    case Code::WebsiteUnreadable: return "website.unreadable";
    case Code::TimezoneUnknown: return "timezone.unknown";
    case Code::TextNotAScalar: return "text.not-a-scalar";
    }
    return {};
}

} // namespace desk::mapping
