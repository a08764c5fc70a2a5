// SPDX-License-Identifier: GPL-3.0-or-later
// Entries: direct, mapped and combined, and what a webhook makes of a payload.
#include "app/sandbox/server.h"
#include "tests/app/sandbox/wireclient.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestSandboxEntries : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<sandbox::Server> m_server;
    Api m_api;
    QByteArray m_base, m_config, m_sources, m_contact, m_size, m_seats;

    QByteArray create(const QByteArray &path, const QByteArray &body)
    {
        const Reply reply = m_api.call("POST", path, body);
        if (reply.status != 201)
            qWarning("%s", reply.body.constData());
        return reply.json()["data.id"];
    }
    QByteArray source(const QByteArray &name, const QByteArray &mapping)
    {
        QByteArray body = "{\"name\":\"" + name + '"';
        if (!mapping.isEmpty())
            body += ",\"fieldMappings\":" + mapping;
        return create(m_sources, body + '}');
    }
    Reply post(const QByteArray &sourceId, const QByteArray &members)
    {
        QByteArray body = "{\"sourceId\":\"" + sourceId + "\",\"contactId\":\"" + m_contact + '"';
        if (!members.isEmpty())
            body += ',' + members;
        return m_api.call("POST", m_base + "/conversions/entries", body + '}');
    }
    Json contact() { return m_api.call("GET", m_base + "/contacts/" + m_contact).json(); }
    Reply fire(const QByteArray &sourceId, const QByteArray &payload)
    {
        return Api{.port = m_api.port, .key = {}}.call(
            "POST", "/api/webhook/" + m_base.mid(m_base.lastIndexOf('/') + 1) + '/' + sourceId, payload);
    }
    Json source(const QByteArray &id) { return m_api.call("GET", m_sources + '/' + id).json(); }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.rateLimitPerMinute = 0;
        options.seedDemo = false;
        m_server = std::make_unique<sandbox::Server>(options);
        const auto port = m_server->start();
        QVERIFY(port);
        m_api = {.port = *port};
        m_base = "/api/v1/businesses/" + m_api.call("GET", "/api/v1/businesses").json()["data[0].id"];
        m_config = create(m_base + "/conversions/configs", "{\"name\":\"purchase\",\"displayName\":\"Purchase\"}");
        m_sources = m_base + "/conversions/configs/" + m_config + "/sources";
        m_contact = create(m_base + "/contacts", "{\"firstName\":\"Ana\",\"phone\":\"+14155550132\"}");
        m_size = create(m_base + "/custom-fields", "{\"key\":\"size\",\"label\":\"Size\",\"type\":\"SINGLE_SELECT\"}");
        m_seats = create(m_base + "/custom-fields", "{\"key\":\"seats\",\"label\":\"Seats\",\"type\":\"NUMBER\"}");
    }

    void directValuesAreStoredExactly()
    {
        const QByteArray id = source("Direct", {});
        const Reply reply = post(id, "\"eventValue\":12345678901234567890.10,\"currency\":\"jpy\",\"expense\":7.50,"
                                     "\"occurredAt\":\"2026-03-01T00:30:00.1239+02:00\"");
        QCOMPARE(reply.status, 201);
        const Json json = reply.json();
        QCOMPARE(json["data.eventValue"], QByteArray("12345678901234567890.10"));
        QCOMPARE(json["data.expense"], QByteArray("7.50"));
        QCOMPARE(json["data.currency"], QByteArray("JPY"));
        QCOMPARE(json["data.occurredAt"], QByteArray("2026-02-28T22:30:00.123Z"));
        QCOMPARE(json["data.configId"], m_config);
        QCOMPARE(json["data.configName"], QByteArray("Purchase"));
        QCOMPARE(json["data.contact.id"], m_contact);
        QCOMPARE(json["data.contact.firstName"], QByteArray("Ana"));
        QCOMPARE(json["data.attributionSource"], QByteArray("null"));
        const QByteArray entry = m_base + "/conversions/entries/" + json["data.id"];
        QCOMPARE(m_api.call("GET", entry).json()["data"], json["data"]);
        QCOMPARE(m_api.call("GET", m_base + "/conversions/entries").json()["data[0]"], json["data"]);
        QCOMPARE(m_api.call("DELETE", entry).status, 204);
        QCOMPARE(m_api.call("DELETE", entry).status, 404);
        QCOMPARE(m_api.call("GET", entry).status, 404);
    }

    void whatIsNotGivenHasTheApisDefaults()
    {
        const qint64 before = domain::Instant::now().milliseconds();
        const Json json = post(source("Bare", {}), {}).json();
        QCOMPARE(json["data.eventValue"], QByteArray("null"));
        QCOMPARE(json["data.expense"], QByteArray("null"));
        QCOMPARE(json["data.currency"], QByteArray("USD"));
        const auto occurred = domain::Instant::fromIso(json["data.occurredAt"].toStdString());
        QVERIFY(occurred && occurred->milliseconds() >= before);
    }

    void badEntriesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *members, const char *field) {
            QTest::newRow(members) << QByteArray(members) << QByteArray(field);
        };
        row("\"eventValue\":-0.01", "eventValue");
        row("\"eventValue\":\"5\"", "eventValue");
        row("\"eventValue\":null", "eventValue");
        row("\"eventValue\":1e999", "eventValue");
        row("\"expense\":-1", "expense");
        row("\"expense\":true", "expense");
        row("\"currency\":\"EURO\"", "currency");
        row("\"currency\":\"XYZ\"", "currency");
        row("\"currency\":978", "currency");
        row("\"occurredAt\":\"2026-03-01\"", "occurredAt");
        row("\"occurredAt\":1772323200", "occurredAt");
        row("\"occurredAt\":\"2026-02-30T00:00:00Z\"", "occurredAt");
        row("\"data\":[]", "data");
        row("\"data\":\"x\"", "data");
        row("\"data\":{\"a\":{}}", "data.a");
        row("\"data\":{\"a\":1,\"b\":[]}", "data.b");
    }
    void badEntriesAreRefused()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, field);
        const Reply reply = post(source("Any", "{\"a\":\"eventValue\"}"), members);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()["error.details[0].field"], field);
        QCOMPARE(m_api.call("GET", m_base + "/conversions/entries").json()["pagination.total"], QByteArray("0"));
    }

    void idsMustBeThere()
    {
        const QByteArray entries = m_base + "/conversions/entries";
        QCOMPARE(m_api.call("POST", entries, "{}").json().size("error.details"), 2);
        const QByteArray id = source("Any", {});
        const QByteArray none = "\"11111111-1111-4111-8111-111111111111\"";
        QCOMPARE(m_api.call("POST", entries, "{\"sourceId\":" + none + ",\"contactId\":\"" + m_contact + "\"}").status,
                 404);
        QCOMPARE(m_api.call("POST", entries, "{\"sourceId\":\"" + id + "\",\"contactId\":" + none + "}").status, 404);
        QCOMPARE(m_api.call("POST", entries, "{\"sourceId\":\"" + id + "\",\"contactId\":\"x\"}").status, 400);
        QCOMPARE(m_api.call("POST", entries, "{\"sourceId\":\"" + id + "\",\"contactId\":null}").status, 400);
    }

    void aMappedPayloadFillsEntryAndContact()
    {
        const QByteArray id = source(
            "Mapped",
            "{\"mappings\":{\"order_total\":\"eventValue\",\"cur\":\"currency\",\"mail\":\"email\",\"tel\":\"phone\","
            "\"size\":\"size\",\"seats\":\"custom_"
                + m_seats
                + "\",\"when\":\"occurredAt\",\"ad\":\"expense\",\"tz\":\"timezone\",\"src\":\"utm_source\","
                  "\"camp\":\"utm_campaign\",\"adname\":\"utm_ad\",\"adid\":\"utm_ad_id\",\"no\":\"orderId\"},"
                  "\"config\":{\"revenueCurrency\":\"EUR\"}}");
        const Reply reply =
            post(id, "\"data\":{\"order_total\":\"+0499.990\",\"mail\":\" John@Example.com \","
                     "\"tel\":\"+1 234 567 8901\",\"size\":\"50-100\",\"seats\":\"4\",\"when\":\"2026-03-01 10:00\","
                     "\"ad\":\"1,299.00\",\"tz\":\"Europe/Lisbon\",\"src\":\"letter\",\"camp\":\"Spring\","
                     "\"adname\":\"A\",\"adid\":\"77\",\"no\":\"R-1\"}");
        QVERIFY2(reply.status == 201, reply.body.constData());
        const Json json = reply.json();
        QCOMPARE(json["data.eventValue"], QByteArray("499.990"));
        QCOMPARE(json["data.currency"], QByteArray("EUR"));
        QCOMPARE(json["data.expense"], QByteArray("null")); // unreadable: left out, as the preview says
        QCOMPARE(json["data.occurredAt"], QByteArray("2026-03-01T10:00:00.000Z"));
        QCOMPARE(json["data.attributionSource"], QByteArray("letter"));
        QCOMPARE(json["data.attributionCampaign"], QByteArray("Spring"));
        QCOMPARE(json["data.attributionAd"], QByteArray("A"));
        QCOMPARE(json["data.attributionAdId"], QByteArray("77"));
        QCOMPARE(json["data.contact.email"], QByteArray("john@example.com"));
        const Json after = contact();
        QCOMPARE(after["data.email"], QByteArray("john@example.com"));
        QCOMPARE(after["data.phone"], QByteArray("+14155550132")); // was filled: stays
        QCOMPARE(after["data.ianaTimezone"], QByteArray("Europe/Lisbon"));
        QCOMPARE(after[QByteArray("data.customFields." + m_size).constData()], QByteArray("50-100"));
        QCOMPARE(after[QByteArray("data.customFields." + m_seats).constData()], QByteArray("4"));
        // A second payload overwrites nothing.
        post(id, "\"data\":{\"mail\":\"other@example.com\",\"size\":\"1\"}");
        QCOMPARE(contact()["data.email"], QByteArray("john@example.com"));
        QCOMPARE(contact()[QByteArray("data.customFields." + m_size).constData()], QByteArray("50-100"));
    }

    void anAddressOfAnotherContactIsNotTaken()
    {
        create(m_base + "/contacts", "{\"email\":\"taken@example.com\"}");
        const QByteArray id = source("Mapped", "{\"mail\":\"email\"}");
        QCOMPARE(post(id, "\"data\":{\"mail\":\"Taken@example.com\"}").status, 201);
        QCOMPARE(contact()["data.email"], QByteArray("null"));
    }

    void directAndMappedCombine()
    {
        const QByteArray id = source("Mapped", "{\"total\":\"eventValue\",\"cost\":\"expense\"}");
        const Json json =
            post(id, "\"eventValue\":1,\"expense\":2,\"currency\":\"GBP\",\"data\":{\"total\":5.0}").json();
        QCOMPARE(json["data.eventValue"], QByteArray("5.0"));
        QCOMPARE(json["data.expense"], QByteArray("2"));
        QCOMPARE(json["data.currency"], QByteArray("GBP"));
    }

    void aSourceInDirectModeReadsItsTargetsNames()
    {
        const QByteArray id = create(m_sources, "{\"name\":\"D\",\"mode\":\"direct\",\"revenueCurrency\":\"CHF\"}");
        const Json json = post(id, "\"data\":{\"eventValue\":\"9.90\",\"lastName\":\"Jonas\"}").json();
        QCOMPARE(json["data.eventValue"], QByteArray("9.90"));
        QCOMPARE(json["data.currency"], QByteArray("CHF"));
        QCOMPARE(contact()["data.lastName"], QByteArray("Jonas"));
    }

    void entriesAreFilteredAndSorted()
    {
        const QByteArray a = source("A", {});
        const QByteArray b = source("B", {});
        post(a, "\"eventValue\":1,\"occurredAt\":\"2026-03-03T00:00:00Z\"");
        post(b, "\"eventValue\":2,\"occurredAt\":\"2026-03-01T00:00:00Z\"");
        post(a, "\"eventValue\":3,\"occurredAt\":\"2026-03-02T00:00:00Z\"");
        const auto values = [&](const QByteArray &query) -> QByteArray {
            const Json json = m_api.call("GET", m_base + "/conversions/entries?" + query).json();
            QByteArray found;
            for (int i = 0; i < json.size("data"); ++i)
                found += json[QByteArray("data[" + QByteArray::number(i) + "].eventValue").constData()];
            return found + '/' + json["pagination.total"];
        };
        QCOMPARE(values(""), QByteArray("132/3"));
        QCOMPARE(values("sort=occurredAt"), QByteArray("231/3"));
        QCOMPARE(values("sort=createdAt"), QByteArray("123/3"));
        QCOMPARE(values("sort=-createdAt"), QByteArray("321/3"));
        QCOMPARE(values("sourceId=" + a), QByteArray("13/2"));
        QCOMPARE(values("sourceId=" + a + "&limit=1&page=2"), QByteArray("3/2"));
        QCOMPARE(values("contactId=" + m_contact), QByteArray("132/3"));
        QCOMPARE(values("contactId=" + a), QByteArray("/0"));
        QCOMPARE(values("configId=" + m_config), QByteArray("132/3"));
        QCOMPARE(values("from=2026-03-02T00:00:00.000Z"), QByteArray("13/2"));
        QCOMPARE(values("from=2026-03-02T00:00:00.001Z"), QByteArray("1/1"));
        QCOMPARE(values("to=2026-03-02T00:00:00.000Z"), QByteArray("32/2"));
        QCOMPARE(values("from=2026-03-02T00:00:00Z&to=2026-03-02T00:00:00Z"), QByteArray("3/1"));
    }

    void aWebhookMakesAnEntryAndAContact()
    {
        const QByteArray id =
            source("Hook", "{\"order.total\":\"eventValue\",\"order.items[0].sku\":\"externalId\","
                           "\"who.mail\":\"email\",\"who.first\":\"firstName\",\"who.size\":\"size\"}");
        const QByteArray payload = "{\"order\":{\"total\":\"20.00\",\"items\":[{\"sku\":\"A\"}]},\"who\":{\"mail\":"
                                   "\"new@example.com\",\"first\":\"Noa\",\"size\":\"1\"}}";
        const Reply reply = fire(id, payload);
        QCOMPARE(reply.status, 200);
        const Json json = reply.json();
        QCOMPARE(json["success"], QByteArray("true"));
        QCOMPARE(json["conversionConfigId"], m_config);
        QVERIFY(json["processingTime"].toInt() >= 0);
        QCOMPARE(json["testMode"], QByteArray("<absent>"));
        const Json entry = m_api.call("GET", m_base + "/conversions/entries/" + json["conversionEntryId"]).json();
        QCOMPARE(entry["data.eventValue"], QByteArray("20.00"));
        QCOMPARE(entry["data.contactId"], json["contactId"]);
        QCOMPARE(entry["data.contact.email"], QByteArray("new@example.com"));
        const Json made = m_api.call("GET", m_base + "/contacts/" + json["contactId"]).json();
        QCOMPARE(made["data.firstName"], QByteArray("Noa"));
        QCOMPARE(made[QByteArray("data.customFields." + m_size).constData()], QByteArray("1"));
        // The same address again: the same contact.
        QCOMPARE(fire(id, payload).json()["contactId"], json["contactId"]);
        QCOMPARE(source(id)["data.totalRequests"], QByteArray("2"));
        QCOMPARE(source(id)["data.successRequests"], QByteArray("2"));
        QVERIFY(source(id)["data.lastUsedAt"] != "null");
        const auto received = m_server->receivedPayloads(QString::fromLatin1(id));
        QCOMPARE(received.size(), 2);
        QCOMPARE(received.first().body, payload);
    }

    void aWebhookFindsAContactByItsNumber()
    {
        const QByteArray id = source("Hook", "{\"tel\":\"phone\",\"mail\":\"email\"}");
        const Reply reply = fire(id, "{\"tel\":\"+1 (415) 555-0132\",\"mail\":\"ana@example.com\"}");
        QCOMPARE(reply.json()["contactId"], m_contact);
        QCOMPARE(contact()["data.email"], QByteArray("ana@example.com"));
    }

    void aWebhookWithoutAContactIsAnonymous()
    {
        const QByteArray id = source("Hook", "{\"total\":\"eventValue\",\"last\":\"lastName\"}");
        const Json json = fire(id, "{\"total\":3,\"last\":\"Jonas\"}").json();
        QCOMPARE(json["contactId"], QByteArray("<absent>"));
        const Json entry = m_api.call("GET", m_base + "/conversions/entries/" + json["conversionEntryId"]).json();
        QCOMPARE(entry["data.contactId"], QByteArray("null"));
        QCOMPARE(entry["data.contact"], QByteArray("null"));
    }

    void anUnmappedSourceOnlyStores()
    {
        const QByteArray id = source("Fair", {});
        const Json json = fire(id, "{\"a\":1}").json();
        QCOMPARE(json["success"], QByteArray("true"));
        QCOMPARE(json["testMode"], QByteArray("true"));
        QCOMPARE(json["conversionEntryId"], QByteArray("<absent>"));
        QCOMPARE(m_api.call("GET", m_base + "/conversions/entries").json()["pagination.total"], QByteArray("0"));
        QCOMPARE(m_server->receivedPayloads(QString::fromLatin1(id)).size(), 1);
    }

    void aPausedSourceIsInactive()
    {
        const QByteArray id = source("Paused", "{\"a\":\"eventValue\"}");
        m_api.call("PATCH", m_sources + '/' + id, "{\"isActive\":false}");
        QCOMPARE(fire(id, "{\"a\":1}").json()["inactive"], QByteArray("true"));
        m_api.call("PATCH", m_sources + '/' + id, "{\"isActive\":true}");
        QCOMPARE(fire(id, "{\"a\":1}").json()["inactive"], QByteArray("<absent>"));
        QCOMPARE(m_api.call("GET", m_base + "/conversions/entries").json()["pagination.total"], QByteArray("1"));
    }

    void badWebhooks()
    {
        const QByteArray id = source("Hook", "{\"a\":\"eventValue\"}");
        for (const char *payload : {"{", "[]", "\"x\"", "{\"a\":NaN}"})
            QCOMPARE(fire(id, payload).status, 400);
        QCOMPARE(source(id)["data.failureRequests"], QByteArray("4"));
        QCOMPARE(fire("11111111-1111-4111-8111-111111111111", "{}").status, 404);
        QCOMPARE(fire("x", "{}").status, 404);
        QCOMPARE(m_api.call("GET", "/api/webhook/a/b").status, 405);
        QCOMPARE(fire(id, "{\"a\":" + QByteArray(400'000, '[') + QByteArray(400'000, ']') + '}').status, 200);
    }
};

QTEST_GUILESS_MAIN(TestSandboxEntries)
#include "tst_sandboxentries.moc"
