// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/messages.h"

#include <QCoreApplication>

#include <array>

namespace desk::mapping {

namespace {

/// One code's sentences: without a reading, with one, with two; and the same for a direct value. A missing one falls
/// back to the one before it.
struct Sentences {
    Code code;
    std::array<const char *, 3> mapped;
    std::array<const char *, 3> direct;
};

//: In all sentences of this context: %1 is the name of a target such as eventValue, %2 a path such as order.total,
//: %3 the value that was found there, %4 what to write instead, %5 another reading of the value.
constexpr std::array<Sentences, 37> sentences{{
    {Code::MappingIntegration,
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "This source belongs to an integration. Its mapping is made by the integration and is not "
                        "interpreted here, so only direct values and defaults are predicted.")},
     {}},
    {Code::MappingNotARule,
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%2” is not mapped: what stands beside it in the mapping is not the name of a target.")},
     {}},
    {Code::TargetUnknown,
     {QT_TRANSLATE_NOOP("Diagnostics", "There is no target “%1”. The API refuses a mapping with it."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "There is no target “%1”. The API refuses a mapping with it. Did you mean “%4”?")},
     {}},
    {Code::PayloadNested,
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%2” holds an object or a list. A webhook may send that, but the data of an entry must be "
                        "flat; flatten it into dotted keys first.")},
     {}},
    {Code::PayloadTooDeep,
     {QT_TRANSLATE_NOOP(
         "Diagnostics",
         "The payload is nested so deeply that its paths cannot all be listed. The list of unmapped keys "
         "ends early.")},
     {}},
    {Code::PathNearMiss,
     {QT_TRANSLATE_NOOP("Diagnostics", "The payload has no “%2”."),
      QT_TRANSLATE_NOOP("Diagnostics", "The payload has no “%2”. It has “%4”; did you mean that?")},
     {}},
    {Code::RuleShadowed,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%2” is not used: an earlier rule already gave %1 a value.")},
     {}},
    {Code::NumberThousandsSeparator,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” has thousands separators and is not a readable number for %1."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3” at “%2” has thousands separators and is not a readable number for %1. It probably means %4.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, has thousands separators and is not a readable number."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3”, given for %1, has thousands separators and is not a readable number. It probably means %4.")}},
    {Code::NumberDecimalComma,
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” is written with a decimal comma and is not a readable number for %1."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3” at “%2” is written with a decimal comma and is not a readable number for %1. It probably means %4.")},
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, is written with a decimal comma and is not a readable number."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3”, given for %1, is written with a decimal comma and is not a readable number. It probably means %4.")}},
    {Code::NumberCurrencySign,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” has a currency beside the number and cannot be read for %1."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3” at “%2” has a currency beside the number and cannot be read for %1. The number is probably %4.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, has a currency beside the number and cannot be read."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3”, given for %1, has a currency beside the number and cannot be read. The number is probably %4.")}},
    {Code::NumberPercent,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is a percentage, not an amount for %1."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” is a percentage, not an amount for %1. Without the sign it would be %4.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is a percentage, not an amount."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, is a percentage, not an amount. Without the sign it would be %4.")}},
    {Code::NumberHexadecimal,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is a hexadecimal number and cannot be read for %1."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” is a hexadecimal number and cannot be read for %1. In decimal it is %4.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is a hexadecimal number and cannot be read."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, is a hexadecimal number and cannot be read. In decimal it is %4.")}},
    {Code::NumberNegative,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is negative. %1 cannot be below zero.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is negative. %1 cannot be below zero.")}},
    {Code::NumberNotFinite,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is larger than any number the API can store for %1.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is larger than any number the API can store.")}},
    {Code::NumberNotANumber,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is not a number, so %1 gets no value from it.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is not a number.")}},
    {Code::NumberUnreadable,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” cannot be read as a number for %1."),
      QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” cannot be read as a number for %1. It probably means %4.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, cannot be read as a number."),
      QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, cannot be read as a number. It probably means %4.")}},
    {Code::NumberInexact,
     {QT_TRANSLATE_NOOP(
         "Diagnostics",
         "“%3” at “%2” has more digits than the API’s numbers hold. %1 may be stored slightly rounded.")},
     {QT_TRANSLATE_NOOP(
         "Diagnostics",
         "“%3”, given for %1, has more digits than the API’s numbers hold and may be stored slightly rounded.")}},
    {Code::CurrencySymbol,
     {QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3” at “%2” is a currency symbol that several currencies share; a three-letter code is needed for %1."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3” at “%2” is a currency symbol; a three-letter code is needed for %1. It probably means %4.")},
     {QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3”, given for %1, is a currency symbol that several currencies share; a three-letter code is needed."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3”, given for %1, is a currency symbol; a three-letter code is needed. It probably means %4.")}},
    {Code::CurrencyUnknown,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is not a three-letter currency code in use."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” is not a three-letter currency code in use. It probably means %4.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is not a three-letter currency code in use."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, is not a three-letter currency code in use. It probably means %4.")}},
    {Code::CurrencyUnreadable,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is not a text; a three-letter currency code is needed for %1.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is not a text; a three-letter currency code is needed.")}},
    {Code::CurrencySourceDefault,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, the source’s default currency, is not a three-letter currency code in "
                                       "use. The API’s default is taken instead."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3”, the source’s default currency, is not a three-letter currency code in use. It probably means %4. "
          "The API’s default is taken instead.")},
     {}},
    {Code::DateUnixTime,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” looks like a Unix time. %1 needs a written date and time."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” looks like a Unix time. %1 needs a written date and time, probably %4."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” looks like a Unix time, either %4 or %5. %1 needs a written date and time.")},
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, looks like a Unix time. A written date and time is needed."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, looks like a Unix time. A written date and time is needed, probably %4."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3”, given for %1, looks like a Unix time, either %4 or %5. A written date and time is needed.")}},
    {Code::DateNationalForm,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is not a date in the form 2026-03-01, which %1 needs."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” is not a date in the form 2026-03-01, which %1 needs. It probably means %4."),
      QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” can mean %4 or %5. %1 needs a date in the form 2026-03-01.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is not a date in the form 2026-03-01."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, is not a date in the form 2026-03-01. It probably means %4."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, can mean %4 or %5. A date in the form 2026-03-01 is needed.")}},
    {Code::DateImpossible,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is not a real date and time, so %1 gets no value from it.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is not a real date and time.")}},
    {Code::DateUnreadable,
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” cannot be read as a date and time for %1; the form is 2026-03-01T09:00:00Z."),
      QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” cannot be read as a date and time for %1. It probably means %4.")},
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, cannot be read as a date and time; the form is 2026-03-01T09:00:00Z."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3”, given for %1, cannot be read as a date and time. It probably means %4.")}},
    {Code::DateNoOffset,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” says no time zone. It is taken as UTC.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, says no time zone. It is taken as UTC.")}},
    {Code::DateNoTime,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” has no time of day. Midnight UTC is taken.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, has no time of day. Midnight UTC is taken.")}},
    {Code::DateFuture,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is more than a day in the future.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is more than a day in the future.")}},
    {Code::DateOld,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is before the year 2000.")},
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3”, given for %1, is before the year 2000.")}},
    {Code::EmailUnreadable,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” cannot be read as an e-mail address for %1."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” cannot be read as an e-mail address for %1. It probably means %4.")},
     {}},
    {Code::PhoneCountryCode,
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” begins with a country code that is not assigned, so %1 gets no value from it.")},
     {}},
    {Code::PhoneTrunkZero,
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” has a national (0) inside an international number and cannot be read for %1."),
      QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” has a national (0) inside an international number and cannot be "
                                       "read for %1. It probably means %4.")},
     {}},
    {Code::PhoneUnreadable,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” cannot be read as a phone number for %1."),
      QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” cannot be read as a phone number for %1. It probably means %4.")},
     {}},
    {Code::PhoneNoCountryCode,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” has no country code. It is kept as written."),
      QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” has no country code. It is kept as written; with one it would probably be %4.")},
     {}},
    {Code::WebsiteUnreadable,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%3” at “%2” is not a web address with http:// or https://, which %1 needs."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3” at “%2” is not a web address with http:// or https://, which %1 needs. It probably means %4.")},
     {}},
    {Code::TimezoneUnknown,
     {QT_TRANSLATE_NOOP("Diagnostics",
                        "“%3” at “%2” is not the name of a time zone such as Europe/Berlin, which %1 needs."),
      QT_TRANSLATE_NOOP(
          "Diagnostics",
          "“%3” at “%2” is not the name of a time zone such as Europe/Berlin, which %1 needs. It probably means %4.")},
     {}},
    {Code::TextNotAScalar,
     {QT_TRANSLATE_NOOP("Diagnostics", "“%2” holds an object or a list. %1 needs a single text.")},
     {}},
}};

const Sentences &sentencesOf(Code code)
{
    return sentences[static_cast<std::size_t>(code)];
}

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].code != static_cast<Code>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "the sentences stand in the order of the codes");

const char *pick(const std::array<const char *, 3> &forms, MessageForm form)
{
    auto index = static_cast<std::size_t>(form);
    while (index > 0 && !forms[index])
        --index;
    return forms[index];
}

} // namespace

const char *messageTemplate(Code code, MessageForm form)
{
    return pick(sentencesOf(code).mapped, form);
}

const char *directMessageTemplate(Code code, MessageForm form)
{
    const Sentences &entry = sentencesOf(code);
    const char *text = pick(entry.direct, form);
    return text ? text : pick(entry.mapped, form);
}

} // namespace desk::mapping
