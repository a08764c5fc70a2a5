// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impactrun.h"
#include "models/mapping/targetface.h"

#include <QAbstractTableModel>

namespace desk::models {

/// What the changes do to each target: how many payloads gain, change or lose its value. Targets that stay the same are
/// left out; the most worrying come first.
class ImpactTargetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TargetColumn,
        WrongColumn,
        LosesColumn,
        ChangesColumn,
        GainsColumn,
        RightColumn,
        BarColumn,
        ColumnCount
    };
    enum Role {
        NameRole = Qt::UserRole, ///< canonical name
        TileRole,
        TileIconRole,
        GroupRole,  ///< the small word beside the label
        CountRole,  ///< qulonglong, of the columns that count
        EffectRole, ///< int of mapping::Effect, of the columns that count
        SharesRole, ///< QList<qreal> by mapping::Effect, of all payloads; of BarColumn
    };

    explicit ImpactTargetModel(QObject *parent = nullptr);

    void setResult(const ImpactResultPtr &result);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        TargetFace face;
        mapping::EffectCounts counts{};
        mapping::Effect worst = mapping::Effect::Same;
    };
    [[nodiscard]] QString words(const Row &row) const;

    std::vector<Row> m_rows;
    std::size_t m_payloads = 0;
};

} // namespace desk::models
