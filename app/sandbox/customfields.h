// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/sandbox/call.h"

namespace desk::sandbox {

struct CustomFieldRow {
    std::string id;
    std::string businessId;
    std::string key;
    std::string label;
    std::string type;
    std::int64_t displayOrder = 0;
    bool isActive = true;
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;
};

void insertCustomField(Database &database, const CustomFieldRow &field);
/// All of a business, as the mapping engine wants them.
[[nodiscard]] QList<domain::CustomField> customFieldsOf(Database &database, const std::string &businessId);

[[nodiscard]] Answer listCustomFields(Call &call);
[[nodiscard]] Answer createCustomField(Call &call);

} // namespace desk::sandbox
