// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping on its way to another source or business: nothing is lost that belongs to it, nothing goes with it that
// does not, and what has no like over there is told before anything changes.
#include "app/mapping/mappingpack.h"

#include <QTest>

using namespace desk;
using mapping::FieldMapping;
using mapping::FieldMatch;
using mapping::MappingPack;
using mapping::PackChoices;
using Type = domain::CustomFieldType;

namespace {

const QString sizeId = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QString seatsId = QStringLiteral("22222222-2222-4222-8222-222222222222");
const QString elsewhereId = QStringLiteral("33333333-3333-4333-8333-333333333333");

domain::CustomField field(const QString &id, const char *key, const char *label, Type type)
{
    domain::CustomField made;
    made.id = id;
    made.key = QString::fromLatin1(key);
    made.label = QString::fromLatin1(label);
    made.type = type;
    return made;
}

QList<domain::CustomField> fieldsHere()
{
    return {field(sizeId, "company_size", "Company size", Type::SingleSelect),
            field(seatsId, "team_seats", "Team seats", Type::Number)};
}

FieldMapping parsed(const QByteArray &json)
{
    const auto mapping = FieldMapping::parse(json.toStdString(), "WEBHOOK");
    if (!mapping)
        qFatal("%s", qPrintable(mapping.error().message));
    return *mapping;
}

MappingPack somePack()
{
    MappingPack pack = mapping::makePack(
        "Booking desk", "Northlight Studio",
        parsed("{\"total\":\"eventValue\",\"size\":\"company_size\",\"seats\":\"custom_" + seatsId.toUtf8()
               + "\",\"formId\":\"secret-form\",\"config\":{\"revenueCurrency\":\"EUR\",\"k\":1}}"),
        fieldsHere());
    pack.samples = {{.name = "first", .payload = "{\"total\": 1.50}"}};
    pack.expectations = {"{\"name\":\"one\",\"payload\":{\"total\":1.50},\"expect\":{\"customFields\":{\""
                         + sizeId.toStdString() + "\":\"2-10\"}}}"};
    return pack;
}

QString matchText(const FieldMatch &match)
{
    const char *hows[] = {"id", "key", "label", "none"};
    return QLatin1String(hows[static_cast<int>(match.how)]) + (match.otherType ? QStringLiteral("!") : QString());
}

} // namespace

class MappingPackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackHoldsWhatBelongsToIt()
    {
        const MappingPack pack = somePack();
        QCOMPARE(pack.rules.size(), 3U);
        QCOMPARE(pack.rules[1].target, "custom_" + sizeId.toStdString()); // the bare key, as an id
        QCOMPARE(pack.fields.size(), 2U);
        QCOMPARE(pack.fields[0].key, std::string("company_size"));
        QCOMPARE(pack.currency, std::optional<std::string>("EUR"));
        const std::string text = mapping::packText(pack);
        QVERIFY(text.find("secret-form") == std::string::npos);
        QVERIFY(text.find("\"format\": \"conversion-desk-mapping-pack\"") != std::string::npos);
        QVERIFY(text.find("1.50") != std::string::npos); // numbers keep their spelling
    }

    void aPackComesBackAsItWas()
    {
        MappingPack pack = somePack();
        const auto read = mapping::parsePack(mapping::packText(pack));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->rules, pack.rules);
        QCOMPARE(read->fields, pack.fields);
        QCOMPARE(read->currency, pack.currency);
        QCOMPARE(read->name, pack.name);
        QCOMPARE(read->business, pack.business);
        QCOMPARE(read->samples.size(), 1U);
        QCOMPARE(read->expectations.size(), 1U);
        QCOMPARE(mapping::packText(*read), mapping::packText(pack));
    }

    void whatIsNoPackIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &text, const char *code) {
            QTest::newRow(name) << text << QString::fromLatin1(code);
        };
        const QByteArray head = "{\"format\":\"conversion-desk-mapping-pack\",\"version\":1,";
        row("no json", "{\"format\":", "json.incomplete");
        row("a list", "[]", "pack.format");
        row("another file", "{\"format\":\"x\",\"version\":1}", "pack.format");
        row("a later version", "{\"format\":\"conversion-desk-mapping-pack\",\"version\":2}", "pack.newer");
        row("no version", "{\"format\":\"conversion-desk-mapping-pack\"}", "pack.damaged");
        row("no mapping", head + "\"name\":\"x\"}", "pack.damaged");
        row("a rule without a target", head + "\"mapping\":{\"mappings\":{\"a\":1}}}", "pack.damaged");
        row("a field without an id", head + "\"mapping\":{\"mappings\":{}},\"customFields\":[{\"key\":\"k\"}]}",
            "pack.damaged");
        row("fields that are no list", head + "\"mapping\":{\"mappings\":{}},\"customFields\":{}}", "pack.damaged");
        row("a sample that is no payload", head + "\"mapping\":{\"mappings\":{}},\"samples\":[{\"payload\":3}]}",
            "pack.damaged");
        row("an expectation without any", head + "\"mapping\":{\"mappings\":{}},\"expectations\":[{\"payload\":{}}]}",
            "pack.damaged");
    }
    void whatIsNoPackIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = mapping::parsePack(text.toStdString());
        QVERIFY(!read.has_value());
        QTEST(read.error().code, "code");
        QVERIFY(!read.error().message.isEmpty());
    }

    void customFieldsAreMatched_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("match");
        const auto row = [](const char *name, const QString &id, const char *key, const char *label, Type type,
                            const char *match) {
            QTest::newRow(name) << id << QString::fromLatin1(key) << QString::fromLatin1(label)
                                << static_cast<int>(type) << QString::fromLatin1(match);
        };
        row("the same business", sizeId, "other", "Other", Type::SingleSelect, "id");
        row("the same key", elsewhereId, "company_size", "Size of the company", Type::SingleSelect, "key");
        row("the same key, another type", elsewhereId, "team_seats", "Team seats", Type::Text, "key!");
        row("the same label and type", elsewhereId, "seats", " team SEATS ", Type::Number, "label");
        row("the same label, another type", elsewhereId, "seats", "Team seats", Type::Text, "none");
        row("nothing like it", elsewhereId, "nps", "NPS", Type::Number, "none");
        row("no key and no label", elsewhereId, "", "", Type::Text, "none");
    }
    void customFieldsAreMatched()
    {
        QFETCH(QString, id);
        QFETCH(QString, key);
        QFETCH(QString, label);
        QFETCH(int, type);
        MappingPack pack;
        pack.rules = {{.path = "a", .target = "custom_" + id.toStdString()}};
        pack.fields = {{.id = id.toStdString(),
                        .key = key.toStdString(),
                        .label = label.toStdString(),
                        .type = static_cast<Type>(type)}};
        const auto gaps = mapping::gapsOf(pack, {}, fieldsHere(), true);
        QCOMPARE(gaps.fields.size(), 1U);
        QTEST(matchText(gaps.fields[0]), "match");
        QCOMPARE(gaps.fields[0].rules, 1);
    }

    void otherGapsAreTold()
    {
        MappingPack pack = somePack();
        pack.rules.push_back({.path = "x", .target = "lastname"});
        const auto gaps = mapping::gapsOf(pack, parsed("{\"mappings\":{},\"config\":{\"revenueCurrency\":\"USD\"}}"),
                                          fieldsHere(), true);
        QVERIFY(gaps.currencyDiffers);
        QCOMPARE(gaps.presentCurrency, std::optional<std::string>("USD"));
        QCOMPARE(gaps.unknownTargets.size(), 1U);
        QCOMPARE(gaps.unknownTargets[0].target, std::string("lastname"));
        QVERIFY(std::ranges::all_of(gaps.fields, &FieldMatch::isClean));
        QVERIFY(!mapping::gapsOf(pack, parsed("{\"mappings\":{},\"config\":{\"revenueCurrency\":\"EUR\"}}"), {}, true)
                     .currencyDiffers);
        // Without a list nobody can say that a field is missing.
        QVERIFY(std::ranges::all_of(mapping::gapsOf(pack, {}, {}, false).fields, &FieldMatch::isClean));
    }

    void pathsThatNoPayloadHasAreTold()
    {
        MappingPack pack;
        pack.rules = {
            {.path = "a.b", .target = "email"}, {.path = "c[0]", .target = "phone"}, {.path = "d", .target = "city"}};
        domain::PayloadSet payloads;
        QCOMPARE(mapping::pathsNeverSeen(pack, payloads).size(), 3U);
        payloads.add(domain::PayloadSet::Origin::Sample, 1, domain::Instant(0), "{\"a.b\":1,\"c\":[]}");
        payloads.add(domain::PayloadSet::Origin::Sample, 2, domain::Instant(0), "no json");
        QCOMPARE(mapping::pathsNeverSeen(pack, payloads), (std::vector<std::string>{"c[0]", "d"}));
        payloads.add(domain::PayloadSet::Origin::Submission, 3, domain::Instant(0), "{\"c\":[1],\"d\":null}");
        QVERIFY(mapping::pathsNeverSeen(pack, payloads).empty());
    }

    void thePacksRulesTakeThePlaceOfTheOnesHere()
    {
        PackChoices choices;
        choices.fieldIds[sizeId.toStdString()] = elsewhereId.toStdString();
        choices.fieldIds[seatsId.toStdString()] = std::nullopt;
        MappingPack pack = somePack();
        pack.rules.push_back({.path = "x", .target = "lastname"});
        const FieldMapping present = parsed(
            "{\"mine\":[1],\"mappings\":{\"old\":\"email\",\"n\":5},\"config\":{\"revenueCurrency\":\"USD\",\"z\":2}}");
        const auto outcome = mapping::applyPack(pack, present, choices);
        QCOMPARE(QByteArray::fromStdString(outcome.mapping.toJson()),
                 "{\"mine\":[1],\"mappings\":{\"n\":5,\"total\":\"eventValue\",\"size\":\"custom_"
                     + elsewhereId.toUtf8() + "\"},\"config\":{\"revenueCurrency\":\"EUR\",\"z\":2}}");
        QCOMPARE(outcome.leftOut.size(), 2U);
        choices.takeCurrency = false;
        choices.leaveOutUnknown = false;
        const auto other = mapping::applyPack(pack, present, choices);
        QCOMPARE(other.mapping.revenueCurrency(), std::optional<std::string>("USD"));
        QVERIFY(other.mapping.indexOfPath("x") >= 0);
    }

    void aPathThatIsASettingHereIsLeftOut()
    {
        MappingPack pack;
        pack.rules = {{.path = "formId", .target = "externalId"}, {.path = "a", .target = "email"}};
        const auto outcome = mapping::applyPack(pack, parsed("{\"b\":\"city\",\"formId\":\"f\"}"), {});
        QCOMPARE(QByteArray::fromStdString(outcome.mapping.toJson()), QByteArray("{\"formId\":\"f\",\"a\":\"email\"}"));
        QCOMPARE(outcome.leftOut.size(), 1U);
    }

    void expectationsSpeakOfTheFieldsHere()
    {
        PackChoices choices;
        choices.fieldIds["old"] = "new";
        choices.fieldIds["gone"] = std::nullopt;
        const std::string text = mapping::withFieldIds(
            "{\"name\":\"n\",\"payload\":{\"custom_old\":\"custom_old\"},\"expect\":{\"customFields\":{\"old\":\"1\","
            "\"gone\":\"2\",\"stays\":\"3\"},\"targets\":[{\"target\":\"custom_old\",\"value\":1.50},"
            "{\"target\":\"custom_gone\"},\"custom_gone\",\"custom_old\"]}}",
            choices);
        domain::JsonDocument document;
        QVERIFY(!document.parse(text));
        QCOMPARE(QByteArray::fromStdString(document.root().toCompact()),
                 QByteArray("{\"name\":\"n\",\"payload\":{\"custom_old\":\"custom_old\"},\"expect\":{\"customFields\":"
                            "{\"new\":\"1\",\"stays\":\"3\"},\"targets\":[{\"target\":\"custom_new\",\"value\":1.50},"
                            "\"custom_new\"]}}"));
    }
};

QTEST_GUILESS_MAIN(MappingPackTest)
#include "tst_mappingpack.moc"
