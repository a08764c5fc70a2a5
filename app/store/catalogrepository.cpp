// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/catalogrepository.h"

#include "app/store/entryrepository.h"

namespace desk::store {

using domain::Result;

namespace {

QString kindName(CatalogRepository::Kind kind)
{
    switch (kind) {
    case CatalogRepository::Kind::Config: return QStringLiteral("config");
    case CatalogRepository::Kind::Source: return QStringLiteral("source");
    case CatalogRepository::Kind::CustomField: return QStringLiteral("field");
    }
    return {};
}

} // namespace

Result<QList<CatalogRepository::Item>> CatalogRepository::all(Kind kind)
{
    Database &db = m_scope.db();
    QList<Item> items;
    auto query = db.statement("SELECT id, parent, name, raw FROM catalog WHERE scope = ? AND kind = ?"
                              " ORDER BY position, id");
    query.bind(m_scope.known(), kindName(kind));
    while (query.next())
        items.append({query.text(0), query.text(1), query.text(2), query.bytes(3)});
    return db.result(std::move(items));
}

Result<void> CatalogRepository::replaceAll(Kind kind, const QList<Item> &items)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.ensured();
    db.execute("DELETE FROM catalog WHERE scope = ? AND kind = ?", scope, kindName(kind));
    auto insert = db.statement("INSERT OR REPLACE INTO catalog (scope, kind, id, parent, name, position, raw)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?)");
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        insert.bind(scope, kindName(kind), item.id, item.parent, item.name, qint64{i}, Text{item.raw}).run();
        names.insert(item.id, item.name);
    }
    if (kind == Kind::Source)
        return EntryRepository(db, m_scope.profileId()).setSourceNames(names);
    return db.result();
}

Result<void> CatalogRepository::put(Kind kind, const Item &item)
{
    Database &db = m_scope.db();
    db.execute("INSERT INTO catalog (scope, kind, id, parent, name, position, raw)"
               " VALUES (?1, ?2, ?3, ?4, ?5,"
               " (SELECT 1 + coalesce(max(position), 0) FROM catalog WHERE scope = ?1 AND kind = ?2), ?6)"
               " ON CONFLICT (scope, kind, id) DO UPDATE SET parent = excluded.parent, name = excluded.name,"
               " raw = excluded.raw",
               m_scope.ensured(), kindName(kind), item.id, item.parent, item.name, Text{item.raw});
    if (kind == Kind::Source)
        return EntryRepository(db, m_scope.profileId()).setSourceNames({{item.id, item.name}});
    return db.result();
}

Result<void> CatalogRepository::remove(Kind kind, const QString &id)
{
    Database &db = m_scope.db();
    db.execute("DELETE FROM catalog WHERE scope = ? AND kind = ? AND id = ?", m_scope.known(), kindName(kind), id);
    return db.result();
}

} // namespace desk::store
