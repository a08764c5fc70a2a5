// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryoutline.h"

namespace desk::models {

/// Where rows stand: marks from which any row is near, and how many rows there are, gathered slice by slice. Bounded:
/// when there are too many marks, every second one goes.
class EntryPlaces
{
public:
    static constexpr qsizetype mostMarks = 8192;

    /// Slices come in order.
    void add(const store::EntryOutline &slice);

    /// How many rows there are at least; all of them when isExact().
    [[nodiscard]] qint64 rows() const { return m_total.value_or(m_counted); }
    [[nodiscard]] bool isExact() const { return m_total.has_value(); }
    /// The last mark at or before the row, null when the first row is nearer.
    [[nodiscard]] const store::EntryMark *nearest(qint64 row) const;
    [[nodiscard]] qsizetype markCount() const { return m_marks.size(); }

    bool operator==(const EntryPlaces &) const = default;

private:
    QList<store::EntryMark> m_marks;
    qint64 m_counted = 0;
    std::optional<qint64> m_total;
    qint64 m_distance = 0; ///< marks nearer to the one before are left out; 0: all are kept
};

} // namespace desk::models
