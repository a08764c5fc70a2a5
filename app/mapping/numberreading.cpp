// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/numberreading.h"

#include "app/domain/currency.h"
#include "app/mapping/text.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace desk::mapping {

std::optional<NumberShape> numberShape(std::string_view text)
{
    NumberShape shape;
    std::size_t at = 0;
    const std::size_t size = text.size();
    if (at < size && (text[at] == '+' || text[at] == '-')) {
        shape.plus = text[at] == '+';
        shape.minus = text[at] == '-';
        ++at;
    }
    shape.wholeBegin = at;
    for (; at < size && isAsciiDigit(text[at]); ++at)
        shape.zero = shape.zero && text[at] == '0';
    shape.wholeEnd = at;
    if (shape.wholeEnd == shape.wholeBegin)
        return std::nullopt;
    if (at < size && text[at] == '.') {
        const std::size_t begin = ++at;
        for (; at < size && isAsciiDigit(text[at]); ++at)
            shape.zero = shape.zero && text[at] == '0';
        if (at == begin)
            return std::nullopt;
    }
    shape.mantissaEnd = at;
    if (at < size && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < size && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t begin = at;
        while (at < size && isAsciiDigit(text[at]))
            ++at;
        if (at == begin)
            return std::nullopt;
    }
    return at == size ? std::optional(shape) : std::nullopt;
}

namespace {

/// Digits without leading and trailing zeros, and the power of ten of the first of them.
struct Digits {
    std::string digits;
    std::int64_t top = 0;
};

std::int64_t exponentOf(std::string_view text, std::size_t mantissaEnd)
{
    if (mantissaEnd >= text.size())
        return 0;
    std::size_t at = mantissaEnd + 1;
    const bool minus = text[at] == '-';
    if (minus || text[at] == '+')
        ++at;
    std::int64_t exponent = 0;
    constexpr std::int64_t limit = 1'000'000'000'000;
    for (; at < text.size(); ++at)
        exponent = std::min(limit, exponent * 10 + (text[at] - '0'));
    return minus ? -exponent : exponent;
}

Digits digitsOf(std::string_view text, const NumberShape &shape)
{
    Digits result;
    std::int64_t top = 0;
    bool point = false;
    std::int64_t fractionZeros = 0;
    for (std::size_t at = shape.wholeBegin; at < shape.mantissaEnd; ++at) {
        const char c = text[at];
        if (c == '.') {
            point = true;
            continue;
        }
        if (result.digits.empty() && c == '0') {
            fractionZeros += point ? 1 : 0;
            continue;
        }
        if (result.digits.empty())
            top = point ? -fractionZeros - 1 : static_cast<std::int64_t>(shape.wholeEnd - at) - 1;
        result.digits += c;
    }
    while (!result.digits.empty() && result.digits.back() == '0')
        result.digits.pop_back();
    result.top = top + exponentOf(text, shape.mantissaEnd);
    return result;
}

NumberPrecision slowPrecision(std::string_view text, const NumberShape &shape)
{
    const Digits digits = digitsOf(text, shape);
    constexpr std::int64_t farAway = 400;
    if (digits.top > farAway)
        return {.finite = false, .exact = false};
    if (digits.top < -farAway)
        return {.finite = true, .exact = false};
    const std::size_t begin = shape.wholeBegin;
    double value = 0;
    const auto read = std::from_chars(text.data() + begin, text.data() + text.size(), value);
    if (read.ec == std::errc::result_out_of_range)
        return {.finite = digits.top < 0, .exact = false};
    if (std::isinf(value))
        return {.finite = false, .exact = false};
    if (value == 0)
        return {.finite = true, .exact = false};
    std::array<char, 64> buffer{};
    const auto written = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::scientific);
    const std::string_view shortest(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data()));
    const Digits back = digitsOf(shortest, *numberShape(shortest));
    return {.finite = true, .exact = back.digits == digits.digits && back.top == digits.top};
}

} // namespace

NumberPrecision numberPrecision(std::string_view text, const NumberShape &shape)
{
    // Up to 15 digits of an everyday size always come back from a double.
    constexpr std::size_t safeDigits = 15;
    if (shape.zero || (shape.mantissaEnd == text.size() && text.size() - shape.wholeBegin <= safeDigits))
        return {};
    return slowPrecision(text, shape);
}

std::string_view canonicalNumber(std::string_view text, const NumberShape &shape, Arena &arena)
{
    std::size_t begin = shape.wholeBegin;
    while (begin + 1 < shape.wholeEnd && text[begin] == '0')
        ++begin;
    const bool keepMinus = shape.minus && !shape.zero;
    if (!keepMinus)
        return text.substr(begin);
    if (begin == shape.wholeBegin)
        return text;
    char *const out = arena.take(text.size() - begin + 1);
    out[0] = '-';
    std::copy(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), out + 1);
    return {out, text.size() - begin + 1};
}

