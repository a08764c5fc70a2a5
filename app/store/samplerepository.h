// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace desk::store {

/// Payloads of a source that were pasted, captured or sent, to try a mapping on.
class SampleRepository
{
public:
    /// So many of one source are kept; the ones used longest ago give way.
    static constexpr int mostKept = 100'000;

    explicit SampleRepository(Database &database, int keep = mostKept) : m_db(database), m_keep(keep) {}

    struct Sample {
        qint64 id = 0;
        QString sourceId;
        QString name;
        QString origin; ///< pasted, captured, sent, imported
        QByteArray payload;
        domain::Instant createdAt;
        domain::Instant usedAt;
        QString fileName; ///< of its export or import, without a folder; empty: none yet
    };
    /// What a list of all samples shows, without their payloads.
    struct Head {
        qint64 id = 0;
        QString name;
        QString origin;
        domain::Instant createdAt;
        qint64 size = 0; ///< bytes
    };
    /// Most recently used first.
    [[nodiscard]] domain::Result<QList<Sample>> ofSource(const QString &sourceId, int limit = 50);
    /// A payload that is there already is only marked as used. Answers its number.
    domain::Result<qint64> add(const QString &sourceId, const QString &name, const QString &origin,
                               const QByteArray &payload, domain::Instant now = domain::Instant::now());
    /// Nothing when it is gone.
    [[nodiscard]] domain::Result<std::optional<Sample>> find(qint64 id);
    /// All of a source's, newest first.
    [[nodiscard]] domain::Result<QList<Head>> heads(const QString &sourceId);
    /// Adds many at once, as add() does. Answers how many were not there yet.
    domain::Result<int> addAll(const QList<Sample> &samples);
    /// Puts a removed one back as it was, under its number.
    domain::Result<void> restore(const Sample &sample);
    domain::Result<void> setFileName(qint64 id, const QString &fileName);
    domain::Result<void> rename(qint64 id, const QString &name);
    domain::Result<void> touch(qint64 id, domain::Instant now = domain::Instant::now());
    domain::Result<void> remove(qint64 id);

private:
    qint64 insert(const Sample &sample);
    void dropOldest(const QString &sourceId);

    Database &m_db;
    int m_keep;
};

} // namespace desk::store
