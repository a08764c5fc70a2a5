// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace desk::store {

/// The mappings that a source has had, as far as this program saw or saved them.
class MappingHistoryRepository
{
public:
    explicit MappingHistoryRepository(Database &database) : m_db(database) {}

    struct Version {
        qint64 id = 0;
        QString sourceId;
        QByteArray mapping; ///< JSON text as the server had it
        QString origin;     ///< seen, saved, restored, imported, altered (stored in the place of what was sent)
        domain::Instant at;
        QString note = {}; ///< why it was saved although expectations failed; empty as a rule
        QString who = {};  ///< who saved it, where that is known
    };
    /// Newest first.
    [[nodiscard]] domain::Result<QList<Version>> ofSource(const QString &sourceId, int limit = 10'000);
    [[nodiscard]] domain::Result<std::optional<Version>> latest(const QString &sourceId);
    /// Adds a version (its `id` does not count) unless the latest one has the same text. True if it was added. One that
    /// was saved here and seen before that was on record becomes the saved one.
    domain::Result<bool> record(const Version &version);
    domain::Result<bool> record(const QString &sourceId, const QByteArray &mapping, const QString &origin,
                                domain::Instant now = domain::Instant::now(), const QString &note = {});

private:
    Database &m_db;
};

} // namespace desk::store
