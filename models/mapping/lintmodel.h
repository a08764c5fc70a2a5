// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/lint.h"
#include "models/mapping/syncedmodel.h"

namespace desk::models {

/// What lint found, one row a finding, errors first. A finding that stays keeps its row.
class LintModel : public SyncedModel
{
    Q_OBJECT
public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of mapping::Severity
        MendTextRole,                ///< QString on the button; empty: none
        RuleRole,                    ///< int, the rule to look at first; -1: the mapping as a whole
        PathRole,                    ///< QString, of that rule or of the member
        IdRole,                      ///< QString, see mapping::Finding::id()
    };

    using SyncedModel::SyncedModel;

    void setFindings(const std::vector<mapping::Finding> &findings, const mapping::TargetCatalog &catalog);
    /// Null when the index is invalid.
    [[nodiscard]] const mapping::Finding *finding(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QString id;
        QString words;
        QString mend;
        mapping::Finding finding;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> m_rows;
};

} // namespace desk::models
