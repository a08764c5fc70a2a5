// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace desk::ui {

/// Rows of a payload: key and value in code letters, what the mapping makes of them, how it does.
class PayloadDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit PayloadDelegate(QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &content) const override;

private:
    void paintTarget(QPainter *painter, const QModelIndex &index, QRect rect) const;
    void paintState(QPainter *painter, const QModelIndex &index, const QRect &rect) const;
};

} // namespace desk::ui
