// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <atomic>
#include <map>
#include <mutex>
#include <string>

namespace desk::sandbox {

/// Counts the requests of each key in windows of a minute, as the service announces it. Thread-safe.
class RateLimiter
{
public:
    /// 0 switches the limit off; the headers then announce one that nobody reaches.
    RateLimiter(const std::atomic<int> &limit, std::int64_t windowMilliseconds)
        : m_limit(limit), m_windowLength(windowMilliseconds)
    {}

    struct Verdict {
        bool isAllowed = true;
        std::int64_t limit = 0;
        std::int64_t remaining = 0;
        std::int64_t resetSeconds = 0; ///< Unix time of the window's end
        std::int64_t retryAfter = 0;   ///< seconds
    };
    [[nodiscard]] Verdict take(const std::string &key, domain::Instant now);

private:
    struct Window {
        std::int64_t start = 0;
        std::int64_t used = 0;
    };
    const std::atomic<int> &m_limit; ///< requests a window; may be changed at any time
    const std::int64_t m_windowLength;
    std::mutex m_mutex;
    std::map<std::string, Window> m_windows;
};

} // namespace desk::sandbox
