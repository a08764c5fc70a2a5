// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/comparisonrecord.h"
#include "app/store/scope.h"

namespace desk::store {

/// Predictions laid beside what was stored: the outcome of each, the fields that differ, and a tally for each source.
class ComparisonRepository
{
public:
    ComparisonRepository(Database &database, const QString &profileId) : m_scope(database, profileId) {}

    /// Puts it in place of an earlier one of the same submission.
    domain::Result<void> put(qint64 submission, const QString &sourceId, const Comparison &comparison,
                             domain::Instant now);
    [[nodiscard]] domain::Result<std::optional<ComparisonRecord>> find(qint64 submission);
    /// Of the submission that a stored entry came of.
    [[nodiscard]] domain::Result<std::optional<ComparisonRecord>> findByEntry(const QString &entryId);
    /// Costs as much as there are sources, however many submissions there were.
    [[nodiscard]] domain::Result<ComparisonTallies> tallies();
    /// Submissions that differ, newest first; of one source, or of all if it is empty.
    [[nodiscard]] domain::Result<QList<qint64>> differing(const QString &sourceId, int limit = 0);
    /// Sent ones without a comparison, and those that had no stored entry to compare with and have one in the local
    /// copy by now; newest first.
    [[nodiscard]] domain::Result<QList<qint64>> missing(int limit);

private:
    [[nodiscard]] std::optional<ComparisonRecord> read(Statement &query);
    Scope m_scope;
};

/// What a source's mapping is expected to make of payloads.
class MappingTestRepository
{
public:
    explicit MappingTestRepository(Database &database) : m_db(database) {}

    /// One of the same source and name is replaced. Answers its number.
    domain::Result<qint64> put(const MappingTest &test);
    /// By name.
    [[nodiscard]] domain::Result<QList<MappingTest>> ofSource(const QString &sourceId);
    domain::Result<void> remove(qint64 id);

private:
    Database &m_db;
};

} // namespace desk::store
