// SPDX-License-Identifier: GPL-3.0-or-later
// Days of zones, held against the clock on the wall for every quarter of an hour.
#include "app/domain/calendardays.h"

#include <QDateTime>
#include <QTest>

using desk::domain::CalendarDays;

namespace {

constexpr qint64 hour = 3'600'000;

qint64 number(int year, int month, int day)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day));
}

QTimeZone zoneNamed(const char *name)
{
    return name[0] == '\0' ? QTimeZone::utc() : QTimeZone(name);
}

} // namespace

class CalendarDaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<double>("hours"); // -1: a day that never was
        QTest::newRow("UTC") << QByteArray() << QDate(2026, 3, 29) << 24.0;
        QTest::newRow("Berlin, clocks go on") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23.0;
        QTest::newRow("Berlin, clocks go back") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25.0;
        QTest::newRow("Berlin, the day after") << QByteArray("Europe/Berlin") << QDate(2026, 10, 26) << 24.0;
        QTest::newRow("New York, clocks go on") << QByteArray("America/New_York") << QDate(2026, 3, 8) << 23.0;
        QTest::newRow("New York, clocks go back") << QByteArray("America/New_York") << QDate(2026, 11, 1) << 25.0;
        QTest::newRow("Lord Howe, half an hour on") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 23.5;
        QTest::newRow("Lord Howe, half an hour back") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 24.5;
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QDate(2026, 4, 5) << 24.0;
        QTest::newRow("Kathmandu moves") << QByteArray("Asia/Kathmandu") << QDate(1986, 1, 1) << 23.75;
        QTest::newRow("Apia, the day before") << QByteArray("Pacific/Apia") << QDate(2011, 12, 29) << 24.0;
        QTest::newRow("Apia, left out") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30) << -1.0;
        QTest::newRow("Apia, the day after") << QByteArray("Pacific/Apia") << QDate(2011, 12, 31) << 24.0;
        QTest::newRow("Sao Paulo, no midnight") << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4) << 23.0;
        QTest::newRow("before 1970") << QByteArray("Europe/Berlin") << QDate(1916, 5, 1) << 24.0;
    }

    void lengths()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(double, hours);
        CalendarDays days(zoneNamed(zone.constData()));
        const qint64 day = number(date.year(), date.month(), date.day());
        const auto start = days.startOf(day);
        QCOMPARE(start.has_value(), hours >= 0);
        const qint64 next = days.startFrom(day + 1);
        if (!start) {
            QCOMPARE(days.startFrom(day), next);
            QCOMPARE(days.dayOf(next), day + 1);
            QCOMPARE(days.dayOf(next - 1), day - 1);
            return;
        }
        QCOMPARE(static_cast<double>(next - *start) / hour, hours);
        QCOMPARE(days.dayOf(*start), day);
        QCOMPARE(days.dayOf(next - 1), day);
        QVERIFY(days.dayOf(*start - 1) < day);
        QVERIFY(days.dayOf(next) > day);
    }

    void agreesWithTheClockOnTheWall_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("from");
        const auto row = [](const char *zone, QDate from) { QTest::newRow(zone) << QByteArray(zone) << from; };
        row("Europe/Berlin", QDate(2026, 1, 1));
        row("America/New_York", QDate(2026, 1, 1));
        row("Asia/Kathmandu", QDate(1985, 7, 1));
        row("Australia/Lord_Howe", QDate(2026, 1, 1));
        row("Pacific/Apia", QDate(2011, 7, 1));
        row("America/Sao_Paulo", QDate(2018, 1, 1));
        row("Asia/Kolkata", QDate(1969, 7, 1));
    }

    void agreesWithTheClockOnTheWall()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, from);
        const QTimeZone there(zone);
        QVERIFY(there.isValid());
        CalendarDays days(there);
        const qint64 start = QDateTime(from, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        for (qint64 at = start; at < start + 366 * 24 * hour; at += hour / 4) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(at, there).date();
            const qint64 wanted = QDate(1970, 1, 1).daysTo(date);
            if (days.dayOf(at) != wanted)
                QCOMPARE(QDate(1970, 1, 1).addDays(days.dayOf(at)), date);
        }
    }

    void anHourThatComesTwiceAtMidnightStaysWithTheLaterDay()
    {
        // Until 2011 the clocks of Newfoundland went back at one minute past midnight.
        CalendarDays days(QTimeZone("America/St_Johns"));
        const qint64 sunday = number(2010, 11, 7);
        const qint64 start = days.startFrom(sunday);
        QCOMPARE(days.startFrom(sunday + 1) - start, 25 * hour);
        for (qint64 at = start; at < start + 25 * hour; at += hour / 60)
            QCOMPARE(days.dayOf(at), sunday);
        QCOMPARE(days.dayOf(start - 1), sunday - 1);
    }

    void anUnknownZoneIsUtc()
    {
        CalendarDays days{QTimeZone()};
        QCOMPARE(days.dayOf(-1), -1);
        QCOMPARE(days.dayOf(0), 0);
        QCOMPARE(days.startFrom(-3), -3 * 24 * hour);
    }
};

QTEST_GUILESS_MAIN(CalendarDaysTest)
#include "tst_calendardays.moc"
