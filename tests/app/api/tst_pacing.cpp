// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs of an outbox against services of many kinds, on a simulated clock.
#include "tests/app/api/pacingrun.h"

#include <QTest>

using namespace desk;
using test::PacingRun;
using test::SimulatedService;
using Windows = SimulatedService::Windows;

namespace {

constexpr qint64 hour = 3'600'000;

struct Case {
    SimulatedService service = {};
    PacingRun run = {};
    int most429 = 0;
    double leastUse = 97;
};

} // namespace

class PacingTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const Case &one) { QTest::newRow(name) << one; }

    static void addSkews()
    {
        for (const qint64 skew : {0LL, 1LL, 499LL, 999LL, -1LL, -10'250LL, 10'250LL, 3 * hour + 7, -26 * hour - 333}) {
            for (const bool date : {true, false}) {
                for (const bool down : {true, false}) {
                    for (const Windows windows : {Windows::FromFirstRequest, Windows::Aligned}) {
                        Case one;
                        one.service.skew = skew;
                        one.service.sendsDate = date;
                        one.service.roundsDown = down;
                        one.service.windows = windows;
                        QTest::addRow("clock off by %lld ms%s%s%s", static_cast<long long>(skew),
                                      date ? "" : ", no Date", down ? ", reset rounded down" : "",
                                      windows == Windows::Aligned ? ", aligned windows" : "")
                            << one;
                    }
                }
            }
        }
    }

