// SPDX-License-Identifier: GPL-3.0-or-later
// What EntryRepository writes. Rows, their labels and the kept sums change together.
#include "app/store/entrylabels.h"
#include "app/store/entryrepository.h"
#include "app/store/entryrow.h"
#include "app/store/entrysums.h"
#include "app/store/rowstatement.h"
#include "app/store/scope.h"

#include <cmath>

namespace desk::store {

using domain::ConversionEntry;
using domain::Decimal;
using domain::Instant;
using domain::Result;

namespace {

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

double sortValue(const std::optional<Decimal> &amount)
{
    return amount ? sortedAmount(*amount) : noAmount;
}

std::optional<qint64> units(const std::optional<Decimal> &amount)
{
    return amount ? unitsOf(*amount) : std::nullopt;
}

std::optional<std::string_view> decimalText(const std::optional<Decimal> &amount)
{
    return amount ? std::optional(std::string_view(amount->text())) : std::nullopt;
}

QStringView viewOf(const std::optional<QString> &text)
{
    return text ? QStringView(*text) : QStringView();
}

std::optional<std::string> utf8Of(const std::optional<QString> &text)
{
    return text ? std::optional(text->toStdString()) : std::nullopt;
}

/// Entries by some of their fields. They have to outlive the map, which holds no copy of theirs.
template<typename Value, auto... Fields>
class ByFields
{
public:
    /// What was made for the first entry with these fields.
    template<typename F>
    const Value &get(const ConversionEntry &entry, F make)
    {
        auto it = m_values.find(&entry);
        if (it == m_values.end())
            it = m_values.emplace(&entry, make()).first;
        return it->second;
    }

private:
    struct Hash {
        std::size_t operator()(const ConversionEntry *e) const { return qHashMulti(0, viewOf(e->*Fields)...); }
    };
    struct Equal {
        bool operator()(const ConversionEntry *a, const ConversionEntry *b) const
        {
            return ((a->*Fields == b->*Fields) && ...);
        }
    };
    std::unordered_map<const ConversionEntry *, Value, Hash, Equal> m_values;
};

using Labels = EntryLabels;

constexpr std::string_view keptColumns =
    "source_label, config_label, currency_sort, value_units, expense_units, occurred_at, contact_label,"
    " attribution_label";

/// What a row is in the kept sums, of keptColumns beginning with `at`.
SumChanges::Row keptOf(const Statement &query, int at)
{
    const auto amount = [&](int column) {
        return query.isNull(column) ? std::nullopt : std::optional(query.integer(column));
    };
    return {query.integer(at + 5),           query.integer(at), query.integer(at + 1),
            std::string(query.view(at + 2)), amount(at + 3),    amount(at + 4)};
}

Labels labelsOf(const Statement &query, int at)
{
    return {query.integer(at + 6), query.integer(at), query.integer(at + 1), query.integer(at + 7)};
}

constexpr std::string_view insertRow =
    "INSERT INTO entry (source_id, contact_id, config_id, config_name, contact_name, contact_email, source_name,"
    " event_value, expense, currency, value_units, expense_units, value_sort, expense_sort, currency_sort,"
    " contact_sort, source_sort, config_sort, occurred_at, created_at, attribution_source, attribution_campaign,"
    " attribution_campaign_id, attribution_ad, attribution_ad_id, seen_pass, campaign_sort, submission, contact_label,"
    " source_label, config_label, attribution_label, scope, id)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
    " ON CONFLICT (scope, id) DO NOTHING";
constexpr std::string_view updateRow =
    "UPDATE entry SET source_id = ?, contact_id = ?, config_id = ?, config_name = ?, contact_name = ?,"
    " contact_email = ?, source_name = ?, event_value = ?, expense = ?, currency = ?, value_units = ?,"
    " expense_units = ?, value_sort = ?, expense_sort = ?, currency_sort = ?, contact_sort = ?, source_sort = ?,"
    " config_sort = ?, occurred_at = ?, created_at = ?, attribution_source = ?, attribution_campaign = ?,"
    " attribution_campaign_id = ?, attribution_ad = ?, attribution_ad_id = ?, seen_pass = max(seen_pass, ?),"
    " campaign_sort = ?, submission = ?, contact_label = ?, source_label = ?, config_label = ?,"
    " attribution_label = ? WHERE row = ?";

/// Writes the entries of one call.
class RowWriter
{
public:
    RowWriter(Database &db, qint64 scope, qint64 pass)
        : m_db(db),
          m_scope(scope),
          m_pass(pass),
          m_labels(db, scope),
          m_row(db.statement("SELECT row FROM entry WHERE scope = ? AND id = ?")),
          m_known(db.statement("SELECT " + std::string(entryColumns) + ", " + std::string(keptColumns)
                               + ", seen_pass FROM entry LEFT JOIN entry_raw ON entry_raw.row = entry.row"
                                 " WHERE entry.row = ?")),
          m_name(db.statement("SELECT name FROM catalog WHERE scope = ? AND kind = 'source' AND id = ?")),
          m_submission(db.statement("SELECT id FROM submission WHERE scope = ? AND entry_id = ? AND entry_id <> ''")),
          m_seen(db.statement("UPDATE entry SET seen_pass = ? WHERE row = ?")),
          m_insert(db, std::string(insertRow)),
          m_update(db, std::string(updateRow)),
          m_raw(db, "INSERT INTO entry_raw (row, raw) VALUES (?, ?)"),
          m_newRaw(db.statement("INSERT INTO entry_raw (row, raw) VALUES (?1, ?2)"
                                " ON CONFLICT (row) DO UPDATE SET raw = excluded.raw WHERE raw <> excluded.raw"))
    {}

