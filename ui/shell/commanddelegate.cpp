// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commanddelegate.h"

#include "ui/shell/commandlist.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace desk::ui {

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {unit(200), unit(34)};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const Theme &theme = Theme::instance();
    const bool current = option.state & QStyle::State_Selected;
    const bool enabled = index.data(CommandList::EnabledRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(unit(6), 1, -unit(6), -1);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selection);
        painter->drawRoundedRect(row, unit(5), unit(5));
    }
    const QColor ink = !enabled ? t.text3 : current ? t.onSelection : t.text;
    const int side = unit(16);
    paintIcon(painter, QRectF(row.left() + unit(10), row.center().y() - side / 2.0 + .5, side, side),
              index.data(CommandList::IconRole).toString(), current ? t.onSelection : t.text2);

    int right = row.right() - unit(10);
    const QString keys = index.data(CommandList::ShortcutRole).toString();
    const QFontMetrics hint(theme.font(Type::Hint));
    if (!keys.isEmpty()) {
        const int wide = hint.horizontalAdvance(keys) + unit(10);
        const QRectF cap(right - wide, row.center().y() - unit(9) + .5, wide, unit(18));
        painter->setPen(QPen(t.line2, theme.unitF(1)));
        painter->setBrush(t.base);
        painter->drawRoundedRect(cap, unit(4), unit(4));
        painter->setPen(t.text2);
        painter->setFont(theme.font(Type::Hint));
        painter->drawText(cap, Qt::AlignCenter, keys);
        right = static_cast<int>(cap.left()) - unit(10);
    }
    const QString group = index.data(CommandList::GroupRole).toString();
    painter->setFont(theme.font(Type::Hint));
    painter->setPen(t.text3);
    const int groupWidth = hint.horizontalAdvance(group);
    painter->drawText(QRect(right - groupWidth, row.top(), groupWidth, row.height()), Qt::AlignVCenter, group);

    const QFont &font = theme.font(current ? Type::Medium : Type::Body);
    const QRect words(row.left() + unit(36), row.top(), right - groupWidth - unit(12) - row.left() - unit(36),
                      row.height());
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace desk::ui
