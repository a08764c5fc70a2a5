// SPDX-License-Identifier: GPL-3.0-or-later
// `preview` and `map` as processes, as cli.md promises them.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray error;
};

} // namespace

class TestMappingCommands : public QObject
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The test's folder cannot be written.");
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    static Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(qEnvironmentVariable("DESK_PROGRAM"), arguments);
        process.write(input);
        process.closeWriteChannel();
        Run result;
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return result;
        result.status = process.exitCode();
        result.out = process.readAllStandardOutput();
        result.error = process.readAllStandardError();
        return result;
    }

    QTemporaryDir m_folder;
    const QByteArray m_rules = "{\"a\":\"eventValue\",\"mail\":\"email\"}";

private Q_SLOTS:
    void initTestCase() { QVERIFY(!qEnvironmentVariable("DESK_PROGRAM").isEmpty()); }

    void previewPrintsWhatWouldBe()
    {
        const QString mapping = write(QStringLiteral("m.json"), "\xEF\xBB\xBF" + m_rules);
        const QString data = write(QStringLiteral("d.json"), "{\"a\":\"7.50\",\"x\":1}");
        const QString direct = write(QStringLiteral("direct.json"), "{\"currency\":\"eur\"}");
        const Run result =
            run({QStringLiteral("preview"), QStringLiteral("--mapping"), mapping, QStringLiteral("--data"), data,
                 QStringLiteral("--direct"), direct, QStringLiteral("--now"), QStringLiteral("2026-03-01T09:00:00Z")});
        QCOMPARE(result.status, 0);
        QVERIFY(result.error.isEmpty());
        const QJsonObject json = QJsonDocument::fromJson(result.out).object();
        const QJsonObject entry = json[QLatin1String("entry")].toObject();
        QCOMPARE(entry[QLatin1String("eventValue")].toString(), QStringLiteral("7.50"));
        QCOMPARE(entry[QLatin1String("currency")].toString(), QStringLiteral("EUR"));
        QVERIFY(entry[QLatin1String("expense")].isNull());
        QCOMPARE(entry[QLatin1String("occurredAt")].toString(), QStringLiteral("2026-03-01T09:00:00.000Z"));
        QCOMPARE(json.keys(),
                 (QStringList{QStringLiteral("attribution"), QStringLiteral("contact"), QStringLiteral("customFields"),
                              QStringLiteral("diagnostics"), QStringLiteral("entry"), QStringLiteral("ignored"),
                              QStringLiteral("outputs"), QStringLiteral("reference"), QStringLiteral("request"),
                              QStringLiteral("unmapped")}));
        QCOMPARE(json[QLatin1String("unmapped")].toArray(), QJsonArray{QStringLiteral("x")});
    }

    void previewWithErrorsStillPrints()
    {
        const QString mapping = write(QStringLiteral("m.json"), m_rules);
        const Run result = run({QStringLiteral("preview"), QStringLiteral("--mapping"), mapping,
                                QStringLiteral("--data"), QStringLiteral("-")},
                               "{\"a\":\"1,5\"}");
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.contains("number.decimal-comma"));
    }

    void customFieldsComeAsListOrPage_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("list") << QByteArray("[{\"id\":\"f1\",\"key\":\"memo\",\"type\":\"NUMBER\"}]");
        QTest::newRow("page") << QByteArray(
            "{\"data\":[{\"id\":\"f1\",\"key\":\"memo\",\"type\":\"NUMBER\"}],\"pagination\":{}}");
    }
    void customFieldsComeAsListOrPage()
    {
        QFETCH(QByteArray, fields);
        const QString mapping = write(QStringLiteral("m.json"), "{\"a\":\"memo\"}");
        const QString file = write(QStringLiteral("fields.json"), fields);
        const Run result = run({QStringLiteral("preview"), QStringLiteral("--mapping"), mapping,
                                QStringLiteral("--data"), QStringLiteral("-"), QStringLiteral("--custom-fields"), file},
                               "{\"a\":\"+05\"}");
        QCOMPARE(result.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(json[QLatin1String("customFields")].toObject()[QLatin1String("f1")].toString(), QStringLiteral("5"));
    }

    void wrongCallsPrintNothing_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QStringList>("more");
        const auto row = [](const char *name, const QByteArray &mapping, const QByteArray &data,
                            const QStringList &more = {}) { QTest::newRow(name) << mapping << data << more; };
        row("mapping is a list", "[]", "{}");
        row("mapping is a text", "\"a\"", "{}");
        row("mapping is broken", "{\"a\":", "{}");
        row("mapping is empty", "", "{}");
        row("data is a list", "{}", "[]");
        row("data is null", "{}", "null");
        row("data is broken", "{}", "{\"a\":1,}");
        row("data is empty", "{}", "");
        row("NaN", "{}", "{\"a\":NaN}");
        row("Infinity", "{}", "{\"a\":-Infinity}");
        row("lone surrogate", "{}", "{\"a\":\"\\ud800\"}");
        row("not UTF-8", "{}", "{\"a\":\"\xFF\"}");
        row("UTF-16", "{}", QByteArray("\xFF\xFE{\0}\0", 6));
        row("leading zero", "{}", "{\"a\":01}");
        row("something behind", "{}", "{} {}");
        row("now", "{}", "{}", {QStringLiteral("--now"), QStringLiteral("soon")});
        row("direct is missing", "{}", "{}", {QStringLiteral("--direct"), QStringLiteral("/nowhere/x.json")});
        row("direct is a folder", "{}", "{}", {QStringLiteral("--direct"), QStringLiteral("/")});
        row("unknown option", "{}", "{}", {QStringLiteral("--nonsense")});
        row("stray argument", "{}", "{}", {QStringLiteral("stray")});
        row("standard input twice", "{}", "{}", {QStringLiteral("--direct"), QStringLiteral("-")});
    }
    void wrongCallsPrintNothing()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QByteArray, data);
        QFETCH(QStringList, more);
        const QString file = write(QStringLiteral("m.json"), mapping);
        const Run result = run(QStringList{QStringLiteral("preview"), QStringLiteral("--mapping"), file,
                                           QStringLiteral("--data"), QStringLiteral("-")}
                                   + more,
                               data);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY(result.error.size() > 10);
    }

    void mapKeepsTheOrder()
    {
        const QString mapping = write(QStringLiteral("m.json"), m_rules);
        QByteArray input;
        for (int i = 0; i < 20'000; ++i)
            input += "{\"a\":" + QByteArray::number(i) + ",\"filler\":\"" + QByteArray(i % 50, 'x') + "\"}\n";
        const QString file = write(QStringLiteral("in.jsonl"), input);
        QByteArray first;
        for (const char *threads : {"1", "3"}) {
            const Run result =
                run({QStringLiteral("map"), QStringLiteral("--mapping"), mapping, QStringLiteral("--input"), file,
                     QStringLiteral("--output"), path(QStringLiteral("out.jsonl")), QStringLiteral("--threads"),
                     QString::fromLatin1(threads), QStringLiteral("--now"), QStringLiteral("2026-03-01T09:00:00Z")});
            QCOMPARE(result.status, 0);
            QVERIFY(result.error.contains("Rows: 20000, clean: 20000, with warnings: 0, with errors: 0."));
            const QByteArray out = contents(QStringLiteral("out.jsonl"));
            const QByteArrayList lines = out.split('\n');
            QCOMPARE(lines.size(), qsizetype{20'001});
            for (int i = 0; i < 20'000; i += 997) {
                const QByteArray begin = "{\"entry\":{\"eventValue\":\"" + QByteArray::number(i) + "\",";
                QVERIFY(lines[i].startsWith(begin));
            }
            if (first.isEmpty())
                first = out;
            QVERIFY(out == first);
        }
    }

    void mapLinesAreThePreview()
    {
        const QString mapping =
            write(QStringLiteral("m.json"),
                  "{\"a\":\"eventValue\",\"mail\":\"email\",\"b\":\"nonsense\",\"t\":\"occurredAt\","
                  "\"p\":\"phone\",\"n\":5,\"d\":\"do_nothing\",\"Name\":\"name\"}");
        const QByteArrayList rows{
            "{\"a\":1.50,\"mail\":\"A@b.c\"}",
            "{\"a\":\"1,5\",\"mail\":\"q\\\"\\\\\\u0001\",\"t\":\"03/01/2026\",\"name\":\"x\"}",
            "{\"a\":\"\\u00205\",\"t\":\"2026-03-01\",\"p\":\"0049 30 1234567\",\"d\":{\"x\":[1,{}]},\"z\\\"\":null}",
            "{\"a\":{\"x\":1},\"a\":2,\"mail\":[],\"t\":1772355600,\"p\":\"+44 (0)20 7946 0958\"}",
            "{\"a\":12345678901234567890,\"t\":\"2027-01-01\"}",
        };
        for (const QByteArray &row : rows) {
            const QString file = write(QStringLiteral("row.jsonl"), row);
            const QStringList common{QStringLiteral("--mapping"), mapping, QStringLiteral("--now"),
                                     QStringLiteral("2026-03-01T09:00:00Z")};
            const Run preview = run(QStringList{QStringLiteral("preview"), QStringLiteral("--data"), file} + common);
            const Run map = run(QStringList{QStringLiteral("map"), QStringLiteral("--input"), file,
                                            QStringLiteral("--output"), QStringLiteral("-")}
                                + common);
            QJsonObject expected = QJsonDocument::fromJson(preview.out).object();
            expected.remove(QLatin1String("request"));
            QVERIFY(!expected.isEmpty());
            QCOMPARE(QJsonDocument::fromJson(map.out).object(), expected);
            QCOMPARE(map.status, 1);
        }
    }

    void rejectsNameTheirLines()
    {
        const QString mapping = write(QStringLiteral("m.json"), m_rules);
        const QString file =
            write(QStringLiteral("in.jsonl"),
                  "\xEF\xBB\xBF{\"a\":1}\n\n  \r\n{\"a\":\"x\",\"mail\":\"?\"}\r\n[1]\n{\"a\":\n\"\xFF\"\n{\"a\":2}");
        const Run result = run({QStringLiteral("map"), QStringLiteral("--mapping"), mapping, QStringLiteral("--input"),
                                file, QStringLiteral("--output"), path(QStringLiteral("out.jsonl")),
                                QStringLiteral("--rejects"), path(QStringLiteral("rejects.jsonl"))});
        QCOMPARE(result.status, 1);
        QVERIFY(result.error.contains("Rows: 6, clean: 2, with warnings: 0, with errors: 4."));
        QVERIFY(result.error.contains("line 5: row.not-an-object"));
        QCOMPARE(contents(QStringLiteral("out.jsonl")).count('\n'), qsizetype{2});
        QList<int> lines;
        QStringList codes;
        const QByteArrayList rejects = contents(QStringLiteral("rejects.jsonl")).trimmed().split('\n');
        for (const QByteArray &line : rejects) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            lines << json[QLatin1String("line")].toInt();
            const QJsonArray list = json[QLatin1String("codes")].toArray();
            for (const auto &code : list)
                codes << code.toString();
        }
        QCOMPARE(lines, (QList<int>{4, 5, 6, 7}));
        QCOMPARE(codes, (QStringList{QStringLiteral("number.not-a-number"), QStringLiteral("email.unreadable"),
                                     QStringLiteral("row.not-an-object"), QStringLiteral("json.incomplete"),
                                     QStringLiteral("json.not-utf8")}));
    }

    void csvRowsAreTexts()
    {
        const QString mapping =
            write(QStringLiteral("m.json"), "{\"a\":\"eventValue\",\"n\\\"x\":\"name\",\"zip\":\"address\"}");
        const QString file =
            write(QStringLiteral("in.csv"),
                  "\xEF\xBB\xBF"
                  "a,\"n\"\"x\",zip\r\n5,\"Ada,\r\n\"\"Countess\"\"\",00123\r\n\r\n6\r\n7,x,y,z\r\n8,\"open");
        const Run result = run({QStringLiteral("map"), QStringLiteral("--mapping"), mapping, QStringLiteral("--input"),
                                file, QStringLiteral("--output"), path(QStringLiteral("out.jsonl")),
                                QStringLiteral("--rejects"), path(QStringLiteral("rejects.jsonl"))});
        QCOMPARE(result.status, 1);
        const QByteArrayList lines = contents(QStringLiteral("out.jsonl")).split('\n');
        QCOMPARE(lines.size(), qsizetype{3});
        const QJsonObject contact = QJsonDocument::fromJson(lines[0]).object()[QLatin1String("contact")].toObject();
        QCOMPARE(contact[QLatin1String("name")].toString(), QStringLiteral("Ada,\r\n\"Countess\""));
        QCOMPARE(contact[QLatin1String("address")].toString(), QStringLiteral("00123"));
        QVERIFY(lines[1].contains("\"eventValue\":\"6\""));
        const QByteArray rejects = contents(QStringLiteral("rejects.jsonl"));
        QVERIFY(rejects.contains("\"line\":6,\"codes\":[\"csv.too-many-fields\"]"));
        QVERIFY(rejects.contains("\"line\":7,\"codes\":[\"csv.open-quote\"]"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QString mapping = write(QStringLiteral("m.json"), m_rules);
        const QString file = write(QStringLiteral("in.jsonl"), "{\"a\":1}\n");
        const QStringList common{QStringLiteral("map"), QStringLiteral("--mapping"), mapping, QStringLiteral("--input"),
                                 file};
        const Run full = run(common + QStringList{QStringLiteral("--output"), QStringLiteral("/dev/full")});
        QCOMPARE(full.status, 2);
        QVERIFY(full.error.contains("The disk is full"));
        const Run nowhere = run(common + QStringList{QStringLiteral("--output"), QStringLiteral("/nowhere/out.jsonl")});
        QCOMPARE(nowhere.status, 2);
        QVERIFY(nowhere.error.contains("/nowhere/out.jsonl cannot be written"));
        const Run itself = run(common + QStringList{QStringLiteral("--output"), file});
        QCOMPARE(itself.status, 2);
        QCOMPARE(contents(QStringLiteral("in.jsonl")), QByteArray("{\"a\":1}\n"));
    }

    void theOldFileStaysWhenTheRunFails()
    {
        const QString mapping = write(QStringLiteral("m.json"), m_rules);
        const QString file = write(QStringLiteral("in.jsonl"), "{\"a\":1}\n");
        write(QStringLiteral("kept.jsonl"), "old\n");
        const Run result = run({QStringLiteral("map"), QStringLiteral("--mapping"), mapping, QStringLiteral("--input"),
                                file, QStringLiteral("--output"), path(QStringLiteral("kept.jsonl")),
                                QStringLiteral("--rejects"), QStringLiteral("/nowhere/r")});
        QCOMPARE(result.status, 2);
        QCOMPARE(contents(QStringLiteral("kept.jsonl")), QByteArray("old\n"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.partial*")}).size(), qsizetype{0});
    }

    void wrongMapCallsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        const QString in = QStringLiteral("--input");
        const QString out = QStringLiteral("--output");
        const QString dash = QStringLiteral("-");
        row("no output", {in, dash});
        row("no input", {out, dash});
        row("no threads", {in, dash, out, dash, QStringLiteral("--threads"), QStringLiteral("0")});
        row("threads in words", {in, dash, out, dash, QStringLiteral("--threads"), QStringLiteral("two")});
        row("format", {in, dash, out, dash, QStringLiteral("--input-format"), QStringLiteral("xml")});
        row("missing input", {in, QStringLiteral("/nowhere/in"), out, dash});
        row("folder as input", {in, QStringLiteral("/"), out, dash});
    }
    void wrongMapCallsAreRefused()
    {
        QFETCH(QStringList, arguments);
        const QString mapping = write(QStringLiteral("m.json"), m_rules);
        const Run result = run(QStringList{QStringLiteral("map"), QStringLiteral("--mapping"), mapping} + arguments);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY(result.error.size() > 10);
    }

    void hugeAndDeepPayloadsPass()
    {
        const QString mapping = write(QStringLiteral("m.json"), m_rules);
        constexpr int depth = 100'000;
        const QByteArray deep = "{\"a\":1,\"d\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
        const Run deepRun = run({QStringLiteral("preview"), QStringLiteral("--mapping"), mapping,
                                 QStringLiteral("--data"), QStringLiteral("-")},
                                deep);
        QCOMPARE(deepRun.status, 0);
        QVERIFY(deepRun.out.contains("payload.nested"));
        QByteArray huge = "{\"a\":1";
        for (int i = 0; huge.size() < 40'000'000; ++i)
            huge += ",\"k" + QByteArray::number(i) + "\":\"" + QByteArray(200, 'x') + "\"";
        const QString file = write(QStringLiteral("huge.json"), huge + "}");
        const Run hugeRun =
            run({QStringLiteral("preview"), QStringLiteral("--mapping"), mapping, QStringLiteral("--data"), file});
        QCOMPARE(hugeRun.status, 0);
        QVERIFY(hugeRun.out.size() > huge.size());
    }
};

QTEST_GUILESS_MAIN(TestMappingCommands)
#include "tst_mappingcommands.moc"
