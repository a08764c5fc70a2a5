// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/valuereading.h"

#include "app/mapping/contactreading.h"
#include "app/mapping/datereading.h"
#include "app/mapping/numberreading.h"
#include "app/mapping/text.h"

namespace desk::mapping {

namespace {

using domain::Instant;
using domain::JsonType;
using domain::JsonValue;

Reading unreadable(Code code)
{
    Reading reading;
    reading.status = Reading::Status::Unreadable;
    reading.fault = code;
    return reading;
}

Reading valueOf(std::string_view text)
{
    Reading reading;
    reading.status = Reading::Status::Value;
    reading.value = text;
    return reading;
}

Reading readNumber(std::string_view text, bool entry, Arena &arena)
{
    const auto shape = numberShape(text);
    if (!shape)
        return unreadable(doubtNumber(text).code);
    const NumberPrecision precision = numberPrecision(text, *shape);
    if (!precision.finite)
        return unreadable(Code::NumberNotFinite);
    if (entry && shape->minus && !shape->zero)
        return unreadable(Code::NumberNegative);
    Reading reading = valueOf(canonicalNumber(text, *shape, arena));
    if (!precision.exact)
        reading.warn(Code::NumberInexact);
    return reading;
}

/// Strictly later than this after now is "in the future".
constexpr std::int64_t futureAfterMs = 86'400'000;
/// 2000-01-01T00:00:00.000Z
constexpr std::int64_t oldBeforeMs = 946'684'800'000;

Reading readDateTime(std::string_view text, bool entry, Instant now, Arena &arena)
{
    const DateReading date = readDate(text);
    if (!date.readable)
        return unreadable(date.code == Code::DateImpossible ? Code::DateImpossible : doubtDate(text).code);
    Reading reading = valueOf(text);
    reading.instant = date.instant;
    if (date.dateOnly && !entry)
        return reading;
    char *const out = arena.take(isoLength);
    writeIso(date.instant, out);
    reading.value = {out, isoLength};
    if (date.dateOnly)
        reading.warn(Code::DateNoTime);
    else if (!date.hasOffset)
        reading.warn(Code::DateNoOffset);
    if (entry && date.instant.milliseconds() - now.milliseconds() > futureAfterMs)
        reading.warn(Code::DateFuture);
    else if (entry && date.instant.milliseconds() < oldBeforeMs)
        reading.warn(Code::DateOld);
    return reading;
}

Reading readPhoneValue(std::string_view text, Arena &arena)
{
    const PhoneReading phone = readPhone(text, arena);
    if (!phone.readable)
        return unreadable(phone.fault);
    Reading reading = valueOf(phone.value);
    if (!phone.hasCountryCode)
        reading.warn(Code::PhoneNoCountryCode);
    return reading;
}

bool isDigitsOnly(std::string_view text)
{
    return std::ranges::all_of(text, isAsciiDigit);
}

/// A value that is no string, and neither null nor invalid.
Reading readOther(const ValueReader &reader, JsonValue value, Arena &arena)
{
    switch (reader.kind) {
    case ValueKind::Number:
        return value.isNumber() ? readNumber(value.source(), reader.entry, arena) : unreadable(Code::NumberUnreadable);
    case ValueKind::Currency: return unreadable(Code::CurrencyUnreadable);
    case ValueKind::DateTime: return unreadable(value.isNumber() ? Code::DateUnixTime : Code::DateUnreadable);
    case ValueKind::Email: return unreadable(Code::EmailUnreadable);
    case ValueKind::Phone:
        return value.isNumber() && isDigitsOnly(value.source()) ? readPhoneValue(value.source(), arena)
                                                                : unreadable(Code::PhoneUnreadable);
    case ValueKind::Website: return unreadable(Code::WebsiteUnreadable);
    case ValueKind::TimeZone: return unreadable(Code::TimezoneUnknown);
    case ValueKind::Text:
    case ValueKind::Select:
    case ValueKind::None: break;
    }
    return value.isContainer() ? unreadable(Code::TextNotAScalar) : valueOf(value.source());
}

} // namespace

Reading ValueReader::read(JsonValue value, Instant now, Arena &arena) const
{
    if (!value || value.isNull())
        return {};
    if (!value.isString())
        return readOther(*this, value, arena);
    const std::string_view text = trimmed(value.string());
    if (text.empty())
        return {};
    switch (kind) {
    case ValueKind::Number: return readNumber(text, entry, arena);
    case ValueKind::Currency: {
        const auto code = readCurrency(text, arena);
        return code ? valueOf(*code) : unreadable(currencyFault(text));
    }
    case ValueKind::DateTime: return readDateTime(text, entry, now, arena);
    case ValueKind::Email: {
        const auto address = readEmail(text, arena);
        return address ? valueOf(*address) : unreadable(Code::EmailUnreadable);
    }
    case ValueKind::Phone: return readPhoneValue(text, arena);
    case ValueKind::Website: return isWebsite(text) ? valueOf(text) : unreadable(Code::WebsiteUnreadable);
    case ValueKind::TimeZone: return isTimeZone(text) ? valueOf(text) : unreadable(Code::TimezoneUnknown);
    case ValueKind::Select: return valueOf(value.string());
    case ValueKind::Text:
    case ValueKind::None: break;
    }
    return valueOf(text);
}

namespace {

Advice adviceForNumber(const ValueReader &reader, std::string_view text)
{
    std::string suggestion = doubtNumber(text).suggestion;
    const auto shape = numberShape(suggestion);
    const bool good = shape && !(reader.entry && shape->minus) && numberPrecision(suggestion, *shape).finite;
    return {.suggestion = good ? std::move(suggestion) : std::string(), .alternative = {}};
}

} // namespace

Advice adviceFor(Code code, const ValueReader &reader, JsonValue value)
{
    const std::string_view text = value.isString() ? trimmed(value.string()) : value.source();
    switch (code) {
    case Code::NumberThousandsSeparator:
    case Code::NumberDecimalComma:
    case Code::NumberCurrencySign:
    case Code::NumberPercent:
    case Code::NumberHexadecimal:
    case Code::NumberUnreadable: return value.isString() ? adviceForNumber(reader, text) : Advice{};
    case Code::CurrencySymbol:
    case Code::CurrencyUnknown: return {.suggestion = suggestCurrency(text), .alternative = {}};
    case Code::DateUnixTime: {
        DateDoubt doubt = doubtUnixTime(text);
        return {.suggestion = std::move(doubt.suggestion), .alternative = std::move(doubt.alternative)};
    }
    case Code::DateNationalForm:
    case Code::DateUnreadable: {
        if (!value.isString())
            return {};
        DateDoubt doubt = doubtDate(text);
        return {.suggestion = std::move(doubt.suggestion), .alternative = std::move(doubt.alternative)};
    }
    case Code::EmailUnreadable: return {.suggestion = value.isString() ? suggestEmail(text) : "", .alternative = {}};
    case Code::PhoneTrunkZero:
    case Code::PhoneUnreadable:
    case Code::PhoneNoCountryCode: return {.suggestion = suggestPhone(text), .alternative = {}};
    case Code::WebsiteUnreadable:
        return {.suggestion = value.isString() ? suggestWebsite(text) : "", .alternative = {}};
    case Code::TimezoneUnknown: return {.suggestion = value.isString() ? suggestTimeZone(text) : "", .alternative = {}};
    default: return {};
    }
}

} // namespace desk::mapping
