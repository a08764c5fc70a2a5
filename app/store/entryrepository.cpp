// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entryrepository.h"

#include "app/store/entryquery.h"

#include <cmath>
#include <limits>
#include <map>

namespace desk::store {

using domain::Decimal;
using domain::Instant;
using domain::Result;

namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr double noAmount = -9e307;
constexpr qint64 unitsInOne = 1'000'000;

/// The amount in millionths, if it is exactly that and small enough for sums that cannot overflow.
std::optional<qint64> unitsOf(const Decimal &amount)
{
    constexpr int decimals = 6;
    constexpr std::size_t wholeDigits = 9;
    const std::string plain = amount.toPlain();
    std::string_view rest = plain;
    const bool negative = rest.starts_with('-');
    if (negative)
        rest.remove_prefix(1);
    const std::string_view whole = rest.substr(0, rest.find('.'));
    std::string_view fraction = whole.size() < rest.size() ? rest.substr(whole.size() + 1) : std::string_view();
    while (fraction.ends_with('0'))
        fraction.remove_suffix(1);
    if (whole.size() > wholeDigits || fraction.size() > decimals)
        return std::nullopt;
    qint64 units = 0;
    for (const char c : whole) {
        if (c < '0' || c > '9')
            return std::nullopt;
        units = units * 10 + (c - '0');
    }
    for (std::size_t i = 0; i < decimals; ++i)
        units = units * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    return negative ? -units : units;
}

/// A sum of whole ones and millionths as a decimal.
Decimal fromParts(qint64 ones, qint64 millionths)
{
    // Both parts carry the sign of what they were made from, so they are joined before they are written.
    ones += millionths / unitsInOne;
    millionths %= unitsInOne;
    if (ones > 0 && millionths < 0) {
        ones -= 1;
        millionths += unitsInOne;
    } else if (ones < 0 && millionths > 0) {
        ones += 1;
        millionths -= unitsInOne;
    }
    const bool negative = ones < 0 || millionths < 0;
    std::string text = (negative ? "-" : "") + std::to_string(std::abs(ones));
    if (millionths != 0) {
        std::string fraction = std::to_string(std::abs(millionths));
        fraction.insert(0, 6 - fraction.size(), '0');
        fraction.erase(fraction.find_last_not_of('0') + 1);
        text += '.' + fraction;
    }
    return Decimal::fromJsonNumber(text).value_or(Decimal());
}

double sortValue(const std::optional<Decimal> &amount)
{
    if (!amount)
        return noAmount;
    const double near = amount->toApproximateDouble();
    return std::isfinite(near) ? near : std::copysign(8e307, near);
}

std::optional<qint64> units(const std::optional<Decimal> &amount)
{
    return amount ? unitsOf(*amount) : std::nullopt;
}

QString contactSort(const domain::ConversionEntry &entry)
{
    return foldedText(entry.contactName.value_or(entry.contactEmail.value_or(QString())));
}

constexpr std::string_view columns = "id, source_id, contact_id, event_value, currency, expense, occurred_at,"
                                     " created_at, config_id, config_name, contact_name, contact_email,"
                                     " attribution_source, attribution_campaign, attribution_campaign_id,"
                                     " attribution_ad, attribution_ad_id, source_name, raw, submission, entry.row, ";

CachedEntry readRow(const Statement &query, const EntrySort &sort)
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
    row.cursor = readCursor(query, 20, sort);
    return row;
}

std::string selectRows(const EntrySort &sort)
{
    return "SELECT " + std::string(columns) + sortColumn(sort.column)
           + " FROM entry LEFT JOIN entry_raw ON entry_raw.row = entry.row";
}

/// The rows whose numbers the inner query finds (on an index alone, where it can), in full.
std::string selectFound(const EntrySort &sort, const std::string &where, bool descending, const char *tail)
{
    return selectRows(sort) + " WHERE entry.row IN (SELECT row FROM entry" + where + orderBy(sort, descending) + tail
           + ")" + orderBy(sort, descending).replace(orderBy(sort, descending).find(", row"), 5, ", entry.row");
}

