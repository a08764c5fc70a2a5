// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/call.h"

namespace desk::sandbox {

void insertBusiness(Database &database, const std::string &id, const std::string &name);
[[nodiscard]] Answer listBusinesses(Call &call);

} // namespace desk::sandbox
