// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/namedcontacts.h"

#include "app/store/entrywords.h"

namespace desk::store {

using domain::Result;

Result<NamedContacts::Missing> NamedContacts::missing(int atMost)
{
    Database &db = m_scope.db();
    Missing found;
    // Entries are found by labels, of which a contact has one or a few: they say who is named.
    auto query = db.statement("SELECT DISTINCT key FROM entry_label WHERE scope = ?1 AND kind = ?2 AND key <> ''"
                              " AND NOT EXISTS (SELECT 1 FROM contact WHERE scope = ?1 AND id = key)"
                              " AND NOT EXISTS (SELECT 1 FROM contact_gone WHERE scope = ?1 AND id = key)"
                              " ORDER BY key");
    query.bind(m_scope.known(), static_cast<int>(LabelKind::Contact));
    while (query.next()) {
        ++found.count;
        if (found.ids.size() < atMost)
            found.ids << query.text(0);
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
