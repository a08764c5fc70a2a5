// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decimal.h"

#include "app/domain/product.h"
#include "app/domain/text.h"

#include <gmp.h>

#include <charconv>
#include <cstdlib>

namespace desk::domain {

namespace {

constexpr long exponentLimit = 4000;
constexpr std::size_t plainLimit = 400;

/// A number taken apart: sign, digits without leading zeros (empty for zero), power of ten of the last digit.
struct Parts {
    bool negative = false;
    std::string digits;
    long exponent = 0;
};

Parts partsOf(std::string_view text)
{
    Parts parts;
    std::size_t at = 0;
    if (!text.empty() && text[0] == '-') {
        parts.negative = true;
        at = 1;
    }
    bool fraction = false;
    long scale = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '.') {
            fraction = true;
        } else if (isAsciiDigit(text[at])) {
            if (fraction)
                --scale;
            if (!parts.digits.empty() || text[at] != '0')
                parts.digits += text[at];
        } else {
            break;
        }
    }
    if (at < text.size()) { // e or E
        ++at;
        if (at < text.size() && text[at] == '+')
            ++at;
        long exponent = 0;
        const auto read = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
        if (read.ec == std::errc::result_out_of_range)
            exponent = text[at] == '-' ? -1'000'000'000 : 1'000'000'000;
        scale += exponent;
    }
    while (!parts.digits.empty() && parts.digits.back() == '0') {
        parts.digits.pop_back();
        ++scale;
    }
    if (parts.digits.empty()) {
        parts.negative = false;
        scale = 0;
    }
    parts.exponent = scale;
    return parts;
}

int compareMagnitude(const Parts &a, const Parts &b)
{
    if (a.digits.empty() || b.digits.empty())
        return static_cast<int>(!a.digits.empty()) - static_cast<int>(!b.digits.empty());
    const long topA = a.exponent + static_cast<long>(a.digits.size());
    const long topB = b.exponent + static_cast<long>(b.digits.size());
    if (topA != topB)
        return topA < topB ? -1 : 1;
    const std::size_t common = std::min(a.digits.size(), b.digits.size());
    const int prefix = a.digits.compare(0, common, b.digits, 0, common);
    if (prefix != 0)
        return prefix < 0 ? -1 : 1;
    return static_cast<int>(a.digits.size() > common) - static_cast<int>(b.digits.size() > common);
}

/// Plain notation of digits x 10^exponent with at least `minorDigits` after the point.
std::string plain(const Parts &parts, int minorDigits)
{
    std::string whole = parts.digits;
    std::string fraction;
    if (parts.exponent > 0) {
        whole.append(static_cast<std::size_t>(parts.exponent), '0');
    } else if (parts.exponent < 0) {
        const auto places = static_cast<std::size_t>(-parts.exponent);
        if (whole.size() <= places)
            whole.insert(0, places - whole.size() + 1, '0');
        fraction = whole.substr(whole.size() - places);
        whole.resize(whole.size() - places);
    }
    if (whole.empty())
        whole = "0";
    while (fraction.size() < static_cast<std::size_t>(std::max(0, minorDigits)))
        fraction += '0';
    return (parts.negative ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);
}

} // namespace

std::optional<Decimal> Decimal::fromJsonNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto run = [&] {
        const std::size_t begin = at;
        while (at < text.size() && isAsciiDigit(text[at]))
            ++at;
        return at - begin;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const bool zeroFirst = at < text.size() && text[at] == '0';
    const std::size_t whole = run();
    if (whole == 0 || (zeroFirst && whole > 1))
        return std::nullopt;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (run() == 0)
            return std::nullopt;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (run() == 0)
            return std::nullopt;
    }
    if (at != text.size())
        return std::nullopt;
    Decimal decimal;
    decimal.m_text = text;
    return decimal;
}

bool Decimal::isSameNumber(const Decimal &other) const
{
    return compare(other) == 0;
}

int Decimal::compare(const Decimal &other) const
{
    const Parts a = partsOf(m_text);
    const Parts b = partsOf(other.m_text);
    if (a.negative != b.negative)
        return a.negative ? -1 : 1;
    const int magnitude = compareMagnitude(a, b);
    return a.negative ? -magnitude : magnitude;
}

bool Decimal::isNegative() const
{
    return partsOf(m_text).negative;
}

bool Decimal::isZero() const
{
    return partsOf(m_text).digits.empty();
}

std::string Decimal::toPlain(int minorDigits) const
{
    const Parts parts = partsOf(m_text);
    if (std::abs(parts.exponent) + static_cast<long>(parts.digits.size()) > static_cast<long>(plainLimit))
        return m_text;
    return plain(parts, minorDigits);
}

