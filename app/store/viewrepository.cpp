// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/viewrepository.h"

#include <QCoreApplication>

namespace desk::store {

using domain::Instant;
using domain::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryViews)
};

} // namespace

Result<QList<ViewRepository::View>> ViewRepository::all()
{
    Database &db = m_scope.db();
    QList<View> views;
    auto query = db.statement("SELECT id, name, document FROM entry_view WHERE scope = ? ORDER BY position, id");
    query.bind(m_scope.known());
    while (query.next())
        views.append({query.integer(0), query.text(1), query.bytes(2)});
    return db.result(std::move(views));
}

Result<void> ViewRepository::checkName(const QString &name, qint64 id)
{
    if (name.trimmed().isEmpty())
        return domain::fail(QStringLiteral("view.name_missing"), Words::tr("A view needs a name."));
    Database &db = m_scope.db();
    auto query = db.statement("SELECT 1 FROM entry_view WHERE scope = ? AND name = ? AND id <> ?");
    if (query.bind(m_scope.known(), name, id).next())
        return domain::fail(QStringLiteral("view.name_taken"), Words::tr("There is a view called “%1”.").arg(name));
    return db.result();
}

Result<qint64> ViewRepository::add(const QString &name, const QByteArray &document, Instant now)
{
    if (const auto good = checkName(name, 0); !good)
        return tl::unexpected(good.error());
    Database &db = m_scope.db();
    db.execute("INSERT INTO entry_view (scope, name, position, document, changed_at) VALUES (?1, ?2,"
               " (SELECT 1 + coalesce(max(position), 0) FROM entry_view WHERE scope = ?1), ?3, ?4)",
               m_scope.ensured(), name, Text{document}, now);
    return db.result(db.lastRow());
}

Result<void> ViewRepository::update(qint64 id, const QByteArray &document, Instant now)
{
    Database &db = m_scope.db();
    if (db.execute("UPDATE entry_view SET document = ?, changed_at = ? WHERE scope = ? AND id = ?", Text{document}, now,
                   m_scope.known(), id)
        && db.changes() == 0)
        return domain::fail(QStringLiteral("view.gone"), Words::tr("This view was deleted meanwhile."));
    return db.result();
}

Result<void> ViewRepository::arrange(const QList<Place> &order, const QList<qint64> &deleted, Instant now)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    for (const qint64 id : deleted)
        db.execute("DELETE FROM entry_view WHERE scope = ? AND id = ?", scope, id);
    db.execute("UPDATE entry_view SET position = position + ? WHERE scope = ?", qint64{order.size()}, scope);
    // Names step aside first, so that two views can swap theirs; no name of an operator's begins with a control
    // character.
    for (const Place &place : order)
        db.execute("UPDATE entry_view SET name = char(1) || id WHERE scope = ? AND id = ?", scope, place.id);
    qint64 position = 0;
    for (const Place &place : order) {
        if (auto good = checkName(place.name, place.id); !good)
            return good;
        db.execute("UPDATE entry_view SET name = ?, position = ?, changed_at = ? WHERE scope = ? AND id = ?",
                   place.name, ++position, now, scope, place.id);
    }
    return db.result();
}

} // namespace desk::store
