// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/tablechoice.h"

#include "models/entries/entrytablemodel.h"
#include "ui/entries/entryview.h"

#include <QCoreApplication>

namespace desk::ui {

using models::EntryColumn;
using store::EntryField;
using store::EntryRange;

namespace {

/// The range with what is known of the rows at its ends.
EntryRange anchored(const RowRange &rows, const models::EntryTableModel &model)
{
    EntryRange range{rows.first, qint64{rows.last} - rows.first + 1, {}, {}, {}};
    if (const models::EntryRow *first = model.rowAt(rows.first)) {
        range.firstId = first->cached.entry.id;
        range.place = first->cached.cursor;
    }
    if (const models::EntryRow *last = model.rowAt(rows.last))
        range.lastId = last->cached.entry.id;
    return range;
}

struct CopyPart {
    EntryField field;
    QString title;
};

QList<CopyPart> partsOf(EntryColumn column)
{
    const QString title = models::entryColumnTitle(column);
    switch (column) {
    case EntryColumn::When: return {{EntryField::OccurredAt, title}};
    case EntryColumn::Contact:
        return {{EntryField::ContactName, title},
                {EntryField::ContactEmail, QCoreApplication::translate("EntryColumns", "E-mail")}};
    case EntryColumn::Conversion: return {{EntryField::ConfigName, title}};
    case EntryColumn::Source: return {{EntryField::SourceName, title}};
    case EntryColumn::Value:
        return {{EntryField::EventValue, title},
                {EntryField::Currency, QCoreApplication::translate("EntryColumns", "Currency")}};
    case EntryColumn::Expense: return {{EntryField::Expense, title}};
    case EntryColumn::Origin: return {{EntryField::SubmissionId, title}};
    case EntryColumn::Stored: return {{EntryField::CreatedAt, title}};
    case EntryColumn::Campaign: return {{EntryField::AttributionCampaign, title}};
    case EntryColumn::Id: return {{EntryField::Id, title}};
    }
    return {};
}

QList<exports::EntryColumn> fieldsOf(const EntryView &view, bool titled)
{
    QList<exports::EntryColumn> fields;
    for (const int column : view.shownColumns()) {
        for (const CopyPart &part : partsOf(static_cast<EntryColumn>(column)))
            fields.append({part.field, titled ? part.title.toStdString() : exports::nameOf(part.field)});
    }
    return fields;
}

} // namespace

QList<EntryRange> chosenRanges(const EntryView &view, const models::EntryTableModel &model)
{
    QList<EntryRange> ranges;
    for (const RowRange &range : view.chosenRanges())
        ranges.append(anchored(range, model));
    return ranges;
}

qint64 countOf(const QList<EntryRange> &ranges)
{
    qint64 count = 0;
    for (const EntryRange &range : ranges)
        count += range.count;
    return count;
}

QList<exports::EntryColumn> shownFields(const EntryView &view)
{
    return fieldsOf(view, false);
}

QList<exports::EntryColumn> titledFields(const EntryView &view)
{
    return fieldsOf(view, true);
}

} // namespace desk::ui
