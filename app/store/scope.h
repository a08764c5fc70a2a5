// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace desk::store {

/// The small number under which a profile's rows are kept.
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

} // namespace desk::store