/// The submission of this computer that made an entry; 0: none.
qint64 submissionOf(Database &db, qint64 scope, const QString &entryId)
{
    auto query = db.statement("SELECT id FROM submission WHERE scope = ? AND entry_id = ? AND entry_id <> ''");
    return query.bind(scope, entryId).next() ? query.integer(0) : 0;
}

struct Sums {
    qint64 valueOnes = 0, valueRest = 0, expenseOnes = 0, expenseRest = 0;
    qint64 count = 0, leftOut = 0;
    domain::DecimalSum value, expense;
};

} // namespace

Result<qint64> EntryRepository::upsert(const QList<domain::ConversionEntry> &entries, qint64 pass)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.ensured();
    qint64 added = 0;
    auto known = db.statement("SELECT row FROM entry WHERE scope = ? AND id = ?");
    auto name = db.statement("SELECT name FROM catalog WHERE scope = ? AND kind = 'source' AND id = ?");
    auto write = db.statement(
        "INSERT INTO entry (scope, id, source_id, contact_id, config_id, config_name, contact_name, contact_email,"
        " source_name, event_value, expense, currency, value_units, expense_units, value_sort, expense_sort,"
        " currency_sort, contact_sort, source_sort, config_sort, occurred_at, created_at, attribution_source,"
        " attribution_campaign, attribution_campaign_id, attribution_ad, attribution_ad_id, seen_pass, campaign_sort,"
        " submission)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT (scope, id) DO UPDATE SET source_id = excluded.source_id, contact_id = excluded.contact_id,"
        " config_id = excluded.config_id, config_name = excluded.config_name, contact_name = excluded.contact_name,"
        " contact_email = excluded.contact_email, source_name = excluded.source_name,"
        " event_value = excluded.event_value, expense = excluded.expense, currency = excluded.currency,"
        " value_units = excluded.value_units, expense_units = excluded.expense_units,"
        " value_sort = excluded.value_sort, expense_sort = excluded.expense_sort,"
        " currency_sort = excluded.currency_sort, contact_sort = excluded.contact_sort,"
        " source_sort = excluded.source_sort, config_sort = excluded.config_sort, occurred_at = excluded.occurred_at,"
        " created_at = excluded.created_at, attribution_source = excluded.attribution_source,"
        " attribution_campaign = excluded.attribution_campaign,"
        " attribution_campaign_id = excluded.attribution_campaign_id, attribution_ad = excluded.attribution_ad,"
        " attribution_ad_id = excluded.attribution_ad_id, seen_pass = max(seen_pass, excluded.seen_pass),"
        " campaign_sort = excluded.campaign_sort, submission = excluded.submission"
        " RETURNING row");
    auto raw = db.statement("INSERT INTO entry_raw (row, raw) VALUES (?, ?)"
                            " ON CONFLICT (row) DO UPDATE SET raw = excluded.raw");
    QHash<QString, QString> names;
    for (const domain::ConversionEntry &entry : entries) {
        if (!known.bind(scope, entry.id).next())
            ++added;
        known.reset();
        const QString sourceId = entry.sourceId.value_or(QString());
        if (!names.contains(sourceId)) {
            names.insert(sourceId, name.bind(scope, sourceId).next() ? name.text(0) : QString());
            name.reset();
        }
        const QString &source = names[sourceId];
        write.bind(scope, entry.id, entry.sourceId, entry.contactId, entry.configId, entry.configName,
                   entry.contactName, entry.contactEmail, source, entry.eventValue, entry.expense, entry.currency,
                   units(entry.eventValue), units(entry.expense), sortValue(entry.eventValue), sortValue(entry.expense),
                   entry.currency.value_or(QString()), contactSort(entry), foldedText(source),
                   foldedText(entry.configName.value_or(QString())), entry.occurredAt,
                   entry.createdAt ? qint64{entry.createdAt->milliseconds()} : noTime, entry.attributionSource,
                   entry.attributionCampaign, entry.attributionCampaignId, entry.attributionAd, entry.attributionAdId,
                   pass, foldedText(entry.attributionCampaign.value_or(QString())), submissionOf(db, scope, entry.id));
        const qint64 row = write.next() ? write.integer(0) : 0;
        write.run();
        if (!raw.bind(row, Text{entry.raw}).run())
            break;
    }
    return db.result(added);
}

