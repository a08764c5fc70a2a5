// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QString>

namespace desk::ui {

/// What a mark means. Shape and word come first; the colour only helps.
enum class Tone { Neutral, Accent, Ok, Warn, Error, Note, Doubt, Sandbox, Live };

[[nodiscard]] QColor inkOf(Tone tone);
[[nodiscard]] QColor softOf(Tone tone);
/// The edge of a banner.
[[nodiscard]] QColor edgeOf(Tone tone);
/// The icon that always goes with the tone: "check", "warning", "error", "note", "in-doubt", "sandbox", "live"; empty
/// for Neutral and Accent.
[[nodiscard]] QString iconOf(Tone tone);

} // namespace desk::ui
