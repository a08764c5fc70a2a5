// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "app/sync/entrysync.h"
#include "app/sync/pageplan.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace desk;
using domain::Instant;
using sync::EntrySync;

/// The reading of entries against the sandbox over a real socket, while its rows come and go.
class EntrySyncTest : public QObject
{
    Q_OBJECT

    const QString m_profile = QStringLiteral("shop");
    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<api::Client> m_client;
    QString m_business;
    QString m_sourceId;
    QString m_contactId;
    qint64 m_made = 0;

    template<typename T>
    domain::Result<T> await(QFuture<domain::Result<T>> future)
    {
        const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return came ? future.takeResult() : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
    }
    std::unique_ptr<api::Client> newClient()
    {
        return std::make_unique<api::Client>(m_server->baseUrl(), api::Secret(m_server->apiKey()), m_business);
    }
    QStringList onServer()
    {
        QStringList ids;
        api::EntryQuery query;
        query.sort = QStringLiteral("createdAt");
        for (;; ++query.page) {
            const auto page = await(m_client->listEntries(query));
            if (!page)
                qFatal("%s", qPrintable(page.error().message));
            for (const auto &entry : page->items)
                ids << entry.id;
            if (!page->info.hasMore)
                return ids;
        }
    }
    QStringList inCopy()
    {
        QStringList ids;
        const auto read = m_workspace->read([&](store::Database &db) {
            return store::EntryRepository(db, m_profile)
                .forEach({}, {store::EntrySort::Column::CreatedAt, false}, [&ids](const store::CachedEntry &row) {
                    ids << row.entry.id;
                    return true;
                });
        });
        await(read);
        return ids;
    }
    void run(EntrySync &sync, bool full = false)
    {
        QSignalSpy finished(&sync, &EntrySync::finished);
        sync.start(full);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY2(!sync.error(), sync.error() ? qPrintable(sync.error()->message) : "");
    }
    QFuture<api::EntryOutcome> make()
    {
        ++m_made;
        const QString body = QStringLiteral("{\"sourceId\":\"%1\",\"contactId\":\"%2\",\"eventValue\":%3,"
                                            "\"occurredAt\":\"%4\"}")
                                 .arg(m_sourceId, m_contactId)
                                 .arg(m_made)
                                 .arg(QString::fromStdString(Instant(1'750'000'000'000 + m_made).toIso()));
        return m_client->createEntry(body.toUtf8());
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.rateLimitPerMinute = 0;
        m_server = std::make_unique<sandbox::Server>(options);
        const auto port = m_server->start();
        QVERIFY2(port, port ? "" : qPrintable(port.error().message));
        m_business.clear();
        m_client = newClient();
        m_business = await(m_client->listBusinesses())->first().id;
        m_client = newClient();
        api::ContactQuery contacts;
        contacts.limit = 1;
        m_contactId = await(m_client->listContacts(contacts))->items.first().id;
        const auto page = await(m_client->listEntries({}));
        m_sourceId = *page->items.first().sourceId;
        auto opened = store::Workspace::open(m_dir.filePath(QStringLiteral("w%1.sqlite").arg(++m_count)));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }
    void cleanup()
    {
        m_client.reset();
        m_workspace.reset();
        m_server.reset();
    }

    void pagesOverlapAndReachFar()
    {
        std::int64_t read = 0;
        int pages = 0;
        while (read < 100'000) {
            const auto plan = sync::pageFrom(std::max<std::int64_t>(read - 1, 0));
            QVERIFY(plan.offset() < std::max<std::int64_t>(read, 1));
            QVERIFY(plan.limit <= 100);
            read = plan.offset() + plan.limit;
            ++pages;
        }
        QVERIFY2(pages < 1200, qPrintable(QString::number(pages))); // a seventh more than without an overlap
    }

    void aFirstReadingBringsEverything()
    {
        EntrySync sync(*m_workspace, *m_client, m_profile);
        QSignalSpy announced(m_workspace.get(), &store::Workspace::entriesChanged);
        QVERIFY(!sync.progress().completeUpTo);
        run(sync);
        const QStringList server = onServer();
        QVERIFY(server.size() > 1000);
        const QStringList copy = inCopy();
        QCOMPARE(QSet<QString>(copy.begin(), copy.end()).size(), server.size());
        QCOMPARE(sync.progress().cached, server.size());
        QCOMPARE(sync.progress().total, server.size());
        QVERIFY(sync.progress().completeUpTo);
        QVERIFY(sync.progress().lastFull);
        QVERIFY(!announced.isEmpty());
        // A later start knows it without reading.
        EntrySync next(*m_workspace, *m_client, m_profile);
        QTRY_COMPARE(next.progress().cached, server.size());
        QCOMPARE(next.progress().completeUpTo, sync.progress().completeUpTo);
    }

