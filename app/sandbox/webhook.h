// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/call.h"

namespace desk::sandbox {

/// Keeps a body that a webhook received; of each source the newest hundred.
void insertPayload(Database &database, const std::string &sourceId, std::int64_t receivedAt, const std::string &body);

/// What an outside system posts. The address is the credential; there is no key.
[[nodiscard]] Answer fireWebhook(Call &call);

} // namespace desk::sandbox
