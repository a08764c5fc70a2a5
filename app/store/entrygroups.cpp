// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entrygroups.h"

#include "app/domain/calendardays.h"
#include "app/store/amountsum.h"
#include "app/store/wholequery.h"

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
            addCutHours();
        } else {
            addRows();
        }
        addOdd();
    }

    [[nodiscard]] EntryGroups groups(int most);

private:
    using Day = std::vector<AmountSum>; ///< by key

    /// The label that tells entries apart: 0 where nothing does.
    [[nodiscard]] const char *column() const
    {
        switch (m_split) {
        case EntrySplit::None: break;
        case EntrySplit::Config: return "config_label";
        case EntrySplit::Source: return "source_label";
        }
        return "0";
    }
    /// The number of a label's key; labels of one key differ in nothing but the name.
    [[nodiscard]] std::size_t keyOf(qint64 label)
    {
        if (label == m_lastLabel && !m_keys.empty())
            return m_lastKey;
        const auto known = m_keyOfLabel.find(label);
        if (known != m_keyOfLabel.end()) {
            m_lastKey = known->second;
        } else {
            const std::string key = labelKey(m_db, label);
            const auto same = std::ranges::find(m_keys, key);
            m_lastKey = static_cast<std::size_t>(same - m_keys.begin());
            if (same == m_keys.end())
                m_keys.push_back(key);
            m_keyOfLabel.emplace(label, m_lastKey);
        }
        m_lastLabel = label;
        return m_lastKey;
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
    void addCutHours();
    void addRows();
    void addRow(const Statement &query);
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
    std::unordered_map<qint64, std::size_t> m_keyOfLabel;
    std::vector<std::string> m_keys;
    qint64 m_lastLabel = 0;
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
    const KeptSums kept(m_scope, m_filter);
    const char *label = m_split == EntrySplit::None ? "0" : m_split == EntrySplit::Source ? "h.source" : "h.config";
    auto query = m_db.statement(std::string("SELECT h.hour, h.count, h.value_ones, h.value_rest, ") + label
                                + " FROM entry_hour h" + kept.where());
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
        AmountSum &sum = sumOf(day, keyOf(query.integer(4)));
        sum.addRows(query.integer(1));
        sum.addKept(query.integer(2), query.integer(3));
    }
}

void Gathering::addRow(const Statement &query)
{
    AmountSum &sum = sumOf(m_days.dayOf(query.integer(0)), keyOf(query.integer(2)));
    sum.addRows(1);
    sum.addUnits(query.integer(1)); // none counts as nothing
}

void Gathering::addCutHours()
{
    const std::string select =
        std::string("SELECT occurred_at, value_units, ") + column() + " FROM entry" + indexOf(EntryLead::Time);
    for (const qint64 hour : m_cut) {
        EntryQuery conditions(m_scope, m_filter, EntryLead::Time);
        conditions.require("occurred_at >= ? AND occurred_at < ?", {hour * hourLength, (hour + 1) * hourLength});
        auto query = m_db.statement(select + conditions.where());
        conditions.bindTo(query);
        while (query.next())
            addRow(query);
    }
}

void Gathering::addRows()
{
    const WholeQuery whole(m_db, m_scope, m_filter);
    auto query = m_db.statement(std::string("SELECT occurred_at, value_units, ") + column() + whole.from(true));
    whole.bindTo(query);
    while (query.next())
        addRow(query);
}

void Gathering::addOdd()
{
    EntryQuery conditions(m_scope, m_filter, EntryLead::Sort);
    conditions.require(oddAmounts);
    auto query = m_db.statement(std::string("SELECT occurred_at, value_units IS NULL, event_value, ") + column()
                                + " FROM entry INDEXED BY entry_odd" + conditions.where());
    conditions.bindTo(query);
    while (query.next()) {
        const auto value = query.integer(1) != 0 ? query.optionalDecimal(2) : std::nullopt;
        if (value)
            sumOf(m_days.dayOf(query.integer(0)), keyOf(query.integer(3))).addOdd(*value);
    }
}

EntryGroups Gathering::groups(int most)
{
    std::vector<AmountSum> all(m_keys.size());
    for (const auto &[day, sums] : m_sums) {
        for (std::size_t key = 0; key < sums.size(); ++key)
            all[key].add(sums[key]);
    }
    struct RankedGroup {
        std::size_t key;
        domain::Decimal value;
        domain::Decimal size;
    };
    std::vector<RankedGroup> ranked;
    for (std::size_t key = 0; key < all.size(); ++key) {
        if (all[key].count() > 0) {
            domain::Decimal value = all[key].total();
            ranked.push_back({key, value, sizeOf(value)});
        }
    }
    std::ranges::sort(ranked, [&](const RankedGroup &a, const RankedGroup &b) {
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

/// `label`: of entry_label's kinds; `names` are those that the entries of one label have.
QString nameOf(Database &database, qint64 scope, const char *kind, LabelKind label, const char *names,
               const QString &id)
{
    if (id.isEmpty())
        return {};
    auto catalog = database.statement("SELECT name FROM catalog WHERE scope = ? AND kind = ? AND id = ?");
    if (catalog.bind(scope, std::string_view(kind), id).next() && !catalog.text(0).isEmpty())
        return catalog.text(0);
    // One that the catalog no longer has: by the last of its labels, which is its latest name.
    auto last = database.statement("SELECT max(id) FROM entry_label WHERE scope = ? AND kind = ? AND key = ?");
    if (!last.bind(scope, static_cast<int>(label), id).next())
        return {};
    auto entries = database.statement(names);
    return entries.bind(last.integer(0)).next() ? entries.text(0) : QString();
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
    return nameOf(database, scope, "config", LabelKind::Config,
                  "SELECT config_name FROM entry INDEXED BY entry_by_config WHERE config_label = ? LIMIT 1", id);
}

QString nameOfSource(Database &database, qint64 scope, const QString &id)
{
    return nameOf(database, scope, "source", LabelKind::Source,
                  "SELECT source_name FROM entry INDEXED BY entry_by_source WHERE source_label = ? LIMIT 1", id);
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
