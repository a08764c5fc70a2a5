// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryoutline.h"

#include "app/store/entryquery.h"

namespace desk::store {

domain::Result<EntryOutline> entryOutline(Database &database, const QString &profileId, const EntryFilter &filter,
                                          const EntrySort &sort, const EntryOutline &before, qint64 rows)
{
    EntryQuery conditions(Scope(database, profileId).known(), filter);
    if (before.last)
        conditions.beyond(sort, *before.last, sort.descending);
    auto query = database.statement(std::string("SELECT row, ") + sortColumn(sort.column) + " FROM entry"
                                    + conditions.where() + orderBy(sort, sort.descending) + " LIMIT ?");
    conditions.bindTo(query);
    query.bind(rows);
    EntryOutline slice;
    slice.counted = before.counted;
    qint64 read = 0;
    while (query.next()) {
        ++slice.counted;
        ++read;
        const bool mark = slice.counted % entryMarkDistance == 0;
        if (mark || read == rows)
            slice.last = readCursor(query, 0, sort);
        if (mark)
            slice.marks.append({slice.counted, *slice.last});
    }
    slice.whole = read < rows;
    return database.result(std::move(slice));
}

} // namespace desk::store
