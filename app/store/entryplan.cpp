// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryplan.h"

#include "app/store/entryrow.h"
#include "app/store/entrysums.h"

#include <cmath>

namespace desk::store {

using Part = EntryFilter::Part;

namespace {

constexpr qint64 countedAtMost = 5000;
constexpr double wideShare = 0.2; ///< of the rows that have a word which thousands of labels begin with

/// Counts the rows that a filter's parts lead to, each apart.
class Counter
{
public:
    Counter(Database &db, EntryPlan &plan) : m_db(db), m_plan(plan) {}

    void countAll()
    {
        m_plan.total = kept({});
        m_plan.rows = m_plan.total;
        const EntryFilter &filter = m_plan.filter;
        for (const Part part : {Part::Sources, Part::Configs, Part::Currencies})
            byKeptSums(part);
        shareOfKept();
        if (filter.has(Part::Contacts))
            byContacts();
        if (filter.has(Part::Value))
            byValue();
        if (filter.has(Part::Period))
            byPeriod();
        if (filter.has(Part::EnteredHere))
            offer(Part::EnteredHere, EntryLead::EnteredHere,
                  upTo("SELECT 1 FROM entry INDEXED BY entry_submission WHERE scope = ? AND submission > 0",
                       {m_plan.scope}));
        if (filter.has(Part::Differs))
            byComparison();
        if (filter.has(Part::Words))
            byWords();
        m_plan.tested = m_parts > 1 || (filter.has(Part::Words) && !m_plan.candidates.exact);
        if (m_plan.total > 0)
            m_plan.share = std::max(m_plan.share, 0.1 / static_cast<double>(m_plan.total));
        listRuns();
    }

private:
    /// Rows that match these parts, from the kept totals.
    qint64 kept(const EntryFilter &filter)
    {
        const KeptSums sums(m_plan.scope, filter, false);
        auto query = m_db.statement("SELECT sum(h.count) FROM entry_total h" + sums.where());
        sums.bindTo(query);
        return query.next() ? query.integer(0) : 0;
    }

    /// How many rows a query has; countedAtMost + 1: more than that.
    qint64 upTo(const std::string &rows, std::initializer_list<EntryQuery::Value> values, qint64 most = countedAtMost)
    {
        auto query = m_db.statement("SELECT count(*) FROM (" + rows + " LIMIT ?)");
        for (const auto &value : values)
            std::visit([&](const auto &v) { query.bind(v); }, value);
        query.bind(most + 1);
        return query.next() ? query.integer(0) : 0;
    }

    /// Of sources, conversions and currencies together, which depend on each other.
    void shareOfKept()
    {
        EntryFilter kinds;
        kinds.sourceIds = m_plan.filter.sourceIds;
        kinds.configIds = m_plan.filter.configIds;
        kinds.currencies = m_plan.filter.currencies;
        kinds.except = m_plan.filter.except;
        if (m_plan.total > 0 && !kinds.isEmpty())
            m_plan.share *= static_cast<double>(kept(kinds)) / static_cast<double>(m_plan.total);
    }

    /// A part that `rows` rows have when it is not turned round.
    void offer(Part part, EntryLead lead, qint64 rows, bool certain = false)
    {
        ++m_parts;
        const bool many = !certain && rows > countedAtMost;
        if (many) // nobody knows how many: about half
            rows = std::max(rows, m_plan.total / 2);
        const double share =
            m_plan.total > 0 ? std::min(1.0, static_cast<double>(rows) / static_cast<double>(m_plan.total)) : 1;
        double &ofWhich = part == Part::Period ? m_plan.ofPeriod : m_plan.share;
        const bool turned = m_plan.filter.except.testFlag(part);
        if (part != Part::Sources && part != Part::Configs && part != Part::Currencies) // see shareOfKept()
            ofWhich *= turned ? std::max(1 - share, 0.001) : share;
        if (turned)
            return;
        if (rows < m_plan.rows || (rows == m_plan.rows && m_plan.lead == EntryLead::Time && lead != EntryLead::Time)) {
            m_plan.rows = rows;
            m_plan.lead = lead;
        }
        const bool labels =
            part == Part::Sources || part == Part::Configs || part == Part::Contacts || part == Part::Words;
        if (labels && (!m_plan.runLength || rows < *m_plan.runLength)) {
            m_plan.runLength = rows;
            m_plan.runPart = part;
        }
    }

    void byKeptSums(Part part)
    {
        const EntryFilter &filter = m_plan.filter;
        if (!filter.has(part))
            return;
        EntryFilter alone;
        EntryLead lead = EntryLead::Source;
        if (part == Part::Sources) {
            alone.sourceIds = filter.sourceIds;
        } else if (part == Part::Configs) {
            alone.configIds = filter.configIds;
            lead = EntryLead::Config;
        } else {
            alone.currencies = filter.currencies;
            lead = EntryLead::Currency;
        }
        offer(part, lead, kept(alone), true);
    }

