// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/payloadfeed.h"

#include "app/connections/session.h"

namespace desk::connections {

PayloadFeed::PayloadFeed(Session &session) : QObject(&session) {}

PayloadFeed *PayloadFeed::of(Session &session)
{
    if (auto *feed = session.findChild<PayloadFeed *>(QString(), Qt::FindDirectChildrenOnly))
        return feed;
    return new PayloadFeed(session);
}

} // namespace desk::connections
