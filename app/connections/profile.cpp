// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/profile.h"

#include "app/store/scope.h"

#include <QCoreApplication>
#include <QUuid>

namespace desk::connections {

QString Profile::title() const
{
    return businessName.isEmpty() ? name : businessName;
}

QString Profile::dataKey() const
{
    // As toRecord() writes them: the sandbox's address changes with every start.
    return store::dataKeyOf(id, isSandbox ? QString() : baseUrl.toString(), businessId);
}

QString sandboxProfileId()
{
    return QStringLiteral("sandbox");
}

Profile sandboxProfile()
{
    Profile profile;
    profile.id = sandboxProfileId();
    //: The name of the connection to the embedded practice server
    profile.name = QCoreApplication::translate("Connections", "Sandbox");
    profile.isSandbox = true;
    profile.position = -1;
    return profile;
}

Profile newProfile()
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

QUrl hostedService()
{
    return QUrl(QStringLiteral("https://app.usecortana.ai"));
}

QUrl baseUrlFromText(const QString &text)
{
    QString address = text.trimmed();
    while (address.endsWith(QLatin1Char('/')))
        address.chop(1);
    if (address.isEmpty())
        return {};
    if (!address.contains(QLatin1String("://")))
        address.prepend(QLatin1String("https://"));
    QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

Profile fromRecord(const store::ProfileRecord &record)
{
    return {.id = record.id,
            .name = record.isSandbox ? sandboxProfile().name : record.name, // in the language of this run
            .baseUrl = QUrl(record.baseUrl),
            .businessId = record.businessId,
            .businessName = record.businessName,
            .isSandbox = record.isSandbox,
            .position = record.position};
}

store::ProfileRecord toRecord(const Profile &profile, const QByteArray &settings)
{
    store::ProfileRecord record;
    record.id = profile.id;
    record.name = profile.name;
    record.baseUrl = profile.isSandbox ? QString() : profile.baseUrl.toString();
    record.businessId = profile.businessId;
    record.businessName = profile.businessName;
    record.isSandbox = profile.isSandbox;
    record.position = profile.position;
    if (!settings.isEmpty())
        record.settings = settings;
    return record;
}

} // namespace desk::connections
