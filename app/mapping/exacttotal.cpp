// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/exacttotal.h"

#include <array>
#include <limits>
#include <string>

namespace desk::mapping {

namespace {

constexpr std::size_t fractionDigits = 6;
constexpr std::size_t mostDigits = 18; ///< of whole part and millionths together; any such number fits

/// The number in millionths, when it is written plainly and is of everyday size.
std::optional<std::int64_t> millionthsOf(std::string_view number)
{
    std::int64_t value = 0;
    std::size_t whole = 0;
    std::size_t fraction = 0;
    bool point = false;
    for (const char c : number) {
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9' || whole + fractionDigits >= mostDigits || (point && fraction == fractionDigits))
            return std::nullopt;
        value = value * 10 + (c - '0');
        ++(point ? fraction : whole);
    }
    if (whole == 0)
        return std::nullopt;
    constexpr std::array<std::int64_t, fractionDigits + 1> powers{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};
    return value * powers[fractionDigits - fraction];
}

domain::Decimal decimalOf(std::int64_t millionths)
{
    std::string digits = std::to_string(millionths);
    const std::size_t sign = millionths < 0 ? 1 : 0;
    if (digits.size() - sign <= fractionDigits)
        digits.insert(sign, fractionDigits + 1 - (digits.size() - sign), '0');
    digits.insert(digits.size() - fractionDigits, 1, '.');
    return domain::Decimal::fromJsonNumber(digits).value_or(domain::Decimal());
}

} // namespace

void ExactTotal::add(std::string_view number)
{
    if (const auto millionths = millionthsOf(number))
        addMillionths(*millionths);
    else if (const auto decimal = domain::Decimal::fromJsonNumber(number))
        addExactly(*decimal);
    else
        ++m_leftOut;
}

void ExactTotal::add(const ExactTotal &other)
{
    addMillionths(other.m_millionths);
    if (other.m_rest)
        addExactly(other.m_rest->total());
    m_leftOut += other.m_leftOut;
}

void ExactTotal::addMillionths(std::int64_t millionths)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    if (m_millionths > most - millionths) { // neither is ever negative
        addExactly(decimalOf(m_millionths));
        m_millionths = 0;
    }
    m_millionths += millionths;
}

void ExactTotal::addExactly(const domain::Decimal &number)
{
    if (!m_rest)
        m_rest.emplace();
    if (!m_rest->add(number))
        ++m_leftOut;
}

domain::Decimal ExactTotal::total()
{
    if (m_millionths != 0) {
        addExactly(decimalOf(m_millionths));
        m_millionths = 0;
    }
    return m_rest ? m_rest->total() : domain::Decimal();
}

} // namespace desk::mapping
