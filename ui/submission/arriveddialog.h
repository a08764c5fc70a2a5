// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/submission/submission.h"
#include "ui/widgets/dialogframe.h"

#include <QHash>
#include <QPointer>

class QListWidget;
class QPushButton;

namespace desk::connections {
class Session;
}

namespace desk::ui {

class SideBySide;

/// "It arrived": the entries of that contact around that time, from the service, beside what was sent, to choose the
/// one that it became. An entry that belongs to another submission already cannot be chosen.
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
    void askOwners(const QList<domain::ConversionEntry> &entries);
    void show(QList<domain::ConversionEntry> entries, const QHash<QString, qint64> &owners);
    void showChosen(int row);
    [[nodiscard]] QString sourceName(const domain::ConversionEntry &entry) const;

    QPointer<connections::Session> m_session;
    submission::Submission m_submission;
    QListWidget *m_list;
    SideBySide *m_compare;
    QList<domain::ConversionEntry> m_entries;
    QHash<QString, qint64> m_owners;
    QLabel *m_status;
    QPushButton *m_choose;
};

} // namespace desk::ui
