// SPDX-License-Identifier: GPL-3.0-or-later
// Expectation documents: what is read and refused, what is written, what holds; and flattening.
#include "app/mapping/expectation.h"
#include "app/mapping/flatten.h"
#include "tests/app/mapping/mappingcase.h"

using namespace desk;
using mapping::Expectation;
using mapping::ExpectationDocument;

class TestExpectation : public QObject
{
    Q_OBJECT

private:
    static QByteArray documentOf(const QByteArray &expect, const QByteArray &further = {})
    {
        return "{\"name\":\"n\"," + further
               + "\"payload\":{\"total\":\"499.990\",\"cur\":\"eur\",\"at\":\"2026-03-01 09:00\",\"mail\":\"a@b.co\","
                 "\"score\":\"7.0\",\"note\":\" x \"},\"expect\":"
               + expect + "}";
    }
    static mapping::Plan plan()
    {
        const auto fieldMapping = mapping::FieldMapping::parse(
            "{\"mappings\":{\"total\":\"eventValue\",\"cur\":\"currency\",\"at\":\"occurredAt\",\"mail\":\"email\","
            "\"score\":\"custom_00000000-0000-4000-8000-000000000001\",\"note\":\"utm_term\"}}");
        return {*fieldMapping, mapping::TargetCatalog(tests::fields())};
    }

private Q_SLOTS:
    void holdsOrTellsWhatThereIs_data()
    {
        QTest::addColumn<QByteArray>("expect");
        QTest::addColumn<QByteArray>("further");
        QTest::addColumn<QString>("told"); // empty: holds
        const auto row = [](const char *name, const char *expect, const char *told, const char *further = "") {
            QTest::newRow(name) << QByteArray(expect) << QByteArray(further) << QString::fromUtf8(told);
        };
        row("a value", R"({"entry":{"eventValue":"499.990"}})", "");
        row("the same number, written otherwise", R"({"entry":{"eventValue":"499.99"}})", "");
        row("another number", R"({"entry":{"eventValue":"512"}})", "eventValue: expected 512, got 499.990.");
        row("no number at all", R"({"entry":{"eventValue":"many"}})", "eventValue: expected many, got 499.990.");
        row("text is text", R"({"entry":{"currency":"eur"}})", "currency: expected eur, got EUR.");
        row("the same moment", R"({"entry":{"occurredAt":"2026-03-01T10:00:00+01:00"}})", "");
        row("another moment", R"({"entry":{"occurredAt":"2026-03-01T09:00:00+01:00"}})",
            "occurredAt: expected 2026-03-01T09:00:00+01:00, got 2026-03-01T09:00:00.000Z.");
        row("no value", R"({"entry":{"expense":null}})", "");
        row("a value where none is", R"({"entry":{"expense":"3"}})", "expense: expected 3, got no value.");
        row("none where a value is", R"({"contact":{"email":null}})", "email: expected no value, got a@b.co.");
        row("a direct value", R"({"entry":{"expense":"3.0"}})", "", R"("direct":{"expense":3},)");
        row("null for direct values", R"({"entry":{"expense":null}})", "", R"("direct":null,)");
        row("a reference", R"({"reference":{"orderId":null}})", "");
        row("attribution", R"({"attribution":{"utm_term":"x"}})", "");
        row("a custom field by its id", R"({"customFields":{"00000000-0000-4000-8000-000000000001":"7"}})", "");
        row("a custom field without a rule", R"({"customFields":{"00000000-0000-4000-8000-000000000002":"7"}})",
            "custom_00000000-0000-4000-8000-000000000002: expected 7, got no value.");
        row("its codes", R"({"diagnostics":["date.no-offset"]})", "");
        row("codes in any order, once", R"({"diagnostics":["date.no-offset","date.no-offset"]})", "");
        row("another code", R"({"diagnostics":["date.future"]})",
            "Expected the diagnostics date.future, got date.no-offset.");
        row("no code", R"({"diagnostics":[]})", "Expected no warning and no error, got date.no-offset.");
        row("no warning", R"({"diagnostics":"none"})", "Expected no warning and no error, got date.no-offset.");
        row("warnings are allowed", R"({"maxSeverity":"warning"})", "");
        row("only notes are allowed", R"({"maxSeverity":"note"})",
            "Expected nothing worse than: note; got date.no-offset.");
        row("the file's own time", R"({"diagnostics":["date.no-offset","date.future"]})", "",
            R"("now":"2026-02-01T00:00:00Z",)");
    }
    void holdsOrTellsWhatThereIs()
    {
        QFETCH(QByteArray, expect);
        QFETCH(QByteArray, further);
        QFETCH(QString, told);
        const auto document = ExpectationDocument::parse(documentOf(expect, further).toStdString());
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        const auto outcomes = mapping::check(*document, plan(), domain::Instant(tests::nowMs));
        QCOMPARE(outcomes.size(), std::size_t(1));
        QCOMPARE(outcomes[0].holds, told.isEmpty());
        if (!told.isEmpty())
            QCOMPARE(QString::fromStdString(outcomes[0].plainMessage()), told);
        QVERIFY(!outcomes[0].message().isEmpty());
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *text, const char *code, const char *place) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(code) << QString::fromUtf8(place);
        };
        row("no JSON", "{\"payload\":\n {},}", "json.syntax", "Line 2, column 5");
        row("no object", "[]", "expectation.wrong-type", "Line 1, column 1: A sample file is an object");
        row("no payload", "{\"expect\":{}}", "expectation.wrong-type", "“payload” is missing.");
        row("no expect", "\n{\"payload\":{}}", "expectation.wrong-type", "Line 2, column 1: “expect” is missing.");
        row("a payload in a list", "{\"payload\":[],\"expect\":{}}", "expectation.wrong-type",
            "Line 1, column 12: “payload” must be an object, not a list.");
        row("an amount as a number", "{\"payload\":{},\n\"expect\":{\"entry\":\n{\"eventValue\": 5}}}",
            "expectation.wrong-type", "Line 3, column 16: “eventValue” must be a text");
        row("columns count letters", "{\"näme\":\"ö\",\"payload\":1}", "expectation.wrong-type", "Line 1, column 23");
        row("after a byte order mark", "\xEF\xBB\xBF[]", "expectation.wrong-type", "Line 1, column 1");
        row("a slip in a target", R"({"payload":{},"expect":{"entry":{"curency":"EUR"}}})", "expectation.unknown-name",
            "Did you mean “currency”?");
        row("a target of another group", R"({"payload":{},"expect":{"entry":{"email":"x"}}})",
            "expectation.unknown-name", "“email” is no target of “entry”.");
        row("a slip in a group", R"({"payload":{},"expect":{"contct":{}}})", "expectation.unknown-name",
            "Line 1, column 25: Nothing can be expected of “contct”. Did you mean “contact”?");
        row("a group that is no object", R"({"payload":{},"expect":{"entry":[]}})", "expectation.wrong-type",
            "“entry” must be an object, not a list.");
        row("odd diagnostics", R"({"payload":{},"expect":{"diagnostics":"some"}})", "expectation.wrong-type",
            "\"none\" or a list");
        row("odd code", R"({"payload":{},"expect":{"diagnostics":["a",1]}})", "expectation.wrong-type",
            "Line 1, column 44");
        row("odd severity", R"({"payload":{},"expect":{"maxSeverity":"bad"}})", "expectation.wrong-type",
            "maxSeverity");
        row("odd time", R"({"payload":{},"expect":{},"now":"soon"})", "expectation.wrong-type", "2026-03-01T09:00:00Z");
        row("odd direct", R"({"payload":{},"expect":{},"direct":"x"})", "expectation.wrong-type", "“direct” must be");
        row("odd name", R"({"name":1,"payload":{},"expect":{}})", "expectation.wrong-type", "“name” must be a text");
        row("odd format", R"({"format":"1","payload":{},"expect":{}})", "expectation.wrong-type", "“format” must be 1");
        row("of tomorrow", R"({"format":2,"payload":{},"expect":{}})", "expectation.newer-format", "newer version");
    }
    void refusesWithThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const auto document = ExpectationDocument::parse(text.toStdString());
        QVERIFY(!document);
        QCOMPARE(document.error().code, code);
        QVERIFY2(document.error().message.contains(place), qPrintable(document.error().message));
    }

    void writesWhatItReads()
    {
        const std::string text = "{\n  \"owner\": {\n    \"a\": [\n      1.50\n    ]\n  },\n  \"format\": 1,\n"
                                 "  \"name\": \"n\",\n  \"payload\": {\n    \"x\": 1.0,\n    \"y\": \"\\u0041\"\n  },\n"
                                 "  \"expect\": {\n    \"contact\": {\n      \"email\": null\n    },\n"
                                 "    \"entry\": {\n      \"expense\": \"1.0\"\n    },\n    \"diagnostics\": [\n"
                                 "      \"date.old\"\n    ]\n  }\n}\n";
        const auto document = ExpectationDocument::parse(text);
        QVERIFY(document);
        QCOMPARE(QByteArray::fromStdString(document->toJson()), QByteArray::fromStdString(text));
    }

    void growsInTheOrderOfPreview()
    {
        auto document = ExpectationDocument::make("Shop", "{\"a\": 1.0}");
        QVERIFY(document);
        document->set(Expectation::noWarning());
        document->set(Expectation::ofTarget("custom_c1", "x"));
        document->set(Expectation::ofTarget("email", std::nullopt));
        document->set(Expectation::ofTarget("eventValue", "1"));
        document->set(Expectation::ofTarget("currency", "EUR"));
        document->set(Expectation::ofTarget("eventValue", "2"));
        QVERIFY(document->remove(Expectation::ofTarget("currency", std::nullopt)));
        QVERIFY(!document->remove(Expectation::ofTarget("currency", std::nullopt)));
        const QByteArray expected =
            "{\n  \"format\": 1,\n  \"name\": \"Shop\",\n  \"payload\": {\n    \"a\": 1.0\n  },\n  \"expect\": {\n"
            "    \"entry\": {\n      \"eventValue\": \"2\"\n    },\n    \"contact\": {\n      \"email\": null\n    },\n"
            "    \"customFields\": {\n      \"c1\": \"x\"\n    },\n    \"diagnostics\": \"none\"\n  }\n}\n";
        QCOMPARE(QByteArray::fromStdString(document->toJson()), expected);
        const auto again = ExpectationDocument::parse(document->toJson());
        QVERIFY(again);
        QVERIFY(again->expectations() == document->expectations());
        QVERIFY(again->isOfPayloadAlone());
    }

    void flattens_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("flat");
        QTest::addColumn<QByteArray>("collisions");
        const auto row = [](const char *name, const char *payload, const char *flat, const char *collisions = "") {
            QTest::newRow(name) << QByteArray(payload) << QByteArray(flat) << QByteArray(collisions);
        };
        row("numbers keep their text", R"({"a":{"b":[1.500,{"c":1e3}]}})", R"({"a.b[0]":1.500,"a.b[1].c":1e3})");
        row("flat stays", R"({"a":"\u0041","b":1.50,"c":null})", R"({"a":"\u0041","b":1.50,"c":null})");
        row("empty ones", R"({"a":{},"b":[]})", R"({"a":null,"b":null})");
        row("the literal key wins", R"({"a":{"b":2},"a.b":1})", R"({"a.b":1})", "a.b");
        row("two nested ones", R"({"a":{"b":{"c":1},"b.c":2}})", R"({"a.b.c":1})", "a.b.c");
        row("nothing", "{}", "{}");
    }
    void flattens()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, flat);
        QFETCH(QByteArray, collisions);
        domain::JsonDocument document;
        QVERIFY(!document.parse(payload.toStdString()));
        const mapping::Flattened made = mapping::flatten(document.root());
        domain::JsonDocument result;
        QVERIFY(!result.parse(made.json));
        QCOMPARE(QByteArray::fromStdString(result.root().toCompact()), flat);
        QByteArray told;
        for (const std::string &path : made.collisions)
            told += (told.isEmpty() ? "" : ",") + QByteArray::fromStdString(path);
        QCOMPARE(told, collisions);
        QCOMPARE(made.changed, flat != payload);
    }
};

QTEST_GUILESS_MAIN(TestExpectation)
#include "tst_expectation.moc"
