// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/period.h"

#include "app/domain/display.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace desk::models {

using domain::Instant;

namespace {

struct PeriodText {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

constexpr qint64 dayLength = 86'400'000;

struct PresetRow {
    PeriodPreset preset;
    const char *key;
    const char *title;
};

constexpr std::array presetRows{
    PresetRow{PeriodPreset::Today, "today", QT_TRANSLATE_NOOP("Period", "Today")},
    PresetRow{PeriodPreset::Yesterday, "yesterday", QT_TRANSLATE_NOOP("Period", "Yesterday")},
    PresetRow{PeriodPreset::Last7Days, "last-7-days", QT_TRANSLATE_NOOP("Period", "Last 7 days")},
    PresetRow{PeriodPreset::Last30Days, "last-30-days", QT_TRANSLATE_NOOP("Period", "Last 30 days")},
    PresetRow{PeriodPreset::ThisWeek, "this-week", QT_TRANSLATE_NOOP("Period", "This week")},
    PresetRow{PeriodPreset::LastWeek, "last-week", QT_TRANSLATE_NOOP("Period", "Last week")},
    PresetRow{PeriodPreset::ThisMonth, "this-month", QT_TRANSLATE_NOOP("Period", "This month")},
    PresetRow{PeriodPreset::LastMonth, "last-month", QT_TRANSLATE_NOOP("Period", "Last month")},
    PresetRow{PeriodPreset::ThisQuarter, "this-quarter", QT_TRANSLATE_NOOP("Period", "This quarter")},
    PresetRow{PeriodPreset::LastQuarter, "last-quarter", QT_TRANSLATE_NOOP("Period", "Last quarter")},
    PresetRow{PeriodPreset::ThisYear, "this-year", QT_TRANSLATE_NOOP("Period", "This year")},
    PresetRow{PeriodPreset::LastYear, "last-year", QT_TRANSLATE_NOOP("Period", "Last year")},
};

const PresetRow &rowOf(PeriodPreset preset)
{
    return presetRows.at(static_cast<std::size_t>(preset));
}

/// How far the zone's clock is ahead of UTC, in milliseconds.
qint64 offsetAt(qint64 ms, const QTimeZone &zone)
{
    return qint64{1000} * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

qint64 asUtc(const WallTime &wall)
{
    return QDateTime(wall.date, wall.time, Qt::UTC).toMSecsSinceEpoch();
}

/// When the clock shows the wall time, and failing that when it jumps over it. Qt's own choice of the two hours that
/// look the same, and of one that never comes, differs from version to version.
struct Moments {
    qint64 first = 0;
    qint64 last = 0; ///< before `first` where the clock jumps
};

Moments momentsOf(const WallTime &wall, const QTimeZone &zone)
{
    const qint64 shown = asUtc(wall);
    qint64 low = shown - dayLength;
    qint64 high = shown + dayLength;
    const qint64 before = offsetAt(low, zone);
    const qint64 after = offsetAt(high, zone);
    const bool early = offsetAt(shown - before, zone) == before;
    const bool late = offsetAt(shown - after, zone) == after;
    if (early || late) {
        const qint64 one = early ? shown - before : shown - after;
        const qint64 other = late ? shown - after : shown - before;
        return {std::min(one, other), std::max(one, other)};
    }
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (offsetAt(middle, zone) == before ? low : high) = middle;
    }
    return {high, low};
}

/// Whether the clock shows the beginning of a minute, a second, a day.
bool isWhole(const WallTime &wall, int length)
{
    return wall.time.msecsSinceStartOfDay() % length == 0;
}

QString clockText(const WallTime &wall)
{
    if (isWhole(wall, 60'000))
        return wall.time.toString(QStringLiteral("HH:mm"));
    return wall.time.toString(isWhole(wall, 1000) ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
}

QString momentText(const WallTime &wall)
{
    return QLocale().toString(wall.date, domain::dateForm()) + QStringLiteral(", ") + clockText(wall);
}

QString dayRangeText(QDate from, QDate to)
{
    const QLocale locale;
    if (from == to)
        return locale.toString(from, domain::dateForm());
    QString pattern = domain::dateForm();
    if (from.year() == to.year())
        pattern = from.month() == to.month()
                      //: The first day of a period within one month, in Qt's form: "1" in "1 to 22 Nov 2026"
                      ? PeriodText::tr("d")
                      : domain::dayForm();
    //: a period: %1 and %2 are dates, the first one perhaps without month and year
    return PeriodText::tr("%1 to %2").arg(locale.toString(from, pattern), locale.toString(to, domain::dateForm()));
}

} // namespace

QList<PeriodPreset> periodPresets()
{
    QList<PeriodPreset> all;
    for (const PresetRow &row : presetRows)
        all << row.preset;
    return all;
}

QString presetTitle(PeriodPreset preset)
{
    return PeriodText::tr(rowOf(preset).title);
}

QString presetKey(PeriodPreset preset)
{
    return QLatin1String(rowOf(preset).key);
}

std::optional<PeriodPreset> presetOfKey(const QString &key)
{
    for (const PresetRow &row : presetRows) {
        if (key.compare(QLatin1String(row.key), Qt::CaseInsensitive) == 0)
            return row.preset;
    }
    return std::nullopt;
}

Span presetSpan(PeriodPreset preset, Instant now, const QTimeZone &zone, Qt::DayOfWeek firstDayOfWeek)
{
    const QDate today = wallTime(now, zone).date;
    const QDate week = today.addDays(-((today.dayOfWeek() - firstDayOfWeek + 7) % 7));
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const QDate year(today.year(), 1, 1);
    switch (preset) {
    case PeriodPreset::Today: return daySpan(today, today, zone);
    case PeriodPreset::Yesterday: return daySpan(today.addDays(-1), today.addDays(-1), zone);
    case PeriodPreset::Last7Days: return daySpan(today.addDays(-6), today, zone);
    case PeriodPreset::Last30Days: return daySpan(today.addDays(-29), today, zone);
    case PeriodPreset::ThisWeek: return daySpan(week, today, zone);
    case PeriodPreset::LastWeek: return daySpan(week.addDays(-7), week.addDays(-1), zone);
    case PeriodPreset::ThisMonth: return daySpan(month, today, zone);
    case PeriodPreset::LastMonth: return daySpan(month.addMonths(-1), month.addDays(-1), zone);
    case PeriodPreset::ThisQuarter: return daySpan(quarter, today, zone);
    case PeriodPreset::LastQuarter: return daySpan(quarter.addMonths(-3), quarter.addDays(-1), zone);
    case PeriodPreset::ThisYear: return daySpan(year, today, zone);
    case PeriodPreset::LastYear: return daySpan(year.addYears(-1), year.addDays(-1), zone);
    }
    return {};
}

WallTime wallTime(Instant at, const QTimeZone &zone)
{
    const qint64 ms = at.milliseconds();
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(ms + offsetAt(ms, zone), Qt::UTC);
    return {shown.date(), shown.time()};
}

Instant firstMoment(const WallTime &wall, const QTimeZone &zone)
{
    return Instant(momentsOf(wall, zone).first);
}

Instant lastMoment(const WallTime &wall, const QTimeZone &zone)
{
    return Instant(momentsOf(wall, zone).last);
}

Span daySpan(QDate first, QDate last, const QTimeZone &zone)
{
    Span span;
    if (first.isValid())
        span.from = firstMoment({first, QTime(0, 0)}, zone);
    if (last.isValid())
        span.to = lastMoment({last, QTime(23, 59, 59, 999)}, zone);
    return span;
}

QString spanText(const Span &span, const QTimeZone &zone)
{
    if (span.isOpen())
        return {};
    const QLocale locale;
    std::optional<WallTime> from;
    std::optional<WallTime> to;
    if (span.from)
        from = wallTime(*span.from, zone);
    if (span.to)
        to = wallTime(*span.to, zone);
    const bool days = (!from || daySpan(from->date, {}, zone).from == span.from)
                      && (!to || daySpan({}, to->date, zone).to == span.to);
    if (days && from && to)
        return dayRangeText(from->date, to->date);
    // An end is read with all of the minute or second that it names.
    if (to && !days) {
        const WallTime next = wallTime(Instant(span.to->milliseconds() + 1), zone);
        if (isWhole(next, 60'000))
            to->time = QTime(to->time.hour(), to->time.minute());
        else if (isWhole(next, 1000))
            to->time = QTime(to->time.hour(), to->time.minute(), to->time.second());
    }
    const auto words = [&](const WallTime &wall) {
        return days ? locale.toString(wall.date, domain::dateForm()) : momentText(wall);
    };
    if (!to)
        //: %1 is a date, perhaps with a time
        return PeriodText::tr("since %1").arg(words(*from));
    if (!from)
        //: %1 is a date, perhaps with a time
        return PeriodText::tr("until %1").arg(words(*to));
    if (from->date == to->date)
        return PeriodText::tr("%1 to %2").arg(momentText(*from), clockText(*to));
    return PeriodText::tr("%1 to %2").arg(momentText(*from), momentText(*to));
}

} // namespace desk::models
