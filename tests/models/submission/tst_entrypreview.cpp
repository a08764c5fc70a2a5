// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/contactnote.h"
#include "models/submission/entrypreview.h"
#include "models/submission/entrypreviewer.h"
#include "models/submission/entryresultmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace desk::models;
using desk::domain::Contact;
using desk::domain::Instant;
using desk::domain::JsonDocument;
using Mark = PayloadReading::Mark;

class tst_EntryPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void directOnly();
    void payloadOnly();
    void bothTogether();
    void directProblems_data();
    void directProblems();
    void withoutPayloadNothingIsSaidOfOne();
    void brokenPayload();
    void payloadMustBeAnObject();
    void nestedIsToldAndFlattens();
    void flattens_data();
    void flattens();
    void mendsOneValue();
    void tooLarge();
    void readingsPerKey();
    void contactDiffersAndSets();
    void integrationSource();
    void brokenMappingIsSaid();
    void resultRows();
    void resultWithoutAnything();
    void smallIsAnsweredAtOnce();
    void largeIsAnsweredLaterAndNewestWins();
    void phoneNotesComeLaterAndOnce();

private:
    [[nodiscard]] static EntryInput input(const EntryForm &form, const char *mapping = defaultMapping,
                                          const char *type = "WEBHOOK");
    [[nodiscard]] static QString value(const EntryPreview &preview, const char *target);
    static constexpr const char *defaultMapping =
        R"({"mappings":{"order_total":"eventValue","order_currency":"currency","customer_email":"email",)"
        R"("customer_phone":"phone","note":"do_nothing"},"config":{"revenueCurrency":"EUR"}})";
};

namespace {

const Instant now = *Instant::fromIso("2026-11-22T14:02:31.000Z");

EntryForm formOf(const char *payload = "")
{
    EntryForm form;
    form.contact.emplace();
    form.contact->id = QStringLiteral("c-1");
    form.contact->name = QStringLiteral("Jonas Weber");
    form.contact->email = QStringLiteral("jonas@example.com");
    form.sourceId = QStringLiteral("s-1");
    form.payload = payload;
    return form;
}

} // namespace

EntryInput tst_EntryPreview::input(const EntryForm &form, const char *mapping, const char *type)
{
    return {
        form, std::nullopt,
        FormMapping::make(mapping, QString::fromLatin1(type), std::make_shared<const desk::mapping::TargetCatalog>()),
        now};
}

QString tst_EntryPreview::value(const EntryPreview &preview, const char *target)
{
    const auto *output = preview.prediction.find(target);
    return output == nullptr ? QStringLiteral("(none)") : QString::fromStdString(output->value);
}

void tst_EntryPreview::directOnly()
{
    EntryForm form = formOf();
    form.value = QStringLiteral(" 499.990 ");
    form.expense = QStringLiteral("12345678901234567890.1");
    EntryInput given = input(form);
    given.when = Instant::fromIso("2026-03-01T09:00:00.000Z");
    form.when = QStringLiteral("1 Mar 2026, 09:00");
    const auto preview = makeEntryPreview(given);
    QCOMPARE(value(*preview, "eventValue"), QStringLiteral("499.990"));
    QCOMPARE(value(*preview, "currency"), QStringLiteral("EUR"));
    QCOMPARE(preview->request,
             QByteArray(R"({"sourceId":"s-1","contactId":"c-1","eventValue":499.990,"expense":12345678901234567890.1,)"
                        R"("occurredAt":"2026-03-01T09:00:00.000Z"})"));
    QVERIFY(preview->shownRequest.contains("\n  \"eventValue\": 499.990,\n"));
}

void tst_EntryPreview::payloadOnly()
{
    const auto preview = makeEntryPreview(input(formOf(R"({"order_total":"499.99","order_currency":"usd"})")));
    QCOMPARE(value(*preview, "eventValue"), QStringLiteral("499.99"));
    QCOMPARE(value(*preview, "currency"), QStringLiteral("USD"));
    QCOMPARE(preview->request,
             QByteArray(R"({"sourceId":"s-1","contactId":"c-1","occurredAt":"2026-11-22T14:02:31.000Z",)"
                        R"("data":{"order_total":"499.99","order_currency":"usd"}})"));
}

void tst_EntryPreview::bothTogether()
{
    EntryForm form = formOf(R"({"order_total":"499.99"})");
    form.value = QStringLiteral("1.00");
    form.expense = QStringLiteral("7.50");
    const auto preview = makeEntryPreview(input(form));
    QCOMPARE(value(*preview, "eventValue"), QStringLiteral("499.99"));
    QCOMPARE(value(*preview, "expense"), QStringLiteral("7.50"));
    QVERIFY(preview->request.contains(R"("eventValue":1.00)"));
    QVERIFY(preview->request.contains(R"("data":{"order_total":"499.99"})"));
}

