// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/submission.h"

#include <QFrame>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace desk::ui {

class ElidedLabel;
class FindingBox;
class Pill;
class Timeline;

/// What an operator can do with a submission.
enum class OutboxAction {
    CopyCurl,
    CopyBody,
    EditAndResend,
    Retry,
    SendAgain,
    ChooseArrived,
    LookUp,
    Cancel,
    OpenEntry
};

/// One submission: amount, whose, state, what happened, why it waits, and what can be done.
class OutboxDetails : public QFrame
{
    Q_OBJECT
public:
    explicit OutboxDetails(QWidget *parent = nullptr);

    /// Null: nothing is chosen.
    void show(const std::optional<submission::Submission> &submission);
    /// What came of it beside what was predicted; it needs to know the session.
    [[nodiscard]] FindingBox *finding() const { return m_finding; }

Q_SIGNALS:
    void actionTriggered(desk::ui::OutboxAction action);

private:
    void build();
    void showActions(submission::State state);
    void fillMenu();
    [[nodiscard]] QString reasonTitle() const;
    [[nodiscard]] QString reasonText() const;
    [[nodiscard]] bool needsPerson() const;

    std::optional<submission::Submission> m_submission;
    QWidget *m_body = nullptr;
    QWidget *m_nothing = nullptr;
    QLabel *m_amount = nullptr;
    QLabel *m_currency = nullptr;
    ElidedLabel *m_whose = nullptr;
    Pill *m_state = nullptr;
    Timeline *m_timeline = nullptr;
    QLabel *m_reasonTitle = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_fields = nullptr;
    FindingBox *m_finding = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_more = nullptr;
    OutboxAction m_firstAction = OutboxAction::CopyCurl;
    OutboxAction m_secondAction = OutboxAction::EditAndResend;
};

} // namespace desk::ui
