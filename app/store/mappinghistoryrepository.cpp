// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/mappinghistoryrepository.h"

#include <QCryptographicHash>

namespace desk::store {

using domain::Result;

Result<QList<MappingHistoryRepository::Version>> MappingHistoryRepository::ofSource(const QString &sourceId, int limit)
{
    QList<Version> versions;
    auto query = m_db.statement("SELECT id, mapping, origin, at, note, who FROM mapping_version WHERE source_id = ?"
                                " ORDER BY id DESC LIMIT ?");
    query.bind(sourceId, limit);
    while (query.next())
        versions.append({query.integer(0), sourceId, query.bytes(1), query.text(2), query.instant(3), query.text(4),
                         query.text(5)});
    return m_db.result(std::move(versions));
}

Result<std::optional<MappingHistoryRepository::Version>> MappingHistoryRepository::latest(const QString &sourceId)
{
    const auto versions = ofSource(sourceId, 1);
    if (!versions)
        return tl::unexpected(versions.error());
    return versions->isEmpty() ? std::nullopt : std::optional(versions->first());
}

Result<bool> MappingHistoryRepository::record(const Version &version)
{
    const QByteArray digest = QCryptographicHash::hash(version.mapping, QCryptographicHash::Sha256);
    m_db.execute("INSERT INTO mapping_version (source_id, mapping, digest, origin, at, note, who)"
                 " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE ?3 IS NOT"
                 " (SELECT digest FROM mapping_version WHERE source_id = ?1 ORDER BY id DESC LIMIT 1)",
                 version.sourceId, Text{version.mapping}, digest, version.origin, version.at, version.note,
                 version.who);
    const bool added = m_db.changes() > 0;
    if (!added && version.origin != QLatin1String("seen"))
        m_db.execute("UPDATE mapping_version SET origin = ?2, note = ?3, who = ?4 WHERE origin = 'seen'"
                     " AND id = (SELECT max(id) FROM mapping_version WHERE source_id = ?1)",
                     version.sourceId, version.origin, version.note, version.who);
    return m_db.result(added);
}

Result<bool> MappingHistoryRepository::record(const QString &sourceId, const QByteArray &mapping, const QString &origin,
                                              domain::Instant now, const QString &note)
{
    return record(
        {.id = 0, .sourceId = sourceId, .mapping = mapping, .origin = origin, .at = now, .note = note, .who = {}});
}

} // namespace desk::store