    /// True when it was new.
    bool write(const ConversionEntry &entry)
    {
        Source &source = sourceOf(textOr(entry.sourceId));
        const qint64 submission = submissionOf(entry.id);
        // After a new one the next is mostly new too, and to look first would only cost time.
        if (m_lastWasNew && insert(entry, source, submission))
            return true;
        const qint64 row = m_row.bind(m_scope, entry.id).next() ? m_row.integer(0) : 0;
        m_row.reset();
        m_lastWasNew = row == 0;
        if (row == 0)
            return insert(entry, source, submission);
        writeRaw(); // it may be one of those
        if (!m_known.bind(row).next())
            return false;
        const CachedEntry old = readEntry(m_known);
        const SumChanges::Row oldSums = keptOf(m_known, entryColumnEnd);
        const Labels oldLabels = labelsOf(m_known, entryColumnEnd);
        const bool seen = m_known.integer(entryColumnEnd + 8) >= m_pass;
        m_known.reset();
        if (old.entry == entry && old.sourceName == source.name && old.submissionId == submission) {
            if (!seen)
                m_seen.bind(m_pass, row).run();
            return false;
        }
        const Labels labels = bind(m_update, entry, source, submission);
        m_update.bind(row).run();
        m_newRaw.bind(row, Text{entry.raw}).run();
        const SumChanges::Row sums = sumsOf(entry, labels);
        if (sums != oldSums) {
            m_sums.take(oldSums);
            m_sums.add(sums);
        }
        if (labels != oldLabels)
            m_labels.left(oldLabels);
        return false;
    }

    void finish()
    {
        writeRaw();
        m_sums.writeTo(m_db, m_scope);
        m_labels.finish();
    }

private:
    /// What rows have in common: each text is folded and turned into UTF-8 once.
    struct Source {
        QString name;
        std::string id, utf8Name, sort;
        std::optional<qint64> label;
    };
    struct Config {
        std::optional<std::string> id, name;
        std::string sort;
        qint64 label = 0;
    };
    struct Attribution {
        std::optional<std::string> source, campaign, campaignId, ad, adId;
        std::string campaignSort;
        qint64 label = 0;
    };

    /// False when it is there already.
    bool insert(const ConversionEntry &entry, Source &source, qint64 submission)
    {
        const Labels labels = bind(m_insert, entry, source, submission);
        if (!m_insert.bind(m_scope, m_texts.of(entry.id)).run() || m_db.changes() == 0)
            return false;
        m_newRows.emplace_back(m_db.lastRow(), &entry);
        m_sums.add(sumsOf(entry, labels));
        return true;
    }

