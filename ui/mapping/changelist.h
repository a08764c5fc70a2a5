// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/target.h"
#include "models/mapping/mappingdiff.h"

#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace desk::ui {

/// What turns one mapping into another, a row a change: what was done, the path, the old target struck out, the new
/// one.
class ChangeList : public QListView
{
    Q_OBJECT
public:
    explicit ChangeList(QWidget *parent = nullptr);

    void setChanges(const std::vector<models::MappingChange> &changes, const mapping::TargetCatalog &catalog);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QStandardItemModel *m_model;
};

/// "Added", "Other target" ...
[[nodiscard]] QString changeWord(models::MappingChange::Kind kind);

} // namespace desk::ui
