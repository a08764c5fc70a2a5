// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace desk::ui {

Pill::Pill(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone), m_icon(iconOf(tone))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Pill::setIcon(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return paint::pillSize(text(), !m_icon.isEmpty());
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::pill(&painter, rect(), text(), m_tone, m_icon);
}

} // namespace desk::ui
