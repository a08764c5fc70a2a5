// SPDX-License-Identifier: GPL-3.0-or-later
#include "listserver.h"

#include "app/api/client.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "app/sync/entryplace.h"
#include "app/sync/entrysync.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using domain::Instant;
using sync::EntrySync;
using Row = ListServer::Row;
using Rows = std::vector<Row>;

namespace {
constexpr qint64 someTime = 1'600'000'000'000;
}

/// Finding what was deleted or came late, over a real socket, against lists of up to a million entries.
class EntryAuditTest : public QObject
{
    Q_OBJECT

    const QString m_profile = QStringLiteral("shop");
    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<ListServer> m_server;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<api::Client> m_client;
    qint64 m_next = 0;

    template<typename T>
    domain::Result<T> await(QFuture<domain::Result<T>> future, int milliseconds = 60'000)
    {
        const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds);
        return came ? future.takeResult() : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
    }
    Row newRow(qint64 occurredAt)
    {
        ++m_next;
        return {m_next, occurredAt, someTime + m_next * 1000};
    }
    /// A server with these entries and a copy that has all of them, checked just now.
    void begin(const Rows &rows)
    {
        m_server = std::make_unique<ListServer>();
        m_server->edit([&rows](Rows &all) { all = rows; });
        m_client = std::make_unique<api::Client>(m_server->baseUrl(), api::Secret(QStringLiteral("sk-ak-test")),
                                                 ListServer::business());
        auto opened = store::Workspace::open(m_dir.filePath(QStringLiteral("w%1.sqlite").arg(++m_count)));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        constexpr std::size_t together = 50'000;
        for (std::size_t first = 0; first < rows.size(); first += together) {
            const auto written = m_workspace->write([&, first](store::Database &db) {
                QList<domain::ConversionEntry> entries;
                for (std::size_t i = first; i < std::min(first + together, rows.size()); ++i)
                    entries.append(ListServer::entryOf(rows[i]));
                return store::EntryRepository(db, m_profile).upsert(entries, 1);
            });
            QVERIFY(await(written, 300'000));
        }
        const auto kept = m_workspace->write([&](store::Database &db) {
            sync::EntryPlace place;
            place.pass = 1;
            place.position = qint64(rows.size());
            place.whole = true;
            place.newest = rows.empty() ? std::nullopt : std::optional(Instant(rows.back().createdAt));
            place.complete = place.newest;
            place.lastFull = Instant::now();
            place.checked = Instant::now();
            return sync::writeEntryPlace(db, m_profile, place);
        });
        QVERIFY(await(kept));
    }
    Rows manyRows(int count)
    {
        QRandomGenerator random(7);
        Rows rows;
        m_next = 0;
        for (int i = 0; i < count; ++i)
            rows.push_back(newRow(someTime + random.bounded(2'000'000) * 100'000LL));
        return rows;
    }
    void run(EntrySync &sync)
    {
        QSignalSpy finished(&sync, &EntrySync::finished);
        m_server->countFromZero();
        sync.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 200'000);
        QVERIFY2(!sync.error(), sync.error() ? qPrintable(sync.error()->message) : "");
    }
    QSet<QString> inCopy()
    {
        QSet<QString> ids;
        await(m_workspace->read([&](store::Database &db) {
            return store::EntryRepository(db, m_profile).forEach({}, {}, [&ids](const store::CachedEntry &row) {
                ids.insert(row.entry.id);
                return true;
            });
        }));
        return ids;
    }
    QSet<QString> onServer() const
    {
        QSet<QString> ids;
        for (const Row &row : m_server->rows())
            ids.insert(ListServer::idOf(row.number));
        return ids;
    }
    bool hasEntry(qint64 number)
    {
        const auto found = await(m_workspace->read([&](store::Database &db) {
            return store::EntryRepository(db, m_profile).find(ListServer::idOf(number));
        }));
        return found && *found;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_client.reset();
        m_workspace.reset();
        m_server.reset();
    }

    void oneDeletedAmongAMillionTakesFewRequests()
    {
        constexpr int million = 1'000'000;
        QElapsedTimer clock;
        clock.start();
        begin(manyRows(million));
        qInfo("a copy of %d entries was made in %lld ms", million, clock.elapsed());
        EntrySync sync(*m_workspace, *m_client, m_profile);
        const auto deleteAt = [this](std::size_t place) {
            qint64 number = 0;
            m_server->edit([&](Rows &rows) {
                number = rows[place].number;
                rows.erase(rows.begin() + qint64(place));
            });
            return number;
        };
        for (const std::size_t place : {std::size_t(400'000), std::size_t(0), std::size_t(999'990)}) {
            const qint64 gone = deleteAt(place);
            QVERIFY(hasEntry(gone));
            clock.restart();
            run(sync);
            qInfo("one deleted entry among %d was found with %d requests in %lld ms", million,
                  int(m_server->requests()), clock.elapsed());
            QVERIFY(!hasEntry(gone));
            QCOMPARE(sync.progress().changes, (store::AuditChanges{0, 0, 1}));
            QVERIFY2(m_server->requests() <= 30, qPrintable(QString::number(m_server->requests())));
            QCOMPARE(sync.progress().requests, m_server->requests());
            QCOMPARE(sync.progress().cached, qint64(m_server->rows().size()));
            QVERIFY(sync.progress().auditedAt);
        }
        // One that came behind the end of the list, and nothing at all.
        m_server->edit([&](Rows &rows) {
            Row late = newRow(someTime + 77'777);
            late.createdAt = rows[300'000].createdAt;
            rows.insert(rows.begin() + 300'000, late);
        });
        run(sync);
        qInfo("one late entry among %d was found with %d requests", million, int(m_server->requests()));
        QVERIFY(hasEntry(m_next));
        QVERIFY2(m_server->requests() <= 30, qPrintable(QString::number(m_server->requests())));
        run(sync);
        qInfo("nothing new among %d took %d requests", million, int(m_server->requests()));
        QCOMPARE(m_server->requests(), 1);
        // The whole check of a day: all windows, half a minute's requests.
        QSignalSpy finished(&sync, &EntrySync::finished);
        m_server->countFromZero();
        sync.checkDeletions();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 100'000);
        qInfo("a check of all windows of %d took %d requests", million, int(m_server->requests()));
        QVERIFY2(m_server->requests() <= 40, qPrintable(QString::number(m_server->requests())));
        QVERIFY(sync.progress().checkedAt);
    }

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
        QTest::newRow("more late ones than halving is worth") << 0 << 12'000 << 0 << 420;
        QTest::newRow("half of all deleted") << 10'000 << 0 << 0 << 300;
        QTest::newRow("all deleted") << 20'000 << 0 << 0 << 40;
    }
    void changesAreFound()
    {
        QFETCH(int, deleted);
        QFETCH(int, late);
        QFETCH(int, added);
        QFETCH(int, most);
        begin(manyRows(20'000));
        QRandomGenerator random(11);
        m_server->edit([&](Rows &rows) {
            for (int i = 0; i < deleted; ++i)
                rows.erase(rows.begin() + random.bounded(int(rows.size())));
            for (int i = 0; i < late; ++i) {
                Row row = newRow(someTime + random.bounded(2'000'000) * 100'000LL);
                const int at = random.bounded(int(rows.size()));
                row.createdAt = rows[std::size_t(at)].createdAt;
                rows.insert(rows.begin() + at, row);
            }
            for (int i = 0; i < added; ++i)
                rows.push_back(newRow(someTime + random.bounded(2'000'000) * 100'000LL));
        });
        EntrySync sync(*m_workspace, *m_client, m_profile);
        run(sync);
        // What cancels out in the total shows when all windows are compared.
        if (inCopy() != onServer()) {
            QCOMPARE(deleted, late);
            QSignalSpy finished(&sync, &EntrySync::finished);
            sync.checkDeletions();
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 100'000);
        }
        qInfo("%d deleted, %d late, %d added among 20000: %d requests", deleted, late, added,
              int(m_server->requests()));
        QCOMPARE(inCopy(), onServer());
        QVERIFY2(m_server->requests() <= most, qPrintable(QString::number(m_server->requests())));
    }

    void aDeletionAndAnAdditionInOneWindowAreBothFound()
    {
        begin(manyRows(5'000));
        m_server->edit([&](Rows &rows) {
            const qint64 moment = rows[2'000].occurredAt;
            rows.erase(rows.begin() + 2'000);
            rows.push_back(newRow(moment)); // same number of entries in every window
        });
        EntrySync sync(*m_workspace, *m_client, m_profile);
        run(sync);
        QCOMPARE(inCopy(), onServer());
        QCOMPARE(sync.progress().changes, (store::AuditChanges{1, 0, 1}));
    }

    void manyEntriesOfOneMomentEnd()
    {
        Rows rows = manyRows(3'000);
        for (std::size_t i = 1'000; i < 1'450; ++i)
            rows[i].occurredAt = someTime + 5;
        begin(rows);
        m_server->edit([&](Rows &all) {
            all.erase(all.begin() + 1'003);
            all.erase(all.begin() + 1'440);
            Row late = newRow(someTime + 5);
            late.createdAt = all[1'200].createdAt;
            all.insert(all.begin() + 1'200, late);
        });
        EntrySync sync(*m_workspace, *m_client, m_profile);
        run(sync);
        QCOMPARE(inCopy(), onServer());
        QCOMPARE(sync.progress().changes, (store::AuditChanges{1, 0, 2}));
        QVERIFY2(m_server->requests() <= 25, qPrintable(QString::number(m_server->requests())));
    }

    void othersWhoGoOnMeanwhileDoNotConfuse()
    {
        begin(manyRows(20'000));
        m_server->edit([](Rows &rows) { rows.erase(rows.begin() + 8'000); });
        QRandomGenerator random(3);
        // After each answer an entry comes that happened now; after the first ten also an old one goes.
        int answered = 0;
        m_server->afterEach([&](Rows &rows) {
            if (++answered <= 10)
                rows.erase(rows.begin() + random.bounded(19'000));
            if (answered <= 60) {
                Row row = newRow(Instant::now().milliseconds());
                row.createdAt = Instant::now().milliseconds();
                rows.push_back(row);
            }
        });
        EntrySync sync(*m_workspace, *m_client, m_profile);
        run(sync);
        qInfo("11 deleted and %d added while they were looked for: %d requests", std::min(answered, 60),
              int(m_server->requests()));
        m_server->afterEach({});
        run(sync);
        QCOMPARE(inCopy(), onServer());
        QVERIFY(sync.progress().auditedAt);
    }

    void aStoppedSearchGoesOnWhereItWas()
    {
        begin(manyRows(20'000));
        m_server->edit([](Rows &rows) { rows.erase(rows.begin() + 15'000); });
        int before = 0;
        {
            EntrySync sync(*m_workspace, *m_client, m_profile);
            m_server->countFromZero();
            sync.start();
            QTRY_VERIFY(sync.progress().phase == EntrySync::Phase::Auditing && sync.progress().requests >= 6);
            sync.stop();
            before = m_server->requests();
            QVERIFY(!sync.isRunning());
            QVERIFY(!sync.progress().timeLeft);
        }
        // As after a kill: nothing but the file is left.
        EntrySync sync(*m_workspace, *m_client, m_profile);
        QTRY_VERIFY(!sync.progress().windows.isEmpty());
        QVERIFY(std::ranges::any_of(sync.progress().windows,
                                    [](const store::AuditWindow &window) { return !window.agrees(); }));
        run(sync);
        QCOMPARE(inCopy(), onServer());
        QVERIFY2(before + m_server->requests() <= 18, qPrintable(QString::number(before + m_server->requests())));
        QVERIFY(std::ranges::all_of(sync.progress().windows, &store::AuditWindow::agrees));
    }

    void whatWasMadeHereAndIsNotListedYetStays()
    {
        begin(manyRows(2'000));
        Row mine = newRow(Instant::now().milliseconds());
        mine.createdAt = Instant::now().milliseconds();
        QVERIFY(await(m_workspace->write([&](store::Database &db) {
            return store::EntryRepository(db, m_profile).upsert({ListServer::entryOf(mine)});
        })));
        EntrySync sync(*m_workspace, *m_client, m_profile);
        run(sync);
        QCOMPARE(m_server->requests(), 1); // it is no difference
        QVERIFY(hasEntry(mine.number));
        // A deletion beside it is found all the same.
        m_server->edit([](Rows &rows) { rows.erase(rows.begin() + 1'990); });
        run(sync);
        QVERIFY(hasEntry(mine.number));
        QCOMPARE(sync.progress().changes.removed, 1);
        // Later it is listed, or deleted there.
        m_server->edit([&](Rows &rows) { rows.push_back(mine); });
        run(sync);
        QCOMPARE(inCopy(), onServer());
    }

    void aServerThatDoesNotFilterRemovesNothing()
    {
        begin(manyRows(300));
        m_server->edit([](Rows &rows) { rows.erase(rows.begin() + 150); });
        m_server->ignoreFilters(true);
        EntrySync sync(*m_workspace, *m_client, m_profile);
        QSignalSpy finished(&sync, &EntrySync::finished);
        sync.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(sync.error());
        QCOMPARE(inCopy().size(), 300);
        m_server->ignoreFilters(false);
        run(sync);
        QCOMPARE(inCopy(), onServer());
    }
};

QTEST_GUILESS_MAIN(EntryAuditTest)
#include "tst_entryaudit.moc"
