// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace desk::cli {

/// Turns SIGTERM and SIGINT into one call on the event loop, for a command that has to leave things in order. One at a
/// time in a program; afterwards the signals do what they did before.
class StopSignals
{
public:
    /// `stop` gets the signal's number.
    explicit StopSignals(const std::function<void(int)> &stop);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;
    StopSignals(StopSignals &&) = delete;
    StopSignals &operator=(StopSignals &&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace desk::cli
