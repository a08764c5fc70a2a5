// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/datereading.h"

#include "app/mapping/text.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>
#include <optional>

namespace desk::mapping {

namespace {

using domain::Instant;

constexpr std::int64_t msPerMinute = 60'000;
constexpr std::int64_t msPerDay = 86'400'000;

/// Moves through a text; every take answers whether it succeeded.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    bool digits(int count, int &value)
    {
        if (m_end - m_at < count)
            return false;
        value = 0;
        for (int i = 0; i < count; ++i) {
            if (!isAsciiDigit(m_at[i]))
                return false;
            value = value * 10 + (m_at[i] - '0');
        }
        m_at += count;
        return true;
    }
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    bool takeDigit(int &value) { return digits(1, value); }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
};

struct Fields {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0;
    bool dateOnly = false, hasOffset = false, negative = false;
    int offsetHour = 0, offsetMinute = 0;
};

bool scanFraction(Scanner &scan, Fields &fields)
{
    int digit = 0;
    if (!scan.takeDigit(digit))
        return false;
    int scale = 100;
    do {
        fields.millisecond += digit * scale;
        scale /= 10;
    } while (scan.takeDigit(digit));
    return true;
}

bool scanOffset(Scanner &scan, Fields &fields)
{
    if (scan.atEnd())
        return true;
    fields.hasOffset = true;
    if (scan.take('Z') || scan.take('z'))
        return scan.atEnd();
    fields.negative = scan.take('-');
    if (!fields.negative && !scan.take('+'))
        return false;
    if (!scan.digits(2, fields.offsetHour))
        return false;
    if (scan.atEnd())
        return true;
    scan.take(':');
    return scan.digits(2, fields.offsetMinute) && scan.atEnd();
}

/// The written form only; whether the date exists is asked later.
std::optional<Fields> scanFields(std::string_view text)
{
    Scanner scan(text);
    Fields fields;
    if (!scan.digits(4, fields.year) || !scan.take('-') || !scan.digits(2, fields.month) || !scan.take('-')
        || !scan.digits(2, fields.day)) {
        return std::nullopt;
    }
    if (scan.atEnd()) {
        fields.dateOnly = true;
        return fields;
    }
    if (!scan.take('T') && !scan.take('t') && !scan.take(' '))
        return std::nullopt;
    if (!scan.digits(2, fields.hour) || !scan.take(':') || !scan.digits(2, fields.minute))
        return std::nullopt;
    if (scan.take(':')) {
        if (!scan.digits(2, fields.second))
            return std::nullopt;
        if (scan.take('.') && !scanFraction(scan, fields))
            return std::nullopt;
    }
    return scanOffset(scan, fields) ? std::optional(fields) : std::nullopt;
}

std::optional<Instant> instantOf(const Fields &fields)
{
    if (fields.year < 1 || fields.hour > 23 || fields.minute > 59 || fields.second > 59 || fields.offsetHour > 23
        || fields.offsetMinute > 59 || !domain::isRealDate(fields.year, fields.month, fields.day)) {
        return std::nullopt;
    }
    const std::int64_t offset = (fields.negative ? -1 : 1) * (fields.offsetHour * 60LL + fields.offsetMinute);
    const std::int64_t ms = domain::daysFromCivil(fields.year, fields.month, fields.day) * msPerDay
                            + (fields.hour * 60LL + fields.minute - offset) * msPerMinute + fields.second * 1000LL
                            + fields.millisecond;
    if (ms < Instant::minimum || ms > Instant::maximum)
        return std::nullopt;
    return Instant{ms};
}

} // namespace

DateReading readDate(std::string_view text)
{
    DateReading reading;
    const auto fields = scanFields(text);
    if (!fields)
        return reading;
    reading.dateOnly = fields->dateOnly;
    reading.hasOffset = fields->hasOffset;
    if (const auto instant = instantOf(*fields)) {
        reading.readable = true;
        reading.instant = *instant;
    } else {
        reading.code = Code::DateImpossible;
    }
    return reading;
}

