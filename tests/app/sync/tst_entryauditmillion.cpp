// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditbench.h"

#include <QElapsedTimer>

using namespace desk;
using sync::EntrySync;
using Row = AuditBench::Row;
using Rows = AuditBench::Rows;

namespace {
constexpr int million = 1'000'000;
constexpr int mostRequests = 30; // for one difference among a million
} // namespace

/// One difference among a million entries, over a real socket.
class EntryAuditMillionTest : public QObject
{
    Q_OBJECT

    AuditBench m_bench;
    std::unique_ptr<EntrySync> m_sync;

    qint64 deleteAt(std::size_t place)
    {
        qint64 number = 0;
        m_bench.server().edit([&](Rows &rows) {
            number = rows[place].number;
            rows.erase(rows.begin() + qint64(place));
        });
        return number;
    }
    [[nodiscard]] int requests() { return m_bench.server().requests(); }

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer clock;
        clock.start();
        Rows rows;
        rows.reserve(million);
        for (int i = 0; i < million; ++i)
            rows.push_back(m_bench.newRow(AuditBench::someTime + i * 100'000LL + (i * 7919LL) % 90'000));
        m_bench.begin(rows);
        m_sync = m_bench.newSync();
        qInfo("a copy of %d entries was made in %lld ms", million, clock.elapsed());
    }
    void cleanupTestCase()
    {
        m_sync.reset();
        m_bench.end();
    }

    void oneDeletedEntryIsFound_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("in the middle") << 400'000;
        QTest::newRow("the first") << 0;
        QTest::newRow("near the end") << 999'900;
        QTest::newRow("the last but one") << 999'990;
    }
    void oneDeletedEntryIsFound()
    {
        QFETCH(int, place);
        const qint64 gone = deleteAt(std::size_t(std::min<qint64>(place, qint64(m_bench.server().rows().size()) - 2)));
        QVERIFY(m_bench.hasEntry(gone));
        QElapsedTimer clock;
        clock.start();
        m_bench.run(*m_sync);
        qInfo("one deleted entry among %d: %d requests, %lld ms", million, requests(), clock.elapsed());
        QVERIFY(!m_bench.hasEntry(gone));
        QCOMPARE(m_sync->progress().changes, (store::AuditChanges{0, 0, 1}));
        QVERIFY2(requests() <= mostRequests, qPrintable(QString::number(requests())));
        QCOMPARE(m_sync->progress().requests, requests());
        QCOMPARE(m_sync->progress().cached, qint64(m_bench.server().rows().size()));
        QVERIFY(m_sync->progress().auditedAt);
    }

    void oneThatCameLateIsFound()
    {
        Row late = m_bench.newRow(AuditBench::someTime + 77'777);
        m_bench.server().edit([&](Rows &rows) {
            late.createdAt = rows[300'000].createdAt;
            rows.insert(rows.begin() + 300'000, late);
        });
        m_bench.run(*m_sync);
        qInfo("one late entry among %d, and all windows because there was one: %d requests", million, requests());
        QVERIFY(m_bench.hasEntry(late.number));
        QVERIFY2(requests() <= 2 * mostRequests, qPrintable(QString::number(requests())));
    }

    void nothingNewTakesOneRequest()
    {
        m_bench.run(*m_sync);
        QCOMPARE(requests(), 1);
    }

    void theDailyCheckOfAllWindowsTakesAboutHalfAMinutesRequests()
    {
        m_bench.run(*m_sync, true);
        qInfo("all windows of %d entries: %d requests", million, requests());
        QVERIFY2(requests() <= 40, qPrintable(QString::number(requests())));
        QVERIFY(m_sync->progress().checkedAt);
        // One that was deleted and one that came late cancel out in the total, not in the windows.
        const qint64 gone = deleteAt(200'000);
        Row late = m_bench.newRow(AuditBench::someTime + 90'000'000'000);
        m_bench.server().edit([&](Rows &rows) {
            late.createdAt = rows[500'000].createdAt;
            rows.insert(rows.begin() + 500'000, late);
        });
        m_bench.run(*m_sync);
        QVERIFY(m_bench.hasEntry(gone));
        m_bench.run(*m_sync, true);
        qInfo("one deleted and one late entry that cancel out: %d requests", requests());
        QVERIFY(!m_bench.hasEntry(gone));
        QVERIFY(m_bench.hasEntry(late.number));
    }
};

QTEST_GUILESS_MAIN(EntryAuditMillionTest)
#include "tst_entryauditmillion.moc"
