// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/outbox.h"
#include "ui/submission/outboxdetails.h"

#include <QWidget>

namespace desk::ui {

/// Under a doubtful submission: what is known, what comes next by itself, and what the operator can decide. No button
/// is the suggested one.
class DoubtPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DoubtPanel(QWidget *parent = nullptr);

    /// `plan`: when the program looks by itself; nullopt while it does not.
    void show(const submission::Submission &submission, const std::optional<submission::Outbox::DoubtPlan> &plan);

Q_SIGNALS:
    void actionTriggered(desk::ui::OutboxAction action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace desk::ui