namespace {

void writeDigits(char *out, std::int64_t value, int width)
{
    for (int i = width - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

} // namespace

void writeIso(Instant instant, char *out)
{
    std::int64_t days = instant.milliseconds() / msPerDay;
    std::int64_t rest = instant.milliseconds() % msPerDay;
    if (rest < 0) {
        rest += msPerDay;
        --days;
    }
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
    std::memcpy(out, "0000-00-00T00:00:00.000Z", isoLength);
    writeDigits(out, static_cast<int>(date.year()), 4);
    writeDigits(out + 5, static_cast<unsigned>(date.month()), 2);
    writeDigits(out + 8, static_cast<unsigned>(date.day()), 2);
    writeDigits(out + 11, rest / 3'600'000, 2);
    writeDigits(out + 14, rest / msPerMinute % 60, 2);
    writeDigits(out + 17, rest / 1000 % 60, 2);
    writeDigits(out + 20, rest % 1000, 3);
}

namespace {

std::string dateText(int year, int month, int day)
{
    const auto put = [](std::string &out, int value, int width) {
        std::string digits = std::to_string(value);
        out.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(digits.size()))), '0');
        out += digits;
    };
    std::string out;
    put(out, year, 4);
    out += '-';
    put(out, month, 2);
    out += '-';
    put(out, day, 2);
    return out;
}

struct Triple {
    std::array<int, 3> value{};
    std::array<std::size_t, 3> width{};
    char mark = 0;
    std::string_view rest;
};

/// Three runs of digits with one mark between them: 3/1/2026, 1.3.2026, 2026/03/01.
std::optional<Triple> tripleOf(std::string_view text)
{
    Triple triple;
    std::size_t at = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        const std::size_t begin = at;
        while (at < text.size() && isAsciiDigit(text[at]) && at - begin < 5)
            ++at;
        triple.width[part] = at - begin;
        if (triple.width[part] == 0 || triple.width[part] > 4)
            return std::nullopt;
        for (std::size_t i = begin; i < at; ++i)
            triple.value[part] = triple.value[part] * 10 + (text[i] - '0');
        if (part == 2)
            break;
        if (at >= text.size() || (text[at] != '/' && text[at] != '.' && text[at] != '-')
            || (part == 1 && text[at] != triple.mark)) {
            return std::nullopt;
        }
        triple.mark = text[at++];
        if (at < text.size() && text[at] == ' ') // 1. 3. 2026
            ++at;
    }
    if (at < text.size() && text[at] != ' ' && text[at] != ',' && text[at] != 'T')
        return std::nullopt;
    triple.rest = text.substr(at);
    return triple;
}

/// " 14:05" or " 2:05 pm" after a date, as "T14:05:00"; "" when there is none or it cannot be read.
std::string timeText(std::string_view rest)
{
    while (!rest.empty() && (rest[0] == ' ' || rest[0] == ',' || rest[0] == 'T'))
        rest.remove_prefix(1);
    const std::size_t colon = rest.find(':');
    if (colon != 1 && colon != 2)
        return {};
    std::string candidate = "2000-01-01T" + std::string(2 - colon, '0') + std::string(rest);
    while (!candidate.empty() && candidate.back() == ' ')
        candidate.pop_back();
    const DateReading reading = readDate(candidate);
    if (!reading.readable || reading.dateOnly)
        return {};
    return candidate.substr(10);
}

DateDoubt doubtTriple(const Triple &triple)
{
    DateDoubt doubt;
    const std::string time = timeText(triple.rest);
    if (!trimmed(triple.rest).empty() && time.empty())
        return doubt;
    const auto text = [&](int year, int month, int day) {
        return year > 0 && domain::isRealDate(year, month, day) ? dateText(year, month, day) + time : std::string();
    };
    if (triple.width[0] == 4 && triple.width[1] <= 2 && triple.width[2] <= 2) {
        doubt.suggestion = text(triple.value[0], triple.value[1], triple.value[2]);
        doubt.code = triple.mark == '-' ? Code::DateUnreadable : Code::DateNationalForm;
        return doubt;
    }
    if (triple.width[0] > 2 || triple.width[1] > 2 || triple.width[2] == 1 || triple.width[2] == 3)
        return doubt;
    const int year = triple.width[2] == 4 ? triple.value[2] : 2000 + triple.value[2];
    doubt.code = Code::DateNationalForm;
    doubt.suggestion = text(year, triple.value[1], triple.value[0]);
    doubt.alternative = text(year, triple.value[0], triple.value[1]);
    if (doubt.suggestion.empty())
        std::swap(doubt.suggestion, doubt.alternative);
    if (doubt.alternative == doubt.suggestion)
        doubt.alternative.clear();
    return doubt;
}

