// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace desk::ui {

/// A tinted strip that says what is the matter and offers the next step: no dialog for what a line of text can say.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(Tone tone = Tone::Note, QWidget *parent = nullptr);
    Banner(Tone tone, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Room around the strip, in the theme's units, that is there only while the banner is.
    void setOutside(const QMargins &margins);
    /// Either may be empty.
    void setWords(const QString &title, const QString &text);
    /// A button at the right end; the banner owns it.
    QPushButton *addAction(const QString &text, const char *icon = nullptr);
    void clearActions();
    /// Shows a cross that hides the banner and emits dismissed().
    void setDismissable(bool dismissable);

    /// Has a screen reader read the words out. False when nobody can see them: then they have to be said elsewhere.
    bool alert();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QMargins m_outside; ///< in pixels
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QWidget *m_cross = nullptr;
};

} // namespace desk::ui
