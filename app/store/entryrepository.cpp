// SPDX-License-Identifier: GPL-3.0-or-later
// What EntryRepository reads; entrywriter.cpp has what it writes.
#include "app/store/entryrepository.h"

#include "app/store/entryfind.h"
#include "app/store/entryrow.h"
#include "app/store/entrysums.h"

#include <map>

namespace desk::store {

using domain::Decimal;
using domain::Instant;
using domain::Result;
using Part = EntryFilter::Part;

namespace {

std::string selectRow(const EntrySort &sort)
{
    return "SELECT " + std::string(entryColumns) + ", " + sortColumn(sort.column)
           + " FROM entry LEFT JOIN entry_raw ON entry_raw.row = entry.row";
}

CachedEntry readRow(const Statement &query, const EntrySort &sort)
{
    CachedEntry row = readEntry(query);
    row.cursor = readCursor(query, entryColumnEnd - 1, sort);
    return row;
}

/// Reads whole rows by their numbers.
class RowReader
{
public:
    RowReader(Database &db, const EntrySort &sort)
        : m_sort(sort), m_query(db.statement(selectRow(sort) + " WHERE entry.row = ?"))
    {}
    std::optional<CachedEntry> operator()(qint64 number)
    {
        std::optional<CachedEntry> row;
        if (m_query.bind(number).next())
            row = readRow(m_query, m_sort);
        m_query.reset();
        return row;
    }

private:
    EntrySort m_sort;
    Statement m_query;
};

EntryPage readPage(Database &db, qint64 scope, const EntryFilter &filter, const EntryWish &wish)
{
    EntryWish oneMore = wish;
    ++oneMore.limit;
    const std::vector<qint64> found = findEntries(db, scope, filter, oneMore);
    EntryPage page;
    page.more = static_cast<qint64>(found.size()) > wish.limit;
    RowReader reader(db, wish.sort);
    for (const qint64 row : found) {
        if (page.rows.size() == wish.limit)
            break;
        if (auto entry = reader(row))
            page.rows.append(std::move(*entry));
    }
    if (wish.descending != wish.sort.descending)
        std::ranges::reverse(page.rows);
    return page;
}

/// Sums by currency, of kept rows and of single ones.
class Totals
{
public:
    void addKept(std::string_view currency, qint64 count, qint64 valueOnes, qint64 valueRest, qint64 expenseOnes,
                 qint64 expenseRest)
    {
        Sums &sums = of(currency);
        sums.count += count;
        sums.valueOnes += valueOnes;
        sums.valueRest += valueRest;
        sums.expenseOnes += expenseOnes;
        sums.expenseRest += expenseRest;
    }
    void addRow(std::string_view currency, qint64 value, qint64 expense)
    {
        // Whole ones and millionths apart: neither sum can overflow, whatever the number of rows.
        constexpr qint64 one = 1'000'000;
        addKept(currency, 1, value / one, value % one, expense / one, expense % one);
    }
    void addOdd(std::string_view currency, const std::optional<Decimal> &value, const std::optional<Decimal> &expense)
    {
        Sums &sums = of(currency);
        if (value && !sums.value.add(*value))
            ++sums.leftOut;
        if (expense && !sums.expense.add(*expense))
            ++sums.leftOut;
    }
    EntryTotals result()
    {
        EntryTotals totals;
        for (auto &[currency, sums] : m_sums) {
            sums.value.add(amountOf(sums.valueOnes, sums.valueRest));
            sums.expense.add(amountOf(sums.expenseOnes, sums.expenseRest));
            totals.count += sums.count;
            totals.currencies.append(
                {QString::fromStdString(currency), sums.value.total(), sums.expense.total(), sums.count, sums.leftOut});
        }
        std::ranges::stable_sort(totals.currencies, std::greater(), &CurrencyTotal::count);
        return totals;
    }

private:
    struct Sums {
        qint64 valueOnes = 0, valueRest = 0, expenseOnes = 0, expenseRest = 0;
        qint64 count = 0, leftOut = 0;
        domain::DecimalSum value, expense;
    };
    Sums &of(std::string_view currency)
    {
        if (m_last == nullptr || *m_lastName != currency) {
            const auto it = m_sums.try_emplace(std::string(currency)).first;
            m_lastName = &it->first;
            m_last = &it->second;
        }
        return *m_last;
    }

