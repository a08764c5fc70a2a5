// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profilerepository.h"

#include <QString>
#include <QUrl>

namespace desk::connections {

/// One connection as it is remembered: where, and to which business. The key is the key store's.
struct Profile {
    QString id;   ///< a UUID of ours; "sandbox" for the embedded one
    QString name; ///< the operator's
    QUrl baseUrl; ///< empty for the sandbox: its port changes
    QString businessId;
    QString businessName;
    bool isSandbox = false;
    int position = 0;
    bool operator==(const Profile &) const = default;

    /// What to call it where there is room for one name.
    [[nodiscard]] QString title() const;
    /// Under which the workspace keeps what belongs to this business at this address; see store::Scope.
    [[nodiscard]] QString dataKey() const;
};

[[nodiscard]] QString sandboxProfileId();
/// The sandbox as it is before it has ever run.
[[nodiscard]] Profile sandboxProfile();
/// A new live one, with an id of its own.
[[nodiscard]] Profile newProfile();

/// Reads what an operator typed: white space, a missing https:// and a trailing slash are forgiven. An invalid URL if
/// nothing sensible can be made of it.
[[nodiscard]] QUrl baseUrlFromText(const QString &text);
/// The service's own address, offered for a new connection.
[[nodiscard]] QUrl hostedService();

[[nodiscard]] Profile fromRecord(const store::ProfileRecord &record);
/// `settings` are the stored ones; they are kept.
[[nodiscard]] store::ProfileRecord toRecord(const Profile &profile, const QByteArray &settings);

} // namespace desk::connections
