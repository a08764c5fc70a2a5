// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace desk::models {
class PathCompletions;
}

namespace desk::ui {

/// Completes a path while it is typed: any part of it matches, whatever its case. The popup shows how often each path
/// comes and a value. Down and Up choose, Enter takes, Escape closes.
class PathCompleter : public QCompleter
{
    Q_OBJECT
public:
    /// Takes the completions over.
    PathCompleter(models::PathCompletions *completions, QObject *parent);
};

} // namespace desk::ui
