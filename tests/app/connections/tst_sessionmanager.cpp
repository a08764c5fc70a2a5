// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/sessionmanager.h"
#include "app/sandbox/server.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"
#include "app/sync/catalog.h"
#include "app/sync/entrysync.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using connections::Profile;
using connections::Session;
using connections::SessionManager;

namespace {

SessionManager::Options quietOptions()
{
    SessionManager::Options options;
    options.keys.useKeyring = false;
    options.keys.environment = api::Secret();
    options.sandbox.rateLimitPerMinute = 0;
    return options;
}

template<typename T>
bool finishes(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
}

} // namespace

class SessionManagerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("workspace.sqlite")); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        auto workspace = store::Workspace::open(file());
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        m_workspace = std::move(*workspace);
    }

    void cleanup()
    {
        m_workspace.reset();
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_folder.filePath(name));
    }

    void theFirstStartOpensTheSandboxWithoutWaiting()
    {
        SessionManager manager(*m_workspace, quietOptions());
        QSignalSpy changed(&manager, &SessionManager::sessionChanged);
        QCOMPARE(manager.profiles().size(), 1);
        QVERIFY(manager.profiles().first().isSandbox);
        manager.openLast();
        QCOMPARE(changed.count(), 0); // the sandbox starts on a thread of its own, meanwhile the window shows
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 20'000);
        Session *session = manager.current();
        QVERIFY(session && session->isSandbox());
        QVERIFY(!session->profile().businessId.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Online, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(session->catalog().state() == sync::Catalog::State::Fresh, 20'000);
        QVERIFY(session->catalog().configs().size() >= 3);
        QVERIFY(session->confirmedLiveWrite());
        QVERIFY(!session->stateText().isEmpty());
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("sandbox.sqlite"))));
    }

    void theSecondStartHasASessionAtOnce()
    {
        {
            SessionManager manager(*m_workspace, quietOptions());
            manager.openLast();
            QTRY_VERIFY_WITH_TIMEOUT(manager.current(), 20'000);
            QTRY_COMPARE_WITH_TIMEOUT(manager.current()->state(), Session::State::Online, 20'000);
        }
        SessionManager manager(*m_workspace, quietOptions());
        bool before = false; // the session stands before the sandbox runs
        connect(&manager, &SessionManager::sessionChanged, this, [&](Session *session) {
            before = session != nullptr && session->state() == Session::State::Connecting;
        });
        manager.openLast();
        QTRY_VERIFY(manager.current());
        QVERIFY(before);
        QTRY_COMPARE_WITH_TIMEOUT(manager.current()->state(), Session::State::Online, 20'000);
    }

    void aLiveProfileIsSavedOpenedAndRemoved()
    {
        sandbox::Options serverOptions;
        serverOptions.apiKey = QStringLiteral("sk-ak-test");
        serverOptions.rateLimitPerMinute = 0;
        sandbox::Server server(serverOptions);
        QVERIFY(server.start());

        SessionManager manager(*m_workspace, quietOptions());
        manager.openLast();
        QTRY_VERIFY_WITH_TIMEOUT(manager.current(), 20'000);
        const QString business = manager.current()->profile().businessId; // the demo data is the same everywhere

        Profile profile = connections::newProfile();
        profile.name = QStringLiteral("Shop");
        profile.baseUrl = server.baseUrl();
        profile.businessId = business;
        const auto saved = manager.save(profile, api::Secret(QStringLiteral("sk-ak-test")));
        QVERIFY(finishes(saved));
        QVERIFY(saved.result());
        QCOMPARE(manager.profiles().size(), 2);

        QSignalSpy changed(&manager, &SessionManager::sessionChanged);
        manager.open(profile.id);
        QCOMPARE(changed.count(), 1);
        Session *session = manager.current();
        QCOMPARE(session->profile().id, profile.id);
        QVERIFY(!session->isSandbox());
        QVERIFY(!session->confirmedLiveWrite());
        session->setConfirmedLiveWrite();
        QVERIFY(session->confirmedLiveWrite());
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Online, 20'000);
        QVERIFY(!session->profile().businessName.isEmpty()); // learnt from the service

        // The key of a removed profile is forgotten, and the sandbox opens instead.
        QVERIFY(finishes(manager.remove(profile.id)));
        QCOMPARE(manager.profiles().size(), 1);
        QTRY_VERIFY(manager.current()->isSandbox());
        const auto key = manager.keys().read(profile.id, profile.baseUrl);
        QVERIFY(finishes(key));
        QCOMPARE(key.result().error().code, QStringLiteral("key.missing"));
        QVERIFY(!manager.remove(connections::sandboxProfileId()).result());
    }

    void anotherBusinessIsAnotherSession()
    {
        SessionManager manager(*m_workspace, quietOptions());
        manager.openLast();
        QTRY_VERIFY_WITH_TIMEOUT(manager.current(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(manager.current()->state(), Session::State::Online, 20'000);
        const auto businesses = manager.current()->client().listBusinesses();
        QVERIFY(finishes(businesses));
        const domain::Business other = businesses.result()->last();
        const QPointer<Session> before = manager.current();
        const Profile first = before->profile();
        QVERIFY(other.id != first.businessId);

        Profile profile = first;
        profile.businessId = other.id;
        profile.businessName = other.name;
        QVERIFY(finishes(manager.save(profile, {})));
        QVERIFY(manager.current() != before);
        QCOMPARE(manager.current()->client().businessId(), other.id);
        QTRY_COMPARE_WITH_TIMEOUT(manager.current()->state(), Session::State::Online, 20'000);
        QTRY_VERIFY(!before); // the old one went, with nothing left to send
        QCOMPARE(manager.profiles().first().businessId, other.id);
        // Back again.
        QVERIFY(finishes(manager.save(first, {})));
        QCOMPARE(manager.current()->client().businessId(), first.businessId);
    }

    void theStatesOfAConnection_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("business");
        QTest::addColumn<bool>("running");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        const QString good = QStringLiteral("sk-ak-test");
        const QString other = QStringLiteral("0b000000-0000-4000-8000-00000000ffff");
        QTest::newRow("no key") << QString() << other << true << static_cast<int>(Session::State::KeyMissing)
                                << QStringLiteral("key.missing");
        QTest::newRow("wrong key") << QStringLiteral("sk-ak-wrong") << other << true
                                   << static_cast<int>(Session::State::Refused) << QStringLiteral("http.unauthorized");
        QTest::newRow("unreachable business") << good << other << true << static_cast<int>(Session::State::Refused)
                                              << QStringLiteral("connection.business");
        QTest::newRow("nobody there") << good << other << false << static_cast<int>(Session::State::Offline)
                                      << QStringLiteral("network.refused");
    }

    void theStatesOfAConnection()
    {
        QFETCH(QString, key);
        QFETCH(QString, business);
        QFETCH(bool, running);
        QFETCH(int, state);
        QFETCH(QString, code);
        sandbox::Options serverOptions;
        serverOptions.apiKey = QStringLiteral("sk-ak-test");
        sandbox::Server server(serverOptions);
        QVERIFY(server.start());
        Profile profile = connections::newProfile();
        profile.name = QStringLiteral("Shop");
        profile.baseUrl = server.baseUrl();
        profile.businessId = business;
        if (!running)
            server.stop();

        SessionManager manager(*m_workspace, quietOptions());
        QVERIFY(finishes(manager.save(profile, key.isEmpty() ? std::nullopt : std::optional(api::Secret(key)))));
        manager.open(profile.id);
        QTRY_VERIFY(manager.current());
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(manager.current()->state()), state, 20'000);
        QCOMPARE(manager.current()->problem()->code, code);
        QVERIFY(!manager.current()->stateText().isEmpty());
        QVERIFY(!manager.current()->stateText().contains(QStringLiteral("sk-ak")));

        if (code == QLatin1String("key.missing")) {
            // Entering the key mends it, without reopening.
            Session *session = manager.current();
            QVERIFY(finishes(manager.save(profile, api::Secret(QStringLiteral("sk-ak-test")))));
            QTRY_COMPARE(static_cast<int>(session->state()), static_cast<int>(Session::State::Refused));
            QCOMPARE(session->problem()->code, QStringLiteral("connection.business"));
        }
    }

    void theSandboxThatCannotStartSaysSo()
    {
        SessionManager::Options options = quietOptions();
        options.sandbox.store = m_folder.filePath(QStringLiteral("no/such/folder/\0sandbox.sqlite"));
        QFile blocker(m_folder.filePath(QStringLiteral("no")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        SessionManager manager(*m_workspace, options);
        QSignalSpy failed(&manager, &SessionManager::failed);
        manager.openLast();
        QTRY_VERIFY_WITH_TIMEOUT(manager.current(), 20'000);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(manager.current()->state(), Session::State::Offline);
        const auto call = manager.current()->client().listConfigs();
        QVERIFY(finishes(call));
        QCOMPARE(call.result().error().code, QStringLiteral("sandbox.stopped"));
    }
};

QTEST_GUILESS_MAIN(SessionManagerTest)
#include "tst_sessionmanager.moc"
