// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QTimeZone>

namespace desk::models {
struct EntryRow;
}

namespace desk::ui {

/// Draws the cells of the entries table: day and time, contact with its address, aligned amounts with their currency.
/// Rows that are not here yet are soft bars.
class EntryDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit EntryDelegate(QObject *parent = nullptr);

    /// What the currency takes at the right of an amount.
    [[nodiscard]] static int currencyRoom();
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Asks the model for nothing: the row has all that is painted.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &content) const override;

private:
    static void paintPlaceholder(QPainter *painter, const QModelIndex &index, const QRect &content);
    void paintWhen(QPainter *painter, const models::EntryRow &row, bool newDay, const QTimeZone &zone,
                   const QRect &content) const;
    static void paintContact(QPainter *painter, const models::EntryRow &row, const QRect &content);
    static void paintValue(QPainter *painter, const models::EntryRow &row, const QRect &content);
};

} // namespace desk::ui
