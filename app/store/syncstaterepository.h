// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/scope.h"

namespace desk::store {

/// Small facts kept by name: how far a sync got, whether the outbox is paused. The owner is a data key or a profile id
/// (see Scope), or empty for the whole workspace.
class SyncStateRepository
{
public:
    SyncStateRepository(Database &database, const QString &owner)
        : m_db(database), m_owner(currentDataKey(database, owner))
    {}

    [[nodiscard]] domain::Result<std::optional<QString>> value(const QString &name);
    [[nodiscard]] domain::Result<QHash<QString, QString>> all();
    domain::Result<void> set(const QString &name, const QString &value);
    domain::Result<void> remove(const QString &name);

private:
    Database &m_db;
    QString m_owner;
};

} // namespace desk::store
