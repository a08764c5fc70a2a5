// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/scope.h"

namespace desk::store {

namespace {
constexpr QLatin1Char separator('@'); // in no profile's id
}

QString dataKeyOf(const QString &profileId, const QString &baseUrl, const QString &businessId)
{
    return profileId + separator + baseUrl + separator + businessId;
}

QString profileOfDataKey(const QString &key)
{
    return key.section(separator, 0, 0);
}

QString currentDataKey(Database &database, const QString &profileId)
{
    if (profileId.isEmpty() || profileId.contains(separator))
        return profileId;
    auto query = database.statement("SELECT base_url, business_id FROM profile WHERE id = ?");
    return query.bind(profileId).next() ? dataKeyOf(profileId, query.text(0), query.text(1)) : profileId;
}

qint64 Scope::known()
{
    if (m_id == 0) {
        auto query = m_db->statement("SELECT id FROM scope WHERE profile = ?");
        if (query.bind(currentDataKey(*m_db, m_profile)).next())
            m_id = query.integer(0);
    }
    return m_id;
}

qint64 Scope::ensured()
{
    if (known() == 0 && m_db->execute("INSERT INTO scope (profile) VALUES (?)", currentDataKey(*m_db, m_profile)))
        m_id = m_db->lastRow();
    return m_id;
}

QString foldedText(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    folded.reserve(parts.size());
    for (const QChar c : parts) {
        if (!c.isMark())
            folded.append(c);
    }
    return folded.toCaseFolded();
}

} // namespace desk::store
