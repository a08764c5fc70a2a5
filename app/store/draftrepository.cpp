// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draftrepository.h"

namespace desk::store {

using domain::Result;

Result<std::optional<DraftRepository::Draft>> DraftRepository::find(const QString &kind, const QString &key)
{
    std::optional<Draft> draft;
    auto query = m_db.statement("SELECT json, changed_at FROM draft WHERE kind = ? AND key = ?");
    if (query.bind(kind, key).next())
        draft = Draft{kind, key, query.bytes(0), query.instant(1)};
    return m_db.result(std::move(draft));
}

Result<QList<DraftRepository::Draft>> DraftRepository::ofKind(const QString &kind)
{
    QList<Draft> drafts;
    auto query = m_db.statement("SELECT key, json, changed_at FROM draft WHERE kind = ? ORDER BY key");
    query.bind(kind);
    while (query.next())
        drafts.append({kind, query.text(0), query.bytes(1), query.instant(2)});
    return m_db.result(std::move(drafts));
}

Result<void> DraftRepository::put(const QString &kind, const QString &key, const QByteArray &json, domain::Instant now)
{
    m_db.execute("INSERT INTO draft (kind, key, json, changed_at) VALUES (?, ?, ?, ?)"
                 " ON CONFLICT (kind, key) DO UPDATE SET json = excluded.json, changed_at = excluded.changed_at",
                 kind, key, Text{json}, now);
    return m_db.result();
}

Result<void> DraftRepository::remove(const QString &kind, const QString &key)
{
    m_db.execute("DELETE FROM draft WHERE kind = ? AND key = ?", kind, key);
    return m_db.result();
}

} // namespace desk::store
