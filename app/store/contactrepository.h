// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/store/scope.h"

namespace desk::store {

/// Contacts that were looked up, kept to show names and present values without a request.
class ContactRepository
{
public:
    ContactRepository(Database &database, const QString &profileId) : m_scope(database, profileId) {}

    domain::Result<void> put(const QList<domain::Contact> &contacts, domain::Instant now = domain::Instant::now());
    domain::Result<void> remove(const QString &id);
    [[nodiscard]] domain::Result<std::optional<domain::Contact>> find(const QString &id);
    [[nodiscard]] domain::Result<std::optional<domain::Contact>> findByEmail(const QString &email);
    [[nodiscard]] domain::Result<std::optional<domain::Contact>> findByPhone(const QString &phone);
    /// Text anywhere in name, e-mail or phone, case and accents ignored; the latest looked up first.
    [[nodiscard]] domain::Result<QList<domain::Contact>> search(const QString &text, int limit = 20);

private:
    [[nodiscard]] domain::Result<std::optional<domain::Contact>> findBy(const char *condition, const QString &value);
    Scope m_scope;
};

} // namespace desk::store
