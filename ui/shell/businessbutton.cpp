// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/businessbutton.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace desk::ui {

namespace {

constexpr int tile = 22;
constexpr int edge = 5;
constexpr int gap = 8;
constexpr int arrow = 16;
constexpr int widestButton = 320;

QFont tileFont()
{
    QFont font = Theme::instance().font(Type::Strong);
    font.setPixelSize(unit(12));
    return font;
}

} // namespace

BusinessButton::BusinessButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("businessButton"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setBusiness({}, {});
}

void BusinessButton::setBusiness(const QString &business, const QString &connection)
{
    setText(business.isEmpty() ? tr("No business") : business);
    //: %1 is the name of the business, %2 the name of the connection
    setAccessibleName(business.isEmpty() ? text() : tr("Business %1, connection %2").arg(business, connection));
    setToolTip(tr("Switch the business or the connection (%1)")
                   .arg(QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText)));
    updateGeometry();
    update();
}

QSize BusinessButton::sizeHint() const
{
    const int words = QFontMetrics(Theme::instance().font(Type::Strong)).horizontalAdvance(text());
    return {qMin(unit(edge + tile + gap + 12 + arrow + 8) + words, unit(widestButton)), unit(32)};
}

bool BusinessButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void BusinessButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const qreal line = Theme::instance().unitF(hasFocus() ? 2 : 1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : t.line2, line));
    painter.setBrush(isDown() || underMouse() ? t.hover : t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), unit(6), unit(6));

    const QRectF square(unit(edge), (height() - unit(tile)) / 2.0, unit(tile), unit(tile));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.fill);
    painter.drawRoundedRect(square, unit(5), unit(5));
    painter.setPen(t.onFill);
    painter.setFont(tileFont());
    painter.drawText(square, Qt::AlignCenter, text().left(1).toUpper());

    const QFont &font = Theme::instance().font(Type::Strong);
    const QRect words = rect().adjusted(unit(edge + tile + gap), 0, -unit(arrow + 8 + 4), 0);
    painter.setFont(font);
    painter.setPen(t.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
    const int side = unit(arrow);
    paintIcon(&painter, QRectF(width() - side - unit(8), (height() - side) / 2.0, side, side), "chevrons-up-down",
              t.text2);
}

} // namespace desk::ui
