// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/viewdocument.h"

namespace desk::ui {

class EntryView;

/// Which columns show, in which order and how wide, as a view keeps it.
[[nodiscard]] QList<models::ViewColumn> columnsOf(const EntryView &table);
/// Columns that are not named come last and are hidden; an empty list changes nothing.
void putColumns(EntryView &table, const QList<models::ViewColumn> &columns);
/// Whether both look the same in letters of this size.
[[nodiscard]] bool sameColumns(const QList<models::ViewColumn> &one, const QList<models::ViewColumn> &other);

} // namespace desk::ui
