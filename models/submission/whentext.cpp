// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/whentext.h"

#include "app/domain/display.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace desk::models {

namespace {

std::optional<WhenReading> reading(const QDateTime &utc)
{
    if (!utc.isValid() || utc.date().year() < 1 || utc.date().year() > 9999)
        return std::nullopt;
    return WhenReading{domain::Instant(utc.toMSecsSinceEpoch()), false};
}

std::optional<WhenReading> local(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime moment(date, time, zone);
    auto result = reading(moment.toUTC());
    if (result) {
        const QDateTime back = QDateTime::fromMSecsSinceEpoch(result->instant.milliseconds(), zone);
        result->skippedHour = back.time() != time || back.date() != date;
    }
    return result;
}

/// `14:02`, `14:02:31`, `14:02:31.250`; a lone blank text is midnight.
std::optional<QTime> clock(QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return QTime(0, 0);
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?$)"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int milliseconds = match.captured(4).leftJustified(3, u'0', true).toInt();
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), milliseconds);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<WhenReading> readIso(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression shape(QStringLiteral(
        R"(^(\d{4}-\d{2}-\d{2})(?:[Tt ]+(\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s*(Z|z|UTC|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$)"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const std::optional<QTime> time = clock(match.captured(2));
    if (!date.isValid() || !time)
        return std::nullopt;
    QString offset = match.captured(3);
    if (offset.isEmpty())
        return local(date, *time, zone);
    int seconds = 0;
    if (offset.startsWith(u'+') || offset.startsWith(u'-')) {
        const QString digits = QString(offset.mid(1)).remove(u':');
        const int hours = digits.left(2).toInt();
        const int minutes = digits.mid(2).toInt();
        if (hours > 23 || minutes > 59)
            return std::nullopt;
        seconds = (hours * 3600 + minutes * 60) * (offset.startsWith(u'-') ? -1 : 1);
    }
    return reading(QDateTime(date, *time, Qt::OffsetFromUTC, seconds).toUTC());
}

std::optional<QDate> dayWord(const QString &word, const QDate &today)
{
    const QString folded = word.toCaseFolded();
    //: Typed by an operator into the field "When", for example "today 14:02".
    if (folded == QLatin1String("today") || folded == QCoreApplication::translate("When", "today").toCaseFolded())
        return today;
    //: Typed by an operator into the field "When", for example "yesterday 14:02".
    if (folded == QLatin1String("yesterday")
        || folded == QCoreApplication::translate("When", "yesterday").toCaseFolded())
        return today.addDays(-1);
    return std::nullopt;
}

std::optional<WhenReading> readWords(const QString &text, const QTimeZone &zone, domain::Instant now)
{
    //: Typed by an operator into the field "When".
    if (text.toCaseFolded() == QLatin1String("now")
        || text.toCaseFolded() == QCoreApplication::translate("When", "now").toCaseFolded())
        return WhenReading{now, false};
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.milliseconds(), zone).date();
    if (const auto time = clock(text); time && !text.isEmpty())
        return local(today, *time, zone);
    const qsizetype space = text.indexOf(QRegularExpression(QStringLiteral("[\\s,]")));
    const std::optional<QDate> day = dayWord(space < 0 ? text : text.left(space), today);
    if (!day)
        return std::nullopt;
    static const QRegularExpression lead(QStringLiteral("^[\\s,]+"));
    const std::optional<QTime> time = clock(space < 0 ? QString() : text.mid(space).remove(lead));
    return time ? local(*day, *time, zone) : std::nullopt;
}

/// Date in one of the named forms, then an optional clock after a comma or a space.
std::optional<WhenReading> readNamed(const QString &text, const QTimeZone &zone, const QLocale &locale)
{
    static const QRegularExpression tail(
        QStringLiteral(R"(^(.*?)(?:,\s*|\s+)(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)$)"));
    const QRegularExpressionMatch match = tail.match(text);
    const QString dateText = match.hasMatch() ? match.captured(1).trimmed() : text;
    const std::optional<QTime> time = clock(match.captured(2));
    if (!time)
        return std::nullopt;
    const QStringList forms{QStringLiteral("d MMM yyyy"),  QStringLiteral("d MMMM yyyy"),
                            QStringLiteral("d. MMM yyyy"), QStringLiteral("d. MMMM yyyy"),
                            QStringLiteral("MMM d, yyyy"), QStringLiteral("MMMM d, yyyy")};
    for (const QLocale &names : {locale, QLocale::c()}) {
        for (const QString &form : forms) {
            if (const QDate date = names.toDate(dateText, form); date.isValid())
                return local(date, *time, zone);
        }
    }
    if (const QDate date = locale.toDate(dateText, QLocale::LongFormat); date.isValid())
        return local(date, *time, zone);
    // A short form with two digits for the year would be read as 19xx: only the four-digit form is trusted.
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(QLatin1String("yyyy")))
        form.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    if (const QDate date = locale.toDate(dateText, form); date.isValid())
        return local(date, *time, zone);
    return std::nullopt;
}

} // namespace

std::optional<WhenReading> readWhen(const QString &text, const QTimeZone &zone, const QLocale &locale,
                                    domain::Instant now)
{
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return std::nullopt;
    if (auto result = readIso(trimmed, zone))
        return result;
    if (auto result = readWords(trimmed, zone, now))
        return result;
    static const QRegularExpression utcTail(QStringLiteral("\\s+UTC$"));
    if (QString plain = trimmed; plain.contains(utcTail))
        return readNamed(plain.remove(utcTail), QTimeZone::utc(), locale);
    return readNamed(trimmed, zone, locale);
}

QString whenText(domain::Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), zone);
    QString clockForm = QStringLiteral("HH:mm");
    if (moment.time().msec() != 0)
        clockForm = QStringLiteral("HH:mm:ss.zzz");
    else if (moment.time().second() != 0)
        clockForm = QStringLiteral("HH:mm:ss");
    return locale.toString(moment.date(), domain::dateForm()) + QStringLiteral(", ")
           + moment.time().toString(clockForm);
}

QString momentText(domain::Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), zone);
    return locale.toString(moment.date(), domain::dateForm()) + QStringLiteral(", ")
           + moment.time().toString(QStringLiteral("HH:mm:ss"));
}

QString zoneText(const QTimeZone &zone)
{
    return zone == QTimeZone::utc() || zone.id() == "Etc/UTC" ? QStringLiteral("UTC") : QString::fromLatin1(zone.id());
}

} // namespace desk::models
