// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines: how many rows there are, and marks from which any of them is near.
#include "app/store/entryoutline.h"
#include "tests/app/store/entrysamples.h"

#include <QTemporaryDir>

using namespace desk;
using namespace desk::test;

namespace {

const QString profile = QStringLiteral("shop");
constexpr qint64 hour = 3'600'000;
constexpr qint64 start = 472'222 * hour;

} // namespace

class EntryOutlineTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    QList<CachedEntry> m_all;

    template<typename F>
    auto read(F work)
    {
        return value(m_workspace->read(std::move(work)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Workspace::open(m_dir.filePath(QStringLiteral("w.sqlite")));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_workspace = std::move(*opened);
        // Hours without, with few and with very many entries; three thousand at the same moment.
        auto entries = someEntries(9000, 21);
        for (int i = 0; i < 9000; ++i) {
            const qint64 at = i < 3000   ? start + 5 * hour + 1234
                              : i < 5000 ? start + 5 * hour + (i * 71) % hour
                              : i < 5020 ? start + 6 * hour - 1 + i % 2
                                         : start + ((i * 37) % 400) * hour + i;
            entries[i].occurredAt = Instant(i % 500 == 7 ? -at : at);
        }
        value(m_workspace->write([&](Database &db) {
            EntryRepository(db, QStringLiteral("other")).upsert(someEntries(50, 22));
            return EntryRepository(db, profile).upsert(entries);
        }));
        read([this](Database &db) {
            return EntryRepository(db, profile).forEach({}, {}, [this](const CachedEntry &row) {
                m_all.append(row);
                return true;
            });
        });
        QCOMPARE(m_all.size(), 9000);
    }

    void marksLeadToTheirRows_data()
    {
        QTest::addColumn<EntryFilter>("filter");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<bool>("known"); // how many there are is known with the first slice
        const auto add = [](const char *name, EntrySort::Column column, bool known,
                            const std::function<void(EntryFilter &)> &set) {
            EntryFilter filter;
            set(filter);
            for (const bool descending : {true, false}) {
                for (const qint64 rows : {100, 200'000})
                    QTest::addRow("%s %s, %lld rows a slice", name, descending ? "down" : "up", qlonglong(rows))
                        << filter << static_cast<int>(column) << descending << rows << known;
            }
        };
        using Column = EntrySort::Column;
        add("everything by time", Column::OccurredAt, true, [](EntryFilter &) {});
        add("everything by value", Column::Value, true, [](EntryFilter &) {});
        add("everything by currency", Column::Currency, true, [](EntryFilter &) {});
        add("a source by time", Column::OccurredAt, true,
            [](EntryFilter &f) { f.sourceIds = {QStringLiteral("s-1")}; });
        add("all but a currency by time", Column::OccurredAt, true, [](EntryFilter &f) {
            f.currencies = {QStringLiteral("EUR")};
            f.except = EntryFilter::Part::Currencies;
        });
        add("whole hours by time", Column::OccurredAt, true, [](EntryFilter &f) {
            f.from = Instant(start + 2 * hour);
            f.to = Instant(start + 90 * hour - 1);
        });
        add("parts of hours by time", Column::OccurredAt, false, [](EntryFilter &f) {
            f.from = Instant(start + 5 * hour + 1000);
            f.to = Instant(start + 90 * hour + 17);
        });
        add("a conversion by contact", Column::Contact, true,
            [](EntryFilter &f) { f.configIds = {QStringLiteral("g-2")}; });
        add("a word by time", Column::OccurredAt, false, [](EntryFilter &f) { f.words = QStringLiteral("an"); });
        add("a value by value", Column::Value, false, [](EntryFilter &f) { f.minValue = decimal("250"); });
        add("nothing", Column::OccurredAt, false, [](EntryFilter &f) { f.words = QStringLiteral("nobody"); });
    }
    void marksLeadToTheirRows()
    {
        QFETCH(EntryFilter, filter);
        QFETCH(int, column);
        QFETCH(bool, descending);
        QFETCH(qint64, rows);
        QFETCH(bool, known);
        const EntrySort sort{static_cast<EntrySort::Column>(column), descending};
        const QList<CachedEntry> expected = expectedRows(m_all, filter, sort);
        EntryOutline outline;
        QList<EntryMark> marks;
        int slices = 0;
        do {
            const qint64 before = outline.counted;
            outline = read([&](Database &db) { return entryOutline(db, profile, filter, sort, outline, rows); });
            QVERIFY(outline.counted >= before);
            QVERIFY(outline.counted <= expected.size());
            if (known)
                QCOMPARE(outline.total, std::optional<qint64>(expected.size()));
            marks += outline.marks;
            QVERIFY(++slices < 1000);
        } while (!outline.whole);
        QCOMPARE(outline.counted, expected.size());
        QCOMPARE(outline.total, std::optional<qint64>(expected.size()));
        qint64 last = 0;
        for (const EntryMark &mark : std::as_const(marks)) {
            QVERIFY2(mark.offset > last && mark.offset - last <= entryMarkDistance,
                     qPrintable(QString::number(mark.offset)));
            last = mark.offset;
            const EntryPage page =
                read([&](Database &db) { return EntryRepository(db, profile).page(filter, sort, mark.cursor, 1); });
            QCOMPARE(page.rows.isEmpty(), mark.offset == expected.size());
            if (!page.rows.isEmpty())
                QCOMPARE(page.rows.first().entry.id, expected[mark.offset].entry.id);
        }
        QVERIFY(expected.size() - last <= entryMarkDistance);
    }

    void aCountThatNobodyWaitsForStops()
    {
        // Holds one of the three readers until the count is asked for and given up again.
        EntryFilter filter;
        filter.words = QStringLiteral("an");
        std::atomic<bool> begun = false;
        auto counting = m_workspace->read([&](Database &db) {
            begun = true;
            qint64 rounds = 0;
            while (!db.error()) { // ends only because the interrupt reaches the query
                const auto counted = EntryRepository(db, profile).count(filter);
                rounds += counted ? 1 : 0;
            }
            return db.result(rounds);
        });
        QTRY_VERIFY(begun);
        counting.cancel();
        counting.waitForFinished();
        QTRY_COMPARE(read([&](Database &db) { return EntryRepository(db, profile).count({}); }), 9000);
    }
};

QTEST_GUILESS_MAIN(EntryOutlineTest)
#include "tst_entryoutline.moc"
