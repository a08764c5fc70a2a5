// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/secret.h"

#include <string.h>

namespace desk::api {

Secret::Secret(const QString &key)
{
    QByteArray text = key.trimmed().toUtf8();
    if (!text.isEmpty()) {
        text.detach();
        m_holder = std::make_shared<Holder>(std::move(text));
    }
}

Secret::Holder::~Holder()
{
    explicit_bzero(text.data(), static_cast<std::size_t>(text.size()));
}

bool Secret::isUsable() const
{
    return !isEmpty() && std::ranges::all_of(reveal(), [](char c) { return c > 0x20 && c < 0x7f; });
}

const QByteArray &Secret::reveal() const
{
    static const QByteArray none;
    return m_holder ? m_holder->text : none;
}

QByteArray Secret::redact(QByteArray text) const
{
    return isEmpty() ? text : text.replace(reveal(), "[key]");
}

QString Secret::redact(QString text) const
{
    return isEmpty() ? text : text.replace(QString::fromUtf8(reveal()), QStringLiteral("[key]"));
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "Secret(none)" : "Secret(***)");
    return debug;
}

} // namespace desk::api
