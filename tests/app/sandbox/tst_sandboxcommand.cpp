// SPDX-License-Identifier: GPL-3.0-or-later
// `conversion-desk sandbox` as a script sees it: the program itself, its output, its exit statuses.
#include "tests/app/sandbox/wireclient.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace desk::test;

class TestSandboxCommand : public QObject
{
    Q_OBJECT
private:
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(qEnvironmentVariable("DESK_PROGRAM"), QStringList(QStringLiteral("sandbox")) + arguments);
        QVERIFY(process.waitForStarted());
    }
    static quint16 portOf(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(20'000))
                return 0;
        }
        const QByteArray line = process.readLine();
        const QByteArray prefix = "listening on http://127.0.0.1:";
        return line.startsWith(prefix) ? line.mid(prefix.size()).trimmed().toUShort() : 0;
    }

private Q_SLOTS:
    void itServesUntilItIsTold_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void itServesUntilItIsTold()
    {
        QFETCH(int, signal);
        QProcess process;
        start(process, {QStringLiteral("--api-key"), QStringLiteral("sk-ak-test"), QStringLiteral("--seed"),
                        QStringLiteral("none"), QStringLiteral("--rate-limit"), QStringLiteral("7")});
        const quint16 port = portOf(process);
        QVERIFY(port != 0);
        const Reply reply = Api{.port = port}.call("GET", "/api/v1/businesses");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("x-ratelimit-limit"), QByteArray("7"));
        const WireClient idle(port); // an open connection must not keep it
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        // A key that was given is never shown.
        QVERIFY(!process.readAllStandardError().contains("sk-ak-test"));
    }

    void aKeyOfItsOwnIsToldOnStandardError()
    {
        QProcess process;
        start(process, {QStringLiteral("--seed"), QStringLiteral("none")});
        const quint16 port = portOf(process);
        while (!process.peek(1).isEmpty() || process.bytesAvailable() == 0) {
            process.setReadChannel(QProcess::StandardError);
            if (process.canReadLine() || !process.waitForReadyRead(5'000))
                break;
        }
        const QByteArray line = process.readLine().trimmed();
        const QByteArray key = line.mid(line.lastIndexOf(' ') + 1);
        QVERIFY2(key.startsWith("sk-ak-"), line.constData());
        QCOMPARE((Api{.port = port, .key = key}).call("GET", "/api/v1/businesses").status, 200);
        process.terminate();
        QVERIFY(process.waitForFinished(10'000));
    }

    void faultsAndStoreReachTheServer()
    {
        const QTemporaryDir folder;
        const QStringList common{QStringLiteral("--api-key"),    QStringLiteral("sk-ak-test"),
                                 QStringLiteral("--store"),      folder.filePath(QStringLiteral("s.sqlite")),
                                 QStringLiteral("--rate-limit"), QStringLiteral("0")};
        QProcess broken;
        start(broken, common + QStringList{QStringLiteral("--fault"), QStringLiteral("all:error-after-store=1")});
        QCOMPARE(Api{.port = portOf(broken)}.call("GET", "/api/v1/businesses").status, 500);
        broken.terminate();
        QVERIFY(broken.waitForFinished(10'000));
        QProcess good;
        start(good, common);
        QCOMPARE(Api{.port = portOf(good)}.call("GET", "/api/v1/businesses").json().size("data"), 2);
        good.terminate();
        QVERIFY(good.waitForFinished(10'000));
    }

    void badCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const char *arguments, int status) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << status;
        };
        row("--listen 0.0.0.0:0", 2);
        row("--listen 192.0.2.1:80", 2);
        row("--listen 127.0.0.1", 2);
        row("--listen 127.0.0.1:65536", 2);
        row("--listen :80", 2);
        row("--rate-limit -1", 2);
        row("--rate-limit many", 2);
        row("--seed full", 2);
        row("--fault nothing=1", 2);
        row("--fault refuse", 2);
        row("--unknown", 2);
        row("extra", 2);
        row("--store /no/such/folder/file", 4);
    }
    void badCalls()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QProcess process;
        start(process, arguments);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), status);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(!process.readAllStandardError().trimmed().isEmpty());
    }

    void aTakenPortIsAFailureOfTheService()
    {
        QProcess first;
        start(first, {QStringLiteral("--seed"), QStringLiteral("none")});
        const quint16 port = portOf(first);
        QProcess second;
        start(second, {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port)});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 3);
        first.terminate();
        QVERIFY(first.waitForFinished(10'000));
    }
};

QTEST_GUILESS_MAIN(TestSandboxCommand)
#include "tst_sandboxcommand.moc"
