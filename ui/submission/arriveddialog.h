// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/submission/submission.h"
#include "ui/widgets/dialogframe.h"

#include <QPointer>

class QListWidget;
class QPushButton;

namespace desk::connections {
class Session;
}

namespace desk::ui {

/// "It arrived": the entries of that contact around that time, from the service, to choose the one it became.
class ArrivedDialog : public DialogFrame
{
    Q_OBJECT
public:
    ArrivedDialog(connections::Session &session, const submission::Submission &submission, QWidget *parent);

Q_SIGNALS:
    /// An empty id: it arrived, but nobody knows as which.
    void chosen(const QString &entryId);

private:
    void load();
    void show(const QList<domain::ConversionEntry> &entries);

    QPointer<connections::Session> m_session;
    submission::Submission m_submission;
    QListWidget *m_list;
    QLabel *m_status;
    QPushButton *m_choose;
};

} // namespace desk::ui
