// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "ui/entries/deleterun.h"

#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using Fate = DeleteRun::Fate;

/// Deleting one after the other on a real server that fails in every way: what is told of an entry is the truth.
class DeleteRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        sandbox::Options options;
        options.rateLimitPerMinute = 0;
        options.apiKey = QStringLiteral("sk-ak-test-all");
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY(m_server->start().has_value());
        api::Client anyone(m_server->baseUrl(), api::Secret(m_server->apiKey()), QString());
        m_business = await(anyone.listBusinesses())->first().id;
        m_client = newClient();
    }

    void whatIsGoneAlreadyCountsAsGone()
    {
        const QStringList ids = someIds(3);
        QVERIFY(await(m_client->deleteEntry(ids[1])).has_value());
        DeleteRun run(*m_client, ids, nullptr);
        QSignalSpy finished(&run, &DeleteRun::finished);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(run.count(Fate::Gone), 3);
    }

    void fatesAreTheTruthWhateverGoesWrong_data()
    {
        QTest::addColumn<QString>("faults");
        for (const char *fault :
             {"refuse", "reset-before-read", "reset-before-store", "reset-after-store", "rate-limit",
              "error-before-store", "error-after-store", "truncate", "html", "duplicate-answer"})
            for (int seed = 1; seed <= 2; ++seed)
                QTest::addRow("%s %d", fault, seed)
                    << QStringLiteral("all:%1=0.5,seed=%2").arg(QLatin1String(fault)).arg(seed);
    }
    void fatesAreTheTruthWhateverGoesWrong()
    {
        QFETCH(QString, faults);
        const QStringList ids = someIds(4);
        DeleteRun run(*m_client, ids, nullptr);
        QSignalSpy finished(&run, &DeleteRun::finished);
        m_server->setFaults(*sandbox::Faults::parse(faults));
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        m_server->setFaults({});
        QStringList there;
        for (const sandbox::LedgerEntry &entry : m_server->ledger())
            there << entry.id;
        bool ended = false;
        for (const DeleteRun::Item &item : run.items()) {
            switch (item.fate) {
            case Fate::Gone: QVERIFY(!there.contains(item.id)); break;
            case Fate::Kept: QVERIFY(there.contains(item.id) && item.error); break;
            case Fate::Unknown: QVERIFY(item.error); break;
            case Fate::Waiting: QVERIFY(there.contains(item.id)); break;
            }
            QVERIFY(!ended || item.fate == Fate::Waiting); // one after the other, none after the end
            ended = ended || item.fate == Fate::Waiting;
        }
    }

    void stopsBeforeTheNextOne()
    {
        DeleteRun run(*m_client, someIds(4), nullptr);
        QSignalSpy finished(&run, &DeleteRun::finished);
        connect(&run, &DeleteRun::gone, &run, &DeleteRun::stop);
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(run.count(Fate::Gone), 1);
        QCOMPARE(run.count(Fate::Waiting), 3);
    }

    void aConnectionThatIsClosedLeavesADoubt()
    {
        auto client = newClient();
        DeleteRun run(*client, someIds(3), nullptr);
        QSignalSpy finished(&run, &DeleteRun::finished);
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("all:stall=1,stall-ms=600000")));
        run.start();
        client.reset();
        QTRY_COMPARE(finished.size(), 1);
        m_server->setFaults({});
        QCOMPARE(run.count(Fate::Unknown), 1);
        QCOMPARE(run.count(Fate::Waiting), 2);
    }

    void aServerThatDiesHalfWayLeavesADoubt() // the last one: there is no server after it
    {
        DeleteRun run(*m_client, someIds(4), nullptr);
        QSignalSpy finished(&run, &DeleteRun::finished);
        connect(&run, &DeleteRun::gone, this, [this] { m_server->stop(); });
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(run.count(Fate::Gone), 1);
        QCOMPARE(run.count(Fate::Unknown), 1);
        QCOMPARE(run.count(Fate::Waiting), 2);
        QVERIFY(!run.items()[1].error->message.isEmpty());
    }

private:
    std::unique_ptr<api::Client> newClient() const
    {
        return std::make_unique<api::Client>(m_server->baseUrl(), api::Secret(m_server->apiKey()), m_business);
    }
    QStringList someIds(int count) const
    {
        QStringList ids;
        for (const sandbox::LedgerEntry &entry : m_server->ledger()) {
            if (entry.businessId == m_business && ids.size() < count)
                ids << entry.id;
        }
        return ids;
    }
    template<typename T>
    domain::Result<T> await(QFuture<domain::Result<T>> future)
    {
        const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, 10'000);
        return came ? future.takeResult() : domain::Result<T>(domain::fail(QStringLiteral("test.late"), {}));
    }

    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<api::Client> m_client;
    QString m_business;
};

QTEST_GUILESS_MAIN(DeleteRunTest)
#include "tst_deleterun.moc"
