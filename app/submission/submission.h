// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/submissionrecord.h"

namespace desk::submission {

using State = store::SubmissionState;
using Event = store::SubmissionEvent;
using Submission = store::SubmissionRecord;
using Filter = store::SubmissionFilter;
using Counts = store::SubmissionCounts;

/// What an operator (or a script) wants entered. `body` is the exact request; the outbox only sets its `occurredAt`:
/// to `occurredAt`, or to the next millisecond that no submission of this contact and source has yet.
struct NewSubmission {
    QString sourceId;
    QString contactId;
    QString sourceName;  ///< for showing
    QString contactName; ///< for showing
    QByteArray body;
    /// What the entry is expected to hold, mapped values included; for showing and for recognising it later.
    std::optional<domain::Decimal> eventValue;
    QString currency;
    std::optional<domain::Decimal> expense;
    domain::Instant occurredAt;
    /// Set if the mapping produces the entry's time from the payload, so that `occurredAt` will not be what is stored.
    std::optional<domain::Instant> expectedOccurredAt;
    QByteArray prediction; ///< preview JSON
    QByteArray mapping;    ///< JSON of the mapping that the prediction rests on
    bool operator==(const NewSubmission &) const = default;
};

} // namespace desk::submission
