// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace desk::cli {

/// True when the arguments (without the program's name) name a subcommand, --help or --version, so that no window
/// opens. Here, because the program decides it before it loads any room.
[[nodiscard]] inline bool isCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    if (!arguments.first().startsWith(QLatin1Char('-')))
        return true;
    return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))
           || arguments.contains(QStringLiteral("--version")) || arguments.contains(QStringLiteral("-v"));
}

/// Runs a whole call on a QCoreApplication's event loop; the returned value is the process's exit status.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace desk::cli
