// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/samplerepository.h"

#include <QCryptographicHash>

namespace desk::store {

using domain::Instant;
using domain::Result;

Result<QList<SampleRepository::Sample>> SampleRepository::ofSource(const QString &sourceId, int limit)
{
    QList<Sample> samples;
    auto query = m_db.statement("SELECT id, name, origin, payload, created_at, used_at FROM sample"
                                " WHERE source_id = ? ORDER BY used_at DESC, id DESC LIMIT ?");
    query.bind(sourceId, limit);
    while (query.next())
        samples.append({query.integer(0), sourceId, query.text(1), query.text(2), query.bytes(3), query.instant(4),
                        query.instant(5)});
    return m_db.result(std::move(samples));
}

Result<qint64> SampleRepository::add(const QString &sourceId, const QString &name, const QString &origin,
                                     const QByteArray &payload, Instant now)
{
    const QByteArray digest = QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
    auto insert = m_db.statement("INSERT INTO sample (source_id, name, origin, payload, digest, created_at, used_at)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)"
                                 " ON CONFLICT (source_id, digest) DO UPDATE SET used_at = excluded.used_at"
                                 " RETURNING id");
    insert.bind(sourceId, name, origin, Text{payload}, digest, now);
    const qint64 id = insert.next() ? insert.integer(0) : 0;
    insert.run();
    m_db.execute("DELETE FROM sample WHERE id IN (SELECT id FROM sample WHERE source_id = ?"
                 " ORDER BY used_at DESC, id DESC LIMIT -1 OFFSET ?)",
                 sourceId, m_keep);
    return m_db.result(id);
}

Result<void> SampleRepository::rename(qint64 id, const QString &name)
{
    m_db.execute("UPDATE sample SET name = ? WHERE id = ?", name, id);
    return m_db.result();
}

Result<void> SampleRepository::touch(qint64 id, Instant now)
{
    m_db.execute("UPDATE sample SET used_at = ? WHERE id = ?", now, id);
    return m_db.result();
}

Result<void> SampleRepository::remove(qint64 id)
{
    m_db.execute("DELETE FROM sample WHERE id = ?", id);
    return m_db.result();
}

} // namespace desk::store
