// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace desk::ui {

class Page;

/// How each place's page is made, by the place's id.
using PageMakers = QHash<QString, Page *(*)(QWidget *parent)>;

/// Of every page but the settings, which the window makes itself.
[[nodiscard]] PageMakers pageMakers();

} // namespace desk::ui
