// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/example.h"

#include "app/domain/json.h"

#include <array>

namespace desk::models {

namespace {

struct Named {
    std::string_view target;
    std::string_view value;
};

// Data, not words of the window: the same in every language.
constexpr std::array<Named, 14> byName{{
    {"expense", "12.50"},
    {"firstName", "Jane"},
    {"lastName", "Doe"},
    {"name", "Jane Doe"},
    {"company", "Example Ltd"},
    {"address", "1 Example Street"},
    {"city", "Exampleton"},
    {"state", "Exampleshire"},
    {"country", "GB"},
    {"orderId", "A-1001"},
    {"externalId", "X-2002"},
    {"utm_source", "newsletter"},
    {"utm_medium", "email"},
    {"utm_campaign", "spring"},
}};

std::string valueFor(const mapping::Target &target, const mapping::FieldMapping &mapping)
{
    for (const Named &named : byName) {
        if (named.target == target.name)
            return std::string(named.value);
    }
    using Kind = mapping::ValueKind;
    switch (target.kind) {
    case Kind::Number: return target.group == mapping::TargetGroup::Custom ? "42" : "499.00";
    case Kind::Currency: return mapping.revenueCurrency().value_or("EUR");
    case Kind::DateTime: return "2026-03-01T10:00:00Z";
    case Kind::Email: return "jane.doe@example.com";
    case Kind::Phone: return "+14155550132";
    case Kind::Website: return "https://example.com";
    case Kind::TimeZone: return "Europe/Berlin";
    default: return "example";
    }
}

} // namespace

std::string examplePayload(const mapping::FieldMapping &mapping, const mapping::TargetCatalog &catalog)
{
    if (mapping.rules().empty() || !mapping.isEditable())
        return {};
    domain::JsonWriter writer;
    writer.beginObject();
    for (const auto &rule : mapping.rules()) {
        const auto target = catalog.resolve(rule.target);
        writer.member(rule.path, target ? valueFor(*target, mapping) : std::string("example"));
    }
    writer.endObject();
    domain::JsonDocument document;
    if (document.parse(writer.take()))
        return {};
    return document.root().toIndented();
}

} // namespace desk::models
