// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/drift.h"
#include "app/mapping/othermappings.h"
#include "app/mapping/renames.h"
#include "app/mapping/suggest.h"

#include <QTest>

using namespace desk;
using mapping::Drift;
using mapping::DriftFinding;
using mapping::FieldMapping;
using mapping::KeyState;
using mapping::PayloadProfile;

namespace {

constexpr std::int64_t hour = 3'600'000;

/// Payloads in the order in which they came, an hour apart.
class History
{
public:
    History &add(int times, const std::function<std::string(int)> &text)
    {
        for (int i = 0; i < times; ++i)
            m_texts.push_back(text(m_number++));
        return *this;
    }
    History &add(int times, const std::string &text)
    {
        return add(times, [&](int) { return text; });
    }
    [[nodiscard]] domain::PayloadSet set() const
    {
        domain::PayloadSet set;
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            set.add(domain::PayloadSet::Origin::Submission, static_cast<std::int64_t>(i),
                    domain::Instant(static_cast<std::int64_t>(i) * hour), m_texts[i]);
        return set;
    }

private:
    std::vector<std::string> m_texts;
    int m_number = 0;
};

FieldMapping mappingOf(const char *json)
{
    const auto parsed = FieldMapping::parse(json, "WEBHOOK");
    return parsed ? *parsed : FieldMapping();
}

QString kindWord(DriftFinding::Kind kind)
{
    switch (kind) {
    case DriftFinding::Kind::Stopped: return QStringLiteral("stopped");
    case DriftFinding::Kind::TypeChanged: return QStringLiteral("changed");
    case DriftFinding::Kind::New: return QStringLiteral("new");
    }
    return {};
}

/// "stopped total 10 -> sum; new x 4": the findings as one line.
QString textOf(const Drift &drift)
{
    QStringList lines;
    for (const DriftFinding &finding : drift.findings) {
        QString line = kindWord(finding.kind) + QLatin1Char(' ') + QString::fromStdString(finding.path)
                       + QStringLiteral(" %1").arg(finding.payloads);
        if (finding.rename)
            line += QStringLiteral(" -> ") + QString::fromStdString(finding.rename->path);
        lines << line;
    }
    return lines.join(QStringLiteral("; "));
}

struct Seen {
    domain::PayloadSet set;
    PayloadProfile profile;
    FieldMapping mapping;
    mapping::TargetCatalog catalog;
    Drift drift;
};
std::unique_ptr<Seen> look(const History &history, const char *mapping)
{
    auto seen = std::make_unique<Seen>();
    seen->set = history.set();
    seen->profile = mapping::profileOf(seen->set);
    seen->mapping = mappingOf(mapping);
    seen->drift = mapping::findDrift(seen->profile, seen->mapping, seen->catalog);
    mapping::addExposure(seen->drift, seen->profile, seen->set, seen->mapping, seen->catalog);
    return seen;
}

std::string order(int number, const char *key)
{
    return "{\"id\":" + std::to_string(number) + ",\"" + key + "\":\"" + std::to_string(100 + number)
           + ".50\","
             "\"cur\":\""
           + (number % 2 ? "EUR" : "USD") + "\",\"email\":\"p" + std::to_string(number % 7) + "@x.de\"}";
}

} // namespace
Q_DECLARE_METATYPE(History)

class DriftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatChangedIsFoundByEvidence_data()
    {
        QTest::addColumn<History>("history");
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("findings");
        const QByteArray mapsA = "{\"mappings\":{\"a\":\"email\"}}";
        const std::string a = "{\"a\":\"x\",\"z\":1}";
        const std::string none = "{\"z\":1}";
        QTest::newRow("nothing") << History() << mapsA << QString();
        QTest::newRow("as it was") << History().add(50, a) << mapsA << QString();
        QTest::newRow("a mapped key stopped")
            << History().add(20, a).add(5, none) << mapsA << QStringLiteral("stopped a 5");
        QTest::newRow("two without it may be chance") << History().add(20, a).add(2, none) << mapsA << QString();
        QTest::newRow("it came back") << History().add(20, a).add(5, none).add(1, a) << mapsA << QString();
        QTest::newRow("an ignored key stopped")
            << History().add(20, a).add(5, none) << QByteArray("{\"mappings\":{\"a\":\"do_nothing\"}}") << QString();
        QTest::newRow("an unmapped key stopped")
            << History().add(20, a).add(5, none) << QByteArray("{\"mappings\":{\"z\":\"orderId\"}}") << QString();
        const auto rare = [](int i) { return i % 20 == 0 ? "{\"a\":\"x\",\"z\":1}" : "{\"z\":1}"; };
        QTest::newRow("a rare key is missing for a while")
            << History().add(201, rare).add(60, none) << mapsA << QString();
        QTest::newRow("a rare key is missing too long")
            << History().add(201, rare).add(200, none) << mapsA << QStringLiteral("stopped a 200");
        QTest::newRow("seen twice and never again") << History().add(2, a).add(50, none) << mapsA << QString();
        QTest::newRow("broken payloads are no evidence") << History().add(20, a).add(5, "broken") << mapsA << QString();
        QTest::newRow("a new key") << History().add(40, none).add(4, a)
                                   << QByteArray("{\"mappings\":{\"z\":\"orderId\"}}") << QStringLiteral("new a 4");
        QTest::newRow("a new key that is mapped") << History().add(40, none).add(4, a) << mapsA << QString();
        QTest::newRow("seen once") << History().add(40, none).add(1, a)
                                   << QByteArray("{\"mappings\":{\"z\":\"orderId\"}}") << QString();
        QTest::newRow("what came long ago is not new")
            << History().add(40, none).add(60, a) << QByteArray("{\"mappings\":{\"z\":\"orderId\"}}") << QString();
        QTest::newRow("a number became a text with a comma")
            << History().add(20, "{\"a\":12.5}").add(6, "{\"a\":\"12,50\"}")
            << QByteArray("{\"mappings\":{\"a\":\"eventValue\"}}") << QStringLiteral("changed a 6");
        QTest::newRow("a value became an object")
            << History().add(20, "{\"a\":\"x@y.de\"}").add(6, "{\"a\":{\"b\":\"x@y.de\"}}") << mapsA
            << QStringLiteral("changed a 6; new a.b 6");
        QTest::newRow("both forms side by side")
            << History().add(40, [](int i) { return i % 2 ? "{\"a\":12.5}" : "{\"a\":\"12,50\"}"; })
            << QByteArray("{\"mappings\":{\"a\":\"eventValue\"}}") << QString();
        QTest::newRow("sometimes null") << History().add(20, "{\"a\":12.5}").add(6, "{\"a\":null}")
                                        << QByteArray("{\"mappings\":{\"a\":\"eventValue\"}}") << QString();
        QTest::newRow("an integration") << History().add(20, a).add(5, none) << QByteArray("{}") << QString();
    }
    void whatChangedIsFoundByEvidence()
    {
        QFETCH(History, history);
        QFETCH(QByteArray, mapping);
        QFETCH(QString, findings);
        QCOMPARE(textOf(look(history, mapping.constData())->drift), findings);
    }

    void aRenameIsProposedWithItsReasons()
    {
        const History history = History().add(30, [](int i) { return order(i, "order_total"); }).add(10, [](int i) {
            return order(i, "total_price");
        });
        const auto seen =
            look(history, "{\"mappings\":{\"order_total\":\"eventValue\",\"cur\":\"currency\",\"email\":\"email\"}}");
        QCOMPARE(textOf(seen->drift), QStringLiteral("stopped order_total 10 -> total_price"));
        const mapping::Rename &rename = *seen->drift.findings.front().rename;
        QVERIFY(rename.confidence >= 80);
        QVERIFY(rename.reasons.sameTime && rename.reasons.alikeValues && rename.reasons.samePlace);
        QVERIFY(rename.reasons.nearName && rename.reasons.sameFrequency);
        QVERIFY(!rename.reasons.sameValues);
    }

    void renames_data()
    {
        QTest::addColumn<QByteArray>("before"); ///< the member, # is a number
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("to");
        QTest::newRow("another name for the same people")
            << QByteArray("\"mail\":\"p#@x.de\"") << QByteArray("\"kontakt\":\"p#@x.de\"") << QStringLiteral("kontakt");
        QTest::newRow("moved into an object")
            << QByteArray("\"mail\":\"p#@x.de\"") << QByteArray("\"customer\":{\"mail\":\"p#@x.de\"}")
            << QStringLiteral("customer.mail");
        QTest::newRow("a text became a number")
            << QByteArray("\"mail\":\"1#.50\"") << QByteArray("\"mail_total\":1#.50") << QStringLiteral("mail_total");
        QTest::newRow("another kind of value")
            << QByteArray("\"mail\":\"p#@x.de\"") << QByteArray("\"mail_count\":#") << QString();
        QTest::newRow("free text under a strange name")
            << QByteArray("\"mail\":\"note #\"") << QByteArray("\"qwerty\":\"other #\"") << QString();
        QTest::newRow("of two the better one")
            << QByteArray("\"mail\":\"p#@x.de\"") << QByteArray("\"agent\":\"a#@y.de\",\"mail2\":\"p#@x.de\"")
            << QStringLiteral("mail2");
    }
    void renames()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, to);
        const auto with = [](QByteArray member) {
            return [member](int i) {
                return "{\"z\":1," + QByteArray(member).replace('#', QByteArray::number(i % 9)).toStdString() + "}";
            };
        };
        const auto seen =
            look(History().add(30, with(before)).add(12, with(after)), "{\"mappings\":{\"mail\":\"email\"}}");
        QVERIFY(!seen->drift.findings.empty());
        const DriftFinding &finding = seen->drift.findings.front();
        QCOMPARE(finding.path, std::string("mail"));
        QCOMPARE(finding.rename ? QString::fromStdString(finding.rename->path) : QString(), to);
    }

    void keysThatCameTogetherAreTwo()
    {
        const History history = History()
                                    .add(10, "{\"a\":\"x@y.de\"}")
                                    .add(30, "{\"a\":\"x@y.de\",\"b\":\"x@y.de\"}")
                                    .add(10, "{\"b\":\"x@y.de\"}");
        const auto seen = look(history, "{\"mappings\":{\"a\":\"email\"}}");
        QCOMPARE(textOf(seen->drift), QStringLiteral("stopped a 10"));
    }

    void moneyIsExactAndByCurrency()
    {
        // Numbers 30 to 39: 130.50 to 139.50, the even ones in USD.
        const History history = History().add(30, [](int i) { return order(i, "order_total"); }).add(10, [](int i) {
            return order(i, "total_price");
        });
        const auto seen =
            look(history, "{\"mappings\":{\"order_total\":\"eventValue\",\"cur\":\"currency\",\"email\":\"email\"}}");
        const DriftFinding &finding = seen->drift.findings.front();
        QCOMPARE(finding.served, 0U);
        QCOMPARE(finding.money.size(), std::size_t{2}); // with the new key: what is missing
        QCOMPARE(finding.money[0].currency, std::string("EUR"));
        QVERIFY(finding.money[0].value);
        QCOMPARE(finding.money[0].value->toPlain(2), std::string("677.50"));
        QCOMPARE(finding.money[1].value->toPlain(2), std::string("672.50"));
        QVERIFY(!finding.money[0].expense);
    }

    void moneyOfANewKeyIsThatOfItsPayloads()
    {
        const History history = History()
                                    .add(40, "{\"v\":\"0.1\",\"c\":\"EUR\"}")
                                    .add(3, "{\"v\":\"0.1\",\"c\":\"EUR\",\"cost\":\"0.2\"}")
                                    .add(1, "{\"v\":\"5\",\"c\":\"EUR\"}");
        const auto seen = look(history, "{\"mappings\":{\"v\":\"eventValue\",\"c\":\"currency\"}}");
        QCOMPARE(textOf(seen->drift), QStringLiteral("new cost 3"));
        QCOMPARE(seen->drift.findings.front().money.size(), std::size_t{1});
        QVERIFY(
            seen->drift.findings.front().money.front().value->isSameNumber(*domain::Decimal::fromJsonNumber("0.3")));
    }

    void aStoppedKeyThatAnotherRuleReplacesIsNoFinding()
    {
        const History history = History().add(20, "{\"gross\":\"5\",\"total\":\"4\"}").add(20, "{\"total\":\"4\"}");
        const auto seen = look(history, "{\"mappings\":{\"total\":\"eventValue\",\"gross\":\"revenue\"}}");
        QVERIFY(seen->drift.findings.empty());
        QCOMPARE(seen->drift.states, (std::vector<KeyState>{KeyState::Mapped, KeyState::Stopped}));
    }

    void aChangedTypeSaysHowManyStillRead()
    {
        const auto seen = look(History().add(20, "{\"a\":12.5}").add(6, "{\"a\":\"12.50\"}"),
                               "{\"mappings\":{\"a\":\"eventValue\"}}");
        QCOMPARE(textOf(seen->drift), QStringLiteral("changed a 6"));
        QCOMPARE(seen->drift.findings.front().served, 6U);
        QCOMPARE(seen->drift.findings.front().since.milliseconds(), 20 * hour);
    }

    void statesAreOfTheKeys()
    {
        const auto seen = look(History().add(20, "{\"a\":1,\"b\":2,\"c\":3}"),
                               "{\"mappings\":{\"a\":\"eventValue\",\"b\":\"do_nothing\"}}");
        QCOMPARE(seen->drift.states, (std::vector<KeyState>{KeyState::Mapped, KeyState::Ignored, KeyState::Unmapped}));
    }

    void sketchesTellWhatIsShared()
    {
        mapping::KeyProfile a;
        mapping::KeyProfile b;
        a.sketch = {1, 2, 3, 4};
        b.sketch = {3, 4};
        QCOMPARE(mapping::sharedValues(a, b), 100);
        b.sketch = {4, 5};
        QCOMPARE(mapping::sharedValues(a, b), 50);
        b.sketch.clear();
        QCOMPARE(mapping::sharedValues(a, b), 0);
    }

    void otherSourcesAreAReason_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("reason");
        QTest::newRow("the same key") << QByteArray("netto") << QStringLiteral("eventValue")
                                      << QStringLiteral("as in Shop");
        QTest::newRow("the same words") << QByteArray("Net-to") << QStringLiteral("eventValue")
                                        << QStringLiteral("as in Shop");
        QTest::newRow("what most do") << QByteArray("ref") << QStringLiteral("orderId") << QStringLiteral("as in Shop");
        QTest::newRow("the same name counts more")
            << QByteArray("email") << QStringLiteral("email") << QStringLiteral("same name");
        QTest::newRow("before a synonym")
            << QByteArray("amount") << QStringLiteral("expense") << QStringLiteral("as in Shop");
        QTest::newRow("only its own mapping") << QByteArray("mine") << QString() << QString();
        QTest::newRow("ignored elsewhere") << QByteArray("junk") << QString() << QString();
    }
    void otherSourcesAreAReason()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, target);
        QFETCH(QString, reason);
        const mapping::TargetCatalog catalog;
        auto others = std::make_shared<mapping::OtherMappings>();
        others->add("me", "Me", mappingOf("{\"mappings\":{\"mine\":\"city\",\"ref\":\"externalId\"}}"), catalog);
        others->add("1", "Desk", mappingOf("{\"mappings\":{\"ref\":\"externalId\",\"junk\":\"do_nothing\"}}"), catalog);
        others->add("2", "Shop",
                    mappingOf("{\"mappings\":{\"netto\":\"revenue\",\"ref\":\"orderId\",\"email\":\"name\",\"amount\":"
                              "\"expense\",\"junk\":\"nonsense\"}}"),
                    catalog);
        others->add("3", "Stall", mappingOf("{\"ref\":\"orderId\"}"), catalog);
        const auto suggestion =
            mapping::suggestTarget(path.toStdString(), {}, catalog, {.mappings = others, .sourceId = "me"});
        QCOMPARE(suggestion ? QString::fromStdString(suggestion->target) : QString(), target);
        if (suggestion)
            QCOMPARE(mapping::reasonText(*suggestion), reason);
    }
};

QTEST_APPLESS_MAIN(DriftTest)
#include "tst_drift.moc"
