// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingdocument.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace desk;
using mapping::FieldMapping;
using models::EditHistory;
using models::MappingDocument;
using models::TextDelta;

namespace {

FieldMapping parsed(const QByteArray &json)
{
    const auto mapping = FieldMapping::parse(json.toStdString());
    return mapping ? *mapping : FieldMapping();
}

QString rulesText(const FieldMapping &mapping)
{
    QStringList rules;
    for (const auto &rule : mapping.rules())
        rules << QString::fromStdString(rule.path + ">" + rule.target);
    return rules.join(QLatin1Char(' '));
}

/// What another run of the program gets to see.
bool restart(const MappingDocument &before, MappingDocument &after, const QByteArray &saved)
{
    after.load(parsed(saved));
    const auto history = EditHistory::fromJson(before.historyJson());
    return history && after.restore(*history, before.mapping(), {});
}

} // namespace

class EditHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeltaLeadsFromOneTextToTheOther_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("middle");
        QTest::newRow("the same") << QByteArray("abc") << QByteArray("abc") << QByteArray();
        QTest::newRow("put in") << QByteArray("ac") << QByteArray("abc") << QByteArray("b");
        QTest::newRow("taken out") << QByteArray("abc") << QByteArray("ac") << QByteArray();
        QTest::newRow("from nothing") << QByteArray() << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("to nothing") << QByteArray("abc") << QByteArray() << QByteArray();
        QTest::newRow("one more of the same") << QByteArray("aa") << QByteArray("aaa") << QByteArray("a");
        QTest::newRow("letters of one first byte")
            << QByteArray("x\u00e9y") << QByteArray("x\u00e8y") << QByteArray("\u00e8");
        QTest::newRow("letters of one last byte")
            << QByteArray("x\u00e9y") << QByteArray("x\u0129y") << QByteArray("\u0129");
    }
    void aDeltaLeadsFromOneTextToTheOther()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const TextDelta delta = TextDelta::between(before, after);
        QTEST(delta.middle, "middle");
        QCOMPARE(delta.appliedTo(before), std::optional(after));
    }

    void aDeltaThatDoesNotFitIsRefused() { QVERIFY(!TextDelta::between("abcdef", "abXdef").appliedTo("ab")); }

    void undoAndRedoGoOnAfterARestart()
    {
        const QByteArray saved = "{\"a\":\"email\",\"\u00fc\":\"phone\"}";
        MappingDocument before;
        before.load(parsed(saved));
        QVERIFY(before.setTarget({0}, QStringLiteral("name")));
        QVERIFY(before.insertRules(2, {{"c", "city"}}));
        QVERIFY(before.removeRules({1}));
        before.undoStack()->undo();

        MappingDocument after;
        QSignalSpy changed(&after, &MappingDocument::changed);
        QVERIFY(restart(before, after, saved));
        QCOMPARE(changed.count(), 2); // the load, the steps
        QCOMPARE(rulesText(after.mapping()), QStringLiteral("a>name \u00fc>phone c>city"));
        QVERIFY(after.isChanged());
        QCOMPARE(after.undoStack()->undoText(), before.undoStack()->undoText());
        QCOMPARE(after.undoStack()->redoText(), before.undoStack()->redoText());
        after.undoStack()->redo();
        QCOMPARE(rulesText(after.mapping()), QStringLiteral("a>name c>city"));
        for (const char *rules : {"a>name \u00fc>phone c>city", "a>name \u00fc>phone", "a>email \u00fc>phone"}) {
            after.undoStack()->undo();
            QCOMPARE(rulesText(after.mapping()), QString::fromUtf8(rules));
        }
        QVERIFY(!after.isChanged());
        QVERIFY(!after.undoStack()->canUndo());
    }

    void anEditAfterARestartIsAStepOfItsOwn()
    {
        MappingDocument before;
        before.load(parsed("{\"a\":\"email\"}"));
        QVERIFY(before.setTarget({0}, QStringLiteral("name")));
        MappingDocument after;
        QVERIFY(restart(before, after, "{\"a\":\"email\"}"));
        QVERIFY(after.setTarget({0}, QStringLiteral("city")));
        QCOMPARE(after.undoStack()->count(), 2);
        QVERIFY(after.historyJson().contains("city"));
    }

    void stepsThatLeadElsewhereAreNotTaken()
    {
        MappingDocument before;
        before.load(parsed("{\"a\":\"email\"}"));
        QVERIFY(before.setTarget({0}, QStringLiteral("name")));
        const auto history = EditHistory::fromJson(before.historyJson());
        QVERIFY(history);
        MappingDocument after;
        after.load(parsed("{\"a\":\"phone\"}"));
        QVERIFY(!after.restore(*history, after.saved(), {}));
        QCOMPARE(rulesText(after.mapping()), QStringLiteral("a>phone"));
        QVERIFY(!EditHistory::fromJson("{}"));
        QVERIFY(!EditHistory::fromJson("{\"index\":2,\"first\":null,\"steps\":[]}"));
        QVERIFY(!EditHistory::fromJson(
            "{\"index\":0,\"first\":{},\"steps\":[{\"text\":\"\",\"front\":9,\"back\":9,\"middle\":\"\"}]}"));
    }

    void onlyTheNewestStepsAreKept()
    {
        MappingDocument before;
        before.load({});
        const int count = static_cast<int>(EditHistory::mostSteps) + 50;
        for (int i = 0; i < count; ++i)
            QVERIFY(before.insertRules(i, {{"p" + std::to_string(i), "do_nothing"}}));
        MappingDocument after;
        QVERIFY(restart(before, after, "null"));
        QCOMPARE(after.undoStack()->count(), static_cast<int>(EditHistory::mostSteps));
        while (after.undoStack()->canUndo())
            after.undoStack()->undo();
        QCOMPARE(after.mapping().rules().size(), std::size_t{50});
    }

    void largeStepsAreKeptWithinLimits()
    {
        MappingDocument before;
        before.load({});
        for (int i = 0; i < 6; ++i) {
            const std::string path(700'000, static_cast<char>('a' + i));
            FieldMapping one;
            QVERIFY(one.insertRule(0, {path, "email"}));
            QVERIFY(before.replace(one, QStringLiteral("Edit")));
        }
        const QByteArray json = before.historyJson();
        QVERIFY(json.size() < EditHistory::mostBytes + 1'000'000); // the steps, and the version before them
        const auto history = EditHistory::fromJson(json);
        QVERIFY(history);
        QCOMPARE(history->steps.size(), std::size_t{2});
        QCOMPARE(history->present(), QByteArray::fromStdString(before.mapping().toJson()));
    }

    void nothingIsKeptOfNothing()
    {
        MappingDocument document;
        document.load(parsed("{\"a\":\"email\"}"));
        QVERIFY(document.historyJson().isEmpty());
    }

    void stepsAreMergedAsAPersonWouldExpect_data()
    {
        QTest::addColumn<QString>("edits");
        QTest::addColumn<int>("steps");
        QTest::newRow("a target again") << "t0:name t0:city" << 1;
        QTest::newRow("the targets of two rules again") << "t01:name t01:city" << 1;
        QTest::newRow("another rule's target") << "t0:name t1:city" << 2;
        QTest::newRow("a target and back") << "t0:name t0:email" << 0;
        QTest::newRow("a path again") << "p0:x p0:xy p0:xyz" << 1;
        QTest::newRow("another rule's path") << "p0:x p1:y" << 2;
        QTest::newRow("a path, then its target") << "p0:x t0:name" << 2;
        QTest::newRow("the default currency again") << "c:EUR c:SEK" << 1;
        QTest::newRow("down and down") << "m0:2 m1:3" << 1;
        QTest::newRow("down and up again") << "m0:2 m1:0" << 0;
        QTest::newRow("another rule down") << "m0:2 m0:2" << 2;
        QTest::newRow("dragged far, then on") << "m0:3 m2:1" << 2;
        QTest::newRow("an undo in between") << "t0:name t0:city u t0:state" << 1;
        QTest::newRow("a redo in between") << "t0:name u r t0:city" << 2;
        QTest::newRow("a save in between") << "t0:name s t0:city" << 2;
    }
    void stepsAreMergedAsAPersonWouldExpect()
    {
        QFETCH(QString, edits);
        MappingDocument document;
        document.load(parsed("{\"mappings\":{\"a\":\"email\",\"b\":\"phone\",\"c\":\"company\"}}"));
        for (const QString &edit : edits.split(QLatin1Char(' '))) {
            const QString what = edit.section(QLatin1Char(':'), 1);
            QList<int> rules;
            for (const QChar digit : edit.section(QLatin1Char(':'), 0, 0).mid(1))
                rules << digit.digitValue();
            switch (edit.at(0).toLatin1()) {
            case 't': QVERIFY(document.setTarget(rules, what)); break;
            case 'p': QVERIFY(document.setPath(rules.first(), what)); break;
            case 'c': QVERIFY(document.setRevenueCurrency(what)); break;
            case 'm': QVERIFY(document.moveRules(rules, what.toInt())); break;
            case 'u': document.undoStack()->undo(); break;
            case 'r': document.undoStack()->redo(); break;
            case 's': document.setSaved(document.mapping()); break;
            default: QFAIL("what edit is this?");
            }
        }
        QTEST(document.undoStack()->count(), "steps");
    }
};

QTEST_GUILESS_MAIN(EditHistoryTest)
#include "tst_edithistory.moc"