private Q_SLOTS:
    void threeHundredEntriesUseTheBudgetAndEarnNo429_data()
    {
        QTest::addColumn<Case>("one");
        addSkews();
        row("a fast line", {.run = {.latency = 10}});
        row("a slow line", {.run = {.latency = 900}, .leastUse = 96}); // 1.5 % of a minute each
        row("an uneven line", {.run = {.latency = 80, .jitter = 700}});
        row("one at a time", {.run = {.inFlight = 1}});
        row("an operator clicks", {.run = {.clickEvery = 7'000}});
        row("a copy runs in the background", {.run = {.syncs = true}});
        row("everything at once", {.run = {.jitter = 300, .clickEvery = 11'000, .syncs = true}});
        row("relative resets", {.service = {.isRelative = true}});
        row("relative resets without Date", {.service = {.sendsDate = false, .isRelative = true}});
        row("7 a minute", {.service = {.limit = 7}, .run = {.entries = 40}});
        row("1 a minute", {.service = {.limit = 1}, .run = {.entries = 6}});
        row("600 a minute", {.service = {.limit = 600}, .run = {.entries = 3'000, .latency = 40}});
        for (const qint64 by : {-2 * hour, -20'000LL, -1'500LL, 1'500LL, 20'000LL, 2 * hour}) {
            for (const bool date : {true, false}) {
                Case here{.run = {.wallSetAt = 95'000, .wallSetBy = by}};
                here.service.sendsDate = date;
                QTest::addRow("our clock is set by %lld ms%s", static_cast<long long>(by), date ? "" : ", no Date")
                    << here;
                Case there;
                there.service.sendsDate = date;
                there.service.clockSetAt = 95'000;
                there.service.clockSetBy = by;
                QTest::addRow("the service's clock is set by %lld ms%s", static_cast<long long>(by),
                              date ? "" : ", no Date")
                    << there;
            }
        }
    }
    void threeHundredEntriesUseTheBudgetAndEarnNo429()
    {
        QFETCH(Case, one);
        api::Budget budget;
        one.run.go(budget, one.service);
        const double use = one.run.usePercent(one.service);
        QCOMPARE(one.run.sent, one.run.entries);
        QVERIFY2(one.service.refused <= one.most429, qPrintable(QStringLiteral("%1 429s").arg(one.service.refused)));
        QVERIFY2(use >= one.leastUse, qPrintable(QStringLiteral("%1 %").arg(use)));
        QVERIFY2(one.run.longestClick < 2'000, qPrintable(QString::number(one.run.longestClick)));
    }

    /// What is copied in the background takes no request from what waits to be sent.
    void backgroundCopyingLeavesTheOutboxItsShare()
    {
        PacingRun alone;
        SimulatedService first;
        api::Budget budget;
        alone.go(budget, first);
        PacingRun beside{.syncs = true};
        SimulatedService second;
        api::Budget another;
        beside.go(another, second);
        QVERIFY2(beside.synced <= 6, qPrintable(QString::number(beside.synced)));
        QVERIFY2(beside.took < alone.took + 62'000, qPrintable(QString::number(beside.took - alone.took)));
    }

    /// Whenever in a window the operator clicks, and with whatever line.
    void anOperatorWaitsUnderTwoSeconds_data()
    {
        QTest::addColumn<qint64>("every");
        QTest::addColumn<qint64>("latency");
        QTest::addColumn<bool>("date");
        for (const qint64 every : {7'995LL, 13'005LL, 15'555LL, 17'115LL, 19'985LL, 20'000LL, 29'950LL}) {
            for (const qint64 latency : {20LL, 150LL, 400LL}) {
                for (const bool date : {true, false})
                    QTest::addRow("every %lld ms, %lld ms%s", static_cast<long long>(every),
                                  static_cast<long long>(latency), date ? "" : ", no Date")
                        << every << latency << date;
            }
        }
    }
    void anOperatorWaitsUnderTwoSeconds()
    {
        QFETCH(qint64, every);
        QFETCH(qint64, latency);
        QFETCH(bool, date);
        PacingRun run{.entries = 1'200, .latency = latency, .clickEvery = every, .syncs = true};
        SimulatedService service;
        service.sendsDate = date;
        api::Budget budget;
        run.go(budget, service);
        QCOMPARE(service.refused, 0);
        QVERIFY(run.clicks > 30);
        QVERIFY2(run.longestClick < 2'000, qPrintable(QString::number(run.longestClick)));
        QVERIFY2(run.usePercent(service) >= 97, qPrintable(QString::number(run.usePercent(service))));
    }

    /// Another program with the same key: what is left drops faster than we spend, and that is respected.
    void whatOthersSpendIsRespected_data()
    {
        QTest::addColumn<int>("elsewhere");
        QTest::addColumn<int>("most429");
        QTest::newRow("a little") << 5 << 3;
        QTest::newRow("a third") << 20 << 6;
        QTest::newRow("nearly all") << 50 << 20;
    }
    void whatOthersSpendIsRespected()
    {
        QFETCH(int, elsewhere);
        QFETCH(int, most429);
        PacingRun run;
        SimulatedService service;
        service.elsewherePerMinute = elsewhere;
        api::Budget budget;
        run.go(budget, service);
        QCOMPARE(run.sent, run.entries);
        // Nobody can know of the other's last request before it is made; but it is not tried again and again.
        QVERIFY2(service.refused <= most429, qPrintable(QString::number(service.refused)));
    }

    void aServiceWithoutHeadersIsPacedByIts429s_data()
    {
        QTest::addColumn<bool>("retryAfter");
        QTest::addColumn<int>("most429");
        QTest::addColumn<double>("use");
        QTest::newRow("with Retry-After") << true << 8 << 97.0;
        QTest::newRow("without Retry-After") << false << 30 << 60.0;
    }
    void aServiceWithoutHeadersIsPacedByIts429s()
    {
        QFETCH(bool, retryAfter);
        QFETCH(int, most429);
        QFETCH(double, use);
        PacingRun run;
        SimulatedService service;
        service.announces = false;
        service.sendsRetryAfter = retryAfter;
        api::Budget budget;
        run.go(budget, service);
        QCOMPARE(run.sent, run.entries);
        QVERIFY2(service.refused <= most429, qPrintable(QString::number(service.refused)));
        QVERIFY2(run.usePercent(service) >= use, qPrintable(QString::number(run.usePercent(service))));
    }

    void aLongerWindowThanPromisedIsBelieved_data()
    {
        QTest::addColumn<bool>("date");
        QTest::addColumn<int>("most429");
        QTest::newRow("with Date") << true << 0;
        QTest::newRow("without Date") << false << 8;
    }
    void aLongerWindowThanPromisedIsBelieved()
    {
        QFETCH(bool, date);
        QFETCH(int, most429);
        PacingRun run{.entries = 120};
        SimulatedService service;
        service.window = 600'000;
        service.limit = 50;
        service.sendsDate = date;
        api::Budget budget;
        run.go(budget, service);
        QCOMPARE(run.sent, run.entries);
        QVERIFY2(service.refused <= most429, qPrintable(QString::number(service.refused)));
    }
};

QTEST_GUILESS_MAIN(PacingTest)
#include "tst_pacing.moc"
