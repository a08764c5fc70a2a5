// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusitem.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace desk::ui {

namespace {

constexpr int side = 14;
constexpr int signGap = 6;
constexpr int itemMargin = 4;

} // namespace

StatusItem::StatusItem(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    // The same pages are one key away in the rail: the status line is read, not walked through.
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void StatusItem::show(const char *icon, const QString &text, Role color)
{
    m_icon = icon;
    m_color = color;
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusItem::sizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(Type::Secondary));
    return {unit(itemMargin + side + signGap + itemMargin) + metrics.horizontalAdvance(text()), unit(22)};
}

void StatusItem::paintEvent(QPaintEvent *)
{
    const QColor ink = tokens().*m_color;
    QPainter painter(this);
    paintIcon(&painter, QRectF(unit(itemMargin), (height() - unit(side)) / 2.0, unit(side), unit(side)), m_icon, ink);
    painter.setFont(Theme::instance().font(Type::Secondary));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(unit(itemMargin + side + signGap), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

} // namespace desk::ui
