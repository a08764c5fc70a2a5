// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/mappinghistoryrepository.h"
#include "ui/widgets/dialogframe.h"

class QListWidget;

namespace desk::ui {

class ChangeList;
class EmptyState;
class MappingController;

/// The mappings this source has had, and what going back to one would change. Restoring is an undoable edit; nothing is
/// written to the service before it is saved.
class HistoryDialog : public DialogFrame
{
    Q_OBJECT
public:
    HistoryDialog(MappingController *controller, QWidget *parent);

private:
    using Version = store::MappingHistoryRepository::Version;
    void fill(const QList<Version> &versions);
    void showVersion(int row);
    void restore();

    MappingController *m_controller;
    QList<Version> m_versions;
    QListWidget *m_list;
    ChangeList *m_changes;
    QLabel *m_hint;
    QPushButton *m_restore;
};

} // namespace desk::ui
