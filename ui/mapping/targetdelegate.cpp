// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/targetdelegate.h"

#include "models/mapping/targetlistmodel.h"
#include "ui/widgets/paint.h"

namespace desk::ui {

using models::TargetListModel;

TargetDelegate::TargetDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize TargetDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return {unit(200), unit(index.data(TargetListModel::HeadingRole).toBool() ? 28 : 30)};
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    QRect rest = option.rect.adjusted(unit(6), 0, -unit(8), 0);
    if (index.data(TargetListModel::HeadingRole).toBool()) {
        paint::text(painter, rest.adjusted(unit(2), unit(4), 0, 0), index.data(Qt::DisplayRole).toString(), Type::Head,
                    t.text3);
        painter->restore();
        return;
    }
    if (index.data(TargetListModel::CreateRole).toBool())
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, t.line);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.selection : t.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), unit(5), unit(5));
    }
    const int tile = paint::kindTile(painter, rest, index.data(TargetListModel::TileRole).toString(),
                                     index.data(TargetListModel::TileIconRole).toString());
    rest.setLeft(rest.left() + tile + unit(8));
    const QString used = index.data(TargetListModel::UsedRole).toString();
    if (!used.isEmpty())
        rest.setRight(rest.right() - unit(6) - paint::text(painter, rest, used, Type::Hint, t.text3, Qt::AlignRight));
    rest.setLeft(rest.left()
                 + paint::text(painter, rest, index.data(Qt::DisplayRole).toString(), Type::Body,
                               selected                            ? t.onSelection
                               : index.flags() & Qt::ItemIsEnabled ? t.text
                                                                   : t.text3)
                 + unit(8));
    const bool create = index.data(TargetListModel::CreateRole).toBool();
    rest.setLeft(rest.left()
                 + paint::text(painter, rest, index.data(TargetListModel::DescriptionRole).toString(),
                               create ? Type::Hint : Type::Code, t.text3)
                 + unit(8));
    paint::text(painter, rest, index.data(TargetListModel::KindRole).toString(), Type::Hint, t.text3);
    painter->restore();
}

} // namespace desk::ui
