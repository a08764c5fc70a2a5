// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace desk::ui {

/// A short word to the operator inside the window, above the status line: the newest one, gone after a while unless
/// the mouse rests on it. Nothing that matters later is said here alone.
class Toasts : public QFrame
{
    Q_OBJECT

public:
    explicit Toasts(QWidget *window);

    void say(const QString &text);
    [[nodiscard]] QString text() const;
    void setBottomMargin(int margin) { m_bottomMargin = margin; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();

    QLabel *m_label;
    QToolButton *m_close;
    QTimer m_timer;
    int m_bottomMargin = 0;
};

} // namespace desk::ui
