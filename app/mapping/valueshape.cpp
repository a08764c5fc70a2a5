// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/valueshape.h"

#include "app/mapping/contactreading.h"
#include "app/mapping/datereading.h"
#include "app/mapping/numberreading.h"
#include "app/mapping/text.h"

#include <algorithm>

namespace desk::mapping {

namespace {

using domain::JsonType;

/// Longer ones are prose, whatever stands in them.
constexpr std::size_t longestMark = 200;

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Nine of ten texts are plain words. This tells, without reading them twice, which readers are worth asking.
struct Marks {
    std::size_t digits = 0;
    std::size_t letters = 0;
    std::size_t separators = 0; ///< what stands between the parts of a national date
    bool at = false;
};

Marks marksOf(std::string_view text)
{
    Marks marks;
    for (const char c : text) {
        if (isAsciiDigit(c))
            ++marks.digits;
        else if (isAsciiLetter(c))
            ++marks.letters;
        else if (c == '.' || c == '/' || c == '-')
            ++marks.separators;
        else if (c == '@')
            marks.at = true;
    }
    return marks;
}

ValueShape shapeOfDigits(std::string_view text, const Marks &marks, Arena &arena)
{
    constexpr std::size_t mostLetters = 3; // a currency code
    if (numberShape(text))
        return ValueShape::NumberText;
    if (text.size() >= 10 && text[4] == '-' && readDate(text).readable)
        return ValueShape::Date;
    if (text.front() == '+') {
        const PhoneReading phone = readPhone(text, arena);
        if (phone.readable && phone.hasCountryCode)
            return ValueShape::Phone;
    }
    constexpr std::size_t longestNumber = 40;
    if (marks.letters > mostLetters || text.size() > longestNumber)
        return ValueShape::Text;
    if (marks.separators >= 2 && marks.digits >= 3 && doubtDate(text).code == Code::DateNationalForm)
        return ValueShape::DateLike;
    const NumberDoubt doubt = doubtNumber(text);
    const bool known = doubt.code == Code::NumberThousandsSeparator || doubt.code == Code::NumberDecimalComma
                       || doubt.code == Code::NumberCurrencySign || doubt.code == Code::NumberPercent;
    return known && !doubt.suggestion.empty() ? ValueShape::NumberLike : ValueShape::Text;
}

ValueShape shapeOfText(std::string_view whole, Arena &arena)
{
    const std::string_view text = trimmed(whole);
    if (text.empty())
        return ValueShape::Blank;
    if (text.size() > longestMark)
        return ValueShape::Text;
    const Marks marks = marksOf(text);
    if (marks.at && readEmail(text, arena))
        return ValueShape::Email;
    if (text.size() > 7 && (text[0] == 'h' || text[0] == 'H') && text.find("://") != text.npos && isWebsite(text))
        return ValueShape::Website;
    if (marks.digits > 0)
        return shapeOfDigits(text, marks, arena);
    if (text.size() == 3 && marks.letters == 3 && readCurrency(text, arena) == text)
        return ValueShape::Currency;
    return ValueShape::Text;
}

} // namespace

ValueShape shapeOf(domain::JsonValue value, Arena &arena)
{
    switch (value.type()) {
    case JsonType::Null: return ValueShape::Null;
    case JsonType::False:
    case JsonType::True: return ValueShape::Boolean;
    case JsonType::Number: return ValueShape::Number;
    case JsonType::Array: return value.size() == 0 ? ValueShape::EmptyArray : ValueShape::Array;
    case JsonType::Object: return value.size() == 0 ? ValueShape::EmptyObject : ValueShape::Object;
    case JsonType::String: break;
    }
    return shapeOfText(value.string(), arena);
}

} // namespace desk::mapping