namespace {

/// A text as code points of few kinds, so that the shapes below stay readable: digits, '.', ',', '_' for any grouping
/// mark or space, '-', '+', '%' and, for everything else, its own code point.
struct Simplified {
    std::string text; ///< kinds, one byte a code point; letters become 'a', currency signs '$', others '?'
    std::u32string plain;
};

char kindOf(char32_t c)
{
    if (c < 0x80) {
        const char ascii = static_cast<char>(c);
        if (isAsciiDigit(ascii) || ascii == '.' || ascii == ',' || ascii == '-' || ascii == '+' || ascii == '%'
            || ascii == '$') {
            return ascii;
        }
        if (ascii == '\'' || ascii == '_')
            return '_';
    }
    if (isWhiteSpace(c) || (c >= 0x200B && c <= 0x200D) || c == 0xFEFF || c == 0x2019 || c == 0x02BC || c == 0x066C)
        return '_';
    if (c == 0x2212 || c == 0xFE63 || c == 0xFF0D)
        return '-';
    if (c == 0x066A || c == 0x2030 || c == 0xFF05)
        return '%';
    if (c == 0x066B)
        return ',';
    if (QChar::category(c) == QChar::Symbol_Currency)
        return '$';
    if (QChar::isDigit(c))
        return static_cast<char>('0' + QChar::digitValue(c));
    return QChar::isLetter(c) ? 'a' : '?';
}

Simplified simplify(std::string_view text)
{
    Simplified result;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        result.plain += c;
        result.text += kindOf(c);
    }
    return result;
}

bool isRun(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isAsciiDigit);
}

/// `1,299,000` (and the Indian `12,34,567`) for the mark ','; the digits without marks, or "".
std::string ungrouped(std::string_view text, char mark)
{
    std::string digits;
    std::size_t groups = 0;
    while (true) {
        const std::size_t end = text.find(mark);
        const std::string_view group = text.substr(0, end);
        const bool last = end == std::string_view::npos;
        const bool right = groups == 0 ? group.size() <= 3
                           : last      ? group.size() == 3
                                       : group.size() == 2 || group.size() == 3;
        if (!isRun(group) || !right)
            return {};
        digits += group;
        ++groups;
        if (last)
            return groups > 1 ? digits : std::string();
        text.remove_prefix(end + 1);
    }
}

std::string withoutLeadingZeros(std::string digits)
{
    const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size());
    digits.erase(0, first);
    if (digits.empty() || digits[0] == '.')
        digits.insert(0, "0");
    return digits;
}

/// The unsigned part of a number written with marks; code NumberUnreadable and no suggestion when it is none.
NumberDoubt doubtMarks(std::string_view text)
{
    const auto answer = [](Code code, std::string digits) {
        return NumberDoubt{.code = code, .suggestion = withoutLeadingZeros(std::move(digits))};
    };
    if (isRun(text))
        return answer(Code::NumberUnreadable, std::string(text));
    const std::size_t comma = text.rfind(',');
    const std::size_t point = text.rfind('.');
    constexpr std::size_t none = std::string_view::npos;
    // A decimal mark is the last mark and stands once; what groups before it is another mark.
    const auto split = [&](char mark, std::size_t at, Code ifGrouped, Code ifPlain) -> NumberDoubt {
        const std::string_view whole = text.substr(0, at);
        const std::string_view fraction = text.substr(at + 1);
        if (!fraction.empty() && !isRun(fraction))
            return {};
        const std::string digits = fraction.empty() ? std::string() : "." + std::string(fraction);
        if (whole.empty() || isRun(whole))
            return whole.empty() && fraction.empty() ? NumberDoubt{} : answer(ifPlain, std::string(whole) + digits);
        for (const char group : {',', '.', '_'}) {
            if (group == mark)
                continue;
            if (const std::string joined = ungrouped(whole, group); !joined.empty())
                return answer(ifGrouped, joined + digits);
        }
        return {};
    };
    if (comma == none && point == none) {
        const std::string joined = ungrouped(text, '_');
        return joined.empty() ? NumberDoubt{} : answer(Code::NumberThousandsSeparator, joined);
    }
    if (comma != none && (point == none || comma > point)) {
        const std::string joined = ungrouped(text, ',');
        if (!joined.empty() && text[0] != '0')
            return answer(Code::NumberThousandsSeparator, joined);
        return split(',', comma, Code::NumberDecimalComma, Code::NumberDecimalComma);
    }
    if (text.find('.') != point) {
        const std::string joined = ungrouped(text, '.');
        return joined.empty() ? NumberDoubt{} : answer(Code::NumberThousandsSeparator, joined);
    }
    return split('.', point, Code::NumberThousandsSeparator, Code::NumberUnreadable);
}

