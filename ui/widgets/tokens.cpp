// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <algorithm>
#include <cmath>

namespace desk::ui {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = QColor(0xF4F6F6),
        .rail = QColor(0xEAEEEE),
        .base = QColor(0xFFFFFF),
        .alt = QColor(0xF9FAFA),
        .hover = QColor(0xEFF3F3),
        .line = QColor(0xDFE5E5),
        .line2 = QColor(0xCBD4D4),
        .field = QColor(0x7D8B8C),
        .text = QColor(0x15201F),
        .text2 = QColor(0x475655),
        .text3 = QColor(0x5D6B6A),
        .accent = QColor(0x0B6670),
        .fill = QColor(0x0B6670),
        .onFill = QColor(0xFFFFFF),
        .selection = QColor(0xDDEEEE),
        .onSelection = QColor(0x0A4A51),
        .chart = QColor(0x2A7C85),
        .ok = QColor(0x1D6B45),
        .warn = QColor(0x7A5000),
        .warnSoft = QColor(0xFFF4DC),
        .warnEdge = QColor(0xB87A00),
        .error = QColor(0xAE2318),
        .errorSoft = QColor(0xFCEBE9),
        .note = QColor(0x3A5787),
        .noteSoft = QColor(0xEAF0F8),
        .sandbox = QColor(0x4A46A8),
        .sandboxSoft = QColor(0xECEBF9),
        .live = QColor(0x9F3A05),
        .liveSoft = QColor(0xFDEEE4),
        .liveFill = QColor(0xB5440A),
        .jsonKey = QColor(0x0B6670),
        .jsonString = QColor(0x4B6112),
        .jsonNumber = QColor(0x8A3A86),
        .jsonLiteral = QColor(0x3A5787),
        .jsonPunctuation = QColor(0x5D6B6A),
        .dark = false,
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = QColor(0x161B1C),
        .rail = QColor(0x111516),
        .base = QColor(0x1B2122),
        .alt = QColor(0x1F2627),
        .hover = QColor(0x232B2C),
        .line = QColor(0x2C3536),
        .line2 = QColor(0x3B4647),
        .field = QColor(0x6C7A7B),
        .text = QColor(0xE3EAE9),
        .text2 = QColor(0xACB8B7),
        .text3 = QColor(0x99A6A5),
        .accent = QColor(0x62C6C8),
        .fill = QColor(0x17757D),
        .onFill = QColor(0xFFFFFF),
        .selection = QColor(0x173B3F),
        .onSelection = QColor(0xA9E4E4),
        .chart = QColor(0x3C979D),
        .ok = QColor(0x72CC9A),
        .warn = QColor(0xEDBB5A),
        .warnSoft = QColor(0x372C14),
        .warnEdge = QColor(0xE0A93C),
        .error = QColor(0xFF958B),
        .errorSoft = QColor(0x3E2321),
        .note = QColor(0x9DBBEA),
        .noteSoft = QColor(0x20304A),
        .sandbox = QColor(0xB0AEF7),
        .sandboxSoft = QColor(0x2A2A50),
        .live = QColor(0xFFA266),
        .liveSoft = QColor(0x3B2114),
        .liveFill = QColor(0xB84A10),
        .jsonKey = QColor(0x62C6C8),
        .jsonString = QColor(0xB5CC74),
        .jsonNumber = QColor(0xE0A1DC),
        .jsonLiteral = QColor(0x9DBBEA),
        .jsonPunctuation = QColor(0x99A6A5),
        .dark = true,
    };
    return tokens;
}

QColor blended(const QColor &under, const QColor &over, qreal weight)
{
    const auto mix = [weight](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * weight)); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

qreal contrastOf(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](qreal channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace desk::ui
