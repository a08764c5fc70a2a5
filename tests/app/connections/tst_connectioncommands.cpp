// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/profile.h"
#include "app/domain/json.h"
#include "app/sandbox/server.h"
#include "app/store/workspace.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;

namespace {

const QString keyText = QStringLiteral("sk-ak-test-command");

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray error;
};

} // namespace

/// `conversion-desk sources` and `businesses` as a script sees them.
class ConnectionCommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    QString m_business;

    Run run(const QStringList &arguments, const QString &key)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("CONVERSION_DESK_API_KEY"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-needed"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("desk.*=true"));
        if (!key.isEmpty())
            environment.insert(QStringLiteral("CONVERSION_DESK_API_KEY"), key);
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("DESK_PROGRAM"), arguments);
        if (!program.waitForFinished(60'000))
            return {};
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2, program.readAllStandardOutput(),
                program.readAllStandardError()};
    }

    [[nodiscard]] QStringList filled(QStringList arguments) const
    {
        for (QString &argument : arguments) {
            argument.replace(QLatin1String("{url}"), m_server->baseUrl().toString());
            argument.replace(QLatin1String("{business}"), m_business);
            argument.replace(QLatin1String("{folder}"), m_folder.path());
        }
        return arguments;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DESK_PROGRAM"))
            QSKIP("DESK_PROGRAM names no program");
        sandbox::Options options;
        options.apiKey = keyText;
        options.rateLimitPerMinute = 0;
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY(m_server->start());
        const Run found = run(filled({QStringLiteral("businesses"), QStringLiteral("--base-url"),
                                      QStringLiteral("{url}"), QStringLiteral("--format"), QStringLiteral("json")}),
                              keyText);
        QCOMPARE(found.status, 0);
        domain::JsonDocument document;
        QVERIFY(!document.parse(found.out.toStdString()));
        QCOMPARE(document.root().size(), 2U);
        m_business = QString::fromStdString(std::string(document.root().at(0)["id"].string()));
        auto workspace = store::Workspace::open(m_folder.filePath(QStringLiteral("damaged.sqlite")));
        QVERIFY(workspace);
        workspace->reset();
        QFile damaged(m_folder.filePath(QStringLiteral("damaged.sqlite")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("this is no database at all, only a text");
    }

    void calls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("out");   ///< must be in standard output; empty: nothing may be there
        QTest::addColumn<QByteArray>("error"); ///< must be in standard error
        const auto row = [](const char *name, const char *arguments, const QString &key, int status, const char *out,
                            const char *error) {
            QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' ')) << key << status
                                << QByteArray(out) << QByteArray(error);
        };
        const QString none;
        row("businesses", "businesses --base-url {url}", keyText, 0, "Northlight Studio\n", "");
        row("sources", "sources --base-url {url} --business {business}", keyText, 0, "\tWEBHOOK\tactive\n", "");
        row("sources as JSON", "sources --base-url {url} --business {business} --format json", keyText, 0,
            "\"fieldMappings\":", "");
        row("the sandbox by name", "sources --profile Sandbox --workspace {folder}/new.sqlite", none, 0, "\tWEBHOOK\t",
            "");
        row("the sandbox, whatever the case", "businesses --profile sandbox --workspace {folder}/new.sqlite", none, 0,
            "Northlight Studio\n", "");
        row("no connection", "sources", keyText, 2, "", "--profile");
        row("two connections", "sources --profile Sandbox --base-url {url} --business {business}", keyText, 2, "",
            "not both");
        row("no key", "businesses --base-url {url}", none, 2, "", "CONVERSION_DESK_API_KEY");
        row("no business", "sources --base-url {url}", keyText, 2, "", "--business");
        row("business is no UUID", "sources --base-url {url} --business shop", keyText, 2, "", "UUID");
        row("http beyond this computer", "businesses --base-url http://app.example.com", keyText, 2, "", "https://");
        row("unknown format", "businesses --base-url {url} --format xml", keyText, 2, "", "--format");
        row("unknown option", "businesses --key abc", keyText, 2, "", "key");
        row("unknown profile", "sources --profile Shop --workspace {folder}/new.sqlite", none, 2, "", "Sandbox");
        row("wrong key", "businesses --base-url {url}", QStringLiteral("sk-ak-wrong"), 3, "", "401 UNAUTHORIZED");
        row("nobody there", "businesses --base-url http://127.0.0.1:1", keyText, 3, "", "refused");
        row("another's business", "sources --base-url {url} --business 0b000000-0000-4000-8000-00000000ffff", keyText,
            3, "", "404");
        row("a damaged workspace", "sources --profile Sandbox --workspace {folder}/damaged.sqlite", none, 4, "", "");
    }

    void calls()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, key);
        QFETCH(int, status);
        QFETCH(QByteArray, out);
        QFETCH(QByteArray, error);
        const Run result = run(filled(arguments), key);
        const QByteArray said = "status " + QByteArray::number(result.status) + ": " + result.out + result.error;
        QVERIFY2(result.status == status, said.constData());
        if (out.isEmpty())
            QVERIFY2(result.out.isEmpty(), result.out.constData());
        else
            QVERIFY2(result.out.contains(out), result.out.constData());
        QVERIFY2(result.error.contains(error), result.error.constData());
        if (status != 0)
            QVERIFY(!result.error.isEmpty());
        // The key and the webhooks are nowhere, not even with all logging on.
        QVERIFY(key.isEmpty() || !QByteArray(result.out + result.error).contains(key.toUtf8()));
        QVERIFY(!result.out.contains("api/webhook"));
    }
};

QTEST_GUILESS_MAIN(ConnectionCommandsTest)
#include "tst_connectioncommands.moc"
