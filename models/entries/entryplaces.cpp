// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/entryplaces.h"

#include <algorithm>

namespace desk::models {

void EntryPlaces::add(const store::EntryOutline &slice)
{
    for (const store::EntryMark &mark : slice.marks) {
        if (m_distance > 0 && !m_marks.isEmpty() && mark.offset - m_marks.last().offset < m_distance)
            continue;
        m_marks.append(mark);
        if (m_marks.size() <= mostMarks)
            continue;
        QList<store::EntryMark> kept;
        kept.reserve(mostMarks);
        for (qsizetype i = 0; i < m_marks.size(); i += 2)
            kept.append(std::move(m_marks[i]));
        m_distance = kept[1].offset - kept[0].offset;
        m_marks = std::move(kept);
    }
    m_counted = slice.counted;
    if (slice.whole)
        m_total = slice.counted;
    else if (slice.total)
        m_total = slice.total;
}

const store::EntryMark *EntryPlaces::nearest(qint64 row) const
{
    const auto beyond = std::ranges::upper_bound(m_marks, row, {}, &store::EntryMark::offset);
    return beyond == m_marks.begin() ? nullptr : &*std::prev(beyond);
}

} // namespace desk::models