void tst_EntryPreview::directProblems_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("thousands") << QStringLiteral("eventValue") << QStringLiteral("1,299.00")
                               << QStringLiteral("1299.00");
    QTest::newRow("comma") << QStringLiteral("expense") << QStringLiteral("7,50") << QStringLiteral("7.50");
    QTest::newRow("symbol") << QStringLiteral("currency") << QString(QChar(0x20AC)) << QStringLiteral("EUR");
    QTest::newRow("negative") << QStringLiteral("eventValue") << QStringLiteral("-5") << QString();
}

void tst_EntryPreview::directProblems()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, suggestion);
    EntryForm form = formOf();
    (field == QLatin1String("eventValue") ? form.value
     : field == QLatin1String("expense")  ? form.expense
                                          : form.currency) = text;
    const auto preview = makeEntryPreview(input(form));
    const auto *problem = preview->directProblem(field.toStdString());
    QVERIFY(problem != nullptr);
    QCOMPARE(problem->severity, desk::mapping::Severity::Error);
    QVERIFY(!problem->message().isEmpty());
    if (!suggestion.isEmpty())
        QCOMPARE(QString::fromStdString(problem->suggestion), suggestion);
    QVERIFY2(!preview->request.contains(field.toUtf8()), "an unreadable value does not go out");
}

void tst_EntryPreview::withoutPayloadNothingIsSaidOfOne()
{
    const auto preview = makeEntryPreview(input(formOf("  \n")));
    QVERIFY(preview->payloadProblem.isEmpty());
    QVERIFY(preview->payload == nullptr);
    QVERIFY(!preview->request.contains("data"));
}

void tst_EntryPreview::brokenPayload()
{
    EntryForm form = formOf("{\"order_total\": \"4\" \"x\": 1}");
    form.value = QStringLiteral("3");
    const auto preview = makeEntryPreview(input(form));
    QVERIFY(!preview->payloadProblem.isEmpty());
    QVERIFY(preview->problemPlace.has_value());
    QCOMPARE(preview->problemPlace->offset, std::size_t(20));
    QVERIFY(preview->request.isEmpty());
    QCOMPARE(value(*preview, "eventValue"), QStringLiteral("3"));
}

void tst_EntryPreview::payloadMustBeAnObject()
{
    for (const char *payload : {"[1]", "\"x\"", "12", "null"}) {
        const auto preview = makeEntryPreview(input(formOf(payload)));
        QVERIFY(!preview->payloadProblem.isEmpty());
        QVERIFY(preview->request.isEmpty());
    }
}

void tst_EntryPreview::nestedIsToldAndFlattens()
{
    const char *mapping = R"({"order.total":"eventValue"})";
    EntryForm form = formOf(R"({"order":{"total":5.50}})");
    const auto nested = makeEntryPreview(input(form, mapping));
    QVERIFY(nested->nested);
    QCOMPARE(value(*nested, "eventValue"), QStringLiteral("5.50"));
    form.payload = flattened(nested->payload->document.root());
    QCOMPARE(form.payload, QByteArray("{\n  \"order.total\": 5.50\n}"));
    const auto flat = makeEntryPreview(input(form, mapping));
    QVERIFY(!flat->nested);
    QCOMPARE(value(*flat, "eventValue"), QStringLiteral("5.50"));
}

void tst_EntryPreview::flattens_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("flat");
    QTest::newRow("lists") << QByteArray(R"({"a":[{"b":1},"x"]})") << QByteArray(R"({"a[0].b":1,"a[1]":"x"})");
    QTest::newRow("empty ones") << QByteArray(R"({"a":{},"b":[]})") << QByteArray(R"({"a":null,"b":null})");
    QTest::newRow("literal key wins") << QByteArray(R"({"a":{"b":2},"a.b":1})") << QByteArray(R"({"a.b":1})");
    QTest::newRow("flat stays") << QByteArray(R"({"a":"\u0041","b":1.50})") << QByteArray(R"({"a":"\u0041","b":1.50})");
    QTest::newRow("nothing") << QByteArray("{}") << QByteArray("{}");
}

void tst_EntryPreview::flattens()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, flat);
    JsonDocument document;
    QVERIFY(!document.parse(payload.toStdString()));
    JsonDocument result;
    QVERIFY(!result.parse(flattened(document.root()).toStdString()));
    QCOMPARE(QByteArray::fromStdString(result.root().toCompact()), flat);
}

