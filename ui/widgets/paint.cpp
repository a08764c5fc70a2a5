// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/widgets/icon.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <cmath>

namespace desk::ui::paint {

namespace {

const QFont &fontOf(Type type)
{
    return Theme::instance().font(type);
}

qreal baseline(const QRect &rect, const QFontMetricsF &metrics)
{
    return rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
}

qreal digitCell(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

qreal tabularAdvance(QStringView text, const QFontMetricsF &metrics, qreal cell)
{
    qreal width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? cell : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter *painter, qreal x, qreal y, QStringView text, const QFontMetricsF &metrics, qreal cell)
{
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal width = c.isDigit() ? cell : own;
        painter->drawText(QPointF(x + (width - own) / 2, y), QString(c));
        x += width;
    }
}

struct AmountParts {
    QStringView whole;
    QStringView fraction; ///< with its point
};

AmountParts partsOf(const QString &amount)
{
    const QString point = QLocale().decimalPoint();
    const qsizetype at = amount.lastIndexOf(point);
    if (at < 0)
        return {amount, {}};
    return {QStringView(amount).left(at), QStringView(amount).mid(at)};
}

qreal fractionRoom(QStringView fraction, const QFontMetricsF &metrics, qreal cell, int reserved)
{
    const qreal room = reserved > 0 ? metrics.horizontalAdvance(QLocale().decimalPoint()) + reserved * cell : qreal(0);
    return qMax(room, tabularAdvance(fraction, metrics, cell));
}

} // namespace

int text(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
         Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, elide, rect.width());
    const qreal width = metrics.horizontalAdvance(shown);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(QPointF(x, baseline(rect, metrics)), shown);
    return static_cast<int>(std::ceil(width));
}

QSize pillSize(const QString &text, bool withIcon)
{
    const QFontMetricsF metrics(fontOf(Type::Pill));
    const int height = unit(20);
    int width = unit(8) * 2 + static_cast<int>(std::ceil(metrics.horizontalAdvance(text)));
    if (withIcon)
        width += unit(14) + (text.isEmpty() ? -unit(4) : unit(4));
    return {qMax(width, height), height};
}

int pill(QPainter *painter, const QRect &rect, const QString &words, Tone tone, const QString &icon)
{
    const QSize size = pillSize(words, !icon.isEmpty());
    const int top = rect.top() + (rect.height() - size.height()) / 2;
    const QRectF box(rect.left(), top, size.width(), size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(softOf(tone));
    painter->drawRoundedRect(box, unit(5), unit(5));
    painter->restore();
    QRect inside = box.toRect().adjusted(unit(8), 0, -unit(8), 0);
    if (!icon.isEmpty()) {
        const int side = unit(14);
        if (words.isEmpty())
            inside = box.toRect().adjusted(unit(4), 0, 0, 0);
        paintIcon(painter, QRectF(inside.left(), box.top() + (box.height() - side) / 2, side, side), icon, inkOf(tone));
        inside.setLeft(inside.left() + side + unit(4));
    }
    inside.setWidth(inside.width() + unit(4)); // rounding must not elide a word that fits
    text(painter, inside, words, fontOf(Type::Pill), inkOf(tone));
    return size.width();
}

int kindTileWidth()
{
    return unit(24);
}

int kindTile(QPainter *painter, const QRect &rect, const QString &sign, const QString &icon, bool ghost)
{
    const Tokens &t = tokens();
    const int top = rect.top() + (rect.height() - unit(22)) / 2;
    const QRectF box(rect.left(), top, kindTileWidth(), unit(22));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (ghost) {
        QPen pen(t.line2, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), unit(4), unit(4));
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(box, unit(4), unit(4));
    }
    painter->restore();
    if (!icon.isEmpty()) {
        const qreal side = unit(14);
        paintIcon(painter, QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), icon, t.text2);
    } else {
        text(painter, box.toRect(), sign, fontOf(Type::Pill), t.text2, Qt::AlignHCenter, Qt::ElideNone);
    }
    return kindTileWidth();
}

int iconWord(QPainter *painter, const QRect &rect, const QString &icon, const QString &word, const QColor &color,
             Type type)
{
    const int side = unit(16);
    const int top = rect.top() + (rect.height() - side) / 2;
    paintIcon(painter, QRectF(rect.left(), top, side, side), icon, color);
    const int gap = unit(7);
    return side + gap + text(painter, rect.adjusted(side + gap, 0, 0, 0), word, fontOf(type), color);
}

int state(QPainter *painter, const QRect &rect, Tone tone, const QString &word)
{
    return iconWord(painter, rect, iconOf(tone), word, inkOf(tone));
}

void dot(QPainter *painter, const QPointF &center, const QColor &color)
{
    const qreal radius = Theme::instance().unitF(3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(center, radius, radius);
    painter->restore();
}

int tabularWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return static_cast<int>(std::ceil(tabularAdvance(text, metrics, digitCell(metrics))));
}

int tabular(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
            Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(metrics);
    const qreal width = tabularAdvance(text, metrics, cell);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - width;
    painter->setFont(font);
    painter->setPen(color);
    drawTabular(painter, x, baseline(rect, metrics), text, metrics, cell);
    return static_cast<int>(std::ceil(width));
}

void amount(QPainter *painter, const QRect &rect, const QString &amount, const QFont &font, const QColor &color,
            int reservedFraction)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(metrics);
    const AmountParts parts = partsOf(amount);
    qreal room = fractionRoom({}, metrics, cell, reservedFraction);
    const qreal wanted = tabularAdvance(parts.fraction, metrics, cell);
    if (wanted > room + unit(8))
        room = wanted;
    const qreal point = rect.right() + 1 - room;
    const qreal y = baseline(rect, metrics);
    painter->setFont(font);
    painter->setPen(color);
    drawTabular(painter, point - tabularAdvance(parts.whole, metrics, cell), y, parts.whole, metrics, cell);
    drawTabular(painter, point, y, parts.fraction, metrics, cell);
}

int amountWidth(const QString &amount, const QFont &font, int reservedFraction)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(metrics);
    const AmountParts parts = partsOf(amount);
    return static_cast<int>(std::ceil(tabularAdvance(parts.whole, metrics, cell)
                                      + fractionRoom(parts.fraction, metrics, cell, reservedFraction)));
}

void selection(QPainter *painter, const QRect &rect, bool bar)
{
    painter->fillRect(rect, tokens().selection);
    if (bar)
        painter->fillRect(QRect(rect.left(), rect.top(), unit(3), rect.height()), tokens().accent);
}

void hairline(QPainter *painter, const QRect &rect)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().line);
}

void currentCell(QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setPen(QPen(tokens().accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(rect).adjusted(.5, .5, -.5, -1.5));
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

void hatch(QPainter *painter, const QRectF &rect, const QColor &color, qreal step, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(QPen(color, width));
    const qreal slant = rect.height();
    const int lines = qCeil((rect.right() + step - rect.left() + slant) / step);
    for (int line = 0; line < lines; ++line) {
        const qreal x = rect.left() - slant + line * step;
        painter->drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + slant + 1, rect.top()));
    }
    painter->restore();
}

} // namespace desk::ui::paint
