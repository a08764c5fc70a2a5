// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

class QTableView;

namespace desk::connections {
class Session;
}
namespace desk::models {
class FindingsModel;
}

namespace desk::ui {

/// The entries of a source that were stored otherwise than predicted, field by field. Deletes itself when closed.
class FindingsDialog : public DialogFrame
{
    Q_OBJECT
public:
    FindingsDialog(connections::Session &session, const QString &sourceId, const QString &sourceName, QWidget *parent);

Q_SIGNALS:
    void submissionChosen(qint64 id);

private:
    void build();
    void load(connections::Session &session, const QString &sourceId);
    void choose();

    models::FindingsModel *m_model;
    QTableView *m_table;
};

} // namespace desk::ui
