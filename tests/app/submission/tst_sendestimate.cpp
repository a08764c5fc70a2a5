// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about the time that sending still takes, beside the time that it then took.
#include "app/submission/sendestimate.h"
#include "tests/app/api/pacingrun.h"

#include <QTest>

using namespace desk;
using std::chrono::milliseconds;
using submission::SendEstimate;
using submission::SendPace;
using test::PacingRun;
using test::SimulatedService;

namespace {

struct Said {
    qint64 elapsed;
    qint64 left;
};

struct Case {
    SimulatedService service = {};
    PacingRun run = {};
    qint64 window = 0; ///< what nobody announces may be off by a whole window
};

} // namespace

class SendEstimateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsHonestAfterTheFirstMinute_data()
    {
        QTest::addColumn<Case>("one");
        for (const int entries : {100, 300, 1000}) {
            for (const qint64 latency : {30LL, 150LL, 600LL}) {
                for (const auto windows :
                     {SimulatedService::Windows::FromFirstRequest, SimulatedService::Windows::Aligned}) {
                    Case one{.run = {.entries = entries, .latency = latency}};
                    one.service.windows = windows;
                    QTest::addRow("%d entries, %lld ms%s", entries, static_cast<long long>(latency),
                                  windows == SimulatedService::Windows::Aligned ? ", aligned windows" : "")
                        << one;
                }
            }
            Case clicking{.run = {.entries = entries, .jitter = 200, .clickEvery = 13'000, .syncs = true}};
            QTest::addRow("%d entries, an operator and a copy beside", entries) << clicking;
            Case wrongClock{.service = {.skew = -7'200'333}, .run = {.entries = entries}};
            QTest::addRow("%d entries, a wrong clock", entries) << wrongClock;
            Case noLimit{.service = {.limit = 1'000'000}, .run = {.entries = entries * 10, .latency = 400}};
            QTest::addRow("%d entries, no limit", entries * 10) << noLimit;
        }
        QTest::newRow("another program beside")
            << Case{.service = {.elsewherePerMinute = 20}, .run = {.entries = 1000}, .window = 61'000};
        QTest::newRow("a service without headers")
            << Case{.service = {.announces = false}, .run = {.entries = 1000}, .window = 61'000};
    }
    void itIsHonestAfterTheFirstMinute()
    {
        QFETCH(Case, one);
        SendPace pace;
        std::vector<Said> all;
        one.run.answered = [&](qint64 lasted, qint64 now) { pace.answered(milliseconds(lasted), now); };
        one.run.watch = [&](qint64 now, const api::RequestBudget &budget, int queued, int sending) {
            const SendEstimate estimate = pace.estimate({.queued = queued, .sending = sending}, budget, now);
            QVERIFY(estimate.left);
            all.push_back({now - one.service.begins, estimate.left->count()});
        };
        api::Budget budget;
        one.run.go(budget, one.service);
        QCOMPARE(one.run.sent, one.run.entries);
        double worst = 0;
        for (const Said &said : all) {
            const qint64 truth = one.run.took - said.elapsed;
            const auto off = static_cast<double>(std::abs(said.left - truth));
            if (said.elapsed < 60'500 || off <= 2'000) // seconds at the end are shown as seconds
                continue;
            worst = std::max(worst, off / static_cast<double>(truth));
            QVERIFY2(off <= std::max(0.1 * static_cast<double>(truth), static_cast<double>(one.window)),
                     qPrintable(QStringLiteral("after %1 s: said %2 s, took %3 s")
                                    .arg(said.elapsed / 1000)
                                    .arg(static_cast<double>(said.left) / 1000)
                                    .arg(static_cast<double>(truth) / 1000)));
        }
        qInfo("worst %.1f %%", worst * 100);
    }

    void smallCases_data()
    {
        QTest::addColumn<int>("queued");
        QTest::addColumn<int>("sending");
        QTest::addColumn<int>("settling");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<qint64>("windowLeft");
        QTest::addColumn<qint64>("atLeast");
        QTest::addColumn<qint64>("atMost");
        QTest::newRow("nothing") << 0 << 0 << 0 << 60 << qint64{0} << qint64{0} << qint64{0};
        QTest::newRow("the last one is under way") << 0 << 1 << 0 << 10 << qint64{30'000} << qint64{50} << qint64{500};
        QTest::newRow("a few, budget enough") << 10 << 0 << 0 << 50 << qint64{30'000} << qint64{100} << qint64{2'000};
        QTest::newRow("one more than is left")
            << 1 << 0 << 0 << 0 << qint64{30'000} << qint64{30'000} << qint64{31'000};
        QTest::newRow("into the reserve") << 5 << 0 << 0 << 8 << qint64{30'000} << qint64{20'000} << qint64{29'000};
        QTest::newRow("two windows on") << 70 << 0 << 0 << 10 << qint64{20'000} << qint64{70'000} << qint64{80'500};
        QTest::newRow("doubts cost a listing each")
            << 0 << 0 << 20 << 10 << qint64{20'000} << qint64{20'000} << qint64{23'000};
    }
    void smallCases()
    {
        QFETCH(int, queued);
        QFETCH(int, sending);
        QFETCH(int, settling);
        QFETCH(int, remaining);
        QFETCH(qint64, windowLeft);
        QFETCH(qint64, atLeast);
        QFETCH(qint64, atMost);
        SendPace pace;
        pace.answered(milliseconds(200), 0);
        api::RequestBudget budget;
        budget.known = true;
        budget.remaining = remaining;
        budget.windowLeft = windowLeft;
        budget.reserve = 8;
        const auto left = pace.estimate({.queued = queued, .sending = sending, .settling = settling}, budget, 10).left;
        QVERIFY(left);
        QVERIFY2(left->count() >= atLeast && left->count() <= atMost, qPrintable(QString::number(left->count())));
    }

    void durationsReadWell_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 seconds, const char *text) {
            QTest::newRow(text) << seconds << QString::fromLatin1(text);
        };
        row(0, "about 1 s");
        row(7, "about 7 s");
        row(23, "about 25 s");
        row(58, "about 1 min");
        row(301, "about 5 min");
        row(3'599, "about 1 h");
        row(4'190, "about 1 h 10 min");
        row(86'400, "about 24 h");
    }
    void durationsReadWell()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(submission::aboutText(milliseconds(seconds * 1000)), text);
    }
};

QTEST_GUILESS_MAIN(SendEstimateTest)
#include "tst_sendestimate.moc"
