// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableheader.h"

class QTableView;

namespace desk::ui {

class RowDelegate;

/// Makes a table what the tables of this program are: for reading, whole rows, one at a time; no grid, no words on a
/// second line, scrolled by pixels; Tab leaves it. Every row is as high as the delegate says, so that none is ever
/// asked, and follows the theme. The delegate has to be the table's child. Returns the table's new head.
TableHeader *makeRowTable(QTableView *table, RowDelegate *delegate);

} // namespace desk::ui