Result<bool> EntryRepository::remove(const QString &id)
{
    Database &db = m_scope.db();
    db.execute("DELETE FROM entry WHERE scope = ? AND id = ?", m_scope.known(), id);
    return db.result(db.changes() > 0);
}

Result<qint64> EntryRepository::removeUnseen(qint64 pass, Instant before)
{
    Database &db = m_scope.db();
    db.execute("DELETE FROM entry WHERE scope = ? AND seen_pass < ? AND created_at < ?", m_scope.known(), pass, before);
    return db.result(db.changes());
}

bool EntryRepository::wasSeen(const QString &id, qint64 pass)
{
    auto query = m_scope.db().statement("SELECT 1 FROM entry WHERE scope = ? AND id = ? AND seen_pass = ?");
    return query.bind(m_scope.known(), id, pass).next();
}

Result<void> EntryRepository::clear()
{
    m_scope.db().execute("DELETE FROM entry WHERE scope = ?", m_scope.known());
    return m_scope.db().result();
}

Result<void> EntryRepository::setSourceNames(const QHash<QString, QString> &nameById)
{
    Database &db = m_scope.db();
    auto update = db.statement("UPDATE entry SET source_name = ?3, source_sort = ?4"
                               " WHERE scope = ?1 AND source_id = ?2 AND source_name IS NOT ?3");
    for (auto it = nameById.begin(); it != nameById.end(); ++it)
        update.bind(m_scope.known(), it.key(), it.value(), foldedText(it.value())).run();
    return db.result();
}

Result<EntryPage> EntryRepository::page(const EntryFilter &filter, const EntrySort &sort,
                                        const std::optional<EntryCursor> &cursor, int limit, Direction direction,
                                        int skip)
{
    Database &db = m_scope.db();
    const bool backwards = direction == Direction::Before;
    const bool descending = sort.descending != backwards;
    EntryQuery conditions(m_scope.known(), filter);
    if (cursor)
        conditions.beyond(sort, *cursor, descending);
    auto query = db.statement(selectFound(sort, conditions.where(), descending, " LIMIT ? OFFSET ?"));
    conditions.bindTo(query);
    query.bind(limit + 1, skip);
    EntryPage page;
    while (query.next()) {
        if (page.rows.size() == limit) {
            page.more = true;
            break;
        }
        page.rows.append(readRow(query, sort));
    }
    if (backwards)
        std::ranges::reverse(page.rows);
    return db.result(std::move(page));
}

Result<EntryPage> EntryRepository::pageAt(const EntryFilter &filter, const EntrySort &sort, qint64 offset, int limit)
{
    Database &db = m_scope.db();
    EntryQuery conditions(m_scope.known(), filter);
    auto query = db.statement(selectFound(sort, conditions.where(), sort.descending, " LIMIT ? OFFSET ?"));
    conditions.bindTo(query);
    query.bind(limit + 1, offset);
    EntryPage page;
    while (query.next()) {
        if (page.rows.size() == limit) {
            page.more = true;
            break;
        }
        page.rows.append(readRow(query, sort));
    }
    return db.result(std::move(page));
}

Result<qint64> EntryRepository::positionOf(const EntryFilter &filter, const EntrySort &sort, const EntryCursor &cursor)
{
    Database &db = m_scope.db();
    EntryQuery conditions(m_scope.known(), filter);
    conditions.beyond(sort, cursor, !sort.descending);
    auto query = db.statement("SELECT count(*) FROM entry" + conditions.where());
    conditions.bindTo(query);
    const qint64 position = query.next() ? query.integer(0) : 0;
    return db.result(position);
}

Result<std::optional<CachedEntry>> EntryRepository::find(const QString &id, const EntrySort &sort)
{
    Database &db = m_scope.db();
    auto query = db.statement(selectRows(sort) + " WHERE scope = ? AND id = ?");
    std::optional<CachedEntry> found;
    if (query.bind(m_scope.known(), id).next())
        found = readRow(query, sort);
    return db.result(std::move(found));
}

