// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QTableView>

namespace desk::ui {

TableHeader *makeRowTable(QTableView *table, RowDelegate *delegate)
{
    auto *header = new TableHeader(Qt::Horizontal, table);
    table->setHorizontalHeader(header);
    table->setItemDelegate(delegate);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QObject::connect(&Theme::instance(), &Theme::changed, table,
                     [table, delegate] { table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight()); });
    return header;
}

} // namespace desk::ui
