// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/whentext.h"

#include <QtTest>

using desk::domain::Instant;
using namespace desk::models;

class tst_WhenText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void doesNotRead_data();
    void doesNotRead();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void germanMonths();
    void skippedHourIsSaid();
};

namespace {
// Sunday 22 November 2026, 14:02:31.250 UTC
const Instant now = *Instant::fromIso("2026-11-22T14:02:31.250Z");
} // namespace

void tst_WhenText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *name, const char *text, const char *zone, const char *iso) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(zone) << QString::fromLatin1(iso);
    };
    row("iso utc", "2026-03-01T09:00:00Z", "Europe/Berlin", "2026-03-01T09:00:00.000Z");
    row("iso lower case", "2026-03-01t09:00:00z", "Europe/Berlin", "2026-03-01T09:00:00.000Z");
    row("iso offset", "2026-03-01T09:00:00+0200", "UTC", "2026-03-01T07:00:00.000Z");
    row("iso negative offset", "2026-03-01 09:00 -05:30", "UTC", "2026-03-01T14:30:00.000Z");
    row("iso local", "2026-03-01T09:00", "Europe/Berlin", "2026-03-01T08:00:00.000Z");
    row("iso fraction", "2026-03-01T09:00:00.123456Z", "UTC", "2026-03-01T09:00:00.123Z");
    row("iso date", "2026-03-01", "Europe/Berlin", "2026-02-28T23:00:00.000Z");
    row("named", "22 Nov 2026, 14:02", "UTC", "2026-11-22T14:02:00.000Z");
    row("named seconds", "22 Nov 2026, 14:02:31", "UTC", "2026-11-22T14:02:31.000Z");
    row("named milliseconds", "22 Nov 2026, 14:02:31.250", "UTC", "2026-11-22T14:02:31.250Z");
    row("named local", "22 Nov 2026, 14:02", "Asia/Tokyo", "2026-11-22T05:02:00.000Z");
    row("named utc", "22 Nov 2026, 14:02 UTC", "Asia/Tokyo", "2026-11-22T14:02:00.000Z");
    row("long month", "1 March 2026 9:05", "UTC", "2026-03-01T09:05:00.000Z");
    row("american", "Mar 1, 2026, 9:05", "UTC", "2026-03-01T09:05:00.000Z");
    row("now", "now", "UTC", "2026-11-22T14:02:31.250Z");
    row("clock", "9:30", "UTC", "2026-11-22T09:30:00.000Z");
    row("clock in another day", "9:30", "Asia/Tokyo", "2026-11-22T00:30:00.000Z");
    row("today", "Today 14:02", "UTC", "2026-11-22T14:02:00.000Z");
    row("yesterday", "yesterday", "UTC", "2026-11-21T00:00:00.000Z");
    row("yesterday at", "  yesterday,  23:59:59 ", "UTC", "2026-11-21T23:59:59.000Z");
    row("leap day", "2028-02-29", "UTC", "2028-02-29T00:00:00.000Z");
}

void tst_WhenText::reads()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(QString, iso);
    const auto reading = readWhen(text, QTimeZone(zone), QLocale::c(), now);
    QVERIFY(reading.has_value());
    QCOMPARE(QString::fromStdString(reading->instant.toIso()), iso);
    QVERIFY(!reading->skippedHour);
}

void tst_WhenText::doesNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "   ", "soon", "25:00", "9:75", "2026-02-29", "2026-13-01", "31 Feb 2026", "1772359200",
          "2026-03-01T24:00", "03/04", "2026-W10-1", "2026-03-01T09:00+25:00", "tomorrow", "14"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_WhenText::doesNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!readWhen(text, QTimeZone::utc(), QLocale::c(), now).has_value());
}

void tst_WhenText::readsBackWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("locale");
    for (const char *zone : {"UTC", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns"}) {
        for (const char *locale : {"C", "en_US", "de_DE", "fr_FR", "ja_JP"})
            QTest::addRow("%s %s", zone, locale) << QByteArray(zone) << QString::fromLatin1(locale);
    }
}

void tst_WhenText::readsBackWhatItWrites()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, locale);
    const QTimeZone there(zone);
    const QLocale speech(locale);
    for (const std::int64_t step : {0, 31000, 31250, 59999}) {
        for (int month = 1; month <= 12; ++month) {
            const Instant moment(desk::domain::daysFromCivil(2026, month, 15) * 86400000 + 43200000 + step);
            const QString text = whenText(moment, there, speech);
            const auto back = readWhen(text, there, speech, now);
            QVERIFY2(back && back->instant == moment, qPrintable(text));
        }
    }
}

void tst_WhenText::germanMonths()
{
    const QLocale german(QStringLiteral("de_DE"));
    const auto reading = readWhen(QStringLiteral("1. März 2026, 09:00"), QTimeZone::utc(), german, now);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->instant, *Instant::fromIso("2026-03-01T09:00:00.000Z"));
    const auto shortForm = readWhen(QStringLiteral("01.03.2026 09:00"), QTimeZone::utc(), german, now);
    QVERIFY(shortForm.has_value());
    QCOMPARE(shortForm->instant, *Instant::fromIso("2026-03-01T09:00:00.000Z"));
}

void tst_WhenText::skippedHourIsSaid()
{
    const auto reading = readWhen(QStringLiteral("2026-03-29 02:30"), QTimeZone("Europe/Berlin"), QLocale::c(), now);
    QVERIFY(reading.has_value());
    QVERIFY(reading->skippedHour);
    const auto sure = readWhen(QStringLiteral("2026-03-29 03:30"), QTimeZone("Europe/Berlin"), QLocale::c(), now);
    QVERIFY(sure && !sure->skippedHour);
}

QTEST_GUILESS_MAIN(tst_WhenText)
#include "tst_whentext.moc"
