// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QPixmap>

class QWidget;

namespace desk::ui::picture {

/// The window as it stands, with its dialogs, menus and popups where they lie over it.
[[nodiscard]] QPixmap of(QWidget *window);

/// The same as a PNG file; the folder is made when it is missing.
[[nodiscard]] domain::Result<void> save(QWidget *window, const QString &file);

} // namespace desk::ui::picture
