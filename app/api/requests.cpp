// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/requests.h"

#include "app/domain/json.h"

namespace desk::api {

namespace {

using domain::JsonWriter;

QByteArray bytes(JsonWriter &writer)
{
    return QByteArray::fromStdString(writer.take());
}

void text(JsonWriter &writer, std::string_view name, const std::optional<QString> &value)
{
    if (value)
        writer.member(name, *value);
}

void boolean(JsonWriter &writer, std::string_view name, const std::optional<bool> &value)
{
    if (value)
        writer.key(name).boolean(*value);
}

void mapping(JsonWriter &writer, const std::optional<QByteArray> &fieldMappings, bool direct, const QString &currency)
{
    if (fieldMappings)
        writer.key("fieldMappings").raw(fieldMappings->isEmpty() ? "null" : fieldMappings->toStdString());
    if (direct)
        writer.member("mode", std::string_view("direct"));
    if (!currency.isEmpty())
        writer.member("revenueCurrency", currency);
}

} // namespace

QByteArray toJson(const ContactWrite &contact)
{
    JsonWriter writer;
    writer.beginObject();
    text(writer, "firstName", contact.firstName);
    text(writer, "lastName", contact.lastName);
    text(writer, "name", contact.name);
    text(writer, "email", contact.email);
    text(writer, "phone", contact.phone);
    text(writer, "company", contact.company);
    text(writer, "website", contact.website);
    text(writer, "address", contact.address);
    text(writer, "city", contact.city);
    text(writer, "state", contact.state);
    text(writer, "country", contact.country);
    text(writer, "zipCode", contact.zipCode);
    text(writer, "ianaTimezone", contact.ianaTimezone);
    text(writer, "source", contact.source);
    text(writer, "note", contact.note);
    boolean(writer, "isTestContact", contact.isTestContact);
    writer.endObject();
    return bytes(writer);
}

QByteArray toJson(const CustomFieldWrite &field)
{
    JsonWriter writer;
    writer.beginObject();
    writer.member("key", field.key);
    writer.member("label", field.label);
    writer.member("type", domain::customFieldTypeText(field.type));
    if (field.displayOrder)
        writer.key("displayOrder").number(*field.displayOrder);
    boolean(writer, "isActive", field.isActive);
    writer.endObject();
    return bytes(writer);
}

QByteArray toJson(const ConfigWrite &config)
{
    JsonWriter writer;
    writer.beginObject();
    text(writer, "name", config.name);
    text(writer, "displayName", config.displayName);
    if (config.description && config.description->isNull())
        writer.key("description").null();
    else
        text(writer, "description", config.description);
    text(writer, "icon", config.icon);
    boolean(writer, "valueRequired", config.valueRequired);
    text(writer, "revenueCategory", config.revenueCategory);
    boolean(writer, "trackNewOnly", config.trackNewOnly);
    boolean(writer, "isActive", config.isActive);
    writer.endObject();
    return bytes(writer);
}

QByteArray toJson(const SourceCreate &source)
{
    JsonWriter writer;
    writer.beginObject();
    writer.member("sourceType", std::string_view("WEBHOOK"));
    writer.member("name", source.name);
    mapping(writer, source.fieldMappings, source.direct, source.revenueCurrency);
    writer.endObject();
    return bytes(writer);
}

QByteArray toJson(const SourceUpdate &source)
{
    JsonWriter writer;
    writer.beginObject();
    text(writer, "name", source.name);
    boolean(writer, "isActive", source.isActive);
    mapping(writer, source.fieldMappings, source.direct, source.revenueCurrency);
    writer.endObject();
    return bytes(writer);
}

EntryOutcome::Verdict EntryOutcome::verdict() const
{
    if (delivery == Delivery::NotSent)
        return Verdict::NotSent;
    if (delivery == Delivery::Answered && entry)
        return Verdict::Stored;
    // 408 is a time-out that a proxy reports; what the service did meanwhile is unknown.
    if (delivery == Delivery::Answered && httpStatus >= 400 && httpStatus < 500 && httpStatus != 408)
        return Verdict::Refused;
    return Verdict::InDoubt;
}

} // namespace desk::api
