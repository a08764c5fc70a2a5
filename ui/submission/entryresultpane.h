// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission/entrypreview.h"

#include <QFrame>

namespace desk::models {
class EntryResultModel;
struct Mend;
} // namespace desk::models

namespace desk::ui {

class DiagnosticPills;
class ResultView;

/// "The entry that will come of it", beside the form and always current.
class EntryResultPane : public QFrame
{
    Q_OBJECT
public:
    explicit EntryResultPane(QWidget *parent = nullptr);

    void showPreview(const models::EntryPreview &preview, const std::optional<domain::Contact> &contact,
                     const QString &sourceName);

Q_SIGNALS:
    void mendRequested(const desk::models::Mend &mend);
    /// The key of the payload that the result under the mouse comes from; empty when there is none.
    void pointed(const QString &path, qsizetype offset, qsizetype length);

private:
    models::EntryResultModel *m_model;
    ResultView *m_view;
    DiagnosticPills *m_pills;
};

} // namespace desk::ui
