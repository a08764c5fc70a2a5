// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/integrationsections.h"

#include <QTest>

using namespace desk;
using models::IntegrationSection;
using Kind = IntegrationSection::Kind;

namespace {

mapping::TargetCatalog catalog()
{
    domain::CustomField field;
    field.id = QStringLiteral("11111111-1111-4111-8111-111111111111");
    field.key = QStringLiteral("size");
    field.label = QStringLiteral("Company size");
    return mapping::TargetCatalog({field});
}

/// "events: Webhook event=paid | paths: ..."; a level deeper is a dot.
QString shown(const QByteArray &json)
{
    const char *names[] = {"events", "filters", "qualification", "transforms", "paths", "settings"};
    QStringList sections;
    for (const IntegrationSection &section : models::integrationSections(json, catalog())) {
        QStringList rows;
        for (const auto &row : section.rows)
            rows << QString(QString(row.depth, QLatin1Char('.')) + row.name
                            + (row.value.isEmpty() ? QString() : QString(QLatin1Char('=') + row.value)));
        sections << QString(QLatin1String(names[static_cast<int>(section.kind)]) + QStringLiteral(": ")
                            + rows.join(QStringLiteral(", ")));
    }
    return sections.join(QStringLiteral(" | "));
}

} // namespace

class IntegrationSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sections");
        const auto row = [](const char *name, const char *json, const QString &sections) {
            QTest::newRow(name) << QByteArray(json) << sections;
        };
        row("nothing", "{}", QString());
        row("no object", "[1]", QString());
        row("no json", "{", QString());
        row("paths", "{\"eventValue\":\"data.amount\",\"email\":[\"a\",\"b\"]}",
            QStringLiteral("paths: Value=data.amount, E-mail=a, b"));
        row("a custom field", "{\"custom_11111111-1111-4111-8111-111111111111\":\"size\"}",
            QStringLiteral("paths: Company size=size"));
        row("events and filters",
            "{\"webhookEvent\":\"paid\",\"accountFilter\":[\"x\",\"y\"],\"typeformFormId\":\"q\"}",
            QStringLiteral("events: Webhook event=paid | filters: Account filter=x, y, Typeform form id=q"));
        row("conditions are sentences",
            "{\"qualificationRules\":[{\"field\":\"score\",\"operator\":\"gte\",\"value\":60},"
            "{\"field\":\"plan\",\"operator\":\"in\",\"value\":[\"a\",\"b\"]},{\"field\":\"x\",\"operator\":\"odd\"}]}",
            QStringLiteral("qualification: score is at least 60, plan is one of a, b, x odd"));
        row("a condition with more in it is shown whole",
            "{\"qualificationRules\":[{\"field\":\"a\",\"operator\":\"eq\",\"value\":1,\"weight\":2}]}",
            QStringLiteral("qualification: 1, .Field=a, .Operator=eq, .Value=1, .Weight=2"));
        row("no conditions", "{\"qualificationRules\":[]}", QStringLiteral("qualification: Qualification rules=none"));
        row("transforms", "{\"revenueTransform\":{\"type\":\"minorUnits\"}}",
            QStringLiteral("transforms: Revenue transform, .Type=minorUnits"));
        row("what nobody knows is indented", "{\"retry\":{\"first\":{\"after\":1.50},\"on\":true,\"off\":null}}",
            QStringLiteral("settings: Retry, .First, ..After=1.50, .On=yes, .Off=nothing"));
        row("a target that is no path", "{\"email\":{\"from\":\"x\"}}", QStringLiteral("settings: Email, .From=x"));
        row("secrets are masked", "{\"pageTokens\":{\"p\":\"abc\"},\"apiKey\":\"sk\"}",
            QStringLiteral("settings: Page tokens=••••••••, Api key=••••••••"));
    }
    void everythingHasItsPlace()
    {
        QFETCH(QByteArray, json);
        QTEST(shown(json), "sections");
    }

    void deepAndLongSettingsEnd()
    {
        QByteArray deep;
        for (int i = 0; i < 10'000; ++i)
            deep += "{\"a\":";
        deep += "1" + QByteArray(10'000, '}');
        const auto sections = models::integrationSections(deep, catalog());
        QCOMPARE(sections.size(), 1U);
        QVERIFY(sections.front().rows.size() < 50);
        QByteArray many = "{\"x\":0";
        for (int i = 0; i < 5000; ++i)
            many += ",\"k" + QByteArray::number(i) + "\":1";
        QVERIFY(models::integrationSections(many + '}', catalog()).front().rows.size() < 500);
    }
};

QTEST_GUILESS_MAIN(IntegrationSectionsTest)
#include "tst_integrationsections.moc"
