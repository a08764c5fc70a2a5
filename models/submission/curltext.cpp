// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/curltext.h"

namespace desk::models {

namespace {

/// In single quotes, as any POSIX shell reads it back.
QString quoted(QString text)
{
    text.replace(u'\'', QStringLiteral("'\\''"));
    return QString(u'\'' + text + u'\'');
}

} // namespace

QString entriesPath(const QString &businessId)
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(businessId));
    return QStringLiteral("/api/v1/businesses/") + id + QStringLiteral("/conversions/entries");
}

QString curlText(const QUrl &baseUrl, const QString &businessId, const QByteArray &body)
{
    QString base = baseUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    const QStringList lines{
        QStringLiteral("curl --request POST ") + quoted(base + entriesPath(businessId)),
        QStringLiteral("--header \"Authorization: Bearer $CONVERSION_DESK_API_KEY\""),
        QStringLiteral("--header 'Content-Type: application/json'"),
        QStringLiteral("--data-binary ") + quoted(QString::fromUtf8(body)),
    };
    return lines.join(QStringLiteral(" \\\n  "));
}

} // namespace desk::models
