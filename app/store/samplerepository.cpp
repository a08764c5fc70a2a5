// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/samplerepository.h"

#include <QCryptographicHash>

namespace desk::store {

using domain::Instant;
using domain::Result;

namespace {

SampleRepository::Sample sampleOf(const Statement &row)
{
    return {row.integer(0), row.text(1),    row.text(2),    row.text(3),
            row.bytes(4),   row.instant(5), row.instant(6), row.text(7)};
}

} // namespace

Result<QList<SampleRepository::Sample>> SampleRepository::ofSource(const QString &sourceId, int limit)
{
    QList<Sample> samples;
    auto query = m_db.statement("SELECT id, source_id, name, origin, payload, created_at, used_at, file_name"
                                " FROM sample WHERE source_id = ? ORDER BY used_at DESC, id DESC LIMIT ?");
    query.bind(sourceId, limit);
    while (query.next())
        samples.append(sampleOf(query));
    return m_db.result(std::move(samples));
}

Result<std::optional<SampleRepository::Sample>> SampleRepository::find(qint64 id)
{
    auto query = m_db.statement("SELECT id, source_id, name, origin, payload, created_at, used_at, file_name"
                                " FROM sample WHERE id = ?");
    query.bind(id);
    std::optional<Sample> found;
    if (query.next())
        found = sampleOf(query);
    return m_db.result(std::move(found));
}

Result<QList<SampleRepository::Head>> SampleRepository::heads(const QString &sourceId)
{
    QList<Head> heads;
    auto query = m_db.statement("SELECT id, name, origin, created_at, length(CAST(payload AS BLOB)) FROM sample"
                                " WHERE source_id = ? ORDER BY created_at DESC, id DESC");
    query.bind(sourceId);
    while (query.next())
        heads.append({query.integer(0), query.text(1), query.text(2), query.instant(3), query.integer(4)});
    return m_db.result(std::move(heads));
}

qint64 SampleRepository::insert(const Sample &sample)
{
    const QByteArray digest = QCryptographicHash::hash(sample.payload, QCryptographicHash::Sha256);
    auto insert = m_db.statement("INSERT INTO sample (source_id, name, origin, payload, digest, created_at, used_at,"
                                 " file_name) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                                 " ON CONFLICT (source_id, digest) DO UPDATE SET used_at = excluded.used_at"
                                 " RETURNING id");
    insert.bind(sample.sourceId, sample.name, sample.origin, Text{sample.payload}, digest, sample.createdAt,
                sample.usedAt, sample.fileName);
    const qint64 id = insert.next() ? insert.integer(0) : 0;
    insert.run();
    return id;
}

void SampleRepository::dropOldest(const QString &sourceId)
{
    m_db.execute("DELETE FROM sample WHERE id IN (SELECT id FROM sample WHERE source_id = ?"
                 " ORDER BY used_at DESC, id DESC LIMIT -1 OFFSET ?)",
                 sourceId, m_keep);
}

Result<qint64> SampleRepository::add(const QString &sourceId, const QString &name, const QString &origin,
                                     const QByteArray &payload, Instant now)
{
    const qint64 id = insert({0, sourceId, name, origin, payload, now, now, {}});
    dropOldest(sourceId);
    return m_db.result(id);
}

Result<int> SampleRepository::addAll(const QList<Sample> &samples)
{
    const auto count = [this](const QString &sourceId) {
        auto query = m_db.statement("SELECT count(*) FROM sample WHERE source_id = ?");
        query.bind(sourceId);
        return query.next() ? query.integer(0) : 0;
    };
    if (samples.isEmpty())
        return 0;
    const QString sourceId = samples.first().sourceId;
    const qint64 before = count(sourceId);
    for (const Sample &sample : samples)
        insert(sample);
    const qint64 added = count(sourceId) - before;
    dropOldest(sourceId);
    return m_db.result(int(added));
}

Result<void> SampleRepository::restore(const Sample &sample)
{
    const QByteArray digest = QCryptographicHash::hash(sample.payload, QCryptographicHash::Sha256);
    m_db.execute("INSERT INTO sample (id, source_id, name, origin, payload, digest, created_at, used_at, file_name)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                 sample.id, sample.sourceId, sample.name, sample.origin, Text{sample.payload}, digest, sample.createdAt,
                 sample.usedAt, sample.fileName);
    return m_db.result();
}

Result<void> SampleRepository::setFileName(qint64 id, const QString &fileName)
{
    m_db.execute("UPDATE sample SET file_name = ? WHERE id = ?", fileName, id);
    return m_db.result();
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
