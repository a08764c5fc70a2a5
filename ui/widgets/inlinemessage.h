// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace desk::ui {

class ElidedLabel;

/// One line beside the thing it is about: "Last one: 89.00 EUR for Mira Okafor, stored 14:01:12  Open". Told to screen
/// readers as an alert. Can go away by itself.
class InlineMessage : public QWidget
{
    Q_OBJECT
public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// `action` is the word of a link after the text; empty for none. `milliseconds` of 0: stays.
    void showMessage(Tone tone, const QString &text, const QString &action = {}, int milliseconds = 0);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    ElidedLabel *m_text;
    QPushButton *m_action;
    QTimer *m_timer;
};

} // namespace desk::ui
