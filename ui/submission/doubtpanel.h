// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/submission.h"
#include "ui/submission/outboxdetails.h"

#include <QWidget>

namespace desk::ui {

/// Under a doubtful submission: what is known, and what the operator can decide. No button is the suggested one.
class DoubtPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DoubtPanel(QWidget *parent = nullptr);

    void show(const submission::Submission &submission);

Q_SIGNALS:
    void actionTriggered(desk::ui::OutboxAction action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace desk::ui
