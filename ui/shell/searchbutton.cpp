// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbutton.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

namespace desk::ui {

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("paletteButton"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setText(tr("Go to, or run a command"));
    setAccessibleName(text());
}

QSize SearchButton::sizeHint() const
{
    return {unit(300), unit(32)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {unit(120), unit(32)};
}

bool SearchButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const qreal line = Theme::instance().unitF(hasFocus() ? 2 : 1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : t.line2, line));
    painter.setBrush(underMouse() ? t.hover : t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), unit(6), unit(6));

    const int side = unit(16);
    paintIcon(&painter, QRectF(unit(9), (height() - side) / 2.0, side, side), "search", t.text2);

    const QFont &hint = Theme::instance().font(Type::Hint);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const int keyWidth = QFontMetrics(hint).horizontalAdvance(keys) + unit(10);
    const QRectF cap(width() - keyWidth - unit(9), (height() - unit(18)) / 2.0, keyWidth, unit(18));
    painter.setPen(QPen(t.line2, Theme::instance().unitF(1)));
    painter.setBrush(t.alt);
    painter.drawRoundedRect(cap.adjusted(.5, .5, -.5, -.5), unit(4), unit(4));
    painter.setFont(hint);
    painter.setPen(t.text2);
    painter.drawText(cap, Qt::AlignCenter, keys);

    const QRect words(unit(33), 0, static_cast<int>(cap.left()) - unit(33 + 8), height());
    const QFont &body = Theme::instance().font(Type::Body);
    painter.setFont(body);
    painter.setPen(t.text2);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(body).elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace desk::ui