    std::map<std::string, Sums> m_sums;
    const std::string *m_lastName = nullptr; ///< rows of one currency often follow each other
    Sums *m_last = nullptr;
};

/// Whether the kept sums answer a filter but for the parts of hours that its period begins and ends with.
bool isKept(const EntryFilter &filter)
{
    return KeptSums::cover(filter)
           && (!filter.has(Part::Period) || KeptSums::coverPeriod(filter) || !filter.except.testFlag(Part::Period));
}

/// The filter within the parts of hours that its period begins and ends with.
QList<EntryFilter> edgesOf(const EntryFilter &filter)
{
    QList<EntryFilter> edges;
    if (KeptSums::coverPeriod(filter))
        return edges;
    const auto within = [&](qint64 from, qint64 to) {
        if (from > to)
            return;
        EntryFilter edge = filter;
        edge.from = Instant(from);
        edge.to = Instant(to);
        edges.append(edge);
    };
    const qint64 first = filter.from ? filter.from->milliseconds() : std::numeric_limits<qint64>::min();
    const qint64 last = filter.to ? filter.to->milliseconds() : std::numeric_limits<qint64>::max();
    const qint64 firstHour = filter.from ? -hourOf(-first) * hourLength : first; // begins the first whole hour
    const qint64 endHour = filter.to ? hourOf(last + 1) * hourLength : last;     // ends the last one
    if (firstHour > endHour) {                                                   // no whole hour lies within
        within(first, last);
        return edges;
    }
    if (filter.from)
        within(first, firstHour - 1);
    if (filter.to)
        within(endHour, last);
    return edges;
}

std::string wholeFrom(const EntryPlan &plan)
{
    return std::string(" FROM entry")
           + (plan.isNarrow() ? indexOf(plan.none ? EntryLead::Words : plan.lead) : indexOf(EntryLead::Time));
}

qint64 countRows(Database &db, qint64 scope, const EntryFilter &filter)
{
    const EntryPlan plan = planEntries(db, scope, filter);
    const EntryQuery conditions = plan.whole();
    auto query = db.statement("SELECT count(*)" + wholeFrom(plan) + conditions.where());
    conditions.bindTo(query);
    return query.next() ? query.integer(0) : 0;
}

void addRows(Database &db, qint64 scope, const EntryFilter &filter, Totals &totals)
{
    const EntryPlan plan = planEntries(db, scope, filter);
    const EntryQuery conditions = plan.whole();
    auto query =
        db.statement("SELECT currency_sort, value_units, expense_units" + wholeFrom(plan) + conditions.where());
    conditions.bindTo(query);
    while (query.next())
        totals.addRow(query.view(0), query.integer(1), query.integer(2));
}

qint64 countKept(Database &db, qint64 scope, const EntryFilter &filter)
{
    const bool byHour = filter.has(Part::Period);
    const KeptSums sums(scope, filter, byHour);
    auto query = db.statement(std::string("SELECT sum(h.count) FROM ") + (byHour ? "entry_hour" : "entry_total") + " h"
                              + sums.where());
    sums.bindTo(query);
    qint64 count = query.next() ? query.integer(0) : 0;
    const auto edges = edgesOf(filter);
    for (const EntryFilter &edge : edges)
        count += countRows(db, scope, edge);
    return count;
}

} // namespace

CachedEntry readEntry(const Statement &query)
{
    CachedEntry row;
    domain::ConversionEntry &entry = row.entry;
    entry.id = query.text(0);
    entry.sourceId = query.optionalText(1);
    entry.contactId = query.optionalText(2);
    entry.eventValue = query.optionalDecimal(3);
    entry.currency = query.optionalText(4);
    entry.expense = query.optionalDecimal(5);
    entry.occurredAt = query.instant(6);
    if (const qint64 created = query.integer(7); created != noTime)
        entry.createdAt = Instant(created);
    entry.configId = query.optionalText(8);
    entry.configName = query.optionalText(9);
    entry.contactName = query.optionalText(10);
    entry.contactEmail = query.optionalText(11);
    entry.attributionSource = query.optionalText(12);
    entry.attributionCampaign = query.optionalText(13);
    entry.attributionCampaignId = query.optionalText(14);
    entry.attributionAd = query.optionalText(15);
    entry.attributionAdId = query.optionalText(16);
    row.sourceName = query.text(17);
    entry.raw = query.bytes(18);
    row.submissionId = query.integer(19);
    return row;
}

Result<EntryPage> EntryRepository::page(const EntryFilter &filter, const EntrySort &sort,
                                        const std::optional<EntryCursor> &cursor, int limit, Direction direction,
                                        int skip)
{
    Database &db = m_scope.db();
    const bool backwards = direction == Direction::Before;
    EntryPage page = readPage(db, m_scope.known(), filter, {sort, cursor, sort.descending != backwards, limit, skip});
    return db.result(std::move(page));
}

Result<EntryPage> EntryRepository::pageAt(const EntryFilter &filter, const EntrySort &sort, qint64 offset, int limit)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    EntryWish wish{sort, {}, sort.descending, limit, offset};
    const bool byHour = sort.column == EntrySort::Column::OccurredAt && KeptSums::cover(filter)
                        && (!filter.has(Part::Period) || KeptSums::coverPeriod(filter));
    if (offset > 0 && byHour) {
        // Steps over whole hours by their kept counts.
        const KeptSums sums(scope, filter);
        auto query = db.statement("SELECT h.hour, sum(h.count) FROM entry_hour h" + sums.where()
                                  + " GROUP BY h.hour ORDER BY h.hour" + (sort.descending ? " DESC" : ""));
        sums.bindTo(query);
        while (query.next() && query.integer(1) <= wish.skip) {
            wish.skip -= query.integer(1);
            const qint64 begins = query.integer(0) * hourLength;
            wish.cursor = EntryCursor{sort.descending ? begins : begins + hourLength - 1,
                                      sort.descending ? 0 : std::numeric_limits<qint64>::max()};
        }
    }
    EntryPage page = readPage(db, scope, filter, wish);
    return db.result(std::move(page));
}

