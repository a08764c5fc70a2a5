// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <QList>
#include <QString>

#include <optional>

namespace desk::models {

/// Something that was entered before, from the local copy of the entries or from the outbox.
struct EarlierEntry {
    QString entryId;         ///< empty for one that only the outbox knows
    qint64 submissionId = 0; ///< 0 for one of the local copy
    QString contactId;
    QString sourceId;
    std::optional<domain::Decimal> value;
    QString currency;
    domain::Instant occurredAt;
};

/// What is about to be entered.
struct EntryLikeness {
    static constexpr std::int64_t day = 86'400'000;

    QString contactId;
    QString sourceId;
    std::optional<domain::Decimal> value;
    QString currency;
    domain::Instant occurredAt;
    bool operator==(const EntryLikeness &) const = default;

    /// Without a contact and a source nothing can be likely.
    [[nodiscard]] bool isComparable() const { return !contactId.isEmpty() && !sourceId.isEmpty(); }
    /// The same contact, source and amount (or none in both) within a day.
    [[nodiscard]] bool resembles(const EarlierEntry &earlier) const;
    /// The likely duplicate nearest in time; null when there is none. One that the outbox and the local copy both know
    /// is reported once, with both numbers.
    [[nodiscard]] std::optional<EarlierEntry> nearestOf(const QList<EarlierEntry> &earlier) const;
};

} // namespace desk::models
