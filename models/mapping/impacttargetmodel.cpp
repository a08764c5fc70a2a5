// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/impacttargetmodel.h"

#include "app/domain/display.h"
#include "models/mapping/impactwords.h"

#include <algorithm>

namespace desk::models {

using mapping::Effect;

namespace {

std::optional<Effect> effectOfColumn(int column)
{
    switch (column) {
    case ImpactTargetModel::WrongColumn: return Effect::Wrong;
    case ImpactTargetModel::LosesColumn: return Effect::Loses;
    case ImpactTargetModel::ChangesColumn: return Effect::Changes;
    case ImpactTargetModel::GainsColumn: return Effect::Gains;
    case ImpactTargetModel::RightColumn: return Effect::Right;
    default: return std::nullopt;
    }
}

std::size_t countOf(const mapping::EffectCounts &counts, Effect effect)
{
    return counts[static_cast<std::size_t>(effect)];
}

} // namespace

ImpactTargetModel::ImpactTargetModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImpactTargetModel::setResult(const ImpactResultPtr &result)
{
    beginResetModel();
    m_rows.clear();
    m_payloads = result ? result->impact.payloads : 0;
    for (std::size_t i = 0; result && i < result->impact.targets.size(); ++i) {
        Row row{.face = faceOfWritten(result->plan->compared()[i].target, *result->catalog),
                .counts = result->impact.targets[i],
                .worst = Effect::Same};
        for (const Effect effect : {Effect::Right, Effect::Gains, Effect::Changes, Effect::Loses, Effect::Wrong}) {
            if (countOf(row.counts, effect) > 0)
                row.worst = effect;
        }
        if (row.worst != Effect::Same)
            m_rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(m_rows, [](const Row &one, const Row &other) {
        if (one.worst != other.worst)
            return one.worst > other.worst;
        return countOf(one.counts, one.worst) > countOf(other.counts, other.worst);
    });
    endResetModel();
}

int ImpactTargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImpactTargetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImpactTargetModel::words(const Row &row) const
{
    QStringList parts;
    for (const Effect effect : {Effect::Wrong, Effect::Loses, Effect::Changes, Effect::Gains, Effect::Right}) {
        if (const std::size_t count = countOf(row.counts, effect))
            //: %1 is a number of payloads, %2 what happens to them, as in "12: loses a value"
            parts << tr("%1: %2").arg(domain::countText(static_cast<qint64>(count)), effectWords(effect));
    }
    return parts.join(QStringLiteral("; "));
}

QVariant ImpactTargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto effect = effectOfColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TargetColumn)
            return row.face.label;
        if (effect && countOf(row.counts, *effect) > 0)
            return domain::countText(static_cast<qint64>(countOf(row.counts, *effect)));
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == BarColumn || role == Qt::ToolTipRole)
            return words(row);
        return {};
    case Qt::TextAlignmentRole: return effect ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case NameRole: return row.face.name;
    case TileRole: return row.face.tile;
    case TileIconRole: return row.face.tileIcon;
    case GroupRole: return row.face.group;
    case CountRole: return effect ? QVariant(qulonglong(countOf(row.counts, *effect))) : QVariant();
    case EffectRole: return effect ? QVariant(static_cast<int>(*effect)) : QVariant();
    case SharesRole: {
        QList<qreal> shares;
        for (const std::size_t count : row.counts)
            shares << (m_payloads > 0 ? static_cast<qreal>(count) / static_cast<qreal>(m_payloads) : 0);
        return QVariant::fromValue(shares);
    }
    default: return {};
    }
}

QVariant ImpactTargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return effectOfColumn(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TargetColumn: return tr("Target");
    //: Heads a column with numbers of payloads: an error that was not there
    case WrongColumn: return tr("Becomes wrong");
    //: Heads a column with numbers of payloads: had a value, has none
    case LosesColumn: return tr("Loses");
    //: Heads a column with numbers of payloads: another value
    case ChangesColumn: return tr("Changes");
    //: Heads a column with numbers of payloads: had no value, has one
    case GainsColumn: return tr("Gains");
    //: Heads a column with numbers of payloads: an error that was there is gone
    case RightColumn: return tr("Error gone");
    case BarColumn: return tr("Of all payloads");
    default: return {};
    }
}

} // namespace desk::models