Result<qint64> EntryRepository::positionOf(const EntryFilter &filter, const EntrySort &sort, const EntryCursor &cursor)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    qint64 position = 0;
    EntryFilter near = filter;
    if (sort.column == EntrySort::Column::OccurredAt && isKept(filter) && !filter.except.testFlag(Part::Period)) {
        // Only the cursor's own hour is counted row by row.
        const qint64 begins = hourOf(std::get<qint64>(cursor.key)) * hourLength;
        EntryFilter far = filter;
        if (sort.descending) {
            const Instant end(begins + hourLength);
            far.from = std::max(far.from.value_or(end), end);
            near.to = std::min(near.to.value_or(end), Instant(begins + hourLength - 1));
        } else {
            const Instant end(begins - 1);
            far.to = std::min(far.to.value_or(end), end);
            near.from = std::max(near.from.value_or(end), Instant(begins));
        }
        if (!far.from || !far.to || *far.from <= *far.to)
            position = countKept(db, scope, far);
    }
    const EntryPlan plan = planEntries(db, scope, near);
    if (plan.isNarrow()) {
        EntryQuery conditions = plan.narrow();
        conditions.beyond(sort, cursor, !sort.descending);
        auto query = db.statement("SELECT count(*)" + wholeFrom(plan) + conditions.where());
        conditions.bindTo(query);
        position += query.next() ? query.integer(0) : 0;
    } else {
        walkEntries(db, plan, sort, cursor, !sort.descending, [&](const Statement &row) {
            position += row.integer(0) != 0 ? 1 : 0;
            return true;
        });
    }
    return db.result(position);
}

