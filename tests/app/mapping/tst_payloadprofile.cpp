// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/payloadprofile.h"

#include <QTest>

using namespace desk;
using mapping::KeyProfile;
using mapping::PayloadProfile;
using mapping::ValueShape;

namespace {

/// The first text is the oldest; they are an hour apart.
domain::PayloadSet setOf(const std::vector<std::string> &texts)
{
    domain::PayloadSet set;
    for (std::size_t i = 0; i < texts.size(); ++i)
        set.add(domain::PayloadSet::Origin::Sample, static_cast<std::int64_t>(i),
                domain::Instant(static_cast<std::int64_t>(i) * 3'600'000), texts[i]);
    return set;
}

QString pathsOf(const PayloadProfile &profile)
{
    QStringList paths;
    for (const KeyProfile &key : profile.keys()) {
        if (key.isLeaf())
            paths << QString::fromStdString(key.path);
    }
    return paths.join(QLatin1Char(' '));
}

QString summaryOf(const PayloadProfile &profile)
{
    QStringList lines;
    for (const KeyProfile &key : profile.keys()) {
        QStringList shapes;
        for (std::size_t i = 0; i < mapping::valueShapeCount; ++i) {
            if (key.shapes[i].count > 0)
                shapes << QStringLiteral("%1x%2").arg(i).arg(key.shapes[i].count);
        }
        QStringList samples;
        for (const std::string &sample : key.samples)
            samples << QString::fromStdString(sample);
        lines << QStringLiteral("%1 %2 %3-%4 %5 [%6] {%7}")
                     .arg(QString::fromStdString(key.path))
                     .arg(key.seen.count)
                     .arg(key.seen.newest)
                     .arg(key.seen.oldest)
                     .arg(shapes.join(QLatin1Char(',')), samples.join(QLatin1Char('|')))
                     .arg(key.sketch.size());
    }
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class PayloadProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesAreWrittenAsTheContractDoes_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("paths");
        QTest::newRow("flat") << QByteArray("{\"a\":1,\"b\":\"x\"}") << QStringLiteral("a b");
        QTest::newRow("nested") << QByteArray("{\"a\":{\"b\":1,\"c\":{\"d\":2}}}") << QStringLiteral("a.b a.c.d");
        QTest::newRow("list") << QByteArray("{\"a\":[{\"b\":1},{\"b\":2}]}") << QStringLiteral("a[0].b a[1].b");
        QTest::newRow("lists in lists") << QByteArray("{\"a\":[[1],[2]]}") << QStringLiteral("a[0][0] a[1][0]");
        QTest::newRow("a long list") << QByteArray("{\"a\":[1,2,3,4,5,6,7]}") << QStringLiteral("a[0] a[1] a[2] a[3…]");
        QTest::newRow("a literal key") << QByteArray("{\"a.b\":1,\"c[0]\":2}") << QStringLiteral("a.b c[0]");
        QTest::newRow("one path by two ways") << QByteArray("{\"a.b\":1,\"a\":{\"b\":2}}") << QStringLiteral("a.b");
        QTest::newRow("empty containers") << QByteArray("{\"a\":{},\"b\":[]}") << QStringLiteral("a b");
        QTest::newRow("a repeated key") << QByteArray("{\"a\":1,\"a\":{\"b\":2}}") << QStringLiteral("a");
        QTest::newRow("an empty key") << QByteArray("{\"\":{\"\":1}}") << QStringLiteral(".");
        QTest::newRow("no object") << QByteArray("[1]") << QString();
    }
    void leavesAreWrittenAsTheContractDoes()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, paths);
        QCOMPARE(pathsOf(mapping::profileOf(setOf({payload.toStdString()}))), paths);
    }

    void everyValueHasOneShape_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("shape");
        const auto row = [](const char *json, ValueShape shape) {
            QTest::addRow("%s", json) << QByteArray(json) << static_cast<int>(shape);
        };
        row("null", ValueShape::Null);
        row("\"\"", ValueShape::Blank);
        row("\" \\t\"", ValueShape::Blank);
        row("true", ValueShape::Boolean);
        row("1e3", ValueShape::Number);
        row("\"499.99\"", ValueShape::NumberText);
        row("\" +7 \"", ValueShape::NumberText);
        row("\"1,299.00\"", ValueShape::NumberLike);
        row("\"1.299,00\"", ValueShape::NumberLike);
        row("\"12,5\"", ValueShape::NumberLike);
        row("\"\xE2\x82\xAC 12\"", ValueShape::NumberLike);
        row("\"12 EUR\"", ValueShape::NumberLike);
        row("\"EUR\"", ValueShape::Currency);
        row("\"eur\"", ValueShape::Text);
        row("\"2026-03-01\"", ValueShape::Date);
        row("\"2026-03-01T10:00:00Z\"", ValueShape::Date);
        row("\"31.03.2026\"", ValueShape::DateLike);
        row("\"3/31/2026\"", ValueShape::DateLike);
        row("\"a@b.cd\"", ValueShape::Email);
        row("\"a@b\"", ValueShape::Text);
        row("\"+49 30 123456\"", ValueShape::Phone);
        row("\"https://example.com/a\"", ValueShape::Website);
        row("\"50-100\"", ValueShape::Text);
        row("\"A-1001\"", ValueShape::Text);
        row("\"Call back after 4\"", ValueShape::Text);
        row("{}", ValueShape::EmptyObject);
        row("[]", ValueShape::EmptyArray);
        row("{\"a\":1}", ValueShape::Object);
        row("[1]", ValueShape::Array);
    }
    void everyValueHasOneShape()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, shape);
        domain::JsonDocument document;
        QVERIFY(!document.parse(json.toStdString()));
        mapping::Arena arena;
        QCOMPARE(static_cast<int>(mapping::shapeOf(document.root(), arena)), shape);
    }

    void countsAndTimesAreOfThePayloads()
    {
        const auto set = setOf({"{\"a\":\"1\",\"b\":null}", "{\"a\":2}", "broken", "{\"a\":\"x\",\"c\":{\"d\":1}}"});
        const PayloadProfile profile = mapping::profileOf(set);
        QCOMPARE(profile.payloads(), 3U);
        QCOMPARE(profile.unreadable(), 1U);
        const KeyProfile *a = profile.find("a");
        QVERIFY(a);
        QCOMPARE(a->seen.count, 3U);
        QCOMPARE(a->firstSeen.milliseconds(), 0);
        QCOMPARE(a->lastSeen.milliseconds(), 3 * 3'600'000);
        QCOMPARE(a->shape(ValueShape::NumberText).count, 1U);
        QCOMPARE(a->shape(ValueShape::Number).count, 1U);
        QCOMPARE(a->shape(ValueShape::Text).newest, 0U);
        QCOMPARE(a->samples, (std::vector<std::string>{"x", "2", "1"})); // the newest first
        const KeyProfile *b = profile.find("b");
        QVERIFY(b && b->isLeaf());
        QCOMPARE(b->filled(), 0U);
        QCOMPARE(b->seen.newest, 3U);
        QCOMPARE(profile.newerThan(b->seen.newest), 2U); // the broken one says nothing
        const KeyProfile *c = profile.find("c");
        QVERIFY(c && !c->isLeaf());
        QCOMPARE(c->shape(ValueShape::Object).count, 1U);
        QVERIFY(!profile.find("e"));
    }

    void aListCountsOnceForAPayload()
    {
        const PayloadProfile profile = mapping::profileOf(setOf({"{\"a\":[1,2,3,4,5,6]}"}));
        const KeyProfile *rest = profile.find("a[3\xE2\x80\xA6]");
        QVERIFY(rest && rest->collapsed);
        QCOMPARE(rest->seen.count, 1U);
    }

    void samplesAreDistinctRecentAndShort()
    {
        std::vector<std::string> texts;
        for (int i = 0; i < 20; ++i)
            texts.push_back("{\"same\":\"EUR\",\"other\":" + std::to_string(i) + ",\"long\":\"" + std::string(500, 'x')
                            + "\"}");
        const PayloadProfile profile = mapping::profileOf(setOf(texts));
        QCOMPARE(profile.find("same")->samples, std::vector<std::string>{"EUR"});
        QCOMPARE(profile.find("other")->samples, (std::vector<std::string>{"19", "18", "17", "16", "15"}));
        QVERIFY(profile.find("long")->samples.front().size() < 100);
        QCOMPARE(profile.find("other")->sketch.size(), std::size_t{20});
    }

    void memoryIsBounded()
    {
        std::string wide = "{";
        for (int i = 0; i < 8'000; ++i)
            wide += (i ? ",\"k" : "\"k") + std::to_string(i) + "\":1";
        wide += "}";
        std::string deep = "{\"d\":";
        for (int i = 0; i < 200; ++i)
            deep += "{\"x\":";
        deep += "1" + std::string(200, '}') + "}";
        const PayloadProfile profile = mapping::profileOf(setOf({deep, "{\"last\":1}", wide}));
        QVERIFY(profile.keys().size() <= PayloadProfile::maximumPaths);
        QVERIFY(profile.leftOut() >= 3'000);
        QVERIFY(profile.find("k0"));
        for (const KeyProfile &key : profile.keys())
            QVERIFY(key.path.size() <= PayloadProfile::maximumPathBytes);
    }

    void partsPutTogetherAreTheWhole_data()
    {
        QTest::addColumn<int>("parts");
        for (const int parts : {1, 2, 3, 7})
            QTest::addRow("%d", parts) << parts;
    }
    void partsPutTogetherAreTheWhole()
    {
        QFETCH(int, parts);
        std::vector<std::string> texts;
        for (int i = 0; i < 200; ++i)
            texts.push_back(i % 9 == 0
                                ? std::string("no json")
                                : "{\"a\":" + std::to_string(i) + (i > 100 ? ",\"b\":\"x\"" : "") + ",\"c\":[\"q\"]}");
        const auto set = setOf(texts);
        const auto order = mapping::newestFirst(set);
        PayloadProfile together;
        for (int part = 0; part < parts; ++part) {
            const auto one = mapping::profileOf(set, order, static_cast<mapping::Rank>(200 * part / parts),
                                                static_cast<mapping::Rank>(200 * (part + 1) / parts));
            if (part == 0)
                together = one;
            else
                together.merge(one);
        }
        const PayloadProfile whole = mapping::profileOf(set);
        QCOMPARE(together.payloads(), whole.payloads());
        QCOMPARE(together.unreadable(), whole.unreadable());
        QCOMPARE(summaryOf(together), summaryOf(whole));
        QCOMPARE(together.newerThan(100), whole.newerThan(100));
    }

    void theNewestIsTheOneWithTheLatestTime()
    {
        domain::PayloadSet set;
        set.add(domain::PayloadSet::Origin::Sample, 1, domain::Instant(5'000), "{\"old\":1}");
        set.add(domain::PayloadSet::Origin::Sample, 2, domain::Instant(9'000), "{\"new\":1}");
        const PayloadProfile profile = mapping::profileOf(set);
        QCOMPARE(profile.find("new")->seen.newest, 0U);
        QCOMPARE(profile.indexOf(0), std::size_t{1});
    }

    void itStopsWhenItIsTold()
    {
        const std::atomic_bool stop = true;
        const auto set = setOf({"{\"a\":1}"});
        QCOMPARE(mapping::profileOf(set, mapping::newestFirst(set), 0, 1, &stop).payloads(), 0U);
    }

    void nothingIsAProfileToo()
    {
        const PayloadProfile profile = mapping::profileOf(domain::PayloadSet());
        QCOMPARE(profile.payloads(), 0U);
        QVERIFY(profile.keys().empty());
    }
};

QTEST_APPLESS_MAIN(PayloadProfileTest)
#include "tst_payloadprofile.moc"
