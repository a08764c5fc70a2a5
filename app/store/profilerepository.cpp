// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/profilerepository.h"

#include "app/store/entryrepository.h"
#include "app/store/scope.h"

namespace desk::store {

using domain::Result;

namespace {

ProfileRecord readProfile(const Statement &query)
{
    return {query.text(0),
            query.text(1),
            query.text(2),
            query.text(3),
            query.text(4),
            query.integer(5) != 0,
            static_cast<int>(query.integer(6)),
            query.bytes(7)};
}

} // namespace

Result<QList<ProfileRecord>> ProfileRepository::all()
{
    QList<ProfileRecord> profiles;
    auto query = m_db.statement("SELECT id, name, base_url, business_id, business_name, is_sandbox, position, settings"
                                " FROM profile ORDER BY position, name, id");
    while (query.next())
        profiles.append(readProfile(query));
    return m_db.result(std::move(profiles));
}

Result<std::optional<ProfileRecord>> ProfileRepository::find(const QString &id)
{
    std::optional<ProfileRecord> profile;
    auto query = m_db.statement("SELECT id, name, base_url, business_id, business_name, is_sandbox, position, settings"
                                " FROM profile WHERE id = ?");
    if (query.bind(id).next())
        profile = readProfile(query);
    return m_db.result(std::move(profile));
}

Result<void> ProfileRepository::put(const ProfileRecord &profile)
{
    m_db.execute("INSERT INTO profile (id, name, base_url, business_id, business_name, is_sandbox, position, settings)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                 " ON CONFLICT (id) DO UPDATE SET name = excluded.name, base_url = excluded.base_url,"
                 " business_id = excluded.business_id, business_name = excluded.business_name,"
                 " is_sandbox = excluded.is_sandbox, position = excluded.position, settings = excluded.settings",
                 profile.id, profile.name, profile.baseUrl, profile.businessId, profile.businessName, profile.isSandbox,
                 profile.position, Text{profile.settings});
    return m_db.result();
}

Result<void> ProfileRepository::remove(const QString &id)
{
    m_db.execute("DELETE FROM profile WHERE id = ?", id);
    // Every place that it ever pointed to.
    const QString first = dataKeyOf(id, {}, {}).left(id.size() + 1);
    QStringList places;
    auto scopes = m_db.statement("SELECT profile FROM scope WHERE profile = ?1 OR substr(profile, 1, length(?2)) = ?2");
    scopes.bind(id, first);
    while (scopes.next())
        places.append(scopes.text(0));
    for (const QString &place : std::as_const(places)) {
        if (auto cleared = EntryRepository(m_db, place).clear(); !cleared)
            return cleared;
    }
    m_db.execute("DELETE FROM fact WHERE owner = ?1 OR substr(owner, 1, length(?2)) = ?2", id, first);
    m_db.execute("DELETE FROM draft WHERE kind = 'entries-view' AND (key = ?1 OR substr(key, 1, length(?2)) = ?2)", id,
                 first);
    for (const char *table : {"entry_view", "contact", "contact_gone", "catalog", "entry_window"})
        m_db.execute(std::string("DELETE FROM ") + table
                         + " WHERE scope IN (SELECT id FROM scope WHERE profile = ?1"
                           " OR substr(profile, 1, length(?2)) = ?2)",
                     id, first);
    m_db.execute("DELETE FROM scope WHERE (profile = ?1 OR substr(profile, 1, length(?2)) = ?2) AND NOT EXISTS"
                 " (SELECT 1 FROM submission WHERE submission.scope = scope.id)",
                 id, first);
    return m_db.result();
}

} // namespace desk::store
