// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditbench.h"

using namespace desk;
using domain::Instant;
using sync::EntrySync;
using Row = AuditBench::Row;
using Rows = AuditBench::Rows;

namespace {
constexpr qint64 someTime = AuditBench::someTime;
}

/// Finding what was deleted or came late, over a real socket, against lists of thousands of entries.
class EntryAuditTest : public QObject
{
    Q_OBJECT

    AuditBench m_bench;

private Q_SLOTS:
    void cleanup() { m_bench.end(); }

    void changesAreFound_data()
    {
        QTest::addColumn<int>("deleted");
        QTest::addColumn<int>("late"); ///< created, as the server says, long ago
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("most"); ///< requests
        QTest::newRow("a few deleted") << 5 << 0 << 0 << 70;
        QTest::newRow("a few late") << 0 << 5 << 0 << 70;
        QTest::newRow("as many deleted as late, far apart") << 3 << 3 << 0 << 110;
        QTest::newRow("deleted, and added at the end") << 4 << 0 << 4 << 70;
        QTest::newRow("more late ones than halving is worth") << 0 << 12'000 << 0 << 600;
        QTest::newRow("half of all deleted") << 10'000 << 0 << 0 << 200;
        QTest::newRow("all deleted") << 20'000 << 0 << 0 << 40;
    }
    void changesAreFound()
    {
        QFETCH(int, deleted);
        QFETCH(int, late);
        QFETCH(int, added);
        QFETCH(int, most);
        m_bench.begin(m_bench.manyRows(20'000));
        QRandomGenerator random(11);
        m_bench.server().edit([&](Rows &rows) {
            for (int i = 0; i < deleted; ++i)
                rows.erase(rows.begin() + random.bounded(int(rows.size())));
            for (int i = 0; i < late; ++i) {
                Row row = m_bench.newRow(someTime + random.bounded(2'000'000) * 100'000LL);
                const int at = random.bounded(int(rows.size()));
                row.createdAt = rows[std::size_t(at)].createdAt;
                rows.insert(rows.begin() + at, row);
            }
            for (int i = 0; i < added; ++i)
                rows.push_back(m_bench.newRow(someTime + random.bounded(2'000'000) * 100'000LL));
        });
        const auto owned = m_bench.newSync();
        EntrySync &sync = *owned;
        m_bench.run(sync);
        // What cancels out in the total shows when all windows are compared.
        if (m_bench.inCopy() != m_bench.onServer()) {
            QCOMPARE(deleted, late);
            m_bench.run(sync, true);
        }
        qInfo("%d deleted, %d late, %d added among 20000: %d requests", deleted, late, added,
              int(m_bench.server().requests()));
        QCOMPARE(m_bench.inCopy(), m_bench.onServer());
        QVERIFY2(m_bench.server().requests() <= most, qPrintable(QString::number(m_bench.server().requests())));
    }

    void aDeletionAndAnAdditionInOneWindowAreBothFound()
    {
        m_bench.begin(m_bench.manyRows(5'000));
        m_bench.server().edit([&](Rows &rows) {
            const qint64 moment = rows[2'000].occurredAt;
            rows.erase(rows.begin() + 2'000);
            rows.push_back(m_bench.newRow(moment)); // same number of entries in every window
        });
        const auto owned = m_bench.newSync();
        EntrySync &sync = *owned;
        m_bench.run(sync);
        QCOMPARE(m_bench.inCopy(), m_bench.onServer());
        QCOMPARE(sync.progress().changes, (store::AuditChanges{1, 0, 1}));
    }

    void manyEntriesOfOneMomentEnd()
    {
        Rows rows = m_bench.manyRows(3'000);
        for (std::size_t i = 1'000; i < 1'450; ++i)
            rows[i].occurredAt = someTime + 5;
        m_bench.begin(rows);
        m_bench.server().edit([&](Rows &all) {
            all.erase(all.begin() + 1'003);
            all.erase(all.begin() + 1'440);
            Row late = m_bench.newRow(someTime + 5);
            late.createdAt = all[1'200].createdAt;
            all.insert(all.begin() + 1'200, late);
        });
        const auto owned = m_bench.newSync();
        EntrySync &sync = *owned;
        m_bench.run(sync);
        QCOMPARE(m_bench.inCopy(), m_bench.onServer());
        QCOMPARE(sync.progress().changes, (store::AuditChanges{1, 0, 2}));
        QVERIFY2(m_bench.server().requests() <= 25, qPrintable(QString::number(m_bench.server().requests())));
    }

    void othersWhoGoOnMeanwhileDoNotConfuse()
    {
        m_bench.begin(m_bench.manyRows(20'000));
        m_bench.server().edit([](Rows &rows) { rows.erase(rows.begin() + 8'000); });
        QRandomGenerator random(3);
        // After each answer an entry comes that happened now; after the first ten also an old one goes.
        int answered = 0;
        m_bench.server().afterEach([&](Rows &rows) {
            if (++answered <= 10)
                rows.erase(rows.begin() + random.bounded(19'000));
            if (answered <= 60) {
                Row row = m_bench.newRow(Instant::now().milliseconds());
                row.createdAt = Instant::now().milliseconds();
                rows.push_back(row);
            }
        });
        const auto owned = m_bench.newSync();
        EntrySync &sync = *owned;
        m_bench.run(sync);
        qInfo("11 deleted and %d added while they were looked for: %d requests", std::min(answered, 60),
              int(m_bench.server().requests()));
        m_bench.server().afterEach({});
        m_bench.run(sync);
        QCOMPARE(m_bench.inCopy(), m_bench.onServer());
        QVERIFY(sync.progress().auditedAt);
    }

    void aStoppedSearchGoesOnWhereItWas()
    {
        m_bench.begin(m_bench.manyRows(20'000));
        m_bench.server().edit([](Rows &rows) { rows.erase(rows.begin() + 15'000); });
        int before = 0;
        {
            const auto owned = m_bench.newSync();
            EntrySync &sync = *owned;
            m_bench.server().countFromZero();
            sync.start();
            QTRY_VERIFY(sync.progress().phase == EntrySync::Phase::Auditing && sync.progress().requests >= 6);
            sync.stop();
            before = m_bench.server().requests();
            QVERIFY(!sync.isRunning());
            QVERIFY(!sync.progress().timeLeft);
        }
        // As after a kill: nothing but the file is left.
        const auto owned = m_bench.newSync();
        EntrySync &sync = *owned;
        QTRY_VERIFY(!sync.progress().windows.isEmpty());
        QVERIFY(std::ranges::any_of(sync.progress().windows,
                                    [](const store::AuditWindow &window) { return !window.agrees(); }));
        m_bench.run(sync);
        QCOMPARE(m_bench.inCopy(), m_bench.onServer());
        QVERIFY2(before + m_bench.server().requests() <= 18,
                 qPrintable(QString::number(before + m_bench.server().requests())));
        QVERIFY(std::ranges::all_of(sync.progress().windows, &store::AuditWindow::agrees));
    }

    void whatWasMadeHereAndIsNotListedYetStays()
    {
        Rows rows = m_bench.manyRows(2'000);
        Row near = m_bench.newRow(Instant::now().milliseconds());
        near.createdAt = Instant::now().milliseconds() - 20LL * 60 * 1000;
        rows.push_back(near);
        m_bench.begin(rows);
        Row mine = m_bench.newRow(Instant::now().milliseconds());
        mine.createdAt = Instant::now().milliseconds();
        m_bench.keepHere(mine);
        const auto owned = m_bench.newSync();
        EntrySync &sync = *owned;
        m_bench.run(sync);
        QCOMPARE(m_bench.server().requests(), 1); // it is no difference
        QVERIFY(m_bench.hasEntry(mine.number));
        // Deletions, one of them in the same minutes, are found all the same.
        m_bench.server().edit([](Rows &all) {
            all.pop_back();
            all.erase(all.begin() + 1'990);
        });
        m_bench.run(sync);
        QVERIFY(m_bench.hasEntry(mine.number));
        QVERIFY(!m_bench.hasEntry(near.number));
        QCOMPARE(sync.progress().changes.removed, 2);
        // Later it is listed, or deleted there.
        m_bench.server().edit([&](Rows &all) { all.push_back(mine); });
        m_bench.run(sync);
        QCOMPARE(m_bench.inCopy(), m_bench.onServer());
    }

    void aCopyWithoutNewsIsCompleteUpToNow()
    {
        m_bench.begin(m_bench.manyRows(300));
        const auto owned = m_bench.newSync();
        QTRY_VERIFY(owned->progress().completeUpTo);
        QVERIFY(owned->progress().completeUpTo < Instant(someTime + 1'000'000'000)); // years ago
        constexpr qint64 aWhile = 10LL * 60 * 1000;
        m_bench.run(*owned);
        QVERIFY(owned->progress().completeUpTo > Instant(Instant::now().milliseconds() - aWhile));
        QVERIFY(owned->progress().completeUpTo < Instant::now());
        // Not while the numbers differ.
        m_bench.server().afterEach([](Rows &rows) {
            if (rows.size() > 200)
                rows.erase(rows.begin());
        });
        m_bench.server().edit([](Rows &rows) { rows.erase(rows.begin()); });
        const auto before = owned->progress().completeUpTo;
        m_bench.run(*owned);
        QCOMPARE(owned->progress().completeUpTo, before);
        QVERIFY(std::ranges::any_of(owned->progress().windows,
                                    [](const store::AuditWindow &window) { return !window.agrees(); }));
    }

    void fieldsThatNoSchemaNamesAreKept()
    {
        m_bench.begin(m_bench.manyRows(300));
        Row row = m_bench.newRow(someTime);
        row.tier = 3;
        m_bench.server().edit([&](Rows &rows) { rows.push_back(row); });
        const auto owned = m_bench.newSync();
        m_bench.run(*owned);
        QCOMPARE(m_bench.rawOf(row.number), ListServer::entryOf(row).raw);
        QVERIFY(m_bench.rawOf(row.number).contains("\"tier\":3"));
        QCOMPARE(owned->progress().changes.added, 1);
        // They follow the server's.
        m_bench.server().edit([&](Rows &rows) { rows.back().tier = 4; });
        m_bench.run(*owned);
        QVERIFY(m_bench.rawOf(row.number).contains("\"tier\":4"));
        QCOMPARE(owned->progress().changes, (store::AuditChanges{0, 1, 0}));
    }

    void aServerThatDoesNotFilterRemovesNothing()
    {
        m_bench.begin(m_bench.manyRows(300));
        m_bench.server().edit([](Rows &rows) { rows.erase(rows.begin() + 150); });
        m_bench.server().ignoreFilters(true);
        const auto owned = m_bench.newSync();
        EntrySync &sync = *owned;
        QSignalSpy finished(&sync, &EntrySync::finished);
        sync.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(sync.error());
        QCOMPARE(m_bench.inCopy().size(), 300);
        m_bench.server().ignoreFilters(false);
        m_bench.run(sync);
        QCOMPARE(m_bench.inCopy(), m_bench.onServer());
    }
};

QTEST_GUILESS_MAIN(EntryAuditTest)
#include "tst_entryaudit.moc"
