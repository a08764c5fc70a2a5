// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <array>

namespace desk::ui {

/// Colours of the series of a stacked chart, in the order in which they stand; the last one is for "others". Each
/// reaches a contrast of 3 on base, and neighbours differ in lightness too, so that the order can be seen without
/// colours.
[[nodiscard]] const std::array<QColor, 7> &seriesColors(const Tokens &tokens);
/// The colour of the series number `index`; `others`: of all that have none of their own.
[[nodiscard]] QColor seriesColor(const Tokens &tokens, int index, bool others);

} // namespace desk::ui
