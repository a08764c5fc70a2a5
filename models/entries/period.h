// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

/// Periods as an operator means them: by the calendar and the clock of a zone, right where the clock is put forward or
/// back and where a day is missing. Pure functions; the present time comes in.
namespace desk::models {

/// A stretch of time, both ends inclusive to the millisecond; either end may be open.
struct Span {
    std::optional<domain::Instant> from;
    std::optional<domain::Instant> to;
    bool operator==(const Span &) const = default;
    [[nodiscard]] bool isOpen() const { return !from && !to; }
};

/// Periods that move with the calendar. Those that begin with "this" end with today.
enum class PeriodPreset {
    Today,
    Yesterday,
    Last7Days,
    Last30Days,
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear
};
[[nodiscard]] QList<PeriodPreset> periodPresets();
/// "Last 7 days", translated.
[[nodiscard]] QString presetTitle(PeriodPreset preset);
/// "last-7-days", the same in every language.
[[nodiscard]] QString presetKey(PeriodPreset preset);
[[nodiscard]] std::optional<PeriodPreset> presetOfKey(const QString &key);
[[nodiscard]] Span presetSpan(PeriodPreset preset, domain::Instant now, const QTimeZone &zone,
                              Qt::DayOfWeek firstDayOfWeek);

/// What a clock in the zone shows.
struct WallTime {
    QDate date;
    QTime time;
    bool operator==(const WallTime &) const = default;
};
[[nodiscard]] WallTime wallTime(domain::Instant at, const QTimeZone &zone);
/// The first moment at which the clock shows this or has gone past it: of an hour that comes twice the first, of one
/// that never comes the moment when the clock is put forward.
[[nodiscard]] domain::Instant firstMoment(const WallTime &wall, const QTimeZone &zone);
/// The last moment at which the clock shows this or has not come to it: of an hour that comes twice the second.
[[nodiscard]] domain::Instant lastMoment(const WallTime &wall, const QTimeZone &zone);
/// Whole days, both inclusive; either may be null.
[[nodiscard]] Span daySpan(QDate first, QDate last, const QTimeZone &zone);

/// "1 to 22 Nov 2026", "since 1 Nov 2026, 10:00", in the operator's language; empty for an open one.
[[nodiscard]] QString spanText(const Span &span, const QTimeZone &zone);

} // namespace desk::models
