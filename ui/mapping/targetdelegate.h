// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace desk::ui {

/// Rows of the target list: headings, and targets with their tile, their name in the mapping and the rule that has
/// them.
class TargetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TargetDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace desk::ui
