// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/call.h"

namespace desk::sandbox {

struct ConfigRow {
    std::string id;
    std::string businessId;
    std::string name; ///< the key
    std::optional<std::string> displayName;
    std::optional<std::string> description;
    std::optional<std::string> icon;
    bool isActive = true;
    bool isStandard = false; ///< came with the business; cannot be deleted
    bool valueRequired = false;
    bool trackNewOnly = false;
    std::string revenueCategory = "CASH_COLLECTED";
    std::int64_t displayOrder = 0;
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;
};

[[nodiscard]] std::optional<ConfigRow> findConfig(Database &database, const std::string &businessId,
                                                  const std::string &id);
void insertConfig(Database &database, const ConfigRow &config);

[[nodiscard]] Answer listConfigs(Call &call);
[[nodiscard]] Answer createConfig(Call &call);
[[nodiscard]] Answer getConfig(Call &call);
[[nodiscard]] Answer changeConfig(Call &call);
[[nodiscard]] Answer deleteConfig(Call &call);

} // namespace desk::sandbox