double Decimal::toApproximateDouble() const
{
    double value = 0;
    std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
    return value;
}

struct DecimalSum::Private {
    Private() { mpz_init(coefficient); }
    ~Private() { mpz_clear(coefficient); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void rescale(long to) // to <= exponent
    {
        mpz_t factor;
        mpz_init(factor);
        mpz_ui_pow_ui(factor, 10, static_cast<unsigned long>(exponent - to));
        mpz_mul(coefficient, coefficient, factor);
        mpz_clear(factor);
        exponent = to;
    }

    mpz_t coefficient{};
    long exponent = 0; ///< never above 0
};

DecimalSum::DecimalSum() : d(std::make_unique<Private>()) {}
DecimalSum::~DecimalSum() = default;
DecimalSum::DecimalSum(DecimalSum &&) noexcept = default;
DecimalSum &DecimalSum::operator=(DecimalSum &&) noexcept = default;

bool DecimalSum::add(const Decimal &value)
{
    const Parts parts = partsOf(value.text());
    if (parts.digits.empty())
        return true;
    if (std::abs(parts.exponent) > exponentLimit)
        return false;
    if (parts.exponent < d->exponent)
        d->rescale(parts.exponent);
    mpz_t term;
    mpz_init_set_str(term, parts.digits.c_str(), 10);
    if (parts.exponent > d->exponent) {
        mpz_t factor;
        mpz_init(factor);
        mpz_ui_pow_ui(factor, 10, static_cast<unsigned long>(parts.exponent - d->exponent));
        mpz_mul(term, term, factor);
        mpz_clear(factor);
    }
    if (parts.negative)
        mpz_sub(d->coefficient, d->coefficient, term);
    else
        mpz_add(d->coefficient, d->coefficient, term);
    mpz_clear(term);
    return true;
}

Decimal DecimalSum::total() const
{
    Parts parts;
    parts.negative = mpz_sgn(d->coefficient) < 0;
    char *text = mpz_get_str(nullptr, 10, d->coefficient);
    parts.digits = text[0] == '-' ? text + 1 : text;
    void (*release)(void *, std::size_t) = nullptr;
    mp_get_memory_functions(nullptr, nullptr, &release);
    release(text, parts.digits.size() + (parts.negative ? 2 : 1));
    if (parts.digits == "0")
        parts.digits.clear();
    parts.exponent = parts.digits.empty() ? 0 : d->exponent;
    return *Decimal::fromJsonNumber(plain(partsOf(plain(parts, 0)), 0)); // without fraction zeros
}

std::optional<Decimal> product(const Decimal &a, const Decimal &b)
{
    const Parts left = partsOf(a.text());
    const Parts right = partsOf(b.text());
    if (left.digits.empty() || right.digits.empty())
        return Decimal();
    if (std::abs(left.exponent) > exponentLimit || std::abs(right.exponent) > exponentLimit)
        return std::nullopt;
    mpz_t first;
    mpz_t second;
    mpz_init_set_str(first, left.digits.c_str(), 10);
    mpz_init_set_str(second, right.digits.c_str(), 10);
    mpz_mul(first, first, second);
    Parts parts;
    parts.negative = left.negative != right.negative;
    parts.digits.resize(mpz_sizeinbase(first, 10) + 2);
    mpz_get_str(parts.digits.data(), 10, first);
    parts.digits.resize(parts.digits.find('\0'));
    parts.exponent = left.exponent + right.exponent;
    mpz_clears(first, second, nullptr);
    return *Decimal::fromJsonNumber(plain(partsOf(plain(parts, 0)), 0)); // without fraction zeros
}

Decimal rounded(const Decimal &value, int digits)
{
    const std::string text = value.toPlain(digits);
    const std::size_t point = text.find('.');
    const auto kept = static_cast<std::size_t>(std::max(0, digits));
    if (point == std::string::npos || text.find_first_of("eE") != std::string::npos || text.size() - point - 1 <= kept)
        return value;
    std::string cut = text.substr(0, point + 1 + kept);
    if (cut.back() == '.')
        cut.pop_back();
    if (text[point + 1 + kept] < '5')
        return *Decimal::fromJsonNumber(cut);
    DecimalSum sum;
    sum.add(*Decimal::fromJsonNumber(cut));
    const bool negative = text[0] == '-';
    sum.add(*Decimal::fromJsonNumber((negative ? "-1e-" : "1e-") + std::to_string(kept)));
    return sum.total();
}

} // namespace desk::domain
