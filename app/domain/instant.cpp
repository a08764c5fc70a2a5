// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/instant.h"

#include <array>
#include <chrono>

namespace desk::domain {

namespace {

constexpr std::int64_t msPerDay = 86'400'000;

/// Reads exactly `count` ASCII digits at `at` and moves on; -1 if they are not there.
int digits(std::string_view text, std::size_t &at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i, ++at) {
        if (at >= text.size() || text[at] < '0' || text[at] > '9')
            return -1;
        value = value * 10 + (text[at] - '0');
    }
    return value;
}

bool take(std::string_view text, std::size_t &at, char expected)
{
    if (at >= text.size() || text[at] != expected)
        return false;
    ++at;
    return true;
}

void put(std::string &out, std::int64_t value, int width)
{
    std::array<char, 20> buffer{};
    for (int i = width - 1; i >= 0; --i) {
        buffer[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(buffer.data(), static_cast<std::size_t>(width));
}

} // namespace

std::int64_t daysFromCivil(int year, int month, int day)
{
    using namespace std::chrono;
    return sys_days{std::chrono::year{year} / month / day}.time_since_epoch().count();
}

bool isRealDate(int year, int month, int day)
{
    using namespace std::chrono;
    return month >= 1 && day >= 1
           && year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                             std::chrono::day{static_cast<unsigned>(day)}}
                  .ok();
}

Instant Instant::now()
{
    using namespace std::chrono;
    return Instant{duration_cast<std::chrono::milliseconds>(system_clock::now().time_since_epoch()).count()};
}

std::optional<Instant> Instant::fromIso(std::string_view text)
{
    std::size_t at = 0;
    const int year = digits(text, at, 4);
    if (year < 1 || !take(text, at, '-'))
        return std::nullopt;
    const int month = digits(text, at, 2);
    if (month < 0 || !take(text, at, '-'))
        return std::nullopt;
    const int day = digits(text, at, 2);
    if (day < 0 || !isRealDate(year, month, day) || !(take(text, at, 'T') || take(text, at, 't')))
        return std::nullopt;
    const int hour = digits(text, at, 2);
    if (hour < 0 || hour > 23 || !take(text, at, ':'))
        return std::nullopt;
    const int minute = digits(text, at, 2);
    if (minute < 0 || minute > 59 || !take(text, at, ':'))
        return std::nullopt;
    const int second = digits(text, at, 2);
    if (second < 0 || second > 59)
        return std::nullopt;
    std::int64_t ms = 0;
    if (take(text, at, '.')) {
        const std::size_t begin = at;
        std::int64_t scale = 100;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            ms += scale * (text[at] - '0');
        if (at == begin)
            return std::nullopt;
    }
    std::int64_t offsetMinutes = 0;
    if (!take(text, at, 'Z') && !take(text, at, 'z')) {
        const bool negative = at < text.size() && text[at] == '-';
        if (!negative && !(at < text.size() && text[at] == '+'))
            return std::nullopt;
        ++at;
        const int hours = digits(text, at, 2);
        if (hours < 0 || hours > 23 || !take(text, at, ':'))
            return std::nullopt;
        const int minutes = digits(text, at, 2);
        if (minutes < 0 || minutes > 59)
            return std::nullopt;
        offsetMinutes = (negative ? -1 : 1) * (std::int64_t{hours} * 60 + minutes);
    }
    if (at != text.size())
        return std::nullopt;
    const std::int64_t total =
        daysFromCivil(year, month, day) * msPerDay + ((hour * 60LL + minute - offsetMinutes) * 60 + second) * 1000 + ms;
    if (total < minimum || total > maximum)
        return std::nullopt;
    return Instant{total};
}

std::string Instant::toIso() const
{
    using namespace std::chrono;
    std::int64_t days = m_ms / msPerDay;
    std::int64_t rest = m_ms % msPerDay;
    if (rest < 0) {
        rest += msPerDay;
        --days;
    }
    const year_month_day date{sys_days{std::chrono::days{days}}};
    std::string out;
    out.reserve(24);
    put(out, static_cast<int>(date.year()), 4);
    out += '-';
    put(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    put(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    put(out, rest / 3'600'000, 2);
    out += ':';
    put(out, rest / 60'000 % 60, 2);
    out += ':';
    put(out, rest / 1000 % 60, 2);
    out += '.';
    put(out, rest % 1000, 3);
    out += 'Z';
    return out;
}

} // namespace desk::domain
