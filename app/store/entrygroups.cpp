// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entrygroups.h"

#include "app/domain/calendardays.h"
#include "app/store/amountsum.h"
#include "app/store/entryquery.h"

#include <map>
#include <set>
#include <unordered_map>

namespace desk::store {

namespace {

/// Gathers sums by day and by key while entries or kept sums are read, in any order.
class Gathering
{
public:
    Gathering(Database &database, qint64 scope, EntryFilter filter, const EntryGrouping &grouping)
        : m_db(database), m_scope(scope), m_filter(std::move(filter)), m_split(grouping.split), m_days(grouping.zone)
    {}

    void run()
    {
        if (KeptSums::cover(m_filter)) {
            addKept();
            for (const qint64 hour : m_cut)
                addRows(hour);
        } else {
            addRows({});
        }
        addOdd();
    }

    [[nodiscard]] EntryGroups groups(int most);

private:
    using Day = std::vector<AmountSum>; ///< by key

    [[nodiscard]] const char *column() const
    {
        switch (m_split) {
        case EntrySplit::None: break;
        case EntrySplit::Config: return ", config_id";
        case EntrySplit::Source: return ", source_id";
        }
        return "";
    }
    [[nodiscard]] std::size_t keyOf(std::string_view text)
    {
        if (m_lastKey < m_keys.size() && m_keys[m_lastKey] == text)
            return m_lastKey;
        const auto found = m_numbers.try_emplace(std::string(text), m_keys.size());
        if (found.second)
            m_keys.emplace_back(text);
        m_lastKey = found.first->second;
        return m_lastKey;
    }
    [[nodiscard]] std::size_t keyOf(const Statement &query, int at)
    {
        return m_split == EntrySplit::None ? keyOf({}) : keyOf(query.view(at));
    }
    [[nodiscard]] AmountSum &sumOf(qint64 day, std::size_t key)
    {
        if (m_lastSums == nullptr || day != m_lastDay) {
            m_lastDay = day;
            m_lastSums = &m_sums[day];
        }
        if (m_lastSums->size() <= key)
            m_lastSums->resize(key + 1);
        return (*m_lastSums)[key];
    }

    void addKept();
    void addRows(std::optional<qint64> hour);
    void addOdd();
    void cutByPeriod();

