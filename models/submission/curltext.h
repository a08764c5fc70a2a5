// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace desk::models {

/// `/api/v1/businesses/<id>/conversions/entries`
[[nodiscard]] QString entriesPath(const QString &businessId);
/// The same request for a shell. The key is never in it: `$CONVERSION_DESK_API_KEY` stands in its place.
[[nodiscard]] QString curlText(const QUrl &baseUrl, const QString &businessId, const QByteArray &body);

} // namespace desk::models
