// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/submission.h"

#include <QFrame>

class QPushButton;

namespace desk::ui {

class InlineMessage;

/// What the link after the message does.
enum class SendBarAction { None, OpenLast, SendAnyway, AcceptWarnings, Undo, Mend };

/// The foot of the form: what became of the last entry, and the one button that sends.
class SendBar : public QFrame
{
    Q_OBJECT
public:
    explicit SendBar(QWidget *parent = nullptr);

    /// Whether what is sent reaches a real account, and whose.
    void setPlace(bool sandbox, const QString &businessName, bool connected);
    void setBusy(bool busy);
    /// "Last one: 89.00 EUR for Mira Okafor, stored 14:01:12", with a link to it. Null: nothing to say.
    void showLast(const std::optional<submission::Submission> &last);
    /// Says something else for now; `action` is what its link does.
    void showMessage(const domain::Error &error);
    void showQuestion(const QString &text, const QString &word, SendBarAction action);
    /// What its link does now.
    [[nodiscard]] SendBarAction action() const { return m_action; }
    /// Gives the link the keyboard: Enter then does what it says.
    void focusAction();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QPushButton *sendButton() const { return m_send; }

Q_SIGNALS:
    void sendClicked();
    void clearClicked();
    void actionTriggered(desk::ui::SendBarAction action);

private:
    InlineMessage *m_message;
    QPushButton *m_clear;
    QPushButton *m_send;
    SendBarAction m_action = SendBarAction::None;
    QString m_sendWords;
    bool m_connected = false;
    bool m_busy = false;
};

} // namespace desk::ui
