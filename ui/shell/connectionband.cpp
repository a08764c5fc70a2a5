// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionband.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace desk::ui {

ConnectionBand::ConnectionBand(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(unit(5));
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void ConnectionBand::setKind(ConnectionLook::Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
}

void ConnectionBand::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    ConnectionLook look;
    look.kind = m_kind;
    QPainter painter(this);
    if (m_kind != ConnectionLook::Kind::Sandbox) {
        painter.fillRect(rect(), m_kind == ConnectionLook::Kind::None ? t.line : t.*look.kindColor());
        return;
    }
    painter.fillRect(rect(), t.sandboxSoft);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sandbox);
    const qreal high = height();
    const qreal stripe = Theme::instance().unitF(4.5);
    const qreal gap = Theme::instance().unitF(4);
    for (qreal x = -high; x < width(); x += stripe + gap)
        painter.drawPolygon(QPolygonF{{x, high}, {x + stripe, high}, {x + stripe + high, 0}, {x + high, 0}});
}

} // namespace desk::ui
