// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace desk::ui {

/// Rows of the outbox: headings of groups, submissions, and the place for an explanation.
class OutboxDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit OutboxDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &content) const override;

private:
    static void paintHeading(QPainter *painter, const QRect &rect, const QModelIndex &index);
};

} // namespace desk::ui