Result<std::optional<CachedEntry>> EntryRepository::find(const QString &id, const EntrySort &sort)
{
    Database &db = m_scope.db();
    auto query = db.statement(selectRow(sort) + " WHERE scope = ? AND id = ?");
    std::optional<CachedEntry> found;
    if (query.bind(m_scope.known(), id).next())
        found = readRow(query, sort);
    return db.result(std::move(found));
}

Result<qint64> EntryRepository::count(const EntryFilter &filter)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    const qint64 count = isKept(filter) ? countKept(db, scope, filter) : countRows(db, scope, filter);
    return db.result(count);
}

Result<EntryTotals> EntryRepository::totals(const EntryFilter &filter)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    Totals totals;
    if (isKept(filter)) {
        const bool byHour = filter.has(Part::Period);
        const KeptSums sums(scope, filter, byHour);
        auto query = db.statement(std::string("SELECT h.currency, h.count, h.value_ones, h.value_rest, h.expense_ones,"
                                              " h.expense_rest FROM ")
                                  + (byHour ? "entry_hour" : "entry_total") + " h" + sums.where());
        sums.bindTo(query);
        while (query.next())
            totals.addKept(query.view(0), query.integer(1), query.integer(2), query.integer(3), query.integer(4),
                           query.integer(5));
        const auto edges = edgesOf(filter);
        for (const EntryFilter &edge : edges)
            addRows(db, scope, edge, totals);
    } else {
        addRows(db, scope, filter, totals);
    }
    // The few amounts that are no whole number of millionths, or very large, exactly and one by one.
    EntryQuery conditions(scope, filter, EntryLead::Sort);
    conditions.require(oddAmounts);
    auto odd = db.statement("SELECT currency_sort, value_units, event_value, expense_units, expense FROM entry"
                            " INDEXED BY entry_odd"
                            + conditions.where());
    conditions.bindTo(odd);
    while (odd.next())
        totals.addOdd(odd.view(0), odd.isNull(1) ? odd.optionalDecimal(2) : std::nullopt,
                      odd.isNull(3) ? odd.optionalDecimal(4) : std::nullopt);
    return db.result(totals.result());
}

Result<QStringList> EntryRepository::currencies()
{
    Database &db = m_scope.db();
    QStringList found;
    auto query = db.statement("SELECT DISTINCT currency FROM entry_total WHERE scope = ? AND currency <> ''"
                              " ORDER BY currency");
    query.bind(m_scope.known());
    while (query.next())
        found << query.text(0);
    return db.result(std::move(found));
}

Result<void> EntryRepository::forEach(const EntryFilter &filter, const EntrySort &sort,
                                      const std::function<bool(const CachedEntry &)> &row)
{
    Database &db = m_scope.db();
    const EntryPlan plan = planEntries(db, m_scope.known(), filter);
    const bool narrow = plan.isNarrow() && (plan.none || plan.lead != EntryLead::Time);
    EntryQuery conditions = narrow ? plan.narrow() : plan.along(sort.column);
    if (!narrow && !addOrderBounds(db, plan, sort.column, conditions))
        return db.result();
    const std::string index = narrow ? indexOf(plan.none ? EntryLead::Words : plan.lead)
                                     : std::string(" INDEXED BY ") + sortIndex(sort.column);
    auto query = db.statement("SELECT row FROM entry" + index + conditions.where() + orderBy(sort, sort.descending));
    conditions.bindTo(query);
    RowReader reader(db, sort);
    while (query.next()) {
        if (const auto entry = reader(query.integer(0)); entry && !row(*entry))
            break;
    }
    return db.result();
}

} // namespace desk::store
