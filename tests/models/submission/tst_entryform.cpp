// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/curltext.h"
#include "models/submission/entryform.h"

#include <QtTest>

using desk::domain::Contact;
using desk::domain::ConversionEntry;
using desk::domain::Decimal;
using desk::domain::Instant;
using desk::models::EntryForm;

class tst_EntryForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void draftComesBackWhole();
    void draftOfAnythingElseIsRefused_data();
    void draftOfAnythingElseIsRefused();
    void blank();
    void carriesOverSourceAndCurrency();
    void fromRequest();
    void fromRequestWithoutPayload();
    void fromEntryKeepsExactAmounts();
    void directJson();
    void curl();
};

namespace {

EntryForm full()
{
    EntryForm form;
    form.contact.emplace();
    form.contact->id = QStringLiteral("c-1");
    form.contact->name = QStringLiteral("Jöns \"J\" Weber");
    form.contact->email = QStringLiteral("jonas@example.com");
    form.contactWords = QStringLiteral("jonas");
    form.sourceId = QStringLiteral("s-1");
    form.value = QStringLiteral("12345678901234567890.10");
    form.currency = QStringLiteral("EUR");
    form.expense = QStringLiteral("1,5");
    form.when = QStringLiteral("today 14:02");
    form.payload = "{\"a\": tru";
    form.payloadAsJson = true;
    form.replaces = 17;
    return form;
}

} // namespace

void tst_EntryForm::draftComesBackWhole()
{
    const EntryForm form = full();
    const auto back = EntryForm::fromJson(form.toJson());
    QVERIFY(back.has_value());
    QCOMPARE(*back, form);
    QCOMPARE(EntryForm::fromJson(EntryForm().toJson()).value(), EntryForm());
}

void tst_EntryForm::draftOfAnythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("broken") << QByteArray("{\"value\":");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("3");
}

void tst_EntryForm::draftOfAnythingElseIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!EntryForm::fromJson(text).has_value());
}

void tst_EntryForm::blank()
{
    EntryForm form;
    QVERIFY(form.isBlank());
    form.sourceId = QStringLiteral("s");
    form.currency = QStringLiteral("EUR");
    QVERIFY(form.isBlank());
    form.payload = " \n ";
    QVERIFY(form.isBlank());
    form.value = QStringLiteral("1");
    QVERIFY(!form.isBlank());
}

void tst_EntryForm::carriesOverSourceAndCurrency()
{
    const EntryForm next = full().carriedOver();
    QVERIFY(next.isBlank());
    QCOMPARE(next.sourceId, QStringLiteral("s-1"));
    QCOMPARE(next.currency, QStringLiteral("EUR"));
    QCOMPARE(next.replaces, 0);
}

void tst_EntryForm::fromRequest()
{
    const auto form =
        EntryForm::fromRequest(R"({"sourceId":"s-1","contactId":"c-1","eventValue":499.990,"currency":"EUR",)"
                               R"("occurredAt":"2026-11-22T14:02:31.000Z","data":{"total":"499.99","n":1.50}})");
    QVERIFY(form.has_value());
    QCOMPARE(form->contact->id, QStringLiteral("c-1"));
    QCOMPARE(form->sourceId, QStringLiteral("s-1"));
    QCOMPARE(form->value, QStringLiteral("499.990"));
    QCOMPARE(form->currency, QStringLiteral("EUR"));
    QCOMPARE(form->expense, QString());
    QCOMPARE(form->when, QStringLiteral("2026-11-22T14:02:31.000Z"));
    QCOMPARE(form->payload, QByteArray("{\n  \"total\": \"499.99\",\n  \"n\": 1.50\n}"));
    QCOMPARE(form->replaces, 0);
}

void tst_EntryForm::fromRequestWithoutPayload()
{
    const auto form = EntryForm::fromRequest(R"({"sourceId":"s","contactId":"c","data":{}})");
    QVERIFY(form.has_value());
    QVERIFY(form->payload.isEmpty());
    QVERIFY(!EntryForm::fromRequest("not json").has_value());
}

void tst_EntryForm::fromEntryKeepsExactAmounts()
{
    ConversionEntry entry;
    entry.contactId = QStringLiteral("c");
    entry.contactName = QStringLiteral("Mira");
    entry.sourceId = QStringLiteral("s");
    entry.eventValue = Decimal::fromJsonNumber("12345678901234567890.10");
    entry.currency = QStringLiteral("JPY");
    entry.occurredAt = Instant(1000);
    const EntryForm form = EntryForm::fromEntry(entry);
    QCOMPARE(form.value, QStringLiteral("12345678901234567890.10"));
    QCOMPARE(form.contact->displayName(), QStringLiteral("Mira"));
    QVERIFY2(form.when.isEmpty(), "an entry that is entered again happens now");
}

void tst_EntryForm::directJson()
{
    EntryForm form = full();
    const std::string unread = form.directJson(std::nullopt);
    QCOMPARE(QString::fromStdString(unread),
             QStringLiteral("{\"contactId\":\"c-1\",\"sourceId\":\"s-1\",\"eventValue\":\"12345678901234567890.10\","
                            "\"currency\":\"EUR\",\"expense\":\"1,5\",\"occurredAt\":\"today 14:02\"}"));
    const std::string read = form.directJson(Instant(0));
    QVERIFY(read.find("1970-01-01T00:00:00.000Z") != std::string::npos);
    QCOMPARE(QString::fromStdString(EntryForm().directJson(std::nullopt)), QStringLiteral("{}"));
}

void tst_EntryForm::curl()
{
    const QString text = desk::models::curlText(QUrl(QStringLiteral("https://example.com/")), QStringLiteral("b/1"),
                                                "{\"note\":\"it's\"}");
    QVERIFY(text.contains(QStringLiteral("'https://example.com/api/v1/businesses/b%2F1/conversions/entries'")));
    QVERIFY(text.contains(QStringLiteral("$CONVERSION_DESK_API_KEY")));
    QVERIFY(text.contains(QStringLiteral("'{\"note\":\"it'\\''s\"}'")));
    const QString user =
        desk::models::curlText(QUrl(QStringLiteral("https://me:secret@example.com")), QStringLiteral("b"), "{}");
    QVERIFY2(!user.contains(QStringLiteral("secret")), "credentials of an address are not copied");
}

QTEST_GUILESS_MAIN(tst_EntryForm)
#include "tst_entryform.moc"
