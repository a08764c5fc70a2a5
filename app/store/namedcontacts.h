// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/scope.h"

#include <QStringList>

namespace desk::store {

/// The contacts that the local copy's entries name.
class NamedContacts
{
public:
    NamedContacts(Database &database, const QString &profileId) : m_scope(database, profileId) {}

    struct Missing {
        QStringList ids; ///< the first few
        qint64 count = 0;
    };
    /// Named, but neither kept nor known to be gone. As quick as there are contacts, however many entries.
    [[nodiscard]] domain::Result<Missing> missing(int atMost);
    /// The server does not have it any more.
    domain::Result<void> setGone(const QString &id, domain::Instant now = domain::Instant::now());
    [[nodiscard]] bool isKept(const QString &id);

private:
    Scope m_scope;
};

} // namespace desk::store
