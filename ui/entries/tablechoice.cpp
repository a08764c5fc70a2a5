// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/tablechoice.h"

#include "models/entries/entrytablemodel.h"
#include "ui/entries/entryview.h"

#include <QCoreApplication>
#include <QItemSelectionModel>

namespace desk::ui {

using models::EntryColumn;
using store::EntryField;
using store::EntryRange;

namespace {

QString idAt(const models::EntryTableModel &model, qint64 row)
{
    const models::EntryRow *found = model.rowAt(static_cast<int>(row));
    return found ? found->cached.entry.id : QString();
}

struct Part {
    EntryField field;
    QString title;
};

QList<Part> partsOf(EntryColumn column)
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
        for (const Part &part : partsOf(static_cast<EntryColumn>(column)))
            fields.append({part.field, titled ? part.title.toStdString() : exports::nameOf(part.field)});
    }
    return fields;
}

} // namespace

QList<EntryRange> chosenRanges(const EntryView &view, const models::EntryTableModel &model)
{
    QList<EntryRange> ranges;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        if (range.isValid())
            ranges.append({range.top(), qint64{range.bottom()} - range.top() + 1, {}, {}});
    }
    std::ranges::sort(ranges, {}, &EntryRange::first);
    QList<EntryRange> joined;
    for (const EntryRange &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && range.first <= joined.last().first + joined.last().count) {
            EntryRange &last = joined.last();
            last.count = qMax(last.count, range.first + range.count - last.first);
        } else {
            joined.append(range);
        }
    }
    for (EntryRange &range : joined) {
        range.firstId = idAt(model, range.first);
        range.lastId = idAt(model, range.first + range.count - 1);
    }
    return joined;
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
