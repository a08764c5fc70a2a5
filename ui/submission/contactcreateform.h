// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/result.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QPushButton;

namespace desk::connections {
class Session;
}

namespace desk::ui {

class ProblemLine;

/// Creates a contact in place. Looks for the same e-mail address and phone number first, and offers what it finds.
class ContactCreateForm : public QFrame
{
    Q_OBJECT
public:
    explicit ContactCreateForm(QWidget *parent = nullptr);

    void setSession(connections::Session *session);
    /// Fills the fields from what was searched for: an address, a number or a name.
    void begin(const QString &words);

Q_SIGNALS:
    /// Created, or found and chosen instead.
    void done(const desk::domain::Contact &contact);
    void cancelled();
    /// The first write of a session to a live business wants a confirmation: call `proceed` to go on.
    void confirmationNeeded(const std::function<void()> &proceed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void lookFirst();
    void lookForPhone();
    void create();
    void lookForTaken();
    void offer(const domain::Contact &existing, const QString &sentence);
    void fail(const domain::Error &error);
    void setBusy(bool busy);
    [[nodiscard]] static QString trimmed(const QLineEdit *edit);

    QPointer<connections::Session> m_session;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    ProblemLine *m_problem;
    QPushButton *m_create;
    std::optional<domain::Contact> m_existing;
    bool m_busy = false;
};

} // namespace desk::ui
