// SPDX-License-Identifier: GPL-3.0-or-later
// What another mapping makes of stored payloads: which results differ, how, and what that does to the money.
#include "app/mapping/impact.h"

#include <QTest>

#include <map>
#include <set>
#include <thread>

using namespace desk;
using mapping::Effect;
using mapping::FieldMapping;
using mapping::ImpactPlan;

namespace {

FieldMapping parsed(const QByteArray &json)
{
    const auto mapping = FieldMapping::parse(json.toStdString(), "WEBHOOK");
    if (!mapping)
        qFatal("the mapping of the test cannot be read: %s", json.constData());
    return *mapping;
}

domain::Instant at(const char *iso)
{
    return domain::Instant::fromIso(iso).value();
}

domain::PayloadSet setOf(const QList<QByteArray> &payloads)
{
    domain::PayloadSet set;
    int number = 0;
    for (const QByteArray &payload : payloads)
        set.add(domain::PayloadSet::Origin::Sample, ++number, at("2026-03-05T10:00:00.000Z"),
                {payload.constData(), static_cast<std::size_t>(payload.size())});
    return set;
}

const mapping::TargetCatalog &standard()
{
    static const mapping::TargetCatalog catalog;
    return catalog;
}

QStringList texts(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list << QString::fromUtf8(word);
    return list;
}

/// "EUR 2026-03 value 1..2 expense 0..0"
QStringList moneyOf(const mapping::Impact &impact)
{
    QStringList lines;
    for (const mapping::ImpactMoney &month : impact.money) {
        lines << QStringLiteral("%1 %2-%3 value %4..%5 expense %6..%7")
                     .arg(QString::fromStdString(month.currency))
                     .arg(month.month / 12)
                     .arg(month.month % 12 + 1, 2, 10, QLatin1Char('0'))
                     .arg(QString::fromStdString(month.value.before.text()),
                          QString::fromStdString(month.value.after.text()),
                          QString::fromStdString(month.expense.before.text()),
                          QString::fromStdString(month.expense.after.text()));
    }
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(desk::mapping::Effect)

class ImpactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void effectOfOnePayload_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<Effect>("effect");
        const auto row = [](const char *name, const char *before, const char *after, const char *payload,
                            Effect effect) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(payload) << effect;
        };
        row("nothing differs", "{\"a\":\"email\"}", "{\"a\":\"email\"}", "{\"a\":\"x@example.com\"}", Effect::Same);
        row("a new rule finds its path", "{}", "{\"a\":\"orderId\"}", "{\"a\":\"1\"}", Effect::Gains);
        row("a new rule finds nothing", "{}", "{\"a\":\"orderId\"}", "{\"b\":\"1\"}", Effect::Same);
        row("a new rule finds a blank", "{}", "{\"a\":\"orderId\"}", "{\"a\":\"  \"}", Effect::Same);
        row("a new rule finds null", "{}", "{\"a\":\"orderId\"}", "{\"a\":null}", Effect::Same);
        row("a rule is removed", "{\"a\":\"orderId\"}", "{\"b\":\"city\"}", "{\"a\":\"1\"}", Effect::Loses);
        row("a loss counts more than a gain", "{\"a\":\"orderId\"}", "{\"a\":\"externalId\"}", "{\"a\":\"1\"}",
            Effect::Loses);
        row("another path, another value", "{\"a\":\"orderId\"}", "{\"b\":\"orderId\"}", "{\"a\":\"1\",\"b\":\"2\"}",
            Effect::Changes);
        row("another path, the same value", "{\"a\":\"orderId\"}", "{\"b\":\"orderId\"}", "{\"a\":\"1\",\"b\":\"1\"}",
            Effect::Same);
        row("an amount spelled otherwise is the same amount", "{\"a\":\"eventValue\"}", "{\"b\":\"eventValue\"}",
            "{\"a\":\"7.5\",\"b\":7.50}", Effect::Same);
        row("amounts with an exponent are compared as numbers", "{\"a\":\"expense\"}", "{\"b\":\"expense\"}",
            "{\"a\":\"75e-1\",\"b\":7.5}", Effect::Same);
        row("another amount", "{\"a\":\"eventValue\"}", "{\"b\":\"eventValue\"}", "{\"a\":\"7.5\",\"b\":7.51}",
            Effect::Changes);
        row("a text that looks like the same number is another text", "{\"a\":\"orderId\"}", "{\"b\":\"orderId\"}",
            "{\"a\":\"7.5\",\"b\":\"7.50\"}", Effect::Changes);
        row("an error that was not there", "{\"a\":\"eventValue\"}", "{\"b\":\"eventValue\"}",
            "{\"a\":\"1\",\"b\":\"1,299.00\"}", Effect::Wrong);
        row("an error where nothing was", "{}", "{\"a\":\"email\"}", "{\"a\":\"nobody\"}", Effect::Wrong);
        row("an error stays an error", "{\"a\":\"eventValue\"}", "{\"b\":\"eventValue\"}", "{\"a\":\"x\",\"b\":\"y\"}",
            Effect::Same);
        row("an error is gone with its rule", "{\"a\":\"email\"}", "{\"b\":\"city\"}", "{\"a\":\"nobody\"}",
            Effect::Right);
        row("an error is gone and a value is there", "{\"a\":\"email\"}", "{\"b\":\"email\"}",
            "{\"a\":\"nobody\",\"b\":\"x@example.com\"}", Effect::Right);
        row("an unreadable value is no error when another rule serves", "{\"a\":\"email\"}",
            "{\"b\":\"email\",\"a\":\"email\"}", "{\"a\":\"x@example.com\",\"b\":\"nobody\"}", Effect::Same);
        row("the order of two rules decides", "{\"a\":\"email\",\"b\":\"email\"}", "{\"b\":\"email\",\"a\":\"email\"}",
            "{\"a\":\"a@example.com\",\"b\":\"b@example.com\"}", Effect::Changes);
        row("the order of rules of different targets does not matter", "{\"a\":\"email\",\"b\":\"city\"}",
            "{\"b\":\"city\",\"a\":\"email\"}", "{\"a\":\"a@example.com\",\"b\":\"X\"}", Effect::Same);
        row("revenue is the value, and comes after eventValue", "{\"a\":\"revenue\",\"b\":\"eventValue\"}",
            "{\"a\":\"eventValue\",\"b\":\"revenue\"}", "{\"a\":1,\"b\":2}", Effect::Changes);
        row("revenue alone is the value", "{\"a\":\"revenue\"}", "{\"a\":\"eventValue\"}", "{\"a\":1}", Effect::Same);
        row("a target that does not exist produces nothing", "{\"a\":\"email\"}", "{\"a\":\"emial\"}",
            "{\"a\":\"x@example.com\"}", Effect::Loses);
        row("the service's own currency is no value", "{\"a\":\"currency\"}", "{\"x\":\"currency\"}", "{\"a\":\"EUR\"}",
            Effect::Loses);
        row("but it may be the same", "{\"a\":\"currency\"}", "{\"x\":\"currency\"}", "{\"a\":\"usd\"}", Effect::Same);
        row("a default currency serves where the rule did", "{\"mappings\":{\"a\":\"currency\"}}",
            "{\"mappings\":{},\"config\":{\"revenueCurrency\":\"EUR\"}}", "{\"a\":\"EUR\"}", Effect::Same);
        row("another default currency", "{\"mappings\":{},\"config\":{\"revenueCurrency\":\"EUR\"}}",
            "{\"mappings\":{},\"config\":{\"revenueCurrency\":\"GBP\"}}", "{\"a\":1}", Effect::Changes);
        row("another default currency behind a rule",
            "{\"mappings\":{\"a\":\"currency\"},\"config\":{\"revenueCurrency\":\"EUR\"}}",
            "{\"mappings\":{\"a\":\"currency\"},\"config\":{\"revenueCurrency\":\"GBP\"}}", "{\"a\":\"JPY\"}",
            Effect::Same);
        row("a time instead of the time of receipt", "{}", "{\"a\":\"occurredAt\"}", "{\"a\":\"2026-01-01T00:00:00Z\"}",
            Effect::Gains);
        row("the time of receipt instead of a time", "{\"a\":\"occurredAt\"}", "{\"b\":\"occurredAt\"}",
            "{\"a\":\"2026-01-01T00:00:00Z\"}", Effect::Loses);
        row("an ignored key", "{}", "{\"a\":\"do_nothing\"}", "{\"a\":\"1\"}", Effect::Same);
        row("a key that is now ignored", "{\"a\":\"orderId\"}", "{\"a\":\"do_nothing\"}", "{\"a\":\"1\"}",
            Effect::Loses);
        row("a nested path", "{}", "{\"o.n[1]\":\"orderId\"}", "{\"o\":{\"n\":[1,\"A-2\"]}}", Effect::Gains);
        row("no object", "{}", "{\"a\":\"orderId\"}", "[1]", Effect::Unreadable);
        row("no JSON", "{}", "{\"a\":\"orderId\"}", "{", Effect::Unreadable);
        row("an empty text", "{}", "{\"a\":\"orderId\"}", "", Effect::Unreadable);
    }
    void effectOfOnePayload()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, payload);
        QFETCH(Effect, effect);
        const ImpactPlan plan(parsed(before), parsed(after), standard());
        const domain::PayloadSet set = setOf({payload});
        const mapping::Impact impact = mapping::impactOf(plan, set);
        QCOMPARE(impact.payloads, std::size_t(1));
        QCOMPARE(impact.effects.at(0), effect);
        QCOMPARE(impact.count(effect), std::size_t(1));
        const bool changes = effect != Effect::Same && effect != Effect::Unreadable;
        QCOMPARE(impact.changes(), std::size_t(changes ? 1 : 0));
        // What is told of the payload when somebody looks at it says the same.
        const auto lines = mapping::impactLines(plan, set[0]);
        QCOMPARE(lines.empty(), !changes);
        if (changes) {
            QCOMPARE(lines.front().effect, effect);
            QCOMPARE(impact.changed.at(0).touches, std::uint32_t(lines.size()));
            QCOMPARE(lines.front().problem.isEmpty(), effect != Effect::Wrong);
        }
    }

    /// The short cut (only what differs is evaluated) gives what two whole evaluations give.
    void onlyWhatDiffersIsComparedAndNothingIsMissed()
    {
        const QList<QByteArray> mappings{
            "{\"mappings\":{\"total\":\"eventValue\",\"cur\":\"currency\",\"mail\":\"email\",\"t\":\"occurredAt\","
            "\"n\":\"orderId\"}}",
            "{\"mappings\":{\"gross\":\"eventValue\",\"total\":\"revenue\",\"cur\":\"currency\",\"mail\":\"email\","
            "\"n\":\"orderId\"}}",
            "{\"mappings\":{\"mail\":\"email\",\"n\":\"externalId\",\"fee\":\"expense\"},\"config\":{"
            "\"revenueCurrency\":\"GBP\"}}",
            "{\"total\":\"eventValue\",\"x\":\"nothing\",\"n\":\"custom_0d4f0b58-7d4c-4f5e-9f0a-1b2c3d4e5f60\"}",
            "{}",
        };
        QList<QByteArray> payloads;
        const QList<QByteArray> totals{"\"1.50\"", "1.5", "\"1,5\"", "null", "\"\"", "-1", "2e3"};
        const QList<QByteArray> currencies{"\"EUR\"", "\"eur\"", "\"USD\"", "\"$\"", "1"};
        const QList<QByteArray> mails{"\"A@example.com\"", "\"nobody\"", "[]"};
        for (const QByteArray &total : totals) {
            for (const QByteArray &currency : currencies) {
                for (const QByteArray &mail : mails)
                    payloads << "{\"total\":" + total + ",\"cur\":" + currency + ",\"mail\":" + mail
                                    + ",\"gross\":1.5,\"n\":\"7\",\"fee\":" + total + ",\"t\":\"2026-02-28\"}";
            }
        }
        const domain::PayloadSet set = setOf(payloads);
        for (const QByteArray &one : mappings) {
            for (const QByteArray &other : mappings) {
                const FieldMapping before = parsed(one);
                const FieldMapping after = parsed(other);
                const mapping::Impact impact = mapping::impactOf(ImpactPlan(before, after, standard()), set);
                const mapping::Plan was(before, standard());
                const mapping::Plan is(after, standard());
                for (std::size_t i = 0; i < set.size(); ++i) {
                    domain::JsonDocument document;
                    QVERIFY(!document.parseView(set[i].text));
                    const auto p = mapping::evaluate(was, document.root(), {}, set[i].at);
                    const auto q = mapping::evaluate(is, document.root(), {}, set[i].at);
                    QCOMPARE(impact.effects[i] == Effect::Same, isSame(p, q));
                }
            }
        }
    }

    void moneyIsExactByCurrencyAndMonth_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QList<QByteArray>>("payloads");
        QTest::addColumn<QStringList>("money");
        const QByteArray plain = "{\"v\":\"eventValue\",\"c\":\"currency\",\"t\":\"occurredAt\"}";
        QTest::newRow("what stays the same is counted too")
            << plain << QByteArray("{\"v\":\"eventValue\",\"c\":\"currency\",\"t\":\"occurredAt\",\"x\":\"city\"}")
            << QList<QByteArray>{"{\"v\":0.1,\"c\":\"EUR\",\"t\":\"2026-01-31T23:59:59Z\"}",
                                 "{\"v\":0.2,\"c\":\"EUR\",\"t\":\"2026-01-01T00:00:00Z\"}"}
            << texts({"EUR 2026-01 value 0.3..0.3 expense 0..0"});
        QTest::newRow("another value")
            << plain << QByteArray("{\"w\":\"eventValue\",\"c\":\"currency\",\"t\":\"occurredAt\"}")
            << QList<QByteArray>{"{\"v\":\"10.10\",\"w\":\"9.00\",\"c\":\"EUR\",\"t\":\"2026-01-31T23:59:59Z\"}",
                                 "{\"v\":\"0.05\",\"c\":\"JPY\",\"t\":\"2025-12-01\"}"}
            << texts({"EUR 2026-01 value 10.1..9 expense 0..0", "JPY 2025-12 value 0.05..0 expense 0..0"});
        QTest::newRow("another currency")
            << QByteArray("{\"v\":\"eventValue\",\"c\":\"currency\",\"e\":\"expense\"}")
            << QByteArray("{\"v\":\"eventValue\",\"d\":\"currency\",\"e\":\"expense\"}")
            << QList<QByteArray>{"{\"v\":1,\"e\":2,\"c\":\"EUR\",\"d\":\"GBP\"}", "{\"v\":3,\"c\":\"EUR\"}"}
            << texts({"EUR 2026-03 value 4..0 expense 2..0", "GBP 2026-03 value 0..1 expense 0..2",
                      "USD 2026-03 value 0..3 expense 0..0"});
        QTest::newRow("another month, in UTC")
            << QByteArray("{\"v\":\"eventValue\",\"t\":\"occurredAt\"}")
            << QByteArray("{\"v\":\"eventValue\",\"u\":\"occurredAt\"}")
            << QList<QByteArray>{"{\"v\":1,\"t\":\"2026-01-31T23:30:00-01:00\",\"u\":\"2026-01-31T23:30:00Z\"}"}
            << texts({"USD 2026-01 value 0..1 expense 0..0", "USD 2026-02 value 1..0 expense 0..0"});
        QTest::newRow("without a time, the month of receipt")
            << QByteArray("{\"v\":\"eventValue\",\"t\":\"occurredAt\"}") << QByteArray("{\"v\":\"eventValue\"}")
            << QList<QByteArray>{"{\"v\":1,\"t\":\"2026-01-31\"}", "{\"v\":2}"}
            << texts({"USD 2026-01 value 1..0 expense 0..0", "USD 2026-03 value 2..3 expense 0..0"});
        QTest::newRow("what cannot be read counts nothing")
            << QByteArray("{\"v\":\"eventValue\"}") << QByteArray("{\"w\":\"eventValue\"}")
            << QList<QByteArray>{"{\"v\":1,\"w\":\"1,00\"}", "{"} << texts({"USD 2026-03 value 1..0 expense 0..0"});
        QTest::newRow("very large and very small amounts")
            << QByteArray("{}") << QByteArray("{\"v\":\"eventValue\"}")
            << QList<QByteArray>{"{\"v\":99999999999999999999999999}", "{\"v\":0.00000000000001}", "{\"v\":1e3}",
                                 "{\"v\":999999999999}", "{\"v\":\"999999999999.999999\"}"}
            << texts({"USD 2026-03 value 0..100000000000002000000000997.99999900000001 expense 0..0"});
    }
    void moneyIsExactByCurrencyAndMonth()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QList<QByteArray>, payloads);
        QFETCH(QStringList, money);
        const ImpactPlan plan(parsed(before), parsed(after), standard());
        QCOMPARE(moneyOf(mapping::impactOf(plan, setOf(payloads))), money);
    }

    void totalsNeverMixCurrencies()
    {
        const ImpactPlan plan(parsed("{\"v\":\"eventValue\",\"c\":\"currency\"}"),
                              parsed("{\"w\":\"eventValue\",\"c\":\"currency\"}"), standard());
        const auto impact = mapping::impactOf(
            plan, setOf({"{\"v\":\"0.10\",\"w\":\"0.20\",\"c\":\"EUR\"}", "{\"v\":1,\"w\":1,\"c\":\"GBP\"}",
                         "{\"v\":3,\"c\":\"EUR\"}", "{\"v\":1e4100,\"c\":\"EUR\"}"}));
        QCOMPARE(impact.totals.size(), std::size_t(2));
        QCOMPARE(impact.totals[0].currency, std::string("EUR"));
        QCOMPARE(impact.totals[0].value.before.text(), std::string("3.1"));
        QCOMPARE(impact.totals[0].value.after.text(), std::string("0.2"));
        QCOMPARE(impact.totals[0].value.difference().text(), std::string("-2.9"));
        QCOMPARE(impact.totals[0].leftOut, std::size_t(0)); // 1e4100 is no finite number, so it is never a value
        QVERIFY(impact.totals[1].value.isSame());
    }

    void aTotalNeverOverflows()
    {
        mapping::ExactTotal total;
        for (int i = 0; i < 30; ++i)
            total.add("999999999999");
        total.add("0.000001");
        total.add("0.0000001");
        total.add("12e-1");
        mapping::ExactTotal other;
        other.add("1e500");
        other.add(total);
        QCOMPARE(total.total().text(), std::string("29999999999971.2000011"));
        QCOMPARE(other.total().compare(total.total()), 1);
        QVERIFY(other.total().text().ends_with("29999999999971.2000011"));
        QCOMPARE(other.leftOut(), std::uint64_t(0));
        other.add("1e4001");
        QCOMPARE(other.leftOut(), std::uint64_t(1));
    }

    void countsByTarget()
    {
        const ImpactPlan plan(parsed("{\"a\":\"eventValue\",\"b\":\"city\"}"),
                              parsed("{\"a\":\"expense\",\"c\":\"city\",\"b\":\"website\"}"), standard());
        QStringList targets;
        for (const auto &compared : plan.compared())
            targets << QString::fromStdString(compared.target);
        QCOMPARE(targets, texts({"eventValue", "expense", "city", "website"}));
        const auto impact = mapping::impactOf(plan, setOf({"{\"a\":1,\"b\":\"X\",\"c\":\"Y\"}", "{\"a\":1,\"c\":\"Y\"}",
                                                           "{\"b\":\"https://example.com\"}", "3"}));
        const auto count = [&](std::size_t target, Effect effect) {
            return impact.targets[target][static_cast<std::size_t>(effect)];
        };
        QCOMPARE(count(0, Effect::Loses), std::size_t(2));
        QCOMPARE(count(1, Effect::Gains), std::size_t(2));
        QCOMPARE(count(2, Effect::Changes), std::size_t(1));
        QCOMPARE(count(2, Effect::Gains), std::size_t(1));
        QCOMPARE(count(2, Effect::Loses), std::size_t(1));
        QCOMPARE(count(3, Effect::Wrong), std::size_t(1));
        QCOMPARE(count(3, Effect::Gains), std::size_t(1));
        QCOMPARE(impact.count(Effect::Unreadable), std::size_t(1));
    }

    void anIntegrationProducesNothing()
    {
        const auto integration = FieldMapping::parse("{\"eventValue\":\"amount\"}", "STRIPE");
        QVERIFY(integration);
        const ImpactPlan plan(*integration, parsed("{\"amount\":\"eventValue\"}"), standard());
        QCOMPARE(mapping::impactOf(plan, setOf({"{\"amount\":1}"})).count(Effect::Gains), std::size_t(1));
    }

    void customFieldsAreComparedByTheirId()
    {
        domain::CustomField field;
        field.id = QStringLiteral("0d4f0b58-7d4c-4f5e-9f0a-1b2c3d4e5f60");
        field.key = QStringLiteral("size");
        field.label = QStringLiteral("Company size");
        field.type = domain::CustomFieldType::Number;
        const mapping::TargetCatalog catalog({field});
        const std::string written = "custom_" + field.id.toStdString();
        const QByteArray byId = "{\"a\":\"custom_" + field.id.toUtf8() + "\"}";
        QCOMPARE(ImpactPlan(parsed("{\"a\":\"size\"}"), parsed(byId), catalog).compared().size(), std::size_t(0));
        const ImpactPlan plan(parsed("{}"), parsed(byId), catalog);
        const domain::PayloadSet set = setOf({"{\"a\":\"ten\"}", "{\"a\":\"10\"}"});
        const auto impact = mapping::impactOf(plan, set);
        QCOMPARE(impact.count(Effect::Wrong), std::size_t(1));
        QCOMPARE(impact.count(Effect::Gains), std::size_t(1));
        QCOMPARE(mapping::impactLines(plan, set[0]).at(0).target, written);
    }

    /// The worst first, and otherwise as they stand in the set; whatever the ranges were.
    void partsComeTogetherInOrder()
    {
        QList<QByteArray> payloads;
        for (int i = 0; i < 100; ++i)
            payloads << (i % 7 == 0   ? QByteArray("{\"a\":\"1\"}")
                         : i % 7 == 1 ? QByteArray("{\"b\":\"no mail\",\"v\":1}")
                         : i % 7 == 2 ? QByteArray("nonsense")
                         : i % 7 == 3 ? QByteArray("{\"c\":\"X\",\"v\":\"2.5\"}")
                                      : QByteArray("{\"z\":0,\"v\":1}"));
        const domain::PayloadSet set = setOf(payloads);
        const ImpactPlan plan(parsed("{\"a\":\"orderId\",\"v\":\"eventValue\"}"),
                              parsed("{\"b\":\"email\",\"c\":\"city\",\"v\":\"eventValue\"}"), standard());
        const mapping::Impact whole = mapping::impactOf(plan, set);
        QCOMPARE(whole.effects.size(), std::size_t(100));
        for (std::size_t i = 1; i < whole.changed.size(); ++i) {
            const auto &one = whole.changed[i - 1];
            const auto &next = whole.changed[i];
            QVERIFY(one.effect > next.effect || (one.effect == next.effect && one.payload < next.payload));
        }
        for (const std::size_t size : {1, 3, 50, 99}) {
            std::vector<mapping::ImpactPart> parts((set.size() + size - 1) / size);
            std::vector<std::thread> threads;
            for (std::size_t thread = 0; thread < 2; ++thread) {
                threads.emplace_back([&, thread] {
                    mapping::ImpactEvaluator evaluator(plan);
                    for (std::size_t part = thread; part < parts.size(); part += 2)
                        parts[part] = evaluator.run(set, part * size, std::min((part + 1) * size, set.size())).value();
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            const mapping::Impact joined = mapping::joinImpact(plan, std::move(parts));
            QCOMPARE(joined.effects, whole.effects);
            QCOMPARE(joined.counts, whole.counts);
            QCOMPARE(joined.targets, whole.targets);
            QCOMPARE(moneyOf(joined), moneyOf(whole));
            QCOMPARE(joined.changed.size(), whole.changed.size());
            for (std::size_t i = 0; i < whole.changed.size(); ++i) {
                QCOMPARE(joined.changed[i].payload, whole.changed[i].payload);
                QCOMPARE(joined.touches[joined.changed[i].firstTouch].target,
                         whole.touches[whole.changed[i].firstTouch].target);
            }
        }
    }

    void aStoppedRunGivesNothing()
    {
        const domain::PayloadSet set = setOf({"{}", "{}"});
        const ImpactPlan plan(parsed("{}"), parsed("{\"a\":\"city\"}"), standard());
        mapping::ImpactEvaluator evaluator(plan);
        std::stop_source stop;
        QVERIFY(evaluator.run(set, 0, 2, stop.get_token()));
        stop.request_stop();
        QVERIFY(!evaluator.run(set, 0, 2, stop.get_token()));
        QVERIFY(evaluator.run(set, 2, 2, stop.get_token())); // nothing to stop
    }

    void linesSayWhatIsShown()
    {
        const ImpactPlan plan(parsed("{\"a\":\"eventValue\",\"c\":\"currency\",\"t\":\"occurredAt\"}"),
                              parsed("{\"b\":\"eventValue\",\"x\":\"occurredAt\",\"n\":\"city\"}"), standard());
        const domain::PayloadSet set = setOf(
            {"{\"a\":\"499.99\",\"b\":\"1,299.00\",\"c\":\"EUR\",\"t\":\"2026-01-01T00:00:00Z\",\"n\":\"Oslo\"}"});
        const auto lines = mapping::impactLines(plan, set[0]);
        QCOMPARE(lines.size(), std::size_t(4));
        QCOMPARE(lines[0].target, std::string("eventValue"));
        QCOMPARE(lines[0].effect, Effect::Wrong);
        QCOMPARE(lines[0].before, std::optional<std::string>("499.99"));
        QVERIFY(!lines[0].after);
        QVERIFY(lines[0].problem.contains(QStringLiteral("thousands")));
        QCOMPARE(lines[1].target, std::string("currency"));
        QCOMPARE(lines[1].after, std::optional<std::string>("USD"));
        QCOMPARE(lines[1].afterOrigin, mapping::Origin::ApiDefault);
        QCOMPARE(lines[2].target, std::string("occurredAt"));
        QCOMPARE(lines[2].effect, Effect::Loses);
        QCOMPARE(lines[3].effect, Effect::Gains);
    }

private:
    /// The same entry comes of both, with the same errors.
    static bool isSame(const mapping::Prediction &p, const mapping::Prediction &q)
    {
        const auto wrong = [](const mapping::Prediction &one) {
            std::set<std::string> targets;
            for (const mapping::Diagnostic &diagnostic : one.diagnostics) {
                if (diagnostic.severity == mapping::Severity::Error && diagnostic.id != mapping::Code::TargetUnknown)
                    targets.insert(diagnostic.target);
            }
            return targets;
        };
        const auto values = [](const mapping::Prediction &one) {
            std::map<std::string, std::string> found;
            for (const mapping::Output &output : one.outputs) {
                const auto number = domain::Decimal::fromJsonNumber(output.value);
                const bool amount = output.target == "eventValue" || output.target == "expense";
                found[output.target] = amount && number ? number->toPlain(6) : output.value;
            }
            return found;
        };
        return wrong(p) == wrong(q) && values(p) == values(q);
    }
};

QTEST_APPLESS_MAIN(ImpactTest)
#include "tst_impact.moc"
