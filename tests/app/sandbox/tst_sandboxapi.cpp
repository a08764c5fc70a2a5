// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation but the entries': who may call it, what it refuses in which words, what it stores.
#include "app/sandbox/server.h"
#include "tests/app/sandbox/wireclient.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestSandboxApi : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<sandbox::Server> m_server;
    Api m_api;
    QByteArray m_base, m_configs;

    QByteArray create(const QByteArray &path, const QByteArray &body)
    {
        const Reply reply = m_api.call("POST", path, body);
        if (reply.status != 201)
            qWarning("%s", reply.body.constData());
        return reply.json()["data.id"];
    }
    /// `GET contacts:{...}` -> method and full address; {config} etc. are not known here.
    [[nodiscard]] QByteArray address(QByteArray path) const
    {
        return path.startsWith('/') ? path : m_base + '/' + path;
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.rateLimitPerMinute = 0;
        options.seedDemo = false;
        options.furtherKeys = {
            {QStringLiteral("sk-ak-reader"), {QStringLiteral("contacts:read")}, {}},
            {QStringLiteral("sk-ak-stranger"), {}, {QStringLiteral("11111111-1111-4111-8111-111111111111")}}};
        m_server = std::make_unique<sandbox::Server>(options);
        const auto port = m_server->start();
        QVERIFY(port);
        m_api = {.port = *port};
        m_base = "/api/v1/businesses/" + m_api.call("GET", "/api/v1/businesses").json()["data[0].id"];
        m_configs = m_base + "/conversions/configs";
    }

    void keysAreChecked_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("wrong key") << QByteArray("Authorization: Bearer sk-ak-wrong\r\n") << 401;
        QTest::newRow("empty key") << QByteArray("Authorization: Bearer \r\n") << 401;
        QTest::newRow("other scheme") << QByteArray("Authorization: Basic sk-ak-test\r\n") << 401;
        QTest::newRow("scheme in lower case") << QByteArray("Authorization: bearer sk-ak-test\r\n") << 200;
    }
    void keysAreChecked()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        WireClient client(m_api.port);
        QVERIFY(client.send(Api{.port = 0, .key = {}}.request("GET", "/api/v1/businesses", {}, header)));
        const Reply reply = client.receive();
        QCOMPARE(reply.status, status);
        if (status == 401)
            QCOMPARE(reply.code(), QByteArray("UNAUTHORIZED"));
    }

    void aMissingScopeIsNamed()
    {
        const Api reader{.port = m_api.port, .key = "sk-ak-reader"};
        QCOMPARE(reader.call("GET", "/api/v1/businesses").status, 200);
        QCOMPARE(reader.call("GET", m_base + "/contacts").status, 200);
        const QList<std::pair<QByteArray, QByteArray>> calls{{"POST contacts", "contacts:write"},
                                                             {"GET custom-fields", "custom_fields:read"},
                                                             {"POST custom-fields", "custom_fields:write"},
                                                             {"GET conversions/entries", "conversions:read"},
                                                             {"POST conversions/entries", "conversions:write"},
                                                             {"GET conversions/configs", "conversions:read"}};
        for (const auto &[call, scope] : calls) {
            const auto space = call.indexOf(' ');
            const Reply reply = reader.call(call.left(space), address(call.mid(space + 1)), "{}");
            QCOMPARE(reply.status, 403);
            QCOMPARE(reply.code(), QByteArray("INSUFFICIENT_SCOPE"));
            QVERIFY2(reply.json()["error.message"].contains(scope), reply.body.constData());
        }
    }

    void aBusinessOutOfReachIsNotFound()
    {
        const Api stranger{.port = m_api.port, .key = "sk-ak-stranger"};
        QCOMPARE(stranger.call("GET", "/api/v1/businesses").json().size("data"), 0);
        const Reply reply = stranger.call("GET", m_base + "/contacts");
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.code(), QByteArray("NOT_FOUND"));
        for (const char *id : {"11111111-1111-4111-8111-111111111111", "no-uuid"})
            QCOMPARE(m_api.call("GET", QByteArray("/api/v1/businesses/") + id + "/contacts").status, 404);
    }

    // One row a rule of the contract: the field that the answer's details must name; "" when the body is good.
    void bodiesAreValidated_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *path, const QByteArray &body, const char *field) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2 -> %3")
                               .arg(QLatin1String(path), QString::fromUtf8(body.left(60)), QLatin1String(field))))
                << QByteArray(path) << body << QByteArray(field);
        };
        const QByteArray a255(255, 'a');
        row("contacts", "{\"firstName\":\"Ana\"}", "");
        row("contacts", "{\"email\":\"ana@example.com\",\"isTestContact\":true}", "");
        row("contacts", "{\"phone\":\"+1 415 555 0132\"}", "");
        row("contacts", "{}", "email");
        row("contacts", "{\"lastName\":\"Jonas\"}", "email");
        row("contacts", "{\"firstName\":\"\"}", "email");
        row("contacts", "{\"firstName\":7}", "firstName");
        row("contacts", "{\"firstName\":null}", "firstName");
        row("contacts", "{\"email\":\"ana\"}", "email");
        row("contacts", "{\"email\":\"ana@example\"}", "email");
        row("contacts", "{\"email\":\"a na@example.com\"}", "email");
        row("contacts", "{\"email\":\"" + a255 + "@example.com\"}", "email");
        row("contacts", "{\"firstName\":\"" + a255 + "\"}", "");
        row("contacts", "{\"firstName\":\"" + a255 + "a\"}", "firstName");
        row("contacts", "{\"firstName\":\"" + QByteArray("ä").repeated(255) + "\"}", "");
        row("contacts", "{\"firstName\":\"A\",\"phone\":\"" + QByteArray(31, '1') + "\"}", "phone");
        row("contacts", "{\"firstName\":\"A\",\"zipCode\":\"" + QByteArray(21, '1') + "\"}", "zipCode");
        row("contacts", "{\"firstName\":\"A\",\"isTestContact\":\"yes\"}", "isTestContact");
        row("contacts", "{\"firstName\":\"A\",\"unknown\":[1]}", "");
        row("custom-fields", "{\"key\":\"size\",\"label\":\"Size\",\"type\":\"TEXT\"}", "");
        row("custom-fields", "{\"label\":\"Size\",\"type\":\"TEXT\"}", "key");
        row("custom-fields", "{\"key\":\"Size\",\"label\":\"Size\",\"type\":\"TEXT\"}", "key");
        row("custom-fields", "{\"key\":\"\",\"label\":\"Size\",\"type\":\"TEXT\"}", "key");
        row("custom-fields", "{\"key\":\"size\",\"label\":\"\",\"type\":\"TEXT\"}", "label");
        row("custom-fields", "{\"key\":\"size\",\"label\":\"Size\",\"type\":\"text\"}", "type");
        row("custom-fields", "{\"key\":\"size\",\"label\":\"Size\",\"type\":\"DATE\",\"displayOrder\":-1}",
            "displayOrder");
        row("custom-fields", "{\"key\":\"size\",\"label\":\"Size\",\"type\":\"DATE\",\"displayOrder\":1.5}",
            "displayOrder");
        row("custom-fields", "{\"key\":\"size\",\"label\":\"Size\",\"type\":\"DATE\",\"isActive\":1}", "isActive");
        row("conversions/configs", "{\"name\":\"Booked call\"}", "");
        row("conversions/configs", "{}", "name");
        row("conversions/configs", "{\"name\":\"\"}", "name");
        row("conversions/configs", "{\"name\":\"" + QByteArray(101, 'a') + "\"}", "name");
        row("conversions/configs", "{\"name\":\"a\",\"displayName\":\"\"}", "displayName");
        row("conversions/configs", "{\"name\":\"a\",\"description\":null}", "");
        row("conversions/configs", "{\"name\":\"a\",\"description\":5}", "description");
        row("conversions/configs", "{\"name\":\"a\",\"icon\":\"12345678901\"}", "icon");
        row("conversions/configs", "{\"name\":\"a\",\"revenueCategory\":\"CASH\"}", "revenueCategory");
        row("conversions/configs", "{\"name\":\"a\",\"valueRequired\":null}", "valueRequired");
        const char *sources = "conversions/configs/{config}/sources";
        row(sources, "{\"name\":\"Shop\"}", "");
        row(sources, "{\"name\":\"Shop\",\"sourceType\":\"WEBHOOK\",\"fieldMappings\":{\"a\":\"email\"}}", "");
        row(sources, "{\"name\":\"Shop\",\"mode\":\"direct\",\"revenueCurrency\":\"EUR\"}", "");
        row(sources, "{}", "name");
        row(sources, "{\"name\":\"Shop\",\"sourceType\":\"STRIPE_WEBHOOK\"}", "sourceType");
        row(sources, "{\"name\":\"Shop\",\"mode\":\"mapped\"}", "mode");
        row(sources, "{\"name\":\"Shop\",\"mode\":\"direct\",\"fieldMappings\":{}}", "mode");
        row(sources, "{\"name\":\"Shop\",\"revenueCurrency\":\"EUR\"}", "revenueCurrency");
        row(sources, "{\"name\":\"Shop\",\"mode\":\"direct\",\"revenueCurrency\":\"EURO\"}", "revenueCurrency");
        row(sources, "{\"name\":\"Shop\",\"fieldMappings\":[]}", "fieldMappings");
        row(sources, "{\"name\":\"Shop\",\"fieldMappings\":null}", "fieldMappings");
        row(sources, "{\"name\":\"Shop\",\"fieldMappings\":{\"a\":1}}", "fieldMappings.a");
        row(sources, "{\"name\":\"Shop\",\"fieldMappings\":{\"a\":\"lastname\"}}", "fieldMappings.a");
        row(sources, "{\"name\":\"Shop\",\"fieldMappings\":{\"a\":\"custom_x\"}}", "fieldMappings.a");
        row(sources, "{\"name\":\"Shop\",\"fieldMappings\":{\"mappings\":{\"x.y\":\"mail\"}}}",
            "fieldMappings.mappings.x.y");
        row(sources, "{\"name\":\"Shop\",\"fieldMappings\":{\"mappings\":{\"x\":[]}}}", "fieldMappings.mappings.x");
        row(sources, "{\"name\":\"Shop\",\"fieldMappings\":{\"mappings\":{},\"config\":{\"revenueCurrency\":\"EU\"}}}",
            "fieldMappings.config.revenueCurrency");
        row(sources, "{\"name\":\"Shop\",\"fieldMappings\":{\"a\":\"email\",\"pageTokens\":[1,{\"b\":null}]}}", "");
    }
    void bodiesAreValidated()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, field);
        if (path.contains("{config}"))
            path.replace("{config}", create(m_configs, "{\"name\":\"Given\"}"));
        const Reply reply = m_api.call("POST", address(path), body);
        if (field.isEmpty()) {
            QVERIFY2(reply.status == 201, reply.body.constData());
            return;
        }
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), QByteArray("VALIDATION_ERROR"));
        QCOMPARE(reply.json()["error.details[0].field"], field);
        QVERIFY(!reply.json()["error.details[0].message"].isEmpty());
        QVERIFY(!reply.json()["error.message"].isEmpty());
    }

    void everyProblemIsListed()
    {
        const Reply reply = m_api.call("POST", m_base + "/custom-fields", "{\"key\":\"A\",\"label\":5}");
        QCOMPARE(reply.json().size("error.details"), 3);
    }

    void queriesAreValidated_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *path, const char *field) {
            QTest::newRow(path) << QByteArray(path) << QByteArray(field);
        };
        row("contacts?page=0", "page");
        row("contacts?page=x", "page");
        row("contacts?page=", "page");
        row("contacts?limit=101", "limit");
        row("contacts?limit=0", "limit");
        row("contacts?limit=1e1", "limit");
        row("contacts?sort=email", "sort");
        row("contacts?email=ana", "email");
        row("contacts?search=%ff", "search");
        row("contacts?include=orders", "include");
        row("custom-fields?limit=-1", "limit");
        row("conversions/configs?isActive=1", "isActive");
        row("conversions/entries?sort=value", "sort");
        row("conversions/entries?contactId=5", "contactId");
        row("conversions/entries?from=2026-03-01", "from");
        row("conversions/entries?to=yesterday", "to");
        row("contacts?page=999999999999&limit=100&sort=-name&include=tags&unknown=1", "");
        row("conversions/entries?from=2026-03-01T00:00:00Z&to=2026-03-01T00:00:00.000%2B02:00", "");
    }
    void queriesAreValidated()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, field);
        const Reply reply = m_api.call("GET", address(path));
        QCOMPARE(reply.status, field.isEmpty() ? 200 : 400);
        if (!field.isEmpty())
            QCOMPARE(reply.json()["error.details[0].field"], field);
    }

    void pagesCarryBothShapes()
    {
        for (int i = 0; i < 7; ++i)
            create(m_base + "/contacts", "{\"firstName\":\"N" + QByteArray::number(i) + "\"}");
        const Json second = m_api.call("GET", m_base + "/contacts?sort=createdAt&limit=3&page=2").json();
        QCOMPARE(second["data[0].firstName"], QByteArray("N3"));
        QCOMPARE(second["pagination"],
                 QByteArray("{\"total\":7,\"page\":2,\"limit\":3,\"hasMore\":true,\"totalPages\":3}"));
        const Json last = m_api.call("GET", m_base + "/contacts?sort=createdAt&limit=3&page=3").json();
        QCOMPARE(last.size("data"), 1);
        QCOMPARE(last["pagination.hasMore"], QByteArray("false"));
        QCOMPARE(m_api.call("GET", m_base + "/contacts?page=9").json()["data"], QByteArray("[]"));
    }

    void contactsAreFoundAndSorted()
    {
        const QByteArray contacts = m_base + "/contacts";
        create(contacts, "{\"name\":\"Åsa Öberg\",\"email\":\"Asa@Example.com\",\"phone\":\"+4684650040\"}");
        create(contacts, "{\"firstName\":\"Bo\",\"lastName\":\"100%_sure\"}");
        create(contacts, "{\"firstName\":\"Cleo\",\"email\":\"cleo@example.org\"}");
        const auto names = [&](const QByteArray &query) {
            QByteArray found;
            const Json json = m_api.call("GET", contacts + '?' + query).json();
            for (int i = 0; i < json.size("data"); ++i)
                found += json[QByteArray("data[" + QByteArray::number(i) + "].email").constData()] + ' ';
            return found.trimmed();
        };
        QCOMPARE(names("search=%C3%A5sa%20%C3%B6"), QByteArray("Asa@Example.com"));
        QCOMPARE(names("search=EXAMPLE.O"), QByteArray("cleo@example.org"));
        QCOMPARE(names("search=465004"), QByteArray("Asa@Example.com"));
        QCOMPARE(names("search=0%25_s"), QByteArray("null"));
        QCOMPARE(names("search=%25"), QByteArray("null"));
        QCOMPARE(names("email=asa@example.com"), QByteArray("Asa@Example.com"));
        QCOMPARE(names("email=example@example.com"), QByteArray());
        QCOMPARE(names("phone=%2B4684650040"), QByteArray("Asa@Example.com"));
        QCOMPARE(names("phone=%2B468465"), QByteArray());
        QCOMPARE(names("tag=vip"), QByteArray());
        QCOMPARE(names("sort=name"), QByteArray("null cleo@example.org Asa@Example.com"));
        QCOMPARE(names("sort=-name"), QByteArray("Asa@Example.com cleo@example.org null"));
        QCOMPARE(names(""), QByteArray("cleo@example.org null Asa@Example.com"));
    }

    void aContactIsChangedInPart()
    {
        const QByteArray contacts = m_base + "/contacts";
        const QByteArray id = create(contacts, "{\"firstName\":\"Ana\",\"note\":\"x\",\"email\":\"ana@example.com\"}");
        const Reply changed = m_api.call("PATCH", contacts + '/' + id, "{\"note\":\"\",\"city\":\"Łódź\"}");
        QCOMPARE(changed.status, 200);
        const Json json = m_api.call("GET", contacts + '/' + id).json();
        QCOMPARE(json["data.firstName"], QByteArray("Ana"));
        QCOMPARE(json["data.note"], QByteArray("null"));
        QCOMPARE(json["data.city"], QByteArray("Łódź"));
        QVERIFY(json["data.updatedAt"] >= json["data.createdAt"]);
        QCOMPARE(m_api.call("GET", contacts + "/11111111-1111-4111-8111-111111111111").status, 404);
        QCOMPARE(m_api.call("PATCH", contacts + "/x", "{}").status, 404);
    }

    void repeatedKeysAndNamesAreConflicts()
    {
        const auto isConflict = [&](const Reply &reply, const char *field) {
            return reply.status == 409 && reply.code() == "CONFLICT" && reply.json()["error.details[0].field"] == field;
        };
        create(m_base + "/contacts", "{\"email\":\"ana@example.com\"}");
        QVERIFY(isConflict(m_api.call("POST", m_base + "/contacts", "{\"email\":\"ANA@example.com\"}"), "email"));
        const QByteArray other = create(m_base + "/contacts", "{\"email\":\"bo@example.com\"}");
        QVERIFY(
            isConflict(m_api.call("PATCH", m_base + "/contacts/" + other, "{\"email\":\"ana@example.com\"}"), "email"));
        QCOMPARE(m_api.call("PATCH", m_base + "/contacts/" + other, "{\"email\":\"bo@example.com\"}").status, 200);

        const QByteArray field = "{\"key\":\"size\",\"label\":\"Size\",\"type\":\"TEXT\"}";
        create(m_base + "/custom-fields", field);
        QVERIFY(isConflict(m_api.call("POST", m_base + "/custom-fields", field), "key"));

        const QByteArray config = create(m_configs, "{\"name\":\"Booked Call\"}");
        QVERIFY(isConflict(m_api.call("POST", m_configs, "{\"name\":\"booked call\"}"), "name"));
        const QByteArray sources = m_configs + '/' + config + "/sources";
        create(sources, "{\"name\":\"Shop\"}");
        QVERIFY(isConflict(m_api.call("POST", sources, "{\"name\":\"Shop\"}"), "name"));
        const QByteArray second = create(sources, "{\"name\":\"Desk\"}");
        QVERIFY(isConflict(m_api.call("PATCH", sources + '/' + second, "{\"name\":\"Shop\"}"), "name"));
        // Unique within the config only.
        const QByteArray otherConfig = create(m_configs, "{\"name\":\"other\"}");
        create(m_configs + '/' + otherConfig + "/sources", "{\"name\":\"Shop\"}");
    }

    void aConfigsNameBecomesItsKey()
    {
        const Json json = m_api.call("POST", m_configs, "{\"name\":\"Booked Call Ä\"}").json();
        QCOMPARE(json["data.name"], QByteArray("booked_call_ä"));
        QCOMPARE(json["data.displayName"], QByteArray("Booked Call Ä"));
        QCOMPARE(json["data.isActive"], QByteArray("true"));
        QCOMPARE(json["data.revenueCategory"], QByteArray("CASH_COLLECTED"));
        QCOMPARE(json["data.isDeletable"], QByteArray("true"));
    }

    void aConfigIsPatched()
    {
        const QByteArray config = m_configs + '/' + create(m_configs, "{\"name\":\"a\",\"description\":\"d\"}");
        QCOMPARE(m_api.call("PATCH", config, "{}").status, 400);
        QCOMPARE(m_api.call("PATCH", config, "{\"unknown\":1}").status, 400);
        QCOMPARE(m_api.call("PATCH", config, "{\"name\":\"b\"}").json()["error.details[0].field"], QByteArray("name"));
        const Json json = m_api.call("PATCH", config, "{\"description\":null,\"icon\":\"📞\"}").json();
        QCOMPARE(json["data.description"], QByteArray("null"));
        QCOMPARE(json["data.icon"], QByteArray("📞"));
        QCOMPARE(json["data.displayName"], QByteArray("a"));
        QCOMPARE(m_api.call("GET", config).json()["data"], json["data"]);
        QCOMPARE(m_api.call("PATCH", m_configs + "/x", "{\"icon\":\"x\"}").status, 404);
    }

    void pausingAConfigPausesItsSources()
    {
        const QByteArray config = m_configs + '/' + create(m_configs, "{\"name\":\"a\"}");
        const QByteArray source = config + "/sources/" + create(config + "/sources", "{\"name\":\"Shop\"}");
        QCOMPARE(m_api.call("PATCH", config, "{\"isActive\":false}").json()["data.isActive"], QByteArray("false"));
        QCOMPARE(m_api.call("GET", source).json()["data.isActive"], QByteArray("false"));
        QCOMPARE(m_api.call("GET", m_configs + "?isActive=true").json().size("data"), 0);
        QCOMPARE(m_api.call("GET", m_configs + "?isActive=false").json().size("data"), 1);
        m_api.call("PATCH", config, "{\"isActive\":true}");
        QCOMPARE(m_api.call("GET", source).json()["data.isActive"], QByteArray("true"));
    }

    void aConfigWithEntriesAsksBeforeItGoes()
    {
        const QByteArray config = m_configs + '/' + create(m_configs, "{\"name\":\"a\"}");
        const QByteArray source = create(config + "/sources", "{\"name\":\"Shop\"}");
        const QByteArray contact = create(m_base + "/contacts", "{\"firstName\":\"Ana\"}");
        for (int i = 0; i < 2; ++i)
            create(m_base + "/conversions/entries",
                   "{\"sourceId\":\"" + source + "\",\"contactId\":\"" + contact + "\"}");
        for (const char *query : {"", "?confirmEntryCount=1", "?confirmEntryCount=3"}) {
            const Reply reply = m_api.call("DELETE", config + query);
            QCOMPARE(reply.status, 409);
            QCOMPARE(reply.json()["error.details[0].entryCount"], QByteArray("2"));
        }
        QCOMPARE(m_api.call("DELETE", config + "?confirmEntryCount=x").status, 400);
        const Reply deleted = m_api.call("DELETE", config + "?confirmEntryCount=2");
        QCOMPARE(deleted.status, 204);
        QVERIFY(deleted.body.isEmpty());
        QCOMPARE(m_api.call("GET", config).status, 404);
        QCOMPARE(m_api.call("DELETE", config).status, 404);
        QCOMPARE(m_api.call("GET", m_base + "/conversions/entries").json()["pagination.total"], QByteArray("0"));
        QCOMPARE(m_api.call("DELETE", m_configs + '/' + create(m_configs, "{\"name\":\"empty\"}")).status, 204);
    }

    void aMappingIsStoredAsItCame()
    {
        const QByteArray config = m_configs + '/' + create(m_configs, "{\"name\":\"a\"}");
        const QByteArray field =
            create(m_base + "/custom-fields", "{\"key\":\"size\",\"label\":\"S\",\"type\":\"TEXT\"}");
        const QByteArray mapping = "{\"mappings\":{\"z\":\"eventValue\",\"a\":\"custom_" + field
                                   + "\",\"b\":\"size\",\"n\":\"do_nothing\"},\"config\":{\"revenueCurrency\":\"EUR\","
                                     "\"x\":1.50},\"other\":[null]}";
        const QByteArray source =
            config + "/sources/" + create(config + "/sources", "{\"name\":\"Shop\",\"fieldMappings\":" + mapping + "}");
        QCOMPARE(m_api.call("GET", source).json()["data.fieldMappings"], mapping);
        QCOMPARE(m_api.call("PATCH", source, "{}").status, 400);
        QCOMPARE(m_api.call("PATCH", source, "{\"name\":\"Shop 2\"}").json()["data.fieldMappings"], mapping);
        const Json direct = m_api.call("PATCH", source, "{\"mode\":\"direct\",\"revenueCurrency\":\"CHF\"}").json();
        QCOMPARE(direct["data.fieldMappings.mappings.eventValue"], QByteArray("eventValue"));
        QCOMPARE(direct["data.fieldMappings.mappings.gclid"], QByteArray("gclid"));
        QCOMPARE(direct["data.fieldMappings.config.revenueCurrency"], QByteArray("CHF"));
    }

    void anUnknownTargetIsRefusedWithTheNearestName()
    {
        const QByteArray config = m_configs + '/' + create(m_configs, "{\"name\":\"a\"}");
        const QByteArray source = config + "/sources/" + create(config + "/sources", "{\"name\":\"Shop\"}");
        const Reply reply = m_api.call("PATCH", source, "{\"fieldMappings\":{\"x\":\"email\",\"y\":\"lastname\"}}");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()["error.details[0].field"], QByteArray("fieldMappings.y"));
        QVERIFY(reply.json()["error.details[0].message"].contains("lastName"));
        QCOMPARE(m_api.call("GET", source).json()["data.fieldMappings"], QByteArray("null"));
    }

    void sourcesBelongToTheirConfig()
    {
        const QByteArray first = m_configs + '/' + create(m_configs, "{\"name\":\"a\"}");
        const QByteArray second = m_configs + '/' + create(m_configs, "{\"name\":\"b\"}");
        const QByteArray source = create(first + "/sources", "{\"name\":\"Shop\"}");
        QCOMPARE(m_api.call("GET", first + "/sources/" + source).status, 200);
        QCOMPARE(m_api.call("GET", second + "/sources/" + source).status, 404);
        QCOMPARE(m_api.call("DELETE", second + "/sources/" + source).status, 404);
        QCOMPARE(m_api.call("GET", first + "/sources").json()["pagination.total"], QByteArray("1"));
        QCOMPARE(m_api.call("GET", m_configs + "/x/sources").status, 404);
        QCOMPARE(m_api.call("POST", m_configs + "/x/sources", "{\"name\":\"s\"}").status, 404);
    }

    void aDeletedSourceLeavesItsEntries()
    {
        const QByteArray config = m_configs + '/' + create(m_configs, "{\"name\":\"a\"}");
        const QByteArray source = create(config + "/sources", "{\"name\":\"Shop\"}");
        const QByteArray contact = create(m_base + "/contacts", "{\"firstName\":\"Ana\"}");
        const QByteArray entry = create(m_base + "/conversions/entries",
                                        "{\"sourceId\":\"" + source + "\",\"contactId\":\"" + contact + "\"}");
        QCOMPARE(m_api.call("DELETE", config + "/sources/" + source).status, 204);
        const Json json = m_api.call("GET", m_base + "/conversions/entries/" + entry).json();
        QCOMPARE(json["data.sourceId"], QByteArray("null"));
        QCOMPARE(json["data.configName"], QByteArray("a"));
    }
};

QTEST_GUILESS_MAIN(TestSandboxApi)
#include "tst_sandboxapi.moc"
