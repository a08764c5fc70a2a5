// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/duplicatecheck.h"

namespace desk::models {

namespace {

std::int64_t distance(domain::Instant a, domain::Instant b)
{
    return a < b ? b.milliseconds() - a.milliseconds() : a.milliseconds() - b.milliseconds();
}

} // namespace

bool EntryLikeness::resembles(const EarlierEntry &earlier) const
{
    if (!isComparable() || earlier.contactId != contactId || earlier.sourceId != sourceId)
        return false;
    if (distance(earlier.occurredAt, occurredAt) > day || value.has_value() != earlier.value.has_value())
        return false;
    return !value || (value->isSameNumber(*earlier.value) && currency == earlier.currency);
}

std::optional<EarlierEntry> EntryLikeness::nearestOf(const QList<EarlierEntry> &earlier) const
{
    std::optional<EarlierEntry> nearest;
    for (const EarlierEntry &candidate : earlier) {
        if (!resembles(candidate))
            continue;
        if (nearest && !candidate.entryId.isEmpty() && candidate.entryId == nearest->entryId) {
            nearest->submissionId = std::max(nearest->submissionId, candidate.submissionId);
            continue;
        }
        if (!nearest || distance(candidate.occurredAt, occurredAt) < distance(nearest->occurredAt, occurredAt))
            nearest = candidate;
    }
    return nearest;
}

} // namespace desk::models
