// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/comparisonrepository.h"

namespace desk::store {

using domain::Instant;
using domain::Result;

namespace {

constexpr std::array comparisonStateNames{
    std::pair{ComparisonState::AsPredicted, "as-predicted"},
    std::pair{ComparisonState::Differs, "differs"},
    std::pair{ComparisonState::NotComparable, "not-comparable"},
};

ComparisonState stateFromName(const QString &name)
{
    for (const auto &[state, text] : comparisonStateNames) {
        if (name == QLatin1String(text))
            return state;
    }
    return ComparisonState::NotComparable;
}

} // namespace

QString comparisonStateName(ComparisonState state)
{
    const auto it = std::ranges::find(comparisonStateNames, state, [](const auto &pair) { return pair.first; });
    return QString::fromLatin1(it->second);
}

QList<ComparedField> Comparison::differences() const
{
    QList<ComparedField> found;
    std::ranges::copy_if(fields, std::back_inserter(found), [](const ComparedField &field) { return !field.same; });
    return found;
}

Result<void> ComparisonRepository::put(qint64 submission, const QString &sourceId, const Comparison &comparison,
                                       Instant now)
{
    Database &db = m_scope.db();
    db.execute("DELETE FROM finding WHERE submission = ?", submission);
    db.execute("INSERT INTO comparison (submission, scope, source_id, state, reason, at) VALUES (?, ?, ?, ?, ?, ?)"
               " ON CONFLICT (submission) DO UPDATE SET scope = excluded.scope, source_id = excluded.source_id,"
               " state = excluded.state, reason = excluded.reason, at = excluded.at",
               submission, m_scope.ensured(), sourceId, comparisonStateName(comparison.state), comparison.reason, now);
    int position = 0;
    for (const ComparedField &field : comparison.differences())
        db.execute("INSERT INTO finding (submission, position, field, predicted, stored) VALUES (?, ?, ?, ?, ?)",
                   submission, position++, field.field, field.predicted, field.stored);
    return db.result();
}

std::optional<ComparisonRecord> ComparisonRepository::read(Statement &query)
{
    if (!query.next())
        return std::nullopt;
    ComparisonRecord record;
    record.submission = query.integer(0);
    record.sourceId = query.text(1);
    record.comparison.state = stateFromName(query.text(2));
    record.comparison.reason = query.text(3);
    record.at = query.instant(4);
    auto findings = m_scope.db().statement("SELECT field, predicted, stored FROM finding WHERE submission = ?"
                                           " ORDER BY position");
    findings.bind(record.submission);
    while (findings.next())
        record.comparison.fields.append({findings.text(0), findings.optionalText(1), findings.optionalText(2), false});
    return record;
}

Result<std::optional<ComparisonRecord>> ComparisonRepository::find(qint64 submission)
{
    Database &db = m_scope.db();
    auto query = db.statement("SELECT submission, source_id, state, reason, at FROM comparison"
                              " WHERE scope = ? AND submission = ?");
    query.bind(m_scope.known(), submission);
    auto record = read(query);
    return db.result(std::move(record));
}

Result<std::optional<ComparisonRecord>> ComparisonRepository::findByEntry(const QString &entryId)
{
    Database &db = m_scope.db();
    auto query = db.statement("SELECT comparison.submission, comparison.source_id, comparison.state, reason, at"
                              " FROM submission JOIN comparison ON comparison.submission = submission.id"
                              " WHERE submission.scope = ? AND entry_id = ? AND entry_id <> ''");
    query.bind(m_scope.known(), entryId);
    auto record = read(query);
    return db.result(std::move(record));
}

Result<ComparisonTallies> ComparisonRepository::tallies()
{
    Database &db = m_scope.db();
    ComparisonTallies tallies;
    auto query = db.statement("SELECT source_id, state, count FROM comparison_tally WHERE scope = ?");
    query.bind(m_scope.known());
    while (query.next()) {
        ComparisonTally &tally = tallies[query.text(0)];
        switch (stateFromName(query.text(1))) {
        case ComparisonState::AsPredicted: tally.asPredicted = query.integer(2); break;
        case ComparisonState::Differs: tally.differing = query.integer(2); break;
        case ComparisonState::NotComparable: tally.notComparable = query.integer(2); break;
        }
    }
    return db.result(std::move(tallies));
}

Result<QList<qint64>> ComparisonRepository::differing(const QString &sourceId, int limit)
{
    Database &db = m_scope.db();
    QList<qint64> ids;
    auto query = db.statement("SELECT submission FROM comparison WHERE scope = ? AND state = 'differs'"
                              " AND (? = '' OR source_id = ?) ORDER BY submission DESC LIMIT ?");
    query.bind(m_scope.known(), sourceId, sourceId, limit > 0 ? limit : -1);
    while (query.next())
        ids.append(query.integer(0));
    return db.result(std::move(ids));
}

Result<QList<qint64>> ComparisonRepository::missing(int limit)
{
    Database &db = m_scope.db();
    QList<qint64> ids;
    auto query = db.statement("SELECT id FROM submission WHERE scope = ?1 AND state = 'sent' AND NOT EXISTS"
                              " (SELECT 1 FROM comparison WHERE comparison.submission = submission.id)"
                              " UNION SELECT comparison.submission FROM comparison"
                              " JOIN submission ON submission.id = comparison.submission"
                              " JOIN entry ON entry.scope = ?1 AND entry.id = submission.entry_id"
                              " WHERE comparison.scope = ?1 AND comparison.state = 'not-comparable'"
                              " AND reason = 'no-record' AND submission.entry_id <> '' AND submission.stored = ''"
                              " ORDER BY 1 DESC LIMIT ?2");
    query.bind(m_scope.known(), limit);
    while (query.next())
        ids.append(query.integer(0));
    return db.result(std::move(ids));
}

Result<qint64> MappingTestRepository::put(const MappingTest &test)
{
    auto insert = m_db.statement("INSERT INTO mapping_test (source_id, name, document, origin, submission, created_at)"
                                 " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (source_id, name) DO UPDATE SET"
                                 " document = excluded.document, origin = excluded.origin,"
                                 " submission = excluded.submission RETURNING id");
    insert.bind(test.sourceId, test.name, Text{test.document}, test.origin,
                test.submission == 0 ? std::nullopt : std::optional(test.submission), test.createdAt);
    const qint64 id = insert.next() ? insert.integer(0) : 0;
    insert.run();
    return m_db.result(id);
}

Result<QList<MappingTest>> MappingTestRepository::ofSource(const QString &sourceId)
{
    QList<MappingTest> tests;
    auto query = m_db.statement("SELECT id, source_id, name, document, origin, submission, created_at"
                                " FROM mapping_test WHERE source_id = ? ORDER BY name");
    query.bind(sourceId);
    while (query.next())
        tests.append({query.integer(0), query.text(1), query.text(2), query.bytes(3), query.text(4), query.integer(5),
                      query.instant(6)});
    return m_db.result(std::move(tests));
}

Result<void> MappingTestRepository::remove(qint64 id)
{
    m_db.execute("DELETE FROM mapping_test WHERE id = ?", id);
    return m_db.result();
}

} // namespace desk::store
