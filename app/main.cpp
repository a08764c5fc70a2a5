// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses between the command line and the window. The program itself is linked with the window's frame alone: what
// the first picture does not need lies in a module (app/rooms.cpp) that is loaded behind it.
#include "app/cli/commandline.h"
#include "app/domain/module.h"
#include "app/rooms.h"
#include "ui/shell/runwindow.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

constexpr const char *rooms = "conversion-desk-rooms";

/// The statuses of cli.md know "a wrong call" and worse; a broken installation is the former's neighbour.
constexpr int incomplete = 4;

} // namespace

int main(int argc, char *argv[])
{
    using namespace desk;
    QCoreApplication::setApplicationName(QStringLiteral("conversion-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!cli::isCommandLine(arguments)) {
        return ui::runWindow(argc, argv, [](const ui::RoomsCall &call) -> domain::Result<std::unique_ptr<QObject>> {
            const auto open = domain::moduleFunction<decltype(desk_openRooms)>(rooms, "desk_openRooms");
            if (!open)
                return tl::unexpected(open.error());
            return std::unique_ptr<QObject>((*open)(call));
        });
    }
    QCoreApplication application(argc, argv);
    const auto run = domain::moduleFunction<decltype(desk_runCommandLine)>(rooms, "desk_runCommandLine");
    if (!run) {
        const domain::Error &error = run.error();
        std::fprintf(stderr, "%s %s (%s)\n", qPrintable(error.message), qPrintable(error.advice),
                     qPrintable(error.detail));
        return incomplete;
    }
    return (*run)(arguments);
}
