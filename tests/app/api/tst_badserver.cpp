// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "rawserver.h"

#include <QSignalSpy>

using namespace desk;
using api::Client;
using api::Secret;
using test::Reaction;
using test::Received;

namespace {

const QString business = QStringLiteral("0b000000-0000-4000-8000-000000000001");
const QString keyText = QStringLiteral("sk-ak-test-0123456789");

api::TransportOptions impatient()
{
    api::TransportOptions options;
    options.limits.connectMilliseconds = 2'000;
    options.limits.stallMilliseconds = 400;
    options.limits.totalMilliseconds = 10'000;
    return options;
}

constexpr auto page = R"("pagination":{"total":1,"page":1,"limit":20,"hasMore":false})";

QByteArray errorBody(const char *code, const char *message)
{
    return QByteArray("{\"error\":{\"code\":\"") + code + "\",\"message\":\"" + message + "\"}}";
}

} // namespace

/// A read against servers that do everything wrong: a clear sentence, a code, no crash, no secret.
class BadServerTest : public QObject
{
    Q_OBJECT

    domain::Error errorOf(const test::RawServer::Script &script)
    {
        test::RawServer server(script);
        Client client(server.url(), Secret(keyText), business, nullptr, impatient());
        const auto future = client.listContacts({.search = QStringLiteral("ada")});
        if (!test::finishes(future))
            return {};
        return future.result() ? domain::Error{} : future.result().error();
    }

private Q_SLOTS:
    void readsThatFail_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Reaction &reaction, const char *code, const char *words) {
            QTest::newRow(name) << reaction << QString::fromLatin1(code) << QString::fromUtf8(words);
        };
        row("closes", Reaction::close(), "network.lost", "broke");
        row("resets", Reaction::reset(), "network.lost", "broke");
        row("stalls", Reaction::stall(), "network.timeout", "did not answer in time");
        row("stalls in the body", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\"", Reaction::Then::KeepOpen},
            "network.timeout", "did not answer in time");
        row("truncated", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\"", Reaction::Then::Close},
            "network.lost", "broke");
        row("truncated without length", {"HTTP/1.1 200 OK\r\n\r\n{\"data\":[", Reaction::Then::Close}, "answer.json",
            "breaks off");
        row("truncated chunks",
            {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"dat", Reaction::Then::Close}, "network.lost",
            "broke");
        row("not HTTP", {"SSH-2.0-OpenSSH_9.2\r\n", Reaction::Then::Close}, "", "");
        row("empty", Reaction::json(""), "answer.empty", "empty");
        row("HTML", Reaction::answer(200, "Content-Type: text/html\r\n", "<html><body>Sign in</body></html>"),
            "answer.html", "web page");
        row("HTML with 502", Reaction::answer(502, "Content-Type: text/html\r\n", "<html>Bad gateway</html>"),
            "http.server-error", "web page");
        row("not UTF-8", Reaction::json("{\"data\":[\"\xff\xfe\"]}"), "answer.json", "not valid JSON");
        row("NaN", Reaction::json("{\"data\":[NaN]}"), "answer.json", "not valid JSON");
        row("a list", Reaction::json("[1,2]"), "answer.missing", "data");
        row("data is an object", Reaction::json("{\"data\":{}}"), "answer.missing", "data");
        row("element is a text", Reaction::json(QByteArray("{\"data\":[\"x\"],") + page + "}"), "answer.type",
            "the contact");
        row("field has the wrong type", Reaction::json(QByteArray("{\"data\":[{\"id\":7}],") + page + "}"),
            "answer.type", "“id”");
        row("no pagination", Reaction::json("{\"data\":[]}"), "answer.type", "pagination");
        row("wrong total",
            Reaction::json("{\"data\":[{\"id\":\"c\"},{\"id\":\"d\"}],\"pagination\":{\"total\":1,\"page\":1,"
                           "\"limit\":20,\"hasMore\":false}}"),
            "answer.pagination", "more rows");
        row("another page",
            Reaction::json("{\"data\":[],\"pagination\":{\"total\":90,\"page\":4,\"limit\":20,\"hasMore\":false}}"),
            "answer.pagination", "page 4");
        row("deep", Reaction::json(QByteArray(2'000'000, '[')), "answer.json", "JSON");
        row("400", Reaction::json(errorBody("VALIDATION_ERROR", "limit must be at most 100"), 400), "http.validation",
            "limit must be at most 100");
        row("401", Reaction::json(errorBody("UNAUTHORIZED", "Invalid key"), 401), "http.unauthorized", "API key");
        row("401 with a challenge",
            Reaction::json(errorBody("UNAUTHORIZED", "Invalid key"), 401, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            "http.unauthorized", "API key");
        row("403", Reaction::json(errorBody("INSUFFICIENT_SCOPE", "no"), 403), "http.forbidden", "contacts:read");
        row("404", Reaction::json(errorBody("NOT_FOUND", "no such business"), 404), "http.not-found", "404");
        row("409", Reaction::json(errorBody("CONFLICT", "there already"), 409), "http.conflict", "there already");
        row("413", Reaction::json("", 413), "http.too-large", "1 MB");
        row("500", Reaction::json(errorBody("INTERNAL", "oops"), 500, "X-Request-Id: req-7\r\n"), "http.server-error",
            "req-7");
        row("501 without a body", Reaction::json("", 501), "http.server-error", "501");
        row("304", Reaction::answer(304, "", ""), "http.unexpected", "304");
        row("error is a text", Reaction::json("{\"error\":\"go away\"}", 418), "http.unexpected", "go away");
    }

    void readsThatFail()
    {
        QFETCH(Reaction, reaction);
        QFETCH(QString, code);
        QFETCH(QString, words);
        const domain::Error error = errorOf([&](const Received &, int) { return reaction; });
        QVERIFY(!error.code.isEmpty());
        if (!code.isEmpty())
            QCOMPARE(error.code, code);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
        QVERIFY(error.message.endsWith(QLatin1Char('.')) || error.message.endsWith(QLatin1Char(')')));
        QVERIFY2(!error.advice.isEmpty() || error.code.startsWith(QStringLiteral("answer.")), qPrintable(error.code));
        for (const QString &text : {error.message, error.advice, error.detail})
            QVERIFY(!text.contains(keyText));
    }

    void nobodyListens()
    {
        QUrl url;
        {
            test::RawServer server([](const Received &, int) { return Reaction::close(); });
            url = server.url();
        }
        Client client(url, Secret(keyText), business, nullptr, impatient());
        QSignalSpy online(&client, &Client::reachabilityChanged);
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future));
        QCOMPARE(future.result().error().code, QStringLiteral("network.refused"));
        QVERIFY(future.result().error().message.contains(QStringLiteral("127.0.0.1")));
        QCOMPARE(online.count(), 1);
        QCOMPARE(online.first().first().toBool(), false);
    }

    void aServerThatResetsEveryConnection()
    {
        test::RawServer server([](const Received &, int) { return Reaction::close(); });
        server.resetAtAccept = true;
        Client client(server.url(), Secret(keyText), business, nullptr, impatient());
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future));
        QVERIFY(!future.result());
        QVERIFY(future.result().error().code.startsWith(QStringLiteral("network.")));
    }

    void fortyMegabytesAreRefusedWhileTheyCome_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("with a length") << true;
        QTest::newRow("without a length") << false;
    }

    void fortyMegabytesAreRefusedWhileTheyCome()
    {
        QFETCH(bool, announced);
        const QByteArray body(40 * 1024 * 1024, ' ');
        const Reaction reaction =
            announced ? Reaction::json(body) : Reaction{"HTTP/1.1 200 OK\r\n\r\n" + body, Reaction::Then::Close};
        const domain::Error error = errorOf([&](const Received &, int) { return reaction; });
        QCOMPARE(error.code, QStringLiteral("answer.too-large"));
        QVERIFY(error.message.contains(QStringLiteral("32 MB")));
    }

    void thirtyMegabytesAreRead()
    {
        const QByteArray body = QByteArray("{\"data\":[{\"id\":\"b\",\"name\":\"B\",\"x\":\"")
                                + QByteArray(30 * 1024 * 1024, 'x') + "\"}]}";
        test::RawServer server([&](const Received &, int) { return Reaction::json(body); });
        Client client(server.url(), Secret(keyText), business);
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future, 60'000));
        QVERIFY2(future.result(), qPrintable(future.result() ? QString() : future.result().error().message));
        QCOMPARE(future.result()->first().name, QStringLiteral("B"));
    }

    void ofRepeatedKeysTheFirstCountsAndUnknownOnesAreKept()
    {
        test::RawServer server([](const Received &, int) {
            return Reaction::json(R"({"data":[{"id":"first","id":"second","name":"N","extra":1.50}],"more":true})");
        });
        Client client(server.url(), Secret(keyText), business);
        const auto future = client.listBusinesses();
        QVERIFY(test::finishes(future));
        QVERIFY(future.result());
        QCOMPARE(future.result()->first().id, QStringLiteral("first"));
        QVERIFY(future.result()->first().raw.contains("\"extra\":1.50"));
    }

    void theServersWordsCarryNoKeyAndNoControlCharacters()
    {
        const domain::Error error = errorOf([](const Received &request, int) {
            return Reaction::json("{\"error\":{\"code\":\"UNAUTHORIZED\",\"message\":\"Bad \\u0007header \\n"
                                      + request.header("Authorization")
                                      + "\",\"details\":[{\"field\":\"key\","
                                        "\"message\":\""
                                      + request.header("Authorization") + "\"}]}}",
                                  401, "X-Request-Id: " + request.header("Authorization") + "\r\n");
        });
        QCOMPARE(error.code, QStringLiteral("http.unauthorized"));
        QVERIFY(error.message.contains(QStringLiteral("[key]")));
        for (const QString &text :
             {error.message, error.advice, error.detail, error.requestId, error.fields.value(0).message})
            QVERIFY2(!text.contains(keyText) && !text.contains(QChar(7)), qPrintable(text));
    }

    void theDetailsOfARefusalAreRead()
    {
        const domain::Error error = errorOf([](const Received &, int) {
            return Reaction::json(R"({"error":{"code":"CONFLICT","message":"holds entries",)"
                                  R"("details":[{"entryCount":41},{"field":"name","message":"is taken"}]}})",
                                  409, "X-Request-Id: abc\r\n");
        });
        QCOMPARE(api::entryCountToConfirm(error), std::optional<qint64>(41));
        QCOMPARE(error.fields.last().field, QStringLiteral("name"));
        QCOMPARE(error.requestId, QStringLiteral("abc"));
        QCOMPARE(error.httpStatus, 409);
    }
};

QTEST_GUILESS_MAIN(BadServerTest)
#include "tst_badserver.moc"
