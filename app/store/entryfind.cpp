// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryfind.h"

#include <limits>
#include <queue>

namespace desk::store {

using Part = EntryFilter::Part;

namespace {

// What things cost, in microseconds of a usual computer; only their proportions matter.
constexpr double inIndex = 0.08;   ///< a row that SQLite itself tests, in the index alone
constexpr double overIndex = 0.35; ///< the same, but shown
constexpr double overRows = 2.5;   ///< a row that has to be read
constexpr double perRun = 4;       ///< the first row of a run
constexpr double never = 1e300;

/// Merges the runs of labels, each in the order of time, without reading more of any than is needed.
class Merge
{
public:
    Merge(Database &db, const EntryPlan &plan, const EntryWish &wish) : m_db(db), m_plan(plan), m_wish(wish) {}

    std::vector<qint64> rows()
    {
        begin();
        std::vector<qint64> rows;
        qint64 skip = m_wish.skip;
        std::optional<qint64> last; // a row may be in more than one run
        while (!m_heads.empty() && !m_db.error()) {
            const Head head = m_heads.top();
            m_heads.pop();
            if (head.row != last && --skip < 0)
                rows.push_back(head.row);
            if (static_cast<qint64>(rows.size()) >= m_wish.limit)
                break; // before more is read that nobody needs
            last = head.row;
            advance(head.run);
        }
        return rows;
    }

private:
    struct Head {
        qint64 time = 0;
        qint64 row = 0;
        std::size_t run = 0;
    };
    struct Run {
        LabelKind kind = LabelKind::Contact;
        qint64 label = 0; ///< 0: cannot be read further
        std::vector<std::pair<qint64, qint64>> buffer;
        std::size_t at = 0;
        qint64 chunk = 1;
        bool ended = false;
    };
    /// One for the rows at a run's place in time, one for those beyond it.
    struct Reader {
        EntryQuery query;
        Statement statement;
    };
    using Beyond = EntryQuery::Beyond;
    struct Later {
        bool descending;
        bool operator()(const Head &l, const Head &r) const
        {
            const auto left = std::pair(l.time, l.row);
            const auto right = std::pair(r.time, r.row);
            return descending ? left < right : left > right;
        }
    };

    void begin()
    {
        constexpr qint64 lowest = std::numeric_limits<qint64>::min();
        constexpr qint64 highest = std::numeric_limits<qint64>::max();
        m_place = m_wish.descending ? std::pair(highest, highest) : std::pair(lowest, lowest);
        const EntryFilter &filter = m_plan.filter;
        if (!filter.except.testFlag(Part::Period)) {
            if (m_wish.descending && filter.to)
                m_place.first = filter.to->milliseconds();
            if (!m_wish.descending && filter.from)
                m_place.first = filter.from->milliseconds();
        }
        if (m_wish.cursor) {
            const std::pair cursor(std::get<qint64>(m_wish.cursor->key), m_wish.cursor->row);
            m_place = m_wish.descending ? std::min(m_place, cursor) : std::max(m_place, cursor);
        }
        const qint64 want = m_wish.limit + m_wish.skip;
        const auto count = static_cast<qint64>(m_plan.runs.size());
        for (const auto &[kind, label] : m_plan.runs) {
            Run run;
            run.kind = kind;
            run.label = label;
            run.chunk = count == 1 ? want : std::min(want, 2 * want / count + 1);
            add(std::move(run));
        }
        if (!m_plan.runRows.empty())
            add(beside());
    }

    void add(Run run)
    {
        m_runs.push_back(std::move(run));
        advance(m_runs.size() - 1);
    }

    /// The rows that belong to no run, as one that is read already.
    Run beside()
    {
        Run run;
        run.ended = true;
        EntryQuery query = m_plan.besideRuns();
        query.beyond(m_wish.sort, {m_place.first, m_place.second}, m_wish.descending);
        auto statement = m_db.statement("SELECT occurred_at, row FROM entry" + query.where()
                                        + orderBy(m_wish.sort, m_wish.descending));
        query.bindTo(statement);
        while (statement.next())
            run.buffer.emplace_back(statement.integer(0), statement.integer(1));
        return run;
    }

