// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingdocument.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace desk;
using mapping::FieldMapping;
using models::MappingChange;
using models::MappingDocument;

namespace {

FieldMapping parsed(const char *json, const char *type = "WEBHOOK")
{
    const auto mapping = FieldMapping::parse(json, type);
    return mapping ? *mapping : FieldMapping();
}

/// "a>email b>phone": the rules in their order.
QString rulesText(const FieldMapping &mapping)
{
    QStringList rules;
    for (const auto &rule : mapping.rules())
        rules << QString::fromStdString(rule.path + ">" + rule.target);
    return rules.join(QLatin1Char(' '));
}

QString changeText(const MappingChange &change)
{
    const QString old = change.oldTarget;
    switch (change.kind) {
    case MappingChange::Kind::Added: return QStringLiteral("+%1>%2").arg(change.path, change.newTarget);
    case MappingChange::Kind::Removed: return QStringLiteral("-%1>%2").arg(change.path, old);
    case MappingChange::Kind::OtherTarget: return QStringLiteral("%1:%2>%3").arg(change.path, old, change.newTarget);
    case MappingChange::Kind::OtherPath: return QStringLiteral("%1=>%2").arg(change.oldPath, change.path);
    case MappingChange::Kind::Moved:
        return QStringLiteral("%1@%2>%3").arg(change.path).arg(change.oldRule).arg(change.newRule);
    case MappingChange::Kind::Currency: return QStringLiteral("cur:%1>%2").arg(old, change.newTarget);
    case MappingChange::Kind::Other: return QStringLiteral("other");
    }
    return {};
}

QString changesText(const std::vector<MappingChange> &changes)
{
    QStringList texts;
    for (const MappingChange &change : changes)
        texts << changeText(change);
    return texts.join(QLatin1Char(' '));
}

} // namespace

class MappingDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreToldAsAPersonWould_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("changes");
        const QByteArray abc = "{\"a\":\"email\",\"b\":\"phone\",\"c\":\"name\"}";
        const auto row = [&](const char *name, const QByteArray &before, const QByteArray &after, const char *changes) {
            QTest::newRow(name) << before << after << QString::fromLatin1(changes);
        };
        row("the same", abc, abc, "");
        row("added at the end", abc, "{\"a\":\"email\",\"b\":\"phone\",\"c\":\"name\",\"d\":\"city\"}", "+d>city");
        row("first rule of all", "null", "{\"d\":\"city\"}", "+d>city");
        row("removed", abc, "{\"a\":\"email\",\"c\":\"name\"}", "-b>phone");
        row("other target", abc, "{\"a\":\"email\",\"b\":\"orderId\",\"c\":\"name\"}", "b:phone>orderId");
        row("other path", abc, "{\"a\":\"email\",\"x\":\"phone\",\"c\":\"name\"}", "b=>x");
        row("another path with another target is two changes", abc, "{\"a\":\"email\",\"x\":\"city\",\"c\":\"name\"}",
            "+x>city -b>phone");
        row("one moved to the top is one change", abc, "{\"c\":\"name\",\"a\":\"email\",\"b\":\"phone\"}", "c@2>0");
        row("moved and retargeted is said once", abc, "{\"c\":\"city\",\"a\":\"email\",\"b\":\"phone\"}",
            "c:name>city");
        row("default currency", "{\"mappings\":{\"a\":\"email\"},\"config\":{\"revenueCurrency\":\"EUR\"}}",
            "{\"mappings\":{\"a\":\"email\"},\"config\":{\"revenueCurrency\":\"SEK\"}}", "cur:EUR>SEK");
        row("what is not interpreted", "{\"mappings\":{\"a\":\"email\"},\"x\":1}",
            "{\"mappings\":{\"a\":\"email\"},\"x\":2}", "other");
    }
    void changesAreToldAsAPersonWould()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(changesText(models::mappingChanges(parsed(before.constData()), parsed(after.constData()))), "changes");
    }

    void everyStepCanBeUndoneAndRedone()
    {
        MappingDocument document;
        document.load(parsed("{\"a\":\"email\",\"b\":\"phone\",\"c\":\"name\"}"));
        QVERIFY(!document.isChanged());
        QStringList states{rulesText(document.mapping())};
        const auto took = [&](bool done) {
            QVERIFY(done);
            states << rulesText(document.mapping());
        };
        took(document.insertRules(1, {{"d", "city"}, {"e", "state"}}));
        QCOMPARE(states.last(), QStringLiteral("a>email d>city e>state b>phone c>name"));
        took(document.moveRules({0, 3}, 5));
        QCOMPARE(states.last(), QStringLiteral("d>city e>state c>name a>email b>phone"));
        took(document.moveRules({3, 4}, 0));
        QCOMPARE(states.last(), QStringLiteral("a>email b>phone d>city e>state c>name"));
        took(document.removeRules({1, 3}));
        QCOMPARE(states.last(), QStringLiteral("a>email d>city c>name"));
        took(document.setPath(0, QStringLiteral("x.y")));
        took(document.setTarget({1, 2}, QStringLiteral("do_nothing")));
        took(document.revert());
        QVERIFY(!document.isChanged());
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            document.undoStack()->undo();
            QCOMPARE(rulesText(document.mapping()), states.at(i));
        }
        QVERIFY(!document.undoStack()->canUndo());
        for (qsizetype i = 1; i < states.size(); ++i) {
            document.undoStack()->redo();
            QCOMPARE(rulesText(document.mapping()), states.at(i));
        }
    }

    void hundredsOfStepsAreKept()
    {
        MappingDocument document;
        document.load({});
        for (int i = 0; i < 300; ++i)
            QVERIFY(document.insertRules(i, {{"p" + std::to_string(i), "do_nothing"}}));
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QVERIFY(document.mapping().rules().empty());
        QVERIFY(!document.isChanged());
    }

    void whatCannotBeIsRefusedWithASentence()
    {
        MappingDocument document;
        document.load(parsed("{\"a\":\"email\",\"b\":\"phone\"}"));
        QSignalSpy refused(&document, &MappingDocument::refused);
        QVERIFY(!document.setPath(0, QStringLiteral("b")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(!refused.last().first().toString().isEmpty());
        QVERIFY(!document.insertRules(0, {{"config", "city"}})); // a setting's name in the simple form
        QCOMPARE(refused.count(), 2);
        QVERIFY(!document.setTarget({0}, QStringLiteral("email"))); // already so: no step
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void anIntegrationsMappingIsNotEdited()
    {
        MappingDocument document;
        document.load(parsed("{\"eventValue\":\"amount\"}", "STRIPE_WEBHOOK"));
        QVERIFY(!document.isEditable());
        QVERIFY(!document.replace(parsed("{\"a\":\"email\"}"), QStringLiteral("x")));
        QVERIFY(!document.insertRules(0, {{"a", "email"}}));
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void typingInTheJsonIsOneStep()
    {
        MappingDocument document;
        document.load(parsed("{\"a\":\"email\"}"));
        QVERIFY(document.replace(parsed("{\"a\":\"phone\"}"), QStringLiteral("Edit the JSON"), 2));
        QVERIFY(document.replace(parsed("{\"a\":\"name\"}"), QStringLiteral("Edit the JSON"), 2));
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QCOMPARE(rulesText(document.mapping()), QStringLiteral("a>email"));
    }

    void aSaveKeepsTheSteps()
    {
        MappingDocument document;
        document.load(parsed("{\"a\":\"email\"}"));
        QVERIFY(document.setTarget({0}, QStringLiteral("phone")));
        QCOMPARE(document.changes().size(), std::size_t(1));
        document.setSaved(document.mapping());
        QVERIFY(!document.isChanged());
        document.undoStack()->undo();
        QCOMPARE(changesText(document.changes()), QStringLiteral("a:phone>email"));
    }
};

QTEST_GUILESS_MAIN(MappingDocumentTest)
#include "tst_mappingdocument.moc"
