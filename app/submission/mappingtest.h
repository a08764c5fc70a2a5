// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/submission/submission.h"

/// A stored entry that differs from its prediction, kept as an expectation of its source's mapping.
namespace desk::submission {

/// What a difference is turned into: {"name", "payload", "direct"?, "expect"}. `payload` is the request's, `direct` its
/// direct values but the time, `expect` a part of what `preview` prints ({"entry": {...}, "attribution": {...}}) with
/// the stored values in place of the predicted ones. The time is expected only where the mapping produces it; it is
/// the moment of sending otherwise. Null if the request or the stored entry cannot be read.
[[nodiscard]] std::optional<QByteArray> mappingTestDocument(const Submission &submission, const QString &name);

/// Keeps it as an expectation of the source, and its payload among the samples. Answers the expectation's number.
domain::Result<qint64> keepMappingTest(store::Database &db, const Submission &submission, const QString &name,
                                       domain::Instant now);

/// "Anna Example, 499.99 EUR (submission 12)": a name that tells one expectation from the next.
[[nodiscard]] QString mappingTestName(const Submission &submission);

} // namespace desk::submission
