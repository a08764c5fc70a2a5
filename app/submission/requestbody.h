// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/result.h"

#include <QByteArray>

namespace desk::submission {

/// The body with its top-level `occurredAt` set to `moment`; everything else stays byte for byte. An error with code
/// "submission.body" if the body is no JSON object.
[[nodiscard]] domain::Result<QByteArray> withOccurredAt(const QByteArray &body, domain::Instant moment);

} // namespace desk::submission
