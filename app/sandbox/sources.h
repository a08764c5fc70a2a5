// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/call.h"

namespace desk::sandbox {

struct SourceRow {
    std::string id;
    std::string businessId;
    std::string configId;
    std::string name;
    std::string sourceType = "WEBHOOK";
    bool isActive = true;
    std::optional<std::string> fieldMappings; ///< JSON text
    std::int64_t totalRequests = 0;
    std::int64_t successRequests = 0;
    std::int64_t failureRequests = 0;
    std::optional<std::int64_t> lastUsedAt;
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;
};

/// Anywhere in the business.
[[nodiscard]] std::optional<SourceRow> findSource(Database &database, const std::string &businessId,
                                                  const std::string &id);
void insertSource(Database &database, const SourceRow &source);

[[nodiscard]] Answer listSources(Call &call);
[[nodiscard]] Answer createSource(Call &call);
[[nodiscard]] Answer getSource(Call &call);
[[nodiscard]] Answer changeSource(Call &call);
[[nodiscard]] Answer deleteSource(Call &call);

} // namespace desk::sandbox
