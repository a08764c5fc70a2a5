// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/scope.h"

namespace desk::store {

qint64 Scope::known()
{
    if (m_id == 0) {
        auto query = m_db->statement("SELECT id FROM scope WHERE profile = ?");
        if (query.bind(m_profile).next())
            m_id = query.integer(0);
    }
    return m_id;
}

qint64 Scope::ensured()
{
    if (known() == 0 && m_db->execute("INSERT INTO scope (profile) VALUES (?)", m_profile))
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