    /// Table by table, which is quicker than one row here and one there.
    void writeRaw()
    {
        for (const auto &[row, entry] : m_newRows)
            m_raw.bind(row, std::string_view(entry->raw.constData(), static_cast<std::size_t>(entry->raw.size())))
                .run();
        m_newRows.clear();
    }

    Labels bind(RowStatement &write, const ConversionEntry &entry, Source &source, qint64 submission)
    {
        m_texts.clear();
        const Config &config = configOf(entry);
        const Attribution &attribution = attributionOf(entry);
        const QString name = foldedText(textOr(entry.contactName));
        const QString email = foldedText(textOr(entry.contactEmail));
        const auto contactId = m_texts.orNull(entry.contactId);
        if (!source.label)
            source.label = m_labels.source(textOr(entry.sourceId), source.name);
        const Labels labels{m_labels.contact(contactId.value_or(std::string_view()), name, email), *source.label,
                            config.label, attribution.label};
        const auto currency = m_texts.orNull(entry.currency);
        m_value = units(entry.eventValue);
        m_expense = units(entry.expense);
        write.bind(entry.sourceId ? std::optional(std::string_view(source.id)) : std::nullopt, contactId, config.id,
                   config.name, m_texts.orNull(entry.contactName), m_texts.orNull(entry.contactEmail), source.utf8Name,
                   decimalText(entry.eventValue), decimalText(entry.expense), currency, m_value, m_expense,
                   sortValue(entry.eventValue), sortValue(entry.expense), currency.value_or(std::string_view()),
                   m_texts.of(QStringView(entry.contactName ? name : email)), source.sort, config.sort,
                   qint64{entry.occurredAt.milliseconds()},
                   entry.createdAt ? qint64{entry.createdAt->milliseconds()} : noTime, attribution.source,
                   attribution.campaign, attribution.campaignId, attribution.ad, attribution.adId, m_pass,
                   attribution.campaignSort, submission, labels[0], labels[1], labels[2], labels[3]);
        return labels;
    }

    const Config &configOf(const ConversionEntry &entry)
    {
        return m_configs.get(entry, [&] {
            return Config{utf8Of(entry.configId), utf8Of(entry.configName),
                          foldedText(textOr(entry.configName)).toStdString(), m_labels.config(entry)};
        });
    }

    const Attribution &attributionOf(const ConversionEntry &entry)
    {
        return m_attributions.get(entry, [&] {
            return Attribution{
                utf8Of(entry.attributionSource),     utf8Of(entry.attributionCampaign),
                utf8Of(entry.attributionCampaignId), utf8Of(entry.attributionAd),
                utf8Of(entry.attributionAdId),       foldedText(textOr(entry.attributionCampaign)).toStdString(),
                m_labels.attribution(entry)};
        });
    }

    /// Of the entry that was bound last.
    SumChanges::Row sumsOf(const ConversionEntry &entry, const Labels &labels) const
    {
        return {entry.occurredAt.milliseconds(),      labels[1], labels[2],
                textOr(entry.currency).toStdString(), m_value,   m_expense};
    }

    /// The submission of this computer that made an entry; 0: none.
    qint64 submissionOf(const QString &entryId)
    {
        if (!m_submitted) {
            auto any = m_db.statement("SELECT 1 FROM submission WHERE scope = ? AND entry_id <> '' LIMIT 1");
            m_submitted = any.bind(m_scope).next();
        }
        if (!*m_submitted)
            return 0;
        const qint64 number = m_submission.bind(m_scope, entryId).next() ? m_submission.integer(0) : 0;
        m_submission.reset();
        return number;
    }

    Source &sourceOf(const QString &id)
    {
        const auto [it, fresh] = m_sources.try_emplace(id);
        if (fresh) {
            const QString name = m_name.bind(m_scope, id).next() ? m_name.text(0) : QString();
            m_name.reset();
            it->second = {name, id.toStdString(), name.toStdString(), foldedText(name).toStdString(), {}};
        }
        return it->second;
    }

