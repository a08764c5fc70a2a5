// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace desk::ui {

/// Knows when the window has been painted for the first time: what may wait, waits for this. With DESK_BENCH_START set
/// it prints how long that took since the process began and quits (DESK_BENCH_STAY: stays); the variable may hold the
/// monotonic nanoseconds at which the process was asked for, else the kernel's note of its start is used.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QWidget *window);

Q_SIGNALS:
    /// Once, when the first picture is on the screen.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();
};

} // namespace desk::ui
