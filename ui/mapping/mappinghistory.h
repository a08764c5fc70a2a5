// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"
#include "app/store/mappinghistoryrepository.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

namespace desk::store {
class Workspace;
}

namespace desk::ui {

/// The record of every mapping a source has had: written off the GUI thread, in the order of the calls. Knows whether
/// what is being saved is an edit, an earlier version or an imported pack. GUI thread.
class MappingHistory : public QObject
{
    Q_OBJECT
public:
    using Version = store::MappingHistoryRepository::Version;

    explicit MappingHistory(QObject *parent = nullptr);

    void setWorkspace(store::Workspace *workspace);
    /// Of a source, newest first; with everything that was recorded before the call.
    [[nodiscard]] QFuture<domain::Result<QList<Version>>> versions(const QString &sourceId) const;

    /// The service shows this mapping.
    void recordSeen(const QString &sourceId, const QByteArray &mapping);
    /// The service has what was saved here.
    void recordSaved(const QString &sourceId, const QByteArray &mapping, const mapping::FieldMapping &content,
                     const QString &note);
    /// The service has this in the place of what was sent.
    void recordAltered(const QString &sourceId, const QByteArray &mapping);

    /// The present edits begin with an earlier version or with a pack. A save of exactly that is recorded as such.
    void noteRestored(const mapping::FieldMapping &mapping) { note(mapping, QStringLiteral("restored")); }
    void noteImported(const mapping::FieldMapping &mapping) { note(mapping, QStringLiteral("imported")); }

Q_SIGNALS:
    void failed(const desk::domain::Error &error);

private:
    void note(const mapping::FieldMapping &mapping, const QString &origin);
    void record(const Version &version);

    QPointer<store::Workspace> m_workspace;
    std::optional<mapping::FieldMapping> m_noted;
    QString m_notedOrigin;
};

} // namespace desk::ui
