// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that sees all floors: it chooses between the command line and the window.
#include "app/cli/command.h"
#include "ui/shell/runwindow.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("conversion-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!desk::cli::isCommandLine(arguments))
        return desk::ui::runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    return desk::cli::runCommandLine(arguments);
}
