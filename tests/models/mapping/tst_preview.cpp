// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/example.h"
#include "models/mapping/previewcontroller.h"
#include "models/mapping/resultmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace desk;
using mapping::FieldMapping;
using models::Mend;
using models::PreviewController;
using models::ResultModel;
using models::RuleState;

namespace {

FieldMapping parsed(const char *json)
{
    const auto mapping = FieldMapping::parse(json, "WEBHOOK");
    return mapping ? *mapping : FieldMapping();
}

const char *const deskMapping =
    "{\"mappings\":{\"order_total\":\"eventValue\",\"order_currency\":\"currency\",\"customer_email\":\"email\","
    "\"ad_cost\":\"expense\",\"booked_at\":\"occurredAt\",\"total_gross\":\"eventValue\",\"internal_note\":\"do_"
    "nothing\"},"
    "\"config\":{\"revenueCurrency\":\"EUR\"}}";
const char *const deskPayload =
    "{\"order_total\":\"499.99\",\"order_currency\":\"EUR\",\"customer_email\":\"john@example.com\","
    "\"ad_cost\":\"1,299.00\",\"booked_at\":\"2026-03-01 10:00\",\"internal_note\":\"Call\","
    "\"vendor_id\":\"V-1\",\"first_name\":\"John\"}";

std::shared_ptr<const mapping::TargetCatalog> standardTargets()
{
    return std::make_shared<mapping::TargetCatalog>();
}

QModelIndex rowOf(const ResultModel &results, const char *target)
{
    for (int row = 0; row < results.rowCount(); ++row) {
        if (results.index(row, 0).data(ResultModel::TargetRole).toString() == QLatin1String(target))
            return results.index(row, 0);
    }
    return {};
}

std::string largePayload(std::size_t size)
{
    std::string text = "{\"order_total\":\"1.00\"";
    for (int i = 0; text.size() < size; ++i)
        text += ",\"key_" + std::to_string(i) + "\":\"some value that is long enough to fill a line\"";
    return text + "}";
}

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesSayHowTheyDo()
    {
        PreviewController preview;
        preview.reset(deskPayload, parsed(deskMapping), standardTargets());
        QVERIFY(preview.preview());
        const auto &rules = preview.preview()->rules;
        const std::vector<RuleState> wanted{RuleState::Works,  RuleState::Works,   RuleState::Works,
                                            RuleState::Error,  RuleState::Warning, RuleState::Shadowed,
                                            RuleState::Ignored};
        QCOMPARE(rules.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY2(rules[i].state == wanted[i], rules[i].path.c_str());
        QCOMPARE(rules[3].word, QStringLiteral("No value"));
        QCOMPARE(rules[4].word, QStringLiteral("No time zone"));
        QCOMPARE(rules[5].word, QStringLiteral("Rule 1 wins"));
        QVERIFY(!rules[5].inSample);
        QCOMPARE(rules[3].sample, QStringLiteral("1,299.00"));
        QCOMPARE(preview.preview()->sample->text.substr(rules[3].span.offset, rules[3].span.length),
                 std::string("\"1,299.00\""));
    }

    void unmappedKeysBecomeGhosts()
    {
        PreviewController preview;
        preview.reset(deskPayload, parsed(deskMapping), standardTargets());
        const auto &ghosts = preview.preview()->ghosts;
        QCOMPARE(ghosts.size(), std::size_t(2));
        QCOMPARE(ghosts[0].path, std::string("vendor_id"));
        QCOMPARE(ghosts[0].target, std::string("externalId"));
        QVERIFY(!ghosts[0].reason.isEmpty());
        QCOMPARE(ghosts[1].target, std::string("firstName"));
    }

    void aBrokenSampleKeepsTheLastGoodResultOutOfDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("hasPlace");
        QTest::newRow("cut off") << QByteArray("{\"a\": ") << true;
        QTest::newRow("not JSON") << QByteArray("order_total=5") << true;
        QTest::newRow("NaN") << QByteArray("{\"a\": NaN}") << true;
        QTest::newRow("lone surrogate") << QByteArray("{\"a\": \"\\ud800\"}") << true;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}") << true;
        QTest::newRow("an array") << QByteArray("[1, 2]") << true;
        QTest::newRow("a number") << QByteArray("5") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("white space") << QByteArray(" \n\t") << false;
        QTest::newRow("40 MB") << QByteArray(40 * 1024 * 1024, ' ').replace(0, 1, "{") << false;
    }
    void aBrokenSampleKeepsTheLastGoodResultOutOfDate()
    {
        QFETCH(QByteArray, text);
        PreviewController preview;
        preview.reset(deskPayload, parsed(deskMapping), standardTargets());
        const auto good = preview.preview();
        QVERIFY(!preview.isOutOfDate());
        preview.setPayload(text.toStdString());
        QTRY_VERIFY(!preview.problem().isEmpty());
        QCOMPARE(preview.preview(), good);
        QVERIFY(preview.isOutOfDate());
        QTEST(preview.problemPlace().has_value(), "hasPlace");
        preview.setPayload(deskPayload);
        QVERIFY(preview.problem().isEmpty());
        QVERIFY(!preview.isOutOfDate());
    }

    void deepNestingNeitherCrashesNorFreezes_data()
    {
        QTest::addColumn<std::string>("open");
        QTest::addColumn<std::string>("inner");
        QTest::addColumn<std::string>("close");
        QTest::newRow("arrays") << std::string("[") << std::string("1") << std::string("]");
        QTest::newRow("objects") << std::string("{\"a\":") << std::string("1") << std::string("}");
        QTest::newRow("a leaf at every level")
            << std::string("{\"b\":1,\"a\":") << std::string("1") << std::string("}");
    }
    void deepNestingNeitherCrashesNorFreezes()
    {
        QFETCH(std::string, open);
        QFETCH(std::string, inner);
        QFETCH(std::string, close);
        std::string text = "{\"order_total\":\"5.00\",\"deep\":";
        for (int i = 0; i < 100'000; ++i)
            text += open;
        text += inner;
        for (int i = 0; i < 100'000; ++i)
            text += close;
        text += "}";
        PreviewController preview;
        ResultModel results;
        connect(&preview, &PreviewController::updated, &results, [&] { results.setPreview(preview.preview()); });
        preview.setMapping(parsed(deskMapping));
        preview.setPayload(text);
        QTRY_VERIFY_WITH_TIMEOUT(preview.preview() && !preview.isBusy(), 30'000);
        QCOMPARE(rowOf(results, "eventValue").data(ResultModel::ValueRole).toString(), QStringLiteral("5.00"));
        for (const models::Ghost &ghost : preview.preview()->ghosts)
            QVERIFY(ghost.sample.size() <= 201);
    }

    void ofARepeatedKeyTheFirstCounts()
    {
        PreviewController preview;
        preview.reset("{\"order_total\":\"1.00\",\"order_total\":\"2.00\"}", parsed(deskMapping), standardTargets());
        QCOMPARE(preview.preview()->prediction.find("eventValue")->value, std::string("1.00"));
        QCOMPARE(preview.preview()->rules[0].sample, QStringLiteral("1.00"));
    }

    void aLargeSampleIsReadOffTheGuiThreadAndOnlyTheNewestCounts()
    {
        PreviewController preview;
        preview.reset({}, parsed(deskMapping), standardTargets());
        const std::string large = largePayload(1024 * 1024);
        for (int i = 0; i < 10; ++i) {
            std::string text = large;
            text.replace(text.find("1.00"), 4, std::to_string(i) + ".25");
            preview.setPayload(std::move(text));
            QVERIFY(preview.isBusy()); // elsewhere; how long the caller is held up is measured in tests/bench
        }
        QTRY_VERIFY_WITH_TIMEOUT(!preview.isBusy(), 30'000);
        QCOMPARE(preview.preview()->prediction.find("eventValue")->value, std::string("9.25"));
        QCOMPARE(preview.preview()->ghosts.size(), models::Preview::maximumGhosts);
        QVERIFY(preview.preview()->ghostCount > 10'000);
    }

    void anAnswerThatWasOvertakenIsDropped()
    {
        PreviewController preview;
        preview.reset({}, parsed(deskMapping), standardTargets());
        preview.setPayload(largePayload(512 * 1024));
        QVERIFY(preview.isBusy());
        preview.setPayload("{\"order_total\":\"7.00\"}"); // small: at once, while the large one is still being read
        QCOMPARE(preview.preview()->prediction.find("eventValue")->value, std::string("7.00"));
        QTRY_VERIFY_WITH_TIMEOUT(!preview.isBusy(), 30'000);
        QCOMPARE(preview.preview()->prediction.find("eventValue")->value, std::string("7.00"));
    }

    void aControllerCanGoWhileItsWorkRuns()
    {
        auto preview = std::make_unique<PreviewController>();
        preview->setPayload(largePayload(512 * 1024));
        QVERIFY(preview->isBusy());
        preview.reset();
        bool later = false;
        QTimer::singleShot(0, this, [&] { later = true; });
        QTRY_VERIFY(later);
    }

    void resultsTellValueOriginAndWhatIsWrong()
    {
        PreviewController preview;
        ResultModel results;
        QAbstractItemModelTester tester(&results, QAbstractItemModelTester::FailureReportingMode::QtTest);
        preview.reset(deskPayload, parsed(deskMapping), standardTargets());
        results.setPreview(preview.preview());
        QCOMPARE(results.errorCount(), 1);
        QCOMPARE(results.warningCount(), 1);

        const QModelIndex value = rowOf(results, "eventValue");
        QCOMPARE(value.row(), 0);
        QCOMPARE(value.data(ResultModel::ValueRole).toString(), QStringLiteral("499.99"));
        QCOMPARE(value.data(ResultModel::RuleRole).toInt(), 0);
        const QModelIndex expense = rowOf(results, "expense");
        QCOMPARE(expense.row(), 2); // in its place although it has no value
        QVERIFY(expense.data(ResultModel::HasErrorRole).toBool());
        QCOMPARE(expense.data(ResultModel::RawRole).toString(), QStringLiteral("1,299.00"));
        const Mend mend = results.remarks(expense).front().mend;
        QCOMPARE(mend.kind, Mend::Kind::SampleValue);
        QCOMPARE(mend.label, QStringLiteral("Use 1299.00"));
        const QModelIndex when = rowOf(results, "occurredAt");
        QCOMPARE(when.data(ResultModel::ValueRole).toString(), QStringLiteral("1 Mar 2026, 10:00 UTC"));

        results.setPreview(nullptr);
        QCOMPARE(results.rowCount(), 0);
        QCOMPARE(results.errorCount(), 0);
    }

    void obviousMendsAreOffered_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *mapping, const char *payload, Mend::Kind kind,
                            const char *text) {
            QTest::newRow(name) << QByteArray(mapping) << QByteArray(payload) << static_cast<int>(kind)
                                << QString::fromUtf8(text);
        };
        row("unknown target", "{\"a\":\"lastname\"}", "{\"a\":\"Doe\"}", Mend::Kind::Target, "lastName");
        row("other spelling", "{\"Order_Total\":\"eventValue\"}", "{\"order_total\":\"5\"}", Mend::Kind::Path,
            "order_total");
        row("decimal comma", "{\"a\":\"eventValue\"}", "{\"a\":\"12,50\"}", Mend::Kind::SampleValue, "12.50");
        row("currency symbol", "{\"a\":\"currency\"}", "{\"a\":\"€\"}", Mend::Kind::SampleValue, "EUR");
        row("nothing obvious", "{\"a\":\"eventValue\"}", "{\"a\":\"many\"}", Mend::Kind::None, "");
    }
    void obviousMendsAreOffered()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QByteArray, payload);
        PreviewController preview;
        preview.reset(payload.toStdString(), parsed(mapping.constData()), standardTargets());
        QVERIFY(preview.preview());
        QVERIFY(!preview.preview()->prediction.diagnostics.empty());
        const Mend mend = models::mendOf(preview.preview()->prediction.diagnostics.front(), *preview.preview());
        QTEST(static_cast<int>(mend.kind), "kind");
        QTEST(mend.text, "text");
    }

    void theLeafOfALineIsFound()
    {
        const auto sample = models::Sample::parse("{\n  \"a\": 1,\n  \"b\": {\"c\": \"x\"}\n}\n");
        const std::string &text = sample->text;
        const auto pathAt = [&](const char *piece) {
            const models::LeafPlace *leaf = sample->leafAt(text.find(piece));
            return QString::fromStdString(leaf ? leaf->path : std::string("none"));
        };
        QCOMPARE(pathAt("\"a\""), QStringLiteral("a"));
        QCOMPARE(pathAt("1,"), QStringLiteral("a"));
        QCOMPARE(pathAt(",\n"), QStringLiteral("a"));
        QCOMPARE(pathAt("\"b\""), QStringLiteral("b.c"));
        QCOMPARE(pathAt("{\n"), QStringLiteral("none"));
        QVERIFY(!sample->leafAt(10'000));
    }

    void anExampleFeedsEveryRule()
    {
        const FieldMapping mapping = parsed(deskMapping);
        const std::string example = models::examplePayload(mapping, *standardTargets());
        PreviewController preview;
        preview.reset(example, mapping, standardTargets());
        QVERIFY(preview.preview());
        for (const models::RuleView &rule : preview.preview()->rules)
            QVERIFY2(rule.inSample, rule.path.c_str());
        QVERIFY(!preview.preview()->prediction.hasErrors());
        QVERIFY(models::examplePayload({}, *standardTargets()).empty());
    }

    void phoneNotesComeLaterAndOnce()
    {
        PreviewController preview;
        ResultModel results;
        std::atomic<int> asked = 0;
        preview.setPhoneCheck([&](const std::string &) {
            ++asked;
            return QStringLiteral("Too short.");
        });
        connect(&preview, &PreviewController::updated, &results, [&] { results.setPreview(preview.preview()); });
        preview.reset("{\"p\":\"+4930231250\"}", parsed("{\"p\":\"phone\"}"), standardTargets());
        QTRY_COMPARE(results.noteCount(), 1);
        QCOMPARE(preview.preview()->rules[0].state, RuleState::Note);
        preview.setPayload("{\"p\":\"+4930231250\",\"q\":1}");
        QCOMPARE(results.noteCount(), 1);
        QCOMPARE(asked.load(), 1);
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "tst_preview.moc"
