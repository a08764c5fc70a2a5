// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"
#include "app/domain/instant.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace desk::store {

/// draft -> queued -> sending -> sent | refused | in doubt; cancelled from any state that nothing is on its way in.
enum class SubmissionState { Draft, Queued, Sending, Sent, Refused, InDoubt, Cancelled };

/// "in-doubt": the stable name, also of the command line.
[[nodiscard]] QString submissionStateName(SubmissionState state);
[[nodiscard]] std::optional<SubmissionState> submissionStateFromName(QStringView name);

/// Something that happened to a submission.
struct SubmissionEvent {
    domain::Instant at;
    SubmissionState state = SubmissionState::Queued; ///< that it was in afterwards
    int attempt = 0;
    QString what;   ///< stable: queued, held, sending, sent, refused, not-sent, rate-limited, unauthorized, in-doubt,
                    ///< interrupted, retry, cancelled, edited, marked-arrived, released,
                    ///< looked-up, found, absent, asked, predicted
    QString detail; ///< a sentence for a person; may be empty
    QByteArray request; ///< body that went out
    QByteArray answer;  ///< body that came back, capped
    int httpStatus = 0;
    QString requestId;
    bool operator==(const SubmissionEvent &) const = default;
};

/// An entry on its way to the service, with all that is known about it.
struct SubmissionRecord {
    qint64 id = 0;
    SubmissionState state = SubmissionState::Draft;
    bool held = false; ///< queued, but not sent before run() is called
    QString profileId;
    QString businessId;
    QString sourceId;
    QString contactId;
    QString sourceName;
    QString contactName;
    QByteArray body; ///< the exact request
    std::optional<domain::Decimal> eventValue;
    QString currency;
    std::optional<domain::Decimal> expense;
    domain::Instant occurredAt; ///< the explicit time in the body; no two of a contact and source are the same
    /// What the stored entry should show, where it differs from the above because the mapping produces it.
    std::optional<domain::Decimal> expectedValue;
    QString expectedCurrency;
    std::optional<domain::Decimal> expectedExpense;
    std::optional<domain::Instant> expectedOccurredAt;
    QByteArray prediction; ///< preview JSON
    QByteArray mapping;    ///< JSON of the mapping that the prediction rests on
    QString entryId;
    QByteArray stored; ///< the entry as the server answered it
    int attempts = 0;
    QString errorCode;
    QString message;                    ///< why it is where it is; a sentence
    QList<domain::FieldProblem> fields; ///< the server's words at the fields they concern
    domain::Instant notBefore;
    std::optional<domain::Instant> sentAt;   ///< the last attempt's begin
    int looks = 0;                           ///< how often the service's list was asked about it while it was in doubt
    std::optional<domain::Instant> lookedAt; ///< the last of these
    /// `sentAt` and how long the entry then took to be listed, measured by a clock that never jumps; only where it was
    /// looked for soon enough to know.
    std::optional<domain::Instant> seenAt;
    QString resolvedBy; ///< of a sent one: answer, listing or operator
    domain::Instant createdAt;
    domain::Instant changedAt;
    QList<SubmissionEvent> events; ///< only of a single submission that was asked for; oldest first
    bool operator==(const SubmissionRecord &) const = default;
};

/// Whether a doubt with this error code is left to a person; the others are settled by looking.
[[nodiscard]] inline bool waitsForPerson(const QString &errorCode)
{
    return errorCode.startsWith(QLatin1String("doubt."));
}

/// How long this connection takes to list what was sent.
struct ListingTimes {
    qint64 count = 0;     ///< sends that were timed
    qint64 slowestMs = 0; ///< the slowest of them
    bool operator==(const ListingTimes &) const = default;
};

struct SubmissionFilter {
    QList<SubmissionState> states; ///< empty: all
    QString words;                 ///< in contact, source, number, entry id or message
    qint64 before = 0;             ///< only numbers below this one; 0: from the newest
    int limit = 0;                 ///< 0: all
    bool operator==(const SubmissionFilter &) const = default;
};

struct SubmissionCounts {
    qint64 draft = 0;
    qint64 queued = 0; ///< with the held ones
    qint64 held = 0;
    qint64 sending = 0;
    qint64 sent = 0;
    qint64 refused = 0;
    qint64 inDoubt = 0;  ///< with the ones that are being settled
    qint64 settling = 0; ///< in doubt, and looked up by the program itself; see waitsForPerson()
    qint64 cancelled = 0;
    /// What a person should look at.
    [[nodiscard]] qint64 needsPerson() const { return refused + inDoubt - settling; }
    [[nodiscard]] qint64 open() const { return queued + sending; }
    [[nodiscard]] qint64 total() const { return draft + queued + sending + sent + refused + inDoubt + cancelled; }
    bool operator==(const SubmissionCounts &) const = default;
};

} // namespace desk::store