    Database &m_db;
    qint64 m_scope;
    qint64 m_pass;
    EntryLabelWriter m_labels;
    SumChanges m_sums;
    Statement m_row;
    Statement m_known;
    Statement m_name;
    Statement m_submission;
    Statement m_seen;
    RowStatement m_insert;
    RowStatement m_update;
    RowStatement m_raw;
    Statement m_newRaw;
    bool m_lastWasNew = false;
    std::optional<bool> m_submitted; ///< whether any entry was made here
    RowTexts m_texts;
    std::unordered_map<QString, Source> m_sources;
    ByFields<Config, &ConversionEntry::configId, &ConversionEntry::configName> m_configs;
    ByFields<Attribution, &ConversionEntry::attributionSource, &ConversionEntry::attributionCampaign,
             &ConversionEntry::attributionCampaignId, &ConversionEntry::attributionAd,
             &ConversionEntry::attributionAdId>
        m_attributions;
    std::vector<std::pair<qint64, const ConversionEntry *>> m_newRows; ///< their raw objects are to be written yet
    std::optional<qint64> m_value;
    std::optional<qint64> m_expense;
};

/// Removes rows that a query found: number, then keptColumns.
qint64 removeFound(Database &db, qint64 scope, Statement found)
{
    struct Gone {
        qint64 row = 0;
        Labels labels{};
    };
    // Found first and removed then: a query whose rows go while it runs may miss some.
    std::vector<Gone> rows;
    SumChanges sums;
    while (found.next()) {
        rows.push_back({found.integer(0), labelsOf(found, 1)});
        sums.take(keptOf(found, 1));
    }
    found.reset();
    EntryLabelWriter labels(db, scope);
    auto remove = db.statement("DELETE FROM entry WHERE row = ?");
    for (const Gone &gone : rows) {
        if (!remove.bind(gone.row).run())
            return 0;
        labels.left(gone.labels);
    }
    sums.writeTo(db, scope);
    labels.finish();
    return static_cast<qint64>(rows.size());
}

} // namespace

double sortedAmount(const Decimal &amount)
{
    const double near = amount.toApproximateDouble();
    return std::isfinite(near) ? near : std::copysign(8e307, near);
}

Result<qint64> EntryRepository::upsert(const QList<ConversionEntry> &entries, qint64 pass)
{
    Database &db = m_scope.db();
    RowWriter writer(db, m_scope.ensured(), pass);
    qint64 added = 0;
    for (const ConversionEntry &entry : entries) {
        added += writer.write(entry) ? 1 : 0;
        if (db.error())
            break;
    }
    writer.finish();
    return db.result(added);
}

Result<bool> EntryRepository::remove(const QString &id)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    auto found = db.statement("SELECT row, " + std::string(keptColumns) + " FROM entry WHERE scope = ? AND id = ?");
    found.bind(scope, id);
    const qint64 gone = removeFound(db, scope, std::move(found));
    return db.result(gone > 0);
}

Result<qint64> EntryRepository::removeUnseen(qint64 pass, Instant before)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    auto found = db.statement("SELECT row, " + std::string(keptColumns)
                              + " FROM entry WHERE scope = ? AND seen_pass < ? AND created_at < ?");
    found.bind(scope, pass, before);
    const qint64 gone = removeFound(db, scope, std::move(found));
    return db.result(gone);
}

bool EntryRepository::wasSeen(const QString &id, qint64 pass)
{
    auto query = m_scope.db().statement("SELECT 1 FROM entry WHERE scope = ? AND id = ? AND seen_pass = ?");
    return query.bind(m_scope.known(), id, pass).next();
}

Result<void> EntryRepository::clear()
{
    Database &db = m_scope.db();
    for (const char *table : {"entry", "entry_word", "entry_label", "entry_hour", "entry_total"})
        db.execute(std::string("DELETE FROM ") + table + " WHERE scope = ?", m_scope.known());
    return db.result();
}

Result<void> EntryRepository::setSourceNames(const QHash<QString, QString> &nameById)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    EntryLabelWriter labels(db, scope);
    auto update = db.statement("UPDATE entry SET source_name = ?1, source_sort = ?2"
                               " WHERE source_label IN (SELECT id FROM entry_label WHERE scope = ?3 AND kind = 2"
                               " AND key = ?4) AND source_name IS NOT ?1");
    for (auto it = nameById.begin(); it != nameById.end(); ++it) {
        labels.rename(it.key(), it.value());
        update.bind(it.value(), foldedText(it.value()), scope, it.key()).run();
    }
    labels.finish();
    return db.result();
}

} // namespace desk::store
