// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace desk::domain {

/// UTF-8 as the face writes it.
[[nodiscard]] inline QString qtText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// `text`, or its first `most` characters and an ellipsis.
[[nodiscard]] inline QString elided(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : QString(text.left(most) + QChar(0x2026));
}

// The letters and digits that formats are made of, whatever the language.
[[nodiscard]] constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace desk::domain
