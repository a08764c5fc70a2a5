// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entrybars.h"

#include <QRectF>

class QPainter;

namespace desk::ui {

/// Where the parts of the entries chart stand, and how they are drawn: amounts above (what is negative below its zero
/// line), numbers of entries beneath. Without any amount the numbers have all the room. Doubles are for drawing only.
class ChartPainter
{
public:
    ChartPainter(const models::EntryBars &bars, const QRect &room);

    struct Looks {
        int pointed = -1;  ///< bar under the pointer or the keyboard
        int emphasis = -1; ///< series that stands out
    };
    void paint(QPainter &painter, const Looks &looks) const;

    [[nodiscard]] int barAt(const QPointF &place) const; ///< -1: none
    /// Where the words of a bar point at.
    [[nodiscard]] QPoint anchorOf(int bar) const;

    /// "4k", "1.5M": for the axis only, never for an amount that is meant exactly.
    [[nodiscard]] static QString axisText(qreal value);

private:
    [[nodiscard]] bool isSplit() const { return m_bars.series.size() > 1; }
    [[nodiscard]] qreal yOf(qreal value) const;
    [[nodiscard]] qreal left(qsizetype bar) const;
    void paintAxis(QPainter &painter) const;
    void paintBar(QPainter &painter, qsizetype bar, const Looks &looks) const;
    void paintCount(QPainter &painter, qsizetype bar, const Looks &looks) const;
    void paintDates(QPainter &painter) const;
    [[nodiscard]] QColor ink(int series, bool pointed, const Looks &looks) const;
    [[nodiscard]] QString dateText(qsizetype bar) const;

    const models::EntryBars &m_bars;
    QRectF m_values; ///< empty: there are no amounts
    QRectF m_counts;
    qreal m_step = 0;
    qreal m_width = 1;
    QList<qreal> m_ticks; ///< ascending, with zero
    qint64 m_mostCount = 1;
};

} // namespace desk::ui