void tst_EntryPreview::mendsOneValue()
{
    const QByteArray payload = R"({"a": "1,299.00", "b": 5})";
    QCOMPARE(withValue(payload, {6, 10}, QStringLiteral("1299.00")), QByteArray(R"({"a": "1299.00", "b": 5})"));
    QCOMPARE(withValue(payload, {23, 1}, QStringLiteral("7.50")), QByteArray(R"({"a": "1,299.00", "b": 7.50})"));
    QCOMPARE(withValue(payload, {23, 1}, QStringLiteral("EUR")), QByteArray(R"({"a": "1,299.00", "b": "EUR"})"));
    QCOMPARE(withValue(payload, {900, 4}, QStringLiteral("x")), payload);
}

void tst_EntryPreview::tooLarge()
{
    EntryForm form = formOf();
    form.payload = "{\"a\":\"" + QByteArray(40 * 1024 * 1024, 'x') + "\"}";
    const auto preview = makeEntryPreview(input(form));
    QVERIFY(preview->payloadProblem.contains(QStringLiteral("40.0 MB")));
    QVERIFY(preview->payloadProblem.contains(QStringLiteral("1 MB")));
    form.payload = "{\"a\":\"" + QByteArray(1100 * 1024, 'x') + "\"}";
    QVERIFY(makeEntryPreview(input(form))->payloadProblem.contains(QStringLiteral("1 MB")));
}

void tst_EntryPreview::readingsPerKey()
{
    const auto preview =
        makeEntryPreview(input(formOf(R"({"order_total":"1,299.00","order_currency":"EUR","note":"x","other":1})")));
    const auto &readings = preview->readings;
    QCOMPARE(readings.value(QStringLiteral("order_total")).mark, Mark::Error);
    QVERIFY(!readings.value(QStringLiteral("order_total")).words.isEmpty());
    QCOMPARE(readings.value(QStringLiteral("order_currency")).mark, Mark::Works);
    QCOMPARE(readings.value(QStringLiteral("order_currency")).target.label, QStringLiteral("Currency"));
    QCOMPARE(readings.value(QStringLiteral("note")).mark, Mark::Ignored);
    QCOMPARE(readings.value(QStringLiteral("other")).mark, Mark::Unmapped);
    QVERIFY(!readings.value(QStringLiteral("other")).words.isEmpty());
}

void tst_EntryPreview::contactDiffersAndSets()
{
    const auto preview =
        makeEntryPreview(input(formOf(R"({"customer_email":"John@example.com","customer_phone":"+14155550132"})")));
    QCOMPARE(preview->readings.value(QStringLiteral("customer_email")).mark, Mark::Note);
    QCOMPARE(preview->readings.value(QStringLiteral("customer_email")).words, QStringLiteral("Differs"));
    Contact contact;
    contact.email = QStringLiteral("jonas@example.com");
    contact.phone = QStringLiteral("+1 (415) 555-0132");
    QVERIFY(!contactNote("email", QStringLiteral("JONAS@example.com"), contact));
    QVERIFY(!contactNote("phone", QStringLiteral("+14155550132"), contact));
    QCOMPARE(contactNote("city", QStringLiteral("Utrecht"), contact)->kind, ContactNote::Kind::Sets);
    QCOMPARE(contactNote("email", QStringLiteral("x@example.com"), contact)->kind, ContactNote::Kind::Differs);
    QVERIFY(!contactNote("orderId", QStringLiteral("1"), contact));
    QVERIFY2(!contactNote("email", QStringLiteral("x@example.com"), Contact()), "nothing is known of this one");
}

void tst_EntryPreview::integrationSource()
{
    EntryForm form = formOf(R"({"amount":5})");
    form.value = QStringLiteral("3");
    const auto preview = makeEntryPreview(input(form, R"({"eventValue":"amount"})", "STRIPE_WEBHOOK"));
    QCOMPARE(value(*preview, "eventValue"), QStringLiteral("3"));
    QCOMPARE(preview->readings.value(QStringLiteral("amount")).mark, Mark::Unmapped);
}

void tst_EntryPreview::brokenMappingIsSaid()
{
    const auto preview = makeEntryPreview(input(formOf(), "[1,2]"));
    QVERIFY(!preview->mapping->problem.isEmpty());
    QVERIFY(!preview->request.isEmpty());
}

