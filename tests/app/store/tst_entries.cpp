// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/repositories.h"
#include "app/store/workspace.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace desk;
using namespace desk::store;
using domain::ConversionEntry;
using domain::Decimal;
using domain::Instant;

namespace {

const QString profile = QStringLiteral("shop");

Decimal decimal(std::string_view text)
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
QList<ConversionEntry> someEntries(int count, quint32 seed)
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
        entry.raw = QByteArrayLiteral("{\"id\":\"") + entry.id.toUtf8() + QByteArrayLiteral("\",\"extra\":true}");
        entries.append(entry);
    }
    return entries;
}

using Key = std::variant<qint64, double, QString>;

/// The order written down without SQL: what a page has to agree with.
Key keyOf(const CachedEntry &row, EntrySort::Column column)
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
bool lessKey(const Key &left, const Key &right)
{
    if (std::holds_alternative<QString>(left))
        return std::get<QString>(left).toUtf8() < std::get<QString>(right).toUtf8();
    return left < right;
}

bool matches(const CachedEntry &row, const EntryFilter &f)
{
    const ConversionEntry &e = row.entry;
    const auto in = [](const QStringList &list, const std::optional<QString> &text) {
        return list.isEmpty() || list.contains(text.value_or(QString()));
    };
    if ((f.from && e.occurredAt < *f.from) || (f.to && e.occurredAt > *f.to))
        return false;
    if (!in(f.configIds, e.configId) || !in(f.sourceIds, e.sourceId) || !in(f.contactIds, e.contactId)
        || !in(f.currencies, e.currency))
        return false;
    if (f.minValue && (!e.eventValue || e.eventValue->compare(*f.minValue) < 0))
        return false;
    if (f.maxValue && (!e.eventValue || e.eventValue->compare(*f.maxValue) > 0))
        return false;
    const QString text =
        foldedText(e.contactName.value_or(QString()) + QLatin1Char(' ') + e.contactEmail.value_or(QString())
                   + QLatin1Char(' ') + row.sourceName + QLatin1Char(' ') + e.configName.value_or(QString()));
    for (const QString &word : f.words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto begins = [&](const QString &part) { return part.startsWith(foldedText(word)); };
        if (!std::ranges::any_of(text.split(QRegularExpression(QStringLiteral("[ @.]+"))), begins))
            return false;
    }
    return true;
}

} // namespace

class EntriesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    QList<CachedEntry> m_all; ///< in the order of arrival

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Workspace::open(m_dir.filePath(QStringLiteral("w.sqlite")));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_workspace = std::move(*opened);
        const auto entries = someEntries(3000, 7);
        const qint64 added = value(m_workspace->write([&](Database &db) {
            QList<CatalogRepository::Item> sources;
            for (int i = 0; i < 5; ++i)
                sources.append({QStringLiteral("s-%1").arg(i), QStringLiteral("g-0"),
                                QStringLiteral("Source %1").arg(9 - i), QByteArrayLiteral("{}")});
            if (auto put = CatalogRepository(db, profile).replaceAll(CatalogRepository::Kind::Source, sources); !put)
                return domain::Result<qint64>(tl::unexpected(put.error()));
            // Somebody else's entries must never show.
            EntryRepository(db, QStringLiteral("other")).upsert(someEntries(50, 8));
            return EntryRepository(db, profile).upsert(entries);
        }));
        QCOMPARE(added, 3000);
        value(m_workspace->read([this](Database &db) {
            return EntryRepository(db, profile).forEach({}, {}, [this](const CachedEntry &row) {
                m_all.append(row);
                return true;
            });
        }));
        std::ranges::sort(m_all, {}, [](const CachedEntry &row) { return row.cursor.row; });
        QCOMPARE(m_all.size(), 3000);
        for (int i = 0; i < entries.size(); ++i)
            QCOMPARE(m_all[i].entry, entries[i]);
    }

    void pagesKeepTheOrderOfANaiveSort_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        for (int column = 0; column < 8; ++column) {
            QTest::addRow("column %d up", column) << column << false;
            QTest::addRow("column %d down", column) << column << true;
        }
    }
    void pagesKeepTheOrderOfANaiveSort()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        const EntrySort sort{static_cast<EntrySort::Column>(column), descending};
        QList<CachedEntry> expected = m_all;
        std::ranges::stable_sort(expected, [&](const CachedEntry &l, const CachedEntry &r) {
            const Key lk = keyOf(l, sort.column);
            const Key rk = keyOf(r, sort.column);
            if (lessKey(lk, rk) || lessKey(rk, lk))
                return descending ? lessKey(rk, lk) : lessKey(lk, rk);
            return descending ? l.cursor.row > r.cursor.row : l.cursor.row < r.cursor.row;
        });
        QStringList wanted;
        for (const CachedEntry &row : expected)
            wanted << row.entry.id;

        const auto all = [&](EntryRepository::Direction direction) {
            QStringList ids;
            std::optional<EntryCursor> cursor;
            EntryPage page;
            do {
                page = value(m_workspace->read(
                    [&](Database &db) { return EntryRepository(db, profile).page({}, sort, cursor, 271, direction); }));
                QStringList part;
                for (const CachedEntry &row : page.rows)
                    part << row.entry.id;
                const bool after = direction == EntryRepository::Direction::After;
                ids = after ? ids + part : part + ids;
                cursor = after ? page.rows.last().cursor : page.rows.first().cursor;
            } while (page.more);
            return ids;
        };
        QCOMPARE(all(EntryRepository::Direction::After), wanted);
        QCOMPARE(all(EntryRepository::Direction::Before), wanted);

        const auto middle = value(
            m_workspace->read([&](Database &db) { return EntryRepository(db, profile).pageAt({}, sort, 1234, 10); }));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(middle.rows[i].entry.id, wanted[1234 + i]);
        QCOMPARE(value(m_workspace->read([&](Database &db) {
                     return EntryRepository(db, profile).positionOf({}, sort, middle.rows[3].cursor);
                 })),
                 1237);
    }

    void filtersAgreeWithANaiveOne_data()
    {
        QTest::addColumn<EntryFilter>("filter");
        const auto row = [](const char *name, const std::function<void(EntryFilter &)> &set) {
            EntryFilter filter;
            set(filter);
            QTest::newRow(name) << filter;
        };
        row("everything", [](EntryFilter &) {});
        row("period", [](EntryFilter &f) {
            f.from = Instant(1'700'000'100'000);
            f.to = Instant(1'700'000'300'000);
        });
        row("two sources", [](EntryFilter &f) { f.sourceIds = {QStringLiteral("s-1"), QStringLiteral("s-3")}; });
        row("contact", [](EntryFilter &f) { f.contactIds = {QStringLiteral("c-7")}; });
        row("anonymous", [](EntryFilter &f) { f.contactIds = {QString()}; });
        row("config", [](EntryFilter &f) { f.configIds = {QStringLiteral("g-2")}; });
        row("currency or none", [](EntryFilter &f) { f.currencies = {QStringLiteral("JPY"), QString()}; });
        row("at least", [](EntryFilter &f) { f.minValue = decimal("250.5"); });
        row("between", [](EntryFilter &f) {
            f.minValue = decimal("0.123456789012345678901234567890");
            f.maxValue = decimal("17");
        });
        row("just above a close neighbour", [](EntryFilter &f) {
            f.minValue = decimal("0.123456789012345678901234567891");
            f.maxValue = decimal("0.2");
        });
        row("word", [](EntryFilter &f) { f.words = QStringLiteral("zoe"); });
        row("words across columns", [](EntryFilter &f) { f.words = QStringLiteral("ANNA 9"); });
        row("another script", [](EntryFilter &f) { f.words = QStringLiteral("李"); });
        row("all together", [](EntryFilter &f) {
            f.words = QStringLiteral("stone");
            f.minValue = decimal("20");
            f.currencies = {QStringLiteral("EUR"), QStringLiteral("USD")};
            f.to = Instant(1'700'000'700'000);
        });
    }
    void filtersAgreeWithANaiveOne()
    {
        QFETCH(EntryFilter, filter);
        const EntrySort sort{EntrySort::Column::CreatedAt, false};
        std::map<QString, std::pair<domain::DecimalSum, domain::DecimalSum>> sums;
        std::map<QString, qint64> counts;
        QStringList wanted;
        for (const CachedEntry &row : std::as_const(m_all)) {
            if (!matches(row, filter))
                continue;
            wanted << row.entry.id;
            const QString currency = row.entry.currency.value_or(QString());
            ++counts[currency];
            if (row.entry.eventValue)
                sums[currency].first.add(*row.entry.eventValue);
            if (row.entry.expense)
                sums[currency].second.add(*row.entry.expense);
        }
        QVERIFY(!wanted.isEmpty() || QTest::currentDataTag() == std::string_view("just above a close neighbour"));

        QStringList found;
        value(m_workspace->read([&](Database &db) {
            return EntryRepository(db, profile).forEach(filter, sort, [&](const CachedEntry &row) {
                found << row.entry.id;
                return true;
            });
        }));
        found.sort();
        QCOMPARE(found, wanted);
        QCOMPARE(value(m_workspace->read([&](Database &db) { return EntryRepository(db, profile).count(filter); })),
                 wanted.size());
        const EntryTotals totals =
            value(m_workspace->read([&](Database &db) { return EntryRepository(db, profile).totals(filter); }));
        QCOMPARE(totals.count, wanted.size());
        QCOMPARE(totals.currencies.size(), qsizetype(counts.size()));
        for (const CurrencyTotal &total : totals.currencies) {
            QCOMPARE(total.count, counts[total.currency]);
            const auto &[value, expense] = sums[total.currency];
            QVERIFY2(total.value.isSameNumber(value.total()), total.value.text().c_str());
            QVERIFY2(total.expense.isSameNumber(expense.total()), total.expense.text().c_str());
        }
    }

    void amountsThatNoDoubleHoldsAreAddedExactly()
    {
        const QString shop = QStringLiteral("exact");
        QList<ConversionEntry> entries;
        const std::vector<const char *> amounts{"0.1",   "0.2",  "1e-7",      "123456789012345678901234567890.10",
                                                "1E+21", "-3.5", "999999999", "9007199254740993.01",
                                                "1e5000"};
        for (const char *amount : amounts) {
            ConversionEntry entry;
            entry.id = QString::fromLatin1(amount);
            entry.currency = QStringLiteral("EUR");
            entry.eventValue = decimal(amount);
            entry.raw = QByteArrayLiteral("{}");
            entries.append(entry);
        }
        value(m_workspace->write([&](Database &db) { return EntryRepository(db, shop).upsert(entries); }));
        const auto totals =
            value(m_workspace->read([&](Database &db) { return EntryRepository(db, shop).totals({}); }));
        QCOMPARE(totals.currencies.size(), 1);
        QCOMPARE(totals.currencies[0].value.toPlain(), std::string("123456790012354686101489308878.9100001"));
        QCOMPARE(totals.currencies[0].leftOut, 1);
        QCOMPARE(totals.currencies[0].count, 9);
    }

    void anEntryThatChangesKeepsItsPlaceAndItsWords()
    {
        const QString shop = QStringLiteral("changes");
        QList<ConversionEntry> entries = someEntries(20, 3);
        entries[4].contactName = QStringLiteral("Old Name");
        value(m_workspace->write([&](Database &db) { return EntryRepository(db, shop).upsert(entries); }));
        entries[4].contactName = QStringLiteral("New Name");
        entries[4].raw = QByteArrayLiteral("{\"id\":\"changed\"}");
        const qint64 added =
            value(m_workspace->write([&](Database &db) { return EntryRepository(db, shop).upsert({entries[4]}); }));
        QCOMPARE(added, 0);
        const auto count = [&](const char *words) {
            EntryFilter filter;
            filter.words = QString::fromLatin1(words);
            return value(m_workspace->read([&](Database &db) { return EntryRepository(db, shop).count(filter); }));
        };
        QCOMPARE(count("old"), 0);
        QCOMPARE(count("new"), 1);
        const auto found =
            value(m_workspace->read([&](Database &db) { return EntryRepository(db, shop).find(entries[4].id); }));
        QVERIFY(found);
        QCOMPARE(found->entry, entries[4]);
    }

    void whatAFullReadingDidNotSeeGoes()
    {
        const QString shop = QStringLiteral("unseen");
        QList<ConversionEntry> entries = someEntries(30, 4);
        for (int i = 0; i < 30; ++i)
            entries[i].createdAt = Instant(1000 + i);
        value(m_workspace->write([&](Database &db) { return EntryRepository(db, shop).upsert(entries, 1); }));
        const qint64 gone = value(m_workspace->write([&](Database &db) {
            EntryRepository repository(db, shop);
            repository.upsert(entries.mid(0, 10), 2);
            return repository.removeUnseen(2, Instant(1020)); // the newest were perhaps made after the reading began
        }));
        QCOMPARE(gone, 10);
        QCOMPARE(value(m_workspace->read([&](Database &db) { return EntryRepository(db, shop).count({}); })), 20);
    }

    void punctuationIsNoSearch_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("everything");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("spaces") << QStringLiteral("  ") << true;
        QTest::newRow("quotes") << QStringLiteral("\" ' \"") << true;
        QTest::newRow("operators are words") << QStringLiteral("anna OR") << false;
        QTest::newRow("an address") << QStringLiteral("c3@example.com") << false;
        QTest::newRow("a column name is no column") << QStringLiteral("contact_name:anna") << false;
    }
    void punctuationIsNoSearch()
    {
        QFETCH(QString, words);
        QFETCH(bool, everything);
        EntryFilter filter;
        filter.words = words;
        const qint64 count =
            value(m_workspace->read([&](Database &db) { return EntryRepository(db, profile).count(filter); }));
        QCOMPARE(count == 3000, everything);
    }
};

QTEST_GUILESS_MAIN(EntriesTest)
#include "tst_entries.moc"
