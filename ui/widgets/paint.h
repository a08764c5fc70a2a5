// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "ui/widgets/tone.h"

#include <QRect>
#include <QString>

class QPainter;

/// How cells and painted widgets draw their parts. Everything is centred vertically in the rectangle given; functions
/// that return a number give the width used in logical pixels, so that the next part can follow.
namespace desk::ui::paint {

/// One line of text, elided at the end when it does not fit.
int text(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
         Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);
inline int text(QPainter *painter, const QRect &rect, const QString &words, Type type, const QColor &color,
                Qt::Alignment alignment = Qt::AlignLeft)
{
    return text(painter, rect, words, Theme::instance().font(type), color, alignment);
}

/// A rounded label with an optional icon before its word.
int pill(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QString &icon = {});
[[nodiscard]] QSize pillSize(const QString &text, bool withIcon);

/// The small square before a target: "#", "@", "Aa", "+1", "utm", or an icon name in `icon`. A ghost has a dashed edge.
int kindTile(QPainter *painter, const QRect &rect, const QString &sign, const QString &icon = {}, bool ghost = false);
[[nodiscard]] int kindTileWidth();

/// A 16 px icon and a word after it.
int iconWord(QPainter *painter, const QRect &rect, const QString &icon, const QString &word, const QColor &color,
             Type type = Type::Body);
/// The same for a tone: its icon, its ink.
int state(QPainter *painter, const QRect &rect, Tone tone, const QString &word);

/// The 6 px dot of something unsaved.
void dot(QPainter *painter, const QPointF &center, const QColor &color);

/// Text whose digits stand in cells as wide as the widest digit, so that columns of times and numbers align.
int tabular(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
            Qt::Alignment alignment = Qt::AlignLeft);
[[nodiscard]] int tabularWidth(const QString &text, const QFont &font);

/// An amount aligned on its decimal point: the point stands where `reservedFraction` digits end at the right edge, so
/// 31,000 leaves room for .00. One more digit (39.600) stands out to the right, into the cell's padding; a longer
/// fraction moves the point. Amounts are never elided; the column must be wide enough (see amountWidth).
void amount(QPainter *painter, const QRect &rect, const QString &amount, const QFont &font, const QColor &color,
            int reservedFraction = 2);
[[nodiscard]] int amountWidth(const QString &amount, const QFont &font, int reservedFraction = 2);

/// Selected row: tint, and the 3 px accent bar where `bar` is set.
void selection(QPainter *painter, const QRect &rect, bool bar);
/// The hairline at the bottom of a row.
void hairline(QPainter *painter, const QRect &rect);
/// The 1 px outline of the current cell.
void currentCell(QPainter *painter, const QRect &rect);
/// The focus ring of a painted widget: 2 px accent, inside `rect`.
void focusRing(QPainter *painter, const QRect &rect, qreal radius);
/// Slanted lines, for what is not complete yet.
void hatch(QPainter *painter, const QRectF &rect, const QColor &color, qreal step = 4, qreal width = 1.5);

} // namespace desk::ui::paint
