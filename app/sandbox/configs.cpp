// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/configs.h"

#include "app/domain/json.h"
#include "app/sandbox/reading.h"

#include <QString>

namespace desk::sandbox {

namespace {

const std::string selectConfig =
    "SELECT id, business_id, name, display_name, description, icon, is_active, is_standard, value_required, "
    "track_new_only, revenue_category, display_order, created_at, updated_at FROM config ";

ConfigRow configRowOf(const Query &query)
{
    ConfigRow row;
    row.id = query.text(0);
    row.businessId = query.text(1);
    row.name = query.text(2);
    row.displayName = query.optionalText(3);
    row.description = query.optionalText(4);
    row.icon = query.optionalText(5);
    row.isActive = query.number(6) != 0;
    row.isStandard = query.number(7) != 0;
    row.valueRequired = query.number(8) != 0;
    row.trackNewOnly = query.number(9) != 0;
    row.revenueCategory = query.text(10);
    row.displayOrder = query.number(11);
    row.createdAt = query.number(12);
    row.updatedAt = query.number(13);
    return row;
}

std::string configJson(const ConfigRow &row)
{
    domain::JsonWriter json;
    const auto optional = [&json](const char *name, const std::optional<std::string> &value) {
        json.key(name);
        if (value)
            json.string(*value);
        else
            json.null();
    };
    json.beginObject().member("id", row.id).member("businessId", row.businessId).member("name", row.name);
    optional("displayName", row.displayName);
    optional("description", row.description);
    optional("icon", row.icon);
    json.key("isActive").boolean(row.isActive).key("isStandard").boolean(row.isStandard);
    json.key("isDeletable").boolean(!row.isStandard).key("valueRequired").boolean(row.valueRequired);
    json.key("trackNewOnly").boolean(row.trackNewOnly).member("revenueCategory", row.revenueCategory);
    json.key("displayOrder").number(row.displayOrder);
    json.member("createdAt", domain::Instant(row.createdAt).toIso());
    json.member("updatedAt", domain::Instant(row.updatedAt).toIso()).endObject();
    return json.take();
}

/// "Booked call" -> "booked_call"
std::string keyOf(const std::string &name)
{
    return QString::fromStdString(name).toLower().replace(QLatin1Char(' '), QLatin1Char('_')).toStdString();
}

void readFields(BodyReader &body, ConfigRow &row)
{
    if (auto value = body.text("displayName", 1, 100))
        row.displayName = std::move(value);
    if (body.isNull("description"))
        row.description.reset();
    else if (auto value = body.text("description", 0, 500))
        row.description = std::move(value);
    if (auto value = body.text("icon", 1, 10))
        row.icon = std::move(value);
    row.valueRequired = body.boolean("valueRequired").value_or(row.valueRequired);
    row.trackNewOnly = body.boolean("trackNewOnly").value_or(row.trackNewOnly);
    row.isActive = body.boolean("isActive").value_or(row.isActive);
    row.revenueCategory = body.choice("revenueCategory", {"CASH_COLLECTED", "LTV_ONLY"}).value_or(row.revenueCategory);
}

std::int64_t countEntries(Database &database, const std::string &configId)
{
    Query count = database.query("SELECT count(*) FROM entry WHERE config_id = ?");
    count.with(configId).next();
    return count.number(0);
}

} // namespace

std::optional<ConfigRow> findConfig(Database &database, const std::string &businessId, const std::string &id)
{
    Query query = database.query(selectConfig + "WHERE business_id = ? AND id = ?");
    return query.with(businessId, id).next() ? std::optional(configRowOf(query)) : std::nullopt;
}

void insertConfig(Database &database, const ConfigRow &row)
{
    database
        .query("INSERT INTO config (id, business_id, name, display_name, description, icon, is_active, is_standard, "
               "value_required, track_new_only, revenue_category, display_order, created_at, updated_at) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(row.id, row.businessId, row.name, row.displayName, row.description, row.icon, std::int64_t(row.isActive),
              std::int64_t(row.isStandard), std::int64_t(row.valueRequired), std::int64_t(row.trackNewOnly),
              row.revenueCategory, row.displayOrder, row.createdAt, row.updatedAt)
        .run();
}

Answer listConfigs(Call &call)
{
    QueryReader query(call.request);
    const auto paging = query.paging(50);
    const auto isActive = query.choice("isActive", {"true", "false"});
    if (!query.isGood())
        return invalid(query.problems());
    std::string where = "WHERE business_id = ?";
    if (isActive)
        where += *isActive == "true" ? " AND is_active = 1" : " AND is_active = 0";
    Query rows = call.database.query(selectConfig + where + " ORDER BY display_order, seq LIMIT ? OFFSET ?");
    rows.with(call.businessId, paging.limit, paging.offset());
    std::string items;
    while (rows.next()) {
        if (!items.empty())
            items += ',';
        items += configJson(configRowOf(rows));
    }
    Query count = call.database.query("SELECT count(*) FROM config " + where);
    count.with(call.businessId).next();
    return pageAnswer(items, count.number(0), paging);
}

Answer createConfig(Call &call)
{
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    ConfigRow row;
    row.id = newId();
    row.businessId = call.businessId;
    row.createdAt = row.updatedAt = call.now.milliseconds();
    body.need("name");
    const std::string name = body.text("name", 1, 100).value_or("");
    row.name = keyOf(name);
    row.displayName = name;
    readFields(body, row);
    if (!body.isGood())
        return invalid(body.problems());
    Query same = call.database.query("SELECT id FROM config WHERE business_id = ? AND name = ?");
    if (same.with(call.businessId, row.name).next()) {
        return conflict("A conversion config with this key exists already.",
                        {{.field = "name", .message = "the key " + row.name + " is taken", .entryCount = {}}});
    }
    Query last = call.database.query("SELECT coalesce(max(display_order), -1) FROM config WHERE business_id = ?");
    last.with(call.businessId).next();
    row.displayOrder = last.number(0) + 1;
    insertConfig(call.database, row);
    return dataAnswer(201, configJson(row));
}

Answer getConfig(Call &call)
{
    const auto row = findConfig(call.database, call.businessId, call.ids.at(0));
    return row ? dataAnswer(200, configJson(*row)) : notFound("Conversion config");
}

Answer changeConfig(Call &call)
{
    auto row = findConfig(call.database, call.businessId, call.ids.at(0));
    if (!row)
        return notFound("Conversion config");
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    if (body.has("name"))
        body.note("name", "cannot be changed after creation");
    else
        body.needOneOf(
            {"displayName", "description", "icon", "valueRequired", "revenueCategory", "trackNewOnly", "isActive"});
    readFields(body, *row);
    if (!body.isGood())
        return invalid(body.problems());
    row->updatedAt = call.now.milliseconds();
    call.database
        .query("UPDATE config SET display_name = ?, description = ?, icon = ?, is_active = ?, value_required = ?, "
               "track_new_only = ?, revenue_category = ?, updated_at = ? WHERE id = ?")
        .with(row->displayName, row->description, row->icon, std::int64_t(row->isActive),
              std::int64_t(row->valueRequired), std::int64_t(row->trackNewOnly), row->revenueCategory, row->updatedAt,
              row->id)
        .run();
    if (body.has("isActive")) {
        call.database.query("UPDATE source SET is_active = ?, updated_at = ? WHERE config_id = ?")
            .with(std::int64_t(row->isActive), row->updatedAt, row->id)
            .run();
    }
    return dataAnswer(200, configJson(*row));
}

Answer deleteConfig(Call &call)
{
    const auto row = findConfig(call.database, call.businessId, call.ids.at(0));
    if (!row)
        return notFound("Conversion config");
    QueryReader query(call.request);
    const auto confirmed = query.integer("confirmEntryCount", 0, INT64_MAX);
    if (!query.isGood())
        return invalid(query.problems());
    if (row->isStandard)
        return errorAnswer(403, "FORBIDDEN", "A standard conversion config cannot be deleted.");
    const std::int64_t entries = countEntries(call.database, row->id);
    if (entries > 0 && confirmed.value_or(0) != entries) {
        return conflict(
            "This conversion config holds " + std::to_string(entries)
                + " entries. Send confirmEntryCount with that number to delete them too.",
            {{.field = "confirmEntryCount", .message = "must be " + std::to_string(entries), .entryCount = entries}});
    }
    call.database.query("DELETE FROM entry WHERE config_id = ?").with(row->id).run();
    call.database.query("DELETE FROM payload WHERE source_id IN (SELECT id FROM source WHERE config_id = ?)")
        .with(row->id)
        .run();
    call.database.query("DELETE FROM source WHERE config_id = ?").with(row->id).run();
    call.database.query("DELETE FROM config WHERE id = ?").with(row->id).run();
    return {.status = 204, .body = {}, .headers = {}};
}

} // namespace desk::sandbox
