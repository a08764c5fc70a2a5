// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/store/entrybreakdown.h"
#include "app/store/entryfilter.h"
#include "app/store/entrygroups.h"
#include "app/store/entryoutline.h"

#include <QFuture>

namespace desk::models {

/// A row of the table: the entry, and the submission of this computer that made it, if any.
struct EntryRow {
    store::CachedEntry cached;
    std::optional<qint64> submissionId;
};

struct EntryRows {
    QList<EntryRow> rows;
    /// How many rows match in all, where the answer tells it.
    std::optional<qint64> total;
};

/// Which rows. `after` and `before` are the neighbours' cursors where they are known: reading from there costs the same
/// at any depth.
struct EntryWindow {
    store::EntryFilter filter;
    store::EntrySort sort;
    qint64 offset = 0;
    int limit = 100;
    std::optional<store::EntryCursor> after;
    std::optional<store::EntryCursor> before;
    int skip = 0; ///< rows to step over right after `after`
};

/// Where entries come from: the local copy or the server. Futures may be cancelled; what they cost is the reader's
/// business. Used from the GUI thread, works elsewhere.
class EntryReader
{
public:
    template<typename T>
    using Answer = QFuture<domain::Result<T>>;

    EntryReader() = default;
    virtual ~EntryReader() = default;
    EntryReader(const EntryReader &) = delete;
    EntryReader(EntryReader &&) = delete;
    EntryReader &operator=(const EntryReader &) = delete;
    EntryReader &operator=(EntryReader &&) = delete;

    [[nodiscard]] virtual Answer<EntryRows> rows(const EntryWindow &window) = 0;
    /// The next slice of the rows' outline; only where countsApart().
    [[nodiscard]] virtual Answer<store::EntryOutline> outline(const store::EntryFilter &filter,
                                                              const store::EntrySort &sort,
                                                              const store::EntryOutline &before) = 0;
    /// Whether count() is cheap; otherwise rows() tells the total.
    [[nodiscard]] virtual bool countsApart() const = 0;
    [[nodiscard]] virtual Answer<qint64> count(const store::EntryFilter &filter) = 0;
    /// Whether totals(), groups() and breakdown() can be had.
    [[nodiscard]] virtual bool sums() const = 0;
    [[nodiscard]] virtual Answer<store::EntryTotals> totals(const store::EntryFilter &filter) = 0;
    [[nodiscard]] virtual Answer<store::EntryGroups> groups(const store::EntryFilter &, const store::EntryGrouping &)
    {
        return {};
    }
    [[nodiscard]] virtual Answer<store::EntryBreakdown> breakdown(const store::EntryFilter &, store::EntryDimension,
                                                                  const QString & /*currency*/)
    {
        return {};
    }
    [[nodiscard]] virtual bool sorts(store::EntrySort::Column column) const = 0;
    /// What of this filter the reader can apply.
    [[nodiscard]] virtual store::EntryFilter usable(const store::EntryFilter &filter) const = 0;
};

} // namespace desk::models