    void advance(std::size_t index)
    {
        Run &run = m_runs[index];
        if (run.at == run.buffer.size() && !run.ended)
            read(run);
        if (run.at == run.buffer.size())
            return;
        m_heads.push({run.buffer[run.at].first, run.buffer[run.at].second, index});
        ++run.at;
    }

    void read(Run &run)
    {
        const auto place = run.buffer.empty() ? m_place : run.buffer.back();
        run.buffer.clear();
        run.at = 0;
        for (const Beyond part : {Beyond::SameKey, Beyond::OtherKeys}) {
            const qint64 left = run.chunk - static_cast<qint64>(run.buffer.size());
            if (left == 0)
                break;
            Reader &reader = readerOf(run.kind, part);
            reader.query.place(run.label, place.first, place.second);
            reader.query.bindTo(reader.statement);
            reader.statement.bind(left);
            while (reader.statement.next())
                run.buffer.emplace_back(reader.statement.integer(0), reader.statement.integer(1));
            reader.statement.reset();
        }
        run.ended = static_cast<qint64>(run.buffer.size()) < run.chunk;
        run.chunk = std::min<qint64>(run.chunk * 4, 1000);
    }

    Reader &readerOf(LabelKind kind, Beyond part)
    {
        std::unique_ptr<Reader> &reader =
            m_readers[2 * (static_cast<std::size_t>(kind) - 1) + (part == Beyond::SameKey ? 0 : 1)];
        if (!reader) {
            static constexpr std::array indexes{"entry_by_contact", "entry_by_source", "entry_by_config",
                                                "entry_by_attribution"};
            EntryQuery query = m_plan.run(kind, m_wish.descending, part);
            auto statement = m_db.statement(std::string("SELECT occurred_at, row FROM entry INDEXED BY ")
                                            + indexes[static_cast<std::size_t>(kind) - 1] + query.where()
                                            + orderBy(m_wish.sort, m_wish.descending) + " LIMIT ?");
            reader = std::make_unique<Reader>(Reader{std::move(query), std::move(statement)});
        }
        return *reader;
    }

