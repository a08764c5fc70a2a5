// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/lint.h"

#include <QTest>

using namespace desk;
using namespace desk::mapping;

namespace {

TargetCatalog catalog()
{
    domain::CustomField size;
    size.id = QStringLiteral("11111111-1111-4111-8111-111111111111");
    size.key = QStringLiteral("company_size");
    size.label = QStringLiteral("Company size");
    domain::CustomField old = size;
    old.id = QStringLiteral("22222222-2222-4222-8222-222222222222");
    old.key = QStringLiteral("old_field");
    old.label = QStringLiteral("Old field");
    return TargetCatalog({size, old});
}

const char *codeName(LintCode code)
{
    switch (code) {
    case LintCode::UnknownTarget: return "unknown";
    case LintCode::NeverReadable: return "unreadable";
    case LintCode::RepeatedPath: return "repeated";
    case LintCode::InactiveField: return "inactive";
    case LintCode::NoContact: return "no-contact";
    case LintCode::RevenueBeside: return "revenue";
    case LintCode::AlwaysShadowed: return "shadowed";
    case LintCode::NearMiss: return "near-miss";
    case LintCode::NeverHit: return "never-hit";
    case LintCode::NoCurrency: return "no-currency";
    case LintCode::NumberAsText: return "number-as-text";
    case LintCode::AmbiguousPath: return "ambiguous";
    case LintCode::NearlyRepeated: return "nearly-repeated";
    case LintCode::NotARule: return "not-a-rule";
    }
    return "?";
}

QString mendText(const LintMend &mend)
{
    const QString text = QString::fromStdString(mend.text);
    switch (mend.kind) {
    case LintMend::Kind::None: return {};
    case LintMend::Kind::Target: return QStringLiteral(" target=%1").arg(text);
    case LintMend::Kind::Path: return QStringLiteral(" path=%1").arg(text);
    case LintMend::Kind::Remove: return QStringLiteral(" remove");
    case LintMend::Kind::Currency: return QStringLiteral(" currency=%1").arg(text);
    }
    return {};
}

/// "unknown a target=email; no-contact": what was found, in order.
QString textOf(const std::vector<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings) {
        QString text = QString::fromLatin1(codeName(finding.code));
        if (!finding.path.empty())
            text += QLatin1Char(' ') + QString::fromStdString(finding.path);
        texts << QString(text + mendText(finding.mend));
    }
    return texts.join(QStringLiteral("; "));
}

FieldMapping parsed(const QByteArray &json)
{
    const auto mapping = FieldMapping::parse(json.toStdString());
    return mapping ? *mapping : FieldMapping();
}

domain::PayloadSet setOf(const QList<QByteArray> &payloads)
{
    domain::PayloadSet set;
    int id = 0;
    for (const QByteArray &payload : payloads)
        set.add(domain::PayloadSet::Origin::Sample, ++id, domain::Instant(0), payload.toStdString());
    return set;
}

} // namespace

class LintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMappingItself_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *name, const QByteArray &mapping, const char *findings) {
            QTest::newRow(name) << mapping << QString::fromLatin1(findings);
        };
        row("nothing is wrong with nothing", "null", "");
        row("good", "{\"mail\":\"email\",\"total\":\"eventValue\",\"cur\":\"currency\"}", "");
        row("only ignored keys want no contact", "{\"a\":\"do_nothing\"}", "");
        row("a slip has its mend", "{\"m\":\"email\",\"a\":\"lastname\"}", "unknown a target=lastName");
        row("something else has none", "{\"m\":\"email\",\"a\":\"qqqqqqqqqq\"}", "unknown a");
        row("an old custom field", "{\"m\":\"email\",\"a\":\"custom_22222222-2222-4222-8222-222222222222\"}",
            "inactive a");
        row("no contact", "{\"a\":\"city\"}", "no-contact");
        row("a phone is enough", "{\"a\":\"city\",\"p\":\"phone\"}", "");
        row("revenue beside the value", "{\"m\":\"email\",\"c\":\"currency\",\"a\":\"eventValue\",\"b\":\"revenue\"}",
            "revenue b target=eventValue");
        row("revenue alone is the value", "{\"m\":\"email\",\"c\":\"currency\",\"b\":\"revenue\"}", "");
        row("no currency", "{\"m\":\"email\",\"a\":\"eventValue\"}", "no-currency currency=SEK");
        row("an expense needs one, too", "{\"m\":\"email\",\"a\":\"expense\"}", "no-currency currency=SEK");
        row("a default is enough",
            "{\"mappings\":{\"m\":\"email\",\"a\":\"eventValue\"},\"config\":{\"revenueCurrency\":\"EUR\"}}", "");
        row("paths that differ in spelling", "{\"E-Mail\":\"email\",\"email\":\"email\"}", "nearly-repeated email");
        row("a member that is no rule", "{\"m\":\"email\",\"a\":1}", "not-a-rule a");
        row("errors come first", "{\"a\":\"city\",\"b\":5,\"c\":\"lastname\"}",
            "unknown c target=lastName; no-contact; not-a-rule b");
    }
    void theMappingItself()
    {
        QFETCH(QByteArray, mapping);
        LintFacts facts;
        facts.currency = "SEK";
        facts.inactive = {"custom_22222222-2222-4222-8222-222222222222"};
        QTEST(textOf(lint(parsed(mapping), catalog(), facts)), "findings");
    }

    void withStoredPayloads_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QList<QByteArray>>("payloads");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *name, const QByteArray &mapping, const QList<QByteArray> &payloads,
                            const char *findings) {
            QTest::newRow(name) << mapping << payloads << QString::fromLatin1(findings);
        };
        const QByteArray mail = "{\"m\":\"email\",\"a\":\"city\"}";
        row("no payloads say nothing", mail, {}, "");
        row("all is used", mail, {"{\"m\":\"a@b.cd\",\"a\":\"Oslo\"}"}, "");
        row("a path that none has", mail, {"{\"m\":\"a@b.cd\"}", "{\"m\":\"a@b.cd\"}"}, "never-hit a remove");
        row("one has it", mail, {"{\"m\":\"a@b.cd\"}", "{\"m\":\"a@b.cd\",\"a\":null}"}, "");
        row("a path in another spelling", "{\"m\":\"email\",\"Home_Town\":\"city\"}",
            {"{\"m\":\"a@b.cd\",\"homeTown\":\"Oslo\"}"}, "near-miss Home_Town path=homeTown");
        row("an ignored key need not come", "{\"m\":\"email\",\"x\":\"do_nothing\"}", {"{\"m\":\"a@b.cd\"}"}, "");
        row("a number field that never gets one", "{\"m\":\"email\",\"c\":\"currency\",\"v\":\"eventValue\"}",
            {"{\"m\":\"a@b.cd\",\"c\":\"EUR\",\"v\":\"1,50 EUR\"}"}, "unreadable v");
        row("one of two reads", "{\"m\":\"email\",\"c\":\"currency\",\"v\":\"eventValue\"}",
            {"{\"m\":\"a@b.cd\",\"c\":\"EUR\",\"v\":\"1,50 EUR\"}", "{\"m\":\"a@b.cd\",\"c\":\"EUR\",\"v\":\"1.50\"}"},
            "");
        row("numbers in a text", mail, {"{\"m\":\"a@b.cd\",\"a\":5}"}, "number-as-text a");
        row("numbers in a reference are usual", "{\"m\":\"email\",\"o\":\"orderId\"}", {"{\"m\":\"a@b.cd\",\"o\":5}"},
            "");
        row("always shadowed", "{\"m\":\"email\",\"n\":\"email\"}",
            {"{\"m\":\"a@b.cd\",\"n\":\"x@y.zz\"}", "{\"m\":\"a@b.cd\"}"}, "shadowed n remove");
        row("once it was the one", "{\"m\":\"email\",\"n\":\"email\"}",
            {"{\"m\":\"a@b.cd\",\"n\":\"x@y.zz\"}", "{\"n\":\"x@y.zz\"}"}, "");
        row("what does not read shadows nothing", "{\"m\":\"email\",\"n\":\"email\"}",
            {"{\"m\":\"nobody\",\"n\":\"x@y.zz\"}", "{\"m\":\"a@b.cd\"}"}, "");
        row("revenue comes after the value",
            "{\"m\":\"email\",\"c\":\"currency\",\"r\":\"revenue\",\"v\":\"eventValue\"}",
            {"{\"m\":\"a@b.cd\",\"c\":\"EUR\",\"r\":1,\"v\":2}"}, "revenue r target=eventValue");
        row("one key and a way down", "{\"m\":\"email\",\"a.b\":\"city\"}",
            {"{\"m\":\"a@b.cd\",\"a.b\":\"Oslo\",\"a\":{\"b\":\"Rome\"}}"}, "ambiguous a.b");
        row("what is no object is no payload", mail, {"[1]", "nonsense"}, "");
    }
    void withStoredPayloads()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QList<QByteArray>, payloads);
        const FieldMapping rules = parsed(mapping);
        const auto uses = countRuleUse(rules, catalog(), setOf(payloads));
        QVERIFY(uses);
        LintFacts facts;
        facts.uses = &*uses;
        QTEST(textOf(lint(rules, catalog(), facts)), "findings");
    }

    void aCountOfAMomentAgoSaysNothingWrong()
    {
        const FieldMapping before = parsed("{\"m\":\"email\",\"n\":\"email\"}");
        const auto uses = countRuleUse(before, catalog(), setOf({"{\"m\":\"a@b.cd\",\"n\":\"x@y.zz\"}"}));
        LintFacts facts;
        facts.uses = &*uses;
        QCOMPARE(textOf(lint(before, catalog(), facts)), QStringLiteral("shadowed n remove"));
        // Moved before the other, removed, retargeted: what was counted does not hold any more.
        QCOMPARE(textOf(lint(parsed("{\"n\":\"email\",\"m\":\"email\"}"), catalog(), facts)), QString());
        QCOMPARE(textOf(lint(parsed("{\"n\":\"email\"}"), catalog(), facts)), QString());
        QCOMPARE(textOf(lint(parsed("{\"m\":\"email\",\"n\":\"city\"}"), catalog(), facts)), QString());
    }

    void countingCanBeCancelled()
    {
        const FieldMapping rules = parsed("{\"m\":\"email\"}");
        QVERIFY(!countRuleUse(rules, catalog(), setOf({"{\"m\":1}"}), [] { return true; }));
        QVERIFY(countRuleUse(rules, catalog(), setOf({"{\"m\":1}"}), [] { return false; }));
    }

    void repeatedPathsAreFoundInTheText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("repeated");
        const auto row = [](const char *name, const QByteArray &json, const char *repeated) {
            QTest::newRow(name) << json << QString::fromLatin1(repeated);
        };
        row("none", "{\"a\":\"email\",\"b\":\"email\"}", "");
        row("in the simple form", "{\"a\":\"email\",\"b\":\"a\",\"a\":\"phone\"}", "a@21");
        row("in the wrapped form", "{\"mappings\": {\"a\":\"email\", \"a\":\"phone\"}}", "a@27");
        row("with an escape", "{\"a\":\"x\",\"\\u0061\":\"y\"}", "a@9");
        row("inside of values they do not count", "{\"a\":{\"b\":1,\"b\":2},\"c\":[{\"a\":1,\"a\":2}]}", "");
        row("braces in texts", "{\"a\":\"}\\\"{\",\"a\":1}", "a@12");
        row("not JSON", "{\"a\":\"x\",\"a\"", "");
    }
    void repeatedPathsAreFoundInTheText()
    {
        QFETCH(QByteArray, json);
        const std::string text = json.toStdString();
        QStringList found;
        for (const RepeatedKey &key : repeatedKeys(text))
            found << QStringLiteral("%1@%2").arg(QString::fromStdString(key.name)).arg(key.offset);
        QTEST(found.join(QLatin1Char(' ')), "repeated");
    }

    void anIdOutlivesOtherEdits()
    {
        const auto first = lint(parsed("{\"a\":\"city\"}"), catalog());
        const auto later = lint(parsed("{\"b\":\"state\",\"a\":\"city\"}"), catalog());
        QCOMPARE(first.size(), std::size_t{1});
        QCOMPARE(later.size(), std::size_t{1});
        QCOMPARE(later.front().id(), first.front().id());
        QVERIFY(lint(parsed("{\"m\":\"email\",\"a\":\"xx\"}"), catalog()).front().id()
                != lint(parsed("{\"m\":\"email\",\"b\":\"xx\"}"), catalog()).front().id());
    }
};

QTEST_GUILESS_MAIN(LintTest)
#include "tst_lint.moc"