void tst_EntryPreview::resultRows()
{
    EntryResultModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const EntryForm form = formOf(R"({"order_total":"499.99","customer_email":"john@example.com"})");
    const auto preview = makeEntryPreview(input(form));
    model.setPreview(*preview, form.contact, QStringLiteral("Phone orders"));
    QStringList labels;
    for (int row = 0; row < model.rowCount(); ++row)
        labels.append(model.index(row, 0).data(ResultModel::LabelRole).toString());
    QCOMPARE(labels, QStringList({QStringLiteral("Contact"), QStringLiteral("Value"), QStringLiteral("Currency"),
                                  QStringLiteral("Expense"), QStringLiteral("When"), QStringLiteral("Source"),
                                  QStringLiteral("E-mail")}));
    QCOMPARE(model.index(0, 0).data(ResultModel::ValueRole).toString(), QStringLiteral("Jonas Weber"));
    QCOMPARE(model.index(1, 0).data(ResultModel::RuleRole).toInt(), 0);
    QCOMPARE(model.index(3, 0).data(ResultModel::ValueRole).toString(), QStringLiteral("None"));
    QCOMPARE(model.index(4, 0).data(ResultModel::ValueRole).toString(), QStringLiteral("When it is sent"));
    QCOMPARE(model.noteCount(), 1);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setPreview(*preview, std::nullopt, QString());
    QCOMPARE(model.noteCount(), 0);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(0, 0).data(ResultModel::ValueRole).toString(), QStringLiteral("None"));
}

void tst_EntryPreview::resultWithoutAnything()
{
    EntryResultModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPreview(*makeEntryPreview(input(EntryForm(), "")), std::nullopt, QString());
    QVERIFY(model.rowCount() >= 5);
    QCOMPARE(model.errorCount(), 0);
}

void tst_EntryPreview::smallIsAnsweredAtOnce()
{
    EntryPreviewer previewer;
    QSignalSpy updated(&previewer, &EntryPreviewer::updated);
    previewer.setInput(input(formOf(R"({"order_total":"1"})")));
    QCOMPARE(updated.count(), 1);
    QCOMPARE(value(*previewer.preview(), "eventValue"), QStringLiteral("1"));
}

void tst_EntryPreview::largeIsAnsweredLaterAndNewestWins()
{
    EntryPreviewer previewer;
    QSignalSpy updated(&previewer, &EntryPreviewer::updated);
    const QByteArray filler(200 * 1024, 'x');
    for (const char *total : {"1", "2", "3"}) {
        EntryForm form = formOf();
        form.payload = "{\"order_total\":\"" + QByteArray(total) + "\",\"f\":\"" + filler + "\"}";
        previewer.setInput(input(form));
    }
    QCOMPARE(updated.count(), 0);
    QVERIFY(previewer.isBusy());
    QTRY_COMPARE(updated.count(), 1);
    QVERIFY(!previewer.isBusy());
    QCOMPARE(value(*previewer.preview(), "eventValue"), QStringLiteral("3"));
}

void tst_EntryPreview::phoneNotesComeLaterAndOnce()
{
    std::atomic<int> asked = 0;
    EntryPreviewer previewer;
    previewer.setPhoneCheck([&](const std::string &number) {
        ++asked;
        return number == "+12345678901" ? QStringLiteral("No such number.") : QString();
    });
    EntryResultModel results;
    connect(&previewer, &EntryPreviewer::updated, &results,
            [&] { results.setPreview(*previewer.preview(), std::nullopt, {}); });
    EntryForm form = formOf(R"({"customer_phone":"+1 234 567 8901"})");
    form.contact.reset();
    previewer.setInput(input(form));
    QCOMPARE(results.noteCount(), 0); // answered at once, the note follows
    QTRY_COMPARE(results.noteCount(), 1);
    PayloadReading reading = previewer.preview()->readings.value(QStringLiteral("customer_phone"));
    QCOMPARE(reading.mark, Mark::Note);
    QCOMPARE(reading.explanation, QStringLiteral("No such number."));
    // Typing on, the known number is not asked for again; what the contact has is said beside the note.
    form.contact.emplace().phone = QStringLiteral("+31612345678");
    form.value = QStringLiteral("5");
    previewer.setInput(input(form));
    QCOMPARE(results.noteCount(), 1);
    QCOMPARE(asked.load(), 1);
    reading = previewer.preview()->readings.value(QStringLiteral("customer_phone"));
    QVERIFY2(reading.explanation.startsWith(QStringLiteral("No such number. ")), qPrintable(reading.explanation));
    form.payload = R"({"customer_phone":"+31612345678"})";
    previewer.setInput(input(form));
    QTRY_COMPARE(asked.load(), 2);
    QTRY_COMPARE(results.noteCount(), 0);
}

QTEST_GUILESS_MAIN(tst_EntryPreview)
#include "tst_entrypreview.moc"
