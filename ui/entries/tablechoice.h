// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/entrywriter.h"
#include "app/store/entryexport.h"

namespace desk::models {
class EntryTableModel;
}

/// What of the entries table is taken out of it. All of this costs as many steps as the selection has ranges, however
/// many rows they hold.
namespace desk::ui {

class EntryView;

/// The chosen rows, ascending and joined, with the IDs at both ends of each range where those rows are here.
[[nodiscard]] QList<store::EntryRange> chosenRanges(const EntryView &view, const models::EntryTableModel &model);
[[nodiscard]] qint64 countOf(const QList<store::EntryRange> &ranges);

/// The fields that stand behind the columns that show, as they stand: some columns are two fields.
[[nodiscard]] QList<exports::EntryColumn> shownFields(const EntryView &view);
/// The same with the heads that a person reads in place of the API's names.
[[nodiscard]] QList<exports::EntryColumn> titledFields(const EntryView &view);

} // namespace desk::ui
