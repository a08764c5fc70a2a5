// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingparts.h"
#include "models/mapping/mergemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using mapping::FieldMapping;
using models::Merge;
using models::MergeModel;
using models::MergeRow;
using Side = MergeRow::Side;

namespace {

FieldMapping parsed(const QByteArray &json)
{
    const auto mapping = FieldMapping::parse(json.toStdString(), "WEBHOOK");
    if (!mapping)
        qFatal("%s", qPrintable(mapping.error().message));
    return *mapping;
}

QByteArray outcomeOf(Merge merge, Side undecided)
{
    for (MergeRow &row : merge.rows) {
        if (row.side == Side::Undecided)
            row.side = undecided;
    }
    return QByteArray::fromStdString(merge.outcome().toJson());
}

/// "a:! currency:m": what was changed, and who decides it.
QString rowsOf(const Merge &merge)
{
    QStringList rows;
    for (const MergeRow &row : merge.rows) {
        const char *kinds[] = {"", "<order>", "<currency>", "set ", "<form>"};
        const char *sides[] = {"!", "m", "t"};
        rows << QString(QLatin1String(kinds[static_cast<int>(row.kind)]) + row.path + QLatin1Char(':')
                        + QLatin1String(sides[static_cast<int>(row.side)]));
    }
    return rows.join(QLatin1Char(' '));
}

} // namespace

class MappingMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"null", "{}", "{\"a\":\"email\"}", "{\"mappings\":{}}",
              "{\"x\":1,\"mappings\":{\"a\":\"email\",\"n\":5},\"y\":[1.50],\"config\":{\"revenueCurrency\":\"EUR\","
              "\"z\":{}}}",
              "{\"config\":{\"revenueCurrency\":\"EUR\"},\"mappings\":{\"a\":\"email\"}}",
              "{\"formId\":\"f\",\"a\":\"email\",\"webhookId\":7,\"b\":\"phone\",\"config\":{\"k\":1}}",
              "{\"a\":\"email\",\"config\":{\"k\":1},\"b\":\"phone\"}",
              "{\"mappings\":{\"a\":\"email\"},\"config\":7}"})
            QTest::newRow(json) << QByteArray(json);
    }
    void partsComeBackAsTheyWere()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(QByteArray::fromStdString(models::MappingParts(parsed(json)).toJson()), json);
    }

    void threeVersionsAreMerged_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QByteArray>("withMine");   ///< the outcome when every conflict is mine
        QTest::addColumn<QByteArray>("withTheirs"); ///< and when it is theirs
        const auto row = [](const char *name, const char *base, const char *mine, const char *theirs, const char *rows,
                            const char *withMine, const char *withTheirs) {
            QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs)
                                << QString::fromLatin1(rows) << QByteArray(withMine) << QByteArray(withTheirs);
        };
        const char *ab = "{\"a\":\"email\",\"b\":\"phone\"}";
        row("nobody changed anything", ab, ab, ab, "", ab, ab);
        row("both added something else", ab, "{\"a\":\"email\",\"m\":\"city\",\"b\":\"phone\"}",
            "{\"a\":\"email\",\"b\":\"phone\",\"t\":\"state\"}", "m:m t:t",
            "{\"a\":\"email\",\"m\":\"city\",\"b\":\"phone\",\"t\":\"state\"}",
            "{\"a\":\"email\",\"m\":\"city\",\"b\":\"phone\",\"t\":\"state\"}");
        row("I changed what they removed", ab, "{\"a\":\"name\",\"b\":\"phone\"}", "{\"b\":\"phone\"}", "a:!",
            "{\"a\":\"name\",\"b\":\"phone\"}", "{\"b\":\"phone\"}");
        row("I removed what they changed", ab, "{\"b\":\"phone\"}", "{\"a\":\"city\",\"b\":\"phone\"}", "a:!",
            "{\"b\":\"phone\"}", "{\"a\":\"city\",\"b\":\"phone\"}");
        row("I removed what they left", ab, "{\"b\":\"phone\"}", "{\"a\":\"email\",\"b\":\"phone\",\"t\":\"state\"}",
            "a:m t:t", "{\"b\":\"phone\",\"t\":\"state\"}", "{\"b\":\"phone\",\"t\":\"state\"}");
        row("both did the same", ab, "{\"a\":\"name\",\"b\":\"phone\"}", "{\"a\":\"name\",\"b\":\"phone\"}", "a:m",
            "{\"a\":\"name\",\"b\":\"phone\"}", "{\"a\":\"name\",\"b\":\"phone\"}");
        row("the same in another spelling", ab, "{\"a\":\"name\",\"b\":\"phone\"}",
            "{\"a\":\"n\\u0061me\",\"b\":\"phone\"}", "a:m", "{\"a\":\"name\",\"b\":\"phone\"}",
            "{\"a\":\"name\",\"b\":\"phone\"}");
        row("both changed one rule differently", ab, "{\"a\":\"name\",\"b\":\"phone\"}",
            "{\"a\":\"city\",\"b\":\"phone\"}", "a:!", "{\"a\":\"name\",\"b\":\"phone\"}",
            "{\"a\":\"city\",\"b\":\"phone\"}");
        row("my order, their target", ab, "{\"b\":\"phone\",\"a\":\"email\"}", "{\"a\":\"email\",\"b\":\"orderId\"}",
            "b:t <order>:m", "{\"b\":\"orderId\",\"a\":\"email\"}", "{\"b\":\"orderId\",\"a\":\"email\"}");
        row("two other orders", "{\"a\":\"email\",\"b\":\"phone\",\"c\":\"name\"}",
            "{\"b\":\"phone\",\"a\":\"email\",\"c\":\"name\"}", "{\"a\":\"email\",\"c\":\"name\",\"b\":\"phone\"}",
            "<order>:!", "{\"b\":\"phone\",\"a\":\"email\",\"c\":\"name\"}",
            "{\"a\":\"email\",\"c\":\"name\",\"b\":\"phone\"}");
        row("two default currencies", "{\"mappings\":{},\"config\":{\"revenueCurrency\":\"EUR\"}}",
            "{\"mappings\":{},\"config\":{\"revenueCurrency\":\"USD\"}}",
            "{\"mappings\":{},\"config\":{\"revenueCurrency\":\"GBP\",\"k\":1}}", "<currency>:! set config.k:t",
            "{\"mappings\":{},\"config\":{\"revenueCurrency\":\"USD\",\"k\":1}}",
            "{\"mappings\":{},\"config\":{\"revenueCurrency\":\"GBP\",\"k\":1}}");
        row("my currency, their rule", "{\"mappings\":{}}",
            "{\"mappings\":{},\"config\":{\"revenueCurrency\":\"USD\"}}", "{\"mappings\":{\"t\":\"email\"}}",
            "t:t <currency>:m", "{\"mappings\":{\"t\":\"email\"},\"config\":{\"revenueCurrency\":\"USD\"}}",
            "{\"mappings\":{\"t\":\"email\"},\"config\":{\"revenueCurrency\":\"USD\"}}");
        row("settings that nobody interprets", "{\"mappings\":{},\"x\":1,\"y\":[1.50]}",
            "{\"mappings\":{},\"x\":2,\"y\":[1.50]}", "{\"mappings\":{},\"x\":3,\"y\":[1.50],\"z\":{}}",
            "set x:! set z:t", "{\"mappings\":{},\"x\":2,\"y\":[1.50],\"z\":{}}",
            "{\"mappings\":{},\"x\":3,\"y\":[1.50],\"z\":{}}");
        row("their unknown content survives", "{\"mappings\":{\"a\":\"email\"}}", "{\"mappings\":{\"a\":\"phone\"}}",
            "{\"x\":[1.50],\"mappings\":{\"a\":\"email\"}}", "a:m set x:t",
            "{\"x\":[1.50],\"mappings\":{\"a\":\"phone\"}}", "{\"x\":[1.50],\"mappings\":{\"a\":\"phone\"}}");
        row("a member that is no rule", "{\"mappings\":{\"a\":\"email\"}}", "{\"mappings\":{\"a\":5}}",
            "{\"mappings\":{\"a\":\"phone\"}}", "a:!", "{\"mappings\":{\"a\":5}}", "{\"mappings\":{\"a\":\"phone\"}}");
        row("not mapped before", "null", "{\"mappings\":{\"a\":\"email\"}}", "{\"mappings\":{\"b\":\"phone\"}}",
            "a:m b:t", "{\"mappings\":{\"a\":\"email\",\"b\":\"phone\"}}",
            "{\"mappings\":{\"a\":\"email\",\"b\":\"phone\"}}");
        row("they cleared it", ab, "{\"a\":\"name\",\"b\":\"phone\"}", "null", "a:! b:t",
            "{\"mappings\":{\"a\":\"name\"}}", "null");
        row("I put it into the other form", ab, "{\"mappings\":{\"a\":\"email\",\"b\":\"phone\"}}",
            "{\"a\":\"city\",\"b\":\"phone\"}", "a:t <form>:m", "{\"mappings\":{\"a\":\"city\",\"b\":\"phone\"}}",
            "{\"mappings\":{\"a\":\"city\",\"b\":\"phone\"}}");
    }
    void threeVersionsAreMerged()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        const Merge merge = models::mergeMappings(parsed(base), parsed(mine), parsed(theirs));
        QTEST(rowsOf(merge), "rows");
        QTEST(outcomeOf(merge, Side::Mine), "withMine");
        QTEST(outcomeOf(merge, Side::Theirs), "withTheirs");
        QCOMPARE(merge.undecided() > 0, merge.hasConflict());
    }

    void oneSideAloneIsThatSide_data() { threeVersionsAreMerged_data(); }
    void oneSideAloneIsThatSide()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        Merge merge = models::mergeMappings(parsed(base), parsed(mine), parsed(theirs));
        for (MergeRow &row : merge.rows)
            row.side = Side::Theirs;
        // What nobody counts as changed may be spelled otherwise.
        QCOMPARE(merge.outcome().rules(), parsed(theirs).rules());
        for (MergeRow &row : merge.rows)
            row.side = Side::Mine;
        QCOMPARE(merge.outcome().rules(), parsed(mine).rules());
        QCOMPARE(merge.outcome().revenueCurrency(), parsed(mine).revenueCurrency());
    }

    void theModelKeepsTheChoices()
    {
        const auto merge = models::mergeMappings(parsed("{\"a\":\"email\",\"b\":\"phone\",\"c\":\"city\"}"),
                                                 parsed("{\"a\":\"name\",\"b\":\"state\",\"c\":\"city\"}"),
                                                 parsed("{\"a\":\"company\",\"b\":\"country\",\"c\":\"website\"}"));
        MergeModel model(merge, std::make_shared<mapping::TargetCatalog>());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &MergeModel::sidesChanged);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.merge().undecided(), 2);
        QCOMPARE(model.nextUndecided(-1), 0);
        model.setSide(0, Side::Mine);
        model.setSide(0, Side::Mine); // nothing new
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.nextUndecided(0), 1);
        QVERIFY(model.index(0, MergeModel::MineColumn).data(MergeModel::ChosenRole).toBool());
        QVERIFY(!model.index(0, MergeModel::TheirsColumn).data(MergeModel::ChosenRole).toBool());
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("to be decided")));
        model.setSide(1, Side::Theirs);
        QCOMPARE(model.nextUndecided(1), -1);
        QCOMPARE(QByteArray::fromStdString(model.merge().outcome().toJson()),
                 QByteArray("{\"a\":\"name\",\"b\":\"country\",\"c\":\"website\"}"));
        model.setAll(Side::Mine);
        QCOMPARE(QByteArray::fromStdString(model.merge().outcome().toJson()),
                 QByteArray("{\"a\":\"name\",\"b\":\"state\",\"c\":\"city\"}"));
    }
};

QTEST_GUILESS_MAIN(MappingMergeTest)
#include "tst_mappingmerge.moc"
