// SPDX-License-Identifier: GPL-3.0-or-later
// `check` as a process, as cli.md promises it.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Run {
    int status = -1;
    QString out;
    QString error;
    [[nodiscard]] QStringList lines() const { return out.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
};

} // namespace

class TestCheckCommand : public QObject
{
    Q_OBJECT

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("DESK_PROGRAM"), QStringList(QStringLiteral("check")) + arguments);
        process.closeWriteChannel();
        Run result;
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return result;
        result.status = process.exitCode();
        result.out = QString::fromUtf8(process.readAllStandardOutput());
        result.error = QString::fromUtf8(process.readAllStandardError());
        return result;
    }
    static QByteArray sample(const QByteArray &name, const QByteArray &expect)
    {
        return "{\"format\":1,\"name\":\"" + name
               + "\",\"payload\":{\"a\":\"7.50\",\"mail\":\"x@y.de\"},\"expect\":" + expect + "}";
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        QVERIFY(!qEnvironmentVariable("DESK_PROGRAM").isEmpty());
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("set/mapping.json"), "{\"a\":\"eventValue\",\"mail\":\"email\"}");
        write(QStringLiteral("set/b.json"),
              sample("B", R"({"entry":{"eventValue":"7.5"},"contact":{"email":"x@y.de"}})"));
        write(QStringLiteral("set/deep/a.json"), sample("A", R"({"diagnostics":"none"})"));
    }

    void allHold()
    {
        const Run result = run({path(QStringLiteral("set"))});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines().size(), 2);
        QVERIFY2(result.lines().first().startsWith(QStringLiteral("ok ")), qPrintable(result.out));
        QVERIFY(result.lines().first().contains(QStringLiteral("/b.json: 2 expectation")));
        QVERIFY(result.lines().last().contains(QStringLiteral("/deep/a.json: 1 expectation")));
        QVERIFY2(result.error.contains(QStringLiteral("all hold")), qPrintable(result.error));
        QVERIFY2(!result.error.contains(QStringLiteral("(s)")), qPrintable(result.error)); // plural forms, not both
    }

    void oneFails()
    {
        write(QStringLiteral("set/c.json"), sample("C", R"({"entry":{"eventValue":"8","currency":"USD"}})"));
        const Run result = run({path(QStringLiteral("set"))});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.contains(QStringLiteral("/c.json: eventValue: expected 8, got 7.50.")),
                 qPrintable(result.out));
        QCOMPARE(result.lines().filter(QStringLiteral("fail")).size(), 1);
    }

    void anotherMapping()
    {
        write(QStringLiteral("other.json"), "{\"mail\":\"email\"}");
        const Run result =
            run({path(QStringLiteral("set")), QStringLiteral("--mapping"), path(QStringLiteral("other.json"))});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.contains(QStringLiteral("eventValue: expected 7.5, got no value.")),
                 qPrintable(result.out));
    }

    void aBrokenFileIsNamedAndTheRestChecked()
    {
        write(QStringLiteral("set/a.json"), "{\"payload\": {},\n  \"expect\": {\"entry\": {\"eventValue\": 5}}}");
        write(QStringLiteral("set/z.json"), "{]");
        const Run result = run({path(QStringLiteral("set"))});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.lines().size(), 4);
        QVERIFY2(result.lines().first().startsWith(QStringLiteral("error ")), qPrintable(result.out));
        QVERIFY(result.lines().first().contains(QStringLiteral("/a.json: Line 2, column 38: ")));
        QVERIFY(result.lines().last().contains(QStringLiteral("Line 1, column 2")));
        QVERIFY(result.error.contains(QStringLiteral("2 file")));
    }

    void wrongCalls_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such folder") << QStringList{QStringLiteral("%/none")};
        QTest::newRow("no mapping") << QStringList{QStringLiteral("%/set/b.json")};
        QTest::newRow("mapping is missing")
            << QStringList{QStringLiteral("%/set"), QStringLiteral("--mapping"), QStringLiteral("%/none.json")};
        QTest::newRow("mapping is a sample's folder")
            << QStringList{QStringLiteral("%/set"), QStringLiteral("--mapping"), QStringLiteral("%/set")};
        QTest::newRow("nothing to check") << QStringList{QStringLiteral("%/empty")};
        QTest::newRow("odd format") << QStringList{QStringLiteral("%/set"), QStringLiteral("--format"),
                                                   QStringLiteral("xml")};
        QTest::newRow("odd option") << QStringList{QStringLiteral("%/set"), QStringLiteral("--wrong")};
        QTest::newRow("odd time") << QStringList{QStringLiteral("%/set"), QStringLiteral("--now"),
                                                 QStringLiteral("soon")};
        QTest::newRow("report has no place")
            << QStringList{QStringLiteral("%/set"), QStringLiteral("--junit"), QStringLiteral("%/none/r.xml")};
    }
    void wrongCalls()
    {
        QFETCH(QStringList, arguments);
        QVERIFY(QDir().mkpath(path(QStringLiteral("empty"))));
        arguments.replaceInStrings(QStringLiteral("%"), m_folder->path());
        const Run result = run(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(!result.error.isEmpty());
    }

    void printsJson()
    {
        write(QStringLiteral("set/c.json"), sample("C", R"({"contact":{"phone":"1"},"diagnostics":["date.old"]})"));
        const Run result = run({path(QStringLiteral("set")), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(result.status, 1);
        const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
        const QJsonObject summary = json[QLatin1String("summary")].toObject();
        QCOMPARE(summary[QLatin1String("files")].toInt(), 3);
        QCOMPARE(summary[QLatin1String("expectations")].toInt(), 5);
        QCOMPARE(summary[QLatin1String("failures")].toInt(), 2);
        const QJsonObject file = json[QLatin1String("files")].toArray().at(1).toObject();
        QCOMPARE(file[QLatin1String("name")].toString(), QStringLiteral("C"));
        QCOMPARE(file[QLatin1String("status")].toString(), QStringLiteral("failed"));
        const QJsonObject phone = file[QLatin1String("expectations")].toArray().at(0).toObject();
        QCOMPARE(phone[QLatin1String("of")].toString(), QStringLiteral("phone"));
        QVERIFY(phone[QLatin1String("got")].isNull());
        QCOMPARE(phone[QLatin1String("holds")].toBool(true), false);
    }

    void writesJunit()
    {
        write(QStringLiteral("set/c <&\">.json"),
              sample("C <&'\\\"\\u0001",
                     "{\"entry\":{\"currency\":\"<b>&\\\"\\u0002\"},\"contact\":{\"email\":\"x@y.de\"}}"));
        write(QStringLiteral("set/z.json"), "{]");
        const QString report = path(QStringLiteral("report.xml"));
        QCOMPARE(run({path(QStringLiteral("set")), QStringLiteral("--junit"), report}).status, 1);
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QHash<QString, int> elements;
        QStringList failures;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            ++elements[xml.name().toString()];
            if (xml.name() == QLatin1String("failure"))
                failures << xml.attributes().value(QLatin1String("message")).toString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(elements[QStringLiteral("testsuite")], 4);
        QCOMPARE(elements[QStringLiteral("testcase")], 6);
        QCOMPARE(elements[QStringLiteral("error")], 1);
        QCOMPARE(failures.size(), 1);
        QVERIFY2(failures.first().contains(QStringLiteral("<b>&\"")), qPrintable(failures.first()));
    }

    void previewTakesASample()
    {
        write(QStringLiteral("s.json"),
              R"({"payload":{"mail":"x@y.de"},"direct":{"eventValue":3},"now":"2026-03-01T09:00:00Z","expect":{}})");
        QProcess process;
        process.start(qEnvironmentVariable("DESK_PROGRAM"),
                      {QStringLiteral("preview"), QStringLiteral("--mapping"), path(QStringLiteral("set/mapping.json")),
                       QStringLiteral("--sample"), path(QStringLiteral("s.json"))});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject entry =
            QJsonDocument::fromJson(process.readAllStandardOutput()).object()[QLatin1String("entry")].toObject();
        QCOMPARE(entry[QLatin1String("eventValue")].toString(), QStringLiteral("3"));
        QCOMPARE(entry[QLatin1String("occurredAt")].toString(), QStringLiteral("2026-03-01T09:00:00.000Z"));
        QVERIFY(process.readAllStandardError().contains("s.json"));
    }
};

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
