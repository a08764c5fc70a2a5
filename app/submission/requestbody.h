// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/json.h"
#include "app/domain/result.h"

#include <QByteArray>

namespace desk::submission {

/// The body with its top-level `occurredAt` set to `moment`; everything else stays byte for byte. An error with code
/// "submission.body" if the body is no JSON object.
[[nodiscard]] domain::Result<QByteArray> withOccurredAt(const QByteArray &body, domain::Instant moment);

/// Whether the body carries a payload, from which the service's mapping may take the entry's values and time.
[[nodiscard]] bool hasPayload(const QByteArray &body);

/// Whether `text` is a JSON object, which `document` then shows; it reads from `text`, which has to stay.
[[nodiscard]] bool parseObject(domain::JsonDocument &document, const QByteArray &text);

} // namespace desk::submission
