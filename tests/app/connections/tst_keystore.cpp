// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/keystore.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace desk;
using connections::KeyStore;

namespace {

const QUrl live(QStringLiteral("https://app.example.com"));
const QString profile = QStringLiteral("5a000000-0000-4000-8000-000000000001");

KeyStore::Options withoutEnvironment()
{
    KeyStore::Options options;
    options.environment = api::Secret();
    options.service = QStringLiteral("conversion-desk-test");
    return options;
}

template<typename T>
bool finishes(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) && future.resultCount() == 1;
}

/// A keyring of its own on a bus of its own, unlocked.
constexpr auto keyringScript = R"sh(
export XDG_RUNTIME_DIR=$(mktemp -d) HOME=$(mktemp -d)
export XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
mkdir -p $XDG_DATA_HOME/keyrings $XDG_CACHE_HOME
eval "$(printf test-password | gnome-keyring-daemon --unlock --components=secrets | sed 's/^/export /')"
exec "$0" withAKeyringKeysAreKept
)sh";

} // namespace

class KeyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("DESK_KEYRING")) // nobody's real keyring
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void withoutABusKeysLastForTheSession()
    {
        KeyStore keys(withoutEnvironment());
        QSignalSpy changed(&keys, &KeyStore::availabilityChanged);
        QVERIFY(keys.isPersistent()); // nothing is known yet, and nothing waits
        keys.probe();
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!keys.isPersistent());
        QVERIFY(keys.notice().contains(QStringLiteral("keyring")));

        const auto missing = keys.read(profile, live);
        QVERIFY(finishes(missing));
        QCOMPARE(missing.result().error().code, QStringLiteral("key.missing"));

        const auto written = keys.write(profile, api::Secret(QStringLiteral("sk-ak-test")));
        QVERIFY(finishes(written));
        QVERIFY(written.result() && !*written.result()); // kept, but not for good
        const auto read = keys.read(profile, live);
        QVERIFY(finishes(read));
        QVERIFY(read.result());
        QCOMPARE(read.result()->reveal(), QByteArray("sk-ak-test"));

        QVERIFY(finishes(keys.remove(profile)));
        const auto gone = keys.read(profile, live);
        QVERIFY(finishes(gone));
        QVERIFY(!gone.result());
    }

    void askingNeverBlocks()
    {
        KeyStore keys(withoutEnvironment());
        const auto read = keys.read(profile, live);
        QVERIFY(!read.isFinished()); // the keyring is asked when the event loop goes on
        QVERIFY(finishes(read));
    }

    void aKeyOfTheEnvironmentWorksForOneHostAndIsNotStored()
    {
        KeyStore::Options options = withoutEnvironment();
        options.environment = api::Secret(QStringLiteral("sk-ak-environment"));
        options.useKeyring = false;
        {
            KeyStore keys(options);
            QVERIFY(keys.hasEnvironmentKey());
            const auto read = keys.read(profile, live);
            QCOMPARE(read.result()->reveal(), QByteArray("sk-ak-environment"));
            // Another host does not get it.
            const auto other = keys.read(QStringLiteral("other"), QUrl(QStringLiteral("https://evil.example.org")));
            QCOMPARE(other.result().error().code, QStringLiteral("key.missing"));
            // A key that was entered in this run comes first.
            keys.write(profile, api::Secret(QStringLiteral("sk-ak-typed")));
            QCOMPARE(keys.read(profile, live).result()->reveal(), QByteArray("sk-ak-typed"));
        }
        options.environment = api::Secret();
        KeyStore later(options);
        QVERIFY(!later.read(profile, live).result());
    }

    void theVariableIsRead()
    {
        qputenv("CONVERSION_DESK_API_KEY", " sk-ak-variable\n");
        KeyStore::Options options;
        options.useKeyring = false;
        KeyStore keys(options);
        qunsetenv("CONVERSION_DESK_API_KEY");
        QCOMPARE(keys.read(profile, live).result()->reveal(), QByteArray("sk-ak-variable"));
    }

    /// Runs this program again inside a session bus with an unlocked keyring.
    void inASessionWithAKeyring()
    {
        for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QString::fromLatin1(program))));
        }
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DESK_KEYRING"), QStringLiteral("1"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("bash"), QStringLiteral("-ec"),
                       QString::fromLatin1(keyringScript), QCoreApplication::applicationFilePath()});
        QVERIFY(session.waitForFinished(60'000));
        const QByteArray output = session.readAll();
        if (output.contains("SKIP"))
            QSKIP("the keyring's daemon does not work here");
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, output.constData());
    }

    void withAKeyringKeysAreKept()
    {
        if (!qEnvironmentVariableIsSet("DESK_KEYRING"))
            QSKIP("runs inside the session that inASessionWithAKeyring() starts");
        const api::Secret secret(QStringLiteral("sk-ak-kept"));
        {
            KeyStore keys(withoutEnvironment());
            keys.probe();
            const auto written = keys.write(profile, secret);
            QVERIFY(finishes(written));
            QVERIFY(written.result() && *written.result());
            QVERIFY(keys.isPersistent());
            QVERIFY(keys.notice().isEmpty());
        }
        {
            KeyStore keys(withoutEnvironment()); // as after a restart
            const auto read = keys.read(profile, live);
            QVERIFY(finishes(read));
            QVERIFY(read.result());
            QCOMPARE(read.result()->reveal(), secret.reveal());
            const auto other = keys.read(QStringLiteral("another"), live);
            QVERIFY(finishes(other));
            QCOMPARE(other.result().error().code, QStringLiteral("key.missing"));
            QVERIFY(keys.isPersistent());
            QVERIFY(finishes(keys.remove(profile)));
        }
        KeyStore keys(withoutEnvironment());
        const auto gone = keys.read(profile, live);
        QVERIFY(finishes(gone));
        QCOMPARE(gone.result().error().code, QStringLiteral("key.missing"));
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "tst_keystore.moc"
