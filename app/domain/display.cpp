// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/display.h"

#include "app/domain/currency.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace desk::domain {

namespace {

QDateTime utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), Qt::UTC);
}

} // namespace

QString amountText(const Decimal &value, const QString &currency)
{
    const QLocale locale;
    QString plain = QString::fromStdString(value.toPlain(minorDigitsOf(currency.toStdString())));
    const qsizetype sign = plain.startsWith(QLatin1Char('-')) ? 1 : 0;
    qsizetype point = plain.indexOf(QLatin1Char('.'));
    if (point < 0)
        point = plain.size();
    if (plain.contains(QLatin1Char('e'), Qt::CaseInsensitive))
        return plain; // too large for plain notation: as it was written
    QString out;
    if (sign)
        out += QChar(0x2212);
    const QString group = locale.groupSeparator();
    for (qsizetype i = sign; i < point; ++i) {
        out += plain[i];
        const qsizetype left = point - i - 1;
        if (left > 0 && left % 3 == 0)
            out += group;
    }
    if (point < plain.size())
        out += locale.decimalPoint() + plain.mid(point + 1);
    return out;
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString instantText(Instant instant)
{
    return QLocale().toString(utc(instant).date(), dateForm()) + QStringLiteral(", ") + timeText(instant)
           + QStringLiteral(" UTC");
}

QString dayText(Instant instant, Instant now)
{
    const QDateTime time = utc(instant);
    const bool sameYear = time.date().year() == utc(now).date().year();
    return QLocale().toString(time, sameYear ? dayForm() : dateForm());
}

QString dateForm()
{
    //: A date in Qt's form, as short as it stays clear in your language: "22 Nov 2026"
    return QCoreApplication::translate("Date", "d MMM yyyy");
}

QString dayForm()
{
    //: A date of the present year in Qt's form: "22 Nov"
    return QCoreApplication::translate("Date", "d MMM");
}

QString timeText(Instant instant)
{
    return utc(instant).toString(QStringLiteral("HH:mm:ss"));
}

} // namespace desk::domain
