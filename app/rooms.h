// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QObject;

namespace desk::ui {
struct RoomsCall;
}

// What the module conversion-desk-rooms is asked for.
extern "C" {
/// Fills the window with its pages and starts what works behind it; the caller owns the answer and deletes it before
/// the window.
Q_DECL_EXPORT QObject *desk_openRooms(const desk::ui::RoomsCall &call);
/// cli::runCommandLine().
Q_DECL_EXPORT int desk_runCommandLine(const QStringList &arguments);
}
