// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryquery.h"
#include "app/store/entrywords.h"

namespace desk::store {

/// How to come to the rows of a filter: the condition that leads to the fewest, by counts that are kept or counted up
/// to a few thousand. Belongs to one question on one connection.
struct EntryPlan {
    qint64 scope = 0;
    EntryFilter filter;
    qint64 total = 0;  ///< rows of the scope
    bool none = false; ///< no row can match
    EntryLead lead = EntryLead::Time;
    qint64 rows = 0;     ///< that the lead leads to, about
    double share = 1;    ///< of all rows that match, about; the period left out, where reading by time begins anyway
    double ofPeriod = 1; ///< of all rows that lie in the period, about
    bool tested = false; ///< whether anything besides the lead is left to test
    /// Labels whose rows, each in the order of time, hold all that match; and rows beside them.
    std::vector<std::pair<LabelKind, qint64>> runs;
    std::vector<qint64> runRows;
    EntryFilter::Part runPart = EntryFilter::Part::Words; ///< that the labels are of
    std::optional<qint64> runLength;                      ///< rows in all of them, about; none: there are no runs
    std::shared_ptr<WordMatch> match;
    WordCandidates candidates;

    /// By the lead.
    [[nodiscard]] EntryQuery narrow() const;
    /// Along an order's index, everything tested.
    [[nodiscard]] EntryQuery along(EntrySort::Column column) const;
    /// Along the rows of one label of `runs`.
    [[nodiscard]] EntryQuery run(LabelKind kind, bool descending, EntryQuery::Beyond part) const;
    /// The rows beside the runs.
    [[nodiscard]] EntryQuery besideRuns() const;
    /// Whether reading all that match is best begun by narrow().
    [[nodiscard]] bool isNarrow() const;
    /// For reading all that match, in no order.
    [[nodiscard]] EntryQuery whole() const;
};

[[nodiscard]] EntryPlan planEntries(Database &database, qint64 scope, const EntryFilter &filter);

} // namespace desk::store
