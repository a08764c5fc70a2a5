// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/mappings.h"

#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"
#include "app/sandbox/customfields.h"
#include "app/sandbox/reading.h"

#include <array>

namespace desk::sandbox {

namespace {

struct ContactTarget {
    std::string_view target;
    ContactField field;
};
constexpr std::array<ContactTarget, 12> contactTargets{{{"email", ContactField::Email},
                                                        {"phone", ContactField::Phone},
                                                        {"firstName", ContactField::FirstName},
                                                        {"lastName", ContactField::LastName},
                                                        {"name", ContactField::Name},
                                                        {"company", ContactField::Company},
                                                        {"address", ContactField::Address},
                                                        {"city", ContactField::City},
                                                        {"state", ContactField::State},
                                                        {"country", ContactField::Country},
                                                        {"timezone", ContactField::IanaTimezone},
                                                        {"website", ContactField::Website}}};

/// Kept with the entry, but not part of the API's answers.
constexpr std::array<std::string_view, 7> silentTargets{"orderId",  "externalId", "utm_medium", "utm_content",
                                                        "utm_term", "fbclid",     "gclid"};

std::optional<std::string> valueOf(const mapping::Prediction &prediction, std::string_view target)
{
    const mapping::Output *output = prediction.find(target);
    return output != nullptr ? std::optional(output->value) : std::nullopt;
}

mapping::TargetCatalog catalogOf(Database &database, const std::string &businessId)
{
    return mapping::TargetCatalog(customFieldsOf(database, businessId));
}

std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

} // namespace

std::string identityMapping(const std::optional<std::string> &revenueCurrency)
{
    domain::JsonWriter json;
    json.beginObject().key("mappings").beginObject();
    for (const mapping::Target &target : mapping::standardTargets())
        json.member(target.name, target.name);
    json.endObject();
    if (revenueCurrency)
        json.key("config").beginObject().member("revenueCurrency", *revenueCurrency).endObject();
    json.endObject();
    return json.take();
}

std::vector<Problem> mappingProblems(Database &database, const std::string &businessId, domain::JsonValue value)
{
    std::vector<Problem> problems;
    const auto note = [&problems](std::string field, std::string message) {
        problems.push_back({.field = std::move(field), .message = std::move(message), .entryCount = {}});
    };
    const auto fieldMapping =
        value.isObject() ? mapping::FieldMapping::fromValue(value) : tl::unexpected(domain::Error());
    if (!fieldMapping) {
        note("fieldMappings", "must be an object");
        return problems;
    }
    if (value["mappings"].isNull())
        note("fieldMappings.mappings", "must be an object");
    const bool isWrapped = fieldMapping->form() == mapping::FieldMapping::Form::Wrapped;
    const std::string where = isWrapped ? "fieldMappings.mappings." : "fieldMappings.";
    for (const auto &other : fieldMapping->notRules())
        note(where + other.path, "must be a string: the name of a target");

    const mapping::TargetCatalog catalog = catalogOf(database, businessId);
    for (const auto &rule : fieldMapping->rules()) {
        if (catalog.resolve(rule.target))
            continue;
        std::string message = "There is no target " + quoted(rule.target) + " for the path " + quoted(rule.path) + ".";
        if (const std::string nearest = catalog.nearest(rule.target); !nearest.empty())
            message += " Did you mean " + quoted(nearest) + "?";
        note(where + rule.path, std::move(message));
    }
    const domain::JsonValue currency = value["config"]["revenueCurrency"];
    if (currency && (!currency.isString() || codePoints(currency.string()) != 3))
        note("fieldMappings.config.revenueCurrency", "must have exactly 3 characters");
    return problems;
}

SourcePlan planOf(Database &database, const SourceRow &source)
{
    // What is stored was checked when it came; a damaged one counts as none.
    const auto fieldMapping = mapping::FieldMapping::parse(source.fieldMappings.value_or(""), source.sourceType)
                                  .value_or(mapping::FieldMapping());
    return {.plan = mapping::Plan(fieldMapping, catalogOf(database, source.businessId)),
            .isMapped = fieldMapping.form() != mapping::FieldMapping::Form::None};
}

void takeIntoEntry(const mapping::Prediction &prediction, EntryRow &entry)
{
    entry.eventValue = valueOf(prediction, "eventValue");
    entry.currency = valueOf(prediction, "currency");
    entry.expense = valueOf(prediction, "expense");
    entry.occurredAt = prediction.occurredAt.milliseconds();
    entry.attributionSource = valueOf(prediction, "utm_source");
    entry.attributionCampaign = valueOf(prediction, "utm_campaign");
    entry.attributionAd = valueOf(prediction, "utm_ad");
    entry.attributionAdId = valueOf(prediction, "utm_ad_id");
    domain::JsonWriter json;
    json.beginObject();
    bool isEmpty = true;
    for (const std::string_view target : silentTargets) {
        if (const auto value = valueOf(prediction, target)) {
            json.member(target, *value);
            isEmpty = false;
        }
    }
    json.endObject();
    if (!isEmpty)
        entry.reference = json.take();
}

bool takeIntoContact(Database &database, const mapping::Prediction &prediction, ContactRow &contact)
{
    bool hasChanged = false;
    for (const ContactTarget &target : contactTargets) {
        auto value = valueOf(prediction, target.target);
        if (!value || contact[target.field])
            continue;
        if (target.field == ContactField::Email && findContactByEmail(database, contact.businessId, *value))
            continue;
        contact[target.field] = std::move(value);
        hasChanged = true;
    }
    return hasChanged;
}

void storeCustomValues(Database &database, const mapping::Prediction &prediction, const std::string &contactId)
{
    static constexpr std::string_view prefix = "custom_";
    for (const mapping::Output &output : prediction.outputs) {
        if (!output.target.starts_with(prefix))
            continue;
        database.query("INSERT OR IGNORE INTO custom_value (contact_id, field_id, value) VALUES (?, ?, ?)")
            .with(contactId, output.target.substr(prefix.size()), output.value)
            .run();
    }
}

} // namespace desk::sandbox
