// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entrybreakdown.h"

#include "app/store/amountsum.h"
#include "app/store/entrygroups.h"
#include "app/store/wholequery.h"

#include <cmath>
#include <unordered_map>

namespace desk::store {

using Part = EntryFilter::Part;

namespace {

struct Line {
    AmountSum sum; ///< its rows are those in the currency
    qint64 count = 0;
};

struct Ranked {
    const std::string *key;
    const Line *line;
    double about; ///< the size of its value
    domain::Decimal value;
    domain::Decimal size;
};

class Breaking
{
public:
    Breaking(Database &database, qint64 scope, const EntryFilter &filter, EntryDimension dimension,
             const QString &currency)
        : m_db(database), m_scope(scope), m_filter(filter), m_dimension(dimension), m_currency(currency.toStdString())
    {}

    void run()
    {
        const bool kept = m_dimension != EntryDimension::Contact && m_dimension != EntryDimension::Campaign;
        if (kept && KeptSums::cover(m_filter))
            addKept();
        else
            addRows();
        addOdd();
        joinLabels();
    }

    [[nodiscard]] EntryBreakdown answer(int most);

private:
    /// The label that tells entries apart; currencies do by themselves. A campaign has none of its own: labels of
    /// attribution do not tell it from a source of the same name.
    [[nodiscard]] const char *column() const
    {
        switch (m_dimension) {
        case EntryDimension::Config: return "config_label";
        case EntryDimension::Source: return "source_label";
        case EntryDimension::Contact: return "contact_label";
        case EntryDimension::Campaign: return "attribution_campaign";
        case EntryDimension::Currency: break;
        }
        return "0";
    }
    /// Whether amounts in `currency` belong into the line's value.
    [[nodiscard]] bool isValued(std::string_view currency) const
    {
        return m_dimension == EntryDimension::Currency || currency == m_currency;
    }
    [[nodiscard]] bool hasLabels() const
    {
        return m_dimension != EntryDimension::Currency && m_dimension != EntryDimension::Campaign;
    }
    /// The line of a row whose column() is this one of the query's.
    [[nodiscard]] Line &lineOf(const Statement &query, int column, std::string_view currency)
    {
        if (hasLabels())
            return lineOfLabel(static_cast<std::size_t>(query.integer(column)));
        const std::string_view key = m_dimension == EntryDimension::Currency ? currency : query.view(column);
        const auto found = m_lines.find(key);
        return found != m_lines.end() ? found->second : m_lines.try_emplace(std::string(key)).first->second;
    }
    /// Labels are numbered one after the other, so a table finds their lines quicker than a hash.
    [[nodiscard]] Line &lineOfLabel(std::size_t label)
    {
        if (label >= m_place.size())
            m_place.resize(std::max(label + 1, m_place.size() * 2));
        quint32 &place = m_place[label];
        if (place == 0) {
            m_byLabel.emplace_back(static_cast<qint64>(label), Line());
            place = static_cast<quint32>(m_byLabel.size());
        }
        return m_byLabel[place - 1].second;
    }
    void addKept();
    void addRow(const Statement &query);
    void addRows();
    void addOdd();
    void joinLabels();
    [[nodiscard]] QString nameOf(const std::string &key);

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    Database &m_db;
    qint64 m_scope;
    const EntryFilter &m_filter;
    EntryDimension m_dimension;
    std::string m_currency;
    std::vector<quint32> m_place; ///< of a label in m_byLabel, from 1; 0: none yet
    std::vector<std::pair<qint64, Line>> m_byLabel;
    std::unordered_map<std::string, Line, Hash, std::equal_to<>> m_lines;
};

void Breaking::addKept()
{
    const bool byHour = m_filter.has(Part::Period);
    const KeptSums kept(m_scope, m_filter, byHour);
    // Hours that the period cuts are read from rows; a period that is turned round keeps their other ends.
    std::string outside;
    std::vector<qint64> cut;
    const auto cutAt = [&](qint64 border) {
        const qint64 hour = hourOf(border);
        if (hour * hourLength == border || (!cut.empty() && cut.front() == hour))
            return;
        cut.push_back(hour);
        outside += " AND h.hour <> ?";
    };
    if (byHour && m_filter.from)
        cutAt(m_filter.from->milliseconds());
    if (byHour && m_filter.to)
        cutAt(m_filter.to->milliseconds() + 1);
    const char *label = m_dimension == EntryDimension::Source   ? "h.source"
                        : m_dimension == EntryDimension::Config ? "h.config"
                                                                : "0";
    auto query =
        m_db.statement(std::string("SELECT h.currency, ") + label + ", h.count, h.value_ones, h.value_rest FROM "
                       + (byHour ? "entry_hour" : "entry_total") + " h" + kept.where() + outside);
    kept.bindTo(query);
    for (const qint64 hour : cut)
        query.bind(hour);
    while (query.next()) {
        const std::string_view currency = query.view(0);
        Line &to = lineOf(query, 1, currency);
        const qint64 count = query.integer(2);
        to.count += count;
        if (!isValued(currency))
            continue;
        to.sum.addRows(count);
        to.sum.addKept(query.integer(3), query.integer(4));
    }
    for (const qint64 hour : cut) {
        EntryQuery conditions(m_scope, m_filter, EntryLead::Time);
        conditions.require("occurred_at >= ? AND occurred_at < ?", {hour * hourLength, (hour + 1) * hourLength});
        auto rows = m_db.statement(std::string("SELECT currency_sort, ") + column() + ", value_units FROM entry"
                                   + indexOf(EntryLead::Time) + conditions.where());
        conditions.bindTo(rows);
        while (rows.next())
            addRow(rows);
    }
}

void Breaking::addRow(const Statement &query)
{
    const std::string_view currency = query.view(0);
    Line &to = lineOf(query, 1, currency);
    ++to.count;
    if (!isValued(currency))
        return;
    to.sum.addRows(1);
    to.sum.addUnits(query.integer(2)); // none counts as nothing
}

void Breaking::addRows()
{
    const WholeQuery whole(m_db, m_scope, m_filter);
    auto query = m_db.statement(std::string("SELECT currency_sort, ") + column() + ", value_units"
                                + whole.from(m_dimension != EntryDimension::Campaign));
    whole.bindTo(query);
    while (query.next())
        addRow(query);
}

void Breaking::addOdd()
{
    EntryQuery conditions(m_scope, m_filter, EntryLead::Sort);
    conditions.require(oddAmounts);
    auto query =
        m_db.statement(std::string("SELECT currency_sort, ") + column()
                       + ", value_units IS NULL, event_value FROM entry INDEXED BY entry_odd" + conditions.where());
    conditions.bindTo(query);
    while (query.next()) {
        const auto value = query.integer(2) != 0 ? query.optionalDecimal(3) : std::nullopt;
        const std::string_view currency = query.view(0);
        if (value && isValued(currency))
            lineOf(query, 1, currency).sum.addOdd(*value);
    }
}

void Breaking::joinLabels()
{
    // One by one they are found by number, many at once by reading all of the kind.
    constexpr std::size_t many = 2000;
    const auto join = [this](const std::string &key, Line &line) {
        Line &to = m_lines[key];
        to.count += line.count;
        to.sum.add(line.sum);
    };
    if (m_byLabel.size() < many) {
        for (auto &[label, line] : m_byLabel)
            join(labelKey(m_db, label), line);
        return;
    }
    m_lines.reserve(m_byLabel.size());
    const LabelKind kind = m_dimension == EntryDimension::Contact  ? LabelKind::Contact
                           : m_dimension == EntryDimension::Source ? LabelKind::Source
                                                                   : LabelKind::Config;
    auto labels = m_db.statement("SELECT id, key FROM entry_label WHERE scope = ? AND kind = ?");
    labels.bind(m_scope, static_cast<int>(kind));
    while (labels.next()) {
        const auto label = static_cast<std::size_t>(labels.integer(0));
        if (label < m_place.size() && m_place[label] != 0)
            join(std::string(labels.view(1)), m_byLabel[m_place[label] - 1].second);
    }
}

QString Breaking::nameOf(const std::string &key)
{
    QString id = QString::fromStdString(key);
    switch (m_dimension) {
    case EntryDimension::Config: return nameOfConfig(m_db, m_scope, id);
    case EntryDimension::Source: return nameOfSource(m_db, m_scope, id);
    case EntryDimension::Currency:
    case EntryDimension::Campaign: return id;
    case EntryDimension::Contact: break;
    }
    if (id.isEmpty())
        return {};
    // The newest of the contact's entries; a contact that was renamed has several labels.
    auto newest = m_db.statement("SELECT coalesce(nullif(e.contact_name, ''), e.contact_email, '') FROM entry_label l"
                                 " CROSS JOIN entry e INDEXED BY entry_by_contact ON e.contact_label = l.id"
                                 " WHERE l.scope = ? AND l.kind = 1 AND l.key = ?"
                                 " ORDER BY e.occurred_at DESC LIMIT 1");
    return newest.bind(m_scope, id).next() ? newest.text(0) : QString();
}

/// Of many lines those that can be among the first `shown`, by doubles with room for their error; the others go to the
/// end.
std::size_t candidates(std::vector<Ranked> &ranked, std::size_t shown)
{
    if (ranked.size() <= shown || shown == 0)
        return ranked.size();
    const auto last = ranked.begin() + static_cast<std::ptrdiff_t>(shown) - 1;
    std::ranges::nth_element(ranked, last, std::greater(), &Ranked::about);
    const double least = last->about;
    if (!std::isfinite(least) || least == 0) // by numbers of entries, then
        return ranked.size();
    const auto end =
        std::partition(last + 1, ranked.end(), [least](const Ranked &one) { return one.about >= least * (1 - 1e-9); });
    return static_cast<std::size_t>(end - ranked.begin());
}

EntryBreakdown Breaking::answer(int most)
{
    std::vector<Ranked> ranked;
    ranked.reserve(m_lines.size());
    // Amounts in different currencies have no common order.
    const bool byCount = m_dimension == EntryDimension::Currency;
    for (const auto &[key, line] : m_lines) {
        if (line.count > 0)
            ranked.push_back({&key, &line, byCount ? 0 : std::abs(line.sum.approximateTotal()), {}, {}});
    }
    const auto shown = std::min(ranked.size(), static_cast<std::size_t>(std::max(0, most)));
    const std::size_t near = candidates(ranked, shown);
    for (std::size_t i = 0; i < near; ++i) {
        ranked[i].value = ranked[i].line->sum.total();
        if (!byCount)
            ranked[i].size = sizeOf(ranked[i].value);
    }
    const auto nearest = ranked.begin() + static_cast<std::ptrdiff_t>(near);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(shown), nearest,
                      [](const Ranked &a, const Ranked &b) {
                          if (const int order = a.size.compare(b.size); order != 0)
                              return order > 0;
                          return a.line->count != b.line->count ? a.line->count > b.line->count : *a.key < *b.key;
                      });
    EntryBreakdown answer;
    AmountSum others;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const Line &line = *ranked[i].line;
        if (i < shown) {
            answer.rows.append({QString::fromStdString(*ranked[i].key), nameOf(*ranked[i].key), ranked[i].value,
                                line.count, line.sum.count(), line.sum.leftOut()});
            continue;
        }
        others.add(line.sum);
        answer.others.count += line.count;
        ++answer.otherCount;
    }
    if (m_dimension != EntryDimension::Currency)
        answer.others.value = others.total();
    answer.others.valued = others.count();
    answer.others.leftOut = others.leftOut();
    return answer;
}

} // namespace

domain::Result<EntryBreakdown> entryBreakdown(Database &database, const QString &profileId, const EntryFilter &filter,
                                              EntryDimension dimension, const QString &currency, int most)
{
    Breaking breaking(database, Scope(database, profileId).known(), filter, dimension, currency);
    breaking.run();
    if (database.error())
        return tl::unexpected(*database.error());
    EntryBreakdown answer = breaking.answer(most);
    return database.result(std::move(answer));
}

} // namespace desk::store