    Database &m_db;
    const EntryPlan &m_plan;
    const EntryWish &m_wish;
    std::pair<qint64, qint64> m_place;
    std::vector<Run> m_runs;
    std::array<std::unique_ptr<Reader>, 2 * std::size_t{labelKinds}> m_readers;
    std::priority_queue<Head, std::vector<Head>, Later> m_heads{Later{m_wish.descending}};
};

/// Along the order's index, without an end but that of the page.
std::vector<qint64> walkOn(Database &db, const EntryPlan &plan, const EntryWish &wish)
{
    using Beyond = EntryQuery::Beyond;
    std::vector<qint64> rows;
    qint64 left = wish.skip + wish.limit;
    for (const Beyond part : {Beyond::SameKey, Beyond::OtherKeys}) {
        if (left == 0 || (!wish.cursor && part == Beyond::SameKey))
            continue;
        EntryQuery query = plan.along(wish.sort.column);
        if (!addOrderBounds(db, plan, wish.sort.column, query))
            break;
        if (wish.cursor)
            query.beyond(wish.sort, *wish.cursor, wish.descending, part);
        auto statement = db.statement(std::string("SELECT row FROM entry INDEXED BY ") + sortIndex(wish.sort.column)
                                      + query.where() + orderBy(wish.sort, wish.descending) + " LIMIT ?");
        query.bindTo(statement);
        statement.bind(left);
        while (statement.next()) {
            if (--left < wish.limit)
                rows.push_back(statement.integer(0));
        }
    }
    return rows;
}

/// The same, but no further than `budget` rows: nothing when the page is not full then.
std::optional<std::vector<qint64>> walkUpTo(Database &db, const EntryPlan &plan, const EntryWish &wish, double budget)
{
    std::vector<qint64> rows;
    const auto full = [&] { return static_cast<qint64>(rows.size()) == wish.limit; };
    qint64 skip = wish.skip;
    double read = 0;
    walkEntries(db, plan, wish.sort, wish.cursor, wish.descending, [&](const Statement &at) {
        if (++read > budget)
            return false;
        if (at.integer(0) != 0 && --skip < 0)
            rows.push_back(at.integer(1));
        return !full();
    });
    if (read > budget && !full())
        return std::nullopt;
    return rows;
}

/// Few rows, all of them read and sorted.
std::vector<qint64> gather(Database &db, const EntryPlan &plan, const EntryWish &wish)
{
    EntryQuery query = plan.narrow();
    if (wish.cursor)
        query.beyond(wish.sort, *wish.cursor, wish.descending);
    auto statement = db.statement(std::string("SELECT row FROM entry") + indexOf(plan.lead) + query.where()
                                  + orderBy(wish.sort, wish.descending) + " LIMIT ? OFFSET ?");
    query.bindTo(statement);
    statement.bind(wish.limit, wish.skip);
    std::vector<qint64> rows;
    while (statement.next())
        rows.push_back(statement.integer(0));
    return rows;
}

std::vector<qint64> findPlanned(Database &database, const EntryPlan &plan, const EntryWish &wish, EntryWay way)
{
    if (plan.none || plan.total == 0)
        return {};
    const bool byTime = wish.sort.column == EntrySort::Column::OccurredAt;
    const auto want = static_cast<double>(wish.limit + wish.skip);
    const auto leads = static_cast<double>(plan.rows);
    const bool hasLead = plan.lead != EntryLead::Time || (plan.rows < plan.total && !byTime);
    const double gatherCost = hasLead ? leads * overRows : never;
    double mergeCost = never;
    if (byTime && plan.runLength) {
        const auto length = static_cast<double>(std::max<qint64>(*plan.runLength, 1));
        const double rest = std::clamp(plan.share * static_cast<double>(plan.total) / length, 1e-9, 1.0);
        // Rows of a run that has many lie close to each other.
        const double apart = static_cast<double>(plan.total) / length;
        const double tested = std::min(overRows, 0.5 + 0.1 * apart);
        mergeCost = static_cast<double>(plan.runs.size()) * perRun + want / rest * (plan.tested ? tested : overIndex);
    }
    if (way == EntryWay::Merge && mergeCost != never)
        return Merge(database, plan, wish).rows();
    if (way == EntryWay::Gather && gatherCost != never)
        return gather(database, plan, wish);
    const double otherCost = std::min(gatherCost, mergeCost);
    if (way != EntryWay::Quickest || otherCost == never)
        return walkOn(database, plan, wish);
    const double expected = want / (byTime ? plan.share : plan.share * plan.ofPeriod);
    const auto all = static_cast<double>(plan.total);
    if (byTime && !plan.filter.has(Part::Words) && expected * inIndex < otherCost && all * inIndex < 10 * otherCost)
        return walkOn(database, plan, wish); // at worst, that is to the end, not much dearer than the other way
    const double perRow = byTime ? overIndex : overRows;
    if (expected * perRow < otherCost) {
        // The rows may lie otherwise than evenly; what the other way costs is the most that is staked on it.
        if (auto rows = walkUpTo(database, plan, wish, std::max(2 * expected, otherCost / perRow)))
            return *rows;
    }
    return mergeCost <= gatherCost ? Merge(database, plan, wish).rows() : gather(database, plan, wish);
}

} // namespace

bool addOrderBounds(Database &database, const EntryPlan &plan, EntrySort::Column column, EntryQuery &query)
{
    const EntryFilter &filter = plan.filter;
    const auto set = [&](Part part) { return filter.has(part) && !filter.except.testFlag(part); };
    std::vector<QByteArray> keys;
    const auto keysOf = [&](LabelKind kind, const QStringList &ids, const char *one) {
        auto labels = database.statement("SELECT id FROM entry_label WHERE scope = ? AND kind = ? AND key = ?");
        auto key = database.statement(one);
        for (const QString &id : ids) {
            labels.bind(plan.scope, static_cast<int>(kind), id);
            while (labels.next()) {
                if (key.bind(labels.integer(0)).next())
                    keys.push_back(key.bytes(0));
                key.reset();
            }
            labels.reset();
        }
    };
    if (column == EntrySort::Column::EnteredHere && set(Part::EnteredHere)) {
        query.between("submission", qint64{1}, std::numeric_limits<qint64>::max());
        return true;
    }
    if (column == EntrySort::Column::Currency && set(Part::Currencies)) {
        for (const QString &currency : filter.currencies)
            keys.push_back(currency.toUtf8());
    } else if (column == EntrySort::Column::Source && set(Part::Sources)) {
        // All rows of a source, and of a conversion's label, have the same name.
        keysOf(LabelKind::Source, filter.sourceIds, "SELECT source_sort FROM entry WHERE source_label = ? LIMIT 1");
    } else if (column == EntrySort::Column::Config && set(Part::Configs)) {
        keysOf(LabelKind::Config, filter.configIds, "SELECT config_sort FROM entry WHERE config_label = ? LIMIT 1");
    } else {
        return true;
    }
    if (keys.empty())
        return false;
    const auto [least, most] = std::ranges::minmax(keys); // SQLite orders text by its bytes
    query.between(sortColumn(column), QString::fromUtf8(least), QString::fromUtf8(most));
    return true;
}

void walkEntries(Database &database, const EntryPlan &plan, const EntrySort &sort,
                 const std::optional<EntryCursor> &cursor, bool descending,
                 const std::function<bool(const Statement &)> &row)
{
    using Beyond = EntryQuery::Beyond;
    bool more = true;
    for (const Beyond part : {Beyond::SameKey, Beyond::OtherKeys}) {
        if (!more || (!cursor && part == Beyond::SameKey))
            continue;
        EntryQuery query = plan.along(sort.column);
        if (!addOrderBounds(database, plan, sort.column, query))
            return;
        if (cursor)
            query.beyond(sort, *cursor, descending, part);
        auto statement = database.statement(
            "SELECT " + (query.tests().empty() ? "1" : query.tests()) + ", row, " + sortColumn(sort.column)
            + " FROM entry INDEXED BY " + sortIndex(sort.column) + " WHERE " + query.led() + orderBy(sort, descending));
        query.bindTests(statement);
        query.bindLead(statement);
        while (more && statement.next())
            more = row(statement);
    }
}

std::vector<qint64> findEntries(Database &database, qint64 scope, const EntryFilter &filter, const EntryWish &wish,
                                EntryWay way)
{
    EntryPlan none;
    none.scope = scope;
    none.filter = filter;
    if (filter.isEmpty() && way == EntryWay::Quickest)
        return walkOn(database, none, wish);
    // Most filters are met by many rows, so a few steps in the order of time find a page sooner than a plan is made.
    constexpr double stepsForEach = 6;
    const bool seldom = filter.has(Part::Words) || filter.has(Part::Contacts) || filter.has(Part::EnteredHere)
                        || filter.has(Part::Differs) || wish.sort.column != EntrySort::Column::OccurredAt;
    if (!seldom && way == EntryWay::Quickest) {
        const double budget = stepsForEach * static_cast<double>(wish.limit + wish.skip);
        if (auto rows = walkUpTo(database, none, wish, budget))
            return *rows;
    }
    return findPlanned(database, planEntries(database, scope, filter), wish, way);
}

} // namespace desk::store
