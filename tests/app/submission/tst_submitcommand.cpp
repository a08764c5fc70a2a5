// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/cli/command.h"
#include "app/domain/json.h"
#include "app/sandbox/server.h"

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using cli::Exit;

/// submit, outbox and entries as a script calls them, against the sandbox, through buffers.
class SubmitCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<sandbox::Server> m_server;
    QString m_business;
    QString m_source;
    QString m_contact;
    QString m_url;
    int m_files = 0;
    QString m_workspace;
    std::string m_out;
    QStringList m_errors;
    QByteArray m_input;

    template<typename T>
    domain::Result<T> await(QFuture<domain::Result<T>> future)
    {
        const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, 10'000);
        return came ? future.takeResult() : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
    }

    /// The same as the program does for `conversion-desk NAME ARGUMENTS`.
    Exit call(const QString &name, QStringList arguments)
    {
        m_out.clear();
        m_errors.clear();
        arguments += {QStringLiteral("--workspace"), m_workspace, QStringLiteral("--base-url"), m_url,
                      QStringLiteral("--business"),  m_business};
        auto commands = cli::allCommands();
        const auto it = std::ranges::find(commands, name, &cli::Command::name);
        if (it == commands.end())
            qFatal("no such command");
        QCommandLineParser parser;
        for (const char *option : {"workspace", "profile", "base-url", "business", "format"})
            parser.addOption({QLatin1String(option), QString(), QStringLiteral("X")});
        (*it)->describe(parser);
        if (!parser.parse(QStringList(QStringLiteral("conversion-desk")) + arguments))
            return Exit::BadCall;
        cli::Streams streams;
        streams.out = [this](std::string_view text) { m_out += text; };
        streams.error = [this](std::string_view line) {
            m_errors << QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
        };
        streams.standardInput = [this] { return m_input; };
        std::optional<Exit> exit;
        (*it)->run(parser, streams, [&](Exit status) { exit = status; });
        if (!QTest::qWaitFor([&] { return exit.has_value(); }, 30'000))
            qFatal("the command does not end");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return *exit;
    }
    QStringList entry(const char *value, const QStringList &more = {})
    {
        return QStringList{QStringLiteral("--source"),      m_source,
                           QStringLiteral("--contact"),     m_contact,
                           QStringLiteral("--event-value"), QLatin1String(value)}
               + more;
    }
    /// One member of each element of a JSON array (or of one object).
    QStringList members(const char *name)
    {
        domain::JsonDocument document;
        if (document.parse(m_out))
            return {QStringLiteral("not JSON: ") + QString::fromStdString(m_out)};
        QStringList values;
        const auto read = [&](domain::JsonValue object) {
            const domain::JsonValue value = object[name];
            values << QString::fromStdString(value.isString() ? std::string(value.string()) : value.toCompact());
        };
        if (document.root().isObject()) {
            read(document.root());
        } else {
            for (const auto &item : document.root())
                read(item.value);
        }
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::Options options;
        options.rateLimitPerMinute = 0;
        options.apiKey = QStringLiteral("sk-ak-test");
        m_server = std::make_unique<sandbox::Server>(options);
        const auto port = m_server->start();
        QVERIFY2(port, port ? "" : qPrintable(port.error().message));
        m_url = m_server->baseUrl().toString();
        qputenv("CONVERSION_DESK_API_KEY", "sk-ak-test");
        const api::Secret key(m_server->apiKey());
        api::Client anyone(m_server->baseUrl(), key, QString());
        m_business = await(anyone.listBusinesses())->first().id;
        api::Client client(m_server->baseUrl(), key, m_business);
        api::EntryQuery query;
        query.sort = QStringLiteral("-createdAt");
        const auto entries = await(client.listEntries(query));
        for (const auto &item : entries->items) {
            if (!item.contactId || !item.sourceId)
                continue;
            m_contact = *item.contactId;
            m_source = *item.sourceId;
        }
        QVERIFY(!m_source.isEmpty());
    }
    void init()
    {
        m_workspace = m_dir.filePath(QStringLiteral("w%1.sqlite").arg(++m_files));
        m_input.clear();
        m_server->setFaults({});
    }

    void submitSendsAndPrintsNumberAndEntry()
    {
        const QStringList more{QStringLiteral("--currency"),    QStringLiteral("CHF"),
                               QStringLiteral("--occurred-at"), QStringLiteral("2026-03-01T09:00:00.5+01:00"),
                               QStringLiteral("--format"),      QStringLiteral("json")};
        QCOMPARE(call(QStringLiteral("submit"), entry("12.50", more)), Exit::Done);
        QCOMPARE(members("state"), QStringList(QStringLiteral("sent")));
        QCOMPARE(members("id"), QStringList(QStringLiteral("1")));
        QCOMPARE(members("occurredAt"), QStringList(QStringLiteral("2026-03-01T08:00:00.500Z")));
        const QString id = members("entryId").first();
        QCOMPARE(call(QStringLiteral("entries"),
                      {QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")}),
                 Exit::Done);
        QCOMPARE(members("id"), QStringList(id));
        QCOMPARE(members("currency"), QStringList(QStringLiteral("CHF")));
        QCOMPARE(call(QStringLiteral("entries"),
                      {QStringLiteral("list"), QStringLiteral("--live"), QStringLiteral("--contact"), m_contact,
                       QStringLiteral("--from"), QStringLiteral("2026-03-01"), QStringLiteral("--to"),
                       QStringLiteral("2026-03-01"), QStringLiteral("--format"), QStringLiteral("csv")}),
                 Exit::Done);
        QVERIFY(m_out.starts_with("id,occurredAt,"));
        QVERIFY(m_out.find(id.toStdString() + ",2026-03-01T08:00:00.500Z,") != std::string::npos);
    }

    void whatLooksOddIsSaidAndSentAllTheSame()
    {
        const QStringList euros{QStringLiteral("--currency"), QStringLiteral("EUR")};
        QCOMPARE(call(QStringLiteral("submit"), entry("12.50", euros)), Exit::Done);
        QVERIFY2(m_errors.filter(QStringLiteral("Warning")).isEmpty(), qPrintable(m_errors.join(u'\n')));
        const QStringList more = euros + QStringList{QStringLiteral("--expense"), QStringLiteral("13")};
        QCOMPARE(call(QStringLiteral("submit"), entry("12.5", more)), Exit::Done);
        const QStringList warnings = m_errors.filter(QStringLiteral("Warning"));
        QCOMPARE(warnings.size(), 2);
        QVERIFY2(warnings.first().contains(QStringLiteral("submission 1")), qPrintable(warnings.first()));
        QVERIFY2(warnings.last().contains(QStringLiteral("13.00 EUR")), qPrintable(warnings.last()));
        m_input = "\n{\"sourceId\":\"" + m_source.toUtf8() + "\",\"contactId\":\"" + m_contact.toUtf8()
                  + "\",\"eventValue\":12.5,\"currency\":\"EUR\"}\n";
        QCOMPARE(call(QStringLiteral("submit"), {QStringLiteral("--batch"), QStringLiteral("-")}), Exit::Done);
        QVERIFY2(m_errors.join(u'\n').contains(QStringLiteral("Line 2: Warning")), qPrintable(m_errors.join(u'\n')));
    }

    void evidenceGoesToFileOrOutput()
    {
        QCOMPARE(call(QStringLiteral("submit"), entry("12.50")), Exit::Done);
        const QStringList ask{QStringLiteral("evidence"), QStringLiteral("1"), QStringLiteral("--output")};
        QCOMPARE(call(QStringLiteral("outbox"), ask + QStringList{QStringLiteral("-")}), Exit::Done);
        QCOMPARE(members("program"), QStringList(QStringLiteral("conversion-desk")));
        QVERIFY(m_out.find("sk-ak") == std::string::npos);
        QVERIFY(m_out.find("\"as-predicted\"") != std::string::npos);
        const QString name = m_dir.filePath(QStringLiteral("evidence.json"));
        QCOMPARE(call(QStringLiteral("outbox"), ask + QStringList{name}), Exit::Done);
        QVERIFY(m_out.empty());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"comparison\""));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(call(QStringLiteral("outbox"), {QStringLiteral("evidence"), QStringLiteral("99")}) != Exit::Done);
        QVERIFY(m_errors.join(u'\n').contains(QStringLiteral("no submission 99")));
        QCOMPARE(call(QStringLiteral("outbox"), {QStringLiteral("evidence")}), Exit::BadCall);
    }

    void queueHoldsUntilRun()
    {
        QCOMPARE(call(QStringLiteral("submit"), entry("1", {QStringLiteral("--queue")})), Exit::Done);
        QCOMPARE(call(QStringLiteral("outbox"),
                      {QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")}),
                 Exit::Done);
        QCOMPARE(members("state"), QStringList(QStringLiteral("queued")));
        QCOMPARE(members("attempts"), QStringList(QStringLiteral("0")));
        QCOMPARE(call(QStringLiteral("outbox"), {QStringLiteral("run")}), Exit::Done);
        QVERIFY(m_out.starts_with("1\tsent\t"));
        QCOMPARE(call(QStringLiteral("outbox"), {QStringLiteral("run")}), Exit::Done);
        QCOMPARE(m_out, std::string());
    }

    void aBatchGoesWholeOrNotAtAll()
    {
        const QByteArray good = QStringLiteral("{\"sourceId\":\"%1\",\"contactId\":\"%2\",\"eventValue\":3.5}\n")
                                    .arg(m_source, m_contact)
                                    .toUtf8();
        const QStringList batch{QStringLiteral("--batch"), QStringLiteral("-"), QStringLiteral("--format"),
                                QStringLiteral("json")};
        m_input = good + "{\"sourceId\":7}\n" + good + "not json\n";
        QCOMPARE(call(QStringLiteral("submit"), batch), Exit::BadCall);
        QCOMPARE(m_errors.size(), 2);
        QVERIFY(m_errors[0].contains(QStringLiteral("2")));
        call(QStringLiteral("outbox"), {QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(members("id"), QStringList());
        m_input = "\xef\xbb\xbf" + good + "\r\n" + good;
        QCOMPARE(call(QStringLiteral("submit"), batch), Exit::Done);
        QCOMPARE(members("state"), QStringList({QStringLiteral("sent"), QStringLiteral("sent")}));
    }

    void aRefusalIsNamed()
    {
        QStringList arguments = entry("1");
        arguments[3] = QStringLiteral("00000000-0000-4000-8000-000000000000");
        QCOMPARE(call(QStringLiteral("submit"), arguments), Exit::DataProblem);
        QVERIFY(m_out.starts_with("1\trefused\t"));
    }

    void aDoubtIsSettledByALook()
    {
        const auto faults = [this](const char *spec) {
            m_server->setFaults(*sandbox::Faults::parse(QLatin1String(spec)));
        };
        const auto stored = [this](const char *value) {
            return std::ranges::count_if(m_server->ledger(),
                                         [&](const auto &entry) { return entry.eventValue == QLatin1String(value); });
        };
        const auto run = [this](const QStringList &more) {
            return call(QStringLiteral("outbox"), QStringList{QStringLiteral("run")} + more);
        };
        // Stored, and the first look finds it.
        faults("error-after-store=1");
        QCOMPARE(call(QStringLiteral("submit"), entry("77.01")), Exit::Done);
        QVERIFY2(m_out.starts_with("1\tsent\t"), m_out.c_str());
        QCOMPARE(stored("77.01"), 1);

        // Not stored: in doubt until it had its time, then sent again.
        faults("error-before-store=1");
        QCOMPARE(call(QStringLiteral("submit"), entry("77.02")), Exit::ServiceFailed);
        QVERIFY2(m_out.starts_with("2\tin-doubt\t"), m_out.c_str());
        QCOMPARE(call(QStringLiteral("outbox"), {QStringLiteral("resolve"), QStringLiteral("2")}), Exit::DataProblem);
        QVERIFY(m_out.starts_with("2\tin-doubt\t"));
        faults("");
        QCOMPARE(run({QStringLiteral("--settle-wait"), QStringLiteral("0.1")}), Exit::Done);
        QVERIFY2(m_out.starts_with("2\tsent\t"), m_out.c_str());
        QCOMPARE(stored("77.02"), 1);

        // Stored and listed late, yet within its time: found, not sent again.
        faults("reset-after-store=1,slow-list=0.5");
        QCOMPARE(call(QStringLiteral("submit"), entry("77.03")), Exit::ServiceFailed);
        QCOMPARE(run({QStringLiteral("--settle-wait"), QStringLiteral("2")}), Exit::Done);
        QVERIFY2(m_out.starts_with("3\tsent\t"), m_out.c_str());
        QCOMPARE(stored("77.03"), 1);

        // "retry" is no way around the wait: what arrived and is listed late is found, not sent twice.
        const auto retry = [this](const char *id, const char *wait) {
            return call(QStringLiteral("outbox"), {QStringLiteral("retry"), QLatin1String(id),
                                                   QStringLiteral("--settle-wait"), QLatin1String(wait)});
        };
        faults("reset-after-store=1,slow-list=0.5");
        QCOMPARE(call(QStringLiteral("submit"), entry("77.04")), Exit::ServiceFailed);
        faults("slow-list=0.5");
        QCOMPARE(retry("4", "2"), Exit::Done);
        QVERIFY2(m_out.starts_with("4\tsent\t"), m_out.c_str());
        QCOMPARE(stored("77.04"), 1);
        QCOMPARE(call(QStringLiteral("outbox"), {QStringLiteral("cancel"), QStringLiteral("4")}), Exit::ServiceFailed);
        faults("error-before-store=1");
        QCOMPARE(call(QStringLiteral("submit"), entry("77.06")), Exit::ServiceFailed);
        faults("");
        QCOMPARE(retry("5", "0.1"), Exit::Done);
        QVERIFY2(m_out.starts_with("5\tsent\t"), m_out.c_str());
        QCOMPARE(stored("77.06"), 1);
        faults("error-before-store=1");
        QCOMPARE(call(QStringLiteral("submit"), entry("77.05")), Exit::ServiceFailed);
        faults("");
        QCOMPARE(call(QStringLiteral("outbox"), {QStringLiteral("resolve"), QStringLiteral("6"),
                                                 QStringLiteral("--entry"), QStringLiteral("known-otherwise")}),
                 Exit::Done);
        QVERIFY2(m_out.starts_with("6\tsent\t"), m_out.c_str());
    }

    void whatWasQueuedWithoutItsMappingIsPredictedBeforeItIsSent()
    {
        // The mapping makes value and time; a workspace that never saw it could not recognise the entry.
        api::Client client(m_server->baseUrl(), api::Secret(m_server->apiKey()), m_business);
        const auto configs = await(client.listConfigs());
        QVERIFY(configs);
        api::SourceCreate wanted;
        wanted.name = QStringLiteral("Queued with a payload");
        wanted.fieldMappings =
            QByteArrayLiteral("{\"total\":\"eventValue\",\"cur\":\"currency\",\"at\":\"occurredAt\"}");
        const auto source = await(client.createSource(configs->items.first().id, wanted));
        QVERIFY2(source, source ? "" : qPrintable(source.error().message));
        m_input = "{\"sourceId\":\"" + source->id.toUtf8() + "\",\"contactId\":\"" + m_contact.toUtf8()
                  + "\",\"data\":{\"total\":\"78.25\",\"cur\":\"EUR\",\"at\":\"2026-01-02T03:04:05Z\"}}\n";
        QCOMPARE(
            call(QStringLiteral("submit"), {QStringLiteral("--batch"), QStringLiteral("-"), QStringLiteral("--queue")}),
            Exit::Done);
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("reset-after-store=1,slow-list=0.4")));
        QCOMPARE(call(QStringLiteral("outbox"),
                      {QStringLiteral("run"), QStringLiteral("--settle-wait"), QStringLiteral("2")}),
                 Exit::Done);
        QVERIFY2(m_out.starts_with("1\tsent\tQueued with a payload\t"), m_out.c_str());
        QVERIFY(m_out.find("\t78.25\tEUR\t") != std::string::npos);
        const auto stored = m_server->ledger();
        QCOMPARE(std::ranges::count(stored, source->id, &sandbox::LedgerEntry::sourceId), 1);
    }

    void anUnreachableServiceLeavesItQueued()
    {
        const QString url = std::exchange(m_url, QStringLiteral("http://127.0.0.1:9"));
        const Exit exit = call(QStringLiteral("submit"), entry("1"));
        QCOMPARE(exit, Exit::ServiceFailed);
        QVERIFY(m_out.starts_with("1\tqueued\t"));
        QVERIFY(!m_errors.isEmpty());
        QCOMPARE(call(QStringLiteral("outbox"), {QStringLiteral("cancel"), QStringLiteral("1")}), Exit::Done);
        QVERIFY(m_out.starts_with("1\tcancelled\t"));
        m_url = url;
    }

    void wrongCallsSaySo_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const char *command, const char *arguments) {
            QTest::newRow(name) << QString::fromLatin1(command)
                                << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("no such wait", "outbox", "run --settle-wait soon");
        row("less than no wait", "outbox", "run --settle-wait -1");
        row("a wait for a list", "outbox", "list --settle-wait 1");
        row("an entry for a run", "outbox", "run --entry x");
        row("no source", "submit", "--contact 00000000-0000-4000-8000-000000000000");
        row("no UUID", "submit", "--source x --contact y");
        row("batch and source", "submit", "--batch - --source x");
        row("empty batch", "submit", "--batch -");
        row("missing file", "submit", "--batch /nowhere/at/all");
        row("unknown option", "submit", "--colour red");
        row("no verb", "outbox", "");
        row("unknown verb", "outbox", "dance");
        row("no number", "outbox", "retry");
        row("bad number", "outbox", "cancel one");
        row("format", "outbox", "list --format xml");
        row("no verb of entries", "entries", "");
        row("time", "entries", "list --from yesterday");
        row("sort", "entries", "list --sort eventValue");
        row("limit", "entries", "list --limit -1");
        row("source", "entries", "list --source x");
    }
    void wrongCallsSaySo()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, arguments);
        QCOMPARE(call(command, arguments), Exit::BadCall);
        QCOMPARE(m_out, std::string());
    }
};

QTEST_GUILESS_MAIN(SubmitCommandTest)
#include "tst_submitcommand.moc"