    Database &m_db;
    qint64 m_scope;
    EntryFilter m_filter;
    EntrySplit m_split;
    domain::CalendarDays m_days;
    std::set<qint64> m_cut; ///< hours that are partly one thing, partly another: only their rows tell
    std::map<qint64, Day> m_sums;
    qint64 m_lastDay = 0;
    Day *m_lastSums = nullptr;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<std::string> m_keys;
    std::size_t m_lastKey = 0;
};

void Gathering::cutByPeriod()
{
    const auto cut = [this](qint64 border) {
        if (hourOf(border) * hourLength != border)
            m_cut.insert(hourOf(border));
    };
    if (m_filter.from)
        cut(m_filter.from->milliseconds());
    if (m_filter.to)
        cut(m_filter.to->milliseconds() + 1);
}

void Gathering::addKept()
{
    cutByPeriod();
    std::unordered_map<qint64, std::size_t> keyOfLabel;
    if (m_split != EntrySplit::None) {
        auto labels = m_db.statement("SELECT id, key FROM entry_label WHERE scope = ? AND kind = ?");
        labels.bind(m_scope, m_split == EntrySplit::Source ? 2 : 3);
        while (labels.next())
            keyOfLabel.emplace(labels.integer(0), keyOf(labels.view(1)));
    }
    const KeptSums kept(m_scope, m_filter);
    std::string sql = "SELECT h.hour, h.count, h.value_ones, h.value_rest";
    if (m_split != EntrySplit::None)
        sql += m_split == EntrySplit::Source ? ", h.source" : ", h.config";
    auto query = m_db.statement(sql + " FROM entry_hour h" + kept.where());
    kept.bindTo(query);
    std::optional<qint64> hour;
    qint64 day = 0;
    bool cut = false;
    while (query.next()) {
        if (const qint64 next = query.integer(0); next != hour) {
            hour = next;
            day = m_days.dayOf(next * hourLength);
            if (day != m_days.dayOf((next + 1) * hourLength - 1))
                m_cut.insert(next);
            cut = m_cut.contains(next);
        }
        if (cut)
            continue;
        std::size_t key = keyOf({});
        if (m_split != EntrySplit::None) {
            const auto label = keyOfLabel.find(query.integer(4));
            if (label != keyOfLabel.end())
                key = label->second;
        }
        AmountSum &sum = sumOf(day, key);
        sum.addRows(query.integer(1));
        sum.addKept(query.integer(2), query.integer(3));
    }
}

void Gathering::addRows(std::optional<qint64> hour)
{
    EntryQuery conditions(m_scope, m_filter);
    if (hour)
        conditions.require("occurred_at >= ? AND occurred_at < ?", {*hour * hourLength, (*hour + 1) * hourLength});
    auto query =
        m_db.statement(std::string("SELECT occurred_at, value_units") + column() + " FROM entry" + conditions.where());
    conditions.bindTo(query);
    while (query.next()) {
        AmountSum &sum = sumOf(m_days.dayOf(query.integer(0)), keyOf(query, 2));
        sum.addRows(1);
        sum.addUnits(query.integer(1)); // none counts as nothing
    }
}

void Gathering::addOdd()
{
    EntryQuery conditions(m_scope, m_filter);
    conditions.require(oddAmounts);
    auto query = m_db.statement(std::string("SELECT occurred_at, value_units IS NULL, event_value") + column()
                                + " FROM entry INDEXED BY entry_odd" + conditions.where());
    conditions.bindTo(query);
    while (query.next()) {
        const auto value = query.integer(1) != 0 ? query.optionalDecimal(2) : std::nullopt;
        if (value)
            sumOf(m_days.dayOf(query.integer(0)), keyOf(query, 3)).addOdd(*value);
    }
}

EntryGroups Gathering::groups(int most)
{
    std::vector<AmountSum> all(m_keys.size());
    for (const auto &[day, sums] : m_sums) {
        for (std::size_t key = 0; key < sums.size(); ++key)
            all[key].add(sums[key]);
    }
    struct Ranked {
        std::size_t key;
        domain::Decimal value;
        domain::Decimal size;
    };
    std::vector<Ranked> ranked;
    for (std::size_t key = 0; key < all.size(); ++key) {
        if (all[key].count() > 0) {
            domain::Decimal value = all[key].total();
            ranked.push_back({key, value, sizeOf(value)});
        }
    }
    std::ranges::sort(ranked, [&](const Ranked &a, const Ranked &b) {
        if (const int order = a.size.compare(b.size); order != 0)
            return order > 0;
        if (all[a.key].count() != all[b.key].count())
            return all[a.key].count() > all[b.key].count();
        return m_keys[a.key] < m_keys[b.key];
    });
    EntryGroups groups;
    std::vector<std::size_t> seriesOf(all.size());
    const auto kept = static_cast<std::size_t>(std::max(0, most));
    AmountSum others;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const std::size_t key = ranked[i].key;
        // A single other one may as well be called by its name.
        const bool apart = i < kept || ranked.size() == kept + 1;
        seriesOf[key] = apart ? i : kept;
        if (!apart) {
            others.add(all[key]);
            continue;
        }
        EntrySeries series;
        series.id = QString::fromStdString(m_keys[key]);
        if (m_split == EntrySplit::Config)
            series.name = nameOfConfig(m_db, m_scope, series.id);
        else if (m_split == EntrySplit::Source)
            series.name = nameOfSource(m_db, m_scope, series.id);
        series.value = ranked[i].value;
        series.count = all[key].count();
        series.leftOut = all[key].leftOut();
        groups.series.append(series);
    }
    if (others.count() > 0)
        groups.series.append({{}, {}, true, others.total(), others.count(), others.leftOut()});
    for (const auto &[day, sums] : m_sums) {
        std::map<std::size_t, AmountSum> bySeries;
        for (std::size_t key = 0; key < sums.size(); ++key) {
            if (sums[key].count() > 0)
                bySeries[seriesOf[key]].add(sums[key]);
        }
        for (const auto &[series, sum] : bySeries)
            groups.days.append({day, static_cast<int>(series), sum.total(), sum.count()});
    }
    return groups;
}

QString nameOf(Database &database, qint64 scope, const char *kind, const QString &id, const char *fromEntries)
{
    if (id.isEmpty())
        return {};
    auto catalog = database.statement("SELECT name FROM catalog WHERE scope = ? AND kind = ? AND id = ?");
    if (catalog.bind(scope, std::string_view(kind), id).next() && !catalog.text(0).isEmpty())
        return catalog.text(0);
    auto entries = database.statement(fromEntries);
    return entries.bind(scope, id).next() ? entries.text(0) : QString();
}

} // namespace

std::optional<EntryFilter> narrowedTo(const EntryFilter &filter, const QString &currency)
{
    EntryFilter narrowed = filter;
    if (filter.has(EntryFilter::Part::Currencies)
        && filter.currencies.contains(currency) == filter.except.testFlag(EntryFilter::Part::Currencies))
        return std::nullopt;
    narrowed.forget(EntryFilter::Part::Currencies);
    narrowed.currencies = {currency};
    return narrowed;
}

QString nameOfConfig(Database &database, qint64 scope, const QString &id)
{
    return nameOf(database, scope, "config", id,
                  "SELECT config_name FROM entry WHERE scope = ? AND config_id = ? AND config_name IS NOT NULL"
                  " LIMIT 1");
}

QString nameOfSource(Database &database, qint64 scope, const QString &id)
{
    return nameOf(database, scope, "source", id,
                  "SELECT source_name FROM entry WHERE scope = ? AND source_id = ? LIMIT 1");
}

domain::Result<EntryGroups> entryGroups(Database &database, const QString &profileId, const EntryFilter &filter,
                                        const EntryGrouping &grouping)
{
    const qint64 scope = Scope(database, profileId).known();
    const auto narrowed = narrowedTo(filter, grouping.currency);
    if (!narrowed)
        return EntryGroups();
    Gathering gathering(database, scope, *narrowed, grouping);
    gathering.run();
    if (database.error())
        return tl::unexpected(*database.error());
    EntryGroups groups = gathering.groups(grouping.most);
    return database.result(std::move(groups));
}

} // namespace desk::store
