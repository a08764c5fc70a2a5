// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryoutline.h"

#include "app/store/entryfind.h"
#include "app/store/entryrepository.h"
#include "app/store/entrysums.h"

#include <QElapsedTimer>

#include <limits>

namespace desk::store {

using Part = EntryFilter::Part;

namespace {

constexpr qint64 longestSlice = 50; // milliseconds
constexpr qint64 rowsBetweenLooks = 256;
constexpr qint64 gatheredAtMost = 20'000;
constexpr qint64 afterEveryRow = std::numeric_limits<qint64>::max();

/// The slice that is being made.
class Slice
{
public:
    Slice(const EntryOutline &before, qint64 rows) : m_rows(rows)
    {
        m_outline.counted = before.counted;
        m_outline.total = before.total;
        m_outline.last = before.last;
        m_begun = before.counted;
        m_mark = before.counted;
        m_time.start();
    }

    [[nodiscard]] bool isLate() const { return m_time.elapsed() >= longestSlice; }
    /// Time or rows are used up.
    [[nodiscard]] bool isFull() const { return isLate() || m_outline.counted - m_begun >= m_rows; }
    void mark(const EntryCursor &cursor)
    {
        if (m_outline.counted == m_mark)
            return;
        m_outline.marks.append({m_outline.counted, cursor});
        m_mark = m_outline.counted;
    }
    [[nodiscard]] qint64 sinceMark() const { return m_outline.counted - m_mark; }
    EntryOutline &outline() { return m_outline; }

private:
    EntryOutline m_outline;
    qint64 m_rows;
    qint64 m_begun = 0;
    qint64 m_mark = 0; ///< rows before the last mark; a slice ends with one
    QElapsedTimer m_time;
};

/// In the order of time, by the counts of hours that are kept; only hours with many rows are walked.
class ByHours
{
public:
    ByHours(Database &db, qint64 scope, const EntryFilter &filter, const EntrySort &sort, Slice &slice)
        : m_db(db), m_scope(scope), m_filter(filter), m_sort(sort), m_slice(slice)
    {}

    void run()
    {
        EntryOutline &outline = m_slice.outline();
        const std::optional<EntryCursor> begin = outline.last;
        EntryFilter rest = m_filter;
        if (begin) // whole hours, so that the kept sums still cover it
            limit(rest, hourOf(std::get<qint64>(begin->key)));
        const KeptSums sums(m_scope, rest);
        auto query = m_db.statement("SELECT h.hour, sum(h.count) FROM entry_hour h" + sums.where()
                                    + " GROUP BY h.hour ORDER BY h.hour" + (m_sort.descending ? " DESC" : ""));
        sums.bindTo(query);
        qint64 hours = 0;
        while (query.next()) {
            const qint64 hour = query.integer(0);
            const qint64 rows = query.integer(1);
            const bool inside = begin && hourOf(std::get<qint64>(begin->key)) == hour;
            if (inside && isEnd(*begin, hour))
                continue;
            if (inside || rows > entryMarkDistance) {
                if (!walk(hour, inside ? begin : std::nullopt))
                    return; // the slice is full
            } else {
                if (m_slice.sinceMark() + rows > entryMarkDistance && outline.last)
                    m_slice.mark(*outline.last);
                outline.counted += rows;
            }
            outline.last = endOf(hour);
            if (++hours % rowsBetweenLooks == 0 && m_slice.isLate()) {
                m_slice.mark(*outline.last);
                return;
            }
        }
        outline.whole = !m_db.error();
    }

private:
    /// Right after all rows of an hour.
    [[nodiscard]] EntryCursor endOf(qint64 hour) const
    {
        if (m_sort.descending)
            return {hour * hourLength, 0};
        return {hour * hourLength + hourLength - 1, afterEveryRow};
    }
    [[nodiscard]] bool isEnd(const EntryCursor &cursor, qint64 hour) const { return cursor == endOf(hour); }

    void limit(EntryFilter &filter, qint64 hour) const
    {
        if (m_sort.descending) {
            const domain::Instant last((hour + 1) * hourLength - 1);
            filter.to = filter.to ? std::min(*filter.to, last) : last;
        } else {
            const domain::Instant first(hour * hourLength);
            filter.from = filter.from ? std::max(*filter.from, first) : first;
        }
    }

