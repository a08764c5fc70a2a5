// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of a filter, as it reads and turned round, in every order: pages, counts and totals against what plain C++
// makes of the same entries; by each way that rows can be found.
#include "app/store/entryfind.h"
#include "tests/app/store/entrysamples.h"

#include <QTemporaryDir>

#include <map>

using namespace desk;
using namespace desk::test;
using Part = EntryFilter::Part;

namespace {

const QString profile = QStringLiteral("shop");
constexpr int columns = static_cast<int>(EntrySort::Column::EnteredHere) + 1;

struct Named {
    const char *name;
    EntryFilter filter;
};

QStringList idsOf(const QList<CachedEntry> &rows)
{
    QStringList ids;
    for (const CachedEntry &row : rows)
        ids << row.entry.id;
    return ids;
}

/// One of each part, and some together.
std::vector<Named> filters()
{
    std::vector<Named> filters;
    const auto add = [&](const char *name, const std::function<void(EntryFilter &)> &set) {
        EntryFilter filter;
        set(filter);
        filters.push_back({name, filter});
    };
    const auto words = [&](const char *text) { add(text, [&](EntryFilter &f) { f.words = QString::fromUtf8(text); }); };
    add("period", [](EntryFilter &f) {
        f.from = Instant(1'700'000'040'000);
        f.to = Instant(1'700'000'150'000);
    });
    add("from", [](EntryFilter &f) { f.from = Instant(1'700'000'100'000); });
    add("to", [](EntryFilter &f) { f.to = Instant(1'700'000'030'000); });
    add("conversions", [](EntryFilter &f) { f.configIds = {QStringLiteral("g-2"), QString()}; });
    add("source", [](EntryFilter &f) { f.sourceIds = {QStringLiteral("s-1")}; });
    add("sources", [](EntryFilter &f) { f.sourceIds = {QStringLiteral("s-4"), QStringLiteral("s-2")}; });
    add("contact", [](EntryFilter &f) { f.contactIds = {QStringLiteral("c-7")}; });
    add("contacts or none", [](EntryFilter &f) { f.contactIds = {QStringLiteral("c-9"), QString()}; });
    add("nobody", [](EntryFilter &f) { f.contactIds = {QStringLiteral("c-99")}; });
    add("currency", [](EntryFilter &f) { f.currencies = {QStringLiteral("JPY")}; });
    add("currencies or none", [](EntryFilter &f) { f.currencies = {QStringLiteral("CHF"), QString()}; });
    add("at least", [](EntryFilter &f) { f.minValue = decimal("250.5"); });
    add("at most", [](EntryFilter &f) { f.maxValue = decimal("1e1"); });
    add("between", [](EntryFilter &f) {
        f.minValue = decimal("0.123456789012345678901234567890");
        f.maxValue = decimal("17");
    });
    for (const char *text : {"zoe", "ANNA 9", "李", "bob.stone ete", "banner", "news s", "c1", "c1@exam", "e-00001",
                             "E-0000123", "s-1", "c-12", "google 5", "23852", "nothing at all", "\" ' -"})
        words(text);
    add("entered here", [](EntryFilter &f) { f.enteredHere = true; });
    add("differs", [](EntryFilter &f) { f.differs = true; });
    add("together", [](EntryFilter &f) {
        f.words = QStringLiteral("anna");
        f.minValue = decimal("20");
        f.sourceIds = {QStringLiteral("s-0"), QStringLiteral("s-3")};
        f.currencies = {QStringLiteral("EUR"), QStringLiteral("USD")};
        f.to = Instant(1'700'000'180'000);
    });
    add("nearly all together", [](EntryFilter &f) {
        f.words = QStringLiteral("config");
        f.from = Instant(1'700'000'000'000);
        f.configIds = {QStringLiteral("g-0"), QStringLiteral("g-1")};
        f.enteredHere = true;
    });
    return filters;
}

} // namespace

class EntryWaysTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    QList<CachedEntry> m_all;
    std::set<QString> m_differing;

    template<typename F>
    auto read(F work)
    {
        return value(m_workspace->read(std::move(work)));
    }

    /// Page after page, from one end or the other.
    QStringList walked(const EntryFilter &filter, const EntrySort &sort, EntryRepository::Direction direction)
    {
        const bool after = direction == EntryRepository::Direction::After;
        QStringList ids;
        std::optional<EntryCursor> cursor;
        EntryPage page;
        do {
            page = read(
                [&](Database &db) { return EntryRepository(db, profile).page(filter, sort, cursor, 134, direction); });
            ids = after ? ids + idsOf(page.rows) : idsOf(page.rows) + ids;
            if (!page.rows.isEmpty())
                cursor = after ? page.rows.last().cursor : page.rows.first().cursor;
        } while (page.more);
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Workspace::open(m_dir.filePath(QStringLiteral("w.sqlite")));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_workspace = std::move(*opened);
        const auto entries = someEntries(400, 11);
        value(m_workspace->write([&](Database &db) {
            QList<CatalogRepository::Item> sources;
            for (int i = 0; i < 5; ++i)
                sources.append({QStringLiteral("s-%1").arg(i), QStringLiteral("g-0"),
                                QStringLiteral("Source %1").arg(9 - i), QByteArrayLiteral("{}")});
            CatalogRepository(db, profile).replaceAll(CatalogRepository::Kind::Source, sources);
            EntryRepository(db, QStringLiteral("other")).upsert(someEntries(80, 12)); // must never show
            EntryRepository(db, profile).upsert(entries);
            for (int i = 0; i < 40; ++i) {
                const ConversionEntry &entry = entries[i * 9];
                SubmissionRecord record;
                record.state = SubmissionState::Sent;
                record.body = "{}";
                record.entryId = entry.id;
                record.occurredAt = Instant(i);
                const auto id = SubmissionRepository(db, profile).insert(record, {});
                if (id && i % 3 == 0) {
                    Comparison comparison;
                    comparison.state = ComparisonState::Differs;
                    ComparisonRepository(db, profile).put(*id, QStringLiteral("s-1"), comparison, Instant(1));
                    m_differing.insert(entry.id);
                }
            }
            return db.result(0);
        }));
        read([this](Database &db) {
            return EntryRepository(db, profile).forEach({}, {}, [this](const CachedEntry &row) {
                m_all.append(row);
                return true;
            });
        });
        QCOMPARE(m_all.size(), 400);
        std::ranges::sort(m_all, {}, [](const CachedEntry &row) { return row.cursor.row; });
        QCOMPARE(std::ranges::count_if(m_all, [](const CachedEntry &row) { return row.submissionId != 0; }), 40);
        for (int i = 0; i < 400; ++i)
            QCOMPARE(m_all[i].entry, entries[i]);
    }

    void pagesAgreeWithPlainCode_data()
    {
        QTest::addColumn<EntryFilter>("filter");
        QTest::newRow("everything") << EntryFilter();
        for (const Named &named : filters()) {
            EntryFilter filter = named.filter;
            QTest::newRow(named.name) << filter;
            for (int bit = 1; bit <= static_cast<int>(Part::Differs); bit *= 2) {
                const auto part = static_cast<Part>(bit);
                if (!named.filter.has(part))
                    continue;
                filter.except = part;
                QTest::addRow("%s, but for part %d", named.name, bit) << filter;
            }
        }
    }
    void pagesAgreeWithPlainCode()
    {
        QFETCH(EntryFilter, filter);
        for (int i = 0; i < 2 * columns; ++i) {
            const EntrySort sort{static_cast<EntrySort::Column>(i / 2), i % 2 == 0};
            const QStringList wanted = idsOf(expectedRows(m_all, filter, sort, m_differing));
            QCOMPARE(walked(filter, sort, EntryRepository::Direction::After), wanted);
            QCOMPARE(walked(filter, sort, EntryRepository::Direction::Before), wanted);
        }
    }

    void everyWayFindsTheSame_data() { pagesAgreeWithPlainCode_data(); }
    void everyWayFindsTheSame()
    {
        QFETCH(EntryFilter, filter);
        for (int i = 0; i < 2 * columns; ++i) {
            const EntrySort sort{static_cast<EntrySort::Column>(i / 2), i % 2 == 0};
            const QList<CachedEntry> expected = expectedRows(m_all, filter, sort, m_differing);
            for (const EntryWay way : {EntryWay::Quickest, EntryWay::Walk, EntryWay::Merge, EntryWay::Gather}) {
                for (const qsizetype from : {qsizetype{-1}, expected.size() / 3}) {
                    EntryWish wish{sort, {}, sort.descending, 25, 3};
                    std::vector<qint64> wanted;
                    for (qsizetype at = from + 1 + wish.skip; at < expected.size() && wanted.size() < 25; ++at)
                        wanted.push_back(expected[at].cursor.row);
                    if (from >= 0 && from < expected.size())
                        wish.cursor = EntryCursor{keyOf(expected[from], sort.column), expected[from].cursor.row};
                    else if (from >= 0)
                        continue;
                    const auto found = read(
                        [&](Database &db) { return findEntries(db, Scope(db, profile).known(), filter, wish, way); });
                    QCOMPARE(found, wanted);
                }
            }
        }
    }

    void sumsAgreeWithPlainCode_data() { pagesAgreeWithPlainCode_data(); }
    void sumsAgreeWithPlainCode()
    {
        QFETCH(EntryFilter, filter);
        const QList<CachedEntry> rows = expectedRows(m_all, filter, {}, m_differing);
        std::map<QString, std::pair<domain::DecimalSum, domain::DecimalSum>> sums;
        std::map<QString, qint64> counts;
        for (const CachedEntry &row : rows) {
            const QString currency = row.entry.currency.value_or(QString());
            ++counts[currency];
            if (row.entry.eventValue)
                sums[currency].first.add(*row.entry.eventValue);
            if (row.entry.expense)
                sums[currency].second.add(*row.entry.expense);
        }
        QCOMPARE(read([&](Database &db) { return EntryRepository(db, profile).count(filter); }), rows.size());
        const EntryTotals totals = read([&](Database &db) { return EntryRepository(db, profile).totals(filter); });
        QCOMPARE(totals.count, rows.size());
        QCOMPARE(totals.currencies.size(), qsizetype(counts.size()));
        for (const CurrencyTotal &total : totals.currencies) {
            QCOMPARE(total.count, counts[total.currency]);
            QVERIFY(total.value.isSameNumber(sums[total.currency].first.total()));
            QVERIFY(total.expense.isSameNumber(sums[total.currency].second.total()));
        }
    }

    void positionsAgreeWithPlainCode_data() { pagesAgreeWithPlainCode_data(); }
    void positionsAgreeWithPlainCode()
    {
        QFETCH(EntryFilter, filter);
        for (int i = 0; i < 2 * columns; ++i) {
            const EntrySort sort{static_cast<EntrySort::Column>(i / 2), i % 2 == 0};
            const QList<CachedEntry> expected = expectedRows(m_all, filter, sort, m_differing);
            for (const qsizetype at : {qsizetype{0}, expected.size() / 2, expected.size() - 1}) {
                if (at < 0 || at >= expected.size())
                    continue;
                const EntryCursor cursor{keyOf(expected[at], sort.column), expected[at].cursor.row};
                QCOMPARE(
                    read([&](Database &db) { return EntryRepository(db, profile).positionOf(filter, sort, cursor); }),
                    at);
                const EntryPage page =
                    read([&](Database &db) { return EntryRepository(db, profile).pageAt(filter, sort, at, 2); });
                QCOMPARE(page.rows.first().entry.id, expected[at].entry.id);
            }
        }
    }

    void entryQueryAloneLeadsToTheSameRows_data() { pagesAgreeWithPlainCode_data(); }
    void entryQueryAloneLeadsToTheSameRows()
    {
        QFETCH(EntryFilter, filter);
        const qint64 wanted = expectedRows(m_all, filter, {}, m_differing).size();
        const auto count = [](Database &db, const EntryQuery &conditions) {
            auto query = db.statement("SELECT count(*) FROM entry" + conditions.where());
            conditions.bindTo(query);
            return query.next() ? query.integer(0) : -1;
        };
        QCOMPARE(read([&](Database &db) { return count(db, EntryQuery(Scope(db, profile).known(), filter)); }), wanted);
        QCOMPARE(read([&](Database &db) { return count(db, EntryQuery(db, Scope(db, profile).known(), filter)); }),
                 wanted);
    }
};

QTEST_GUILESS_MAIN(EntryWaysTest)
#include "tst_entryways.moc"
