// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/store/scope.h"
#include "app/store/submissionrecord.h"

namespace desk::store {

/// Something that was entered before: of the outbox, of the local copy of the entries, or of the service's list.
struct EarlierEntry {
    enum class Where { Outbox, LocalCopy, Service };
    Where where = Where::LocalCopy;
    QString entryId;                               ///< empty for one that only the outbox knows
    qint64 submissionId = 0;                       ///< 0 for one that the outbox does not know
    SubmissionState state = SubmissionState::Sent; ///< of the submission
    QString contactId;
    QString sourceId;
    std::optional<domain::Decimal> value;
    QString currency;
    domain::Instant occurredAt;
    bool operator==(const EarlierEntry &) const = default;
};

/// A source's own past, as far as the local copy tells it: its newest entries.
struct SourceHistory {
    qint64 entries = 0;                        ///< that were looked at
    qint64 inCurrency = 0;                     ///< of these in the currency in question
    qint64 withValue = 0;                      ///< of these with a value above zero
    std::optional<domain::Decimal> usualValue; ///< the median of these values
    bool operator==(const SourceHistory &) const = default;
};

/// What the workspace knows that bears on an entry about to be sent.
class PresendFacts
{
public:
    PresendFacts(Database &database, const QString &profileId) : m_scope(database, profileId) {}

    /// How many entries of a source are looked at: what was usual years ago is not what is usual.
    static constexpr int recentEntries = 5000;

    /// Of this contact and source between two times: what the outbox holds or has sent, and the local copy. Nothing
    /// that was refused, cancelled or never left a draft. One that both know is there twice.
    [[nodiscard]] domain::Result<QList<EarlierEntry>> earlier(const QString &contactId, const QString &sourceId,
                                                              domain::Instant from, domain::Instant to);
    [[nodiscard]] domain::Result<SourceHistory> history(const QString &sourceId, const QString &currency);

private:
    Scope m_scope;
};

} // namespace desk::store
