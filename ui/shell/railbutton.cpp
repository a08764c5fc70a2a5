// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace desk::ui {

namespace {

constexpr int railMargin = 8;
constexpr int iconLeft = 14;
constexpr int iconSide = 18;
constexpr int textLeft = 40;

} // namespace

RailButton::RailButton(const char *icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_name(QString(text).remove(QLatin1Char('&')))
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void RailButton::setBadges(const QList<Badge> &badges)
{
    if (badges == m_badges)
        return;
    m_badges = badges;
    describe();
    update();
}

void RailButton::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    describe();
    updateGeometry();
    update();
}

void RailButton::describe()
{
    QStringList waiting;
    for (const Badge &badge : m_badges)
        waiting.append(badge.description);
    const QString description = waiting.join(QStringLiteral(", "));
    setAccessibleName(m_name);
    setAccessibleDescription(description);
    QStringList tip;
    if (m_compact)
        tip.append(m_name);
    if (!description.isEmpty())
        tip.append(description);
    setToolTip(tip.join(QStringLiteral("\n")));
}

QSize RailButton::sizeHint() const
{
    return {m_compact ? unit(56) : unit(180), unit(36)};
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRect tile = rect().adjusted(unit(railMargin), unit(2), -unit(railMargin), -unit(2));
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? t.selection : t.hover);
        painter.drawRoundedRect(tile, unit(5), unit(5));
    }
    if (isChecked()) {
        painter.setBrush(t.accent);
        const QRectF bar(tile.left(), tile.center().y() - unit(8), unit(3), unit(17));
        painter.drawRoundedRect(bar, unit(1), unit(1));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        const qreal line = Theme::instance().unitF(2);
        painter.setPen(QPen(t.accent, line));
        painter.drawRoundedRect(QRectF(tile).adjusted(line / 2, line / 2, -line / 2, -line / 2), unit(5), unit(5));
    }
    const QColor ink = isChecked() ? t.onSelection : t.text2;
    const int side = unit(iconSide);
    const int left = m_compact ? (width() - side) / 2 : unit(railMargin + iconLeft);
    paintIcon(&painter, QRectF(left, (height() - side) / 2.0, side, side), m_icon, ink);
    if (!m_compact) {
        painter.setFont(Theme::instance().font(isChecked() ? Type::Strong : Type::Medium));
        painter.setPen(ink);
        QStyleOption option;
        option.initFrom(this);
        const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic
                                                                                             : Qt::TextHideMnemonic;
        painter.drawText(rect().adjusted(unit(railMargin + textLeft), 0, 0, 0),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | mnemonic, text());
    }
    paintBadges(painter, tile);
}

void RailButton::paintBadges(QPainter &painter, const QRect &tile) const
{
    const Tokens &t = tokens();
    if (m_compact) {
        // No room for numbers: one dot says that something waits, in the colour of the worst.
        if (m_badges.isEmpty())
            return;
        const bool attention = std::ranges::any_of(m_badges, &Badge::needsAttention);
        painter.setPen(QPen(t.rail, Theme::instance().unitF(1.5)));
        painter.setBrush(attention ? t.warnEdge : t.text3);
        painter.drawEllipse(QPointF(tile.center().x() + unit(10), tile.top() + unit(9)), unit(4), unit(4));
        return;
    }
    const QFont &font = Theme::instance().font(Type::Pill);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int right = tile.right() - unit(7);
    for (auto it = m_badges.crbegin(); it != m_badges.crend(); ++it) {
        const int icon = it->needsAttention ? unit(14 + 3) : 0;
        const int wide = qMax(unit(20), metrics.horizontalAdvance(it->text) + icon + unit(12));
        const QRect pill(right - wide, (height() - unit(19)) / 2, wide, unit(19));
        painter.setPen(Qt::NoPen);
        painter.setBrush(it->needsAttention ? t.warnSoft : blended(t.rail, t.text3, .16));
        painter.drawRoundedRect(pill, unit(5), unit(5));
        const QColor ink = it->needsAttention ? t.warn : t.text2;
        if (it->needsAttention)
            paintIcon(&painter,
                      QRectF(pill.left() + unit(5), pill.top() + (pill.height() - unit(14)) / 2.0, unit(14), unit(14)),
                      "in-doubt", ink);
        painter.setPen(ink);
        painter.drawText(it->needsAttention ? pill.adjusted(unit(5) + icon, 0, -unit(6), 0) : pill, Qt::AlignCenter,
                         it->text);
        right = pill.left() - unit(5);
    }
}

} // namespace desk::ui
