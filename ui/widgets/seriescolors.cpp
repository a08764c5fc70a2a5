// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/seriescolors.h"

#include <algorithm>

namespace desk::ui {

const std::array<QColor, 7> &seriesColors(const Tokens &tokens)
{
    static const std::array<QColor, 7> light{QColor(0x2A7C85), QColor(0xC08A2B), QColor(0x4A46A8), QColor(0xC8718C),
                                             QColor(0x3F6B1F), QColor(0x6391C2), QColor(0x6D7877)};
    static const std::array<QColor, 7> dark{QColor(0x3C979D), QColor(0xE3B65C), QColor(0x7F7BE0), QColor(0xF0A3BA),
                                            QColor(0x6E9C45), QColor(0xA3CBF2), QColor(0x74817F)};
    return tokens.dark ? dark : light;
}

QColor seriesColor(const Tokens &tokens, int index, bool others)
{
    const auto &colors = seriesColors(tokens);
    if (others)
        return colors.back();
    return colors[std::min(static_cast<std::size_t>(std::max(0, index)), colors.size() - 1)];
}

} // namespace desk::ui
