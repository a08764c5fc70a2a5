// SPDX-License-Identifier: GPL-3.0-or-later
// What EntryRepository writes. Rows, their labels and the kept sums change together.
#include "app/store/entryrepository.h"
#include "app/store/entryrow.h"
#include "app/store/entrysums.h"
#include "app/store/entrywords.h"

#include <cmath>
#include <set>

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

QString textOr(const std::optional<QString> &text)
{
    return text.value_or(QString());
}

QString contactSort(const ConversionEntry &entry)
{
    return foldedText(entry.contactName.value_or(textOr(entry.contactEmail)));
}

using Labels = std::array<qint64, labelKinds>;

/// Gives entries their labels and takes those away that nobody has any more.
class LabelWriter
{
public:
    LabelWriter(Database &db, qint64 scope)
        : m_db(db),
          m_scope(scope),
          m_find(db.statement("SELECT id FROM entry_label WHERE scope = ? AND kind = ? AND key = ? AND text = ?")),
          m_insert(db.statement("INSERT INTO entry_label (scope, kind, key, text) VALUES (?, ?, ?, ?)"
                                " ON CONFLICT DO NOTHING")),
          m_word(db.statement("INSERT INTO entry_word (scope, word, kind, label) VALUES (?, ?, ?, ?)"))
    {}

    Labels of(const ConversionEntry &entry, const QString &sourceName)
    {
        return {contact(entry), source(textOr(entry.sourceId), sourceName), config(entry), attribution(entry)};
    }

    void left(const Labels &labels)
    {
        for (std::size_t kind = 0; kind < labels.size(); ++kind) {
            if (labels[kind] != 0)
                m_left[kind].insert(labels[kind]);
        }
    }

    /// Once all rows are written.
    void finish()
    {
        writeWords();
        forgetUnused();
    }

    /// A source is called otherwise from now on.
    void rename(const QString &sourceId, const QString &name)
    {
        auto query = m_db.statement("SELECT id, text FROM entry_label WHERE scope = ? AND kind = 2 AND key = ?");
        if (!query.bind(m_scope, sourceId).next())
            return;
        const qint64 id = query.integer(0);
        const QString text = nameLabelText(name);
        if (query.text(1) == text)
            return;
        query.reset();
        forgetWords(id, static_cast<int>(LabelKind::Source));
        m_db.execute("UPDATE entry_label SET text = ? WHERE id = ?", text, id);
        addWords(id, static_cast<int>(LabelKind::Source), text);
    }

private:
    /// In order, which is much quicker than as they come.
    void writeWords()
    {
        std::ranges::sort(m_words);
        m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
        for (const auto &[word, kind, label] : m_words)
            m_word.bind(m_scope, std::string_view(word), kind, label).run();
        m_words.clear();
    }

    void forgetUnused()
    {
        static constexpr std::array<std::string_view, labelKinds> used{
            "SELECT 1 FROM entry WHERE contact_label = ? LIMIT 1", "SELECT 1 FROM entry WHERE source_label = ? LIMIT 1",
            "SELECT 1 FROM entry WHERE config_label = ? LIMIT 1",
            "SELECT 1 FROM entry WHERE attribution_label = ? AND attribution_label <> 0 LIMIT 1"};
        for (std::size_t kind = 0; kind < used.size(); ++kind) {
            auto query = m_db.statement(used[kind]);
            for (const qint64 label : m_left[kind]) {
                const bool inUse = query.bind(label).next();
                query.reset();
                if (inUse)
                    continue;
                forgetWords(label, static_cast<int>(kind) + 1);
                m_db.execute("DELETE FROM entry_label WHERE id = ?", label);
            }
            m_left[kind].clear();
        }
    }

    /// What a label is made of; the texts share their memory with the entry's.
    struct Known {
        LabelKind kind = LabelKind::Contact;
        QString key;
        QString first;
        QString second;
        bool operator==(const Known &) const = default;
    };
    struct KnownHash {
        std::size_t operator()(const Known &k) const { return qHashMulti(0, int(k.kind), k.key, k.first, k.second); }
    };

