// SPDX-License-Identifier: GPL-3.0-or-later
// Days put together to bars: steps, weeks, months, borders of zones, exact sums.
#include "models/entries/entrybars.h"

#include <QDateTime>
#include <QTest>

using namespace desk;
using namespace desk::models;
using domain::Instant;

namespace {

qint64 number(int year, int month, int day)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day));
}

Instant at(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    return Instant(QDateTime(date, time, zone).toMSecsSinceEpoch());
}

/// `count` days from `first` on, each with `value` in every series.
store::EntryGroups daysFrom(qint64 first, int count, std::string_view value, int series = 1)
{
    store::EntryGroups groups;
    for (int s = 0; s < series; ++s)
        groups.series.append({QStringLiteral("s%1").arg(s), {}, false, {}, count, 0});
    for (int i = 0; i < count; ++i) {
        for (int s = 0; s < series; ++s)
            groups.days.append({first + i, s, domain::Decimal::fromJsonNumber(value).value(), 2});
    }
    return groups;
}

} // namespace

class EntryBarsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("bars");
        const auto row = [](const char *name, BarStep wanted, int days, BarStep step, int bars) {
            QTest::newRow(name) << int(wanted) << days << int(step) << bars;
        };
        row("one day", BarStep::Auto, 1, BarStep::Day, 1);
        row("two months", BarStep::Auto, 62, BarStep::Day, 62);
        row("a day more", BarStep::Auto, 63, BarStep::Week, 9);
        row("over a year", BarStep::Auto, 435, BarStep::Month, 15);
        row("three years of days", BarStep::Day, 1096, BarStep::Day, 1096);
        row("too many days", BarStep::Day, 4001, BarStep::Week, 572);
        row("weeks of one day", BarStep::Week, 1, BarStep::Week, 1);
        row("months of a week", BarStep::Month, 7, BarStep::Month, 1);
    }

    void steps()
    {
        QFETCH(int, wanted);
        QFETCH(int, days);
        BarAxis axis;
        axis.step = static_cast<BarStep>(wanted);
        // The 1st of June 2026 is a Monday.
        const EntryBars found = entryBars(daysFrom(number(2026, 6, 1), days, "10.10"), axis);
        QTEST(int(found.step), "step");
        QTEST(int(found.bars.size()), "bars");
        domain::DecimalSum sum;
        qint64 count = 0;
        for (const EntryBar &bar : found.bars) {
            sum.add(bar.value);
            count += bar.count;
        }
        QCOMPARE(count, 2 * days);
        domain::DecimalSum wantedSum;
        for (int i = 0; i < days; ++i)
            wantedSum.add(domain::Decimal::fromJsonNumber("10.10").value());
        QVERIFY(sum.total().isSameNumber(wantedSum.total()));
    }

    void barsStandSideBySide_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("hours"); // of the day after `from`
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 3, 28) << 24;
        QTest::newRow("Berlin, on") << QByteArray("Europe/Berlin") << QDate(2026, 3, 28) << 23;
        QTest::newRow("Berlin, back") << QByteArray("Europe/Berlin") << QDate(2026, 10, 24) << 25;
        QTest::newRow("New York, on") << QByteArray("America/New_York") << QDate(2026, 3, 7) << 23;
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QDate(2026, 3, 28) << 24;
        QTest::newRow("Apia") << QByteArray("Pacific/Apia") << QDate(2011, 12, 29) << 24;
    }

    void barsStandSideBySide()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, from);
        QFETCH(int, hours);
        const bool apia = zone == "Pacific/Apia";
        for (const BarStep step : {BarStep::Day, BarStep::Week, BarStep::Month}) {
            BarAxis axis;
            axis.step = step;
            axis.zone = QTimeZone(zone);
            store::EntryGroups groups = daysFrom(number(from.year(), from.month(), from.day()), 60, "1");
            if (apia)
                groups.days.removeAt(1); // the day that never was
            const EntryBars found = entryBars(groups, axis);
            for (qsizetype i = 1; i < found.bars.size(); ++i)
                QCOMPARE(found.bars[i].from.milliseconds(), found.bars[i - 1].to.milliseconds() + 1);
            qint64 count = 0;
            for (const EntryBar &bar : found.bars)
                count += bar.count;
            QCOMPARE(count, apia ? 118 : 120);
            if (step != BarStep::Day)
                continue;
            QCOMPARE(found.bars.size(), apia ? 59 : 60);
            QCOMPARE(found.bars.first().from, at(from, QTime(0, 0), axis.zone));
            QCOMPARE(found.bars[1].first, from.addDays(apia ? 2 : 1));
            QCOMPARE(found.bars[1].to.milliseconds() + 1 - found.bars[1].from.milliseconds(), hours * 3'600'000LL);
        }
    }

    void weeksBeginWithTheLocalesDay()
    {
        BarAxis axis;
        axis.step = BarStep::Week;
        const store::EntryGroups groups = daysFrom(number(2026, 6, 6), 3, "1"); // Saturday to Monday
        QCOMPARE(entryBars(groups, axis).bars.size(), 2);
        QCOMPARE(entryBars(groups, axis).bars.last().first, QDate(2026, 6, 8));
        axis.firstDay = Qt::Sunday;
        QCOMPARE(entryBars(groups, axis).bars.last().first, QDate(2026, 6, 7));
        QCOMPARE(entryBars(groups, axis).bars.first().first, QDate(2026, 5, 31));
        axis.firstDay = Qt::Saturday;
        QCOMPARE(entryBars(groups, axis).bars.size(), 1);
    }

    void aPeriodCutsItsBars()
    {
        BarAxis axis;
        axis.zone = QTimeZone("Europe/Berlin");
        axis.step = BarStep::Month;
        axis.from = at(QDate(2026, 3, 10), QTime(12, 0), axis.zone);
        axis.to = at(QDate(2026, 5, 31), QTime(23, 59, 59, 999), axis.zone);
        const EntryBars found = entryBars(daysFrom(number(2026, 3, 20), 10, "5"), axis);
        QCOMPARE(found.bars.size(), 3);
        QCOMPARE(found.bars[0].from, *axis.from);
        QCOMPARE(found.bars[0].first, QDate(2026, 3, 10));
        QCOMPARE(found.bars[0].last, QDate(2026, 3, 31));
        QVERIFY(!found.bars[0].whole);
        QCOMPARE(found.bars[0].count, 20);
        QVERIFY(found.bars[1].whole && found.bars[2].whole);
        QCOMPARE(found.bars[1].count, 0);
        QCOMPARE(found.bars[2].to, *axis.to);
    }

    void whatMayStillComeIsIncomplete()
    {
        BarAxis axis;
        axis.zone = QTimeZone("Asia/Kathmandu");
        axis.incompleteFrom = at(QDate(2026, 6, 3), QTime(0, 0), axis.zone);
        const EntryBars found = entryBars(daysFrom(number(2026, 6, 1), 3, "1"), axis);
        QVERIFY(!found.bars[0].incomplete && !found.bars[1].incomplete && found.bars[2].incomplete);
    }

    void seriesKeepTheirPlaces()
    {
        store::EntryGroups groups = daysFrom(number(2026, 6, 1), 2, "3.5", 3);
        groups.days.removeAt(1); // nothing of the second series on the first day
        const EntryBars found = entryBars(groups, {});
        QCOMPARE(found.bars[0].parts.size(), 3);
        QCOMPARE(found.bars[0].parts[1].count, 0);
        QVERIFY(found.bars[0].value.isSameNumber(domain::Decimal::fromJsonNumber("7").value()));
        QVERIFY(found.bars[1].parts[1].value.isSameNumber(domain::Decimal::fromJsonNumber("3.5").value()));
    }

    void aMistypedYearDoesNotMakeEndlessBars()
    {
        store::EntryGroups groups = daysFrom(number(1, 1, 1), 1, "1");
        groups.days += daysFrom(number(2026, 6, 1), 3, "1").days;
        groups.days += daysFrom(number(9999, 12, 30), 1, "1").days;
        for (const BarStep step : {BarStep::Auto, BarStep::Day, BarStep::Week, BarStep::Month}) {
            BarAxis axis;
            axis.step = step;
            axis.zone = QTimeZone("Europe/Berlin");
            const EntryBars found = entryBars(groups, axis);
            QCOMPARE(found.step, BarStep::Month);
            QCOMPARE(found.bars.size(), 3);
            QCOMPARE(found.bars[1].first, QDate(2026, 6, 1));
            QCOMPARE(found.bars[1].count, 6);
        }
    }

    void nothingIsNoBar()
    {
        BarAxis axis;
        axis.from = Instant(0);
        QVERIFY(entryBars({}, axis).bars.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EntryBarsTest)
#include "tst_entrybars.moc"
