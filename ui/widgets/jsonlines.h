// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace desk::ui {

/// Length in bytes of the longest line.
[[nodiscard]] qsizetype longestLine(const QByteArray &text);

/// Puts every member and element on its own line, two spaces a level (levels beyond 32 are not indented further, so
/// that nesting of any depth stays linear in size). Changes white space outside strings and nothing else; works on text
/// that is not (yet) JSON too, and is not recursive.
[[nodiscard]] QByteArray brokenIntoLines(const QByteArray &text);

} // namespace desk::ui
