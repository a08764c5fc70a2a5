// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace desk::api {

/// Notices an answer that comes a second time, by the X-Request-Id that a service gives each of its answers.
///
/// A server or a proxy that sends an answer twice on a kept connection would have the copy read as the answer to the
/// next request. A service whose ids do not differ at all shows itself when a request that went out again on a fresh
/// connection brings a known id once more; then they say nothing and are no longer looked at.
class AnswerIds
{
public:
    /// Whether this id came lately. Remembers it. `again`: the request went out anew because of such an id.
    [[nodiscard]] bool isCopy(const QByteArray &requestId, bool again)
    {
        if (requestId.isEmpty() || !m_areTrusted)
            return false;
        if (m_recent.contains(requestId)) {
            m_areTrusted = !again;
            return m_areTrusted;
        }
        constexpr qsizetype remembered = 64;
        m_recent.append(requestId);
        if (m_recent.size() > remembered)
            m_recent.removeFirst();
        return false;
    }

private:
    QList<QByteArray> m_recent;
    bool m_areTrusted = true;
};

} // namespace desk::api
