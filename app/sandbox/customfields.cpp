// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/customfields.h"

#include "app/domain/json.h"
#include "app/sandbox/reading.h"

namespace desk::sandbox {

namespace {

const std::string selectField = "SELECT id, business_id, key, label, type, display_order, is_active, created_at, "
                                "updated_at FROM custom_field WHERE business_id = ? ORDER BY display_order, seq";

CustomFieldRow fieldRowOf(const Query &query)
{
    return {.id = query.text(0),
            .businessId = query.text(1),
            .key = query.text(2),
            .label = query.text(3),
            .type = query.text(4),
            .displayOrder = query.number(5),
            .isActive = query.number(6) != 0,
            .createdAt = query.number(7),
            .updatedAt = query.number(8)};
}

std::string fieldJson(const CustomFieldRow &row)
{
    domain::JsonWriter json;
    json.beginObject().member("id", row.id).member("businessId", row.businessId).member("key", row.key);
    json.member("label", row.label).member("type", row.type);
    json.key("displayOrder").number(row.displayOrder).key("isActive").boolean(row.isActive);
    json.member("createdAt", domain::Instant(row.createdAt).toIso());
    json.member("updatedAt", domain::Instant(row.updatedAt).toIso()).endObject();
    return json.take();
}

bool isKey(const std::string &text)
{
    return std::ranges::all_of(text,
                               [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

} // namespace

void insertCustomField(Database &database, const CustomFieldRow &row)
{
    database
        .query("INSERT INTO custom_field (id, business_id, key, label, type, display_order, is_active, created_at, "
               "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(row.id, row.businessId, row.key, row.label, row.type, row.displayOrder, std::int64_t(row.isActive),
              row.createdAt, row.updatedAt)
        .run();
}

QList<domain::CustomField> customFieldsOf(Database &database, const std::string &businessId)
{
    QList<domain::CustomField> fields;
    Query query = database.query(selectField);
    query.with(businessId);
    while (query.next()) {
        const CustomFieldRow row = fieldRowOf(query);
        domain::CustomField field;
        field.id = QString::fromStdString(row.id);
        field.key = QString::fromStdString(row.key);
        field.label = QString::fromStdString(row.label);
        field.type = domain::customFieldTypeFromText(QString::fromStdString(row.type));
        field.displayOrder = static_cast<int>(row.displayOrder);
        field.isActive = row.isActive;
        fields.append(field);
    }
    return fields;
}

Answer listCustomFields(Call &call)
{
    QueryReader query(call.request);
    const auto paging = query.paging(50);
    if (!query.isGood())
        return invalid(query.problems());
    Query rows = call.database.query(selectField + " LIMIT ? OFFSET ?");
    rows.with(call.businessId, paging.limit, paging.offset());
    std::string items;
    while (rows.next()) {
        if (!items.empty())
            items += ',';
        items += fieldJson(fieldRowOf(rows));
    }
    Query count = call.database.query("SELECT count(*) FROM custom_field WHERE business_id = ?");
    count.with(call.businessId).next();
    return pageAnswer(items, count.number(0), paging);
}

Answer createCustomField(Call &call)
{
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    for (const char *name : {"key", "label", "type"})
        body.need(name);
    CustomFieldRow row;
    row.id = newId();
    row.businessId = call.businessId;
    row.createdAt = row.updatedAt = call.now.milliseconds();
    row.key = body.text("key", 1, 512).value_or("");
    if (!isKey(row.key))
        body.note("key", "may hold only a-z, 0-9 and _");
    row.label = body.text("label", 1, 512).value_or("");
    row.type = body.choice("type", {"TEXT", "NUMBER", "DATE", "EMAIL", "PHONE", "URL", "SINGLE_SELECT", "MULTI_SELECT"})
                   .value_or("");
    row.displayOrder = body.integer("displayOrder", 0).value_or(0);
    row.isActive = body.boolean("isActive").value_or(true);
    if (!body.isGood())
        return invalid(body.problems());
    Query same = call.database.query("SELECT id FROM custom_field WHERE business_id = ? AND key = ?");
    if (same.with(call.businessId, row.key).next()) {
        return conflict("A custom field with this key exists already.",
                        {{.field = "key", .message = "is taken", .entryCount = {}}});
    }
    insertCustomField(call.database, row);
    return dataAnswer(201, fieldJson(row));
}

} // namespace desk::sandbox
