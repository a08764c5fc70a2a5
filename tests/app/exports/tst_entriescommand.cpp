// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/sandbox/server.h"
#include "app/store/repositories.h"
#include "app/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace desk;

namespace {

const QString keyText = QStringLiteral("sk-ak-test-entries");
const QString sourceA = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QString sourceB = QStringLiteral("11111111-0000-4000-8000-000000000002");

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray error;
};

domain::ConversionEntry entryOf(int number)
{
    domain::ConversionEntry entry;
    entry.id = QStringLiteral("22222222-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    entry.sourceId = number % 2 == 0 ? sourceA : sourceB;
    entry.occurredAt = domain::Instant(1'772'323'200'000 + qint64{number} * 60'000); // 1 Mar 2026
    entry.createdAt = entry.occurredAt;
    entry.eventValue = domain::Decimal::fromJsonNumber(std::to_string(number * 7 % 100) + ".50");
    entry.currency = number % 3 == 0 ? QStringLiteral("USD") : QStringLiteral("EUR");
    entry.contactName = number % 5 == 0 ? QStringLiteral("Zoë, \"Z\"") : QStringLiteral("Anna");
    entry.raw = "{\"id\":\"" + entry.id.toUtf8() + "\",\"extra\":" + QByteArray::number(number) + "}";
    return entry;
}

} // namespace

/// `conversion-desk entries` as a script sees it: the real program on a real workspace and a real server.
class EntriesCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_workspace;
    std::unique_ptr<sandbox::Server> m_server;
    QString m_business;

    void prepare(QProcess &program, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-needed"));
        environment.insert(QStringLiteral("CONVERSION_DESK_API_KEY"), keyText);
        program.setProcessEnvironment(environment);
        program.setProgram(qEnvironmentVariable("DESK_PROGRAM"));
        program.setArguments(QStringList{QStringLiteral("entries")} + arguments
                             + QStringList{QStringLiteral("--workspace"), m_workspace});
    }
    Run run(const QStringList &arguments) const
    {
        QProcess program;
        prepare(program, arguments);
        program.start();
        if (!program.waitForFinished(60'000))
            return {};
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2, program.readAllStandardOutput(),
                program.readAllStandardError()};
    }
    Run cached(const QString &arguments) const
    {
        return run(arguments.split(QLatin1Char(' '))
                   + QStringList{QStringLiteral("--profile"), QStringLiteral("Shop")});
    }
    [[nodiscard]] QStringList live() const
    {
        return {QStringLiteral("--live"), QStringLiteral("--base-url"), m_server->baseUrl().toString(),
                QStringLiteral("--business"), m_business};
    }
    static QByteArray contentOf(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(none)");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DESK_PROGRAM"))
            QSKIP("DESK_PROGRAM names no program");
        m_workspace = m_folder.filePath(QStringLiteral("w.sqlite"));
        auto opened = store::Workspace::open(m_workspace);
        QVERIFY(opened.has_value());
        QList<domain::ConversionEntry> entries;
        for (int i = 0; i < 150; ++i)
            entries.append(entryOf(i));
        auto written = (*opened)->write([entries](store::Database &db) -> domain::Result<qint64> {
            store::ProfileRecord profile;
            profile.id = QStringLiteral("shop");
            profile.name = QStringLiteral("Shop");
            profile.baseUrl = QStringLiteral("https://nowhere.invalid");
            profile.businessId = QStringLiteral("33333333-0000-4000-8000-000000000001");
            if (auto put = store::ProfileRepository(db).put(profile); !put)
                return tl::unexpected(put.error());
            return store::EntryRepository(db, profile.id).upsert(entries, 1);
        });
        written.waitForFinished();
        QVERIFY(written.result().has_value());
        opened->reset();

        sandbox::Options options;
        options.apiKey = keyText;
        options.rateLimitPerMinute = 0;
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY(m_server->start());
        QProcess businesses;
        prepare(businesses, {});
        businesses.setArguments({QStringLiteral("businesses"), QStringLiteral("--base-url"),
                                 m_server->baseUrl().toString(), QStringLiteral("--format"), QStringLiteral("json")});
        businesses.start();
        QVERIFY(businesses.waitForFinished(60'000));
        domain::JsonDocument document;
        QVERIFY(!document.parse(businesses.readAllStandardOutput().toStdString()));
        m_business = QString::fromStdString(std::string(document.root().at(0)["id"].string()));
    }

    void listsTheNewestHundred()
    {
        const Run list = cached(QStringLiteral("list --format json"));
        QCOMPARE(list.status, 0);
        domain::JsonDocument document;
        QVERIFY(!document.parse(list.out.toStdString()));
        QVERIFY(document.root().isArray());
        QCOMPARE(document.root().size(), 100U);
        QCOMPARE(QByteArray::fromStdString(document.root().at(0).toCompact()), entryOf(149).raw);
        QCOMPARE(cached(QStringLiteral("list")).out.count('\n'), 100);
        QCOMPARE(cached(QStringLiteral("list --limit 0 --format jsonl")).out.count('\n'), 150);
    }

    void filtersAndSorts_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("first");
        QTest::newRow("all") << QString() << 150 << 149;
        QTest::newRow("oldest first") << QStringLiteral("--sort occurredAt") << 150 << 0;
        QTest::newRow("limit") << QStringLiteral("--sort createdAt --limit 3") << 3 << 0;
        QTest::newRow("currency") << QStringLiteral("--currency usd") << 50 << 147;
        QTest::newRow("source") << QStringLiteral("--source ") + sourceB << 75 << 149;
        QTest::newRow("words") << QStringLiteral("--text zoe") << 30 << 145;
        QTest::newRow("time") << QStringLiteral("--from 2026-03-01T00:10:00Z --to 2026-03-01T00:19:00Z") << 10 << 19;
        QTest::newRow("day") << QStringLiteral("--to 2026-02-28") << 0 << 0;
    }
    void filtersAndSorts()
    {
        QFETCH(QString, arguments);
        QFETCH(int, rows);
        QFETCH(int, first);
        const QString more = arguments.isEmpty() ? arguments : QString(QLatin1Char(' ') + arguments);
        const Run lines = cached(QStringLiteral("export --format jsonl") + more);
        QCOMPARE(lines.status, 0);
        QCOMPARE(lines.out.count('\n'), rows);
        if (rows > 0)
            QCOMPARE(lines.out.left(lines.out.indexOf('\n')), entryOf(first).raw);
        const Run csv = cached(QStringLiteral("export") + more);
        QVERIFY(csv.out.startsWith("id,occurredAt,createdAt,eventValue,currency,expense,"));
        QCOMPARE(csv.out.count("\r\n"), rows + 1);
    }

    void writesAFile()
    {
        const QString file = m_folder.filePath(QStringLiteral("out.jsonl"));
        const Run first = cached(QStringLiteral("export --output ") + file);
        QCOMPARE(first.status, 0);
        QCOMPARE(first.out, QByteArray());
        QVERIFY2(first.error.contains("150") && first.error.contains("out.jsonl"), first.error);
        QCOMPARE(contentOf(file).count('\n'), 150);
        QCOMPARE(contentOf(file), cached(QStringLiteral("export --format jsonl")).out);
        const Run full = cached(QStringLiteral("export --output /dev/full"));
        QCOMPARE(full.status, 2);
        QVERIFY2(full.error.contains("disk is full"), full.error);
        const Run nowhere = cached(QStringLiteral("export --output /nowhere/at/all.csv"));
        QCOMPARE(nowhere.status, 2);
        QVERIFY2(nowhere.error.contains("/nowhere/at/all.csv"), nowhere.error);
    }

    void tellsThatStandardOutputIsFull()
    {
        QProcess program;
        prepare(program, {QStringLiteral("export"), QStringLiteral("--profile"), QStringLiteral("Shop")});
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start();
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().contains("Standard output"));
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("nothing") << QStringLiteral("--limit 1") << QByteArray("entries export");
        QTest::newRow("other") << QStringLiteral("print") << QByteArray("entries list");
        QTest::newRow("format") << QStringLiteral("list --format xml") << QByteArray("jsonl");
        QTest::newRow("sort") << QStringLiteral("list --sort colour") << QByteArray("createdAt");
        QTest::newRow("limit") << QStringLiteral("list --limit many") << QByteArray("--limit");
        QTest::newRow("time") << QStringLiteral("list --from yesterday") << QByteArray("--from");
        QTest::newRow("source") << QStringLiteral("list --source shop") << QByteArray("UUID");
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, word);
        const Run wrong = cached(arguments);
        QCOMPARE(wrong.status, 2);
        QCOMPARE(wrong.out, QByteArray());
        QVERIFY2(wrong.error.contains(word), wrong.error);
    }

    void readsTheServer()
    {
        m_server->setFaults({});
        const QString file = m_folder.filePath(QStringLiteral("live.jsonl"));
        const Run all = run(QStringList{QStringLiteral("export"), QStringLiteral("--output"), file,
                                        QStringLiteral("--limit"), QStringLiteral("250")}
                            + live());
        QVERIFY2(all.status == 0, all.error);
        QCOMPARE(contentOf(file).count('\n'), 250);
        const Run list =
            run(QStringList{QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("csv")} + live());
        QCOMPARE(list.status, 0);
        QCOMPARE(list.out.count("\r\n"), 101);
    }

    /// The service cannot: its pages are read and filtered here, and what comes is what the local copy finds.
    void filtersTheServersPagesHere_data()
    {
        QTest::addColumn<QStringList>("filter");
        QTest::newRow("currency") << QStringList{QStringLiteral("--currency"), QStringLiteral("SEK")};
        QTest::newRow("words") << QStringList{QStringLiteral("--text"), QStringLiteral("jonas purch")};
        QTest::newRow("both") << QStringList{QStringLiteral("--currency"), QStringLiteral("EUR"),
                                             QStringLiteral("--text"), QStringLiteral("JONAS")};
    }
    void filtersTheServersPagesHere()
    {
        QFETCH(QStringList, filter);
        const QStringList call =
            QStringList{QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("jsonl"),
                        QStringLiteral("--from"), QStringLiteral("2026-01-01")}
            + filter;
        const Run there = run(call + live());
        QVERIFY2(there.status == 0, there.error);
        QVERIFY2(there.error.contains("filtered here"), there.error);
        QVERIFY(there.out.count('\n') > 0);
        for (const QByteArray &line : there.out.split('\n')) {
            if (filter.contains(QStringLiteral("SEK")) && !line.isEmpty())
                QVERIFY2(line.contains("\"currency\":\"SEK\""), line);
            if (filter.contains(QStringLiteral("jonas purch")) && !line.isEmpty())
                QVERIFY2(line.toLower().contains("jonas") && line.toLower().contains("purch"), line);
        }
    }

    void tellsThatEntriesMayBeMissing()
    {
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("all:wrong-total=1")));
        const Run some = run(QStringList{QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("jsonl"),
                                         QStringLiteral("--from"), QStringLiteral("2100-01-01")}
                             + live());
        m_server->setFaults({});
        QCOMPARE(some.status, 1);
        QVERIFY2(some.error.contains("may be missing"), some.error);
    }

    void aServerThatFailsLeavesTheOldFile()
    {
        const QString file = m_folder.filePath(QStringLiteral("kept.csv"));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old\n");
        old.close();
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("all:html=1")));
        const Run failed = run(QStringList{QStringLiteral("export"), QStringLiteral("--output"), file} + live());
        m_server->setFaults({});
        QCOMPARE(failed.status, 3);
        QCOMPARE(contentOf(file), QByteArray("old\n"));
    }

    void anInterruptLeavesNothingHalf()
    {
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("all:stall=1,stall-ms=600000")));
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        QProcess program;
        prepare(program, QStringList{QStringLiteral("export"), QStringLiteral("--output"),
                                     folder.filePath(QStringLiteral("all.csv"))}
                             + live());
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(dir.entryList(QDir::Files | QDir::Hidden).size(), 1, 20'000); // the temporary one
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
        QVERIFY(program.waitForFinished(20'000));
        m_server->setFaults({});
        QCOMPARE(program.exitStatus(), QProcess::CrashExit); // as the signal ends a program
        QCOMPARE(dir.entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

QTEST_GUILESS_MAIN(EntriesCommandTest)
#include "tst_entriescommand.moc"
