// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace desk::store {

/// A connection as it is remembered. Never holds the key.
struct ProfileRecord {
    QString id;
    QString name;
    QString baseUrl;
    QString businessId;
    QString businessName;
    bool isSandbox = false;
    int position = 0;
    QByteArray settings = QByteArrayLiteral("{}"); ///< JSON object
    bool operator==(const ProfileRecord &) const = default;
};

class ProfileRepository
{
public:
    explicit ProfileRepository(Database &database) : m_db(database) {}

    [[nodiscard]] domain::Result<QList<ProfileRecord>> all();
    [[nodiscard]] domain::Result<std::optional<ProfileRecord>> find(const QString &id);
    domain::Result<void> put(const ProfileRecord &profile);
    /// Forgets the profile and what was cached for it. What was submitted through it stays on record.
    domain::Result<void> remove(const QString &id);

private:
    Database &m_db;
};

} // namespace desk::store
