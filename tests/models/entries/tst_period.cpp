// SPDX-License-Identifier: GPL-3.0-or-later
// Periods by the calendar of a zone, at the days when clocks are changed.
#include "models/entries/period.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace desk;
using namespace desk::models;
using domain::Instant;

namespace {

Instant at(const char *iso)
{
    return *Instant::fromIso(iso);
}

QString iso(const std::optional<Instant> &instant)
{
    return instant ? QString::fromStdString(instant->toIso()) : QStringLiteral("open");
}

} // namespace

class PeriodTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void presets_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *zone, const char *now, const char *preset, const char *from, const char *to) {
            QTest::addRow("%s %s %s", zone, now, preset)
                << QByteArray(zone) << QByteArray(now) << QString::fromLatin1(preset) << QString::fromLatin1(from)
                << QString::fromLatin1(to);
        };
        row("UTC", "2026-03-29T12:00:00Z", "today", "2026-03-29T00:00:00.000Z", "2026-03-29T23:59:59.999Z");
        // 23 and 25 hours.
        row("Europe/Berlin", "2026-03-29T12:00:00Z", "today", "2026-03-28T23:00:00.000Z", "2026-03-29T21:59:59.999Z");
        row("Europe/Berlin", "2026-10-25T12:00:00Z", "today", "2026-10-24T22:00:00.000Z", "2026-10-25T22:59:59.999Z");
        row("America/New_York", "2026-03-08T12:00:00Z", "today", "2026-03-08T05:00:00.000Z",
            "2026-03-09T03:59:59.999Z");
        row("America/New_York", "2026-11-01T12:00:00Z", "today", "2026-11-01T04:00:00.000Z",
            "2026-11-02T04:59:59.999Z");
        // Tomorrow already, and by a quarter of an hour.
        row("Asia/Kathmandu", "2026-03-31T18:14:59Z", "today", "2026-03-30T18:15:00.000Z", "2026-03-31T18:14:59.999Z");
        row("Asia/Kathmandu", "2026-03-31T18:15:00Z", "today", "2026-03-31T18:15:00.000Z", "2026-04-01T18:14:59.999Z");
        row("Asia/Kathmandu", "2026-03-31T18:15:00Z", "this-month", "2026-03-31T18:15:00.000Z",
            "2026-04-01T18:14:59.999Z");
        row("America/New_York", "2026-01-01T04:59:59Z", "this-year", "2025-01-01T05:00:00.000Z",
            "2026-01-01T04:59:59.999Z");
        row("Europe/Berlin", "2026-03-30T10:00:00Z", "yesterday", "2026-03-28T23:00:00.000Z",
            "2026-03-29T21:59:59.999Z");
        row("Europe/Berlin", "2026-03-31T10:00:00Z", "last-7-days", "2026-03-24T23:00:00.000Z",
            "2026-03-31T21:59:59.999Z");
        row("Europe/Berlin", "2026-03-31T10:00:00Z", "last-30-days", "2026-03-01T23:00:00.000Z",
            "2026-03-31T21:59:59.999Z");
        row("Europe/Berlin", "2026-03-31T10:00:00Z", "this-week", "2026-03-29T22:00:00.000Z",
            "2026-03-31T21:59:59.999Z");
        row("Europe/Berlin", "2026-03-29T10:00:00Z", "this-week", "2026-03-22T23:00:00.000Z",
            "2026-03-29T21:59:59.999Z");
        row("Europe/Berlin", "2026-03-31T10:00:00Z", "last-week", "2026-03-22T23:00:00.000Z",
            "2026-03-29T21:59:59.999Z");
        row("Europe/Berlin", "2026-03-31T10:00:00Z", "last-month", "2026-01-31T23:00:00.000Z",
            "2026-02-28T22:59:59.999Z");
        row("Europe/Berlin", "2026-04-10T10:00:00Z", "last-month", "2026-02-28T23:00:00.000Z",
            "2026-03-31T21:59:59.999Z");
        row("Europe/Berlin", "2026-05-10T10:00:00Z", "this-quarter", "2026-03-31T22:00:00.000Z",
            "2026-05-10T21:59:59.999Z");
        row("Europe/Berlin", "2026-01-10T10:00:00Z", "last-quarter", "2025-09-30T22:00:00.000Z",
            "2025-12-31T22:59:59.999Z");
        row("Europe/Berlin", "2026-05-10T10:00:00Z", "last-year", "2024-12-31T23:00:00.000Z",
            "2025-12-31T22:59:59.999Z");
    }

    void presets()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, now);
        QFETCH(QString, preset);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto which = presetOfKey(preset);
        QVERIFY(which);
        QCOMPARE(presetKey(*which), preset);
        const Span span = presetSpan(*which, at(now.constData()), QTimeZone(zone), Qt::Monday);
        QCOMPARE(iso(span.from), from);
        QCOMPARE(iso(span.to), to);
    }

    void aWeekBeginsWhereTheLocaleSays()
    {
        const Span span = presetSpan(PeriodPreset::ThisWeek, at("2026-03-31T10:00:00Z"), QTimeZone::utc(), Qt::Sunday);
        QCOMPARE(iso(span.from), QStringLiteral("2026-03-29T00:00:00.000Z"));
    }

    void moments_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("wall");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *zone, const char *wall, const char *first, const char *last) {
            QTest::addRow("%s %s", zone, wall)
                << QByteArray(zone) << QDateTime::fromString(QLatin1String(wall), Qt::ISODate)
                << QString::fromLatin1(first) << QString::fromLatin1(last);
        };
        row("Europe/Berlin", "2026-06-01T10:00:00", "2026-06-01T08:00:00.000Z", "2026-06-01T08:00:00.000Z");
        // Twice: the first and the second time.
        row("Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z");
        row("America/New_York", "2026-11-01T01:00:00", "2026-11-01T05:00:00.000Z", "2026-11-01T06:00:00.000Z");
        row("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00.000Z", "2026-04-04T15:15:00.000Z");
        // Never: right after and right before the jump.
        row("Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:00:00.000Z", "2026-03-29T00:59:59.999Z");
        row("America/Sao_Paulo", "2018-11-04T00:00:00", "2018-11-04T03:00:00.000Z", "2018-11-04T02:59:59.999Z");
        row("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T10:00:00.000Z", "2011-12-30T09:59:59.999Z");
        // Edges of the jump.
        row("Europe/Berlin", "2026-03-29T03:00:00", "2026-03-29T01:00:00.000Z", "2026-03-29T01:00:00.000Z");
        row("Europe/Berlin", "2026-10-25T03:00:00", "2026-10-25T02:00:00.000Z", "2026-10-25T02:00:00.000Z");
    }

    void moments()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, wall);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const WallTime time{wall.date(), wall.time()};
        QCOMPARE(iso(firstMoment(time, QTimeZone(zone))), first);
        QCOMPARE(iso(lastMoment(time, QTimeZone(zone))), last);
    }

    void daysFollowEachOther_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("from");
        QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 26);
        QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 22);
        QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 10, 29);
        QTest::newRow("midnight comes twice") << QByteArray("America/Havana") << QDate(2026, 10, 29);
        QTest::newRow("no midnight") << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 1);
        QTest::newRow("the last hour twice") << QByteArray("America/Sao_Paulo") << QDate(2018, 2, 14);
        QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 2);
    }

    void daysFollowEachOther()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, from);
        const QTimeZone by(zone);
        for (int i = 0; i < 7; ++i) {
            const Span day = daySpan(from.addDays(i), from.addDays(i), by);
            const Span next = daySpan(from.addDays(i + 1), from.addDays(i + 1), by);
            QCOMPARE(day.to->milliseconds() + 1, next.from->milliseconds());
            QCOMPARE(wallTime(*day.from, by).date, from.addDays(i));
            QCOMPARE(wallTime(*day.to, by).date, from.addDays(i));
        }
    }

    void words_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *zone, const char *from, const char *to, const char *words) {
            QTest::addRow("%s", words) << QByteArray(zone) << QByteArray(from) << QByteArray(to)
                                       << QString::fromLatin1(words);
        };
        row("UTC", "2026-11-01T00:00:00Z", "2026-11-22T23:59:59.999Z", "1 to 22 Nov 2026");
        row("UTC", "2026-10-20T00:00:00Z", "2026-11-22T23:59:59.999Z", "20 Oct to 22 Nov 2026");
        row("UTC", "2025-12-30T00:00:00Z", "2026-01-02T23:59:59.999Z", "30 Dec 2025 to 2 Jan 2026");
        row("UTC", "2026-11-22T00:00:00Z", "2026-11-22T23:59:59.999Z", "22 Nov 2026");
        row("UTC", "2026-11-01T00:00:00Z", "", "since 1 Nov 2026");
        row("UTC", "", "2026-11-01T23:59:59.999Z", "until 1 Nov 2026");
        row("UTC", "", "", "");
        row("Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59.999Z", "29 Mar 2026");
        row("UTC", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59.999Z", "28 Mar 2026, 23:00 to 29 Mar 2026, 21:59");
        row("UTC", "2026-03-28T10:00:00Z", "2026-03-28T12:30:15.999Z", "28 Mar 2026, 10:00 to 12:30:15");
        row("UTC", "2026-03-28T10:00:00.5Z", "", "since 28 Mar 2026, 10:00:00.500");
    }

    void words()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, words);
        Span span;
        if (!from.isEmpty())
            span.from = at(from.constData());
        if (!to.isEmpty())
            span.to = at(to.constData());
        QCOMPARE(spanText(span, QTimeZone(zone)), words);
    }
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