    template<typename F>
    qint64 label(const Known &known, F ensure)
    {
        const auto [it, fresh] = m_known.try_emplace(known, 0);
        if (fresh)
            it->second = ensure();
        return it->second;
    }

    qint64 ensured(LabelKind kind, const QString &key, const QString &text)
    {
        const int number = static_cast<int>(kind);
        // After a new one the next is mostly new too, and to look first would only cost time.
        qint64 id = m_lastWasNew ? 0 : found(number, key, text);
        if (id == 0 && m_insert.bind(m_scope, number, key, text).run()) {
            m_lastWasNew = m_db.changes() > 0;
            if (!m_lastWasNew)
                return found(number, key, text);
            id = m_db.lastRow();
            addWords(id, number, text);
        }
        return id;
    }

    qint64 found(int kind, const QString &key, const QString &text)
    {
        const qint64 id = m_find.bind(m_scope, kind, key, text).next() ? m_find.integer(0) : 0;
        m_find.reset();
        return id;
    }

    /// Not remembered: entries that arrive together seldom have a contact in common.
    qint64 contact(const ConversionEntry &entry)
    {
        return ensured(LabelKind::Contact, textOr(entry.contactId),
                       labelText({textOr(entry.contactName), textOr(entry.contactEmail)}));
    }

    /// One for an id, whatever the catalog calls it at the moment.
    qint64 source(const QString &id, const QString &name)
    {
        return label({LabelKind::Source, id, {}, {}}, [&] {
            auto query = m_db.statement("SELECT id FROM entry_label WHERE scope = ? AND kind = 2 AND key = ?");
            return query.bind(m_scope, id).next() ? query.integer(0)
                                                  : ensured(LabelKind::Source, id, nameLabelText(name));
        });
    }

    qint64 config(const ConversionEntry &entry)
    {
        const Known known{LabelKind::Config, textOr(entry.configId), textOr(entry.configName), {}};
        return label(known, [&] { return ensured(known.kind, known.key, nameLabelText(known.first)); });
    }

    qint64 attribution(const ConversionEntry &entry)
    {
        const std::array fields{textOr(entry.attributionSource), textOr(entry.attributionCampaign),
                                textOr(entry.attributionCampaignId), textOr(entry.attributionAd),
                                textOr(entry.attributionAdId)};
        if (std::ranges::all_of(fields, &QString::isEmpty))
            return 0;
        QString rest;
        for (std::size_t i = 2; i < fields.size(); ++i)
            rest += fields[i] + QChar(0);
        return label({LabelKind::Attribution, fields[0], fields[1], rest}, [&] {
            const QString text = labelText({fields[0], fields[1], fields[2], fields[3], fields[4]});
            return text.isEmpty() ? 0 : ensured(LabelKind::Attribution, QStringLiteral(""), text);
        });
    }

    void addWords(qint64 label, int kind, const QString &text)
    {
        const bool isName = kind == static_cast<int>(LabelKind::Source) || kind == static_cast<int>(LabelKind::Config);
        if (isName) { // has more than words
            for (const QString &word : wordsOf(text))
                m_words.push_back({word.toStdString(), kind, label});
            return;
        }
        const std::string utf8 = text.toStdString();
        for (std::size_t at = 0, end = 0; at < utf8.size(); at = end + 1) {
            end = std::min(utf8.find(' ', at), utf8.size());
            if (end > at && utf8[at] != '\n')
                m_words.push_back({utf8.substr(at, end - at), kind, label});
        }
    }

    void forgetWords(qint64 label, int kind)
    {
        auto query = m_db.statement("SELECT text FROM entry_label WHERE id = ?");
        auto word = m_db.statement("DELETE FROM entry_word WHERE scope = ? AND word = ? AND kind = ? AND label = ?");
        const QStringList words = query.bind(label).next() ? wordsOf(query.text(0)) : QStringList();
        for (const QString &each : words)
            word.bind(m_scope, each, kind, label).run();
    }

