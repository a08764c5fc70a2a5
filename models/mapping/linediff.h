// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace desk::models {

/// A line of two texts laid over each other. Numbers count from 1; 0 where the line is not in that text.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    int oldNumber = 0;
    int newNumber = 0;
    bool operator==(const DiffLine &) const = default;
};

/// The fewest removals and additions that turn `before` into `after` (Myers), removals before the additions that take
/// their place. Texts that have nearly nothing in common are not searched to the end: then all of what differs is
/// removed and added. Pure; any thread.
[[nodiscard]] std::vector<DiffLine> diffLines(const QStringList &before, const QStringList &after);

/// The lines of a JSON text, indented; those of the text itself when it is no JSON. Empty for an empty text.
[[nodiscard]] QStringList jsonLines(const QByteArray &json);

} // namespace desk::models
