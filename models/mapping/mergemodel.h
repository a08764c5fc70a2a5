// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/target.h"
#include "models/mapping/mappingmerge.h"

#include <QAbstractTableModel>

#include <memory>

namespace desk::models {

/// The rows of a three-way comparison, each with the side that counts. GUI thread.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, BaseColumn, MineColumn, TheirsColumn, ColumnCount };
    enum Role {
        SideRole = Qt::UserRole, ///< int of MergeRow::Side
        ConflictRole,            ///< bool
        ChosenRole,              ///< bool, of the cells of the two sides: this one counts
        ChangedRole,             ///< bool: this side is not as it was when the edits began
        IsCodeRole,              ///< bool: a path or JSON, shown in letters of one width
    };

    MergeModel(Merge merge, std::shared_ptr<const mapping::TargetCatalog> catalog, QObject *parent = nullptr);

    [[nodiscard]] const Merge &merge() const { return m_merge; }
    void setSide(int row, MergeRow::Side side);
    /// Every row, decided or not: nothing of the other side stays.
    void setAll(MergeRow::Side side);
    /// The next conflict without a choice after this row, from the top again behind the last; -1 when there is none.
    [[nodiscard]] int nextUndecided(int after) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void sidesChanged();

private:
    [[nodiscard]] QString what(const MergeRow &row) const;
    [[nodiscard]] QString valueText(const MergeRow &row, int column) const;
    [[nodiscard]] QString spokenText(const MergeRow &row, int column) const;

    Merge m_merge;
    std::shared_ptr<const mapping::TargetCatalog> m_catalog;
};

} // namespace desk::models
