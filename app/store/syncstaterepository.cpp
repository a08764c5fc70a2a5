// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/syncstaterepository.h"

namespace desk::store {

using domain::Result;

Result<std::optional<QString>> SyncStateRepository::value(const QString &name)
{
    std::optional<QString> value;
    auto query = m_db.statement("SELECT value FROM fact WHERE owner = ? AND name = ?");
    if (query.bind(m_owner, name).next())
        value = query.text(0);
    return m_db.result(std::move(value));
}

Result<QHash<QString, QString>> SyncStateRepository::all()
{
    QHash<QString, QString> values;
    auto query = m_db.statement("SELECT name, value FROM fact WHERE owner = ?");
    query.bind(m_owner);
    while (query.next())
        values.insert(query.text(0), query.text(1));
    return m_db.result(std::move(values));
}

Result<void> SyncStateRepository::set(const QString &name, const QString &value)
{
    m_db.execute("INSERT INTO fact (owner, name, value) VALUES (?, ?, ?)"
                 " ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value",
                 m_owner, name, value);
    return m_db.result();
}

Result<void> SyncStateRepository::remove(const QString &name)
{
    m_db.execute("DELETE FROM fact WHERE owner = ? AND name = ?", m_owner, name);
    return m_db.result();
}

} // namespace desk::store