Result<qint64> EntryRepository::count(const EntryFilter &filter)
{
    Database &db = m_scope.db();
    EntryQuery conditions(m_scope.known(), filter);
    auto query = db.statement("SELECT count(*) FROM entry" + conditions.where());
    conditions.bindTo(query);
    const qint64 count = query.next() ? query.integer(0) : 0;
    return db.result(count);
}

Result<EntryTotals> EntryRepository::totals(const EntryFilter &filter)
{
    Database &db = m_scope.db();
    std::map<QString, Sums> sums;
    {
        // Whole ones and millionths apart: neither sum can overflow, whatever the number of rows.
        EntryQuery conditions(m_scope.known(), filter);
        auto query = db.statement("SELECT currency_sort, count(*), sum(value_units / 1000000),"
                                  " sum(value_units % 1000000), sum(expense_units / 1000000),"
                                  " sum(expense_units % 1000000) FROM entry"
                                  + conditions.where() + " GROUP BY currency_sort");
        conditions.bindTo(query);
        while (query.next()) {
            Sums &sum = sums[query.text(0)];
            sum.count = query.integer(1);
            sum.valueOnes = query.integer(2);
            sum.valueRest = query.integer(3);
            sum.expenseOnes = query.integer(4);
            sum.expenseRest = query.integer(5);
        }
    }
    // The few amounts that are no whole number of millionths, or very large, exactly and one by one.
    EntryQuery conditions(m_scope.known(), filter);
    conditions.require("((value_units IS NULL AND event_value IS NOT NULL)"
                       " OR (expense_units IS NULL AND expense IS NOT NULL))");
    auto odd = db.statement(
        "SELECT currency_sort, value_units, event_value, expense_units, expense FROM entry INDEXED BY entry_odd"
        + conditions.where());
    conditions.bindTo(odd);
    while (odd.next()) {
        Sums &sum = sums[odd.text(0)];
        const auto value = odd.isNull(1) ? odd.optionalDecimal(2) : std::nullopt;
        const auto expense = odd.isNull(3) ? odd.optionalDecimal(4) : std::nullopt;
        if (value && !sum.value.add(*value))
            ++sum.leftOut;
        if (expense && !sum.expense.add(*expense))
            ++sum.leftOut;
    }
    EntryTotals totals;
    for (auto &[currency, sum] : sums) {
        sum.value.add(fromParts(sum.valueOnes, sum.valueRest));
        sum.expense.add(fromParts(sum.expenseOnes, sum.expenseRest));
        totals.count += sum.count;
        totals.currencies.append({currency, sum.value.total(), sum.expense.total(), sum.count, sum.leftOut});
    }
    std::ranges::stable_sort(totals.currencies, std::greater(), &CurrencyTotal::count);
    return db.result(std::move(totals));
}

Result<QStringList> EntryRepository::currencies()
{
    // One step down the index for each currency instead of a walk over all rows.
    Database &db = m_scope.db();
    QStringList found;
    auto next = db.statement("SELECT currency_sort FROM entry WHERE scope = ? AND currency_sort > ?"
                             " ORDER BY currency_sort LIMIT 1");
    QString last;
    while (next.bind(m_scope.known(), last).next()) {
        last = next.text(0);
        found << last;
        next.reset();
    }
    return db.result(std::move(found));
}

Result<void> EntryRepository::forEach(const EntryFilter &filter, const EntrySort &sort,
                                      const std::function<bool(const CachedEntry &)> &row)
{
    Database &db = m_scope.db();
    EntryQuery conditions(m_scope.known(), filter);
    std::string order = orderBy(sort, sort.descending);
    order.replace(order.find(", row"), 5, ", entry.row");
    std::string where = conditions.where();
    if (const auto at = where.find(" AND row IN"); at != std::string::npos)
        where.replace(at, 11, " AND entry.row IN");
    auto query = db.statement(selectRows(sort) + where + order);
    conditions.bindTo(query);
    while (query.next()) {
        if (!row(readRow(query, sort)))
            break;
    }
    return db.result();
}

} // namespace desk::store
