// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox held against openapi.yaml by somebody else's validator: Prism stands between client and sandbox and turns
// every request or answer that the description does not allow into an error.
//
// Prism is looked for in DESK_PRISM (its path), in PATH, and in build/prism. To install it:
//     npm install --prefix build/prism @stoplight/prism-cli
#include "app/sandbox/server.h"
#include "tests/app/sandbox/wireclient.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace desk;
using namespace desk::test;

namespace {

QString findPrism()
{
    const QString given = qEnvironmentVariable("DESK_PRISM");
    if (!given.isEmpty())
        return given;
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("prism"));
    if (!inPath.isEmpty())
        return inPath;
    const QString built =
        qEnvironmentVariable("DESK_SOURCE_DIR") + QStringLiteral("/build/prism/node_modules/.bin/prism");
    return QFileInfo(built).isExecutable() ? built : QString();
}

/// A port that was free a moment ago.
quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<const sockaddr *>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<sandbox::Server> m_server;
    QProcess m_prism;
    Api m_api;
    QByteArray m_business, m_base, m_configs;

    /// Sends through the validator; fails the test when it objects or the status is another.
    Json walk(const QByteArray &method, const QByteArray &path, int status, const QByteArray &body = {},
              const QByteArray &key = "sk-ak-test")
    {
        const Reply reply = Api{.port = m_api.port, .key = key}.call(method, path, body, 30'000);
        const QByteArray what = method + ' ' + path + ": " + QByteArray::number(reply.status) + ' ' + reply.body;
        const bool isObjection = reply.headers.value("content-type").startsWith("application/problem+json")
                                 || reply.headers.contains("sl-violations");
        if (isObjection || reply.status != status)
            QTest::qFail(what.constData(), __FILE__, __LINE__);
        return reply.json();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = findPrism();
        if (program.isEmpty())
            QSKIP("Prism is not installed: npm install --prefix build/prism @stoplight/prism-cli, or set DESK_PRISM");
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.rateLimitPerMinute = 0;
        options.furtherKeys = {{QStringLiteral("sk-ak-reader"), {QStringLiteral("contacts:read")}, {}}};
        m_server = std::make_unique<sandbox::Server>(options);
        const auto port = m_server->start();
        QVERIFY(port);

        const quint16 proxy = freePort();
        m_prism.setProcessChannelMode(QProcess::MergedChannels);
        m_prism.start(program,
                      {QStringLiteral("proxy"), QStringLiteral("--errors"), QStringLiteral("-h"),
                       QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(proxy),
                       qEnvironmentVariable("DESK_SOURCE_DIR") + QStringLiteral("/tests/contract/openapi.yaml"),
                       m_server->baseUrl().toString()});
        QByteArray output;
        while (!output.contains("Prism is listening")) {
            if (!m_prism.waitForReadyRead(60'000))
                QFAIL(output.prepend("Prism does not start: ").constData());
            output += m_prism.readAll();
        }
        m_api = {.port = proxy};
        m_business = walk("GET", "/api/v1/businesses", 200)["data[0].id"];
        m_base = "/api/v1/businesses/" + m_business;
        m_configs = m_base + "/conversions/configs";
    }

    void cleanupTestCase()
    {
        if (m_prism.state() == QProcess::NotRunning)
            return;
        m_prism.terminate();
        if (!m_prism.waitForFinished(5'000))
            m_prism.kill();
        m_prism.waitForFinished();
    }

    void theValidatorObjects()
    {
        const auto isObjection = [this](const QByteArray &path) {
            return m_api.call("GET", path, {}, 30'000)
                .headers.value("content-type")
                .startsWith("application/problem+json");
        };
        // To a request that the description does not allow, and to such an answer.
        QVERIFY(isObjection(m_base + "/contacts?limit=1000"));
        const auto faults = sandbox::Faults::parse(QStringLiteral("all:html=1"));
        QVERIFY(faults);
        m_server->setFaults(*faults);
        QVERIFY(isObjection(m_base + "/contacts"));
        m_server->setFaults({});
    }

    void keysScopesAndBusinesses()
    {
        walk("GET", "/api/v1/businesses", 401, {}, "sk-ak-wrong");
        walk("GET", m_base + "/contacts", 401, {}, "sk-ak-wrong");
        walk("POST", m_base + "/contacts", 403, "{\"firstName\":\"Ana\"}", "sk-ak-reader");
        walk("GET", "/api/v1/businesses/11111111-1111-4111-8111-111111111111/contacts", 404);
    }

    void contacts()
    {
        const QByteArray contacts = m_base + "/contacts";
        for (const char *query : {"", "?page=2&limit=100", "?search=jonas", "?email=jonas.weber@example.com",
                                  "?tag=vip", "?sort=-name&include=tags", "?phone=%2B14155550132", "?page=99"})
            walk("GET", contacts + query, 200);
        const QByteArray id =
            walk("POST", contacts, 201, "{\"email\":\"contract@example.com\",\"phone\":\"+14155550199\"}")["data.id"];
        walk("POST", contacts, 400, "{}");
        walk("POST", contacts, 400, "{\"lastName\":\"Jonas\"}");
        walk("GET", contacts + '/' + id, 200);
        walk("PATCH", contacts + '/' + id, 200, "{\"city\":\"Utrecht\",\"isTestContact\":true}");
        walk("GET", contacts + "/11111111-1111-4111-8111-111111111111", 404);
    }

    void customFields()
    {
        const QByteArray fields = m_base + "/custom-fields";
        walk("GET", fields, 200);
        walk("GET", fields + "?limit=2&page=2", 200);
        const QByteArray body =
            "{\"key\":\"contract\",\"label\":\"Contract\",\"type\":\"MULTI_SELECT\",\"displayOrder\":3}";
        walk("POST", fields, 201, body);
        walk("POST", fields, 409, body);
    }

    void configsAndSources()
    {
        for (const char *query : {"", "?isActive=true", "?isActive=false&limit=1"})
            walk("GET", m_configs + query, 200);
        const QByteArray body = "{\"name\":\"Contract test\",\"icon\":\"x\",\"revenueCategory\":\"LTV_ONLY\"}";
        const QByteArray config = m_configs + '/' + walk("POST", m_configs, 201, body)["data.id"];
        walk("POST", m_configs, 409, body);
        walk("GET", config, 200);
        walk("PATCH", config, 200, "{\"description\":null,\"valueRequired\":true}");
        walk("PATCH", config, 400, "{}");
        walk("GET", m_configs + "/11111111-1111-4111-8111-111111111111", 404);

        const QByteArray sources = config + "/sources";
        const QByteArray source = walk("POST", sources, 201,
                                       "{\"name\":\"Hook\",\"fieldMappings\":{\"mappings\":{\"total\":"
                                       "\"eventValue\",\"mail\":\"email\"},\"config\":"
                                       "{\"revenueCurrency\":\"EUR\"}}}")["data.id"];
        walk("POST", sources, 201, "{\"name\":\"Direct\",\"mode\":\"direct\",\"revenueCurrency\":\"CHF\"}");
        walk("POST", sources, 409, "{\"name\":\"Hook\"}");
        walk("POST", sources, 400, "{\"name\":\"Bad\",\"fieldMappings\":{\"a\":\"lastname\"}}");
        walk("GET", sources, 200);
        walk("GET", sources + '/' + source, 200);
        walk("PATCH", sources + '/' + source, 200, "{\"fieldMappings\":{\"total\":\"eventValue\",\"mail\":\"email\"}}");
        walk("PATCH", sources + '/' + source, 400, "{\"revenueCurrency\":\"EUR\"}");
        walk("GET", sources + "/11111111-1111-4111-8111-111111111111", 404);

        const QByteArray contact = walk("GET", m_base + "/contacts?limit=1", 200)["data[0].id"];
        const QByteArray ids = "{\"sourceId\":\"" + source + "\",\"contactId\":\"" + contact + '"';
        walk("POST", m_base + "/conversions/entries", 201, ids + ",\"data\":{\"total\":\"9.90\",\"x\":null}}");
        walk("DELETE", config, 409);
        walk("DELETE", sources + '/' + source, 204);
        walk("DELETE", config + "?confirmEntryCount=1", 204);
        walk("DELETE", config, 404);
    }

    void entries()
    {
        const QByteArray entries = m_base + "/conversions/entries";
        const Json some = walk("GET", entries + "?limit=100", 200);
        for (const char *query : {"?sort=createdAt&page=7&limit=100", "?from=2026-03-01T00:00:00.000Z&sort=occurredAt",
                                  "?to=2026-03-01T00:00:00Z"})
            walk("GET", entries + query, 200);
        for (int page = 1; page <= 50; ++page) // all of the demo's
            walk("GET", entries + "?limit=100&sort=createdAt&page=" + QByteArray::number(page), 200);
        const QByteArray contact = walk("GET", m_base + "/contacts?limit=1", 200)["data[0].id"];
        QByteArray source;
        for (int i = 0; source.isEmpty() || source == "null"; ++i)
            source = some[QByteArray("data[" + QByteArray::number(i) + "].sourceId").constData()];
        walk("GET", entries + "?sourceId=" + source + "&contactId=" + contact, 200);
        const QByteArray ids = "{\"sourceId\":\"" + source + "\",\"contactId\":\"" + contact + '"';
        const QByteArray id =
            walk("POST", entries, 201,
                 ids
                     + ",\"eventValue\":499.99,\"currency\":\"EUR\",\"expense\":0,"
                       "\"occurredAt\":\"2026-03-01T09:00:00.123Z\",\"data\":{\"a\":1,\"b\":true}}")["data.id"];
        walk("POST", entries, 201, ids + '}');
        walk("POST", entries, 400, ids + ",\"currency\":\"XYZ\"}");
        walk("POST", entries, 403, ids + '}', "sk-ak-reader");
        walk("POST", entries, 404, "{\"sourceId\":\"" + source + "\",\"contactId\":\"" + source + "\"}");
        walk("GET", entries + '/' + id, 200);
        walk("DELETE", entries + '/' + id, 204);
        walk("GET", entries + '/' + id, 404);
    }

    void webhooks()
    {
        const Json configs = walk("GET", m_configs, 200);
        int fired = 0;
        for (int c = 0; c < configs.size("data"); ++c) {
            const QByteArray config = configs[QByteArray("data[" + QByteArray::number(c) + "].id").constData()];
            const Json sources = walk("GET", m_configs + '/' + config + "/sources", 200);
            for (int s = 0; s < sources.size("data"); ++s, ++fired) {
                const QByteArray id = sources[QByteArray("data[" + QByteArray::number(s) + "].id").constData()];
                walk("POST", "/api/webhook/" + m_business + '/' + id, 200,
                     "{\"order\":{\"total\":\"5.00\"},\"customer_email\":\"hook@example.com\",\"list\":[1,{}]}", {});
            }
        }
        QVERIFY(fired > 6);
        walk("POST", "/api/webhook/" + m_business + "/11111111-1111-4111-8111-111111111111", 404, "{}", {});
    }

    void aSpentLimitIsAsDescribed()
    {
        const auto faults = sandbox::Faults::parse(QStringLiteral("all:rate-limit=1"));
        QVERIFY(faults);
        m_server->setFaults(*faults);
        walk("GET", m_base + "/contacts", 429);
        m_server->setFaults({});
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