/// Small slips around an otherwise readable time: a comma fraction, a blank before the offset, basic form.
std::string mended(std::string_view text)
{
    const auto readable = [](const std::string &candidate) { return readDate(candidate).readable; };
    std::string candidate(text);
    for (char &c : candidate)
        c = c == ',' ? '.' : c;
    if (readable(candidate))
        return candidate;
    for (const std::string_view offset : {" +", " -", " Z", " UTC", " GMT", "UTC", "GMT"}) {
        const std::size_t at = candidate.rfind(offset);
        if (at == std::string::npos || at < 10)
            continue;
        const std::string_view tail = std::string_view(candidate).substr(at + offset.size());
        std::string shorter = candidate.substr(0, at);
        shorter += offset.size() == 2 ? std::string(1, offset[1]) + std::string(tail) : "Z" + std::string(tail);
        if (readable(shorter))
            return shorter;
    }
    const bool basic = text.size() >= 8 && std::ranges::all_of(text.substr(0, 8), isAsciiDigit);
    if (basic && (text.size() == 8 || text[8] == 'T')) {
        std::string date(text.substr(0, 4));
        date.append("-").append(text.substr(4, 2)).append("-").append(text.substr(6, 2));
        if (text.size() >= 15 && std::ranges::all_of(text.substr(9, 6), isAsciiDigit)) {
            date.append("T").append(text.substr(9, 2)).append(":").append(text.substr(11, 2)).append(":");
            date.append(text.substr(13));
        } else {
            date.append(text.substr(8));
        }
        if (readable(date))
            return date;
    }
    return {};
}

bool looksLikeUnixTime(std::string_view text)
{
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits < 9 || digits > 16)
        return false;
    return digits == text.size()
           || (text[digits] == '.' && digits + 1 < text.size()
               && text.find_first_not_of("0123456789", digits + 1) == std::string_view::npos);
}

} // namespace

DateDoubt doubtUnixTime(std::string_view digits)
{
    DateDoubt doubt;
    doubt.code = Code::DateUnixTime;
    if (!digits.empty() && digits[0] == '+')
        digits.remove_prefix(1);
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
        return doubt;
    const auto text = [](double ms) {
        ms = std::floor(ms);
        if (!(ms >= static_cast<double>(Instant::minimum) && ms <= static_cast<double>(Instant::maximum)))
            return std::string();
        return Instant{static_cast<std::int64_t>(ms)}.toIso();
    };
    doubt.suggestion = text(value * 1000);
    doubt.alternative = text(value);
    // Of two readings the one nearer to our time comes first.
    constexpr double millisecondsFrom = 1e11;
    if (doubt.suggestion.empty() || std::abs(value) >= millisecondsFrom)
        std::swap(doubt.suggestion, doubt.alternative);
    return doubt;
}

DateDoubt doubtDate(std::string_view text)
{
    constexpr std::size_t longest = 80;
    if (text.size() > longest)
        return {};
    if (looksLikeUnixTime(text))
        return doubtUnixTime(text);
    if (const DateReading reading = readDate(text); !reading.readable && reading.code == Code::DateImpossible)
        return {.code = Code::DateImpossible, .suggestion = {}, .alternative = {}};
    if (const auto triple = tripleOf(text)) {
        DateDoubt doubt = doubtTriple(*triple);
        if (doubt.code == Code::DateNationalForm || !doubt.suggestion.empty())
            return doubt;
    }
    return {.code = Code::DateUnreadable, .suggestion = mended(text), .alternative = {}};
}

} // namespace desk::mapping
