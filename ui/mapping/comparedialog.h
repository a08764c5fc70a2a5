// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/mappingdiff.h"
#include "ui/widgets/dialogframe.h"

class QTableWidget;

namespace desk::ui {

class MappingController;

/// Three versions of a mapping side by side after somebody else saved: as it was when the edits began, mine, theirs.
/// Nothing is written: the outcome is an undoable edit on top of their version.
class CompareDialog : public DialogFrame
{
    Q_OBJECT
public:
    CompareDialog(MappingController *controller, QWidget *parent);

private:
    void fill(QTableWidget *table);

    MappingController *m_controller;
    mapping::FieldMapping m_theirs;
    models::Merge m_merge;
};

} // namespace desk::ui
