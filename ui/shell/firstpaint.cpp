// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace desk::ui {

namespace {

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Milliseconds since this process began, from /proc (in steps of a clock tick).
double sinceProcessStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The second field, the name, may hold blanks; the 22nd is the start in ticks since boot.
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double start = fields.value(19).toDouble() * 1e3 / static_cast<double>(sysconf(_SC_CLK_TCK));
    return milliseconds(CLOCK_BOOTTIME) - start;
}

} // namespace

FirstPaint::FirstPaint(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The paint event is one part of the first picture; the next turn of the loop comes after all of it.
        QTimer::singleShot(0, this, [this] {
            report();
            Q_EMIT painted();
        });
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::report()
{
    bool isSet = false;
    const qint64 asked = qEnvironmentVariable("DESK_BENCH_START").toLongLong(&isSet);
    if (!isSet)
        return;
    const double taken =
        asked > 1 ? milliseconds(CLOCK_MONOTONIC) - static_cast<double>(asked) / 1e6 : sinceProcessStart();
    std::printf("first_paint %.3f ms\n", taken);
    std::fflush(stdout);
    if (!qEnvironmentVariableIsSet("DESK_BENCH_STAY"))
        QCoreApplication::quit();
}

} // namespace desk::ui
