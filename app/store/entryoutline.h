// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryfilter.h"
#include "app/store/scope.h"

namespace desk::store {

/// The row number `offset` (from 0) of a filter in a sort comes right after `cursor`.
struct EntryMark {
    qint64 offset = 0;
    EntryCursor cursor;
    bool operator==(const EntryMark &) const = default;
};

/// What is known of the rows of a filter in a sort: how many there are at least, and marks from which any of them is
/// near. Found slice by slice, so that a long count shows as it grows and can be given up at any time.
struct EntryOutline {
    QList<EntryMark> marks; ///< ascending by offset; of the newest slice only, where a slice is answered
    qint64 counted = 0;     ///< rows from the first on, earlier slices included
    bool whole = false;     ///< there are no more
    /// How many rows there are in all, where that is known: at once where the counts are kept (no filter; conversions,
    /// sources, currencies, whole hours), otherwise with the last slice. Marks may still be missing then.
    std::optional<qint64> total;
    /// How far was read: where the next slice begins.
    std::optional<EntryCursor> last;
};

/// So far apart are marks at most: reading a page begins at one and steps over fewer rows than this.
constexpr qint64 entryMarkDistance = 2000;

/// The next slice after `before` (a default one: the first): `rows` rows, or fewer where they take longer than about 50
/// ms to find. In the order of time, where the counts are kept, whole hours are counted at once.
[[nodiscard]] domain::Result<EntryOutline> entryOutline(Database &database, const QString &profileId,
                                                        const EntryFilter &filter, const EntrySort &sort,
                                                        const EntryOutline &before, qint64 rows = 200'000);

} // namespace desk::store
