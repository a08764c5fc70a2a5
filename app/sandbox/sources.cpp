// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sources.h"

#include "app/domain/json.h"
#include "app/sandbox/configs.h"
#include "app/sandbox/mappings.h"
#include "app/sandbox/reading.h"

namespace desk::sandbox {

namespace {

const std::string selectSource =
    "SELECT id, business_id, config_id, name, source_type, is_active, field_mappings, total_requests, "
    "success_requests, failure_requests, last_used_at, created_at, updated_at FROM source ";

SourceRow sourceRowOf(const Query &query)
{
    SourceRow row;
    row.id = query.text(0);
    row.businessId = query.text(1);
    row.configId = query.text(2);
    row.name = query.text(3);
    row.sourceType = query.text(4);
    row.isActive = query.number(5) != 0;
    row.fieldMappings = query.optionalText(6);
    row.totalRequests = query.number(7);
    row.successRequests = query.number(8);
    row.failureRequests = query.number(9);
    if (!query.isNull(10))
        row.lastUsedAt = query.number(10);
    row.createdAt = query.number(11);
    row.updatedAt = query.number(12);
    return row;
}

std::string sourceJson(const Call &call, const SourceRow &row)
{
    domain::JsonWriter json;
    json.beginObject().member("id", row.id).member("configId", row.configId).member("name", row.name);
    json.member("sourceType", row.sourceType).key("isActive").boolean(row.isActive);
    json.key("fieldMappings").raw(row.fieldMappings ? std::string_view(*row.fieldMappings) : "null");
    json.key("webhookUrl");
    if (row.sourceType == "WEBHOOK")
        json.string(call.baseUrl + "/api/webhook/" + row.businessId + '/' + row.id);
    else
        json.null();
    json.key("totalRequests").number(row.totalRequests).key("successRequests").number(row.successRequests);
    json.key("failureRequests").number(row.failureRequests).key("lastUsedAt");
    if (row.lastUsedAt)
        json.string(domain::Instant(*row.lastUsedAt).toIso());
    else
        json.null();
    json.member("createdAt", domain::Instant(row.createdAt).toIso());
    json.member("updatedAt", domain::Instant(row.updatedAt).toIso()).endObject();
    return json.take();
}

/// The source of the path, under the config of the path.
std::optional<SourceRow> sourceOfPath(Call &call)
{
    auto row = findSource(call.database, call.businessId, call.ids.at(1));
    return row && row->configId == call.ids.at(0) ? row : std::nullopt;
}

bool isNameTaken(Database &database, const SourceRow &row)
{
    Query same = database.query("SELECT id FROM source WHERE config_id = ? AND name = ? AND id <> ?");
    return same.with(row.configId, row.name, row.id).next();
}

Answer nameTaken()
{
    return conflict("A source with this name exists already in this conversion config.",
                    {{.field = "name", .message = "is taken", .entryCount = {}}});
}

/// fieldMappings, or mode with revenueCurrency; notes what is wrong. Nothing when neither was given.
std::optional<std::string> readMapping(Call &call, BodyReader &body)
{
    const auto mode = body.choice("mode", {"direct"});
    const auto currency = body.text("revenueCurrency", 3, 3);
    if (body.has("mode") && body.has("fieldMappings")) {
        body.note("mode", "excludes fieldMappings");
        return std::nullopt;
    }
    if (body.has("revenueCurrency") && !body.has("mode"))
        body.note("revenueCurrency", "goes with mode direct; in a mapping it belongs to fieldMappings.config");
    if (mode)
        return identityMapping(currency);
    if (!body.has("fieldMappings"))
        return std::nullopt;
    const domain::JsonValue mapping = body.root()["fieldMappings"];
    for (const Problem &problem : mappingProblems(call.database, call.businessId, mapping))
        body.note(problem.field, problem.message);
    return mapping.toCompact();
}

} // namespace

std::optional<SourceRow> findSource(Database &database, const std::string &businessId, const std::string &id)
{
    Query query = database.query(selectSource + "WHERE business_id = ? AND id = ?");
    return query.with(businessId, id).next() ? std::optional(sourceRowOf(query)) : std::nullopt;
}

void insertSource(Database &database, const SourceRow &row)
{
    Query query =
        database.query("INSERT INTO source (id, business_id, config_id, name, source_type, is_active, field_mappings, "
                       "total_requests, success_requests, failure_requests, last_used_at, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?)");
    query
        .with(row.id, row.businessId, row.configId, row.name, row.sourceType, std::int64_t(row.isActive),
              row.fieldMappings, row.totalRequests, row.successRequests, row.failureRequests,
              row.lastUsedAt.value_or(0), row.createdAt, row.updatedAt)
        .run();
}

Answer listSources(Call &call)
{
    if (!findConfig(call.database, call.businessId, call.ids.at(0)))
        return notFound("Conversion config");
    QueryReader query(call.request);
    const auto paging = query.paging(50);
    if (!query.isGood())
        return invalid(query.problems());
    Query rows = call.database.query(selectSource + "WHERE config_id = ? ORDER BY seq LIMIT ? OFFSET ?");
    rows.with(call.ids.at(0), paging.limit, paging.offset());
    std::string items;
    while (rows.next()) {
        if (!items.empty())
            items += ',';
        items += sourceJson(call, sourceRowOf(rows));
    }
    Query count = call.database.query("SELECT count(*) FROM source WHERE config_id = ?");
    count.with(call.ids.at(0)).next();
    return pageAnswer(items, count.number(0), paging);
}

Answer createSource(Call &call)
{
    const auto config = findConfig(call.database, call.businessId, call.ids.at(0));
    if (!config)
        return notFound("Conversion config");
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    SourceRow row;
    row.id = newId();
    row.businessId = call.businessId;
    row.configId = config->id;
    row.isActive = config->isActive;
    row.createdAt = row.updatedAt = call.now.milliseconds();
    body.need("name");
    row.name = body.text("name", 1, 255).value_or("");
    row.sourceType = body.choice("sourceType", {"WEBHOOK"}).value_or("WEBHOOK");
    row.fieldMappings = readMapping(call, body);
    if (!body.isGood())
        return invalid(body.problems());
    if (isNameTaken(call.database, row))
        return nameTaken();
    insertSource(call.database, row);
    return dataAnswer(201, sourceJson(call, row));
}

Answer getSource(Call &call)
{
    const auto row = sourceOfPath(call);
    return row ? dataAnswer(200, sourceJson(call, *row)) : notFound("Source");
}

Answer changeSource(Call &call)
{
    auto row = sourceOfPath(call);
    if (!row)
        return notFound("Source");
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    body.needOneOf({"name", "isActive", "fieldMappings", "mode", "revenueCurrency"});
    row->name = body.text("name", 1, 255).value_or(row->name);
    row->isActive = body.boolean("isActive").value_or(row->isActive);
    if (row->sourceType != "WEBHOOK" && (body.has("fieldMappings") || body.has("mode")))
        body.note(body.has("mode") ? "mode" : "fieldMappings", "belongs to an integration and is set up elsewhere");
    else if (auto mapping = readMapping(call, body))
        row->fieldMappings = std::move(mapping);
    if (!body.isGood())
        return invalid(body.problems());
    if (isNameTaken(call.database, *row))
        return nameTaken();
    row->updatedAt = call.now.milliseconds();
    call.database.query("UPDATE source SET name = ?, is_active = ?, field_mappings = ?, updated_at = ? WHERE id = ?")
        .with(row->name, std::int64_t(row->isActive), row->fieldMappings, row->updatedAt, row->id)
        .run();
    return dataAnswer(200, sourceJson(call, *row));
}

Answer deleteSource(Call &call)
{
    const auto row = sourceOfPath(call);
    if (!row)
        return notFound("Source");
    call.database.query("UPDATE entry SET source_id = NULL WHERE source_id = ?").with(row->id).run();
    call.database.query("DELETE FROM payload WHERE source_id = ?").with(row->id).run();
    call.database.query("DELETE FROM source WHERE id = ?").with(row->id).run();
    return {.status = 204, .body = {}, .headers = {}};
}

} // namespace desk::sandbox
