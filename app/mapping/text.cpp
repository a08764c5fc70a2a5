// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/text.h"

#include <QChar>
#include <QString>

#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include <array>

namespace desk::mapping {

bool isWhiteSpace(char32_t c)
{
    if (c <= 0x20)
        return c == 0x20 || (c >= 0x09 && c <= 0x0D);
    if (c < 0x1680)
        return c == 0x85 || c == 0xA0;
    return c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F
           || c == 0x3000;
}

char32_t nextCodePoint(std::string_view text, std::size_t &at)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<char32_t>(static_cast<unsigned char>(text[i])) : U'\0';
    };
    const char32_t lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    if (lead < 0xE0) {
        const char32_t c = ((lead & 0x1FU) << 6U) | (byte(at + 1) & 0x3FU);
        at += 2;
        return c;
    }
    if (lead < 0xF0) {
        const char32_t c = ((lead & 0x0FU) << 12U) | ((byte(at + 1) & 0x3FU) << 6U) | (byte(at + 2) & 0x3FU);
        at += 3;
        return c;
    }
    const char32_t c = ((lead & 0x07U) << 18U) | ((byte(at + 1) & 0x3FU) << 12U) | ((byte(at + 2) & 0x3FU) << 6U)
                       | (byte(at + 3) & 0x3FU);
    at += 4;
    return c;
}

void appendCodePoint(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | (c >> 6U));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0U | (c >> 12U));
        out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | (c >> 18U));
        out += static_cast<char>(0x80U | ((c >> 12U) & 0x3FU));
        out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    }
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text.front());
        if (first > 0x20 && first < 0x80)
            break;
        std::size_t at = 0;
        if (!isWhiteSpace(nextCodePoint(text, at)))
            break;
        text.remove_prefix(at);
    }
    while (!text.empty()) {
        const auto last = static_cast<unsigned char>(text.back());
        if (last > 0x20 && last < 0x80)
            break;
        std::size_t begin = text.size() - 1;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
            --begin;
        std::size_t at = begin;
        if (!isWhiteSpace(nextCodePoint(text, at)))
            break;
        text = text.substr(0, begin);
    }
    return text;
}

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

void appendLowered(std::string &out, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            out += asciiLower(c);
            ++at;
        } else {
            // Qt keeps İ, whose full mapping is two code points; its simple mapping is i.
            constexpr char32_t dottedCapitalI = 0x130;
            const char32_t point = nextCodePoint(text, at);
            appendCodePoint(out, point == dottedCapitalI ? U'i' : QChar::toLower(point));
        }
    }
}

namespace {

/// Full case folding, which Qt does not do: ß gives ss.
void appendFolded(std::string &out, char32_t point)
{
    const QString source = QString::fromUcs4(&point, 1);
    std::array<UChar, 8> folded{};
    UErrorCode status = U_ZERO_ERROR;
    const int length =
        u_strFoldCase(folded.data(), static_cast<int>(folded.size()), reinterpret_cast<const UChar *>(source.utf16()),
                      static_cast<int>(source.size()), U_FOLD_CASE_DEFAULT, &status);
    const auto parts =
        QString::fromUtf16(reinterpret_cast<const char16_t *>(folded.data()), U_SUCCESS(status) ? length : 0).toUcs4();
    for (const uint part : parts) {
        if (QChar::isLetter(part) || QChar::isDigit(part))
            appendCodePoint(out, part);
    }
}

} // namespace

void appendPathKey(std::string &out, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char c = asciiLower(text[at]);
        if (static_cast<unsigned char>(c) < 0x80) {
            if ((c >= 'a' && c <= 'z') || isAsciiDigit(c))
                out += c;
            ++at;
            continue;
        }
        appendFolded(out, nextCodePoint(text, at));
    }
}

std::string pathKey(std::string_view text)
{
    std::string out;
    appendPathKey(out, text);
    return out;
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t limit = 60;
    std::size_t points = 0;
    std::size_t at = 0;
    while (at < text.size() && points < limit) {
        (void)nextCodePoint(text, at);
        ++points;
    }
    std::string out(text.substr(0, at));
    if (at < text.size())
        out += "\xE2\x80\xA6"; // …
    for (char &c : out) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    }
    return out;
}

std::string asciiLowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = asciiLower(c);
    return out;
}

bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
           && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return asciiLower(x) == asciiLower(y); });
}

} // namespace desk::mapping
