// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace desk::store {

/// What was typed and not yet saved or sent, as JSON text (any UTF-8 text does). Kinds: "mapping" and "sample" by
/// source id, "new-entry" and "entries-view" by profile id.
class DraftRepository
{
public:
    explicit DraftRepository(Database &database) : m_db(database) {}

    struct Draft {
        QString kind;
        QString key;
        QByteArray json;
        domain::Instant changedAt;
    };
    [[nodiscard]] domain::Result<std::optional<Draft>> find(const QString &kind, const QString &key);
    [[nodiscard]] domain::Result<QList<Draft>> ofKind(const QString &kind);
    domain::Result<void> put(const QString &kind, const QString &key, const QByteArray &json,
                             domain::Instant now = domain::Instant::now());
    domain::Result<void> remove(const QString &kind, const QString &key);

private:
    Database &m_db;
};

} // namespace desk::store
