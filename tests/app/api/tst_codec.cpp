// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/codec.h"

#include <QTest>

using namespace desk;
namespace codec = api::codec;

namespace {

domain::Result<domain::PageInfo> pagination(const QByteArray &json, qsizetype items)
{
    domain::JsonDocument document;
    if (document.parseView({json.constData(), static_cast<std::size_t>(json.size())}))
        return domain::fail(QStringLiteral("test"), {});
    return codec::parsePagination(document.root(), items);
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryKeepsExactNumbersAndUnknownFields()
    {
        const QByteArray json = R"({"id":"e1","eventValue":12345678901234567890.10,"expense":7.50,"currency":"EUR",)"
                                R"("occurredAt":"2026-03-01T10:00:00.5+01:00","contactId":null,"new":{"x":[1,2.50]},)"
                                R"("contact":{"id":"c1","name":null,"firstName":"Ada","email":"ada@example.com"}})";
        const auto entry = codec::entryFromText(json);
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().message));
        QCOMPARE(entry->eventValue->text(), std::string("12345678901234567890.10"));
        QCOMPARE(entry->expense->text(), std::string("7.50"));
        QCOMPARE(entry->occurredAt.toIso(), std::string("2026-03-01T09:00:00.500Z"));
        QCOMPARE(entry->contactId, QStringLiteral("c1"));
        QCOMPARE(entry->contactName, QStringLiteral("Ada"));
        QCOMPARE(entry->contactEmail, QStringLiteral("ada@example.com"));
        QVERIFY(!entry->sourceId);
        QCOMPARE(entry->raw, json);
    }

    void aSourceKeepsItsMappingAsWritten_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::newRow("wrapped") << QByteArray(R"({ "mappings" : {"a":"email"}, "config":{"x":1.0} })");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("something else") << QByteArray(R"([1, "two"])");
    }

    void aSourceKeepsItsMappingAsWritten()
    {
        QFETCH(QByteArray, mapping);
        const auto source = codec::sourceFromText(R"({"id":"s1","name":"Shop","fieldMappings":)" + mapping + "}");
        QVERIFY(source);
        QCOMPARE(source->fieldMappings, mapping);
        QVERIFY(source->isWebhook());
        QVERIFY(source->isActive);
    }

    void wrongTypesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *json, const char *field, const char *code) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(field) << QString::fromLatin1(code);
        };
        row("value is text", R"({"id":"e","occurredAt":"2026-03-01T09:00:00Z","eventValue":"12"})", "eventValue",
            "answer.type");
        row("currency is a number", R"({"id":"e","occurredAt":"2026-03-01T09:00:00Z","currency":978})", "currency",
            "answer.type");
        row("time is nonsense", R"({"id":"e","occurredAt":"yesterday"})", "occurredAt", "answer.type");
        row("time is a number", R"({"id":"e","occurredAt":1700000000})", "occurredAt", "answer.type");
        row("no time at all", R"({"id":"e"})", "occurredAt", "answer.missing");
        row("no id", R"({"occurredAt":"2026-03-01T09:00:00Z"})", "id", "answer.missing");
        row("id is null", R"({"id":null,"occurredAt":"2026-03-01T09:00:00Z"})", "id", "answer.missing");
        row("contact is a list", R"({"id":"e","occurredAt":"2026-03-01T09:00:00Z","contact":[]})", "contact",
            "answer.type");
        row("contact's email", R"({"id":"e","occurredAt":"2026-03-01T09:00:00Z","contact":{"email":true}})", "email",
            "answer.type");
    }

    void wrongTypesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        QFETCH(QString, code);
        const auto entry = codec::entryFromText(json);
        QVERIFY(!entry);
        QCOMPARE(entry.error().code, code);
        QVERIFY2(entry.error().message.contains(field), qPrintable(entry.error().message));
        QVERIFY2(entry.error().message.contains(QStringLiteral("entry")), qPrintable(entry.error().message));
    }

    void whatIsNoObjectIsAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("text") << QByteArray("\"x\"");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("broken") << QByteArray("{\"id\":");
        QTest::newRow("empty") << QByteArray("");
    }

    void whatIsNoObjectIsAnError()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!codec::entryFromText(json));
        QVERIFY(!codec::contactFromText(json));
        QVERIFY(!codec::sourceFromText(json));
        QVERIFY(!codec::configFromText(json));
        QVERIFY(!codec::customFieldFromText(json));
    }

    void theOtherThingsAreRead()
    {
        const auto contact = codec::contactFromText(
            R"({"id":"c","firstName":"Ada","lastName":null,"isTestContact":true,"createdAt":"2026-01-02T03:04:05Z"})");
        QVERIFY(contact);
        QCOMPARE(contact->displayName(), QStringLiteral("Ada"));
        QVERIFY(!contact->lastName);
        QVERIFY(contact->isTestContact);
        const auto field =
            codec::customFieldFromText(R"({"id":"f","key":"size","label":"Size","type":"NEW_TYPE","displayOrder":3})");
        QVERIFY(field);
        QVERIFY(field->type == domain::CustomFieldType::Unknown);
        QCOMPARE(field->displayOrder, 3);
        const auto config = codec::configFromText(
            R"({"id":"k","name":"purchase","displayName":"Purchase","isActive":false,"revenueCategory":"LTV_ONLY"})");
        QVERIFY(config);
        QCOMPARE(config->title(), QStringLiteral("Purchase"));
        QVERIFY(!config->isActive);
        QVERIFY(!codec::configFromText(R"({"id":"k","name":"p","displayOrder":1.5})"));
    }

    void bothShapesOfPagination_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("items");
        QTest::addColumn<bool>("more");
        QTest::newRow("hasMore") << QByteArray(R"({"total":45,"page":1,"limit":20,"hasMore":true})") << 20 << true;
        QTest::newRow("totalPages") << QByteArray(R"({"page":1,"limit":20,"total":45,"totalPages":3})") << 20 << true;
        QTest::newRow("last by pages") << QByteArray(R"({"page":3,"limit":20,"total":45,"totalPages":3})") << 5
                                       << false;
        QTest::newRow("neither") << QByteArray(R"({"page":2,"limit":20,"total":45})") << 20 << true;
        QTest::newRow("both") << QByteArray(R"({"page":3,"limit":20,"total":45,"totalPages":3,"hasMore":false})") << 5
                              << false;
        QTest::newRow("empty") << QByteArray(R"({"page":1,"limit":20,"total":0,"totalPages":0})") << 0 << false;
        QTest::newRow("beyond the end") << QByteArray(R"({"page":9,"limit":20,"total":45,"hasMore":false})") << 0
                                        << false;
    }

    void bothShapesOfPagination()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, items);
        QFETCH(bool, more);
        const auto info = pagination(json, items);
        QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
        QCOMPARE(info->hasMore, more);
    }

    void wrongPagination_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("items");
        QTest::newRow("missing") << QByteArray("null") << 3;
        QTest::newRow("no total") << QByteArray(R"({"page":1,"limit":20})") << 3;
        QTest::newRow("negative total") << QByteArray(R"({"page":1,"limit":20,"total":-1})") << 3;
        QTest::newRow("total is text") << QByteArray(R"({"page":1,"limit":20,"total":"3"})") << 3;
        QTest::newRow("total is a fraction") << QByteArray(R"({"page":1,"limit":20,"total":3.5})") << 3;
        QTest::newRow("total too small") << QByteArray(R"({"page":1,"limit":20,"total":2,"hasMore":false})") << 3;
        QTest::newRow("more than nothing") << QByteArray(R"({"page":2,"limit":20,"total":45,"hasMore":true})") << 0;
        QTest::newRow("page 0") << QByteArray(R"({"page":0,"limit":20,"total":3})") << 3;
        QTest::newRow("limit 0") << QByteArray(R"({"page":1,"limit":0,"total":3})") << 3;
        QTest::newRow("huge page") << QByteArray(R"({"page":9223372036854775807,"limit":20,"total":3})") << 3;
    }

    void wrongPagination()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, items);
        const auto info = pagination(json, items);
        QVERIFY(!info);
        QVERIFY(info.error().code.startsWith(QStringLiteral("answer.")));
        QVERIFY(!info.error().message.isEmpty());
    }

    void bodiesAreWrittenAsTheContractWants()
    {
        QCOMPARE(
            api::toJson(api::ContactWrite{.firstName = QStringLiteral("Ada \"A\""), .email = QStringLiteral("a@b")}),
            QByteArray("{\"firstName\":\"Ada \\\"A\\\"\",\"email\":\"a@b\"}"));
        QCOMPARE(api::toJson(api::SourceCreate{
                     .name = QStringLiteral("X"), .direct = true, .revenueCurrency = QStringLiteral("EUR")}),
                 QByteArray(R"({"sourceType":"WEBHOOK","name":"X","mode":"direct","revenueCurrency":"EUR"})"));
        QCOMPARE(api::toJson(api::SourceUpdate{.isActive = false, .fieldMappings = R"({"a" : 1.0})"}),
                 QByteArray(R"({"isActive":false,"fieldMappings":{"a" : 1.0}})"));
        QCOMPARE(api::toJson(api::ConfigWrite{.displayName = QStringLiteral("D"), .description = QString()}),
                 QByteArray(R"({"displayName":"D","description":null})"));
        QCOMPARE(api::toJson(api::CustomFieldWrite{.key = QStringLiteral("k"),
                                                   .label = QStringLiteral("K"),
                                                   .type = domain::CustomFieldType::SingleSelect}),
                 QByteArray(R"({"key":"k","label":"K","type":"SINGLE_SELECT"})"));
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_codec.moc"
