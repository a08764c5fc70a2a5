// SPDX-License-Identifier: GPL-3.0-or-later
// mapping.md, sections 1 to 3, 5 and 6: forms, targets, paths, precedence, what is reported and in which order.
#include "tests/app/mapping/mappingcase.h"

#include "app/mapping/leaves.h"

using namespace desk;
using tests::evaluate;
using tests::told;

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadToValues_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("value"); // "" for nothing
        const auto row = [](const char *path, const char *payload, const char *value) {
            QTest::addRow("%s of %s", path, payload) << QByteArray(path) << QByteArray(payload) << QByteArray(value);
        };
        row("a", "{\"a\":\"x\"}", "x");
        row("a", "{\"A\":\"x\"}", "");
        row("a ", "{\"a\":\"x\"}", "");
        row("a ", "{\"a \":\"x\"}", "x");
        row("a.b", "{\"a\":{\"b\":\"x\"}}", "x");
        row("a.b", "{\"a.b\":\"literal\",\"a\":{\"b\":\"x\"}}", "literal");
        row("a.b", "{\"a\":{\"b\":\"x\"},\"a.b\":\"literal\"}", "literal");
        row("a.b", "{\"a.b\":null,\"a\":{\"b\":\"x\"}}", "");
        row("a.b", "{\"a.b\":\" \",\"a\":{\"b\":\"x\"}}", "");
        row("a.b.c", "{\"a\":{\"b.c\":\"x\"}}", "");
        row("a.b.c", "{\"a.b\":{\"c\":\"x\"}}", "");
        row("a[0]", "{\"a\":[\"x\"]}", "x");
        row("a[0]", "{\"a[0]\":\"literal\",\"a\":[\"x\"]}", "literal");
        row("a[00]", "{\"a\":[\"x\"]}", "x");
        row("a[1]", "{\"a\":[\"x\"]}", "");
        row("a[99999999999999999999]", "{\"a\":[\"x\"]}", "");
        row("a[18446744073709551616]", "{\"a\":[\"x\"]}", "");
        row("a[0][1]", "{\"a\":[[\"x\",\"y\"]]}", "y");
        row("a[0].b", "{\"a\":[{\"b\":\"x\"}]}", "x");
        row("a[0]", "{\"a\":{\"0\":\"x\"}}", "");
        row("a.0", "{\"a\":[\"x\"]}", "");
        row("a.0", "{\"a\":{\"0\":\"x\"}}", "x");
        row("a[-1]", "{\"a\":[\"x\"]}", "");
        row("a[-1]", "{\"a[-1]\":\"x\"}", "x");
        row("o.a[-1]", "{\"o\":{\"a[-1]\":\"x\"}}", "x");
        row("o.a[x]", "{\"o\":{\"a[x]\":\"x\"}}", "x");
        row("o.a[]", "{\"o\":{\"a[]\":\"x\"}}", "x");
        row("o.a[0]b", "{\"o\":{\"a[0]b\":\"x\"}}", "x");
        row("o.a]", "{\"o\":{\"a]\":\"x\"}}", "x");
        row("o.a[0", "{\"o\":{\"a[0\":\"x\"}}", "x");
        row("[0]", "{\"\":[\"x\"]}", "x");
        row("", "{\"\":\"x\"}", "x");
        row("a.", "{\"a\":{\"\":\"x\"}}", "x");
        row(".a", "{\"\":{\"a\":\"x\"}}", "x");
        row("a..b", "{\"a\":{\"\":{\"b\":\"x\"}}}", "x");
        row("a[\xD9\xA0]", "{\"a\":[\"x\"]}", "");
        row("caf\xC3\xA9", "{\"caf\\u00e9\":\"x\"}", "x");
        row("a", "{\"a\":\"first\",\"a\":\"second\"}", "first");
        row("a.b", "{\"a\":{\"b\":\"x\"},\"a\":{\"b\":\"y\"}}", "x");
    }
    void pathsLeadToValues()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, value);
        const QByteArray mapping =
            "{\"mappings\":{" + QByteArray::fromStdString(domain::toJsonString(path.toStdString())) + ":\"name\"}}";
        const auto made = evaluate(mapping, payload);
        const mapping::Output *output = made.prediction.find("name");
        QCOMPARE(output ? QByteArray::fromStdString(output->value) : QByteArray(), value);
        if (output) {
            const std::string_view text = made.payload->text();
            QCOMPARE(text.substr(output->offset, output->length), std::string_view(output->raw));
        }
    }

    void rulesAreReported_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("direct");
        QTest::addColumn<QByteArray>("outputs");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, const char *mapping, const char *payload, const char *direct,
                            const char *outputs, const char *told) {
            QTest::newRow(name) << QByteArray(mapping) << QByteArray(payload) << QByteArray(direct)
                                << QByteArray(outputs) << QByteArray(told);
        };
        constexpr const char *defaults = "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default";
        row("nothing", "null", "{}", "", defaults, "");
        row("empty object", "{}", "{\"a\":1}", "", defaults, "");
        row("config only", "{\"config\":{\"revenueCurrency\":\"eur\"}}", "{}", "",
            "currency=EUR source-default; occurredAt=2026-03-01T09:00:00.000Z api-default", "");
        row("default of the wrong kind", "{\"config\":{\"revenueCurrency\":5}}", "{}", "", defaults,
            "warning currency.source-default currency");
        row("unknown default", "{\"mappings\":null,\"config\":{\"revenueCurrency\":\"EURO\"}}", "{}", "", defaults,
            "warning currency.source-default currency");
        row("blank default", "{\"config\":{\"revenueCurrency\":\" \"}}", "{}", "", defaults, "");
        row("null default", "{\"config\":{\"revenueCurrency\":null}}", "{}", "", defaults, "");
        row("config that is none", "{\"config\":[\"revenueCurrency\"]}", "{}", "", defaults, "");
        row("default not reached", "{\"config\":{\"revenueCurrency\":\"EURO\"}}", "{}", "{\"currency\":\"chf\"}",
            "currency=CHF direct; occurredAt=2026-03-01T09:00:00.000Z api-default", "");
        row("settings are no rules", "{\"formId\":\"email\",\"webhookId\":5,\"config\":\"name\",\"a\":\"name\"}",
            "{\"formId\":\"a@b.c\",\"config\":\"x\",\"a\":\"y\"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; name=y mapping 0 a", "");
        row("settings are paths inside mappings", "{\"mappings\":{\"config\":\"name\",\"formId\":\"company\"}}",
            "{\"config\":\"x\",\"formId\":\"y\"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; name=x mapping 0 config; "
            "company=y mapping 1 formId",
            "");
        row("members beside mappings", "{\"name\":\"company\",\"mappings\":{\"a\":\"name\"}}",
            "{\"a\":\"x\",\"name\":\"y\"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; name=x mapping 0 a", "");
        row("mappings that is a path", "{\"mappings\":\"name\"}", "{\"mappings\":\"x\"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; name=x mapping 0 mappings", "");
        row("no rules take no number", "{\"x\":5,\"a\":\"name\",\"y\":null,\"z\":{\"b\":\"email\"},\"b\":\"company\"}",
            "{\"a\":\"1\",\"b\":\"2\",\"x\":\"3\"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; name=1 mapping 0 a; "
            "company=2 mapping 1 b",
            "warning mapping.not-a-rule@x; warning mapping.not-a-rule@y; warning mapping.not-a-rule@z");
        row("unknown targets stand with the targets",
            "{\"a\":\"lastname\",\"b\":\"email\",\"x\":1,\"c\":\"lastname\",\"d\":\"\"}", "{\"b\":\"?\",\"deep\":{}}",
            "", defaults,
            "warning mapping.not-a-rule@x; warning payload.nested@deep; error target.unknown lastname@a; "
            "error target.unknown lastname@c; error email.unreadable email@b; error target.unknown @d");
        row("first rule wins", "{\"a\":\"eventValue\",\"b\":\"eventValue\",\"c\":\"eventValue\"}",
            "{\"a\":null,\"b\":1,\"c\":2}", "",
            "eventValue=1 mapping 1 b; currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default",
            "note rule.shadowed eventValue@c");
        row("eventValue before revenue", "{\"r\":\"revenue\",\"a\":\"eventValue\"}", "{\"r\":5,\"a\":1}", "",
            "eventValue=1 mapping 1 a; currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default",
            "note rule.shadowed eventValue@r");
        row("revenue serves", "{\"r\":\"revenue\",\"n\":\"name\",\"a\":\"eventValue\"}",
            "{\"r\":5,\"a\":\"x\",\"n\":[]}", "",
            "eventValue=5 mapping 0 r; currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default",
            "warning payload.nested@n; warning number.not-a-number eventValue@a; error text.not-a-scalar name@n");
        row("shadowed by what is there", "{\"a\":\"name\",\"b\":\"name\",\"c\":\"name\",\"d\":\"name\",\"e\":\"name\"}",
            "{\"a\":\"x\",\"b\":\" \",\"c\":null,\"d\":[],\"e\":\"?\"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; name=x mapping 0 a",
            "warning payload.nested@d; note rule.shadowed name@d; note rule.shadowed name@e");
        row("near miss", "{\"Order-Total\":\"eventValue\"}", "{\"order_total\":5}", "", defaults,
            "note path.near-miss eventValue@Order-Total");
        row("near miss of a nested leaf", "{\"order.items[0].price\":\"eventValue\"}",
            "{\"Order\":{\"Items\":[{\"Price\":5}]}}", "", defaults,
            "warning payload.nested@Order; note path.near-miss eventValue@order.items[0].price");
        row("near miss after folding", "{\"STRASSE\":\"address\"}",
            "{\"stra\xC3\x9F"
            "e\":\"x\"}",
            "", defaults, "note path.near-miss address@STRASSE");
        row("no near miss after the winner", "{\"a\":\"name\",\"B\":\"name\"}", "{\"a\":\"x\",\"b\":\"y\"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; name=x mapping 0 a", "");
        row("near miss before the winner", "{\"B\":\"name\",\"a\":\"name\"}", "{\"a\":\"x\",\"b\":\"y\"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; name=x mapping 1 a",
            "note path.near-miss name@B");
        row("the same path is no near miss", "{\"a.b.c\":\"name\"}", "{\"a.b\":{\"c\":\"x\"}}", "", defaults,
            "warning payload.nested@a.b");
        row("a container is no near miss", "{\"A\":\"name\"}", "{\"a\":{\"x\":1}}", "", defaults,
            "warning payload.nested@a");
        row("an ignored path is not missed", "{\"A\":\"do_nothing\"}", "{\"a\":1}", "", defaults, "");
        row("empty containers are nested", "null", "{\"a\":1,\"b.c\":[],\"d\":{}}", "", defaults,
            "warning payload.nested@b.c");
        row("direct values", "null", "{}",
            "{\"eventValue\":\"+5.0\",\"currency\":\"eur\",\"expense\":1e2,\"occurredAt\":\"2026-01-01\",\"revenue\":9,"
            "\"email\":\"a@b.c\"}",
            "eventValue=5.0 direct; currency=EUR direct; expense=1e2 direct; "
            "occurredAt=2026-01-01T00:00:00.000Z direct",
            "warning date.no-time occurredAt");
        row("blank direct values", "null", "{}",
            "{\"eventValue\":\" \",\"currency\":null,\"expense\":\"\",\"occurredAt\":null}", defaults, "");
        row("mapping before direct", "{\"a\":\"eventValue\",\"t\":\"occurredAt\"}",
            "{\"a\":1,\"t\":\"2026-01-02T00:00:00Z\"}", "{\"eventValue\":2,\"occurredAt\":\"2026-01-01\"}",
            "eventValue=1 mapping 0 a; currency=USD api-default; occurredAt=2026-01-02T00:00:00.000Z mapping 1 t", "");
        row("an unreadable direct value is an error", "{\"a\":\"eventValue\"}", "{\"a\":1}",
            "{\"occurredAt\":5,\"eventValue\":\"1,5\",\"expense\":-1,\"currency\":\"$\"}",
            "eventValue=1 mapping 0 a; currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default",
            "error number.decimal-comma eventValue; error currency.symbol currency; error number.negative expense; "
            "error date.unix-time occurredAt");
        row("an error though a fallback serves", "{\"a\":\"eventValue\",\"c\":\"currency\"}",
            "{\"a\":\"x\",\"c\":\"$\"}", "{\"eventValue\":2,\"currency\":\"CHF\"}",
            "eventValue=2 direct; currency=CHF direct; occurredAt=2026-03-01T09:00:00.000Z api-default",
            "error number.not-a-number eventValue@a; error currency.symbol currency@c");
        row("targets by their first rule", "{\"z\":\"name\",\"y\":\"currency\",\"x\":\"name\",\"w\":\"email\"}",
            "{\"z\":[],\"y\":\"?\",\"x\":{},\"w\":\"?\"}", "", defaults,
            "warning payload.nested@z; error text.not-a-scalar name@z; error text.not-a-scalar name@x; "
            "error currency.unknown currency@y; error email.unreadable email@w");
        row("custom fields by id and key",
            "{\"a\":\"memo\",\"b\":\"custom_00000000-0000-4000-8000-000000000001\",\"c\":\"size\"}",
            "{\"a\":\" x \",\"b\":-5,\"c\":\" y \"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; "
            "custom_00000000-0000-4000-8000-000000000000=x mapping 0 a; "
            "custom_00000000-0000-4000-8000-000000000001=-5 mapping 1 b; "
            "custom_00000000-0000-4000-8000-000000000006= y  mapping 2 c",
            "");
        row("one field by id and key is one target",
            "{\"a\":\"memo\",\"b\":\"custom_00000000-0000-4000-8000-000000000000\"}", "{\"a\":\"x\",\"b\":\"y\"}", "",
            "currency=USD api-default; occurredAt=2026-03-01T09:00:00.000Z api-default; "
            "custom_00000000-0000-4000-8000-000000000000=x mapping 0 a",
            "note rule.shadowed custom_00000000-0000-4000-8000-000000000000@b");
        row("an id that is not listed", "{\"a\":\"custom_00000000-0000-4000-8000-0000000000ff\"}", "{\"a\":\"x\"}", "",
            defaults, "error target.unknown custom_00000000-0000-4000-8000-0000000000ff@a");
    }
    void rulesAreReported()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, direct);
        QFETCH(QByteArray, outputs);
        QFETCH(QByteArray, told);
        const auto made = evaluate(mapping, payload, direct);
        QCOMPARE(tests::produced(made.prediction), outputs);
        QCOMPARE(tests::told(made.prediction), told);
    }

    void leavesAreSorted_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("unmapped");
        QTest::addColumn<QByteArray>("ignored");
        const auto row = [](const char *name, const char *mapping, const char *payload, const char *unmapped,
                            const char *ignored) {
            QTest::newRow(name) << QByteArray(mapping) << QByteArray(payload) << QByteArray(unmapped)
                                << QByteArray(ignored);
        };
        row("in the payload's order", "{\"b\":\"name\"}", "{\"c\":1,\"b\":2,\"a\":null,\"d\":\" \"}", "c|a|d", "");
        row("written as paths", "null", "{\"a\":{\"b\":[{\"c\":1},2,[]]},\"d\":{},\"\":0,\"e.f\":1}",
            "a.b[0].c|a.b[1]|a.b[2]|d||e.f", "");
        row("empty payload", "null", "{}", "", "");
        row("a rule on a parent names nothing below", "{\"a\":\"name\"}", "{\"a\":{\"b\":1}}", "a.b", "");
        row("a leaf behind a literal key", "{\"a.b\":\"name\"}", "{\"a.b\":1,\"a\":{\"b\":2}}", "a.b", "");
        row("unknown targets name", "{\"a\":\"nonsense\"}", "{\"a\":1,\"b\":2}", "b", "");
        row("what is no rule names nothing", "{\"a\":1}", "{\"a\":1}", "a", "");
        row("ignored", "{\"a\":\"do_nothing\",\"z\":\"do_nothing\"}", "{\"z\":1,\"a\":2,\"b\":3}", "b", "z|a");
        row("ignored subtree minus named", "{\"a\":\"do_nothing\",\"a.c\":\"name\",\"a.d\":\"nonsense\"}",
            "{\"a\":{\"b\":1,\"c\":\"x\",\"d\":2,\"e\":[3]}}", "a.b|a.e[0]", "a.b|a.e[0]");
        row("ignored below ignored", "{\"a\":\"do_nothing\",\"a.b\":\"do_nothing\"}", "{\"a\":{\"b\":1,\"c\":2}}",
            "a.c", "a.b|a.c");
        row("ignored empty object", "{\"a\":\"do_nothing\"}", "{\"a\":{},\"b\":{\"c\":1}}", "b.c", "a");
        row("an index in two spellings", "{\"a[0]\":\"do_nothing\",\"a[00]\":\"name\"}", "{\"a\":[\"x\",\"y\"]}",
            "a[1]", "");
        row("repeated keys", "{\"b\":\"name\"}", "{\"a\":1,\"a\":{\"c\":2},\"b\":3,\"b\":4}", "a", "");
    }
    void leavesAreSorted()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, unmapped);
        QFETCH(QByteArray, ignored);
        const auto made = evaluate(mapping, payload);
        QCOMPARE(tests::joined(made.prediction.unmapped), unmapped);
        QCOMPARE(tests::joined(made.prediction.ignored), ignored);
    }

    void integrationsAreNotInterpreted()
    {
        const auto made = evaluate("{\"eventValue\":\"a\",\"mappings\":{\"a\":\"eventValue\"},\"config\":{"
                                   "\"revenueCurrency\":\"EUR\"},\"x\":1}",
                                   "{\"a\":1,\"b\":[2]}", "{\"expense\":\"3\"}",
                                   mapping::TargetCatalog(tests::fields()), "STRIPE_WEBHOOK");
        QCOMPARE(tests::produced(made.prediction), QByteArray("currency=USD api-default; expense=3 direct; "
                                                              "occurredAt=2026-03-01T09:00:00.000Z api-default"));
        QCOMPARE(told(made.prediction), QByteArray("warning mapping.integration; warning payload.nested@b"));
        QCOMPARE(tests::joined(made.prediction.unmapped), QByteArray("a|b[0]"));
    }

    void withoutAListFieldsAreText()
    {
        const auto made =
            evaluate("{\"a\":\"custom_0a0b0c0d-1111-2222-3333-444455556666\",\"b\":\"memo\",\"c\":\"custom_5\"}",
                     "{\"a\":\" 1,5 \"}", {}, mapping::TargetCatalog());
        QCOMPARE(made.prediction.find("custom_0a0b0c0d-1111-2222-3333-444455556666")->value, std::string("1,5"));
        QCOMPARE(told(made.prediction), QByteArray("error target.unknown memo@b; error target.unknown custom_5@c"));
    }

    void requestsRepeatWhatWasGiven()
    {
        const auto made =
            evaluate("{\"a\":\"eventValue\"}", "{ \"a\" : 1.50, \"t\" : \"\\u00e9\" }",
                     "{\"sourceId\":\"s\",\"contactId\":null,\"eventValue\":\"+07\",\"currency\":\"eur\",\n            "
                     "                           \"expense\":\"x\",\"occurredAt\":\"2026-01-01\",\"other\":1}");
        QCOMPARE(QByteArray::fromStdString(made.request),
                 QByteArray("{\"sourceId\":\"s\",\"eventValue\":7,\"currency\":\"EUR\","
                            "\"occurredAt\":\"2026-01-01T00:00:00.000Z\",\"data\":{\"a\":1.50,\"t\":\"\\u00e9\"}}"));
    }

    void previewsHaveTheirShape()
    {
        const auto made = evaluate("{\"a\":\"eventValue\",\"b\":\"email\",\"c\":\"size\",\"d\":\"do_nothing\"}",
                                   "{\"a\":\"1.50\",\"b\":\"A@b.c\",\"c\":\"x\\\"y\",\"d\":1,\"e\":2}");
        QCOMPARE(
            QByteArray::fromStdString(made.preview),
            QByteArray(
                "{\"entry\":{\"eventValue\":\"1.50\",\"currency\":\"USD\",\"expense\":null,"
                "\"occurredAt\":\"2026-03-01T09:00:00.000Z\"},\"contact\":{\"email\":\"a@b.c\"},\"reference\":{},"
                "\"attribution\":{},\"customFields\":{\"00000000-0000-4000-8000-000000000006\":\"x\\\"y\"},"
                "\"outputs\":[{\"target\":\"eventValue\",\"value\":\"1.50\",\"origin\":\"mapping\",\"rule\":0,\"path\":"
                "\"a\","
                "\"raw\":\"\\\"1.50\\\"\"},{\"target\":\"currency\",\"value\":\"USD\",\"origin\":\"api-default\"},"
                "{\"target\":\"occurredAt\",\"value\":\"2026-03-01T09:00:00.000Z\",\"origin\":\"api-default\"},"
                "{\"target\":\"email\",\"value\":\"a@b.c\",\"origin\":\"mapping\",\"rule\":1,\"path\":\"b\","
                "\"raw\":\"\\\"A@b.c\\\"\"},{\"target\":\"custom_00000000-0000-4000-8000-000000000006\","
                "\"value\":\"x\\\"y\",\"origin\":\"mapping\",\"rule\":2,\"path\":\"c\",\"raw\":\"\\\"x\\\\\\\"y\\\"\"}]"
                ","
                "\"diagnostics\":[],\"unmapped\":[\"e\"],\"ignored\":[\"d\"],\"request\":{"
                "\"occurredAt\":\"2026-03-01T09:00:00.000Z\",\"data\":{\"a\":\"1.50\",\"b\":\"A@b.c\",\"c\":\"x\\\"y\","
                "\"d\":1,\"e\":2}}}"));
    }

    void targetsAreFound()
    {
        const mapping::TargetCatalog catalog(tests::fields());
        QCOMPARE(catalog.resolve("revenue")->name, std::string("eventValue"));
        QCOMPARE(catalog.resolve("size")->customFieldId, std::string("00000000-0000-4000-8000-000000000006"));
        QVERIFY(!catalog.resolve("Email"));
        QVERIFY(!catalog.resolve(" email"));
        QCOMPARE(catalog.nearest("lastname"), std::string("lastName"));
        QCOMPARE(catalog.nearest("e-mail"), std::string("email"));
        QCOMPARE(catalog.nearest("utmSource"), std::string("utm_source"));
        QCOMPARE(catalog.nearest("Lead Score"), std::string("custom_00000000-0000-4000-8000-000000000001"));
        QCOMPARE(catalog.nearest("xyzzy"), std::string());
        QCOMPARE(catalog.all().front().name, std::string("eventValue"));
        QCOMPARE(catalog.all().back().name, std::string("do_nothing"));
    }

    void deepPayloadsTakeNoTime()
    {
        constexpr int depth = 100'000;
        const QByteArray chain = "{\"a\":" + QByteArray(depth, '[') + "1" + QByteArray(depth, ']') + "}";
        const auto made = evaluate("{\"b\":\"name\",\"A[0]\":\"email\"}", chain);
        QCOMPARE(made.prediction.unmapped.size(), std::size_t{1});
        QCOMPARE(made.prediction.unmapped[0].size(), std::size_t{1 + 3 * depth});
        // A leaf on every level: the paths together would be gigabytes.
        QByteArray comb;
        for (int i = 0; i < depth; ++i)
            comb += "{\"l\":1,\"a\":";
        comb += "1" + QByteArray(depth, '}');
        const auto wide = evaluate("{\"b\":\"name\",\"L\":\"email\"}", comb);
        QVERIFY(told(wide.prediction).contains("payload.too-deep"));
        QVERIFY(told(wide.prediction).contains("note path.near-miss email@L"));
        QVERIFY(mapping::leavesOf(wide.payload->root()).size() > 1000);
    }

    void manyRulesTakeNoTime()
    {
        QByteArray mapping = "{\"mappings\":{";
        QByteArray payload = "{";
        for (int i = 0; i < 20'000; ++i) {
            mapping += "\"k" + QByteArray::number(i) + ".x\":\"" + (i % 2 ? "do_nothing" : "name") + "\",";
            payload += "\"k" + QByteArray::number(i) + "\":{\"x\":" + QByteArray::number(i) + "},";
        }
        mapping.back() = '}';
        payload.back() = '}';
        const auto made = evaluate(mapping + "}", payload);
        QCOMPARE(made.prediction.find("name")->value, std::string("0"));
        QCOMPARE(made.prediction.ignored.size(), std::size_t{10'000});
        QCOMPARE(made.prediction.unmapped.size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestEngine)
#include "tst_engine.moc"
