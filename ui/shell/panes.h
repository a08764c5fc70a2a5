// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace desk::ui::panes {

/// The parts of a page that F6 walks through: the leaves of its splitters in reading order, or the page itself.
/// Only those that are shown and hold something that takes the keyboard.
[[nodiscard]] QList<QWidget *> of(QWidget *page);

/// The widget of a pane that should get the keyboard: the one that had it last, else the first in tab order.
[[nodiscard]] QWidget *entrance(QWidget *pane);

/// Where the keyboard begins in a page that nobody was in yet: what stands for the page (its focus proxy), else the
/// first field or list, else the first button; null when nothing takes it yet.
[[nodiscard]] QWidget *beginning(QWidget *page);

/// Moves the keyboard to the next (or previous) of these panes, around the end.
void cycle(const QList<QWidget *> &all, bool forward);

} // namespace desk::ui::panes