    std::vector<qint64> labelsOf(LabelKind kind, const QStringList &keys)
    {
        std::vector<qint64> labels;
        auto query = m_db.statement("SELECT id FROM entry_label WHERE scope = ? AND kind = ? AND key = ?");
        for (const QString &key : keys) {
            query.bind(m_plan.scope, static_cast<int>(kind), key);
            while (query.next())
                labels.push_back(query.integer(0));
            query.reset();
        }
        std::ranges::sort(labels);
        labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
        return labels;
    }

    qint64 rowsOf(LabelKind kind, qint64 label, qint64 most)
    {
        static constexpr std::array queries{
            "SELECT 1 FROM entry WHERE contact_label = ?", "SELECT 1 FROM entry WHERE source_label = ?",
            "SELECT 1 FROM entry WHERE config_label = ?",
            "SELECT 1 FROM entry WHERE attribution_label = ? AND attribution_label <> 0"};
        return upTo(queries[static_cast<std::size_t>(kind) - 1], {label}, most);
    }

    void byContacts()
    {
        qint64 rows = 0;
        for (const qint64 label : labelsOf(LabelKind::Contact, m_plan.filter.contactIds)) {
            rows += rowsOf(LabelKind::Contact, label, countedAtMost);
            if (rows > countedAtMost)
                break;
        }
        offer(Part::Contacts, EntryLead::Contact, rows);
    }

    void byValue()
    {
        EntryFilter alone;
        alone.minValue = m_plan.filter.minValue;
        alone.maxValue = m_plan.filter.maxValue;
        const EntryQuery::Value least = alone.minValue ? sortedAmount(*alone.minValue) : -8e307;
        const EntryQuery::Value most = alone.maxValue ? sortedAmount(*alone.maxValue) : 9e307;
        offer(Part::Value, EntryLead::Value,
              upTo("SELECT 1 FROM entry INDEXED BY entry_value WHERE scope = ? AND value_sort BETWEEN ? AND ?",
                   {m_plan.scope, least, most}));
    }

    void byPeriod()
    {
        const EntryFilter &filter = m_plan.filter;
        const qint64 from = filter.from ? filter.from->milliseconds() : std::numeric_limits<qint64>::min();
        const qint64 to = filter.to ? filter.to->milliseconds() : std::numeric_limits<qint64>::max();
        offer(Part::Period, EntryLead::Time,
              upTo("SELECT 1 FROM entry INDEXED BY entry_occurred WHERE scope = ? AND occurred_at BETWEEN ? AND ?",
                   {m_plan.scope, from, to}));
    }

    void byComparison()
    {
        auto query = m_db.statement("SELECT sum(count) FROM comparison_tally WHERE scope = ? AND state = 'differs'");
        offer(Part::Differs, EntryLead::Differs, query.bind(m_plan.scope).next() ? query.integer(0) : 0, true);
    }

    void byWords()
    {
        m_plan.match = WordMatch::of(m_plan.scope, m_plan.filter.words);
        if (!m_plan.match) { // only punctuation: everything has it, and nothing has not
            m_plan.none = m_plan.none || m_plan.filter.except.testFlag(Part::Words);
            return;
        }
        WordLeads leads = wordLeads(m_db, m_plan.scope, *m_plan.match);
        const bool turned = m_plan.filter.except.testFlag(Part::Words);
        m_plan.none = m_plan.none || (leads.none && !turned);
        if (leads.none)
            return;
        std::vector<double> shares; // of all rows, by word
        for (const WordCandidates &word : leads.words)
            shares.push_back(std::min(1.0, rowsOfAll(word) / static_cast<double>(std::max<qint64>(m_plan.total, 1))));
        double share = std::pow(wideShare, leads.wide);
        std::size_t best = 0;
        for (std::size_t i = 0; i < leads.words.size(); ++i) {
            if (leads.words[i].exact)
                best = i;
            share *= shares[i];
        }
        for (std::size_t i = 0; i < leads.words.size() && !leads.words[best].exact; ++i) {
            if (costOf(leads.words[i], shares[i], share) < costOf(leads.words[best], shares[best], share))
                best = i;
        }
        if (leads.words.empty()) { // only words that more than thousands of labels have
            ++m_parts;
            m_plan.share *= turned ? 1 - share : share;
            return;
        }
        m_plan.candidates = std::move(leads.words[best]);
        const double rows = shares[best] * static_cast<double>(m_plan.total);
        offer(Part::Words, EntryLead::Words, static_cast<qint64>(std::ceil(rows)), true);
        if (!m_plan.candidates.exact && !turned)
            m_plan.share *= share / std::max(shares[best], 1e-9);
    }

    /// What a page's worth of rows costs by these candidates, in about microseconds: the first row of every label, and
    /// as many as have to be read until enough have the other words too.
    static double costOf(const WordCandidates &word, double ofWord, double ofAll)
    {
        constexpr double page = 100;
        return 4 * static_cast<double>(word.labelCount()) + 2.5 * page * ofWord / std::max(ofAll, 1e-12);
    }

