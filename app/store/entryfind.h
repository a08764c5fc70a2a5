// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryplan.h"

namespace desk::store {

/// Where a page of rows is to be found.
struct EntryWish {
    EntrySort sort;
    std::optional<EntryCursor> cursor; ///< rows strictly beyond it
    bool descending = true;            ///< the way to read, which is not always the sort's
    qint64 limit = 100;
    qint64 skip = 0; ///< rows to step over first
};

/// The numbers of the rows, in the order that was read. Chooses between walking an order's index, merging the runs of
/// labels, and gathering few rows to sort them; a walk that finds less than it promised gives way to the others.
[[nodiscard]] std::vector<qint64> findEntries(Database &database, qint64 scope, const EntryFilter &filter,
                                              const EntryWish &wish);

/// Walks an order's index from `cursor` on until `row` answers false. The statement's columns: whether the row matches,
/// its number, its key; rows that do not match are shown too, so that whoever walks can tell how far it went.
void walkEntries(Database &database, const EntryPlan &plan, const EntrySort &sort,
                 const std::optional<EntryCursor> &cursor, bool descending,
                 const std::function<bool(const Statement &)> &row);

/// Narrows a walk along an order to what the filter leaves of that order's own column. False: nothing is left.
[[nodiscard]] bool addOrderBounds(Database &database, const EntryPlan &plan, EntrySort::Column column,
                                  EntryQuery &query);

} // namespace desk::store
