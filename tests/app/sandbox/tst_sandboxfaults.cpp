// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault does on the wire what cli.md says, and stores exactly when it says so.
#include "app/sandbox/server.h"
#include "tests/app/sandbox/wireclient.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::test;
using sandbox::Faults;

class TestSandboxFaults : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<sandbox::Server> m_server;
    Api m_api;
    QByteArray m_base, m_source, m_contact;

    [[nodiscard]] QByteArray entryBody() const
    {
        return "{\"sourceId\":\"" + m_source + "\",\"contactId\":\"" + m_contact + "\",\"eventValue\":7.50}";
    }
    [[nodiscard]] int storedEntries() const
    {
        return m_api.call("GET", m_base + "/conversions/entries").json()["pagination.total"].toInt();
    }
    void setFaults(const char *spec)
    {
        const auto faults = Faults::parse(QString::fromLatin1(spec));
        QVERIFY(faults);
        m_server->setFaults(*faults);
    }

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
        const QByteArray configs = m_base + "/conversions/configs";
        const QByteArray config = m_api.call("POST", configs, "{\"name\":\"Sale\"}").json()["data.id"];
        m_source = m_api.call("POST", configs + '/' + config + "/sources", "{\"name\":\"Desk\",\"mode\":\"direct\"}")
                       .json()["data.id"];
        m_contact = m_api.call("POST", m_base + "/contacts", "{\"firstName\":\"Ana\"}").json()["data.id"];
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("stored");
        const auto row = [](const char *spec, Reply::End end, int status, int stored) {
            QTest::newRow(spec) << QByteArray(spec) << int(end) << status << stored;
        };
        row("refuse=1", Reply::End::Reset, 0, 0);
        row("reset-before-read=1", Reply::End::Reset, 0, 0);
        row("reset-before-store=1", Reply::End::Reset, 0, 0);
        row("reset-after-store=1", Reply::End::Reset, 0, 1);
        row("drop-answer=1", Reply::End::TimedOut, 0, 1);
        row("rate-limit=1", Reply::End::Complete, 429, 0);
        row("error-before-store=1", Reply::End::Complete, 500, 0);
        row("error-after-store=1", Reply::End::Complete, 500, 1);
        row("truncate=1", Reply::End::Closed, 201, 1);
        row("html=1", Reply::End::Complete, 200, 1);
        row("duplicate-answer=1", Reply::End::Complete, 201, 1);
        row("stall=1,stall-ms=300", Reply::End::Complete, 201, 1);
        row("reset-before-store=0", Reply::End::Complete, 201, 1);
        row("slow-list=0", Reply::End::Complete, 201, 1);
    }
    void faults()
    {
        QFETCH(QByteArray, spec);
        QFETCH(int, end);
        QFETCH(int, status);
        QFETCH(int, stored);
        setFaults(spec.constData());
        const bool isHeld = end == int(Reply::End::TimedOut);
        const Reply reply = m_api.call("POST", m_base + "/conversions/entries", entryBody(), isHeld ? 700 : 60'000);
        QCOMPARE(int(reply.end), end);
        QCOMPARE(reply.status, status);
        // Faults without all: leave every other request alone.
        QTRY_COMPARE(storedEntries(), stored);
    }

    void aDuplicatedAnswerComesTwiceAndTheConnectionGoesOn()
    {
        setFaults("duplicate-answer=1");
        WireClient client(m_api.port);
        QVERIFY(client.send(m_api.request("POST", m_base + "/conversions/entries", entryBody())));
        const Reply first = client.receive();
        const Reply copy = client.receive();
        QCOMPARE(first.status, 201);
        QCOMPARE(int(copy.end), int(Reply::End::Complete));
        QCOMPARE(copy.body, first.body);
        QCOMPARE(copy.headers, first.headers);
        QVERIFY(client.send(m_api.request("GET", "/api/v1/businesses")));
        QCOMPARE(client.receive().status, 200);
        QCOMPARE(m_server->ledger().size(), 1);
        QCOMPARE(m_server->ledger().first().id.toLatin1(), first.json()["data.id"]);
    }

    /// Each fault at run time, with a probability and a seed: it strikes the requests that the dice say, and only
    /// those.
    void everyFaultFollowsTheDice_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sandbox::faultNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyFaultFollowsTheDice()
    {
        QFETCH(QString, name);
        const auto faults = Faults::parse(name + QStringLiteral("=0.4,stall-ms=30,seed=5"));
        QVERIFY(faults);
        sandbox::FaultDice dice(*faults);
        m_server->setFaults(*faults);
        const bool stores = !QStringList{QStringLiteral("refuse"), QStringLiteral("reset-before-read"),
                                         QStringLiteral("reset-before-store"), QStringLiteral("rate-limit"),
                                         QStringLiteral("error-before-store")}
                                 .contains(name);
        int struck = 0;
        int stored = 0;
        for (int i = 0; i < 16; ++i) {
            const bool strikes = name == QLatin1String("refuse") ? dice.refusesEntry() : dice.strike(true).has_value();
            const bool isHeld = strikes && name == QLatin1String("drop-answer");
            WireClient client(m_api.port);
            client.send(m_api.request("POST", m_base + "/conversions/entries", entryBody()));
            const Reply reply = client.receive(isHeld ? 60 : 60'000);
            struck += strikes ? 1 : 0;
            stored += strikes && !stores ? 0 : 1;
            if (isHeld)
                QCOMPARE(int(reply.end), int(Reply::End::TimedOut));
            const bool isPlain = !strikes
                                 || QStringList{QStringLiteral("stall"), QStringLiteral("duplicate-answer"),
                                                QStringLiteral("wrong-total")}
                                        .contains(name);
            QCOMPARE(reply.status == 201 && reply.end == Reply::End::Complete, isPlain);
        }
        QVERIFY(struck > 2 && struck < 14);
        QTRY_COMPARE(m_server->ledger().size(), stored);
    }

    void aSpecIsWrittenAsItIsRead_data()
    {
        QTest::addColumn<QString>("spec");
        for (const char *spec : {"", "refuse=0.5", "all:truncate=1,html=0.001", "stall=1,stall-ms=10",
                                 "duplicate-answer=0.25,slow-list=2.5,seed=18446744073709551615"})
            QTest::newRow(spec) << QString::fromLatin1(spec);
    }
    void aSpecIsWrittenAsItIsRead()
    {
        QFETCH(QString, spec);
        const auto faults = Faults::parse(spec);
        QVERIFY(faults);
        QCOMPARE(faults->spec(), spec);
        QCOMPARE(faults->isActive(), !spec.isEmpty());
        QVERIFY(!Faults::parse(QStringLiteral("refuse=0,stall-ms=5,seed=3"))->isActive());
    }

    void aTruncatedAnswerAnnouncesMoreThanItSends()
    {
        setFaults("truncate=1");
        const Reply reply = m_api.call("POST", m_base + "/conversions/entries", entryBody());
        QVERIFY(!reply.body.isEmpty());
        QVERIFY(reply.body.size() < reply.headers.value("content-length").toLongLong());
        QVERIFY(!reply.json().isValid());
    }

    void aWebPageIsNotJson()
    {
        setFaults("html=1");
        const Reply reply = m_api.call("POST", m_base + "/conversions/entries", entryBody());
        QVERIFY(reply.headers.value("content-type").startsWith("text/html"));
        QVERIFY(reply.body.contains("<html>"));
    }

    void a429TellsWhenToComeBack()
    {
        setFaults("rate-limit=1");
        const Reply reply = m_api.call("POST", m_base + "/conversions/entries", entryBody());
        QVERIFY(reply.headers.value("retry-after").toInt() >= 1);
        QCOMPARE(reply.code(), QByteArray("RATE_LIMITED"));
    }

    void aStalledAnswerComesLate()
    {
        setFaults("stall=1,stall-ms=400");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_api.call("POST", m_base + "/conversions/entries", entryBody()).status, 201);
        QVERIFY(timer.elapsed() >= 400);
    }

    void allConcernsEveryRequest_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<int>("status");
        QTest::newRow("refuse") << QByteArray("all:refuse=1") << 0;
        QTest::newRow("reset") << QByteArray("all:reset-before-read=1") << 0;
        QTest::newRow("limit") << QByteArray("all:rate-limit=1") << 429;
        QTest::newRow("error") << QByteArray("all:error-before-store=1") << 500;
        QTest::newRow("html") << QByteArray("all:html=1") << 200;
    }
    void allConcernsEveryRequest()
    {
        QFETCH(QByteArray, spec);
        QFETCH(int, status);
        setFaults(spec.constData());
        for (const QByteArray &path : {QByteArray("/api/v1/businesses"), QByteArray(m_base + "/contacts")}) {
            const Reply reply = m_api.call("GET", path);
            QCOMPARE(reply.status, status);
            if (status == 200)
                QVERIFY(!reply.json().isValid());
        }
        m_server->setFaults({});
        QCOMPARE(m_api.call("GET", "/api/v1/businesses").status, 200);
    }

    void aWrongTotalPromisesMoreThanThereIs()
    {
        setFaults("all:wrong-total=1");
        const Json json = m_api.call("GET", m_base + "/contacts").json();
        QCOMPARE(json.size("data"), 1);
        QCOMPARE(json["pagination.total"], QByteArray("10001"));
    }

    void aRefusalOnAUsedConnectionIsAReset()
    {
        setFaults("refuse=1");
        WireClient client(m_api.port);
        QVERIFY(client.send(m_api.request("GET", "/api/v1/businesses")));
        QCOMPARE(client.receive().status, 200);
        client.send(m_api.request("POST", m_base + "/conversions/entries", entryBody()));
        const Reply reply = client.receive();
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.end != Reply::End::TimedOut);
        QCOMPARE(storedEntries(), 0);
    }

    void aDroppedAnswerHoldsTheConnectionUntilTheServerStops()
    {
        setFaults("drop-answer=1");
        WireClient client(m_api.port);
        QVERIFY(client.send(m_api.request("POST", m_base + "/conversions/entries", entryBody())));
        QCOMPARE(int(client.receive(300).end), int(Reply::End::TimedOut));
        m_server->stop();
        QCOMPARE(int(client.receive(5'000).end), int(Reply::End::Closed));
    }

    void aSlowListShowsAnEntryLater()
    {
        setFaults("slow-list=1");
        QElapsedTimer age;
        age.start();
        const Reply created = m_api.call("POST", m_base + "/conversions/entries", entryBody());
        QCOMPARE(created.status, 201);
        const int stored = storedEntries();
        if (age.elapsed() < 1'000) // on a slow machine it may be there already
            QCOMPARE(stored, 0);
        QCOMPARE(m_api.call("GET", m_base + "/conversions/entries/" + created.json()["data.id"]).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(storedEntries(), 1, 5'000);
    }

    /// Every list and its count leave a new entry out until its time, whatever they are asked; so does a sandbox that
    /// was started anew on the same file. The ledger shows it at once.
    void aSlowEntryIsInNoListNotEvenAfterARestart()
    {
        const QTemporaryDir folder;
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.rateLimitPerMinute = 0;
        options.store = folder.filePath(QStringLiteral("s.sqlite"));
        options.faults = *Faults::parse(QStringLiteral("slow-list=600"));
        m_server->stop();
        init();
        m_server = std::make_unique<sandbox::Server>(options);
        auto port = m_server->start();
        QVERIFY(port);
        m_api = {.port = *port};
        m_base = "/api/v1/businesses/" + m_api.call("GET", "/api/v1/businesses").json()["data[0].id"];
        const QByteArray config = m_api.call("GET", m_base + "/conversions/configs").json()["data[0].id"];
        m_source = m_api.call("GET", m_base + "/conversions/configs/" + config + "/sources").json()["data[0].id"];
        m_contact = m_api.call("GET", m_base + "/contacts").json()["data[0].id"];
        const int before = storedEntries();
        const Reply created = m_api.call("POST", m_base + "/conversions/entries", entryBody());
        QCOMPARE(created.status, 201);
        const QByteArray id = created.json()["data.id"];
        const auto listed = [&] {
            int count = 0;
            for (const QByteArray &query :
                 {QByteArray("?"), QByteArray("?sort=createdAt"), QByteArray("?sort=-createdAt"),
                  QByteArray("?sort=occurredAt"), QByteArray("?contactId=" + m_contact),
                  QByteArray("?sourceId=" + m_source), QByteArray("?configId=" + config),
                  QByteArray("?from=2000-01-01T00:00:00Z&to=2100-01-01T00:00:00Z")}) {
                const Json first = m_api.call("GET", m_base + "/conversions/entries" + query + "&limit=100").json();
                const int pages = (first["pagination.total"].toInt() + 99) / 100;
                for (int page = 1; page <= pages; ++page) {
                    const Reply reply = m_api.call("GET", m_base + "/conversions/entries" + query
                                                              + "&limit=100&page=" + QByteArray::number(page));
                    count += static_cast<int>(reply.body.count(id));
                }
            }
            return count;
        };
        QCOMPARE(listed(), 0);
        QCOMPARE(storedEntries(), before);
        QCOMPARE(m_server->ledger().last().id.toLatin1(), id);

        m_server->stop();
        options.faults = {};
        m_server = std::make_unique<sandbox::Server>(options);
        port = m_server->start();
        QVERIFY(port);
        m_api.port = *port;
        QCOMPARE(listed(), 0);
        QCOMPARE(storedEntries(), before);
        const sandbox::LedgerEntry last = m_server->ledger().last();
        QCOMPARE(last.id.toLatin1(), id);
        QCOMPARE(last.listedAt.milliseconds() - last.createdAt.milliseconds(), 600'000);
    }

    void theDiceAreRepeatable()
    {
        const auto run = [this](const char *spec) {
            setFaults(spec);
            QByteArray pattern;
            for (int i = 0; i < 40; ++i) {
                const int status = m_api.call("POST", m_base + "/conversions/entries", entryBody()).status;
                pattern += status == 201 ? '.' : status == 500 ? 'e' : 'l';
            }
            return pattern;
        };
        const QByteArray first = run("error-before-store=0.3,rate-limit=0.3,seed=7");
        QVERIFY2(first.contains('.') && first.contains('e') && first.contains('l'), first.constData());
        QCOMPARE(run("error-before-store=0.3,rate-limit=0.3,seed=7"), first);
        QVERIFY(run("error-before-store=0.3,rate-limit=0.3,seed=8") != first);
    }

    void specsAreRead_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<bool>("good");
        for (const char *good :
             {"", " ", "refuse=0.5", "all:truncate=1, html=0", "stall=1,stall-ms=10", "slow-list=2.5",
              "duplicate-answer=0.5", "all:duplicate-answer=1", "seed=18446744073709551615", "drop-answer=1e-3"})
            QTest::newRow(qPrintable(QLatin1String("good: ") + QLatin1String(good))) << QByteArray(good) << true;
        for (const char *bad : {"refuse", "refuse=", "refuse=2", "refuse=-1", "refuse=nan", "nothing=1", "seed=x",
                                "stall-ms=-1", "slow-list=x", ",", "=1", "all:=1", "refuse=1,,html=1"})
            QTest::newRow(qPrintable(QLatin1String("bad: ") + QLatin1String(bad))) << QByteArray(bad) << false;
    }
    void specsAreRead()
    {
        QFETCH(QByteArray, spec);
        QFETCH(bool, good);
        const auto faults = Faults::parse(QString::fromLatin1(spec));
        QCOMPARE(faults.has_value(), good);
        if (!good)
            QVERIFY(!faults.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
