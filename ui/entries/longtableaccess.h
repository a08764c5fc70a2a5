// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QItemSelection;
class QModelIndex;

namespace desk::ui {

class LongTable;

/// Lets screen readers see a LongTable as a table: its head, its rows and columns as they show, cells with their words.
/// Only cells that were asked for last are kept. Idempotent.
void installLongTableAccess();

/// Hears in the screen reader's place what it would be told; null: the screen reader itself. For tests, which have
/// none.
using AccessListener = void (*)(QAccessibleInterface *cell, QAccessible::Event what);
void setAccessListener(AccessListener listener);

/// Nothing when no screen reader listens.
void tellFocus(LongTable *table, const QModelIndex &index);
/// The words of a cell changed, for example because its row has come.
void tellWords(LongTable *table, const QModelIndex &index);
void tellSelection(LongTable *table, const QItemSelection &selected, const QItemSelection &deselected);

} // namespace desk::ui