/// Sign, blanks and marks; the suggestion carries a minus sign where there is one.
NumberDoubt doubtPlain(std::string_view text)
{
    bool minus = false;
    while (!text.empty() && text.front() == '_')
        text.remove_prefix(1);
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        minus = text.front() == '-';
        text.remove_prefix(1);
    }
    while (!text.empty() && text.front() == '_')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == '_')
        text.remove_suffix(1);
    NumberDoubt doubt = doubtMarks(text);
    if (minus && !doubt.suggestion.empty() && doubt.suggestion.find_first_not_of("0.") != std::string::npos)
        doubt.suggestion.insert(0, "-");
    return doubt;
}

/// Removes currency words and signs from both ends; true if there was one.
bool stripCurrency(Simplified &text)
{
    const auto isSign = [&](std::size_t i) {
        return text.text[i] == 'a' || text.text[i] == '$' || text.text[i] == '_';
    };
    std::size_t begin = 0;
    std::size_t end = text.text.size();
    // A sign may stand before the currency: -€5
    const std::size_t sign = !text.text.empty() && (text.text[0] == '-' || text.text[0] == '+') ? 1 : 0;
    begin = sign;
    while (begin < end && isSign(begin))
        ++begin;
    while (end > begin && isSign(end - 1))
        --end;
    const auto word = [&](std::size_t from, std::size_t to) {
        std::string out;
        for (std::size_t i = from; i < to; ++i) {
            if (text.text[i] != '_')
                appendCodePoint(out, text.plain[i]);
        }
        return out;
    };
    const auto isCurrency = [&](std::size_t from, std::size_t to) {
        if (text.text.substr(from, to - from).find('$') != std::string::npos)
            return true;
        std::string code = word(from, to);
        for (char &c : code)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        static constexpr std::array<std::string_view, 12> words{"KR", "RS",  "FR",  "SFR",    "EURO",    "EUROS",
                                                                "FT", "LEI", "DKR", "DOLLAR", "DOLLARS", "POUNDS"};
        return domain::findCurrency(code) != nullptr || code == "Z\xC5\x82" || code == "K\xC4\x8D"
               || std::ranges::find(words, code) != words.end();
    };
    const bool before = isCurrency(sign, begin);
    const bool after = isCurrency(end, text.text.size());
    if (!before && !after)
        return false;
    const std::string keep = text.text.substr(0, sign) + text.text.substr(begin, end - begin);
    text.text = keep;
    return true;
}

bool isWord(std::string_view text, std::initializer_list<std::string_view> words)
{
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    return std::ranges::any_of(words, [&](std::string_view word) { return equalsIgnoringAsciiCase(text, word); });
}

std::optional<std::string> hexadecimal(std::string_view text)
{
    const bool minus = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    if (text.size() < 3 || text[0] != '0' || asciiLower(text[1]) != 'x')
        return std::nullopt;
    std::uint64_t value = 0;
    const auto read = std::from_chars(text.data() + 2, text.data() + text.size(), value, 16);
    if (read.ptr != text.data() + text.size())
        return std::nullopt;
    if (read.ec != std::errc())
        return std::string();
    return (minus && value != 0 ? "-" : "") + std::to_string(value);
}

} // namespace

NumberDoubt doubtNumber(std::string_view text)
{
    constexpr std::size_t longest = 200;
    if (isWord(text, {"nan"}))
        return {.code = Code::NumberNotANumber, .suggestion = {}};
    if (isWord(text, {"inf", "infinity", "\xE2\x88\x9E"}))
        return {.code = Code::NumberNotFinite, .suggestion = {}};
    if (text.size() > longest)
        return {};
    if (const auto value = hexadecimal(text))
        return {.code = Code::NumberHexadecimal, .suggestion = *value};
    Simplified simple = simplify(text);
    if (std::ranges::none_of(simple.text, isAsciiDigit))
        return {.code = Code::NumberNotANumber, .suggestion = {}};
    // A number that only lacks plain digits, or has blanks or another minus in it.
    const auto reread = [](std::string_view kinds) -> std::string {
        const auto shape = numberShape(kinds);
        if (!shape)
            return doubtPlain(kinds).suggestion;
        Arena arena;
        return std::string(canonicalNumber(kinds, *shape, arena));
    };
    if (const std::size_t percent = simple.text.find('%'); percent != std::string::npos) {
        std::string rest = simple.text;
        std::erase(rest, '%');
        while (!rest.empty() && rest.back() == '_')
            rest.pop_back();
        return {.code = Code::NumberPercent, .suggestion = reread(rest)};
    }
    if (stripCurrency(simple))
        return {.code = Code::NumberCurrencySign, .suggestion = reread(simple.text)};
    if (numberShape(simple.text))
        return {.code = Code::NumberUnreadable, .suggestion = reread(simple.text)};
    return doubtPlain(simple.text);
}

} // namespace desk::mapping