    void whatIsNewComesWithFewRequests()
    {
        EntrySync sync(*m_workspace, *m_client, m_profile);
        run(sync);
        for (int i = 0; i < 120; ++i) {
            auto made = make();
            QTRY_VERIFY(made.isFinished());
            QVERIFY(made.result().entry);
        }
        QSignalSpy steps(&sync, &EntrySync::progressChanged);
        run(sync);
        QVERIFY2(steps.size() < 10, qPrintable(QString::number(steps.size())));
        QCOMPARE(sync.progress().full, false);
        const QStringList server = onServer();
        const QStringList copy = inCopy();
        QCOMPARE(QSet<QString>(copy.begin(), copy.end()), QSet<QString>(server.begin(), server.end()));
    }

    void itKeepsUpByItself()
    {
        EntrySync sync(*m_workspace, *m_client, m_profile);
        run(sync);
        auto made = make();
        QTRY_VERIFY(made.isFinished());
        const QString id = made.result().entry->id;
        QVERIFY(!inCopy().contains(id)); // not by itself, unless it is told so
        sync.setKeepUp(std::chrono::milliseconds(20));
        run(sync);
        QVERIFY(inCopy().contains(id));
        auto another = make();
        QTRY_VERIFY(another.isFinished());
        QTRY_VERIFY(inCopy().contains(another.result().entry->id));
        // After a failure or a stop it waits to be started.
        sync.stop();
        QTRY_VERIFY(!sync.isRunning());
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("all:truncate=1")));
        QSignalSpy finished(&sync, &EntrySync::finished);
        sync.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(sync.error());
        QTimer due; // after the pause in which it would have begun again
        due.setSingleShot(true);
        QSignalSpy over(&due, &QTimer::timeout);
        due.start(40);
        QVERIFY(over.wait());
        QCOMPARE(finished.size(), 1);
        QVERIFY(!sync.isRunning());
        m_server->setFaults({});
    }

    void aStoppedReadingGoesOnWhereItWas()
    {
        qint64 before = 0;
        {
            EntrySync sync(*m_workspace, *m_client, m_profile);
            sync.start();
            QTRY_VERIFY(sync.progress().read >= 1000);
            sync.stop();
            before = sync.progress().read;
            QVERIFY(!sync.isRunning());
        }
        EntrySync sync(*m_workspace, *m_client, m_profile);
        qint64 least = -1;
        connect(&sync, &EntrySync::progressChanged, this, [&] {
            if (sync.isRunning() && sync.progress().total)
                least = least < 0 ? sync.progress().read : std::min(least, sync.progress().read);
        });
        run(sync);
        QVERIFY(least >= before);
        QCOMPARE(inCopy().size(), onServer().size());
    }

    void deletedRowsGoWithTheNextReading()
    {
        EntrySync sync(*m_workspace, *m_client, m_profile);
        run(sync);
        const QStringList server = onServer();
        QRandomGenerator random(5);
        QSet<QString> gone;
        while (gone.size() < 40)
            gone.insert(server[random.bounded(int(server.size()) - 200)]);
        for (const QString &id : std::as_const(gone))
            QVERIFY(await(m_client->deleteEntry(id)));
        run(sync); // notices that there are fewer and reads all
        const QStringList copy = inCopy();
        for (const QString &id : copy)
            QVERIFY(!gone.contains(id));
        QCOMPARE(copy.size(), server.size() - gone.size());
    }

    void nothingIsLostWhileRowsComeAndGo_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("1") << 1U;
    }
    void nothingIsLostWhileRowsComeAndGo()
    {
        QFETCH(quint32, seed);
        QStringList server = onServer();
        QRandomGenerator random(seed);
        EntrySync sync(*m_workspace, *m_client, m_profile);
        const auto editor = newClient();
        // At every step some rows go, mostly ones that were read already, and as many come.
        connect(&sync, &EntrySync::progressChanged, this, [&] {
            const qint64 read = sync.progress().read;
            if (!sync.isRunning() || server.size() < 500)
                return;
            for (int i = 0; i < 5; ++i) {
                const int from = int(std::max<qint64>(std::min<qint64>(read, server.size()) - 120, 0));
                const int at = i < 3 ? from + random.bounded(100) : random.bounded(int(server.size()));
                if (at < server.size()) {
                    (void)editor->deleteEntry(server.takeAt(at));
                    (void)make();
                }
            }
        });
        run(sync);
        disconnect(&sync, nullptr, this, nullptr);
        QTRY_COMPARE(editor->budget().waiting, 0);
        run(sync, true);
        const QStringList left = onServer();
        const QStringList copy = inCopy();
        const QSet<QString> missing = QSet<QString>(left.begin(), left.end()) - QSet<QString>(copy.begin(), copy.end());
        QVERIFY2(missing.isEmpty(), qPrintable(QString::number(missing.size())));
        QCOMPARE(copy.size(), left.size());
    }

    void aServerThatFailsIsSaidAndTheReadingGoesOnLater()
    {
        EntrySync sync(*m_workspace, *m_client, m_profile);
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("all:truncate=1")));
        QSignalSpy finished(&sync, &EntrySync::finished);
        sync.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(sync.error());
        QVERIFY(!sync.isRunning());
        QVERIFY(!sync.progress().lastFull);
        m_server->setFaults({});
        run(sync);
        QVERIFY(!sync.error());
        QCOMPARE(inCopy().size(), onServer().size());
    }
};

QTEST_GUILESS_MAIN(EntrySyncTest)
#include "tst_entrysync.moc"
