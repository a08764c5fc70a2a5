// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/columnlayout.h"

#include "ui/entries/entryview.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>

#include <cmath>

namespace desk::ui {

using models::EntryColumn;
using models::ViewColumn;

namespace {

/// What unit() makes of a width, undone.
int plainWidth(int pixels)
{
    return static_cast<int>(std::lround(pixels / Theme::instance().unitF(1)));
}

} // namespace

QList<ViewColumn> columnsOf(const EntryView &table)
{
    const QHeaderView *header = table.horizontalHeader();
    QList<ViewColumn> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const auto column = static_cast<EntryColumn>(logical);
        const bool shown = !header->isSectionHidden(logical);
        // A hidden column's width is not told; the contact's changes with the window.
        const bool open = !shown || (column == EntryColumn::Contact && table.isFitted());
        columns.append({column, open ? 0 : plainWidth(header->sectionSize(logical)), shown});
    }
    return columns;
}

void putColumns(EntryView &table, const QList<ViewColumn> &columns)
{
    const bool anyShown = std::any_of(columns.begin(), columns.end(), [](const ViewColumn &one) { return one.shown; });
    if (!anyShown)
        return;
    QHeaderView *header = table.horizontalHeader();
    bool fitted = false;
    int visual = 0;
    QList<int> named;
    for (const ViewColumn &column : columns) {
        const int logical = static_cast<int>(column.column);
        if (logical >= header->count())
            continue;
        named << logical;
        header->moveSection(header->visualIndex(logical), visual++);
        header->setSectionHidden(logical, !column.shown);
        if (column.shown && column.width > 0)
            header->resizeSection(logical, qMax(header->minimumSectionSize(), unit(column.width)));
        fitted = fitted || (column.column == EntryColumn::Contact && column.shown && column.width == 0);
    }
    for (int logical = 0; logical < header->count(); ++logical) {
        if (!named.contains(logical))
            header->setSectionHidden(logical, true);
    }
    table.setFitted(fitted);
}

bool sameColumns(const QList<ViewColumn> &one, const QList<ViewColumn> &other)
{
    const auto same = [](const ViewColumn &a, const ViewColumn &b) {
        return a.column == b.column && a.shown == b.shown && unit(a.width) == unit(b.width);
    };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
}

} // namespace desk::ui
