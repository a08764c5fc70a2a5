// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappinghistory.h"

#include "app/connections/operatorname.h"
#include "app/domain/whenready.h"
#include "app/store/workspace.h"

namespace desk::ui {

MappingHistory::MappingHistory(QObject *parent) : QObject(parent) {}

void MappingHistory::setWorkspace(store::Workspace *workspace)
{
    m_workspace = workspace;
    m_noted.reset();
}

QFuture<domain::Result<QList<MappingHistory::Version>>> MappingHistory::versions(const QString &sourceId) const
{
    // Through the writer, in its order: a version saved a moment ago is there.
    return m_workspace->write(
        [sourceId](store::Database &db) { return store::MappingHistoryRepository(db).ofSource(sourceId); });
}

void MappingHistory::recordSeen(const QString &sourceId, const QByteArray &mapping)
{
    record({.id = 0,
            .sourceId = sourceId,
            .mapping = mapping,
            .origin = QStringLiteral("seen"),
            .at = domain::Instant::now()});
}

void MappingHistory::recordSaved(const QString &sourceId, const QByteArray &mapping,
                                 const mapping::FieldMapping &content, const QString &note)
{
    const bool noted = m_noted && *m_noted == content;
    record({.id = 0,
            .sourceId = sourceId,
            .mapping = mapping,
            .origin = noted ? m_notedOrigin : QStringLiteral("saved"),
            .at = domain::Instant::now(),
            .note = note,
            .who = connections::operatorName()});
    m_noted.reset();
}

void MappingHistory::recordAltered(const QString &sourceId, const QByteArray &mapping)
{
    record({.id = 0,
            .sourceId = sourceId,
            .mapping = mapping,
            .origin = QStringLiteral("altered"),
            .at = domain::Instant::now()});
}

void MappingHistory::note(const mapping::FieldMapping &mapping, const QString &origin)
{
    m_noted = mapping;
    m_notedOrigin = origin;
}

void MappingHistory::record(const Version &version)
{
    if (!m_workspace || version.mapping.isEmpty() || version.mapping == "null")
        return;
    auto written = m_workspace->write(
        [version](store::Database &db) { return store::MappingHistoryRepository(db).record(version); });
    domain::whenReady(written, this, [this](const domain::Result<bool> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace desk::ui
