// SPDX-License-Identifier: GPL-3.0-or-later
// The demo businesses: the same everywhere, shaped like real ones, quick to make; and the store they live in.
#include "app/sandbox/server.h"
#include "tests/app/sandbox/wireclient.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::test;

namespace {

constexpr domain::Instant seedMoment(1'795'356'000'000); // 2026-11-22T14:00:00Z

sandbox::Options demoOptions(const QString &store = {})
{
    sandbox::Options options;
    options.store = store;
    options.apiKey = QStringLiteral("sk-ak-test");
    options.rateLimitPerMinute = 0;
    options.seedNow = seedMoment;
    return options;
}

QByteArray at(const char *before, int index, const char *after)
{
    return QByteArray(before) + '[' + QByteArray::number(index) + "]." + after;
}

} // namespace

class TestSandboxDemo : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<sandbox::Server> m_server;
    Api m_api;
    QByteArray m_base;

    QList<Json> pages(const QByteArray &path) const
    {
        QList<Json> all;
        for (int page = 1;; ++page) {
            all += m_api
                       .call("GET", m_base + path + (path.contains('?') ? '&' : '?')
                                        + "limit=100&page=" + QByteArray::number(page))
                       .json();
            if (all.last()["pagination.hasMore"] != "true")
                return all;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<sandbox::Server>(demoOptions());
        const auto port = m_server->start();
        QVERIFY(port);
        m_api = {.port = *port};
        m_base = "/api/v1/businesses/" + m_api.call("GET", "/api/v1/businesses").json()["data[0].id"];
    }

    void twoBusinessesAreThere()
    {
        const Json json = m_api.call("GET", "/api/v1/businesses").json();
        QCOMPARE(json.size("data"), 2);
        QCOMPARE(json["data[0].name"], QByteArray("Northlight Studio"));
    }

    void itIsTheSameEverywhere()
    {
        sandbox::Server second(demoOptions());
        const auto port = second.start();
        QVERIFY(port);
        const Api other{.port = *port};
        for (const char *path :
             {"/contacts?limit=100", "/conversions/entries?limit=100&page=7", "/custom-fields", "/conversions/configs"})
            QCOMPARE(other.call("GET", m_base + path).body, m_api.call("GET", m_base + path).body);
        // At another time: the same ids and people, other times.
        sandbox::Options later = demoOptions();
        later.seedNow = domain::Instant(seedMoment.milliseconds() + 40LL * 86'400'000);
        sandbox::Server third(later);
        const auto laterPort = third.start();
        QVERIFY(laterPort);
        const Json then =
            Api{.port = *laterPort}.call("GET", m_base + "/contacts?email=jonas.weber@example.com").json();
        const Json now = m_api.call("GET", m_base + "/contacts?email=jonas.weber@example.com").json();
        QCOMPARE(then["data[0].id"], now["data[0].id"]);
        QVERIFY(then["data[0].createdAt"] != now["data[0].createdAt"]);
    }

    void configsAndSourcesAreOfEveryKind()
    {
        const Json configs = m_api.call("GET", m_base + "/conversions/configs").json();
        QVERIFY(configs.size("data") >= 3);
        QSet<QByteArray> kinds;
        int sources = 0;
        for (int c = 0; c < configs.size("data"); ++c) {
            const Json json = m_api
                                  .call("GET", m_base + "/conversions/configs/"
                                                   + configs[at("data", c, "id").constData()] + "/sources")
                                  .json();
            for (int s = 0; s < json.size("data"); ++s, ++sources) {
                const QByteArray mapping = json[at("data", s, "fieldMappings").constData()];
                if (json[at("data", s, "isActive").constData()] == "false")
                    kinds.insert("paused");
                if (json[at("data", s, "sourceType").constData()] != "WEBHOOK")
                    kinds.insert("integration");
                else if (mapping == "null")
                    kinds.insert("unmapped");
                else if (mapping.contains("\"eventValue\":\"eventValue\""))
                    kinds.insert("direct");
                else
                    kinds.insert(mapping.contains("revenueCurrency") ? "wrapped" : "simple");
                if (json[at("data", s, "sourceType").constData()] == "WEBHOOK")
                    QVERIFY(json[at("data", s, "webhookUrl").constData()].startsWith("http://127.0.0.1:"));
                QVERIFY(
                    !m_server->receivedPayloads(QString::fromLatin1(json[at("data", s, "id").constData()])).isEmpty());
            }
        }
        QVERIFY(sources >= 6);
        QCOMPARE(kinds, (QSet<QByteArray>{"paused", "integration", "unmapped", "direct", "simple", "wrapped"}));
    }

    void everyStoredMappingCanBeSavedAgain()
    {
        const Json configs = m_api.call("GET", m_base + "/conversions/configs").json();
        for (int c = 0; c < configs.size("data"); ++c) {
            const QByteArray path =
                m_base + "/conversions/configs/" + configs[at("data", c, "id").constData()] + "/sources";
            const Json json = m_api.call("GET", path).json();
            for (int s = 0; s < json.size("data"); ++s) {
                const QByteArray mapping = json[at("data", s, "fieldMappings").constData()];
                if (json[at("data", s, "sourceType").constData()] != "WEBHOOK" || mapping == "null")
                    continue;
                const Reply reply = m_api.call("PATCH", path + '/' + json[at("data", s, "id").constData()],
                                               "{\"fieldMappings\":" + mapping + "}");
                QVERIFY2(reply.status == 200, reply.body.constData());
                QCOMPARE(reply.json()["data.fieldMappings"], mapping);
            }
        }
    }

    void customFieldsAreOfEveryType()
    {
        const Json json = m_api.call("GET", m_base + "/custom-fields").json();
        QSet<QByteArray> types;
        for (int i = 0; i < json.size("data"); ++i)
            types.insert(json[at("data", i, "type").constData()]);
        QCOMPARE(types.size(), 8);
    }

    void contactsAreInventedPeople()
    {
        QSet<QByteArray> emails;
        int count = 0;
        for (const Json &page : pages("/contacts")) {
            for (int i = 0; i < page.size("data"); ++i, ++count) {
                const QByteArray email = page[at("data", i, "email").constData()];
                if (email == "null")
                    continue;
                QVERIFY2(email.endsWith("example.com") || email.endsWith("example.org"), email.constData());
                QVERIFY2(!emails.contains(email), email.constData());
                emails.insert(email);
            }
        }
        QCOMPARE(count, 200);
    }

    void entriesLookLikeAYearOfBusiness()
    {
        QMap<QByteArray, int> currencies;
        int count = 0, anonymous = 0, withoutValue = 0, withExpense = 0, late = 0, withAttribution = 0;
        QByteArray first, last, created;
        for (const Json &page : pages("/conversions/entries?sort=createdAt")) {
            for (int i = 0; i < page.size("data"); ++i, ++count) {
                const auto field = [&](const char *name) { return page[at("data", i, name).constData()]; };
                const QByteArray occurred = field("occurredAt");
                first = first.isEmpty() ? occurred : std::min(first, occurred);
                last = std::max(last, occurred);
                QVERIFY(field("createdAt") >= created);
                created = field("createdAt");
                QVERIFY(created >= occurred);
                ++currencies[field("currency")];
                anonymous += field("contactId") == "null" ? 1 : 0;
                withoutValue += field("eventValue") == "null" ? 1 : 0;
                withExpense += field("expense") != "null" ? 1 : 0;
                withAttribution += field("attributionSource") != "null" ? 1 : 0;
                late += occurred.mid(11, 2).toInt() >= 20 ? 1 : 0;
            }
        }
        QCOMPARE(count, 5000);
        QCOMPARE(last, QByteArray("2026-11-22T13:55:00.000Z"));
        QVERIFY(first < "2025-12-05" && first > "2025-11-20");
        for (const char *currency : {"EUR", "USD", "JPY", "GBP", "SEK", "KWD", "null"})
            QVERIFY2(currencies.value(currency) > 0, currency);
        QVERIFY(anonymous > 20);
        QVERIFY(withoutValue > 500);
        QVERIFY(withExpense > 500);
        QVERIFY(withAttribution > 500);
        QVERIFY(late > 300);
    }

    void theStoreKeepsWhatWasWritten()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sandbox.sqlite"));
        QByteArray before;
        {
            sandbox::Server server(demoOptions(file));
            const auto port = server.start();
            QVERIFY(port);
            const Api api{.port = *port};
            QCOMPARE(api.call("POST", m_base + "/contacts", "{\"email\":\"kept@example.com\"}").status, 201);
            for (const char *name : {"", "-wal", "-shm"}) {
                const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
                QVERIFY(!(QFile::permissions(file + QLatin1String(name)) & others));
            }
            before = api.call("GET", m_base + "/contacts?sort=-createdAt").body;
        }
        sandbox::Options options = demoOptions(file);
        options.seedNow = domain::Instant(seedMoment.milliseconds() + 1'000'000);
        sandbox::Server server(options);
        const auto port = server.start();
        QVERIFY(port);
        QCOMPARE(Api{.port = *port}.call("GET", m_base + "/contacts?sort=-createdAt").body, before);
    }

    void filesOfOthersAreLeftAlone()
    {
        const QTemporaryDir folder;
        const QString text = folder.filePath(QStringLiteral("letter.txt"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("Dear reader, ").repeated(100));
        file.close();
        for (const QString &path : {text, folder.filePath(QStringLiteral("no/such/folder/x.sqlite"))}) {
            sandbox::Server server(demoOptions(path));
            const auto port = server.start();
            QVERIFY(!port);
            QCOMPARE(port.error().code, QStringLiteral("sandbox.store"));
            QVERIFY(port.error().message.contains(path));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Dear reader"));
    }

    void twoSandboxesShareAFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("shared.sqlite"));
        sandbox::Server first(demoOptions(file));
        sandbox::Server second(demoOptions(file));
        auto a = first.startAsync();
        auto b = second.startAsync();
        a.waitForFinished();
        b.waitForFinished();
        QVERIFY(a.result() && b.result());
        const Api one{.port = *a.result()};
        const Api two{.port = *b.result()};
        QCOMPARE(one.call("POST", m_base + "/contacts", "{\"email\":\"shared@example.com\"}").status, 201);
        QCOMPARE(two.call("GET", m_base + "/contacts?email=shared@example.com").json()["pagination.total"],
                 QByteArray("1"));
        QCOMPARE(two.call("GET", m_base + "/conversions/entries").json()["pagination.total"], QByteArray("5000"));
    }
};

QTEST_GUILESS_MAIN(TestSandboxDemo)
#include "tst_sandboxdemo.moc"
