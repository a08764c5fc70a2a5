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

/// How rows are found: by walking an order's index, by merging the runs of labels, or by gathering the few rows that
/// something leads to and sorting them. They come to the same; which is quickest depends on the filter.
enum class EntryWay { Quickest, Walk, Merge, Gather };

/// The numbers of the rows, in the order that was read. A walk that finds less than it promised gives way to the
/// others. A way that a filter does not allow (there are no labels, nothing leads to fewer rows) is replaced by a walk.
[[nodiscard]] std::vector<qint64> findEntries(Database &database, qint64 scope, const EntryFilter &filter,
                                              const EntryWish &wish, EntryWay way = EntryWay::Quickest);

/// Walks an order's index from `cursor` on until `row` answers false. The statement's columns: whether the row matches,
/// its number, its key; rows that do not match are shown too, so that whoever walks can tell how far it went.
void walkEntries(Database &database, const EntryPlan &plan, const EntrySort &sort,
                 const std::optional<EntryCursor> &cursor, bool descending,
                 const std::function<bool(const Statement &)> &row);

/// Narrows a walk along an order to what the filter leaves of that order's own column. False: nothing is left.
[[nodiscard]] bool addOrderBounds(Database &database, const EntryPlan &plan, EntrySort::Column column,
                                  EntryQuery &query);

} // namespace desk::store
