// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace desk::ui {

/// Length in bytes of the longest line.
[[nodiscard]] qsizetype longestLine(const QByteArray &text);

/// Puts every member and element on its own line, two spaces a level. Levels beyond 32 go on in the same line until
/// it is long, so that nesting of any depth stays about as large as it is. Changes white space outside strings and
/// nothing else; works on text that is not (yet) JSON too, and is not recursive.
[[nodiscard]] QByteArray brokenIntoLines(const QByteArray &text);

} // namespace desk::ui
