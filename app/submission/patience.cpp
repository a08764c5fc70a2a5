// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/patience.h"

#include <QHostAddress>

namespace desk::submission {

Patience Patience::forService(const QUrl &baseUrl)
{
    const QString host = baseUrl.host();
    const bool here = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    Patience patience;
    if (here) {
        patience.floor = Milliseconds(2'000);
        patience.untried = Milliseconds(20'000);
    }
    return patience;
}

Patience::Milliseconds Patience::wait(const store::ListingTimes &times) const
{
    if (fixed)
        return *fixed;
    if (times.count == 0)
        return untried;
    return std::max(floor, caution * Milliseconds(times.slowestMs));
}

} // namespace desk::submission
