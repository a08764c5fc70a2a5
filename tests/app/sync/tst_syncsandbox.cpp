// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/domain/json.h"
#include "app/sandbox/database.h"
#include "app/sandbox/entries.h"
#include "app/sandbox/server.h"
#include "app/store/contactrepository.h"
#include "app/store/entryrepository.h"
#include "app/store/namedcontacts.h"
#include "app/store/workspace.h"
#include "app/sync/entrysync.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace desk;
using domain::Instant;
using sync::EntrySync;

/// The local copy against the sandbox with five thousand entries, while a second client changes them.
class SyncSandboxTest : public QObject
{
    Q_OBJECT

    static constexpr int fiveThousand = 5'000;
    static constexpr qint64 someTime = 1'700'000'000'000;
    const QString m_profile = QStringLiteral("shop");
    QTemporaryDir m_dir;
    int m_count = 0;
    QString m_store;
    quint16 m_port = 0;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<api::Client> m_second;
    QString m_business;
    QString m_sourceId;
    QString m_contactId;
    qint64 m_made = 0;

    template<typename T>
    domain::Result<T> await(QFuture<domain::Result<T>> future)
    {
        const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
        return came ? future.takeResult() : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
    }
    void startServer()
    {
        sandbox::Options options;
        options.rateLimitPerMinute = 0;
        options.store = m_store;
        options.port = m_port;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.furtherKeys = {{QStringLiteral("sk-ak-few"), {QStringLiteral("conversions:read")}, {}}};
        m_server = std::make_unique<sandbox::Server>(options);
        const auto port = m_server->start();
        QVERIFY2(port, port ? "" : qPrintable(port.error().message));
        m_port = *port;
    }
    std::unique_ptr<api::Client> newClient(const char *key = "sk-ak-test")
    {
        return std::make_unique<api::Client>(m_server->baseUrl(), api::Secret(QString::fromLatin1(key)), m_business);
    }
    sandbox::EntryRow newRow(qint64 occurredAt, qint64 createdAt)
    {
        sandbox::EntryRow row;
        row.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        row.businessId = m_business.toStdString();
        row.sourceId = m_sourceId.toStdString();
        row.contactId = m_contactId.toStdString();
        row.eventValue = std::to_string(++m_made);
        row.currency = "EUR";
        row.occurredAt = occurredAt;
        row.createdAt = createdAt;
        row.listedAt = createdAt;
        return row;
    }
    /// Puts rows into the sandbox's store behind its back, as a service's own import does.
    void insert(const std::vector<sandbox::EntryRow> &rows)
    {
        m_server.reset();
        {
            sandbox::Database database(m_store.toStdString());
            database.execute("BEGIN");
            for (const auto &row : rows)
                sandbox::insertEntry(database, row);
            database.execute("COMMIT");
        }
        startServer();
    }
    QSet<QString> onServer()
    {
        QSet<QString> ids;
        for (const auto &entry : m_server->ledger()) {
            if (entry.businessId == m_business)
                ids.insert(entry.id);
        }
        return ids;
    }
    QSet<QString> inCopy()
    {
        QSet<QString> ids;
        (void)await(m_workspace->read([&](store::Database &db) {
            return store::EntryRepository(db, m_profile).forEach({}, {}, [&ids](const store::CachedEntry &row) {
                ids.insert(row.entry.id);
                return true;
            });
        }));
        return ids;
    }
    void run(EntrySync &sync, bool everywhere = false)
    {
        QSignalSpy finished(&sync, &EntrySync::finished);
        everywhere ? sync.checkDeletions() : sync.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        QVERIFY2(!sync.error(), sync.error() ? qPrintable(sync.error()->message) : "");
    }
    QFuture<api::EntryOutcome> make()
    {
        ++m_made;
        const QString body = QStringLiteral("{\"sourceId\":\"%1\",\"contactId\":\"%2\",\"eventValue\":%3,"
                                            "\"occurredAt\":\"%4\"}")
                                 .arg(m_sourceId, m_contactId)
                                 .arg(m_made)
                                 .arg(QString::fromStdString(Instant(someTime + m_made * 7'000'000).toIso()));
        return m_second->createEntry(body.toUtf8());
    }
    qint64 missingContacts()
    {
        const auto missing = await(
            m_workspace->read([&](store::Database &db) { return store::NamedContacts(db, m_profile).missing(10); }));
        return missing ? missing->count : -1;
    }

private Q_SLOTS:
    void init()
    {
        ++m_count;
        m_port = 0;
        m_store = m_dir.filePath(QStringLiteral("sandbox%1.sqlite").arg(m_count));
        startServer();
        m_business.clear();
        m_client = newClient();
        m_business = await(m_client->listBusinesses())->first().id;
        m_client = newClient();
        const auto page = await(m_client->listEntries({}));
        m_sourceId = *page->items.first().sourceId;
        m_contactId = *page->items.first().contactId;
        auto opened = store::Workspace::open(m_dir.filePath(QStringLiteral("w%1.sqlite").arg(m_count)));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QRandomGenerator random(9);
        std::vector<sandbox::EntryRow> rows;
        for (int i = int(onServer().size()); i < fiveThousand; ++i)
            rows.push_back(newRow(someTime + random.bounded(1'000'000) * 20'000LL, someTime + i * 1000LL));
        insert(rows);
        m_second = newClient();
    }
    void cleanup()
    {
        m_second.reset();
        m_client.reset();
        m_workspace.reset();
        m_server.reset();
    }

    void aSecondClientChangesThemMeanwhile()
    {
        EntrySync sync(*m_workspace, *m_client, m_profile);
        QStringList known = onServer().values();
        QRandomGenerator random(4);
        int deleted = 0;
        int added = 0;
        // With every step of the reading two go, wherever they are, and one comes.
        connect(&sync, &EntrySync::progressChanged, this, [&] {
            if (!sync.isRunning() || sync.progress().requests > 100)
                return;
            for (int i = 0; i < 2; ++i) {
                (void)m_second->deleteEntry(known.takeAt(random.bounded(int(known.size()))));
                ++deleted;
            }
            (void)make();
            ++added;
        });
        run(sync);
        disconnect(&sync, nullptr, this, nullptr);
        qInfo("full reading of 5000 while %d were deleted and %d added: %d requests, %lld removed here", deleted, added,
              sync.progress().requests, sync.progress().changes.removed);
        QTRY_COMPARE(m_second->budget().waiting, 0);
        QTRY_COMPARE_WITH_TIMEOUT(onServer().size(), fiveThousand - deleted + added, 20'000);
        run(sync);
        qInfo("what that left to be found: %d requests", sync.progress().requests);
        QCOMPARE(inCopy(), onServer());
        QVERIFY(sync.progress().auditedAt);
        run(sync);
        qInfo("a reading of the end, nothing new: %d requests", sync.progress().requests);
        QCOMPARE(sync.progress().requests, 1);
    }

    void deletedLateAndAddedOnesAreFoundWithFewRequests()
    {
        EntrySync sync(*m_workspace, *m_client, m_profile);
        run(sync);
        qInfo("full reading of 5000: %d requests", sync.progress().requests);
        QCOMPARE(inCopy(), onServer());
        QVERIFY(sync.progress().checkedAt); // the windows are compared after every full reading
        QStringList known;                  // in the order of creation, which is the same every time
        (void)await(m_workspace->read([&](store::Database &db) {
            return store::EntryRepository(db, m_profile)
                .forEach({}, {store::EntrySort::Column::CreatedAt, false}, [&known](const store::CachedEntry &row) {
                    known << row.entry.id;
                    return true;
                });
        }));
        for (int i = 0; i < 3; ++i)
            QVERIFY(await(m_second->deleteEntry(known[i * 1'600])));
        insert(
            {newRow(someTime + 50'000, someTime + 2'000'500), newRow(someTime + 9'000'000'000, someTime + 3'000'500)});
        // One goes and one comes at the same moment.
        const auto replaced = await(m_workspace->read(
            [&](store::Database &db) { return store::EntryRepository(db, m_profile).find(known[777]); }));
        QVERIFY(replaced && *replaced);
        QVERIFY(await(m_second->deleteEntry(known[777])));
        insert({newRow((*replaced)->entry.occurredAt.milliseconds(), Instant::now().milliseconds())});
        run(sync);
        int requests = sync.progress().requests;
        store::AuditChanges changes = sync.progress().changes;
        // A late and a deleted one that cancel out in the numbers show when all windows are compared, once a day.
        if (inCopy() != onServer()) {
            run(sync, true);
            requests += sync.progress().requests;
            changes.added += sync.progress().changes.added;
            changes.removed += sync.progress().changes.removed;
        }
        qInfo("4 deleted, 2 late and 1 added among 5000: %d requests", requests);
        QCOMPARE(inCopy(), onServer());
        QCOMPARE(changes, (store::AuditChanges{3, 0, 4}));
        QVERIFY2(requests < 83, qPrintable(QString::number(requests))); // which a full reading takes
    }

    void contactsThatEntriesNameAreRead()
    {
        EntrySync sync(*m_workspace, *m_client, m_profile);
        const QString nobody = QUuid::createUuid().toString(QUuid::WithoutBraces);
        sandbox::EntryRow row = newRow(someTime, Instant::now().milliseconds());
        row.contactId = nobody.toStdString();
        insert({row});
        run(sync);
        QCOMPARE(missingContacts(), 0);
        QCOMPARE(sync.progress().contactsMissing, 0);
        const auto contact = await(m_workspace->read(
            [&](store::Database &db) { return store::ContactRepository(db, m_profile).find(m_contactId); }));
        QVERIFY(contact && *contact);
        const auto page = await(m_second->getContact(m_contactId));
        QCOMPARE((*contact)->raw, page->raw);
        // The one that the server does not know is not asked for again.
        run(sync);
        QCOMPARE(sync.progress().requests, 1);
        // A new one is asked for by itself.
        const auto made = await(m_second->createContact({.firstName = QStringLiteral("Ada")}));
        QVERIFY(made);
        row = newRow(someTime, Instant::now().milliseconds());
        row.contactId = made->id.toStdString();
        insert({row});
        run(sync);
        QCOMPARE(missingContacts(), 0);
        QCOMPARE(sync.progress().requests, 2);
    }

    void withoutTheRightToReadContactsTheyAreLeft()
    {
        const auto few = newClient("sk-ak-few");
        EntrySync sync(*m_workspace, *few, m_profile);
        run(sync);
        QCOMPARE(inCopy(), onServer());
        QVERIFY(sync.progress().contactsForbidden);
        QVERIFY(sync.progress().contactsMissing > 0);
        run(sync);
        QCOMPARE(sync.progress().requests, 1); // it is not asked again and again
        QVERIFY(sync.progress().contactsForbidden);
    }
};

QTEST_GUILESS_MAIN(SyncSandboxTest)
#include "tst_syncsandbox.moc"
