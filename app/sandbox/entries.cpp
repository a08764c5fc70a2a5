// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/entries.h"

#include "app/domain/json.h"
#include "app/sandbox/configs.h"
#include "app/sandbox/contacts.h"
#include "app/sandbox/mappings.h"
#include "app/sandbox/reading.h"
#include "app/sandbox/sources.h"

namespace desk::sandbox {

namespace {

const std::string selectEntry =
    "SELECT e.id, e.business_id, e.source_id, e.contact_id, e.event_value, e.currency, e.expense, e.occurred_at, "
    "e.created_at, e.config_id, e.config_name, e.attribution_source, e.attribution_campaign, "
    "e.attribution_campaign_id, e.attribution_ad, e.attribution_ad_id, c.name, c.first_name, c.last_name, c.email "
    "FROM entry e LEFT JOIN contact c ON c.id = e.contact_id ";

void optionalString(domain::JsonWriter &json, const char *name, const std::optional<std::string> &value)
{
    json.key(name);
    if (value)
        json.string(*value);
    else
        json.null();
}

void optionalNumber(domain::JsonWriter &json, const char *name, const std::optional<std::string> &text)
{
    json.key(name);
    if (text)
        json.raw(*text);
    else
        json.null();
}

/// What the list calls the contact: its name, else first and last name.
std::optional<std::string> contactName(const Query &row)
{
    if (!row.isNull(16))
        return row.text(16);
    std::string name = row.text(17);
    if (!row.isNull(18))
        name += (name.empty() ? "" : " ") + row.text(18);
    return name.empty() ? std::nullopt : std::optional(name);
}

std::string entryJson(const Query &row)
{
    domain::JsonWriter json;
    json.beginObject().member("id", row.text(0)).member("businessId", row.text(1));
    optionalString(json, "sourceId", row.optionalText(2));
    optionalString(json, "contactId", row.optionalText(3));
    optionalNumber(json, "eventValue", row.optionalText(4));
    optionalString(json, "currency", row.optionalText(5));
    optionalNumber(json, "expense", row.optionalText(6));
    json.member("occurredAt", domain::Instant(row.number(7)).toIso());
    json.member("createdAt", domain::Instant(row.number(8)).toIso());
    optionalString(json, "configId", row.optionalText(9));
    optionalString(json, "configName", row.optionalText(10));
    json.key("contact");
    if (row.isNull(3)) {
        json.null();
    } else {
        json.beginObject();
        json.member("id", row.text(3));
        optionalString(json, "name", contactName(row));
        optionalString(json, "firstName", row.optionalText(17));
        optionalString(json, "email", row.optionalText(19));
        json.endObject();
    }
    optionalString(json, "attributionSource", row.optionalText(11));
    optionalString(json, "attributionCampaign", row.optionalText(12));
    optionalString(json, "attributionCampaignId", row.optionalText(13));
    optionalString(json, "attributionAd", row.optionalText(14));
    optionalString(json, "attributionAdId", row.optionalText(15));
    json.endObject();
    return json.take();
}

std::optional<std::string> findEntryJson(Call &call, const std::string &id)
{
    Query query = call.database.query(selectEntry + "WHERE e.business_id = ? AND e.id = ?");
    return query.with(call.businessId, id).next() ? std::optional(entryJson(query)) : std::nullopt;
}

const char *entryOrder(const std::string &sort)
{
    if (sort == "occurredAt")
        return "e.occurred_at, e.seq";
    if (sort == "createdAt")
        return "e.created_at, e.seq";
    if (sort == "-createdAt")
        return "e.created_at DESC, e.seq DESC";
    return "e.occurred_at DESC, e.seq DESC";
}

struct EntryRequest {
    std::string sourceId;
    std::string contactId;
};

/// Checks the body against the contract's EntryCreate. The values themselves are read by the mapping engine.
EntryRequest readEntry(BodyReader &body)
{
    body.need("sourceId");
    body.need("contactId");
    EntryRequest request{.sourceId = body.uuid("sourceId").value_or(""),
                         .contactId = body.uuid("contactId").value_or("")};
    (void)body.amount("eventValue");
    (void)body.text("currency", 3, 3);
    (void)body.amount("expense");
    (void)body.time("occurredAt");
    const domain::JsonValue data = body.root()["data"];
    if (data && !data.isObject())
        body.note("data", "must be an object");
    for (const domain::JsonMember member : data.isObject() ? data : domain::JsonValue()) {
        if (member.value.isContainer())
            body.note("data." + std::string(member.name()), "must be a string, a number, true, false or null");
    }
    return request;
}

/// A direct value that the engine cannot read refuses the entry; what a mapping cannot read is left out of it.
void noteUnreadable(const mapping::Prediction &prediction, BodyReader &body)
{
    for (const mapping::Diagnostic &diagnostic : prediction.diagnostics) {
        const bool isDirect = diagnostic.severity == mapping::Severity::Error && diagnostic.rule < 0
                              && !diagnostic.hasPath && body.has(diagnostic.target);
        if (isDirect)
            body.note(diagnostic.target, diagnostic.plainMessage());
    }
}

} // namespace

void insertEntry(Database &database, const EntryRow &row)
{
    database
        .query("INSERT INTO entry (id, business_id, config_id, config_name, source_id, contact_id, event_value, "
               "currency, expense, occurred_at, created_at, listed_at, attribution_source, attribution_campaign, "
               "attribution_campaign_id, attribution_ad, attribution_ad_id, reference) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(row.id, row.businessId, row.configId, row.configName, row.sourceId, row.contactId, row.eventValue,
              row.currency, row.expense, row.occurredAt, row.createdAt, row.listedAt, row.attributionSource,
              row.attributionCampaign, row.attributionCampaignId, row.attributionAd, row.attributionAdId, row.reference)
        .run();
}

Answer listEntries(Call &call)
{
    QueryReader query(call.request);
    const auto paging = query.paging(20);
    const auto contact = query.uuid("contactId");
    const auto config = query.uuid("configId");
    const auto source = query.uuid("sourceId");
    const auto from = query.time("from");
    const auto to = query.time("to");
    const auto sort = query.choice("sort", {"occurredAt", "-occurredAt", "createdAt", "-createdAt"});
    if (!query.isGood())
        return invalid(query.problems());

    std::string where = "WHERE e.business_id = ? AND e.listed_at <= ?";
    const auto filter = [&where](bool isAsked, const char *sql) {
        if (isAsked)
            where += sql;
    };
    filter(contact.has_value(), " AND e.contact_id = ?");
    filter(config.has_value(), " AND e.config_id = ?");
    filter(source.has_value(), " AND e.source_id = ?");
    filter(from.has_value(), " AND e.occurred_at >= ?");
    filter(to.has_value(), " AND e.occurred_at <= ?");

    const auto bind = [&](Query &statement) {
        statement.with(call.businessId, call.now.milliseconds());
        for (const auto *id : {&contact, &config, &source}) {
            if (*id)
                statement.with(**id);
        }
        for (const auto *moment : {&from, &to}) {
            if (*moment)
                statement.with((*moment)->milliseconds());
        }
    };
    Query count = call.database.query("SELECT count(*) FROM entry e " + where);
    Query rows = call.database.query(selectEntry + where + " ORDER BY " + entryOrder(sort.value_or("-occurredAt"))
                                     + " LIMIT ? OFFSET ?");
    bind(count);
    bind(rows);
    rows.with(paging.limit, paging.offset());
    std::string items;
    while (rows.next()) {
        if (!items.empty())
            items += ',';
        items += entryJson(rows);
    }
    count.next();
    return pageAnswer(items, count.number(0), paging);
}

Answer getEntry(Call &call)
{
    const auto json = findEntryJson(call, call.ids.at(0));
    return json ? dataAnswer(200, *json) : notFound("Entry");
}

Answer deleteEntry(Call &call)
{
    Query query = call.database.query("DELETE FROM entry WHERE business_id = ? AND id = ?");
    if (query.with(call.businessId, call.ids.at(0)).run() == 0)
        return notFound("Entry");
    return {.status = 204, .body = {}, .headers = {}};
}

EntryRow newEntry(const Call &call, const SourceRow &source, const ConfigRow &config)
{
    EntryRow row;
    row.id = newId();
    row.businessId = call.businessId;
    row.configId = config.id;
    row.configName = config.displayName.value_or(config.name);
    row.sourceId = source.id;
    row.createdAt = call.now.milliseconds();
    row.listedAt = row.createdAt + call.listDelay;
    return row;
}

Answer createEntry(Call &call)
{
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    const EntryRequest request = readEntry(body);
    if (!body.isGood())
        return invalid(body.problems());
    const auto source = findSource(call.database, call.businessId, request.sourceId);
    if (!source)
        return notFound("Source");
    auto contact = findContact(call.database, call.businessId, request.contactId);
    if (!contact)
        return notFound("Contact");
    const auto config = findConfig(call.database, call.businessId, source->configId);
    if (!config)
        return notFound("Conversion config");

    domain::JsonDocument nothing;
    (void)nothing.parse("{}");
    const domain::JsonValue payload = body.has("data") ? body.root()["data"] : nothing.root();
    const SourcePlan plan = planOf(call.database, *source);
    const mapping::Prediction prediction = mapping::evaluate(plan.plan, payload, body.root(), call.now);
    noteUnreadable(prediction, body);
    if (!body.isGood())
        return invalid(body.problems());

    if (takeIntoContact(call.database, prediction, *contact)) {
        contact->updatedAt = call.now.milliseconds();
        updateContact(call.database, *contact);
    }
    storeCustomValues(call.database, prediction, contact->id);
    EntryRow row = newEntry(call, *source, *config);
    row.contactId = contact->id;
    takeIntoEntry(prediction, row);
    insertEntry(call.database, row);
    return dataAnswer(201, findEntryJson(call, row.id).value_or("null"));
}

} // namespace desk::sandbox
