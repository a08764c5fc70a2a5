// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/presendfacts.h"
#include "app/submission/submission.h"

/// What a person should look at before an entry goes out. Warnings only: nothing is corrected, nothing is held back.
namespace desk::submission {

using EarlierEntry = store::EarlierEntry;
using SourceHistory = store::SourceHistory;

/// The entry that is about to be sent, as the preview predicts it.
struct PlannedEntry {
    static constexpr std::int64_t day = 86'400'000;

    QString contactId;
    QString contactName;
    QString sourceId;
    QString sourceName;
    std::optional<domain::Decimal> value;
    QString currency; ///< may be empty: not known
    std::optional<domain::Decimal> expense;
    domain::Instant occurredAt;
    QString email; ///< what the mapping produces for the contact; empty: nothing
    QString phone;
    qint64 replaces = 0; ///< submission that sending replaces; 0: none
    bool operator==(const PlannedEntry &) const = default;

    /// Without a contact and a source nothing can be likely.
    [[nodiscard]] bool isComparable() const { return !contactId.isEmpty() && !sourceId.isEmpty(); }
    /// The same contact, source and amount (or none in both) within a day.
    [[nodiscard]] bool resembles(const EarlierEntry &earlier) const;
};

/// All that was found out about a planned entry.
struct PresendFindings {
    QList<EarlierEntry> earlier;
    std::optional<domain::Contact> emailOwner; ///< the contact that has the planned e-mail address
    std::optional<domain::Contact> phoneOwner;
    SourceHistory history;
};

struct PresendWarning {
    enum class Kind { Duplicate, EmailTaken, PhoneTaken, FarAboveUsual, ExpenseAboveValue, NewCurrency };
    Kind kind = Kind::Duplicate;
    QString title; ///< the gist, without a full stop
    QString text;  ///< what was found and where; a sentence
    /// Where it can be looked at; at most one is set.
    qint64 submissionId = 0;
    QString entryId;
    /// The same warning about the same thing has the same key, however it is worded.
    [[nodiscard]] QString key() const;
    bool operator==(const PresendWarning &) const = default;
};

/// From how many of its own values on a source has a "usual" one: in a median of ten, four freak sales still move
/// nothing; below that one early odd sale could be the yardstick itself.
constexpr qint64 valuesForUsual = 10;
/// How many times the usual value is worth a second look: a slipped decimal point makes it exactly this.
constexpr int farAbove = 100;
/// From how many entries on another currency is news: with fewer a source is still finding out what it sells in.
constexpr qint64 entriesForCurrency = 5;

/// Pure. The likely duplicate first; one that several places know is reported once.
[[nodiscard]] QList<PresendWarning> presendWarnings(const PlannedEntry &planned, const PresendFindings &findings);

/// The likely duplicate nearest in time, with all that the places know of it, and how many more there are.
struct LikelyDuplicate {
    EarlierEntry entry;
    int more = 0;
};
[[nodiscard]] std::optional<LikelyDuplicate> likelyDuplicate(const PlannedEntry &planned,
                                                             const QList<EarlierEntry> &earlier);

/// What is planned with a submission that is made already; the contact's values are its prediction's.
[[nodiscard]] PlannedEntry plannedEntryOf(const NewSubmission &submission);
/// Everything that the workspace knows about it. Inside a read.
[[nodiscard]] domain::Result<PresendFindings> localFindings(store::Database &db, const QString &profileId,
                                                            const PlannedEntry &planned);
/// One of the service's list.
[[nodiscard]] EarlierEntry earlierEntryOf(const domain::ConversionEntry &entry);

} // namespace desk::submission
