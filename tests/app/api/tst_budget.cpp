// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/budget.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <deque>

using namespace desk;
using api::Budget;
using api::Headers;
using api::Lane;

namespace {

QByteArray httpDate(qint64 seconds)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

/// A service with a fixed window that starts at its first request, on a clock of its own.
struct Service {
    int limit = 10;
    qint64 window = 60'000;
    qint64 skew = 0; // its clock minus ours
    bool sendsDate = true;
    bool announces = true;
    bool roundsDown = false; // writes the reset as a floor
    qint64 start = -1'000'000'000;
    int used = 0;
    int refused = 0;
    int served = 0;

    struct Answer {
        int status;
        Headers headers;
    };

    Answer take(qint64 now)
    {
        const qint64 mine = now + skew;
        if (mine >= start + window) {
            start = mine;
            used = 0;
        }
        const bool ok = used < limit;
        ok ? ++used : 0;
        ok ? ++served : ++refused;
        const qint64 end = start + window;
        Headers headers;
        if (sendsDate)
            headers.append({"date", httpDate(mine / 1000)});
        if (announces) {
            headers.append({"x-ratelimit-limit", QByteArray::number(limit)});
            headers.append({"x-ratelimit-remaining", QByteArray::number(limit - used)});
            headers.append({"x-ratelimit-reset", QByteArray::number(roundsDown ? end / 1000 : (end + 999) / 1000)});
        }
        if (!ok)
            headers.append({"retry-after", QByteArray::number((end - mine + 999) / 1000)});
        return {ok ? 200 : 429, headers};
    }
};

/// Runs `count` requests of a lane against a service with a latency, on a simulated clock. The time it took.
qint64 drive(Budget &budget, Service &service, int count, Lane lane, qint64 latency, qint64 from = 1'700'000'000'000)
{
    struct Flight {
        qint64 arrives;
        qint64 returns;
        std::optional<Service::Answer> answer;
    };
    std::deque<Flight> flights;
    int started = 0;
    int answered = 0;
    qint64 now = from;
    for (; answered < count; now += 5) {
        for (Flight &flight : flights) {
            if (!flight.answer && flight.arrives <= now)
                flight.answer = service.take(now);
        }
        while (!flights.empty() && flights.front().returns <= now) {
            budget.answered(flights.front().answer->status, flights.front().answer->headers,
                            {.ticks = now, .wall = domain::Instant(now)});
            if (flights.front().answer->status == 429)
                --started; // comes again
            else
                ++answered;
            flights.pop_front();
        }
        while (started < count && budget.mayStart(lane, now)) {
            budget.started(lane, now);
            ++started;
            flights.push_back({now + latency / 2, now + latency, {}});
        }
        if (now - from > 3'600'000)
            break;
    }
    return now - from;
}

} // namespace

class BudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverEarnsA429FromAServiceThatAnnouncesItsLimit_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<qint64>("skew");
        QTest::addColumn<bool>("date");
        QTest::addColumn<bool>("down");
        QTest::addColumn<qint64>("latency");
        for (const int limit : {1, 2, 3, 7, 60}) {
            for (const qint64 skew : {0LL, 777LL, -777LL, 3'600'333LL, -86'400'555LL}) {
                for (const qint64 latency : {10LL, 250LL, 1'900LL}) {
                    for (const bool down : {false, true})
                        QTest::addRow("limit %d, clock off by %lld ms, %lld ms latency%s", limit,
                                      static_cast<long long>(skew), static_cast<long long>(latency),
                                      down ? ", reset rounded down" : "")
                            << limit << skew << true << down << latency;
                }
            }
        }
        QTest::newRow("no Date, clock right") << 7 << qint64{0} << false << false << qint64{100};
        QTest::newRow("no Date, clock a day off") << 7 << qint64{86'400'000} << false << false << qint64{100};
        QTest::newRow("no Date, clock a day back") << 7 << qint64{-86'400'000} << false << false << qint64{100};
    }

    void neverEarnsA429FromAServiceThatAnnouncesItsLimit()
    {
        QFETCH(int, limit);
        QFETCH(qint64, skew);
        QFETCH(bool, date);
        QFETCH(bool, down);
        QFETCH(qint64, latency);
        for (const Lane lane : {Lane::Operator, Lane::Send, Lane::Sync}) {
            Budget budget;
            Service service;
            service.limit = limit;
            service.skew = skew;
            service.sendsDate = date;
            service.roundsDown = down;
            const int count = limit * 4 + 1;
            const qint64 took = drive(budget, service, count, lane, latency);
            QCOMPARE(service.refused, 0);
            QCOMPARE(service.served, count);
            // Five windows begin; the budget is not left unused: not much more than four windows pass.
            if (latency < 1000)
                QVERIFY2(took < 4 * 60'000 + 4 * 3'000 + 10 * latency, qPrintable(QString::number(took)));
        }
    }

    void usesAThousandsBudgetWell()
    {
        // 592 entries at 60 a minute: ten windows, nine of them waited for and used to the last request; in the tenth
        // the operator's reserve stays.
        Budget budget;
        Service service;
        service.limit = 60;
        const qint64 took = drive(budget, service, 592, Lane::Send, 100);
        QCOMPARE(service.refused, 0);
        QVERIFY2(took < 9 * 60'000 + 9 * 2'500 + 10'000, qPrintable(QString::number(took)));
    }

    void aServiceWithoutHeadersIsPacedByIts429s()
    {
        Budget budget;
        Service service;
        service.announces = false;
        service.limit = 10;
        const qint64 took = drive(budget, service, 35, Lane::Send, 50);
        QCOMPARE(service.served, 35);
        QVERIFY(service.refused >= 3 && service.refused <= 3 * Budget::maximumInFlight);
        QVERIFY(took < 4 * 62'000);
    }

    void leavesAReserveForTheOperatorThatMelts()
    {
        Budget budget;
        const qint64 now = 1'000'000;
        budget.started(Lane::Operator, now);
        budget.answered(200, {{"x-ratelimit-limit", "60"}, {"x-ratelimit-remaining", "5"}, {"x-ratelimit-reset", "30"}},
                        {.ticks = now, .wall = domain::Instant(1'700'000'000'000)});
        QVERIFY(budget.mayStart(Lane::Operator, now));
        QVERIFY(!budget.mayStart(Lane::Send, now));
        QVERIFY(!budget.mayStart(Lane::Sync, now));
        // Two seconds before the end most of the reserve is for everybody.
        QVERIFY(budget.mayStart(Lane::Send, now + 29'000));
        QVERIFY(budget.mayStart(Lane::Sync, now + 29'000));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(budget.mayStart(Lane::Operator, now));
            budget.started(Lane::Operator, now);
        }
        QVERIFY(!budget.mayStart(Lane::Operator, now));
        QCOMPARE(budget.waitFor(Lane::Operator, now), 31'000);
    }

    void theFirstRequestGoesAlone()
    {
        Budget budget;
        QVERIFY(budget.mayStart(Lane::Sync, 0));
        budget.started(Lane::Operator, 0);
        QVERIFY(!budget.mayStart(Lane::Operator, 100));
        QVERIFY(budget.waitFor(Lane::Operator, 100) <= 2'000);
        // It does not hold the operator up for long, nor the others for ever.
        QVERIFY(budget.mayStart(Lane::Operator, 2'000));
        QVERIFY(!budget.mayStart(Lane::Send, 2'000));
        QVERIFY(budget.mayStart(Lane::Send, 10'000));
    }

    void aPauseHoldsEveryLane()
    {
        Budget budget;
        budget.started(Lane::Operator, 0);
        budget.answered(429, {{"retry-after", "17"}}, {.ticks = 0, .wall = domain::Instant(0)});
        for (const Lane lane : {Lane::Operator, Lane::Send, Lane::Settle, Lane::Browse, Lane::Sync}) {
            QVERIFY(!budget.mayStart(lane, 16'999));
            QCOMPARE(budget.waitFor(lane, 10'000), 7'000);
            QVERIFY(budget.mayStart(lane, 17'000));
        }
    }

    void without429sDetailsThePausesGrow()
    {
        Budget budget;
        qint64 now = 0;
        QList<qint64> pauses;
        for (int i = 0; i < 6; ++i) {
            budget.started(Lane::Operator, now);
            budget.answered(429, {}, {.ticks = now, .wall = domain::Instant(now)});
            pauses.append(budget.pauseLeft(now));
            now += pauses.last();
        }
        QCOMPARE(pauses, (QList<qint64>{5'000, 10'000, 20'000, 40'000, 60'000, 60'000}));
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("number") << QByteArray("12") << QByteArray() << qint64{12};
        QTest::newRow("date against Date")
            << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QByteArray("Sun, 06 Nov 1994 08:49:07 GMT") << qint64{30};
        QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QByteArray() << qint64{0};
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << qint64{-1};
        QTest::newRow("negative") << QByteArray("-5") << QByteArray() << qint64{-1};
    }

    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        QFETCH(qint64, seconds);
        QCOMPARE(api::retryAfterSeconds(value, date, domain::Instant(1'700'000'000'000)).value_or(-1), seconds);
    }

    void aLostRequestMayHaveBeenCounted()
    {
        Budget budget;
        budget.started(Lane::Operator, 0);
        const Headers headers{{"x-ratelimit-limit", "10"}, {"x-ratelimit-remaining", "2"}, {"x-ratelimit-reset", "50"}};
        budget.answered(200, headers, {.ticks = 0, .wall = domain::Instant(0)});
        budget.started(Lane::Operator, 1);
        budget.lost();
        QCOMPARE(budget.state({.ticks = 2, .wall = domain::Instant(2)}).remaining, 1);
        budget.started(Lane::Operator, 3);
        budget.neverSent();
        QCOMPARE(budget.state({.ticks = 4, .wall = domain::Instant(4)}).remaining, 1);
    }

    void showsWhenItIsFullAgain()
    {
        Budget budget;
        budget.started(Lane::Operator, 0);
        QVERIFY(!budget.state({.ticks = 0, .wall = domain::Instant(0)}).known);
        const domain::Instant wall(1'700'000'000'000);
        const Headers headers{{"date", httpDate(1'700'000'000)},
                              {"x-ratelimit-limit", "60"},
                              {"x-ratelimit-remaining", "41"},
                              {"x-ratelimit-reset", "1700000023"}};
        budget.answered(200, headers, {.ticks = 0, .wall = wall});
        const auto state = budget.state({.ticks = 0, .wall = wall});
        QVERIFY(state.known);
        QCOMPARE(state.limit, 60);
        QCOMPARE(state.remaining, 41);
        QCOMPARE(state.resetsAt.milliseconds(), wall.milliseconds() + 24'000);
        QCOMPARE(budget.state({.ticks = 24'001, .wall = domain::Instant(wall.milliseconds() + 24'001)}).remaining, 60);
    }

    void nonsenseInTheHeadersIsNoLimit_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<QByteArray>("remaining");
        QTest::addColumn<QByteArray>("reset");
        QTest::newRow("empty") << QByteArray("") << QByteArray("") << QByteArray("");
        QTest::newRow("words") << QByteArray("many") << QByteArray("some") << QByteArray("soon");
        QTest::newRow("negative") << QByteArray("-1") << QByteArray("-1") << QByteArray("-1");
        QTest::newRow("zero") << QByteArray("0") << QByteArray("0") << QByteArray("0");
        QTest::newRow("too large") << QByteArray("99999999999999999999") << QByteArray("1") << QByteArray("1");
    }

    void nonsenseInTheHeadersIsNoLimit()
    {
        QFETCH(QByteArray, limit);
        QFETCH(QByteArray, remaining);
        QFETCH(QByteArray, reset);
        Budget budget;
        budget.started(Lane::Operator, 0);
        budget.answered(
            200, {{"x-ratelimit-limit", limit}, {"x-ratelimit-remaining", remaining}, {"x-ratelimit-reset", reset}},
            {.ticks = 0, .wall = domain::Instant(0)});
        QVERIFY(!budget.state({.ticks = 0, .wall = domain::Instant(0)}).known);
        QVERIFY(budget.mayStart(Lane::Sync, 1));
    }
};

QTEST_GUILESS_MAIN(BudgetTest)
#include "tst_budget.moc"
