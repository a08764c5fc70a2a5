// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desk::ui {

/// Opens the main window and runs until it is closed. `arguments` are the program's without its name
/// (--workspace FILE, --tour DIR, --shots DIR, --profile NAME).
[[nodiscard]] int runWindow(int &argc, char **argv);

} // namespace desk::ui
