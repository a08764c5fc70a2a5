// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionchip.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace desk::ui {

ConnectionChip::ConnectionChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ConnectionChip::showKind(const ConnectionLook &look)
{
    if (look.kind == ConnectionLook::Kind::Live)
        show(look.kindWord(), look.kindIcon(), &Tokens::liveFill, &Tokens::liveFill, &Tokens::onFill);
    else
        show(look.kindWord(), look.kindIcon(), &Tokens::sandboxSoft, &Tokens::sandbox, &Tokens::sandbox);
}

void ConnectionChip::showState(const ConnectionLook &look)
{
    if (look.state == ConnectionLook::State::Connecting)
        show(look.stateWord(), look.stateIcon(), &Tokens::base, &Tokens::line2, &Tokens::text2);
    else
        show(look.stateWord(), look.stateIcon(), &Tokens::warnSoft, &Tokens::warnEdge, &Tokens::warn);
}

void ConnectionChip::show(const QString &text, const char *icon, Role fill, Role edge, Role ink)
{
    m_text = text;
    m_icon = icon;
    m_fill = fill;
    m_edge = edge;
    m_ink = ink;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize ConnectionChip::sizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(Type::Strong));
    return {metrics.horizontalAdvance(m_text) + unit(10 + 16 + 6 + 9), unit(28)};
}

void ConnectionChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.*m_edge, Theme::instance().unitF(1)));
    painter.setBrush(t.*m_fill);
    const qreal half = Theme::instance().unitF(1) / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), unit(6), unit(6));
    const int side = unit(16);
    paintIcon(&painter, QRectF(unit(10), (height() - side) / 2.0, side, side), m_icon, t.*m_ink);
    painter.setFont(Theme::instance().font(Type::Strong));
    painter.setPen(t.*m_ink);
    painter.drawText(rect().adjusted(unit(10 + 16 + 6), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace desk::ui
