// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/scope.h"

namespace desk::store {

/// The named views of the entries of one profile. What a view shows is a document (JSON text) that the store does not
/// look into. Names are unique within a profile; one that is taken is refused with "view.name_taken", an empty one with
/// "view.name_missing".
class ViewRepository
{
public:
    ViewRepository(Database &database, const QString &profileId) : m_scope(database, profileId) {}

    struct View {
        qint64 id = 0;
        QString name;
        QByteArray document;
        bool operator==(const View &) const = default;
    };
    /// In the operator's order.
    [[nodiscard]] domain::Result<QList<View>> all();
    /// At the end; answers with its id.
    domain::Result<qint64> add(const QString &name, const QByteArray &document,
                               domain::Instant now = domain::Instant::now());
    /// "view.gone" when it was deleted meanwhile.
    domain::Result<void> update(qint64 id, const QByteArray &document, domain::Instant now = domain::Instant::now());

    struct Place {
        qint64 id = 0;
        QString name;
    };
    /// Gives the views these names and this order and deletes the named ones, all or nothing. Names may be swapped.
    /// Views that are named in neither list keep their name and come after the others.
    domain::Result<void> arrange(const QList<Place> &order, const QList<qint64> &deleted,
                                 domain::Instant now = domain::Instant::now());

private:
    [[nodiscard]] domain::Result<void> checkName(const QString &name, qint64 id);

    Scope m_scope;
};

} // namespace desk::store