    /// False when the slice is full before the hour ends.
    bool walk(qint64 hour, const std::optional<EntryCursor> &from)
    {
        EntryOutline &outline = m_slice.outline();
        if (!from && outline.last)
            m_slice.mark(*outline.last);
        EntryPlan plan;
        plan.scope = m_scope;
        plan.filter = m_filter;
        plan.filter.from = domain::Instant(hour * hourLength);
        plan.filter.to = domain::Instant((hour + 1) * hourLength - 1);
        qint64 read = 0;
        bool full = false;
        walkEntries(m_db, plan, m_sort, from, m_sort.descending, [&](const Statement &at) {
            if (at.integer(0) != 0)
                ++outline.counted;
            const bool look = ++read % rowsBetweenLooks == 0;
            if (m_slice.sinceMark() >= entryMarkDistance)
                m_slice.mark(readCursor(at, 1, m_sort));
            full = look && m_slice.isFull();
            if (full) {
                outline.last = readCursor(at, 1, m_sort);
                m_slice.mark(*outline.last);
            }
            return !full;
        });
        return !full && !m_db.error();
    }

    Database &m_db;
    qint64 m_scope;
    const EntryFilter &m_filter;
    const EntrySort &m_sort;
    Slice &m_slice;
};

/// Few rows are gathered and sorted.
void gather(Database &db, const EntryPlan &plan, const EntrySort &sort, Slice &slice)
{
    EntryOutline &outline = slice.outline();
    EntryQuery conditions = plan.narrow();
    if (outline.last)
        conditions.beyond(sort, *outline.last, sort.descending);
    auto query = db.statement(std::string("SELECT row, ") + sortColumn(sort.column) + " FROM entry"
                              + indexOf(plan.none ? EntryLead::Words : plan.lead) + conditions.where()
                              + orderBy(sort, sort.descending));
    conditions.bindTo(query);
    while (query.next()) {
        ++outline.counted;
        if (slice.sinceMark() >= entryMarkDistance)
            slice.mark(readCursor(query, 0, sort));
    }
    outline.whole = !db.error();
}

/// Along the order's index; rows that do not match are stepped over one by one, so that a slice ends in time even where
/// nothing matches.
void walk(Database &db, const EntryPlan &plan, const EntrySort &sort, Slice &slice)
{
    EntryOutline &outline = slice.outline();
    const std::optional<EntryCursor> begin = outline.last;
    qint64 read = 0;
    outline.whole = true;
    walkEntries(db, plan, sort, begin, sort.descending, [&](const Statement &at) {
        if (at.integer(0) != 0)
            ++outline.counted;
        if (slice.sinceMark() >= entryMarkDistance)
            slice.mark(readCursor(at, 1, sort));
        if (++read % rowsBetweenLooks != 0 || !slice.isFull())
            return true;
        outline.last = readCursor(at, 1, sort);
        slice.mark(*outline.last);
        outline.whole = false;
        return false;
    });
    outline.whole = outline.whole && !db.error();
}

} // namespace

domain::Result<EntryOutline> entryOutline(Database &database, const QString &profileId, const EntryFilter &filter,
                                          const EntrySort &sort, const EntryOutline &before, qint64 rows)
{
    const qint64 scope = Scope(database, profileId).known();
    Slice slice(before, rows);
    const bool kept = KeptSums::cover(filter) && (!filter.has(Part::Period) || KeptSums::coverPeriod(filter));
    if (kept && !before.total) {
        const auto total = EntryRepository(database, profileId).count(filter);
        if (!total)
            return tl::unexpected(total.error());
        slice.outline().total = *total;
    }
    if (kept && sort.column == EntrySort::Column::OccurredAt && !filter.except.testFlag(Part::Period)) {
        ByHours(database, scope, filter, sort, slice).run();
    } else {
        const EntryPlan plan = planEntries(database, scope, filter);
        const bool few = plan.none || (plan.lead != EntryLead::Time && plan.rows <= gatheredAtMost);
        few ? gather(database, plan, sort, slice) : walk(database, plan, sort, slice);
    }
    if (slice.outline().whole)
        slice.outline().total = slice.outline().counted;
    return database.result(std::move(slice.outline()));
}

} // namespace desk::store
