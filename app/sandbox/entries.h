// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/call.h"

namespace desk::sandbox {

struct EntryRow {
    std::string id;
    std::string businessId;
    std::optional<std::string> configId;
    std::optional<std::string> configName; ///< as it was called then
    std::optional<std::string> sourceId;
    std::optional<std::string> contactId;
    std::optional<std::string> eventValue; ///< exact decimal text
    std::optional<std::string> currency;
    std::optional<std::string> expense; ///< exact decimal text
    std::int64_t occurredAt = 0;
    std::int64_t createdAt = 0;
    std::int64_t listedAt = 0; ///< lists show it from then on
    std::optional<std::string> attributionSource;
    std::optional<std::string> attributionCampaign;
    std::optional<std::string> attributionCampaignId;
    std::optional<std::string> attributionAd;
    std::optional<std::string> attributionAdId;
    std::optional<std::string> reference; ///< JSON object: order and external id, the attribution that is not answered
};

struct SourceRow;
struct ConfigRow;

/// An entry of this source as of now, with ids and times, without values.
[[nodiscard]] EntryRow newEntry(const Call &call, const SourceRow &source, const ConfigRow &config);
void insertEntry(Database &database, const EntryRow &entry);

[[nodiscard]] Answer listEntries(Call &call);
[[nodiscard]] Answer createEntry(Call &call);
[[nodiscard]] Answer getEntry(Call &call);
[[nodiscard]] Answer deleteEntry(Call &call);

} // namespace desk::sandbox
