// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "rawserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace desk;
using api::Client;
using api::Lane;
using api::Secret;
using test::Reaction;
using test::Received;

namespace {

const QString business = QStringLiteral("0b000000-0000-4000-8000-000000000001");
const QString keyText = QStringLiteral("sk-ak-test-very-secret");

QStringList logged;
QtMessageHandler previous = nullptr;

void capture(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

} // namespace

class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("usable");
        const auto row = [](const char *address, bool usable) {
            QTest::newRow(address) << QString::fromLatin1(address) << usable;
        };
        row("https://app.example.com", true);
        row("https://app.example.com:8443/prefix/", true);
        row("http://127.0.0.1:8765", true);
        row("http://127.9.8.7:1", true);
        row("http://[::1]:8765", true);
        row("http://localhost:8765", true);
        row("http://LOCALHOST", true);
        row("http://app.example.com", false);
        row("http://127.0.0.1.example.com", false);
        row("http://localhost.example.com", false);
        row("http://10.0.0.1", false);
        row("http://0.0.0.0", false);
        row("ftp://app.example.com", false);
        row("https://", false);
        row("https://key@app.example.com", false);
        row("https://app.example.com?x=1", false);
        row("https://app.example.com#x", false);
        row("app.example.com", false);
        row("", false);
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, usable);
        QCOMPARE(api::isUsableBaseUrl(QUrl(address)), usable);
    }

    void segmentsAndQueriesAreEncoded()
    {
        test::RawServer server([](const Received &, int) { return Reaction::json("{}"); });
        QUrl base = server.url();
        base.setPath(QStringLiteral("/prefix/"));
        Client client(base, Secret(keyText), QStringLiteral("a/b?c#d%2F é"));
        QVERIFY(test::finishes(client.getContact(QStringLiteral("x/../y"))));
        QVERIFY(test::finishes(client.listContacts({.search = QStringLiteral("a+b & c=d%"),
                                                    .email = QStringLiteral("ada+1@example.com"),
                                                    .page = 2,
                                                    .limit = 5})));
        QCOMPARE(server.received[0].line(),
                 QByteArray("GET /prefix/api/v1/businesses/a%2Fb%3Fc%23d%252F%20%C3%A9/contacts/x%2F..%2Fy HTTP/1.1"));
        QVERIFY2(server.received[1].line().endsWith(
                     "/contacts?page=2&limit=5&search=a%2Bb%20%26%20c%3Dd%25&email=ada%2B1%40example.com HTTP/1.1"),
                 server.received[1].line().constData());
        // The same on the way of writes.
        QVERIFY(test::finishes(client.deleteEntry(QStringLiteral("x/y"))));
        QVERIFY2(server.received[2].line().startsWith("DELETE /prefix/api/v1/businesses/a%2Fb%3Fc%23d%252F%20%C3%A9/"
                                                      "conversions/entries/x%2Fy HTTP/1.1"),
                 server.received[2].line().constData());
    }

    void aRedirectToAnotherHostIsNotFollowed()
    {
        test::RawServer other([](const Received &, int) { return Reaction::json("{\"data\":[]}"); });
        const QByteArray target = "http://localhost:" + QByteArray::number(other.serverPort()) + "/api";
        test::RawServer server(
            [&](const Received &, int) { return Reaction::answer(301, "Location: " + target + "\r\n", ""); });
        Client client(server.url(), Secret(keyText), business);
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future));
        const domain::Error error = future.result().error();
        QCOMPARE(error.code, QStringLiteral("network.redirect"));
        QVERIFY2(error.message.contains(QStringLiteral("localhost")), qPrintable(error.message));
        QVERIFY(error.message.contains(QStringLiteral("Authorization")));
        QCOMPARE(other.received.size(), 0);
        QCOMPARE(server.received.size(), 1);
    }

    void anotherPortIsAnotherPlace()
    {
        test::RawServer other([](const Received &, int) { return Reaction::json("{\"data\":[]}"); });
        const QByteArray target = "http://127.0.0.1:" + QByteArray::number(other.serverPort()) + "/api";
        test::RawServer server(
            [&](const Received &, int) { return Reaction::answer(302, "Location: " + target + "\r\n", ""); });
        Client client(server.url(), Secret(keyText), business);
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future));
        QCOMPARE(future.result().error().code, QStringLiteral("network.redirect"));
        QCOMPARE(other.received.size(), 0);
    }

    void aReadIsFollowedOnTheSameHost()
    {
        test::RawServer server([](const Received &, int number) {
            return number < 3 ? Reaction::answer(307, "Location: /moved/" + QByteArray::number(number) + "\r\n", "")
                              : Reaction::json("{\"data\":[]}");
        });
        Client client(server.url(), Secret(keyText), business);
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future));
        QVERIFY(future.result());
        QCOMPARE(server.received.last().line(), QByteArray("GET /moved/2 HTTP/1.1"));
        QCOMPARE(server.received.last().header("Authorization"), QByteArray("Bearer " + keyText.toLatin1()));
    }

    void aRedirectWithoutEndStops()
    {
        test::RawServer server([](const Received &, int) { return Reaction::answer(302, "Location: /again\r\n", ""); });
        Client client(server.url(), Secret(keyText), business);
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future));
        QCOMPARE(future.result().error().code, QStringLiteral("network.redirect"));
        QVERIFY(server.received.size() < 10);
    }

    void aReadIsRepeatedOnceAfterAPassingFailure()
    {
        test::RawServer server([](const Received &, int number) {
            return number == 1 ? Reaction::json("", 503) : Reaction::json("{\"data\":[]}");
        });
        Client client(server.url(), Secret(keyText), business);
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future));
        QVERIFY(future.result());
        QCOMPARE(server.received.size(), 2);
        test::RawServer broken([](const Received &, int) { return Reaction::json("", 503); });
        Client other(broken.url(), Secret(keyText), business);
        const auto again = other.listBusinesses();
        QVERIFY(test::finishes(again));
        QCOMPARE(again.result().error().code, QStringLiteral("http.server-error"));
        QCOMPARE(broken.received.size(), 2);
    }

    void a429IsWaitedOutByReads()
    {
        test::RawServer server([](const Received &, int number) {
            return number == 1 ? Reaction::json("{}", 429, "Retry-After: 1\r\n") : Reaction::json("{\"data\":[]}");
        });
        Client client(server.url(), Secret(keyText), business);
        QElapsedTimer timer;
        timer.start();
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future));
        QVERIFY(future.result());
        QVERIFY(timer.elapsed() >= 900);
        QCOMPARE(server.received.size(), 2);
    }

    void aPauseOfAnHourIsNotWaitedFor()
    {
        test::RawServer server(
            [](const Received &, int) { return Reaction::json("{}", 429, "Retry-After: 3600\r\n"); });
        Client client(server.url(), Secret(keyText), business);
        const auto first = client.listBusinesses();
        QVERIFY(test::finishes(first));
        QCOMPARE(first.result().error().code, QStringLiteral("http.rate-limited"));
        const auto second = client.createEntry("{}");
        QVERIFY(test::finishes(second));
        QVERIFY(second.result().delivery == api::Delivery::NotSent);
        QCOMPARE(server.received.size(), 1);
    }

    void theOperatorIsServedBeforeBackgroundWork()
    {
        test::RawServer server([](const Received &, int) {
            return Reaction::json(R"({"data":[],"pagination":{"total":0,"page":1,"limit":1}})", 200,
                                  "X-RateLimit-Limit: 100\r\nX-RateLimit-Remaining: 90\r\nX-RateLimit-Reset: 30\r\n");
        });
        Client client(server.url(), Secret(keyText), business);
        QList<QFuture<domain::Result<domain::Page<domain::ConversionEntry>>>> background;
        for (int i = 0; i < 10; ++i)
            background.append(client.listEntries({.page = 1, .limit = 1}, Lane::Sync));
        const auto click = client.listBusinesses(Lane::Operator);
        QVERIFY(test::finishes(click));
        QVERIFY(!click.result() || server.received.first().line().contains("/businesses HTTP"));
        QVERIFY2(server.received.first().line().endsWith("/businesses HTTP/1.1"),
                 server.received.first().line().constData());
        for (const auto &future : background)
            QVERIFY(test::finishes(future));
    }

    void aCancelledRequestDoesNotLeave()
    {
        test::RawServer server([](const Received &, int) { return Reaction::json("{\"data\":[]}"); });
        Client client(server.url(), Secret(keyText), business);
        auto cancelled = client.listConfigs();
        cancelled.cancel();
        const auto other = client.listBusinesses();
        QVERIFY(test::finishes(other));
        QTRY_VERIFY(cancelled.isFinished());
        QCOMPARE(server.received.size(), 1);
    }

    void theKeyIsInNoLog()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        logged.clear();
        previous = qInstallMessageHandler(&capture);
        {
            test::RawServer server([](const Received &request, int number) {
                if (number == 2)
                    return Reaction::json("{\"error\":{\"code\":\"X\",\"message\":\"" + request.header("Authorization")
                                              + "\"}}",
                                          401, "X-Request-Id: " + request.header("Authorization") + "\r\n");
                return number == 3 ? Reaction::reset() : Reaction::json(QByteArray("{\"data\":[]}"));
            });
            Client client(server.url(), Secret(keyText), business);
            qInfo() << Secret(keyText);
            for (int i = 0; i < 2; ++i)
                (void)test::finishes(client.listContacts({.email = QStringLiteral("ada@example.com")}));
            (void)test::finishes(client.createEntry("{\"data\":{}}"));
            QUrl hook = server.url();
            hook.setPath(QStringLiteral("/api/webhook/secret-path"));
            (void)test::finishes(client.fireWebhook(hook, "{}"));
        }
        qInstallMessageHandler(previous);
        QLoggingCategory::setFilterRules(QString());
        const QString all = logged.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("contacts")), "the calls themselves are logged");
        QVERIFY2(!all.contains(keyText), qPrintable(all));
        QVERIFY(!all.contains(QString::fromLatin1(keyText.toLatin1().toBase64())));
        QVERIFY(!all.contains(QStringLiteral("ada@example.com")));
        QVERIFY(!all.contains(QStringLiteral("secret-path")));
    }

    void aSecretIsSharedAndRedacts()
    {
        const Secret secret(QStringLiteral("  sk-ak-test\n"));
        QCOMPARE(secret.reveal(), QByteArray("sk-ak-test"));
        QVERIFY(secret.isUsable());
        QCOMPARE(secret.redact(QByteArray("x sk-ak-test y")), QByteArray("x [key] y"));
        QVERIFY(Secret(QStringLiteral("   ")).isEmpty());
        QVERIFY(!Secret(QStringLiteral("schlüssel")).isUsable());
        QString text;
        QDebug(&text) << secret;
        QVERIFY(!text.contains(QStringLiteral("sk-ak")));
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
