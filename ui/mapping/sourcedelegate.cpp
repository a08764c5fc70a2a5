// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sourcedelegate.h"

#include "models/mapping/sourcetreemodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QTreeView>

namespace desk::ui {

using models::SourceTreeModel;

SourceDelegate::SourceDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {unit(120), unit(32)};
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (index.data(SourceTreeModel::IsSourceRole).toBool())
        paintSource(painter, option, index);
    else
        paintHeading(painter, option, index);
    painter->restore();
}

void SourceDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool expanded = tree && tree->isExpanded(index);
    QRect rest = option.rect.adjusted(unit(10), 0, -unit(8), 0);
    const int side = unit(14);
    paintIcon(painter, QRectF(rest.left(), rest.top() + (rest.height() - side) / 2.0, side, side),
              expanded ? "chevron-down" : "chevron-right", tokens().text2);
    rest.setLeft(rest.left() + side + unit(3));
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SourceTreeModel::SecondaryTextRole).toString();
    const bool paused = index.data(SourceTreeModel::PausedRole).toBool();
    const int used = paint::text(painter, rest, title, Type::Strong, paused ? tokens().text3 : tokens().text);
    rest.setLeft(rest.left() + used + unit(8));
    paint::text(painter, rest, second, Type::Hint, tokens().text3);
    if (option.state & QStyle::State_HasFocus)
        paint::currentCell(painter, option.rect.adjusted(unit(8), 1, -unit(8), -1));
}

/// Draws from the right end; answers the width used.
int SourceDelegate::paintMarks(QPainter *painter, const QRect &rect, const QModelIndex &index)
{
    QRect rest = rect;
    const int gap = unit(6);
    const auto mark = [&](const char *name, const QColor &color) {
        const int side = unit(16);
        paintIcon(painter, QRectF(rest.right() + 1 - side, rest.top() + (rest.height() - side) / 2.0, side, side), name,
                  color);
        rest.setRight(rest.right() - side - gap);
    };
    if (index.data(SourceTreeModel::ReadOnlyRole).toBool())
        mark("lock", tokens().text3);
    if (index.data(SourceTreeModel::PausedRole).toBool())
        mark("paused", tokens().text3);
    const int unmapped = index.data(SourceTreeModel::UnmappedRole).toInt();
    const bool notMapped = index.data(SourceTreeModel::NotMappedRole).toBool();
    if (notMapped || unmapped > 0) {
        //: In the list of sources: this one has no mapping
        const QString words = notMapped ? SourceTreeModel::tr("Not mapped") : QString::number(unmapped);
        const QString icon = notMapped ? QString() : QStringLiteral("unmapped");
        const int width = paint::pillSize(words, !icon.isEmpty()).width();
        const QFontMetrics metrics(Theme::instance().font(Type::Body));
        const int title = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
        if (notMapped && title + gap + width > rest.width()) { // the name comes first; the tooltip says the rest
            mark("unmapped", tokens().warn);
            return rect.right() - rest.right();
        }
        paint::pill(painter, QRect(rest.right() + 1 - width, rest.top(), width, rest.height()), words, Tone::Warn,
                    icon);
        rest.setRight(rest.right() - width - gap);
    }
    return rect.right() - rest.right();
}

void SourceDelegate::paintSource(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = tokens();
    const QRect row = option.rect.adjusted(unit(8), 0, -unit(8), 0);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.selection : t.hover);
        painter->drawRoundedRect(row.adjusted(0, 1, 0, -1), unit(6), unit(6));
    }
    if (selected) {
        painter->setBrush(t.accent);
        painter->drawRoundedRect(QRectF(row.left(), row.top() + unit(9), unit(3), row.height() - unit(18)), 1.5, 1.5);
    }
    QRect rest = row.adjusted(unit(14), 0, -unit(6), 0);
    const bool paused = index.data(SourceTreeModel::PausedRole).toBool();
    const int side = unit(16);
    const bool integration = index.data(SourceTreeModel::ReadOnlyRole).toBool();
    paintIcon(painter, QRectF(rest.left(), rest.top() + (rest.height() - side) / 2.0, side, side),
              integration ? "integration" : "webhook",
              selected ? t.onSelection
              : paused ? t.text3
                       : t.text2);
    rest.setLeft(rest.left() + side + unit(5));
    rest.setRight(rest.right() - paintMarks(painter, rest, index));
    if (index.data(SourceTreeModel::DraftRole).toBool()) {
        paint::dot(painter, QPointF(row.left() + unit(9), row.center().y() + .5), t.accent);
    }
    paint::text(painter, rest, index.data(Qt::DisplayRole).toString(), selected ? Type::Strong : Type::Body,
                selected ? t.onSelection
                : paused ? t.text3
                         : t.text);
    if (option.state & QStyle::State_HasFocus)
        paint::currentCell(painter, row.adjusted(0, 1, 0, -1));
}

} // namespace desk::ui
