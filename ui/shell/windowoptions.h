// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>
#include <QStringList>

namespace desk::ui {

/// What the window was started with. Empty texts mean "as remembered".
struct WindowOptions {
    QString workspace; ///< the workspace file
    QString profile;   ///< the connection's name
    QString tourFolder;
    QString shotsFolder;
    QString language; ///< "system", "en", "de"
    QString theme;    ///< "system", "light", "dark"

    /// True when nobody sits at the window: nothing of the operator's own settings is read or written.
    [[nodiscard]] bool isUnattended() const { return !tourFolder.isEmpty() || !shotsFolder.isEmpty(); }

    /// Reads the program's arguments, the program's name first. Fails with code "call.wrong".
    [[nodiscard]] static domain::Result<WindowOptions> parse(const QStringList &arguments);

    bool operator==(const WindowOptions &) const = default;
};

} // namespace desk::ui
