// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stopsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace desk::cli {

namespace {

int signalPipe[2] = {-1, -1}; // a signal handler can reach nothing else

void onSignal(int number)
{
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(const std::function<void(int)> &stop)
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, stop] {
        m_notifier->setEnabled(false);
        char number = SIGINT;
        [[maybe_unused]] const ssize_t got = ::read(signalPipe[0], &number, 1);
        stop(number);
    });
    for (const int number : {SIGTERM, SIGINT})
        std::signal(number, onSignal);
}

StopSignals::~StopSignals()
{
    for (const int number : {SIGTERM, SIGINT})
        std::signal(number, SIG_DFL);
    for (int &end : signalPipe)
        ::close(std::exchange(end, -1));
}

} // namespace desk::cli
