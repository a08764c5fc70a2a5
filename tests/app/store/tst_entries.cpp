// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/entrysamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace desk;
using namespace desk::test;

namespace {

const QString profile = QStringLiteral("shop");

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
        entries[4].contactName = QStringLiteral("Prior Person");
        value(m_workspace->write([&](Database &db) { return EntryRepository(db, shop).upsert(entries); }));
        entries[4].contactName = QStringLiteral("Later Person");
        entries[4].raw = QByteArrayLiteral("{\"id\":\"changed\"}");
        const qint64 added =
            value(m_workspace->write([&](Database &db) { return EntryRepository(db, shop).upsert({entries[4]}); }));
        QCOMPARE(added, 0);
        const auto count = [&](const char *words) {
            EntryFilter filter;
            filter.words = QString::fromLatin1(words);
            return value(m_workspace->read([&](Database &db) { return EntryRepository(db, shop).count(filter); }));
        };
        QCOMPARE(count("prior"), 0);
        QCOMPARE(count("later"), 1);
        const auto found =
            value(m_workspace->read([&](Database &db) { return EntryRepository(db, shop).find(entries[4].id); }));
        QVERIFY(found);
        QCOMPARE(found->entry, entries[4]);
    }

    /// A page can move on between two requests, so that an entry arrives twice; and words are long, alike and foreign.
    void anEntryMayComeTwiceInOneGo()
    {
        const QString shop = QStringLiteral("twice");
        QList<ConversionEntry> entries = someEntries(6, 5);
        entries[2].contactName = QStringLiteral("Donaudampfschifffahrtsgesellschaft Donaudampfschifffahrt");
        entries[3].contactName = QStringLiteral("Донаудампфшифф Łódź \u732b \u732b Donaudampfschifffahrtskapitän");
        ConversionEntry later = entries[2];
        later.contactName = QStringLiteral("Donaudampfschifffahrt Donaudampfschifffahrt");
        later.attributionCampaign.reset();
        later.configName = QStringLiteral("");
        later.raw = QByteArrayLiteral("{\"id\":\"later\"}");
        entries.insert(4, later);
        entries.insert(5, entries[3]);
        const qint64 added =
            value(m_workspace->write([&](Database &db) { return EntryRepository(db, shop).upsert(entries); }));
        QCOMPARE(added, 6);
        const auto count = [&](const QString &words) {
            EntryFilter filter;
            filter.words = words;
            return value(m_workspace->read([&](Database &db) { return EntryRepository(db, shop).count(filter); }));
        };
        QCOMPARE(count(QStringLiteral("Donaudampfschifffahrtsgesellschaft")), 0);
        QCOMPARE(count(QStringLiteral("Donaudampfschifffahrtsk")), 1);
        QCOMPARE(count(QStringLiteral("Donaudampfschifffahrt")), 2);
        QCOMPARE(count(QStringLiteral("łodz \u732b")), 1);
        for (const ConversionEntry &entry : {entries[0], entries[1], entries[3], later, entries[6], entries[7]}) {
            const auto found =
                value(m_workspace->read([&](Database &db) { return EntryRepository(db, shop).find(entry.id); }));
            QVERIFY(found);
            QCOMPARE(found->entry, entry);
        }
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
