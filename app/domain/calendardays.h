// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimeZone>

#include <array>
#include <optional>

namespace desk::domain {

/// The days of a zone. A day runs from its first instant to the first instant of the next day that there is: one of 23
/// or 25 hours is one day, one that the zone left out has no instants, and every instant is in exactly one day. Days
/// are numbers since 1970-01-01, instants milliseconds since then in UTC. Remembers what it found; one thread at a
/// time.
class CalendarDays
{
public:
    explicit CalendarDays(const QTimeZone &zone);

    [[nodiscard]] qint64 dayOf(qint64 instant);
    /// The first instant of a day; nullopt for one that never was.
    [[nodiscard]] std::optional<qint64> startOf(qint64 day);
    /// The first instant of this day, or of the next one that there is.
    [[nodiscard]] qint64 startFrom(qint64 day);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

private:
    /// A UTC day: the day of the zone that it begins in, and those that begin within it.
    struct Piece {
        qint64 day = 0;
        int begun = 0;
        std::array<std::pair<qint64, qint64>, 3> borders; ///< first instant and day, ascending
    };
    [[nodiscard]] std::optional<qint64> found(qint64 day) const;
    [[nodiscard]] Piece pieceOf(qint64 utcDay);

    QTimeZone m_zone;
    bool m_plain; ///< the same offset for ever
    qint64 m_offset = 0;
    QHash<qint64, Piece> m_pieces;
    QHash<qint64, std::optional<qint64>> m_starts;
};

} // namespace desk::domain
