// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "rawserver.h"

using namespace desk;
using api::Client;
using api::EntryOutcome;
using api::Secret;
using test::finishes;

namespace {

const QString keyText = QStringLiteral("sk-ak-test");

template<typename T>
QString why(const domain::Result<T> &result)
{
    return result ? QString() : result.error().message;
}

/// Waits for the answer, fails the test with the service's words, and leaves the value in `name`.
#define TAKE(name, call)                                                                                               \
    const auto name##Future = call;                                                                                    \
    QVERIFY(finishes(name##Future));                                                                                   \
    const auto name##Result = name##Future.result();                                                                   \
    QVERIFY2(name##Result.has_value(), qPrintable(why(name##Result)));                                                 \
    [[maybe_unused]] const auto &name = *name##Result

/// The same for a call without a value.
#define DO(call)                                                                                                       \
    {                                                                                                                  \
        const auto future = call;                                                                                      \
        QVERIFY(finishes(future));                                                                                     \
        QVERIFY2(future.result().has_value(), qPrintable(why(future.result())));                                       \
    }

} // namespace

/// Every operation of openapi.yaml, over a socket, against the sandbox.
class ClientSandboxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<sandbox::Server> m_server;
    QString m_business;

    [[nodiscard]] std::unique_ptr<Client> client(const QString &key = keyText)
    {
        return std::make_unique<Client>(m_server->baseUrl(), Secret(key), m_business);
    }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::Options options;
        options.apiKey = keyText;
        options.rateLimitPerMinute = 0;
        options.furtherKeys = {{QStringLiteral("sk-ak-nothing"), {QStringLiteral("custom_fields:read")}, {}}};
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY(m_server->start());
        const auto api = client();
        TAKE(businesses, api->listBusinesses());
        QVERIFY(!businesses.isEmpty());
        m_business = businesses.first().id;
    }

    void contacts()
    {
        const auto api = client();
        TAKE(page, api->listContacts({.limit = 5}));
        QCOMPARE(page.items.size(), 5);
        QVERIFY(page.info.total > 100);
        QVERIFY(page.info.hasMore);
        TAKE(second, api->listContacts({.page = 2, .limit = 5}));
        QVERIFY(second.items.first().id != page.items.first().id);
        TAKE(made, api->createContact({.firstName = QStringLiteral("Zoë"),
                                       .lastName = QStringLiteral("O’Test & Söhne"),
                                       .email = QStringLiteral("zoe+1@example.com")}));
        TAKE(found, api->listContacts({.email = QStringLiteral("zoe+1@example.com")}));
        QCOMPARE(found.items.size(), 1);
        QCOMPARE(found.items.first().id, made.id);
        TAKE(searched, api->listContacts({.search = QStringLiteral("söhne")}));
        Q_UNUSED(searched)
        TAKE(changed, api->updateContact(made.id, {.company = QStringLiteral("Example")}));
        QCOMPARE(changed.company, QStringLiteral("Example"));
        TAKE(again, api->getContact(made.id));
        QCOMPARE(again.company, QStringLiteral("Example"));
        QCOMPARE(again.lastName, QStringLiteral("O’Test & Söhne"));
    }

    void customFields()
    {
        const auto api = client();
        TAKE(page, api->listCustomFields());
        QVERIFY(page.items.size() >= 8);
        TAKE(made, api->createCustomField({.key = QStringLiteral("test_size"),
                                           .label = QStringLiteral("Test size"),
                                           .type = domain::CustomFieldType::Number}));
        QCOMPARE(made.key, QStringLiteral("test_size"));
        const auto twice =
            api->createCustomField({.key = QStringLiteral("test_size"), .label = QStringLiteral("Again")});
        QVERIFY(finishes(twice));
        QCOMPARE(twice.result().error().code, QStringLiteral("http.conflict"));
    }

    void configsAndSources()
    {
        const auto api = client();
        TAKE(config, api->createConfig({.name = QStringLiteral("Test Key"),
                                        .displayName = QStringLiteral("Test"),
                                        .revenueCategory = QStringLiteral("CASH_COLLECTED")}));
        QCOMPARE(config.name, QStringLiteral("test_key"));
        TAKE(list, api->listConfigs());
        QVERIFY(std::ranges::any_of(list.items, [&](const auto &one) { return one.id == config.id; }));
        TAKE(active, api->listConfigs(1, 100, api::Lane::Browse, false));
        QVERIFY(std::ranges::none_of(active.items, [](const auto &one) { return one.isActive; }));
        TAKE(same, api->getConfig(config.id));
        QCOMPARE(same.title(), QStringLiteral("Test"));
        TAKE(renamed, api->updateConfig(config.id, {.displayName = QStringLiteral("Renamed")}));
        QCOMPARE(renamed.title(), QStringLiteral("Renamed"));

        TAKE(source, api->createSource(config.id, {.name = QStringLiteral("Hook"),
                                                   .fieldMappings = R"({"total":"eventValue","who":"email"})"}));
        QVERIFY(source.webhookUrl);
        TAKE(sources, api->listSources(config.id));
        QCOMPARE(sources.items.size(), 1);
        TAKE(one, api->getSource(config.id, source.id));
        QVERIFY(one.fieldMappings.contains("eventValue"));
        TAKE(updated, api->updateSource(config.id, source.id,
                                        {.fieldMappings = R"({"mappings":{"sum":"eventValue","who":"email"}})"}));
        QVERIFY(updated.fieldMappings.contains("\"sum\""));

        TAKE(fired, api->fireWebhook(QUrl(*source.webhookUrl), R"({"sum":12.50,"who":"hook@example.com"})"));
        QVERIFY(fired.success);
        QVERIFY(!fired.entryId.isEmpty());

        // Now the config holds an entry: deleting it wants the number confirmed.
        const auto refused = api->deleteConfig(config.id);
        QVERIFY(finishes(refused));
        QCOMPARE(refused.result().error().httpStatus, 409);
        QCOMPARE(api::entryCountToConfirm(refused.result().error()), std::optional<qint64>(1));
        DO(api->deleteSource(config.id, source.id));
        const auto deleted = api->deleteConfig(config.id, 1);
        QVERIFY(finishes(deleted));
        QVERIFY2(deleted.result(), qPrintable(why(deleted.result())));
        const auto gone = api->getConfig(config.id);
        QVERIFY(finishes(gone));
        QCOMPARE(gone.result().error().code, QStringLiteral("http.not-found"));
    }

    void entries()
    {
        const auto api = client();
        TAKE(contacts, api->listContacts({.limit = 1}));
        TAKE(configs, api->listConfigs());
        TAKE(sources, api->listSources(configs.items.first().id));
        const QByteArray body = "{\"sourceId\":\"" + sources.items.first().id.toLatin1() + "\",\"contactId\":\""
                                + contacts.items.first().id.toLatin1()
                                + "\",\"eventValue\":1234567890123.45,\"currency\":\"EUR\",\"occurredAt\":"
                                  "\"2026-03-01T09:00:00.123Z\"}";
        const auto created = api->createEntry(body);
        QVERIFY(finishes(created));
        const EntryOutcome outcome = created.result();
        QVERIFY2(outcome.verdict() == EntryOutcome::Verdict::Stored,
                 qPrintable(outcome.error ? outcome.error->message : QString()));
        QCOMPARE(outcome.httpStatus, 201);
        QCOMPARE(outcome.entry->eventValue->text(), std::string("1234567890123.45"));
        QCOMPARE(outcome.entry->occurredAt.toIso(), std::string("2026-03-01T09:00:00.123Z"));
        TAKE(one, api->getEntry(outcome.entry->id));
        QCOMPARE(one.id, outcome.entry->id);
        TAKE(listed, api->listEntries({.contactId = contacts.items.first().id,
                                       .sourceId = sources.items.first().id,
                                       .from = outcome.entry->occurredAt,
                                       .to = outcome.entry->occurredAt,
                                       .sort = QStringLiteral("-createdAt")}));
        QVERIFY(std::ranges::any_of(listed.items, [&](const auto &row) { return row.id == one.id; }));
        DO(api->deleteEntry(one.id));
        const auto gone = api->getEntry(one.id);
        QVERIFY(finishes(gone));
        QCOMPARE(gone.result().error().code, QStringLiteral("http.not-found"));

        const auto refused = api->createEntry("{\"sourceId\":\"x\"}");
        QVERIFY(finishes(refused));
        QVERIFY(refused.result().verdict() == EntryOutcome::Verdict::Refused);
        QVERIFY(!refused.result().error->fields.isEmpty());
        const auto large = api->createEntry("{\"data\":{\"x\":\"" + QByteArray(1'100'000, 'x') + "\"}}");
        QVERIFY(finishes(large));
        QCOMPARE(large.result().httpStatus, 413);
        QVERIFY(large.result().verdict() == EntryOutcome::Verdict::Refused);
    }

    void everyPageOfEntriesCanBeRead()
    {
        const auto api = client();
        qint64 read = 0;
        for (int page = 1;; ++page) {
            TAKE(entries, api->listEntries({.page = page, .limit = 100, .sort = QStringLiteral("createdAt")}));
            read += entries.items.size();
            if (!entries.info.hasMore) {
                QCOMPARE(read, entries.info.total);
                break;
            }
        }
        QVERIFY(read >= 5000);
    }

    void missingRightsAreNamed()
    {
        const auto api = client(QStringLiteral("sk-ak-nothing"));
        const auto contacts = api->listContacts({});
        QVERIFY(finishes(contacts));
        QCOMPARE(contacts.result().error().code, QStringLiteral("http.forbidden"));
        QVERIFY(contacts.result().error().message.contains(QStringLiteral("contacts:read")));
        const auto entry = api->createEntry("{}");
        QVERIFY(finishes(entry));
        QVERIFY(entry.result().verdict() == EntryOutcome::Verdict::Refused);
        QVERIFY(entry.result().error->message.contains(QStringLiteral("conversions:write")));
        const auto wrong = client(QStringLiteral("sk-ak-wrong"));
        const auto businesses = wrong->listBusinesses();
        QVERIFY(finishes(businesses));
        QCOMPARE(businesses.result().error().code, QStringLiteral("http.unauthorized"));
    }

    void aBurstEarnsNo429()
    {
        // Eight requests a minute: seven of a burst go at once or within the minute, and none is refused.
        sandbox::Options options;
        options.apiKey = keyText;
        options.rateLimitPerMinute = 8;
        sandbox::Server server(options);
        QVERIFY(server.start());
        Client api(server.baseUrl(), Secret(keyText), m_business);
        QList<QFuture<domain::Result<domain::Page<domain::Contact>>>> burst;
        for (int i = 0; i < 8; ++i)
            burst.append(api.listContacts({.limit = 1}, api::Lane::Operator));
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(burst, [](const auto &future) { return future.isFinished(); }),
                                 20'000);
        for (const auto &future : burst)
            QVERIFY2(future.result(), qPrintable(why(future.result())));
        // The ninth waits for the next window instead of being refused.
        auto ninth = api.listContacts({.limit = 1}, api::Lane::Operator);
        QTRY_COMPARE(api.budget().waiting, 1);
        QVERIFY(!ninth.isFinished());
        QCOMPARE(api.budget().remaining, 0);
        QVERIFY(api.budget().resetsAt > domain::Instant::now());
        ninth.cancel();
    }
};

QTEST_GUILESS_MAIN(ClientSandboxTest)
#include "tst_clientsandbox.moc"
