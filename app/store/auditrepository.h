// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/store/scope.h"

#include <QSet>

namespace desk::store {

/// A period of occurredAt, both ends inclusive, whose entries were counted on the server and here.
struct AuditWindow {
    domain::Instant from;
    domain::Instant to;
    std::optional<qint64> server; ///< nullopt: not asked yet
    qint64 local = 0;
    domain::Instant at; ///< when `server` was told
    [[nodiscard]] bool agrees() const { return server == local; }
    bool operator==(const AuditWindow &) const = default;
};

/// What laying a listing of the server beside the local copy came to.
struct AuditChanges {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    bool operator==(const AuditChanges &) const = default;
};

/// The local side of comparing the copy of entries with the server's: counts by period, places to halve at, and what
/// was found so far.
///
/// An entry that was made here and that no listing has shown yet is "unlisted": the server may show it late. As long as
/// it is younger than the moment `listed` it is in no count, and nothing removes it.
class AuditRepository
{
public:
    AuditRepository(Database &database, const QString &profileId, qint64 pass, domain::Instant listed)
        : m_scope(database, profileId), m_pass(pass), m_listed(listed)
    {}

    /// By time.
    [[nodiscard]] domain::Result<QList<AuditWindow>> windows();
    domain::Result<void> clear();
    /// A window takes the place of the one with the same beginning.
    domain::Result<void> put(const QList<AuditWindow> &windows);

    [[nodiscard]] qint64 count(domain::Instant from, domain::Instant to);
    /// The time of the entry in the middle of so many.
    [[nodiscard]] std::optional<domain::Instant> median(domain::Instant from, domain::Instant to, qint64 count);
    /// Ends of `parts` periods of about as many entries each, up to and with `until`; fewer where many share a moment.
    [[nodiscard]] QList<domain::Instant> parts(domain::Instant until, int parts);

    /// Puts entries of a listing into the copy.
    domain::Result<AuditChanges> take(const QList<domain::ConversionEntry> &entries);
    /// Removes the entries of a period that a complete listing of it did not show.
    domain::Result<AuditChanges> removeOthers(domain::Instant from, domain::Instant to, const QSet<QString> &listed);

private:
    Scope m_scope;
    qint64 m_pass;
    domain::Instant m_listed;
};

} // namespace desk::store
