// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/band.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace desk::ui {

Band::Band(Place place, QWidget *parent) : QWidget(parent), m_place(place)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setVisible(place != Place::None);
}

void Band::setPlace(Place place)
{
    m_place = place;
    setVisible(place != Place::None);
    update();
}

QSize Band::sizeHint() const
{
    return {unit(40), unit(5)};
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    if (m_place == Place::Live)
        painter.fillRect(rect(), t.liveFill);
    if (m_place != Place::Sandbox)
        return;
    painter.fillRect(rect(), t.sandboxSoft);
    paint::hatch(&painter, rect(), t.sandbox, Theme::instance().unitF(11.3), Theme::instance().unitF(4));
}

} // namespace desk::ui
