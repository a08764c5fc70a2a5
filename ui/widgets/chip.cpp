// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace desk::ui {

namespace {

constexpr int longestText = 260; // of a filter's value, in units

const QFont &chipFont()
{
    return Theme::instance().font(Type::Strong);
}

const QFont &filterFont()
{
    return Theme::instance().font(Type::Medium);
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, bool focus)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    const qreal radius = unit(6);
    const qreal inset = edge.isValid() ? .5 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
    if (focus)
        paint::focusRing(painter, rect, radius);
}

} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QAbstractButton(parent), m_tone(tone), m_icon(iconOf(tone))
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    m_icon = iconOf(tone);
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setDense(bool dense)
{
    m_dense = dense;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFont &font = m_dense ? Theme::instance().font(Type::Pill) : chipFont();
    int width = unit(m_dense ? 7 : 10) * 2 + QFontMetrics(font).horizontalAdvance(text()) + 1;
    if (!m_icon.isEmpty())
        width += unit(16 + 7);
    return {width, unit(m_dense ? 22 : 28)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool live = m_tone == Tone::Live;
    QColor fill = live ? t.liveFill : softOf(m_tone);
    if (underMouse() && isEnabled())
        fill = blended(fill, t.dark ? QColor(Qt::white) : QColor(Qt::black), .05);
    const QColor edge = m_tone == Tone::Sandbox ? t.sandbox : QColor();
    drawBox(&painter, rect(), fill, edge, hasFocus());
    const QColor ink = live ? t.onFill : inkOf(m_tone);
    QRect inside = rect().adjusted(unit(m_dense ? 7 : 10), 0, -unit(m_dense ? 1 : 4), 0);
    if (!m_icon.isEmpty()) {
        const int side = unit(16);
        paintIcon(&painter, QRectF(inside.left(), (height() - side) / 2.0, side, side), m_icon, ink);
        inside.setLeft(inside.left() + side + unit(7));
    }
    paint::text(&painter, inside, text(), m_dense ? Theme::instance().font(Type::Pill) : chipFont(), ink);
}

FilterChip::FilterChip(const QString &name, const QString &icon, QWidget *parent)
    : QAbstractButton(parent), m_name(name), m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FilterChip::setValueText(const QString &value, const QString &whole)
{
    //: accessible name of a filter; %1 is what it filters ("Source"), %2 the chosen value
    setAccessibleName(value.isEmpty() ? m_name : whole.isEmpty() ? tr("%1: %2").arg(m_name, value) : whole);
    if (m_value == value)
        return;
    m_value = value;
    describe();
    updateGeometry();
    update();
}

void FilterChip::setAside(const QString &why)
{
    if (m_aside == why)
        return;
    m_aside = why;
    describe();
    update();
}

void FilterChip::setHint(const QString &hint)
{
    m_hint = hint;
    describe();
}

void FilterChip::describe()
{
    setAccessibleDescription(m_aside.isEmpty() ? m_hint : m_aside);
    QStringList lines;
    if (QFontMetrics(filterFont()).horizontalAdvance(shownText()) > unit(longestText))
        lines << shownText();
    for (const QString &line : {m_aside, m_hint}) {
        if (!line.isEmpty())
            lines << line;
    }
    setToolTip(lines.join(QLatin1Char('\n')));
}

QString FilterChip::shownText() const
{
    return isActive() ? m_value : m_name;
}

QRect FilterChip::crossRect() const
{
    const int side = unit(24);
    return {width() - side, 0, side, height()};
}

QSize FilterChip::sizeHint() const
{
    const int letters = QFontMetrics(filterFont()).horizontalAdvance(shownText()) + 1;
    int width = unit(10) + qMin(letters, unit(longestText)) + unit(26);
    if (!m_icon.isEmpty())
        width += unit(16 + 6);
    return {width, unit(28)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool inForce = isActive() && !isAside();
    QColor fill = inForce ? t.selection : t.base;
    if (underMouse() && isEnabled())
        fill = inForce ? blended(fill, t.accent, .08) : t.hover;
    drawBox(&painter, rect(), fill, inForce ? QColor() : t.line2, hasFocus());
    QColor ink = inForce ? t.onSelection : t.text2;
    if (isAside())
        ink = t.text3;
    if (!isEnabled())
        ink = blended(t.base, t.text3, .62);
    QRect inside = rect().adjusted(unit(10), 0, -unit(20), 0);
    if (!m_icon.isEmpty()) {
        const int side = unit(16);
        paintIcon(&painter, QRectF(inside.left(), (height() - side) / 2.0, side, side), m_icon, ink);
        inside.setLeft(inside.left() + side + unit(6));
    }
    QFont font = filterFont();
    font.setStrikeOut(isAside());
    paint::text(&painter, inside, shownText(), font, ink);
    const int side = unit(14);
    const QRectF mark(crossRect().center().x() - side / 2.0 - unit(1), (height() - side) / 2.0, side, side);
    paintIcon(&painter, mark, isActive() ? "close" : "chevron-down", ink);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (isActive()) {
            Q_EMIT cleared();
            return;
        }
        break;
    case Qt::Key_Minus:
    case Qt::Key_Exclam:
        if (isActive()) {
            Q_EMIT turned();
            return;
        }
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: Q_EMIT opened(); return;
    default: break;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool pressed = isDown();
    QAbstractButton::mouseReleaseEvent(event);
    if (!pressed || event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    if (isActive() && crossRect().contains(event->pos()))
        Q_EMIT cleared();
    else
        Q_EMIT opened();
}

} // namespace desk::ui
