// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/sandbox/faults.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk::sandbox {

/// A key of the sandbox and what it may do.
struct KeySpec {
    QString key;
    QStringList scopes;      ///< for example contacts:read; empty: all
    QStringList businessIds; ///< empty: all
};

/// A body that a source's webhook received.
struct ReceivedPayload {
    domain::Instant receivedAt;
    QByteArray body;
};

/// An entry as it lies in the sandbox's store: what really was counted, whatever a list shows or an answer said.
struct LedgerEntry {
    QString id;
    QString businessId;
    QString sourceId;
    QString contactId;
    QString eventValue; ///< exact decimal text; empty: none
    QString currency;
    QString expense; ///< as eventValue
    domain::Instant occurredAt;
    domain::Instant createdAt;
    domain::Instant listedAt; ///< lists show it from then on
};

/// How a sandbox runs.
struct Options {
    QString store;  ///< SQLite file, made when absent; empty: in memory
    QString apiKey; ///< reaches everything; empty: a new one each start
    QList<KeySpec> furtherKeys;
    QString host = QStringLiteral("127.0.0.1"); ///< a loopback address
    int port = 0;                               ///< 0: any free one
    int rateLimitPerMinute = 60;                ///< for each key; 0: no limit
    int rateWindowMilliseconds = 60'000;        ///< of the limit; a test makes it shorter
    bool seedDemo = true; ///< fill an empty store with the demo businesses; else with one empty business
    Faults faults;
    std::optional<domain::Instant> seedNow; ///< the demo data ends just before; default: the start of today, UTC
};

} // namespace desk::sandbox
