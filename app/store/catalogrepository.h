// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/scope.h"

namespace desk::store {

/// The last known conversion configs, sources and custom fields of a connection, as the server sent them.
class CatalogRepository
{
public:
    CatalogRepository(Database &database, const QString &profileId) : m_scope(database, profileId) {}

    enum class Kind { Config, Source, CustomField };
    struct Item {
        QString id;
        QString parent; ///< of a source: its config's id
        QString name;
        QByteArray raw;
    };
    /// In the order they were put.
    [[nodiscard]] domain::Result<QList<Item>> all(Kind kind);
    /// Puts these in place of all of the kind. The names of sources go to the cached entries too.
    domain::Result<void> replaceAll(Kind kind, const QList<Item> &items);
    domain::Result<void> put(Kind kind, const Item &item);
    domain::Result<void> remove(Kind kind, const QString &id);

private:
    Scope m_scope;
};

} // namespace desk::store
