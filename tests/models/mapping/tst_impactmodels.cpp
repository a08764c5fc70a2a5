// SPDX-License-Identifier: GPL-3.0-or-later
// The impact of the present changes: kept up to date in the background, and what its three tables show.
#include "models/mapping/impact.h"
#include "models/mapping/impactmoneymodel.h"
#include "models/mapping/impactpayloadmodel.h"
#include "models/mapping/impacttargetmodel.h"
#include "models/mapping/impactwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using mapping::Effect;
using mapping::FieldMapping;
using models::ImpactController;
using models::ImpactMoneyModel;
using models::ImpactPayloadModel;
using models::ImpactResultPtr;
using models::ImpactTargetModel;

namespace {

using Payloads = std::shared_ptr<const domain::PayloadSet>;

FieldMapping parsed(const char *json)
{
    const auto mapping = FieldMapping::parse(json, "WEBHOOK");
    if (!mapping)
        qFatal("the mapping of the test cannot be read: %s", json);
    return *mapping;
}

std::shared_ptr<const mapping::TargetCatalog> standardTargets()
{
    static const auto targets = std::make_shared<const mapping::TargetCatalog>();
    return targets;
}

Payloads setOf(const QList<QByteArray> &payloads)
{
    auto set = std::make_shared<domain::PayloadSet>();
    qint64 number = 0;
    for (const QByteArray &payload : payloads) {
        ++number;
        set->add(number % 2 ? domain::PayloadSet::Origin::Sample : domain::PayloadSet::Origin::Submission, number,
                 domain::Instant::fromIso("2026-03-05T10:00:00.000Z").value(),
                 {payload.constData(), static_cast<std::size_t>(payload.size())});
    }
    return set;
}

QStringList texts(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list << QString::fromUtf8(word);
    return list;
}

/// So many that a run takes a while.
Payloads many(int count)
{
    QList<QByteArray> payloads;
    for (int i = 0; i < count; ++i)
        payloads << "{\"a\":\"" + QByteArray::number(i) + "\",\"b\":\"x\",\"v\":" + QByteArray::number(i % 100) + "}";
    return setOf(payloads);
}

ImpactResultPtr resultOf(const char *before, const char *after, const Payloads &payloads)
{
    auto future = models::impactAsync(parsed(before), parsed(after), standardTargets(), payloads);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        qFatal("no result");
    return future.result();
}

QStringList row(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

class ImpactModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theImpactFollowsTheMapping()
    {
        ImpactController impact;
        QSignalSpy updated(&impact, &ImpactController::updated);
        const FieldMapping saved = parsed("{\"a\":\"orderId\"}");
        impact.setPayloads(setOf({"{\"a\":\"1\",\"b\":\"Oslo\"}", "{\"a\":\"2\"}", "{"}));
        impact.setMappings(saved, saved, standardTargets());
        QVERIFY(!impact.hasChanges());
        QVERIFY(!impact.isOutOfDate());
        QVERIFY(!impact.result());
        QCOMPARE(impact.payloadCount(), std::size_t(3));

        impact.setMappings(saved, parsed("{\"a\":\"orderId\",\"b\":\"city\"}"), standardTargets());
        QVERIFY(impact.isOutOfDate());
        QTRY_COMPARE(updated.count(), 1);
        QVERIFY(!impact.isOutOfDate());
        QCOMPARE(impact.result()->impact.count(Effect::Gains), std::size_t(1));
        QCOMPARE(impact.result()->impact.count(Effect::Unreadable), std::size_t(1));
        QCOMPARE(models::impactSentence(impact.result()->impact),
                 QStringLiteral("1 gain a value, 1 cannot be read, 1 stay the same"));

        // The last result stays, marked, while the next is worked out.
        const ImpactResultPtr before = impact.result();
        impact.setMappings(saved, parsed("{}"), standardTargets());
        QCOMPARE(impact.result(), before);
        QVERIFY(impact.isOutOfDate());
        QTRY_COMPARE(updated.count(), 2);
        QCOMPARE(impact.result()->impact.count(Effect::Loses), std::size_t(2));

        // Other payloads.
        impact.setPayloads(setOf({"{\"a\":\"1\"}"}));
        QTRY_COMPARE(updated.count(), 3);
        QCOMPARE(impact.result()->impact.payloads, std::size_t(1));

        // Back to the saved version: nothing to show, at once.
        impact.setMappings(saved, saved, standardTargets());
        QCOMPARE(updated.count(), 4);
        QVERIFY(!impact.result());
        QVERIFY(!impact.isOutOfDate());
    }

    void theSameQuestionIsNotAskedTwice()
    {
        ImpactController impact;
        QSignalSpy updated(&impact, &ImpactController::updated);
        impact.setPayloads(setOf({"{\"a\":\"1\"}"}));
        impact.setMappings(parsed("{}"), parsed("{\"a\":\"city\"}"), standardTargets());
        QTRY_COMPARE(updated.count(), 1);
        impact.setMappings(parsed("{}"), parsed("{\"a\":\"city\"}"), standardTargets());
        QVERIFY(!impact.isOutOfDate());
    }

    void theNextEditGivesUpTheRunAndOnlyTheLastCounts()
    {
        ImpactController impact;
        QSignalSpy updated(&impact, &ImpactController::updated);
        impact.setPayloads(many(20'000));
        const FieldMapping saved = parsed("{\"a\":\"orderId\",\"v\":\"eventValue\"}");
        for (int i = 0; i < 20; ++i) {
            const std::string target = i % 2 ? "city" : "company";
            const std::string json = "{\"a\":\"orderId\",\"v\":\"eventValue\",\"b\":\"" + target + "\"}";
            impact.setMappings(saved, parsed(json.c_str()), standardTargets());
        }
        QTRY_COMPARE_WITH_TIMEOUT(updated.count(), 1, 60'000);
        QCOMPARE(impact.result()->plan->compared().front().target, std::string("city"));
        QCOMPARE(impact.result()->impact.count(Effect::Gains), std::size_t(20'000));
        QVERIFY(!impact.isOutOfDate());
        QTest::qWait(0); // whatever else was posted
        QCOMPARE(updated.count(), 1);
    }

    void aCancelledFutureGivesUpItsRun()
    {
        auto future = models::impactAsync(parsed("{}"), parsed("{\"a\":\"city\"}"), standardTargets(), many(50'000));
        future.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
        QVERIFY(future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
    }

    void aControllerThatGoesLeavesNothingBehind()
    {
        auto impact = std::make_unique<ImpactController>();
        impact->setPayloads(many(50'000));
        impact->setMappings(parsed("{}"), parsed("{\"a\":\"city\"}"), standardTargets());
        impact.reset();
        // A later question is answered all the same.
        QCOMPARE(resultOf("{}", "{\"a\":\"city\"}", setOf({"{\"a\":\"1\"}"}))->impact.count(Effect::Gains),
                 std::size_t(1));
    }

    void rangesOnSeveralThreadsGiveWhatOneGives()
    {
        const Payloads payloads = many(5'000);
        const ImpactResultPtr result =
            resultOf("{\"a\":\"orderId\",\"v\":\"eventValue\"}", "{\"v\":\"expense\"}", payloads);
        const mapping::Impact whole = mapping::impactOf(*result->plan, *payloads);
        QCOMPARE(result->impact.effects, whole.effects);
        QCOMPARE(result->impact.targets, whole.targets);
        QCOMPARE(result->impact.totals[0].value.before.text(), whole.totals[0].value.before.text());
        QCOMPARE(result->impact.totals[0].value.before.text(), std::string("247500"));
        QCOMPARE(result->worst.size(), models::ImpactResult::mostWorst);
    }

    void nothingStoredIsNothingToCompare()
    {
        QCOMPARE(resultOf("{}", "{\"a\":\"city\"}", setOf({}))->impact.payloads, std::size_t(0));
        ImpactController impact;
        impact.setMappings(parsed("{}"), parsed("{\"a\":\"city\"}"), standardTargets());
        QVERIFY(!impact.isOutOfDate());
        QVERIFY(impact.hasChanges());
    }

    void moneyInWords_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("words");
        const QByteArray saved =
            "{\"mappings\":{\"v\":\"eventValue\",\"e\":\"expense\",\"c\":\"currency\",\"t\":\"occurredAt\"}}";
        QTest::newRow("nothing")
            << saved
            << QByteArray(
                   "{\"v\":\"eventValue\",\"e\":\"expense\",\"c\":\"currency\",\"t\":\"occurredAt\",\"x\":\"city\"}")
            << QStringList();
        QTest::newRow("less and more, value and expense")
            << saved << QByteArray("{\"w\":\"eventValue\",\"f\":\"expense\",\"c\":\"currency\",\"t\":\"occurredAt\"}")
            << texts({"EUR: value 12,340.00 less in 2 month(s), 40.50 more in 1 month(s); "
                      "expense 1.005 more in 1 month(s)"});
        QTest::newRow("from one currency to another")
            << saved << QByteArray("{\"v\":\"eventValue\",\"e\":\"expense\",\"d\":\"currency\",\"t\":\"occurredAt\"}")
            << texts({"EUR: value 300.00 less in 1 month(s)", "JPY: value 300 more in 1 month(s)"});
    }
    void moneyInWords()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, words);
        const auto result = resultOf(
            before, after,
            setOf(
                {"{\"v\":\"12000\",\"w\":\"0\",\"c\":\"EUR\",\"d\":\"EUR\",\"t\":\"2026-01-05T00:00:00Z\"}",
                 "{\"v\":\"340\",\"c\":\"EUR\",\"d\":\"EUR\",\"t\":\"2026-02-05T00:00:00Z\"}",
                 "{\"v\":1,\"w\":\"41.50\",\"f\":\"1.005\",\"c\":\"EUR\",\"d\":\"EUR\",\"t\":\"2026-03-05T00:00:00Z\"}",
                 "{\"v\":300,\"w\":300,\"c\":\"EUR\",\"d\":\"JPY\",\"t\":\"2026-04-05T00:00:00Z\"}"}));
        QCOMPARE(models::impactMoneySentences(result->impact), words);
    }

    void targetsWithNumbersAndTheWorstFirst()
    {
        ImpactTargetModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setResult(resultOf(
            "{\"a\":\"orderId\",\"m\":\"email\"}", "{\"b\":\"orderId\",\"c\":\"city\",\"n\":\"email\"}",
            setOf({"{\"a\":\"1\",\"c\":\"Oslo\"}", "{\"a\":\"1\",\"b\":\"1\",\"c\":\"Rome\",\"m\":\"x@example.com\"}",
                   "{\"a\":\"1\",\"m\":\"x@example.com\",\"n\":\"nobody\"}", "{\"n\":\"y@example.com\"}"})));
        QCOMPARE(row(model, 0), texts({"E-mail", "1", "1", "", "1", "", ""}));
        QCOMPARE(row(model, 1), texts({"Order ID", "", "2", "", "", "", ""}));
        QCOMPARE(row(model, 2), texts({"City", "", "", "", "2", "", ""}));
        QCOMPARE(model.rowCount(), 3);
        const auto shares =
            model.index(1, ImpactTargetModel::BarColumn).data(ImpactTargetModel::SharesRole).value<QList<qreal>>();
        QCOMPARE(shares.at(static_cast<int>(Effect::Loses)), .5);
        QVERIFY(!model.index(1, ImpactTargetModel::BarColumn).data(Qt::AccessibleTextRole).toString().isEmpty());
        model.setResult({});
        QCOMPARE(model.rowCount(), 0);
    }

    void moneyByCurrencyAndMonth()
    {
        ImpactMoneyModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(resultOf("{\"v\":\"eventValue\",\"c\":\"currency\",\"t\":\"occurredAt\"}",
                                 "{\"w\":\"eventValue\",\"v\":\"revenue\",\"c\":\"currency\",\"t\":\"occurredAt\"}",
                                 setOf({"{\"v\":\"1000.10\",\"w\":\"0.10\",\"c\":\"EUR\",\"t\":\"2026-01-05\"}",
                                        "{\"v\":\"5\",\"c\":\"EUR\",\"t\":\"2026-02-05\"}",
                                        "{\"v\":\"7\",\"c\":\"EUR\",\"t\":\"2026-03-05\"}",
                                        "{\"v\":\"1\",\"w\":\"3\",\"c\":\"GBP\",\"t\":\"2026-03-05\"}",
                                        "{\"v\":\"1\",\"c\":\"USD\",\"t\":\"2026-03-05\"}"})));
        QCOMPARE(row(model, 0), texts({"EUR", "Value", "Jan 2026", "1,000.10", "0.10", "−1,000.00"}));
        QCOMPARE(row(model, 1), texts({"EUR", "Value", "2 other month(s)", "12.00", "12.00", "0.00"}));
        QCOMPARE(row(model, 2), texts({"EUR", "Value", "All months", "1,012.10", "12.10", "−1,000.00"}));
        QCOMPARE(row(model, 3), texts({"GBP", "Value", "Mar 2026", "1.00", "3.00", "+2.00"}));
        QCOMPARE(row(model, 4), texts({"GBP", "Value", "All months", "1.00", "3.00", "+2.00"}));
        QCOMPARE(model.rowCount(), 5); // USD does not change
        QVERIFY(model.index(0, 0).data(ImpactMoneyModel::FirstRole).toBool());
        QVERIFY(!model.index(1, 0).data(ImpactMoneyModel::FirstRole).toBool());
        QVERIFY(model.index(2, 0).data(ImpactMoneyModel::TotalRole).toBool());
        QVERIFY(model.index(0, 0).data(ImpactMoneyModel::FallsRole).toBool());
        QCOMPARE(model.index(0, ImpactMoneyModel::DifferenceColumn).data(ImpactMoneyModel::AmountRole).toString(),
                 QStringLiteral("-1000.00"));
    }

    void payloadsCanBeFilteredAndLookedInto()
    {
        const auto result =
            resultOf("{\"a\":\"orderId\",\"m\":\"email\"}", "{\"b\":\"orderId\",\"m\":\"email\",\"c\":\"city\"}",
                     setOf({"{\"c\":\"Oslo\"}", "{\"a\":\"1\"}", "{\"a\":\"1\",\"b\":\"2\",\"c\":\"Rome\"}",
                            "{\"z\":\"1\"}", "{\"a\":\"7\",\"c\":\"Bonn\"}"}));
        ImpactPayloadModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(result);
        QCOMPARE(model.rowCount(), 4);
        const auto payloadAt = [&](int row) {
            return model.index(row, 0).data(ImpactPayloadModel::PayloadRole).toInt();
        };
        QCOMPARE(payloadAt(0), 1);
        QCOMPARE(payloadAt(1), 4);
        QCOMPARE(payloadAt(2), 2);
        QCOMPARE(payloadAt(3), 0);
        QCOMPARE(model.index(0, ImpactPayloadModel::EffectColumn).data().toString(), QStringLiteral("loses a value"));
        QCOMPARE(model.index(0, ImpactPayloadModel::OriginColumn).data().toString(), QStringLiteral("Sent"));
        QCOMPARE(model.index(1, ImpactPayloadModel::LinesColumn).data().toString(),
                 QStringLiteral("Order ID: 7 → none  ·  City: none → Bonn"));
        QCOMPARE(model.lines(1).size(), std::size_t(2));
        QCOMPARE(model.payload(1)->id, std::int64_t(5));
        QCOMPARE(model.rowOf(2), 2);
        QCOMPARE(model.rowOf(3), -1);

        model.setTarget(QStringLiteral("city"));
        QCOMPARE(model.rowCount(), 3);
        model.setEffect(Effect::Loses);
        QCOMPARE(model.rowCount(), 0); // no city is lost
        model.setTarget({});
        QCOMPARE(model.rowCount(), 2);
        model.setTarget(QStringLiteral("orderId"));
        model.setEffect({});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, 0).data(ImpactPayloadModel::EffectRole).toInt(), static_cast<int>(Effect::Changes));

        // A target that no longer changes is no filter any more.
        model.setResult(resultOf("{}", "{\"c\":\"city\"}", result->payloads));
        QVERIFY(model.target().isEmpty());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.payload(99), nullptr);
        model.setResult({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aVeryLargePayloadIsReadElsewhere()
    {
        QByteArray large = "{\"a\":\"1\",\"more\":[";
        while (large.size() < static_cast<qsizetype>(ImpactPayloadModel::mostAtOnce) * 2)
            large += "\"some more\",";
        large += "0]}";
        ImpactPayloadModel model;
        model.setResult(resultOf("{}", "{\"a\":\"city\"}", setOf({large})));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.lines(0).empty());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(model.lines(0).size(), std::size_t(1));
    }

    void lotsOfPayloadsAreListedWithoutEvaluatingThem()
    {
        ImpactPayloadModel model;
        model.setResult(resultOf("{}", "{\"a\":\"city\",\"b\":\"company\"}", many(30'000)));
        QCOMPARE(model.rowCount(), 30'000);
        QCOMPARE(model.index(29'999, ImpactPayloadModel::LinesColumn).data().toString(),
                 QStringLiteral("Company: none → x  ·  City: none → 29999"));
        model.setTarget(QStringLiteral("company"));
        QCOMPARE(model.rowCount(), 30'000);
        model.setEffect(Effect::Wrong);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ImpactModelsTest)
#include "tst_impactmodels.moc"
