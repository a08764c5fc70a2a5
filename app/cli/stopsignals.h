// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace desk::cli {

/// Turns SIGTERM and SIGINT into a call on the event loop. A second signal ends the process as usual. One at a time.
class StopSignals
{
public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;
    StopSignals(StopSignals &&) = delete;
    StopSignals &operator=(StopSignals &&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace desk::cli
