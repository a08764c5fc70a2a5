// SPDX-License-Identifier: GPL-3.0-or-later
// The module's door. With app/main.cpp the only file that sees all floors.
#include "app/rooms.h"

#include "app/cli/commandline.h"
#include "ui/shell/windowrooms.h"

QObject *desk_openRooms(const desk::ui::RoomsCall &call)
{
    return new desk::ui::WindowRooms(call);
}

int desk_runCommandLine(const QStringList &arguments)
{
    return desk::cli::runCommandLine(arguments);
}