    Database &m_db;
    qint64 m_scope;
    Statement m_find;
    Statement m_insert;
    Statement m_word;
    std::unordered_map<Known, qint64, KnownHash> m_known;
    bool m_lastWasNew = false;
    std::vector<std::tuple<std::string, int, qint64>> m_words; ///< to be written yet
    std::array<std::set<qint64>, labelKinds> m_left;
};

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
          m_insert(db.statement(insertRow)),
          m_update(db.statement(updateRow)),
          m_raw(db.statement("INSERT INTO entry_raw (row, raw) VALUES (?, ?)")),
          m_newRaw(db.statement("INSERT INTO entry_raw (row, raw) VALUES (?1, ?2)"
                                " ON CONFLICT (row) DO UPDATE SET raw = excluded.raw WHERE raw <> excluded.raw"))
    {}

    /// True when it was new.
    bool write(const ConversionEntry &entry)
    {
        const QString source = sourceName(textOr(entry.sourceId));
        const qint64 submission = submissionOf(entry.id);
        // After a new one the next is mostly new too, and to look first would only cost time.
        if (m_lastWasNew && insert(entry, source, submission))
            return true;
        const qint64 row = m_row.bind(m_scope, entry.id).next() ? m_row.integer(0) : 0;
        m_row.reset();
        m_lastWasNew = row == 0;
        if (row == 0)
            return insert(entry, source, submission);
        if (!m_known.bind(row).next())
            return false;
        const CachedEntry old = readEntry(m_known);
        const SumChanges::Row oldSums = keptOf(m_known, entryColumnEnd);
        const Labels oldLabels = labelsOf(m_known, entryColumnEnd);
        const bool seen = m_known.integer(entryColumnEnd + 8) >= m_pass;
        m_known.reset();
        if (old.entry == entry && old.sourceName == source && old.submissionId == submission) {
            if (!seen)
                m_seen.bind(m_pass, row).run();
            return false;
        }
        const Labels labels = m_labels.of(entry, source);
        bind(m_update, entry, source, submission, labels).bind(row).run();
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
        m_sums.writeTo(m_db, m_scope);
        m_labels.finish();
    }

private:
    /// False when it is there already.
    bool insert(const ConversionEntry &entry, const QString &source, qint64 submission)
    {
        const Labels labels = m_labels.of(entry, source);
        if (!bind(m_insert, entry, source, submission, labels).bind(m_scope, entry.id).run() || m_db.changes() == 0)
            return false;
        m_raw.bind(m_db.lastRow(), Text{entry.raw}).run();
        m_sums.add(sumsOf(entry, labels));
        return true;
    }

    Statement &bind(Statement &write, const ConversionEntry &entry, const QString &source, qint64 submission,
                    const Labels &labels)
    {
        m_value = units(entry.eventValue);
        m_expense = units(entry.expense);
        return write.bind(
            entry.sourceId, entry.contactId, entry.configId, entry.configName, entry.contactName, entry.contactEmail,
            source, entry.eventValue, entry.expense, entry.currency, m_value, m_expense, sortValue(entry.eventValue),
            sortValue(entry.expense), textOr(entry.currency), contactSort(entry), foldedText(source),
            foldedText(textOr(entry.configName)), entry.occurredAt,
            entry.createdAt ? qint64{entry.createdAt->milliseconds()} : noTime, entry.attributionSource,
            entry.attributionCampaign, entry.attributionCampaignId, entry.attributionAd, entry.attributionAdId, m_pass,
            foldedText(textOr(entry.attributionCampaign)), submission, labels[0], labels[1], labels[2], labels[3]);
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

    QString sourceName(const QString &id)
    {
        const auto it = m_names.constFind(id);
        if (it != m_names.constEnd())
            return *it;
        const QString name = m_name.bind(m_scope, id).next() ? m_name.text(0) : QString();
        m_name.reset();
        m_names.insert(id, name);
        return name;
    }

    Database &m_db;
    qint64 m_scope;
    qint64 m_pass;
    LabelWriter m_labels;
    SumChanges m_sums;
    Statement m_row;
    Statement m_known;
    Statement m_name;
    Statement m_submission;
    Statement m_seen;
    Statement m_insert;
    Statement m_update;
    Statement m_raw;
    Statement m_newRaw;
    bool m_lastWasNew = false;
    std::optional<bool> m_submitted; ///< whether any entry was made here
    QHash<QString, QString> m_names;
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
    LabelWriter labels(db, scope);
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
    LabelWriter labels(db, scope);
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
