// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/presendfacts.h"

namespace desk::store {

using domain::Instant;
using domain::Result;

Result<QList<EarlierEntry>> PresendFacts::earlier(const QString &contactId, const QString &sourceId, Instant from,
                                                  Instant to)
{
    Database &db = m_scope.db();
    QList<EarlierEntry> found;
    auto submissions = db.statement(
        "SELECT id, state, entry_id, coalesce(expected_value, event_value), coalesce(expected_currency, currency),"
        " coalesce(expected_occurred_at, occurred_at) AS moment FROM submission"
        " WHERE scope = ? AND contact_id = ? AND source_id = ?"
        " AND state IN ('queued', 'sending', 'sent', 'in-doubt') AND moment BETWEEN ? AND ? ORDER BY id");
    submissions.bind(m_scope.known(), contactId, sourceId, from, to);
    while (submissions.next())
        found.append({EarlierEntry::Where::Outbox, submissions.text(2), submissions.integer(0),
                      submissionStateFromName(submissions.text(1)).value_or(SubmissionState::Queued), contactId,
                      sourceId, submissions.optionalDecimal(3), submissions.text(4), submissions.instant(5)});
    auto entries = db.statement("SELECT id, event_value, currency, occurred_at FROM entry"
                                " WHERE contact_label IN"
                                " (SELECT id FROM entry_label WHERE scope = ? AND kind = 1 AND key = ?)"
                                " AND occurred_at BETWEEN ? AND ? AND source_id = ? ORDER BY occurred_at, row");
    entries.bind(m_scope.known(), contactId, from, to, sourceId);
    while (entries.next())
        found.append({EarlierEntry::Where::LocalCopy, entries.text(0), 0, SubmissionState::Sent, contactId, sourceId,
                      entries.optionalDecimal(1), entries.text(2), entries.instant(3)});
    return db.result(std::move(found));
}

Result<SourceHistory> PresendFacts::history(const QString &sourceId, const QString &currency)
{
    Database &db = m_scope.db();
    SourceHistory history;
    static constexpr std::string_view recent =
        "WITH recent AS (SELECT currency_sort AS currency, event_value, value_sort FROM entry"
        " WHERE source_label = (SELECT id FROM entry_label WHERE scope = ? AND kind = 2 AND key = ?)"
        " ORDER BY occurred_at DESC, row DESC LIMIT ?) ";
    auto counts = db.statement(std::string(recent)
                               + "SELECT count(*), coalesce(sum(currency = ?), 0),"
                                 " coalesce(sum(currency = ? AND event_value IS NOT NULL AND value_sort > 0), 0)"
                                 " FROM recent");
    counts.bind(m_scope.known(), sourceId, recentEntries, currency, currency);
    if (counts.next()) {
        history.entries = counts.integer(0);
        history.inCurrency = counts.integer(1);
        history.withValue = counts.integer(2);
    }
    if (history.withValue > 0) {
        // In the order of the nearest doubles: a middle value is wanted, not the last digit of it.
        auto median = db.statement(std::string(recent)
                                   + "SELECT event_value FROM recent WHERE currency = ? AND event_value IS NOT NULL"
                                     " AND value_sort > 0 ORDER BY value_sort LIMIT 1 OFFSET ?");
        median.bind(m_scope.known(), sourceId, recentEntries, currency, (history.withValue - 1) / 2);
        if (median.next())
            history.usualValue = median.optionalDecimal(0);
    }
    return db.result(std::move(history));
}

} // namespace desk::store
