// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace desk::store {

/// Under which everything of one business at one address is kept. A connection that is made to point elsewhere keeps
/// nothing of it, and finds it again when it comes back.
[[nodiscard]] QString dataKeyOf(const QString &profileId, const QString &baseUrl, const QString &businessId);
/// The profile of such a key.
[[nodiscard]] QString profileOfDataKey(const QString &key);
/// Of the place to which the stored profile points now; an id that is a key already, or of no stored profile, stands
/// for itself. A job that began before a connection was changed gives the key, so that it ends where it began.
[[nodiscard]] QString currentDataKey(Database &database, const QString &profileId);

/// The small number under which the rows of a data key are kept; of a profile's id, those of its present place.
class Scope
{
public:
    Scope(Database &database, QString profileId) : m_db(&database), m_profile(std::move(profileId)) {}

    /// For reading: 0, which no row has, if nothing was ever kept for the profile.
    [[nodiscard]] qint64 known();
    /// For writing: made if need be.
    [[nodiscard]] qint64 ensured();
    [[nodiscard]] const QString &profileId() const { return m_profile; }
    [[nodiscard]] Database &db() { return *m_db; }

private:
    Database *m_db;
    QString m_profile;
    qint64 m_id = 0;
};

/// Case, accents and width folded away, for sorting and searching text.
[[nodiscard]] QString foldedText(const QString &text);
/// Nothing and an empty text are the same to a search.
[[nodiscard]] inline QString textOr(const std::optional<QString> &text)
{
    return text.value_or(QString());
}

} // namespace desk::store
