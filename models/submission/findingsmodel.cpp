// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/findingsmodel.h"

#include "app/store/comparisonrepository.h"
#include "app/store/submissionrepository.h"
#include "models/mapping/targetface.h"

namespace desk::models {

using domain::Result;

Result<QList<FindingRow>> findingsOf(store::Database &db, const QString &profileId, const QString &sourceId)
{
    store::ComparisonRepository comparisons(db, profileId);
    store::SubmissionRepository submissions(db, profileId);
    const auto ids = comparisons.differing(sourceId, FindingsModel::mostShown);
    if (!ids)
        return tl::unexpected(ids.error());
    QList<FindingRow> rows;
    for (const qint64 id : *ids) {
        const auto comparison = comparisons.find(id);
        const auto submission = submissions.find(id, false);
        if (!comparison || !submission)
            return tl::unexpected(comparison ? submission.error() : comparison.error());
        if (!*comparison || !*submission)
            continue;
        for (const store::ComparedField &field : (*comparison)->comparison.fields)
            rows.append({id, (*submission)->contactName, (*submission)->sourceName, (*comparison)->at, field});
    }
    return rows;
}

QString comparedFieldLabel(const QString &field)
{
    if (field == QLatin1String("contactId"))
        return FindingsModel::tr("Contact");
    if (field == QLatin1String("sourceId"))
        return FindingsModel::tr("Source");
    static const mapping::TargetCatalog standard;
    return faceOfWritten(field.toStdString(), standard).label;
}

QString comparedSideText(const std::optional<QString> &side)
{
    //: A field that has no value
    return side.value_or(FindingsModel::tr("none"));
}

void FindingsModel::setRows(const QList<FindingRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingRow &row = m_rows[index.row()];
    if (role == SubmissionRole)
        return QVariant::fromValue<qlonglong>(row.submission);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number: return row.submission;
    case Contact: return row.contactName;
    case Source: return row.sourceName;
    case Field: return comparedFieldLabel(row.field.field);
    case Predicted: return comparedSideText(row.field.predicted);
    case Stored: return comparedSideText(row.field.stored);
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Submission");
    case Contact: return tr("Contact");
    case Source: return tr("Source");
    case Field: return tr("Field");
    case Predicted: return tr("Predicted");
    case Stored: return tr("Stored");
    default: return {};
    }
}

} // namespace desk::models
