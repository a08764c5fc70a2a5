// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox on the wire: what a client sees of HTTP itself, good and broken.
#include "app/sandbox/server.h"
#include "tests/app/sandbox/wireclient.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace desk;
using namespace desk::test;

class TestSandboxWire : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<sandbox::Server> m_server;
    Api m_api;
    QByteArray m_business;

    void start(int rateLimit = 0)
    {
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.rateLimitPerMinute = rateLimit;
        options.seedDemo = false;
        m_server = std::make_unique<sandbox::Server>(options);
        const auto port = m_server->start();
        QVERIFY(port);
        m_api = {.port = *port};
        m_business = m_api.call("GET", "/api/v1/businesses").json()["data[0].id"];
    }
    QByteArray contacts() const { return "/api/v1/businesses/" + m_business + "/contacts"; }

private Q_SLOTS:
    void init() { start(); }

    void theServerTellsItsAddressAndStops()
    {
        QVERIFY(m_server->isRunning());
        QCOMPARE(m_server->baseUrl(), QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_api.port)));
        m_server->stop();
        QVERIFY(!m_server->isRunning());
        QVERIFY(m_server->baseUrl().isEmpty());
        QCOMPARE(m_api.call("GET", "/api/v1/businesses").status, 0);
        QVERIFY(m_server->start());
    }

    void anAsynchronousStartServes()
    {
        sandbox::Options options;
        options.seedDemo = false;
        sandbox::Server server(options);
        QFuture<domain::Result<quint16>> future = server.startAsync();
        future.waitForFinished();
        QVERIFY(future.result());
        const Api api{.port = *future.result(), .key = server.apiKey().toLatin1()};
        QVERIFY(api.key.startsWith("sk-ak-"));
        QCOMPARE(api.call("GET", "/api/v1/businesses").status, 200);
    }

    void aTakenPortIsAnError()
    {
        sandbox::Options options;
        options.port = m_api.port;
        sandbox::Server second(options);
        const auto port = second.start();
        QVERIFY(!port);
        QCOMPARE(port.error().code, QStringLiteral("sandbox.listen"));
    }

    void onlyTheLoopbackIsServed()
    {
        for (const char *host : {"0.0.0.0", "192.0.2.1", "example.com", "", "::1", "127.0.0.1.example.com"}) {
            sandbox::Options options;
            options.host = QString::fromLatin1(host);
            const auto port = sandbox::Server(options).start();
            QVERIFY2(!port, host);
            QCOMPARE(port.error().code, QStringLiteral("sandbox.listen"));
        }
    }

    void everyAnswerHasItsHeaders()
    {
        for (const Reply &reply : {m_api.call("GET", "/api/v1/businesses"), m_api.call("GET", "/nowhere"),
                                   m_api.call("POST", contacts(), "{"), m_api.call("PUT", contacts(), "{}")}) {
            QVERIFY(!reply.headers.value("x-request-id").isEmpty());
            for (const char *name : {"x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"})
                QVERIFY2(reply.headers.value(name).toLongLong() > 0, name);
            QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json"));
            QVERIFY(reply.json().isValid());
        }
    }

    void wrongAddressesAndMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
        QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/api/v1/nothing") << 404;
        QTest::newRow("slash at the end") << QByteArray("GET") << QByteArray("/api/v1/businesses/") << 404;
        QTest::newRow("unknown HEAD") << QByteArray("HEAD") << QByteArray("/nothing") << 404;
        QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("/api/v1/businesses") << 405;
        QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("/api/v1/businesses") << 405;
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray("/api/v1/businesses") << 405;
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray("/api/v1/businesses") << 405;
        QTest::newRow("no such method") << QByteArray("FROBNICATE") << QByteArray("/api/v1/businesses") << 400;
        QTest::newRow("long address") << QByteArray("GET") << QByteArray("/" + QByteArray(9000, 'x')) << 414;
        QTest::newRow("odd characters") << QByteArray("GET") << QByteArray("/%00%ff/..%2f") << 404;
    }
    void wrongAddressesAndMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        const Reply reply = m_api.call(method, path);
        QCOMPARE(reply.status, status);
        if (method != "HEAD")
            QVERIFY2(!reply.json()["error.message"].isEmpty(), reply.body.constData());
        if (status == 405)
            QCOMPARE(reply.headers.value("allow"), QByteArray("GET"));
    }

    void addressesAreDecoded()
    {
        QCOMPARE(m_api.call("GET", "/api/v1/businesses#part").status, 200);
        QCOMPARE(m_api.call("GET", "/%61pi/v1/businesses").status, 200);
        QCOMPARE(m_api.call("POST", contacts(), "{\"email\":\"a+b@example.com\"}").status, 201);
        for (const char *query : {"?search=a%2Bb%40example.com", "?search=a%2bb@example.com&&limit=%35"})
            QCOMPARE(m_api.call("GET", contacts() + query).json()["pagination.total"], QByteArray("1"));
        QCOMPARE(m_api.call("GET", contacts() + "?search=a+b@example.com").json()["pagination.total"], QByteArray("0"));
    }

    void brokenBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("half an object") << QByteArray("{\"email\":");
        QTest::newRow("a web page") << QByteArray("<html></html>");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("a string") << QByteArray("\"x\"");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("not a number") << QByteArray("{\"email\":NaN}");
        QTest::newRow("not UTF-8") << QByteArray("{\"email\":\"\xff\xfe@example.com\"}");
        QTest::newRow("lone surrogate") << QByteArray("{\"email\":\"\\ud800@example.com\"}");
        QTest::newRow("deep") << QByteArray(500'000, '[');
        QTest::newRow("zero bytes") << QByteArray("\0\0\0", 3);
    }
    void brokenBodies()
    {
        QFETCH(QByteArray, body);
        const Reply reply = m_api.call("POST", contacts(), body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), QByteArray("VALIDATION_ERROR"));
        QCOMPARE(m_api.call("GET", contacts()).json()["pagination.total"], QByteArray("0"));
    }

    void anEmptyBodyIsNotJson() { QCOMPARE(m_api.call("POST", contacts()).status, 400); }

    void aBodyOverTheLimitIsRefusedAndTheConnectionClosed()
    {
        const QByteArray good = "{\"firstName\":\"A\",\"note\":\"" + QByteArray(4'000, 'x') + "\"";
        const QByteArray exact = good + QByteArray(1'000'000 - good.size() - 1, ' ') + '}';
        QCOMPARE(m_api.call("POST", contacts(), exact).status, 201);
        WireClient client(m_api.port);
        QVERIFY(client.send(m_api.request("POST", contacts(), exact + ' ')));
        const Reply reply = client.receive();
        QCOMPARE(reply.status, 413);
        QVERIFY(reply.json().isValid());
        QVERIFY(!client.receive(5'000).status);
    }

    void aHugeBodyIsNotKept()
    {
        const Reply reply = m_api.call("POST", contacts(), QByteArray(40'000'000, 'x'));
        QCOMPARE(reply.status, 413);
    }

    void chunkedBodies_data()
    {
        QTest::addColumn<QByteArray>("chunks");
        QTest::addColumn<int>("status");
        const QByteArray body = "12\r\n{\"firstName\":\"Ana\"\r\n";
        QTest::newRow("good") << QByteArray("13\r\n{\"firstName\":\"Ana\"\r\n1;x=y\r\n}\r\n0\r\n\r\n") << 201;
        QTest::newRow("with a trailer") << QByteArray("14\r\n{\"firstName\":\"Ana\"}\r\n0\r\nX-A: b\r\n\r\n") << 201;
        QTest::newRow("no size") << QByteArray("zz\r\n{}\r\n0\r\n\r\n") << 400;
        QTest::newRow("wrong size") << QByteArray("1\r\n{}\r\n0\r\n\r\n") << 400;
        QTest::newRow("too large") << QByteArray("fffffff\r\n") << 413;
        QTest::newRow("far too large") << QByteArray("ffffffffffffffffffff\r\n") << 400;
    }
    void chunkedBodies()
    {
        QFETCH(QByteArray, chunks);
        QFETCH(int, status);
        WireClient client(m_api.port);
        QVERIFY(client.send(m_api.request("POST", contacts(), {}, "Transfer-Encoding: chunked\r\n") + chunks));
        QCOMPARE(client.receive().status, status);
    }

    void aBodyThatEndsEarlyIsRefused()
    {
        WireClient client(m_api.port);
        QVERIFY(client.send(m_api.request("POST", contacts(), "{\"firstName\":\"Ana\"}").chopped(5)));
        client.closeWriting();
        QCOMPARE(client.receive().status, 400);
        QCOMPARE(m_api.call("GET", contacts()).json()["pagination.total"], QByteArray("0"));
    }

    void badHeads_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("nonsense") << QByteArray("hello\r\n\r\n");
        QTest::newRow("no address") << QByteArray("GET HTTP/1.1\r\n\r\n");
        QTest::newRow("spaces in the address") << QByteArray("GET /a b HTTP/1.1\r\n\r\n");
        QTest::newRow("a header without a colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n");
        QTest::newRow("a header without a name") << QByteArray("GET / HTTP/1.1\r\n: x\r\n\r\n");
        QTest::newRow("wrong version") << QByteArray("GET / HTTP/9.9\r\n\r\n");
        QTest::newRow("length is no number")
            << QByteArray("POST /api/webhook/a/b HTTP/1.1\r\nContent-Length: x\r\n\r\n");
        QTest::newRow("negative length") << QByteArray("POST /api/webhook/a/b HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
    }
    void badHeads()
    {
        QFETCH(QByteArray, head);
        WireClient client(m_api.port);
        QVERIFY(client.send(head));
        QCOMPARE(client.receive().status, 400);
    }

    void anEndlessHeadEndsTheConnection()
    {
        WireClient client(m_api.port);
        QByteArray head = "GET / HTTP/1.1\r\n";
        for (int i = 0; i < 3000; ++i)
            head += "X-Header-" + QByteArray::number(i) + ": " + QByteArray(50, 'x') + "\r\n";
        client.send(head);
        const Reply reply = client.receive(5'000);
        QVERIFY(reply.end != Reply::End::TimedOut);
        QVERIFY(reply.status == 0 || reply.status == 400);
        QCOMPARE(m_api.call("GET", "/api/v1/businesses").status, 200);
    }

    void oneConnectionServesManyRequestsInOrder()
    {
        WireClient client(m_api.port);
        QByteArray pipelined;
        for (int i = 0; i < 20; ++i)
            pipelined += m_api.request("POST", contacts(), "{\"firstName\":\"N" + QByteArray::number(i) + "\"}");
        QVERIFY(client.send(pipelined));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.receive().json()["data.firstName"], "N" + QByteArray::number(i));
    }

    void expectContinueIsAnswered()
    {
        const QByteArray body = "{\"firstName\":\"Ana\"}";
        const QByteArray request = m_api.request("POST", contacts(), body, "Expect: 100-continue\r\n");
        WireClient client(m_api.port);
        QVERIFY(client.send(request.chopped(body.size())));
        QCOMPARE(client.receive().status, 100);
        QVERIFY(client.send(body));
        QCOMPARE(client.receive().status, 201);
    }

    void rangesAndCompressionAreIgnored()
    {
        const Reply whole = m_api.call("GET", contacts());
        WireClient client(m_api.port);
        QVERIFY(client.send(m_api.request("GET", contacts(), {}, "Range: bytes=0-3\r\nAccept-Encoding: gzip, br\r\n")));
        const Reply reply = client.receive();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, whole.body);
    }

    void theLimitIsAnnouncedAndKept()
    {
        start(5); // one was used to learn the business
        for (int left = 3; left >= 0; --left) {
            const Reply reply = m_api.call("GET", "/api/v1/businesses");
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.headers.value("x-ratelimit-limit"), QByteArray("5"));
            QCOMPARE(reply.headers.value("x-ratelimit-remaining"), QByteArray::number(left));
        }
        const Reply reply = m_api.call("POST", contacts(), "{\"firstName\":\"Ana\"}");
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.code(), QByteArray("RATE_LIMITED"));
        QCOMPARE(reply.headers.value("x-ratelimit-remaining"), QByteArray("0"));
        const qint64 wait = reply.headers.value("retry-after").toLongLong();
        QVERIFY(wait >= 1 && wait <= 60);
        // Another key, even a wrong one, has a limit of its own.
        QCOMPARE((Api{.port = m_api.port, .key = "sk-ak-other"}).call("GET", "/api/v1/businesses").status, 401);
    }

    void manyClientsAtOnceLoseNothing()
    {
        std::atomic<int> created = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                WireClient client(m_api.port);
                for (int i = 0; i < 25; ++i) {
                    client.send(m_api.request("POST", contacts(),
                                              "{\"email\":\"c" + QByteArray::number(t * 100 + i) + "@example.com\"}"));
                    created += client.receive().status == 201 ? 1 : 0;
                    client.send(m_api.request("GET", contacts() + "?limit=5"));
                    created -= client.receive().status == 200 ? 0 : 1000;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(created.load(), 200);
        QCOMPARE(m_api.call("GET", contacts()).json()["pagination.total"], QByteArray("200"));
    }

    void heldConnectionsStarveNobodyAndEndWithTheServer()
    {
        std::vector<std::unique_ptr<WireClient>> idle;
        for (int i = 0; i < 100; ++i)
            idle.push_back(std::make_unique<WireClient>(m_api.port));
        QCOMPARE(m_api.call("GET", "/api/v1/businesses").status, 200);
        m_server->stop();
        QVERIFY(idle.front()->receive(5'000).end != Reply::End::TimedOut);
    }
};

QTEST_GUILESS_MAIN(TestSandboxWire)
#include "tst_sandboxwire.moc"
