// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/mergemodel.h"
#include "ui/widgets/dialogframe.h"

class QTableView;

namespace desk::ui {

class MappingController;

/// Three versions of a mapping side by side after somebody else saved: as it was when the edits began, mine, theirs.
/// Each row has a side that counts; conflicts wait for a choice. Nothing is written: the outcome is one undoable edit
/// on top of their version.
class CompareDialog : public DialogFrame
{
    Q_OBJECT
public:
    CompareDialog(MappingController *controller, QWidget *parent);
    void accept() override;

private:
    [[nodiscard]] QWidget *makeHead();
    void makeTable();
    void choose(models::MergeRow::Side side);
    void chooseAll(models::MergeRow::Side side);
    void showOutcome();
    bool eventFilter(QObject *watched, QEvent *event) override;

    MappingController *m_controller;
    mapping::FieldMapping m_theirs;
    models::MergeModel *m_model;
    QTableView *m_table;
    QLabel *m_outcome;
    QPushButton *m_do = nullptr;
};

} // namespace desk::ui
