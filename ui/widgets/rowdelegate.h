// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace desk::ui {

/// The delegate that all row views stand on: a hairline under each row, the selection tint with its accent bar at the
/// view's left edge, the outline of the current cell, paddings like the header's. Leaves override paintCell() for what
/// is inside. Without that it draws DecorationRole and DisplayRole in the theme's letters and colours.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `rowHeight` in pixels at a 13 px font: 25 entries, 32 outbox and trees, 34 mapping.
    explicit RowDelegate(int rowHeight, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight() const;

    /// Horizontal room inside a cell; the first column of a row keeps the page's gutter.
    [[nodiscard]] static int padding(bool firstColumn);

protected:
    /// `content` is the cell without its paddings and its hairline.
    virtual void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &content) const;
    /// Whether this cell stands at the row's left edge (moved and hidden columns considered).
    [[nodiscard]] static bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index);
    [[nodiscard]] static bool isSelected(const QStyleOptionViewItem &option)
    {
        return option.state & QStyle::State_Selected;
    }

private:
    int m_rowHeight;
};

} // namespace desk::ui
