// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk::ui {

class Theme;

/// The one style sheet of the program, made from the theme's colours and measures. Widgets choose their look by
/// dynamic properties:
///
/// - QPushButton `kind`: "primary" (one a page), "live" (writes to a live business), "quiet" (no edge), "link", else
///   outlined; `dense`: "on" for the low ones in rows
/// - QToolButton: flat square for an icon; `kind`: "outlined" for a filter, "link" for a word
/// - QLineEdit, QComboBox `quiet`: "on" for filters (lighter edge); `invalid`: "on" for a field with a problem
/// - QLabel `type`: "hint", "secondary", "section", "page", "amount", "strong", "code", "error", "warning"
/// - QFrame `role`: "base", "alt", "rail" (surfaces), "line" (a hairline), "card" (rounded edge)
[[nodiscard]] QString styleSheetFor(const Theme &theme);

} // namespace desk::ui
