// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/sandbox/server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace desk;

/// `conversion-desk sync`, the real program against a real server.
class SyncCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<api::Client> m_client;
    QString m_business;

    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };

    [[nodiscard]] QString workspace() const { return m_folder.filePath(QStringLiteral("w%1.sqlite").arg(m_count)); }
    void begin(QProcess &program, const QStringList &further, const char *key = "sk-ak-test") const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("CONVERSION_DESK_API_KEY"), QString::fromLatin1(key));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("desk.*=false"));
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("DESK_PROGRAM"),
                      QStringList{QStringLiteral("sync"), QStringLiteral("--workspace"), workspace(),
                                  QStringLiteral("--base-url"), m_server->baseUrl().toString(),
                                  QStringLiteral("--business"), m_business}
                          + further);
    }
    [[nodiscard]] Run run(const QStringList &further = {}, const char *key = "sk-ak-test") const
    {
        QProcess program;
        begin(program, further, key);
        if (!program.waitForFinished(100'000))
            return {};
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2, program.readAllStandardOutput(),
                program.readAllStandardError()};
    }
    /// A number of the JSON that the program printed.
    static qint64 number(const Run &run, const char *name)
    {
        const QJsonValue value = QJsonDocument::fromJson(run.out).object().value(QLatin1String(name));
        return value.isDouble() ? value.toInteger() : -1;
    }
    static bool isTrue(const Run &run, const char *name)
    {
        return QJsonDocument::fromJson(run.out).object().value(QLatin1String(name)).toBool();
    }
    template<typename T>
    domain::Result<T> await(QFuture<domain::Result<T>> future)
    {
        const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
        return came ? future.takeResult() : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
    }

private Q_SLOTS:
    void init()
    {
        if (qEnvironmentVariableIsEmpty("DESK_PROGRAM"))
            QSKIP("DESK_PROGRAM names no program");
        ++m_count;
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.furtherKeys = {{QStringLiteral("sk-ak-few"), {QStringLiteral("conversions:read")}, {}}};
        options.rateLimitPerMinute = 0;
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY(m_server->start());
        api::Client asking(m_server->baseUrl(), api::Secret(m_server->apiKey()), QString());
        m_business = await(asking.listBusinesses())->first().id;
        m_client = std::make_unique<api::Client>(m_server->baseUrl(), api::Secret(m_server->apiKey()), m_business);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void theCopyIsBroughtUpToDateAndItIsSaidHow()
    {
        const QStringList json{QStringLiteral("--format"), QStringLiteral("json")};
        const Run first = run(json);
        QVERIFY2(first.status == 0, first.error.constData());
        const qint64 entries = number(first, "entries");
        QVERIFY(entries > 1000);
        QCOMPARE(number(first, "added"), entries);
        QCOMPARE(number(first, "serverTotal"), entries);
        QCOMPARE(number(first, "contactsMissing"), 0);
        QVERIFY(isTrue(first, "complete"));
        QVERIFY(first.error.contains("entries: "));
        QVERIFY(first.error.contains("Complete up to 20"));
        QVERIFY(first.error.contains("Deletions known up to 20"));
        QVERIFY(first.error.contains("Reading all entries"));
        QVERIFY(!first.error.contains('\r')); // it is no terminal

        const auto page = await(m_client->listEntries({}));
        QVERIFY(await(m_client->deleteEntry(page->items[7].id)));
        const Run second = run(json);
        QCOMPARE(second.status, 0);
        QCOMPARE(number(second, "removed"), 1);
        QCOMPARE(number(second, "entries"), entries - 1);
        QVERIFY2(number(second, "requests") < number(first, "requests"), second.out.constData());

        const Run words = run({QStringLiteral("--full")});
        QCOMPARE(words.status, 0);
        QVERIFY(words.out.isEmpty()); // words are for people
        QVERIFY2(words.error.contains(" 0 added, 0 changed, 0 removed"), words.error.constData());
        QVERIFY(number(run(json), "requests") == 1);
    }

    void anInterruptEndsItCleanlyAndTheNextGoesOn()
    {
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("all:stall=1,stall-ms=120")));
        QProcess program;
        begin(program, {QStringLiteral("--format"), QStringLiteral("json")});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardError()).contains("Reading all entries: "), 30'000);
        ::kill(static_cast<pid_t>(program.processId()), SIGINT);
        QVERIFY(program.waitForFinished(10'000));
        said += program.readAllStandardError();
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(said.contains("Stopped. The next `sync` goes on from here."), said.constData());
        const Run stopped{1, program.readAllStandardOutput(), {}};
        QVERIFY(!isTrue(stopped, "complete"));
        const qint64 had = number(stopped, "entries");
        m_server->setFaults({});
        const Run rest = run({QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(rest.status, 0);
        QVERIFY(isTrue(rest, "complete"));
        QVERIFY(number(rest, "added") <= number(rest, "entries") - had);
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(run({}, "sk-ak-wrong").status, 3);
        QCOMPARE(run({QStringLiteral("--format"), QStringLiteral("xml")}).status, 2);
        QCOMPARE(run({QStringLiteral("entries")}).status, 2);
        QFile damaged(workspace());
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.write("this is no database at all, only a text");
        damaged.close();
        QCOMPARE(run().status, 4);
        ++m_count;
        const Run few = run({}, "sk-ak-few");
        QVERIFY2(few.error.contains("the key lacks contacts:read"), few.error.constData());
        QCOMPARE(few.status, 0);
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("all:html=1")));
        QCOMPARE(run().status, 3);
    }
};

QTEST_GUILESS_MAIN(SyncCommandTest)
#include "tst_synccommand.moc"
