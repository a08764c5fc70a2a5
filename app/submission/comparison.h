// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/comparisonrecord.h"
#include "app/store/database.h"
#include "app/submission/submission.h"

/// The stored entry laid beside what the preview predicted, field by field.
namespace desk::submission {

using Comparison = store::Comparison;
using ComparedField = store::ComparedField;
using ComparisonState = store::ComparisonState;

/// Pure. What counts as the same:
/// - Amounts by number, whatever their spelling; no amount on either side, absent or null, is the same, and no amount
/// is
///   not zero.
/// - The currency whatever its case. A stored entry without one is what was predicted where nobody named a currency
///   (the service's default), and where there is no amount for it to belong to.
/// - The time to the millisecond: the mapping's where it produces one, else the explicit one of the request.
/// - Contact and source by id.
/// - The contact's e-mail and names only where they stayed empty: what is there already is not overwritten.
/// - Attribution and references only where the stored entry carries them with a value: the schema does not promise
/// them. What the service adds (ids, configName, createdAt, ...) is no difference. A record without a time is an
/// acknowledgement and no entry: there is nothing to compare. Of a whole record, what it lacks it does not have.
[[nodiscard]] Comparison compare(const Submission &submission);

/// The same with the stored entry of the local copy where it came without one of its own (marked as sent by hand).
[[nodiscard]] domain::Result<Submission> withStoredEntry(store::Database &db, Submission submission);

/// Compares a submission that was sent and keeps the outcome. One that was marked as sent by hand is compared with the
/// local copy's entry, if that is there. To be called in the transaction that makes it sent, after that was written.
domain::Result<void> recordComparison(store::Database &db, const Submission &submission, domain::Instant now);

/// Whether compareMissing() has anything to do. Inside a read.
[[nodiscard]] domain::Result<bool> isComparisonMissing(store::Database &db, const QString &profileId);
/// Compares what was sent before comparisons were kept, and what was marked as sent by hand and is in the local copy by
/// now; at most `limit`, newest first. Answers how many.
domain::Result<qint64> compareMissing(store::Database &db, const QString &profileId, domain::Instant now, int limit);

} // namespace desk::submission
