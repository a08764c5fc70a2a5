// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/redaction.h"

#include "app/domain/text.h"

#include <QRegularExpression>

namespace desk::submission {

using domain::JsonType;
using domain::JsonValue;
using domain::JsonWriter;

namespace {

constexpr std::string_view removed = "(removed)";

/// An entry's payload is flat and a webhook's is shallow; what lies deeper than this is no data of anybody's.
constexpr int deepest = 200;

/// "X-Api-Key", "apiKey" and "api_key" are one name.
bool isSecretName(std::string_view name)
{
    static const QStringList names{
        QStringLiteral("authorization"), QStringLiteral("proxyauthorization"), QStringLiteral("apikey"),
        QStringLiteral("xapikey"),       QStringLiteral("webhookurl"),         QStringLiteral("password"),
        QStringLiteral("secret"),        QStringLiteral("clientsecret"),       QStringLiteral("webhooksecret"),
        QStringLiteral("accesstoken"),   QStringLiteral("refreshtoken"),       QStringLiteral("pagetokens"),
        QStringLiteral("cookie"),        QStringLiteral("setcookie"),
    };
    QString letters;
    for (const QChar c : domain::qtText(name)) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return names.contains(letters);
}

} // namespace

Redaction::Redaction(QStringList secrets) : m_secrets(std::move(secrets))
{
    m_secrets.removeAll(QString());
    // A longer one may begin with a shorter one.
    std::ranges::sort(m_secrets, {}, [](const QString &secret) { return -secret.size(); });
}

QString Redaction::text(QString text) const
{
    static const QRegularExpression key(QStringLiteral("sk-ak-[A-Za-z0-9_\\-]+"));
    static const QRegularExpression bearer(QStringLiteral("\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=\\-]+"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webhook(QStringLiteral("https?:(\\\\?/){2}[^\\s\"'<>]*/(api\\\\?/)?webhooks?\\\\?/"
                                                           "[^\\s\"'<>]*"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QString &secret : m_secrets)
        text.replace(secret, domain::qtText(removed), Qt::CaseInsensitive);
    text.replace(webhook, domain::qtText(removed));
    text.replace(bearer, QStringLiteral("\\1 ") + domain::qtText(removed));
    text.replace(key, domain::qtText(removed));
    return text;
}

void Redaction::write(JsonWriter &json, JsonValue value) const
{
    write(json, value, 0);
}

void Redaction::write(JsonWriter &json, JsonValue value, int depth) const
{
    if (!value.isValid() || value.isNull()) {
        json.null();
    } else if (value.isString()) {
        json.string(text(domain::qtText(value.string())));
    } else if (!value.isContainer()) {
        json.raw(value.source());
    } else if (depth == deepest) {
        json.string(removed);
    } else if (value.isArray()) {
        json.beginArray();
        for (const domain::JsonMember &item : value)
            write(json, item.value, depth + 1);
        json.endArray();
    } else {
        json.beginObject();
        for (const domain::JsonMember &member : value) {
            json.key(text(domain::qtText(member.name())).toStdString());
            if (isSecretName(member.name()) && !member.value.isNull())
                json.string(removed);
            else
                write(json, member.value, depth + 1);
        }
        json.endObject();
    }
}

void Redaction::writeBody(JsonWriter &json, const QByteArray &body) const
{
    domain::JsonDocument document;
    if (body.isEmpty())
        json.null();
    else if (document.parseView({body.constData(), std::size_t(body.size())}))
        json.string(text(QString::fromUtf8(body)));
    else
        write(json, document.root());
}

} // namespace desk::submission
