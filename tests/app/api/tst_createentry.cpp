// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "rawserver.h"

#include <QTcpSocket>

using namespace desk;
using api::Client;
using api::Delivery;
using api::EntryOutcome;
using api::Secret;
using test::Reaction;
using test::Received;
using Verdict = EntryOutcome::Verdict;

namespace {

const QString business = QStringLiteral("0b000000-0000-4000-8000-000000000001");
const QByteArray stored = R"({"data":{"id":"e1","occurredAt":"2026-03-01T09:00:00.000Z","eventValue":499.99}})";
const QByteArray body = R"({"sourceId":"s","contactId":"c","eventValue":499.990})";

api::TransportOptions impatient()
{
    api::TransportOptions options;
    options.limits.connectMilliseconds = 1'000;
    options.limits.stallMilliseconds = 400;
    options.limits.totalMilliseconds = 5'000;
    return options;
}

} // namespace

/// A second POST of an entry counts money twice: whatever the server does, one request goes out, and the outcome says
/// what is known about it.
class CreateEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensItIsSentOnce_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<int>("delivery");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const Reaction &reaction, Delivery delivery, Verdict verdict,
                            const char *code) {
            QTest::newRow(name) << reaction << static_cast<int>(delivery) << static_cast<int>(verdict)
                                << QString::fromLatin1(code);
        };
        using D = Delivery;
        using V = Verdict;
        row("stored", Reaction::json(stored, 201), D::Answered, V::Stored, "");
        row("stored, then closed", {Reaction::json(stored, 201).bytes, Reaction::Then::Close}, D::Answered, V::Stored,
            "");
        row("closes after reading", Reaction::close(), D::MayHaveArrived, V::InDoubt, "network.lost");
        row("resets after reading", Reaction::reset(), D::MayHaveArrived, V::InDoubt, "network.lost");
        row("stalls", Reaction::stall(), D::MayHaveArrived, V::InDoubt, "network.timeout");
        row("truncated", {"HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"data\"", Reaction::Then::Close},
            D::MayHaveArrived, V::InDoubt, "network.lost");
        row("stops in the head", {"HTTP/1.1 201 Crea", Reaction::Then::Close}, D::MayHaveArrived, V::InDoubt,
            "network.lost");
        row("201 with half a JSON", Reaction::json("{\"data\":{\"id\":", 201), D::Answered, V::InDoubt, "answer.json");
        row("201 with HTML", Reaction::answer(201, "Content-Type: text/html\r\n", "<html></html>"), D::Answered,
            V::InDoubt, "answer.html");
        row("201 without a body", Reaction::json("", 201), D::Answered, V::InDoubt, "answer.empty");
        row("201 of the wrong type", Reaction::json("{\"data\":{\"id\":1}}", 201), D::Answered, V::InDoubt,
            "answer.type");
        row("not HTTP", {"220 smtp.example.com ESMTP\r\n", Reaction::Then::KeepOpen}, D::MayHaveArrived, V::InDoubt,
            "answer.malformed");
        for (const int status : {400, 401, 403, 404, 409, 413, 422, 429})
            row(qPrintable(QString::number(status)),
                Reaction::json("{\"error\":{\"code\":\"X\",\"message\":\"no\"}}", status), D::Answered, V::Refused, "");
        for (const int status : {408, 500, 502, 503, 504})
            row(qPrintable(QString::number(status)), Reaction::json("{}", status), D::Answered, V::InDoubt, "");
        row("redirects to another host", Reaction::answer(307, "Location: https://api.example.org/api/v1/x\r\n", ""),
            D::Answered, V::InDoubt, "network.redirect");
        row("redirects on the same host", Reaction::answer(308, "Location: /elsewhere\r\n", ""), D::Answered,
            V::InDoubt, "network.redirect");
    }

    void whateverHappensItIsSentOnce()
    {
        QFETCH(Reaction, reaction);
        QFETCH(int, delivery);
        QFETCH(int, verdict);
        QFETCH(QString, code);
        test::RawServer server([&](const Received &request, int) {
            return request.line().startsWith("GET") ? Reaction::json("{\"data\":[]}") : reaction;
        });
        Client client(server.url(), Secret(QStringLiteral("sk-ak-test")), business, nullptr, impatient());
        const auto future = client.createEntry(body);
        QVERIFY(test::finishes(future));
        const EntryOutcome outcome = future.result();
        QCOMPARE(static_cast<int>(outcome.delivery), delivery);
        QCOMPARE(static_cast<int>(outcome.verdict()), verdict);
        QCOMPARE(outcome.entry.has_value(), verdict == static_cast<int>(Verdict::Stored));
        QCOMPARE(outcome.error.has_value(), !outcome.entry.has_value());
        if (!code.isEmpty())
            QCOMPARE(outcome.error->code, code);
        QCOMPARE(outcome.attempts, 1);
        // Nothing more came meanwhile either: the next that arrives is the next that was asked.
        QVERIFY(test::finishes(client.listBusinesses()));
        QCOMPARE(server.received.size(), 2);
        QCOMPARE(server.connections, 2);
        QVERIFY(server.received.last().line().startsWith("GET"));
        QCOMPARE(server.received.first().body, body);
        QCOMPARE(server.received.first().line(),
                 QByteArray("POST /api/v1/businesses/" + business.toLatin1() + "/conversions/entries HTTP/1.1"));
        QCOMPARE(server.received.first().header("Connection"), QByteArray("close"));
        QCOMPARE(server.received.first().header("Authorization"), QByteArray("Bearer sk-ak-test"));
    }

    void eachEntryHasAConnectionOfItsOwn()
    {
        // The case that makes ordinary clients send again: a kept connection that the server closes just then.
        test::RawServer server([](const Received &request, int) {
            return request.line().startsWith("GET")
                       ? Reaction::json("{\"data\":[]}")
                       : Reaction{Reaction::json(stored, 201).bytes, Reaction::Then::Close};
        });
        Client client(server.url(), Secret(QStringLiteral("sk-ak-test")), business);
        QVERIFY(test::finishes(client.listBusinesses()));
        for (int i = 0; i < 5; ++i) {
            const auto future = client.createEntry(body);
            QVERIFY(test::finishes(future));
            QVERIFY(future.result().verdict() == Verdict::Stored);
        }
        QCOMPARE(server.received.size(), 6);
        QCOMPARE(server.connections, 6);
    }

    void whatNeverLeftIsNotSent_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("business");
        QTest::addColumn<QString>("code");
        const QString key = QStringLiteral("sk-ak-test");
        QUrl closed;
        {
            test::RawServer server([](const Received &, int) { return Reaction::close(); });
            closed = server.url();
        }
        QTest::newRow("refused") << closed << key << business << QStringLiteral("network.refused");
        QTest::newRow("http beyond this computer")
            << QUrl(QStringLiteral("http://app.example.com")) << key << business << QStringLiteral("network.address");
        QTest::newRow("no scheme") << QUrl(QStringLiteral("app.example.com")) << key << business
                                   << QStringLiteral("network.address");
        QTest::newRow("password in the address") << QUrl(QStringLiteral("https://u:p@app.example.com")) << key
                                                 << business << QStringLiteral("network.address");
        QTest::newRow("no key") << closed << QString() << business << QStringLiteral("network.key");
        QTest::newRow("key with a line break")
            << closed << QStringLiteral("sk\r\nX: y") << business << QStringLiteral("network.key");
        QTest::newRow("no business") << closed << key << QString() << QStringLiteral("request.id");
        QTest::newRow("business climbs up") << closed << key << QStringLiteral("..") << QStringLiteral("request.id");
    }

    void whatNeverLeftIsNotSent()
    {
        QFETCH(QUrl, url);
        QFETCH(QString, key);
        QFETCH(QString, business);
        QFETCH(QString, code);
        Client client(url, Secret(key), business, nullptr, impatient());
        const auto future = client.createEntry(body);
        QVERIFY(test::finishes(future));
        const EntryOutcome outcome = future.result();
        QCOMPARE(outcome.error->code, code);
        QVERIFY(outcome.delivery == Delivery::NotSent);
        QVERIFY(outcome.verdict() == Verdict::NotSent);
        QCOMPARE(outcome.attempts, 0);
    }

    void aServerThatSpeaksNoTlsHasSeenNothing_data()
    {
        QTest::addColumn<Reaction::Then>("then");
        QTest::newRow("closes") << Reaction::Then::Close;
        QTest::newRow("resets") << Reaction::Then::Reset;
        QTest::newRow("stays silent") << Reaction::Then::KeepOpen;
    }

    void aServerThatSpeaksNoTlsHasSeenNothing()
    {
        QFETCH(Reaction::Then, then);
        QTcpServer server;
        QByteArray seen;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&seen, socket, then] {
                seen += socket->readAll();
                if (then == Reaction::Then::Close) {
                    socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                    socket->disconnectFromHost();
                } else if (then == Reaction::Then::Reset) {
                    socket->abort();
                }
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Client client(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())),
                      Secret(QStringLiteral("sk-ak-test")), business, nullptr, impatient());
        const auto future = client.createEntry(body);
        QVERIFY(test::finishes(future));
        QVERIFY(future.result().delivery == Delivery::NotSent);
        QVERIFY(!seen.contains("sk-ak-test") && !seen.contains("eventValue"));
    }

    void aClientThatGoesAwayStillAnswers()
    {
        test::RawServer server([](const Received &, int) { return Reaction::stall(); });
        auto client = std::make_unique<Client>(server.url(), Secret(QStringLiteral("sk-ak-test")), business);
        const auto sent = client->createEntry(body);
        QTRY_COMPARE(server.received.size(), 1);
        const auto waiting = client->createEntry(body);
        const auto listed = client->listBusinesses();
        client.reset();
        QVERIFY(test::finishes(sent) && test::finishes(waiting) && test::finishes(listed));
        QVERIFY(sent.result().delivery == Delivery::MayHaveArrived);
        QVERIFY(waiting.result().delivery == Delivery::NotSent);
        QCOMPARE(listed.result().error().code, QStringLiteral("network.stopped"));
    }

    void anAnswerBeforeTheBodyIsWrittenCounts()
    {
        // 413 from the head alone, with the connection left open.
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->setReadBufferSize(1024);
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->property("answered").toBool()) {
                    socket->setProperty("answered", true);
                    socket->write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n");
                }
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Client client(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())),
                      Secret(QStringLiteral("sk-ak-test")), business);
        const auto future = client.createEntry(QByteArray(20 * 1024 * 1024, ' '));
        QVERIFY(test::finishes(future));
        QCOMPARE(future.result().httpStatus, 413);
        QVERIFY(future.result().verdict() == Verdict::Refused);
    }

    void aWebhookGetsNoKeyAndIsFiredOnce()
    {
        test::RawServer server([](const Received &, int number) {
            return number == 1 ? Reaction::json(R"({"success":true,"testMode":true,"processingTime":3})")
                               : Reaction::close();
        });
        Client client(server.url(), Secret(QStringLiteral("sk-ak-test")), business);
        QUrl url = server.url();
        url.setPath(QStringLiteral("/api/webhook/b/s"));
        url.setQuery(QStringLiteral("token=1"));
        const auto first = client.fireWebhook(url, "{\"a\":1}");
        QVERIFY(test::finishes(first));
        QVERIFY(first.result() && first.result()->testMode);
        QCOMPARE(server.received.first().line(), QByteArray("POST /api/webhook/b/s?token=1 HTTP/1.1"));
        QVERIFY(server.received.first().header("Authorization").isEmpty());
        const auto second = client.fireWebhook(url, "{}");
        QVERIFY(test::finishes(second));
        QVERIFY(!second.result());
        QVERIFY(!second.result().error().message.contains(QStringLiteral("webhook/b/s")));
        QCOMPARE(server.received.size(), 2);
        const auto insecure = client.fireWebhook(QUrl(QStringLiteral("http://hooks.example.com/x")), "{}");
        QVERIFY(test::finishes(insecure));
        QCOMPARE(insecure.result().error().code, QStringLiteral("network.address"));
    }
};

QTEST_GUILESS_MAIN(CreateEntryTest)
#include "tst_createentry.moc"
