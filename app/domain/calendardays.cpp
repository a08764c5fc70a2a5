// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/calendardays.h"

#include <QDateTime>

namespace desk::domain {

namespace {

constexpr qint64 dayLength = 86'400'000;

qint64 floorOfDay(qint64 instant)
{
    return instant >= 0 ? instant / dayLength : -((-instant + dayLength - 1) / dayLength);
}

QDateTime utc(qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
}

} // namespace

CalendarDays::CalendarDays(const QTimeZone &zone)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc()), m_plain(!m_zone.hasTransitions())
{
    if (m_plain)
        m_offset = qint64{m_zone.offsetFromUtc(utc(0))} * 1000;
}

std::optional<qint64> CalendarDays::found(qint64 day) const
{
    const qint64 midnight = day * dayLength;
    if (m_plain)
        return midnight - m_offset;
    // Between two changes of the offset the clock on the wall runs straight. The day begins where the first of these
    // stretches shows it; a stretch that begins later than midnight begins the day at once.
    qint64 from = midnight - 2 * dayLength; // no clock is further from UTC
    qint64 offset = qint64{m_zone.offsetFromUtc(utc(from))} * 1000;
    while (from < midnight + 2 * dayLength) {
        const QTimeZone::OffsetData change = m_zone.nextTransition(utc(from));
        const qint64 to = change.atUtc.isValid() ? change.atUtc.toMSecsSinceEpoch() : from + 8 * dayLength;
        const qint64 start = std::max(from, midnight - offset);
        if (start < to && start + offset < midnight + dayLength)
            return start;
        if (!change.atUtc.isValid())
            break;
        from = to;
        offset = qint64{change.offsetFromUtc} * 1000;
    }
    return std::nullopt;
}

std::optional<qint64> CalendarDays::startOf(qint64 day)
{
    if (m_plain)
        return found(day);
    const auto known = m_starts.constFind(day);
    if (known != m_starts.constEnd())
        return *known;
    return *m_starts.insert(day, found(day));
}

qint64 CalendarDays::startFrom(qint64 day)
{
    for (;; ++day) {
        if (const auto start = startOf(day))
            return *start;
    }
}

CalendarDays::Piece CalendarDays::pieceOf(qint64 utcDay)
{
    const qint64 begin = utcDay * dayLength;
    Piece piece;
    for (qint64 day = utcDay - 3; day <= utcDay + 2; ++day) {
        const auto start = startOf(day);
        if (!start)
            continue;
        if (*start <= begin)
            piece.day = day;
        else if (*start < begin + dayLength && piece.begun < static_cast<int>(piece.borders.size()))
            piece.borders[static_cast<std::size_t>(piece.begun++)] = {*start, day};
    }
    return piece;
}

qint64 CalendarDays::dayOf(qint64 instant)
{
    if (m_plain)
        return floorOfDay(instant + m_offset);
    const qint64 utcDay = floorOfDay(instant);
    auto piece = m_pieces.constFind(utcDay);
    if (piece == m_pieces.constEnd())
        piece = m_pieces.insert(utcDay, pieceOf(utcDay));
    qint64 day = piece->day;
    for (int i = 0; i < piece->begun && piece->borders[static_cast<std::size_t>(i)].first <= instant; ++i)
        day = piece->borders[static_cast<std::size_t>(i)].second;
    return day;
}

} // namespace desk::domain
