// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mergemodel.h"

#include "models/mapping/targetface.h"

namespace desk::models {

namespace {

using MergeKind = MergeRow::Kind;
using Side = MergeRow::Side;

const std::optional<QString> &valueOf(const MergeRow &row, int column)
{
    return column == MergeModel::BaseColumn ? row.base : column == MergeModel::MineColumn ? row.mine : row.theirs;
}

bool isChosen(const MergeRow &row, int column)
{
    return (column == MergeModel::MineColumn && row.side == Side::Mine)
           || (column == MergeModel::TheirsColumn && row.side == Side::Theirs);
}

bool isChanged(const MergeRow &row, int column)
{
    return (column == MergeModel::MineColumn && row.byMe) || (column == MergeModel::TheirsColumn && row.byThem);
}

} // namespace

MergeModel::MergeModel(Merge merge, std::shared_ptr<const mapping::TargetCatalog> catalog, QObject *parent)
    : QAbstractTableModel(parent), m_merge(std::move(merge)), m_catalog(std::move(catalog))
{}

void MergeModel::setSide(int row, MergeRow::Side side)
{
    if (row < 0 || row >= rowCount() || m_merge.rows[static_cast<std::size_t>(row)].side == side)
        return;
    m_merge.rows[static_cast<std::size_t>(row)].side = side;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT sidesChanged();
}

void MergeModel::setAll(MergeRow::Side side)
{
    if (m_merge.rows.empty())
        return;
    for (MergeRow &row : m_merge.rows)
        row.side = side;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT sidesChanged();
}

int MergeModel::nextUndecided(int after) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = (after + step + count) % count;
        if (m_merge.rows[static_cast<std::size_t>(row)].side == Side::Undecided)
            return row;
    }
    return -1;
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_merge.rows.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeModel::what(const MergeRow &row) const
{
    switch (row.kind) {
    case MergeKind::Rule: return row.path;
    case MergeKind::Order: return tr("Order of the rules");
    case MergeKind::Currency: return tr("Default currency");
    //: %1 is the name of a setting beside the rules, for example formId
    case MergeKind::Setting: return tr("Setting %1").arg(row.path);
    case MergeKind::Form: return tr("Stored form");
    }
    return {};
}

QString MergeModel::valueText(const MergeRow &row, int column) const
{
    const std::optional<QString> &value = valueOf(row, column);
    if (row.kind == MergeKind::Order)
        //: %1 is a list of paths
        return value && !value->isEmpty() ? tr("moved: %1").arg(*value) : tr("as it was");
    if (!value)
        return row.kind == MergeKind::Rule && row.base && column != BaseColumn ? tr("removed") : tr("none");
    if (row.kind == MergeKind::Form)
        return *value == QLatin1String("simple") ? tr("simple") : tr("with settings (wrapped)");
    if (row.kind != MergeKind::Rule)
        return *value;
    const TargetFace face = faceOfWritten(value->toStdString(), *m_catalog);
    return face.group.isEmpty() ? face.label : QString(face.label + QStringLiteral(" · ") + face.group);
}

QString MergeModel::spokenText(const MergeRow &row, int column) const
{
    QString text = column == WhatColumn ? what(row) : valueText(row, column);
    if (column == WhatColumn && row.side == Side::Undecided)
        text += QStringLiteral(", ") + tr("to be decided");
    if (isChosen(row, column))
        text += QStringLiteral(", ") + tr("chosen");
    return text;
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergeRow &row = m_merge.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return index.column() == WhatColumn ? what(row) : valueText(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == WhatColumn && row.conflict)
            return tr("Both changed it, differently.");
        return index.column() == WhatColumn ? what(row) : valueText(row, index.column());
    case Qt::AccessibleTextRole: return spokenText(row, index.column());
    case SideRole: return static_cast<int>(row.side);
    case ConflictRole: return row.conflict;
    case ChosenRole: return isChosen(row, index.column());
    case ChangedRole: return isChanged(row, index.column());
    case IsCodeRole:
        return index.column() == WhatColumn
                   ? row.kind == MergeKind::Rule
                   : row.kind == MergeKind::Setting && valueOf(row, index.column()).has_value();
    default: return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn: return tr("What");
    case BaseColumn: return tr("When you began");
    case MineColumn: return tr("Yours");
    case TheirsColumn: return tr("Theirs");
    default: return {};
    }
}

} // namespace desk::models
