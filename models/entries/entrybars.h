// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entrygroups.h"

#include <QDate>

namespace desk::models {

/// What one bar of the chart stands for.
enum class BarStep { Auto, Day, Week, Month };

/// What one series has in a bar.
struct BarPart {
    domain::Decimal value;
    qint64 count = 0;
};

struct EntryBar {
    QDate first; ///< in the zone, inclusive; cut to the axis
    QDate last;
    domain::Instant from; ///< the same exactly, inclusive
    domain::Instant to;
    QList<BarPart> parts; ///< one for each series
    domain::Decimal value;
    qint64 count = 0;
    bool whole = true;       ///< the axis does not cut its week or month
    bool incomplete = false; ///< entries of it may not be here yet
};

/// Where bars begin and end.
struct BarAxis {
    BarStep step = BarStep::Auto;
    Qt::DayOfWeek firstDay = Qt::Monday; ///< of a week
    QTimeZone zone;                      ///< the one that the days were summed in
    std::optional<domain::Instant> from; ///< inclusive; else the first entry decides
    std::optional<domain::Instant> to;   ///< inclusive; else the last entry decides
    std::optional<domain::Instant> incompleteFrom;
};

struct EntryBars {
    BarStep step = BarStep::Day; ///< never Auto
    QList<store::EntrySeries> series;
    QList<EntryBar> bars; ///< oldest first, one after the other; days that a zone left out are no bars
};

/// Days put together to bars, exactly. A step that would give thousands of bars gives way to the next longer one; if
/// even months are that many, those without entries are left out.
[[nodiscard]] EntryBars entryBars(const store::EntryGroups &groups, const BarAxis &axis);

} // namespace desk::models
