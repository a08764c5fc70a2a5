// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entrybreakdown.h"

#include "app/store/amountsum.h"
#include "app/store/entrygroups.h"
#include "app/store/entryquery.h"

#include <unordered_map>

namespace desk::store {

namespace {

using Part = EntryFilter::Part;

struct Line {
    AmountSum sum; ///< its rows are those in the currency
    qint64 count = 0;
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
            addRows({});
        addOdd();
    }

    [[nodiscard]] EntryBreakdown answer(int most);

private:
    [[nodiscard]] const char *column() const
    {
        switch (m_dimension) {
        case EntryDimension::Config: return "config_id";
        case EntryDimension::Source: return "source_id";
        case EntryDimension::Currency: return "currency_sort";
        case EntryDimension::Contact: return "contact_id";
        case EntryDimension::Campaign: return "attribution_campaign";
        }
        return "";
    }
    /// Whether amounts in `currency` belong into the line's value.
    [[nodiscard]] bool isValued(std::string_view currency) const
    {
        return m_dimension == EntryDimension::Currency || currency == m_currency;
    }
    [[nodiscard]] Line &line(std::string_view key)
    {
        const auto found = m_lines.find(key);
        return found != m_lines.end() ? found->second : m_lines.try_emplace(std::string(key)).first->second;
    }
    void addKept();
    void addRows(std::optional<std::pair<qint64, qint64>> span);
    void addOdd();
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
    std::string sql = "SELECT h.currency, ";
    if (m_dimension == EntryDimension::Currency)
        sql += "h.currency";
    else
        sql += std::string("(SELECT key FROM entry_label WHERE id = ")
               + (m_dimension == EntryDimension::Source ? "h.source)" : "h.config)");
    sql += ", sum(h.count), sum(h.value_ones), sum(h.value_rest) FROM ";
    sql += byHour ? "entry_hour h" : "entry_total h";
    sql += kept.where() + outside + " GROUP BY h.currency";
    if (m_dimension != EntryDimension::Currency)
        sql += m_dimension == EntryDimension::Source ? ", h.source" : ", h.config";
    auto query = m_db.statement(sql);
    kept.bindTo(query);
    for (const qint64 hour : cut)
        query.bind(hour);
    while (query.next()) {
        Line &to = line(query.view(1));
        const qint64 count = query.integer(2);
        to.count += count;
        if (!isValued(query.view(0)))
            continue;
        to.sum.addRows(count);
        to.sum.addKept(query.integer(3), query.integer(4));
    }
    for (const qint64 hour : cut)
        addRows(std::pair(hour * hourLength, (hour + 1) * hourLength));
}

void Breaking::addRows(std::optional<std::pair<qint64, qint64>> span)
{
    EntryQuery conditions(m_scope, m_filter);
    if (span)
        conditions.require("occurred_at >= ? AND occurred_at < ?", {span->first, span->second});
    auto query = m_db.statement(std::string("SELECT currency_sort, ") + column() + ", value_units FROM entry"
                                + conditions.where());
    conditions.bindTo(query);
    while (query.next()) {
        Line &to = line(query.view(1));
        ++to.count;
        if (!isValued(query.view(0)))
            continue;
        to.sum.addRows(1);
        to.sum.addUnits(query.integer(2)); // none counts as nothing
    }
}

void Breaking::addOdd()
{
    EntryQuery conditions(m_scope, m_filter);
    conditions.require(oddAmounts);
    auto query =
        m_db.statement(std::string("SELECT currency_sort, ") + column()
                       + ", value_units IS NULL, event_value FROM entry INDEXED BY entry_odd" + conditions.where());
    conditions.bindTo(query);
    while (query.next()) {
        const auto value = query.integer(2) != 0 ? query.optionalDecimal(3) : std::nullopt;
        if (value && isValued(query.view(0)))
            line(query.view(1)).sum.addOdd(*value);
    }
}

QString Breaking::nameOf(const std::string &key)
{
    const QString id = QString::fromStdString(key);
    switch (m_dimension) {
    case EntryDimension::Config: return nameOfConfig(m_db, m_scope, id);
    case EntryDimension::Source: return nameOfSource(m_db, m_scope, id);
    case EntryDimension::Currency:
    case EntryDimension::Campaign: return id;
    case EntryDimension::Contact: break;
    }
    if (id.isEmpty())
        return {};
    auto newest = m_db.statement("SELECT coalesce(nullif(contact_name, ''), contact_email, '') FROM entry"
                                 " WHERE scope = ? AND contact_id = ? ORDER BY occurred_at DESC, row DESC LIMIT 1");
    return newest.bind(m_scope, id).next() ? newest.text(0) : QString();
}

EntryBreakdown Breaking::answer(int most)
{
    struct Ranked {
        const std::string *key;
        const Line *line;
        domain::Decimal value;
        domain::Decimal size;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(m_lines.size());
    for (const auto &[key, line] : m_lines) {
        if (line.count == 0)
            continue;
        // Amounts in different currencies have no common order.
        domain::Decimal value = line.sum.total();
        domain::Decimal size = m_dimension == EntryDimension::Currency ? domain::Decimal() : sizeOf(value);
        ranked.push_back({&key, &line, std::move(value), std::move(size)});
    }
    const auto before = [](const Ranked &a, const Ranked &b) {
        if (const int order = a.size.compare(b.size); order != 0)
            return order > 0;
        return a.line->count != b.line->count ? a.line->count > b.line->count : *a.key < *b.key;
    };
    const auto shown = std::min(ranked.size(), static_cast<std::size_t>(std::max(0, most)));
    std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(shown), before);
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
