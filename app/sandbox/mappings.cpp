// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/mappings.h"

#include "app/sandbox/reading.h"

#include <array>

namespace desk::sandbox {

namespace {

constexpr std::array standardTargets{
    "eventValue",   "revenue",  "currency",  "expense",     "occurredAt", "email",      "phone",
    "firstName",    "lastName", "name",      "company",     "address",    "city",       "state",
    "country",      "timezone", "website",   "orderId",     "externalId", "utm_source", "utm_medium",
    "utm_campaign", "utm_ad",   "utm_ad_id", "utm_content", "utm_term",   "fbclid",     "gclid",
};

/// Names that a simple mapping uses for settings; whatever they hold is kept.
bool isSetting(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> names{"config",     "webhookId",      "webhookTopic",
                                                           "pageTokens", "ghlEventType",   "ghlLocationId",
                                                           "formId",     "typeformFormId", "whopConnectionId"};
    return std::ranges::find(names, name) != names.end();
}

} // namespace

std::string identityMapping(const std::optional<std::string> &revenueCurrency)
{
    domain::JsonWriter json;
    json.beginObject().key("mappings").beginObject();
    for (const char *target : standardTargets)
        json.member(target, std::string_view(target));
    json.endObject();
    if (revenueCurrency)
        json.key("config").beginObject().member("revenueCurrency", *revenueCurrency).endObject();
    json.endObject();
    return json.take();
}

std::vector<Problem> mappingProblems(Database &database, const std::string &businessId, domain::JsonValue mapping,
                                     const std::string &sourceType)
{
    Q_UNUSED(database);
    Q_UNUSED(businessId);
    Q_UNUSED(sourceType);
    std::vector<Problem> problems;
    const auto note = [&problems](std::string field, std::string message) {
        problems.push_back({.field = std::move(field), .message = std::move(message), .entryCount = {}});
    };
    if (!mapping.isObject()) {
        note("fieldMappings", "must be an object");
        return problems;
    }
    const domain::JsonValue wrapped = mapping["mappings"];
    const bool isWrapped = wrapped.isObject();
    const domain::JsonValue rules = isWrapped ? wrapped : mapping;
    const std::string where = isWrapped ? "fieldMappings.mappings." : "fieldMappings.";
    for (const domain::JsonMember member : rules) {
        if (!member.value.isString() && (isWrapped || !isSetting(member.name())))
            note(where + std::string(member.name()), "must be a string: the name of a target");
    }
    const domain::JsonValue currency = mapping["config"]["revenueCurrency"];
    if (currency && (!currency.isString() || codePoints(currency.string()) != 3))
        note("fieldMappings.config.revenueCurrency", "must have exactly 3 characters");
    return problems;
}

} // namespace desk::sandbox
