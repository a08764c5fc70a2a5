// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace desk::ui {

class MainWindow;
struct WindowOptions;

/// What those who fill the window have to know.
struct RoomsCall {
    MainWindow &window;
    const WindowOptions &options;
    QString workspace; ///< empty: the default one
};

/// Opens what lies behind the window's frame. The answer is kept until the window closes.
using RoomsOpener = std::function<domain::Result<std::unique_ptr<QObject>>(const RoomsCall &)>;

/// Opens the main window and runs until it is closed. `arguments` are the program's without its name
/// (--workspace FILE, --tour DIR, --shots DIR, --profile NAME). The frame is shown first; `openRooms` is called when it
/// is on the screen.
[[nodiscard]] int runWindow(int &argc, char **argv, const RoomsOpener &openRooms);

} // namespace desk::ui