    double rowsOfAll(const WordCandidates &word)
    {
        auto rows = static_cast<double>(word.rows.size());
        for (std::size_t kind = 0; kind < word.labels.size(); ++kind)
            rows += static_cast<double>(rowsOfAll(static_cast<LabelKind>(kind + 1), word.labels[kind]));
        return rows;
    }

    /// About; from some of them where they are many.
    qint64 rowsOfAll(LabelKind kind, const std::vector<qint64> &labels)
    {
        constexpr std::size_t samples = 24;
        const bool kept = kind == LabelKind::Source || kind == LabelKind::Config;
        const std::size_t step = kept ? 1 : std::max<std::size_t>(1, labels.size() / samples);
        qint64 rows = 0;
        std::size_t counted = 0;
        for (std::size_t i = 0; i < labels.size(); i += step) {
            if (kept) {
                auto query = m_db.statement(kind == LabelKind::Source
                                                ? "SELECT sum(count) FROM entry_total WHERE scope = ? AND source = ?"
                                                : "SELECT sum(count) FROM entry_total WHERE scope = ? AND config = ?");
                rows += query.bind(m_plan.scope, labels[i]).next() ? query.integer(0) : 0;
            } else {
                const qint64 most = step == 1 ? countedAtMost : 500;
                const qint64 some = rowsOf(kind, labels[i], most);
                rows += some > most ? std::max(some, m_plan.total / 20) : some;
            }
            ++counted;
        }
        return counted == 0 ? 0
                            : static_cast<qint64>(static_cast<double>(rows) * static_cast<double>(labels.size())
                                                  / static_cast<double>(counted));
    }

    void listRuns()
    {
        const EntryFilter &filter = m_plan.filter;
        const auto add = [&](LabelKind kind, const std::vector<qint64> &labels) {
            for (const qint64 label : labels)
                m_plan.runs.emplace_back(kind, label);
        };
        if (!m_plan.runLength)
            return;
        switch (m_plan.runPart) {
        case Part::Contacts: add(LabelKind::Contact, labelsOf(LabelKind::Contact, filter.contactIds)); break;
        case Part::Sources: add(LabelKind::Source, labelsOf(LabelKind::Source, filter.sourceIds)); break;
        case Part::Configs: add(LabelKind::Config, labelsOf(LabelKind::Config, filter.configIds)); break;
        case Part::Words:
            for (std::size_t kind = 0; kind < m_plan.candidates.labels.size(); ++kind)
                add(static_cast<LabelKind>(kind + 1), m_plan.candidates.labels[kind]);
            m_plan.runRows = m_plan.candidates.rows;
            break;
        default: break;
        }
    }

    Database &m_db;
    EntryPlan &m_plan;
    int m_parts = 0;
};

} // namespace

EntryPlan planEntries(Database &database, qint64 scope, const EntryFilter &filter)
{
    EntryPlan plan;
    plan.scope = scope;
    plan.filter = filter;
    Counter(database, plan).countAll();
    return plan;
}

EntryQuery EntryPlan::narrow() const
{
    if (none) {
        static const WordCandidates nothing;
        return {scope, EntryFilter(), EntryLead::Words, {}, &nothing};
    }
    EntryFilter rest = filter;
    if (lead == EntryLead::Words && candidates.exact)
        rest.forget(Part::Words);
    return {scope, rest, lead, match, &candidates};
}

EntryQuery EntryPlan::along(EntrySort::Column column) const
{
    const EntryLead by = column == EntrySort::Column::OccurredAt ? EntryLead::Time
                         : column == EntrySort::Column::Value    ? EntryLead::Value
                                                                 : EntryLead::Sort;
    return {scope, filter, by, match, &candidates};
}

EntryQuery EntryPlan::run(LabelKind kind, bool descending, EntryQuery::Beyond part) const
{
    EntryFilter rest = filter;
    if (runPart != Part::Words || candidates.exact)
        rest.forget(runPart);
    EntryQuery query(scope, rest, EntryLead::Run, match);
    query.follow(kind, descending, part);
    return query;
}

EntryQuery EntryPlan::besideRuns() const
{
    WordCandidates only;
    only.rows = runRows;
    EntryFilter rest = filter;
    if (candidates.exact)
        rest.forget(Part::Words);
    return {scope, rest, EntryLead::Words, match, &only};
}

bool EntryPlan::isNarrow() const
{
    // Reading along the index of time costs about a seventh of going to each row of another one.
    constexpr qint64 dearer = 7;
    return none || lead == EntryLead::Time || rows < countedAtMost || rows < total / dearer;
}

EntryQuery EntryPlan::whole() const
{
    return isNarrow() ? narrow() : along(EntrySort::Column::OccurredAt);
}

} // namespace desk::store
