// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/sessionmanager.h"
#include "app/sandbox/server.h"
#include "app/store/catalogrepository.h"
#include "app/store/contactrepository.h"
#include "app/store/entryrepository.h"
#include "app/store/submissionrepository.h"
#include "app/store/syncstaterepository.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"
#include "app/sync/catalog.h"
#include "app/sync/entrysync.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using connections::Profile;
using connections::Session;
using connections::SessionManager;

/// Nothing of one business or address shows under another, and nothing that was entered is lost by going elsewhere.
class PlacesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<store::Workspace> m_workspace;
    bool m_wasEmpty = false;

    static SessionManager::Options quietOptions()
    {
        SessionManager::Options options;
        options.keys.useKeyring = false;
        options.keys.environment = api::Secret();
        options.sandbox.rateLimitPerMinute = 0;
        return options;
    }
    template<typename T>
    T await(QFuture<domain::Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("no answer");
        auto result = future.takeResult();
        if (!result)
            qFatal("%s", qPrintable(result.error().message + result.error().detail));
        return *result;
    }
    /// What a page sees, which knows the profile alone.
    struct Seen {
        QSet<QString> entries;
        qsizetype contacts = 0;
        qsizetype sources = 0;
        qsizetype submissions = 0;
        bool synced = false;
    };
    Seen look(const QString &profileId)
    {
        return await(m_workspace->read([profileId](store::Database &db) -> domain::Result<Seen> {
            Seen seen;
            (void)store::EntryRepository(db, profileId).forEach({}, {}, [&seen](const store::CachedEntry &row) {
                seen.entries.insert(row.entry.id);
                return true;
            });
            seen.contacts = store::ContactRepository(db, profileId).search({}, 10'000)->size();
            seen.sources = store::CatalogRepository(db, profileId).all(store::CatalogRepository::Kind::Source)->size();
            auto count = db.statement("SELECT count(*) FROM submission WHERE scope = ?");
            if (count.bind(store::Scope(db, profileId).known()).next())
                seen.submissions = count.integer(0);
            seen.synced = store::SyncStateRepository(db, profileId).all()->contains(QStringLiteral("entries.complete"));
            return seen;
        }));
    }
    static bool isRead(Session *session)
    {
        return session && session->state() == Session::State::Online && !session->entrySync().isRunning()
               && session->entrySync().progress().auditedAt
               && session->catalog().state() == sync::Catalog::State::Fresh;
    }

    /// Whether the next session that opens knows nothing yet.
    void watch(SessionManager &manager)
    {
        m_wasEmpty = false;
        connect(&manager, &SessionManager::sessionChanged, this, [this](Session *session) {
            m_wasEmpty = session && !session->entrySync().progress().completeUpTo
                         && session->entrySync().progress().cached == 0 && session->catalog().sources().isEmpty();
        });
    }

private Q_SLOTS:
    void init()
    {
        const QString folder = m_folder.filePath(QString::number(++m_count));
        QVERIFY(QDir().mkpath(folder));
        auto workspace = store::Workspace::open(folder + QStringLiteral("/workspace.sqlite"));
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void anotherBusinessShowsNothingOfTheFirst()
    {
        SessionManager manager(*m_workspace, quietOptions());
        manager.openLast();
        QTRY_VERIFY_WITH_TIMEOUT(isRead(manager.current()), 60'000);
        const Profile first = manager.current()->profile();
        auto listed = manager.current()->client().listBusinesses();
        const domain::Business other = await(listed).last();
        QVERIFY(other.id != first.businessId);
        submission::NewSubmission waiting;
        waiting.sourceId = manager.current()->catalog().sources().first().id;
        waiting.contactId = QStringLiteral("6d0f0a55-57a1-4f6c-9a52-3f1f6f1f0009");
        waiting.body = "{}";
        waiting.occurredAt = domain::Instant::now();
        const qint64 number = await(manager.current()->outbox().enqueue(waiting));
        const Seen before = look(first.id);
        QVERIFY(before.entries.size() > 1000);
        QVERIFY(before.contacts > 10);
        QCOMPARE(before.submissions, 1);

        Profile second = first;
        second.businessId = other.id;
        second.businessName = other.name;
        watch(manager);
        (void)manager.save(second, {});
        QTRY_COMPARE(manager.current()->profile().businessId, other.id);
        QVERIFY(m_wasEmpty);
        QCOMPARE(look(first.id).submissions, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(manager.current()), 60'000);
        const Seen there = look(first.id);
        QVERIFY(!there.entries.intersects(before.entries));
        QVERIFY(there.sources > 0);
        QVERIFY(await(manager.current()->outbox().list()).isEmpty());

        // A job that began before ends where it began.
        const QString firstKey = first.dataKey();
        await(m_workspace->write([firstKey](store::Database &db) {
            domain::ConversionEntry late;
            late.id = QStringLiteral("6d0f0a55-57a1-4f6c-9a52-3f1f6f1f0008");
            late.raw = "{}";
            return store::EntryRepository(db, firstKey).upsert({late});
        }));
        QCOMPARE(look(first.id).entries, there.entries);

        // Back again, all is there at once.
        (void)manager.save(first, {});
        QTRY_COMPARE(manager.current()->profile().businessId, first.businessId);
        const Seen again = look(first.id);
        QVERIFY(again.entries.contains(before.entries));
        QCOMPARE(again.entries.size(), before.entries.size() + 1);
        QCOMPARE(again.submissions, 1);
        QVERIFY(again.synced);
        QCOMPARE(await(manager.current()->outbox().list()).first().id, number);
    }

    void anotherAddressIsAnotherPlace()
    {
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.rateLimitPerMinute = 0;
        sandbox::Server one(options);
        sandbox::Server two(options); // the demo data has the same ids everywhere
        QVERIFY(one.start());
        QVERIFY(two.start());
        SessionManager manager(*m_workspace, quietOptions());
        manager.openLast();
        QTRY_VERIFY_WITH_TIMEOUT(manager.current(), 20'000);
        Profile shop = connections::newProfile();
        shop.name = QStringLiteral("Shop");
        shop.baseUrl = one.baseUrl();
        shop.businessId = manager.current()->profile().businessId;
        auto saved = manager.save(shop, api::Secret(QStringLiteral("sk-ak-test")));
        QTRY_VERIFY(saved.isFinished());
        manager.open(shop.id);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(manager.current()), 60'000);
        QVERIFY(look(shop.id).entries.size() > 1000);
        Session *before = manager.current();

        shop.businessName = before->profile().businessName;
        shop.baseUrl = two.baseUrl();
        watch(manager);
        auto moved = manager.save(shop, {});
        QTRY_VERIFY(moved.isFinished());
        QVERIFY(manager.current() != before);
        QVERIFY(m_wasEmpty);
        QTRY_VERIFY_WITH_TIMEOUT(isRead(manager.current()), 60'000);
        QVERIFY(manager.current()->entrySync().progress().changes.added > 1000);

        // A removed connection leaves nothing behind at either address.
        auto removed = manager.remove(shop.id);
        QTRY_VERIFY(removed.isFinished());
        const qint64 left = await(m_workspace->read([id = shop.id](store::Database &db) {
            auto query = db.statement("SELECT (SELECT count(*) FROM scope WHERE instr(profile, ?1) > 0)"
                                      " + (SELECT count(*) FROM fact WHERE instr(owner, ?1) > 0)");
            return query.bind(id).next() ? query.integer(0) : -1;
        }));
        QCOMPARE(left, 0);
    }

    void aWorkspaceOfTheVersionBeforeIsTakenApart()
    {
        m_workspace.reset();
        const QString file = m_folder.filePath(QStringLiteral("before.sqlite"));
        const QString scripts = m_folder.filePath(QStringLiteral("migrations"));
        QVERIFY(QDir().mkpath(scripts));
        for (const QString &name : QDir(QStringLiteral(":/desk/migrations")).entryList({QStringLiteral("*.sql")})) {
            if (name < QLatin1String("0007"))
                QVERIFY(QFile::copy(QStringLiteral(":/desk/migrations/") + name, scripts + QLatin1Char('/') + name));
        }
        {
            auto old = store::Workspace::open(file, {.migrations = scripts, .busyTimeoutMs = 5000});
            QVERIFY(old);
            await((*old)->write([](store::Database &db) {
                db.script("INSERT INTO profile (id, name, base_url, business_id)"
                          " VALUES ('p', 'Shop', 'https://a.example', 'one');"
                          "INSERT INTO scope (id, profile) VALUES (1, 'p'), (2, 'made-up');"
                          "INSERT INTO fact VALUES ('p', 'entries.complete', '2026-01-01T00:00:00.000Z'),"
                          " ('', 'connection.last', 'p');"
                          "INSERT INTO draft VALUES ('new-entry', 'p', '{}', 0), ('mapping', 'p', '{}', 0);"
                          "INSERT INTO submission (scope, state, business_id, source_id, contact_id, body,"
                          " occurred_at, created_at, changed_at) VALUES (1, 'sent', 'one', 's', 'c', '{}', 1, 1, 1),"
                          " (1, 'queued', 'two', 's', 'c', '{}', 2, 1, 1), (2, 'sent', 'two', 's', 'c', '{}', 3, 1, 1);"
                          "INSERT INTO comparison (submission, scope, source_id, state, at)"
                          " VALUES (2, 1, 's', 'differs', 0);");
                return db.result(0);
            }));
        }
        auto workspace = store::Workspace::open(file);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
        m_workspace = std::move(*workspace);
        const QStringList told = await(m_workspace->read([](store::Database &db) {
            QStringList lines;
            for (const char *sql :
                 {"SELECT scope.profile || ' ' || submission.id FROM submission JOIN scope ON scope.id = scope"
                  " ORDER BY submission.id",
                  "SELECT profile || ' differs ' || submission FROM comparison JOIN scope ON scope.id = scope",
                  "SELECT owner || ' ' || name FROM fact ORDER BY owner",
                  "SELECT kind || ' ' || key FROM draft ORDER BY kind"}) {
                auto query = db.statement(sql);
                while (query.next())
                    lines << query.text(0);
            }
            return db.result(lines);
        }));
        QCOMPARE(
            told,
            (QStringList{QStringLiteral("p@https://a.example@one 1"), QStringLiteral("p@https://a.example@two 2"),
                         QStringLiteral("made-up 3"), QStringLiteral("p@https://a.example@two differs 2"),
                         QStringLiteral(" connection.last"), QStringLiteral("p@https://a.example@one entries.complete"),
                         QStringLiteral("mapping p"), QStringLiteral("new-entry p@https://a.example@one")}));
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
