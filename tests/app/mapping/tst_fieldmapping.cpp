// SPDX-License-Identifier: GPL-3.0-or-later
// mapping.md, section 1: what a stored mapping holds survives an edit; and the suggestions for unmapped keys.
#include "tests/app/mapping/mappingcase.h"

#include "app/mapping/suggest.h"

using namespace desk;
using mapping::FieldMapping;
using Form = FieldMapping::Form;

namespace {

FieldMapping parsed(const char *json, const char *type = "")
{
    auto result = FieldMapping::parse(json, type);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

QByteArray saved(const FieldMapping &mapping)
{
    return QByteArray::fromStdString(mapping.toJson());
}

} // namespace

class TestFieldMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("rules");
        const auto row = [](const char *json, const char *type, Form form, int rules) {
            QTest::addRow("%s %s", json, type)
                << QByteArray(json) << QByteArray(type) << static_cast<int>(form) << rules;
        };
        row("", "", Form::None, 0);
        row("null", "WEBHOOK", Form::None, 0);
        row("{}", "", Form::None, 0);
        row(R"({"mappings":{}})", "", Form::Wrapped, 0);
        row(R"({"mappings":null})", "", Form::Wrapped, 0);
        row(R"({"mappings":{"a":"name","b":1}})", "", Form::Wrapped, 1);
        row(R"({"mappings":"name"})", "", Form::Simple, 1);
        row(R"({"mappings":["name"]})", "", Form::Simple, 0);
        row(R"({"a":"name","config":"x","formId":"y"})", "", Form::Simple, 1);
        row(R"({"a":"name"})", "webhook", Form::Integration, 0);
        row("null", "STRIPE_WEBHOOK", Form::Integration, 0);
    }
    void formsAreRecognised()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, type);
        QFETCH(int, form);
        QFETCH(int, rules);
        const auto mapping = FieldMapping::parse(json.toStdString(), type.toStdString());
        QVERIFY(mapping);
        QCOMPARE(static_cast<int>(mapping->form()), form);
        QCOMPARE(static_cast<int>(mapping->rules().size()), rules);
        QCOMPARE(mapping->isEditable(), form != static_cast<int>(Form::Integration));
        QCOMPARE(saved(*mapping), json.isEmpty() ? QByteArray("null") : json);
    }

    void wrongTypesAreRefused()
    {
        QCOMPARE(FieldMapping::parse("[]").error().code, QStringLiteral("mapping.not-an-object"));
        QCOMPARE(FieldMapping::parse("5").error().code, QStringLiteral("mapping.not-an-object"));
        QCOMPARE(FieldMapping::parse("{").error().code, QStringLiteral("json.incomplete"));
    }

    void editsKeepWhatTheyDoNotKnow()
    {
        auto mapping =
            parsed(R"({ "x" : [1.50, "\u00e9"], "mappings" : { "n" : 5, "a" : "name" , "m" : null, "b":"email" },)"
                   R"( "config" : { "other" : {} , "revenueCurrency" : "EUR" }, "y" : 1e5 })");
        QVERIFY(mapping.insertRule(1, {"c\"", "phone"}));
        mapping.setTarget(0, "company");
        QVERIFY(mapping.setPath(2, "bb"));
        mapping.setRevenueCurrency("CHF");
        QCOMPARE(saved(mapping), QByteArray("{\"x\":[1.50,\"\\u00e9\"],\"mappings\":{\"n\":5,\"a\":\"company\",\"m\":"
                                            "null,\"c\\\"\":\"phone\",\"bb\":\"email\"},"
                                            R"("config":{"other":{},"revenueCurrency":"CHF"},"y":1e5})"));
        mapping.setRevenueCurrency(std::nullopt);
        mapping.removeRule(1);
        mapping.moveRule(1, 0);
        QCOMPARE(saved(mapping),
                 QByteArray(R"({"x":[1.50,"\u00e9"],"mappings":{"n":5,"bb":"email","a":"company","m":null},)"
                            R"("config":{"other":{}},"y":1e5})"));
        QVERIFY(mapping.insertRule(2, {"last", "city"}));
        QVERIFY(saved(mapping).contains(R"("a":"company","last":"city","m":null)"));
        mapping.moveRule(0, 2);
        QCOMPARE(mapping.rules()[2].path, std::string("bb"));
        QCOMPARE(mapping.rules()[0].path, std::string("a"));
    }

    void anEditThatIsUndoneLeavesNoTrace()
    {
        for (const char *json : {R"({"a":"name","formId":"x"})", R"({"mappings":{"a":"name"},"z":1})"}) {
            const auto before = parsed(json);
            auto mapping = before;
            mapping.setRevenueCurrency("EUR");
            QVERIFY(!(mapping == before));
            QCOMPARE(*mapping.revenueCurrency(), std::string("EUR"));
            mapping.setRevenueCurrency(std::nullopt);
            QVERIFY(mapping.insertRule(0, {"b", "email"}));
            mapping.removeRule(0);
            QVERIFY(mapping == before);
            QCOMPARE(saved(mapping), QByteArray(json));
        }
    }

    void takenPathsAreRefused()
    {
        auto mapping = parsed(R"({"a":"name","n":5,"formId":"x"})");
        QCOMPARE(mapping.insertRule(0, {"a", "email"}).error().code, QStringLiteral("mapping.path-taken"));
        QCOMPARE(mapping.insertRule(0, {"n", "email"}).error().code, QStringLiteral("mapping.path-taken"));
        QCOMPARE(mapping.insertRule(0, {"config", "email"}).error().code, QStringLiteral("mapping.reserved"));
        QVERIFY(mapping.setPath(0, "a"));
        QCOMPARE(saved(mapping), QByteArray(R"({"a":"name","n":5,"formId":"x"})"));
        auto wrapped = parsed(R"({"mappings":{}})");
        QVERIFY(wrapped.insertRule(0, {"config", "email"}));
        auto integration = parsed(R"({"eventValue":"a"})", "STRIPE");
        QCOMPARE(integration.insertRule(0, {"a", "email"}).error().code, QStringLiteral("mapping.read-only"));
        integration.setRevenueCurrency("EUR");
        QCOMPARE(saved(integration), QByteArray(R"({"eventValue":"a"})"));
    }

    void theFirstRuleWraps()
    {
        auto mapping = parsed("null");
        QVERIFY(mapping.insertRule(0, {"a", "name"}));
        QCOMPARE(mapping.form(), Form::Wrapped);
        QCOMPARE(saved(mapping), QByteArray(R"({"mappings":{"a":"name"}})"));
        auto other = parsed("");
        other.setRevenueCurrency("EUR");
        QCOMPARE(saved(other), QByteArray(R"({"mappings":{},"config":{"revenueCurrency":"EUR"}})"));
        auto nulled = parsed(R"({"mappings":null,"z":1})");
        QVERIFY(nulled.insertRule(0, {"a", "name"}));
        QCOMPARE(saved(nulled), QByteArray(R"({"mappings":{"a":"name"},"z":1})"));
    }

    void keysAreSuggestedFor_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("reason");
        using Reason = mapping::SuggestionReason;
        const auto row = [](const char *path, const char *json, const char *target, Reason reason) {
            QTest::addRow("%s %s", path, json)
                << QByteArray(path) << QByteArray(json) << QByteArray(target) << static_cast<int>(reason);
        };
        row("email", "5", "email", Reason::SameName);
        row("customer.email", "5", "email", Reason::SameName);
        row("First-Name", "\"x\"", "firstName", Reason::SameWords);
        row("utmSource", "\"x\"", "utm_source", Reason::SameWords);
        row("order_id", "\"x\"", "orderId", Reason::SameWords);
        row("score", "1", "custom_00000000-0000-4000-8000-000000000001", Reason::FieldKey);
        row("due_date", "\"x\"", "custom_00000000-0000-4000-8000-000000000002", Reason::FieldLabel);
        row("order_total", "\"5\"", "eventValue", Reason::Synonym);
        row("data.ad_cost", "5", "expense", Reason::Synonym);
        row("crm_id", "\"x\"", "externalId", Reason::EndsInId);
        row("x", "\"a@b.cd\"", "email", Reason::LooksLikeEmail);
        row("x", "\"+49 30 123456\"", "phone", Reason::LooksLikePhone);
        row("x", "\"https://example.com\"", "website", Reason::LooksLikeWebsite);
        row("x", "\"EUR\"", "currency", Reason::LooksLikeCurrency);
        row("x", "\"2026-03-01\"", "occurredAt", Reason::LooksLikeDate);
        QTest::newRow("nothing") << QByteArray("x") << QByteArray("\"y\"") << QByteArray() << -1;
        QTest::newRow("container") << QByteArray("email") << QByteArray("[]") << QByteArray() << -1;
    }
    void keysAreSuggestedFor()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, target);
        QFETCH(int, reason);
        domain::JsonDocument document;
        QVERIFY(!document.parse(json.toStdString()));
        const auto suggestion =
            mapping::suggestTarget(path.toStdString(), document.root(), mapping::TargetCatalog(tests::fields()));
        QCOMPARE(suggestion ? QByteArray::fromStdString(suggestion->target) : QByteArray(), target);
        if (suggestion) {
            QCOMPARE(static_cast<int>(suggestion->reason), reason);
            QVERIFY(!mapping::reasonText(suggestion->reason).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestFieldMapping)
#include "tst_fieldmapping.moc"
