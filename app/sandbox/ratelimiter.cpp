// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ratelimiter.h"

#include <algorithm>

namespace desk::sandbox {

namespace {
constexpr std::int64_t unlimited = 1'000'000;
} // namespace

RateLimiter::Verdict RateLimiter::take(const std::string &key, domain::Instant now)
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t moment = now.milliseconds();
    Window &window = m_windows[key];
    if (moment >= window.start + m_windowLength || moment < window.start)
        window = {.start = moment, .used = 0};

    const std::int64_t end = window.start + m_windowLength;
    const std::int64_t limit = m_limit;
    Verdict verdict;
    verdict.limit = limit > 0 ? limit : unlimited;
    verdict.resetSeconds = (end + 999) / 1000; // never earlier than the window really ends
    verdict.isAllowed = limit == 0 || window.used < limit;
    if (verdict.isAllowed)
        ++window.used;
    else
        verdict.retryAfter = std::max<std::int64_t>(1, (end - moment + 999) / 1000);
    verdict.remaining = std::max<std::int64_t>(0, verdict.limit - window.used);
    return verdict;
}

} // namespace desk::sandbox
