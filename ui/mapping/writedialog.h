// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/session.h"
#include "app/domain/result.h"
#include "app/domain/whenready.h"
#include "ui/widgets/dialogframe.h"

#include <QFuture>
#include <QPointer>

namespace desk::ui {

class Banner;

/// A dialog whose button writes to the service: stays open until the answer is there, shows an error where the button
/// was pressed, makes Cancel the default of the first live write of a session. The session must outlive it or close it.
class WriteDialog : public DialogFrame
{
    Q_OBJECT
public:
    WriteDialog(connections::Session *session, QWidget *parent);

    /// Presses the button: starts the write instead of closing.
    void accept() override;
    [[nodiscard]] QPushButton *doButton() const { return m_do; }

protected:
    /// Heading, body and buttons; call once, at the end of the constructor.
    void addButtons(const QString &doText, const char *icon);
    /// Asks the service; ends in finish() or fail().
    virtual void write() = 0;
    /// False while something typed keeps it from being written.
    [[nodiscard]] virtual bool isComplete() const { return true; }
    /// False while the button would write nothing to the service, so that it is no first live write.
    [[nodiscard]] virtual bool writesToService() const { return true; }
    void updateButton();
    void finish();
    void fail(const domain::Error &error);
    /// Stays open with these words over the buttons; whole sentences.
    void say(Tone tone, const QString &title, const QString &text);
    /// The write did not come about; the reason is shown elsewhere.
    void stay() { setBusy(false); }
    /// Call when lines came or went.
    void fitHeight();
    [[nodiscard]] connections::Session *session() const { return m_session; }
    [[nodiscard]] QString businessName() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Banner *problem() const { return m_problem; }

    template<typename T, typename Done>
    void await(const QFuture<domain::Result<T>> &answer, Done done)
    {
        domain::whenReady(answer, this, [this, done](const domain::Result<T> &result) {
            if (!result) {
                fail(result.error());
                return;
            }
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(*result);
        });
    }

private:
    void setBusy(bool busy);

    QPointer<connections::Session> m_session;
    Banner *m_problem;
    QPushButton *m_do = nullptr;
    QString m_doText;
    bool m_busy = false;
};

/// The error's words with advice, field problems and the request's id.
[[nodiscard]] QString wordsOf(const domain::Error &error);

} // namespace desk::ui
