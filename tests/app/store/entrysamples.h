// SPDX-License-Identifier: GPL-3.0-or-later
// Entries for tests, and what is true of them said without SQL.
#pragma once

#include "app/store/repositories.h"
#include "app/store/workspace.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <set>

namespace desk::test {

using namespace desk::store;
using domain::ConversionEntry;
using domain::Decimal;
using domain::Instant;

inline Decimal decimal(std::string_view text)
{
    return Decimal::fromJsonNumber(text).value();
}

/// Waits for a future and gives its value; the test stops with the error's words otherwise.
template<typename T>
T value(QFuture<domain::Result<T>> future)
{
    future.waitForFinished();
    domain::Result<T> result = future.takeResult();
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What a business might have: ties, nulls, long fractions, names in several scripts.
inline QList<ConversionEntry> someEntries(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    const std::vector<const char *> currencies{"EUR", "USD", "JPY", "CHF"};
    const std::vector<QString> names{QStringLiteral("Zoë Ärger"), QStringLiteral("anna"),
                                     QStringLiteral("Anna"),      QStringLiteral("Émile"),
                                     QStringLiteral("李 小龙"),   QStringLiteral("bob stone")};
    QList<ConversionEntry> entries;
    for (int i = 0; i < count; ++i) {
        ConversionEntry entry;
        entry.id = QStringLiteral("e-%1").arg(i, 7, 10, QLatin1Char('0'));
        entry.occurredAt = Instant(1'700'000'000'000 + random.bounded(count / 3 + 1) * 1000);
        if (random.bounded(20) != 0)
            entry.createdAt = Instant(1'700'000'000'000 + i);
        if (random.bounded(6) != 0)
            entry.eventValue = decimal(std::to_string(random.bounded(500)) + "." + std::to_string(random.bounded(100)));
        if (random.bounded(200) == 0)
            entry.eventValue = decimal("0.123456789012345678901234567890");
        if (random.bounded(3) == 0)
            entry.expense = decimal(std::to_string(random.bounded(90)));
        if (random.bounded(10) != 0)
            entry.currency = QString::fromLatin1(currencies[random.bounded(quint32(currencies.size()))]);
        if (random.bounded(8) != 0) {
            entry.contactId = QStringLiteral("c-%1").arg(random.bounded(40));
            entry.contactName = names[random.bounded(quint32(names.size()))];
            entry.contactEmail = QStringLiteral("c%1@example.com").arg(random.bounded(40));
        }
        entry.sourceId = QStringLiteral("s-%1").arg(random.bounded(5));
        entry.configId = QStringLiteral("g-%1").arg(random.bounded(3));
        entry.configName = QStringLiteral("config %1").arg(random.bounded(3));
        if (random.bounded(3) != 0) {
            const quint32 campaign = random.bounded(4u);
            entry.attributionSource = QString::fromLatin1(campaign == 0 ? "google" : "newsletter");
            entry.attributionCampaign = QStringLiteral("Éte-sale %1").arg(campaign);
            entry.attributionCampaignId = QStringLiteral("2385%1").arg(campaign);
            if (campaign != 3)
                entry.attributionAd = QStringLiteral("Blue banner");
            entry.attributionAdId = QStringLiteral("ad/77%1").arg(campaign);
        }
        entry.raw = QByteArrayLiteral("{\"id\":\"") + entry.id.toUtf8() + QByteArrayLiteral("\",\"extra\":true}");
        entries.append(entry);
    }
    return entries;
}

using Key = std::variant<qint64, double, QString>;

/// The order written down without SQL: what a page has to agree with.
inline Key keyOf(const CachedEntry &row, EntrySort::Column column)
{
    const ConversionEntry &e = row.entry;
    const auto amount = [](const std::optional<Decimal> &v) { return v ? v->toApproximateDouble() : -9e307; };
    switch (column) {
    case EntrySort::Column::OccurredAt: return qint64{e.occurredAt.milliseconds()};
    case EntrySort::Column::CreatedAt:
        return e.createdAt ? qint64{e.createdAt->milliseconds()} : std::numeric_limits<qint64>::min();
    case EntrySort::Column::Value: return amount(e.eventValue);
    case EntrySort::Column::Expense: return amount(e.expense);
    case EntrySort::Column::Currency: return e.currency.value_or(QString());
    case EntrySort::Column::Contact: return foldedText(e.contactName.value_or(e.contactEmail.value_or(QString())));
    case EntrySort::Column::Source: return foldedText(row.sourceName);
    case EntrySort::Column::Config: return foldedText(e.configName.value_or(QString()));
    case EntrySort::Column::Campaign: return foldedText(e.attributionCampaign.value_or(QString()));
    case EntrySort::Column::Id: return e.id;
    case EntrySort::Column::EnteredHere: return row.submissionId;
    }
    return {};
}

/// SQLite orders text by its UTF-8 bytes.
inline bool lessKey(const Key &left, const Key &right)
{
    if (std::holds_alternative<QString>(left))
        return std::get<QString>(left).toUtf8() < std::get<QString>(right).toUtf8();
    return left < right;
}

/// The words of a text, folded.
inline QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return foldedText(text).split(between, Qt::SkipEmptyParts);
}

/// Whether the words of `typed` stand in the text one after the other, the last one perhaps only begun.
inline bool isFoundIn(const std::optional<QString> &text, const QString &typed)
{
    const QStringList has = wordsIn(text.value_or(QString()));
    const QStringList wanted = wordsIn(typed);
    for (qsizetype at = 0; at + wanted.size() <= has.size(); ++at) {
        if (has.mid(at, wanted.size() - 1) == wanted.first(wanted.size() - 1)
            && has[at + wanted.size() - 1].startsWith(wanted.last()))
            return true;
    }
    return false;
}

inline bool hasWord(const CachedEntry &row, const QString &typed)
{
    const ConversionEntry &e = row.entry;
    const std::optional<QString> texts[] = {e.contactName,   e.contactEmail,          row.sourceName,
                                            e.configName,    e.attributionSource,     e.attributionCampaign,
                                            e.attributionAd, e.attributionCampaignId, e.attributionAdId};
    for (const auto &text : texts) {
        if (isFoundIn(text, typed))
            return true;
    }
    const std::optional<QString> ids[] = {e.id, e.contactId, e.sourceId};
    return typed.size() >= 4 && std::ranges::any_of(ids, [&](const std::optional<QString> &id) {
               return id && (id->startsWith(typed) || id->startsWith(typed.toLower()));
           });
}

/// The parts of a filter, each as it reads; `differing` are the ids that were stored otherwise than predicted.
inline bool matchesPart(const CachedEntry &row, const EntryFilter &f, EntryFilter::Part part,
                        const std::set<QString> &differing)
{
    using Part = EntryFilter::Part;
    const ConversionEntry &e = row.entry;
    const auto in = [](const QStringList &list, const std::optional<QString> &text) {
        return list.contains(text.value_or(QString()));
    };
    switch (part) {
    case Part::Period: return (!f.from || e.occurredAt >= *f.from) && (!f.to || e.occurredAt <= *f.to);
    case Part::Configs: return in(f.configIds, e.configId);
    case Part::Sources: return in(f.sourceIds, e.sourceId);
    case Part::Contacts: return in(f.contactIds, e.contactId);
    case Part::Currencies: return in(f.currencies, e.currency);
    case Part::Value:
        return e.eventValue && (!f.minValue || e.eventValue->compare(*f.minValue) >= 0)
               && (!f.maxValue || e.eventValue->compare(*f.maxValue) <= 0);
    case Part::Words: {
        const QStringList words = f.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return std::ranges::all_of(words,
                                   [&](const QString &word) { return wordsIn(word).isEmpty() || hasWord(row, word); });
    }
    case Part::EnteredHere: return row.submissionId != 0;
    case Part::Differs: return differing.contains(e.id);
    }
    return false;
}

inline bool matches(const CachedEntry &row, const EntryFilter &filter, const std::set<QString> &differing = {})
{
    for (int bit = 1; bit <= static_cast<int>(EntryFilter::Part::Differs); bit *= 2) {
        const auto part = static_cast<EntryFilter::Part>(bit);
        if (filter.has(part) && matchesPart(row, filter, part, differing) == filter.except.testFlag(part))
            return false;
    }
    return true;
}

/// The rows that match, in order.
inline QList<CachedEntry> expectedRows(const QList<CachedEntry> &all, const EntryFilter &filter, const EntrySort &sort,
                                       const std::set<QString> &differing = {})
{
    std::vector<std::pair<Key, const CachedEntry *>> rows;
    for (const CachedEntry &row : all) {
        if (matches(row, filter, differing))
            rows.emplace_back(keyOf(row, sort.column), &row);
    }
    std::ranges::sort(rows, [&](const auto &l, const auto &r) {
        const auto &[low, high] = sort.descending ? std::tie(r, l) : std::tie(l, r);
        if (lessKey(low.first, high.first) || lessKey(high.first, low.first))
            return lessKey(low.first, high.first);
        return low.second->cursor.row < high.second->cursor.row;
    });
    QList<CachedEntry> sorted;
    for (const auto &[key, row] : rows)
        sorted.append(*row);
    return sorted;
}

} // namespace desk::test
