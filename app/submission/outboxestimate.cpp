// SPDX-License-Identifier: GPL-3.0-or-later
// What the outbox says about the time that it still needs.
#include "app/api/client.h"
#include "app/submission/outboxprivate.h"

namespace desk::submission {

qint64 Outbox::Private::ticks()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

SendEstimate Outbox::estimate() const
{
    const Activity now = d->shown;
    const bool isMoving = now == Activity::Sending || now == Activity::Waiting || now == Activity::Settling;
    const qint64 due = d->counts.queued - d->counts.held + d->counts.sending;
    if (!isMoving || due <= 0 || !d->client)
        return {};
    return d->pace.estimate({.queued = static_cast<int>(d->counts.queued - d->counts.held),
                             .sending = static_cast<int>(d->counts.sending),
                             .settling = static_cast<int>(d->counts.settling)},
                            d->client->budget(), Private::ticks());
}

} // namespace desk::submission
