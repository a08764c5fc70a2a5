// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for start-up time and memory: the least a Qt Widgets program can be. It reports its first paint the way
// the real window does (see DESK_BENCH_START in ui/shell/firstpaint.h).
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace {

class Window : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] {
                timespec now{};
                clock_gettime(CLOCK_MONOTONIC, &now);
                const long long start = qEnvironmentVariable("DESK_BENCH_START").toLongLong();
                const long long time = now.tv_sec * 1'000'000'000LL + now.tv_nsec;
                std::printf("first_paint %.3f ms\n", static_cast<double>(time - start) / 1e6);
                std::fflush(stdout);
                if (!qEnvironmentVariableIsSet("DESK_BENCH_STAY"))
                    QCoreApplication::quit();
            });
        }
        return QMainWindow::event(event);
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
