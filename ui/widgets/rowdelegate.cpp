// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QIcon>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace desk::ui {

namespace {

const QHeaderView *headerOf(const QWidget *widget)
{
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(widget))
        return tree->header();
    return nullptr;
}

} // namespace

RowDelegate::RowDelegate(int rowHeight, QObject *parent) : QStyledItemDelegate(parent), m_rowHeight(rowHeight) {}

int RowDelegate::rowHeight() const
{
    return unit(m_rowHeight);
}

int RowDelegate::padding(bool firstColumn)
{
    return firstColumn ? unit(16) : unit(8);
}

bool RowDelegate::isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QHeaderView *header = headerOf(option.widget);
    if (!header && option.viewItemPosition != QStyleOptionViewItem::Invalid) // the view says it
        return option.viewItemPosition == QStyleOptionViewItem::Beginning
               || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (!header)
        return index.column() == 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == index.column();
    }
    return false;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool first = isFirstColumn(option, index);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const QVariant background = index.data(Qt::BackgroundRole);
    if (isSelected(option))
        paint::selection(painter, option.rect, first);
    else if (background.isValid())
        painter->fillRect(option.rect, background.value<QBrush>());
    paint::hairline(painter, option.rect);
    const int left = padding(first);
    paintCell(painter, cell, index, option.rect.adjusted(left, 0, -padding(false), -1));
    if (option.state & QStyle::State_HasFocus)
        paint::currentCell(painter, option.rect);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Never asks the model for more than a word: rows may be placeholders.
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(text) + padding(index.column() == 0) + padding(false), rowHeight()};
}

void RowDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const QRect &content) const
{
    QRect rest = content;
    if (!option.icon.isNull()) {
        const int side = unit(16);
        option.icon.paint(painter, QRect(rest.left(), rest.top() + (rest.height() - side) / 2, side, side));
        rest.setLeft(rest.left() + side + unit(7));
    }
    const QVariant color = index.data(Qt::ForegroundRole);
    const QVariant font = index.data(Qt::FontRole);
    paint::text(painter, rest, option.text, font.isValid() ? font.value<QFont>() : Theme::instance().font(Type::Body),
                color.isValid() ? color.value<QBrush>().color() : tokens().text,
                option.displayAlignment & Qt::AlignHorizontal_Mask);
}

} // namespace desk::ui
