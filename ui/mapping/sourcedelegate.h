// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace desk::ui {

/// Rows of the source tree: a conversion as a heading with its currency, a source with its kind, what is unmapped, its
/// lock or its pause mark.
class SourceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SourceDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintSource(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    [[nodiscard]] static int paintMarks(QPainter *painter, const QRect &rect, const QModelIndex &index);
};

} // namespace desk::ui
