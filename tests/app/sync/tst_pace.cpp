// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pace.h"

#include <QTest>

using namespace desk;
using sync::Pace;

/// An honest remaining time: from the budget at first, from what was achieved later, and nothing while nothing is
/// known.
class PaceTest : public QObject
{
    Q_OBJECT

    static api::RequestBudget budgetOf(int limit, int remaining, qint64 windowLeft)
    {
        api::RequestBudget budget;
        budget.limit = limit;
        budget.remaining = remaining;
        budget.windowLeft = windowLeft;
        budget.known = limit > 0;
        return budget;
    }

private Q_SLOTS:
    void remainingTime_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addColumn<qint64>("every"); ///< milliseconds between them
        QTest::addColumn<qint64>("requests");
        QTest::addColumn<int>("limit"); ///< 0: nothing announced
        QTest::addColumn<int>("remaining");
        QTest::addColumn<qint64>("windowLeft");
        QTest::addColumn<qint64>("least"); ///< milliseconds; -1: unknown
        QTest::addColumn<qint64>("most");
        const auto row = [](const char *name, int answers, qint64 every, qint64 requests, int limit, int remaining,
                            qint64 windowLeft, qint64 least, qint64 most) {
            QTest::newRow(name) << answers << every << requests << limit << remaining << windowLeft << least << most;
        };
        row("nothing is left", 10, 100, 0, 60, 50, 50'000, 0, 0);
        row("too early", 1, 100, 100, 60, 59, 59'000, -1, -1);
        row("fits into this window", 10, 100, 20, 60, 40, 50'000, 2'000, 2'000);
        row("a burst does not promise more than the limit", 10, 100, 600, 60, 30, 50'000, 600'000, 640'000);
        row("no limit announced", 10, 100, 600, 0, 60, 0, 60'000, 60'000);
        row("slower than the limit", 10, 3'000, 600, 60, 30, 30'000, 1'750'000, 1'850'000);
        row("after a minute, as it was achieved: half", 40, 2'000, 300, 60, 30, 30'000, 590'000, 610'000);
        row("after a minute, all of the limit", 120, 1'000, 300, 60, 0, 30'000, 295'000, 305'000);
    }
    void remainingTime()
    {
        QFETCH(int, answers);
        QFETCH(qint64, every);
        QFETCH(qint64, requests);
        QFETCH(int, limit);
        QFETCH(int, remaining);
        QFETCH(qint64, windowLeft);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        Pace pace;
        constexpr qint64 begin = 1'000'000;
        pace.begin(begin);
        qint64 now = begin;
        for (int i = 0; i < answers; ++i) {
            now += every;
            pace.answered(now);
        }
        const auto time = pace.timeFor(requests, budgetOf(limit, remaining, windowLeft), now);
        if (least < 0) {
            QVERIFY(!time);
            return;
        }
        QVERIFY(time);
        QVERIFY2(*time >= least && *time <= most, qPrintable(QString::number(*time)));
    }

    void aNewRunForgets()
    {
        Pace pace;
        pace.begin(0);
        for (qint64 now = 0; now < 10'000; now += 100)
            pace.answered(now);
        QVERIFY(pace.timeFor(10, {}, 10'000));
        pace.begin(20'000);
        QVERIFY(!pace.timeFor(10, {}, 20'100));
    }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
