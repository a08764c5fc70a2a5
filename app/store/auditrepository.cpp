// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/auditrepository.h"

#include "app/store/entryrepository.h"

namespace desk::store {

using domain::Instant;
using domain::Result;

Result<QList<AuditWindow>> AuditRepository::windows()
{
    Database &db = m_scope.db();
    QList<AuditWindow> windows;
    auto query = db.statement("SELECT from_at, to_at, server_total, local_total, at FROM entry_window WHERE scope = ?"
                              " ORDER BY from_at");
    query.bind(m_scope.known());
    while (query.next())
        windows.append({query.instant(0), query.instant(1),
                        query.isNull(2) ? std::nullopt : std::optional(query.integer(2)), query.integer(3),
                        query.instant(4)});
    return db.result(std::move(windows));
}

Result<void> AuditRepository::clear()
{
    m_scope.db().execute("DELETE FROM entry_window WHERE scope = ?", m_scope.known());
    return m_scope.db().result();
}

Result<void> AuditRepository::put(const QList<AuditWindow> &windows)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.ensured();
    auto write = db.statement("INSERT OR REPLACE INTO entry_window (scope, from_at, to_at, server_total, local_total,"
                              " at) VALUES (?, ?, ?, ?, ?, ?)");
    for (const AuditWindow &window : windows)
        write.bind(scope, window.from, window.to, window.server, window.local, window.at).run();
    return db.result();
}

qint64 AuditRepository::count(Instant from, Instant to)
{
    Database &db = m_scope.db();
    auto all = db.statement("SELECT count(*) FROM entry"
                            " WHERE scope = ? AND occurred_at BETWEEN ? AND ?");
    const qint64 count = all.bind(m_scope.known(), from, to).next() ? all.integer(0) : 0;
    // Only the last few minutes' entries are looked at one by one: the plus keeps the other index out of it.
    auto unlisted = db.statement("SELECT count(*) FROM entry WHERE scope = ?"
                                 " AND created_at >= ? AND seen_pass < ? AND +occurred_at BETWEEN ? AND ?");
    return count - (unlisted.bind(m_scope.known(), m_listed, m_pass, from, to).next() ? unlisted.integer(0) : 0);
}

std::optional<Instant> AuditRepository::median(Instant from, Instant to, qint64 count)
{
    auto query = m_scope.db().statement("SELECT occurred_at FROM entry WHERE scope = ?"
                                        " AND occurred_at BETWEEN ? AND ? ORDER BY occurred_at LIMIT 1 OFFSET ?");
    query.bind(m_scope.known(), from, to, std::max<qint64>((count - 1) / 2, 0));
    return query.next() ? std::optional(query.instant(0)) : std::nullopt;
}

QList<Instant> AuditRepository::parts(Instant until, int parts)
{
    QList<Instant> ends;
    const qint64 each = count(Instant(Instant::minimum), until) / std::max(parts, 1);
    Instant last(Instant::minimum);
    auto next = m_scope.db().statement("SELECT occurred_at FROM entry WHERE scope = ?"
                                       " AND occurred_at > ? AND occurred_at < ? ORDER BY occurred_at LIMIT 1"
                                       " OFFSET ?");
    while (ends.size() + 1 < parts && next.bind(m_scope.known(), last, until, std::max<qint64>(each - 1, 0)).next()) {
        last = next.instant(0);
        ends.append(last);
        next.reset();
    }
    ends.append(until);
    return ends;
}

Result<AuditChanges> AuditRepository::take(const QList<domain::ConversionEntry> &entries)
{
    Database &db = m_scope.db();
    AuditChanges changes;
    {
        auto known = db.statement("SELECT 1 FROM entry JOIN entry_raw ON entry_raw.row = entry.row"
                                  " WHERE scope = ? AND id = ? AND raw <> ?");
        for (const domain::ConversionEntry &entry : entries) {
            if (known.bind(m_scope.known(), entry.id, Text{entry.raw}).next())
                ++changes.changed;
            known.reset();
        }
    }
    const auto added = EntryRepository(db, m_scope.profileId()).upsert(entries, m_pass);
    if (!added)
        return tl::unexpected(added.error());
    changes.added = *added;
    return db.result(changes);
}

Result<AuditChanges> AuditRepository::removeOthers(Instant from, Instant to, const QSet<QString> &listed)
{
    Database &db = m_scope.db();
    QStringList gone;
    {
        auto query = db.statement("SELECT id, created_at, seen_pass FROM entry WHERE scope = ?"
                                  " AND occurred_at BETWEEN ? AND ?");
        query.bind(m_scope.known(), from, to);
        while (query.next()) {
            const bool unlisted = query.instant(1) >= m_listed && query.integer(2) < m_pass;
            if (!unlisted && !listed.contains(query.text(0)))
                gone << query.text(0);
        }
    }
    EntryRepository entries(db, m_scope.profileId());
    AuditChanges changes;
    for (const QString &id : std::as_const(gone)) {
        const auto removed = entries.remove(id);
        changes.removed += removed.value_or(false) ? 1 : 0;
    }
    return db.result(changes);
}

} // namespace desk::store
