// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/namedcontacts.h"

namespace desk::store {

using domain::Result;

Result<NamedContacts::Missing> NamedContacts::missing(int atMost)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    Missing found;
    // One step down the index for each contact instead of a walk over all entries.
    auto next = db.statement("SELECT contact_id FROM entry WHERE scope = ? AND contact_id > ?"
                             " ORDER BY contact_id LIMIT 1");
    auto known = db.statement("SELECT 1 FROM contact WHERE scope = ?1 AND id = ?2"
                              " UNION ALL SELECT 1 FROM contact_gone WHERE scope = ?1 AND id = ?2");
    QString last;
    while (next.bind(scope, last).next()) {
        last = next.text(0);
        next.reset();
        if (!known.bind(scope, last).next()) {
            ++found.count;
            if (found.ids.size() < atMost)
                found.ids << last;
        }
        known.reset();
    }
    return db.result(std::move(found));
}

Result<void> NamedContacts::setGone(const QString &id, domain::Instant now)
{
    m_scope.db().execute("INSERT OR REPLACE INTO contact_gone (scope, id, at) VALUES (?, ?, ?)", m_scope.ensured(), id,
                         now);
    return m_scope.db().result();
}

bool NamedContacts::isKept(const QString &id)
{
    auto query = m_scope.db().statement("SELECT 1 FROM contact WHERE scope = ? AND id = ?");
    return query.bind(m_scope.known(), id).next();
}

} // namespace desk::store
