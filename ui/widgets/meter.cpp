// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QPainter>

namespace desk::ui {

Meter::Meter(QWidget *parent) : QWidget(parent)
{
    installAccessibleValues();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Meter::setValue(qreal value)
{
    value = qBound(qreal(0), value, qreal(1));
    if (qFuzzyCompare(m_value + 1, value + 1))
        return;
    m_value = value;
    update();
}

void Meter::setValueText(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    setToolTip(words);
    QAccessibleValueChangeEvent event(this, words);
    QAccessible::updateAccessibility(&event);
}

void Meter::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Meter::setHatchedRest(bool hatched)
{
    m_hatched = hatched;
    update();
}

void Meter::setLength(int px)
{
    m_length = px;
    updateGeometry();
}

QSize Meter::sizeHint() const
{
    return {unit(m_length), unit(m_hatched ? 6 : 4)};
}

QSize Meter::minimumSizeHint() const
{
    return sizeHint();
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF track(rect());
    const qreal radius = track.height() / 2;
    const qreal end = track.width() * m_value;
    painter.setPen(Qt::NoPen);
    if (m_hatched) {
        paint::hatch(&painter, track.adjusted(end, 0, 0, 0), t.field, unit(4), 1);
    } else {
        painter.setBrush(t.line2);
        painter.drawRoundedRect(track, radius, radius);
    }
    if (end < 1)
        return;
    const QColor ink = m_tone == Tone::Accent ? t.accent : inkOf(m_tone);
    painter.setBrush(ink);
    painter.setClipRect(track.adjusted(0, 0, end - track.width(), 0));
    painter.drawRoundedRect(m_hatched ? QRectF(0, 0, end, track.height()) : track, radius, radius);
}

} // namespace desk::ui
