// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/codec.h"

#include "app/api/objectreader.h"

#include <QCoreApplication>

#include <limits>

namespace desk::api::codec {

namespace {

using domain::JsonValue;
using domain::Result;

template<typename T>
Result<T> finished(const ObjectReader &reader, T value)
{
    if (!reader.ok())
        return tl::unexpected(*reader.error());
    value.raw = reader.raw();
    return value;
}

template<typename T>
Result<T> fromText(const QByteArray &json, Result<T> (*parse)(JsonValue))
{
    domain::JsonDocument document;
    if (const auto error = document.parseView({json.constData(), static_cast<std::size_t>(json.size())}))
        return tl::unexpected(error->toError(QCoreApplication::translate("ApiAnswer", "the stored answer")));
    return parse(document.root());
}

int order(ObjectReader &reader)
{
    const qint64 value = reader.integer("displayOrder").value_or(0);
    return static_cast<int>(
        std::clamp<qint64>(value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

tl::unexpected<domain::Error> contradiction(const QString &sentence)
{
    return domain::fail(QStringLiteral("answer.pagination"), sentence, {},
                        QCoreApplication::translate(
                            "ApiAnswer", "Try again. If it stays so, report it to the service: rows may be missing."));
}

} // namespace

Result<domain::Business> parseBusiness(JsonValue value)
{
    ObjectReader reader(value, QCoreApplication::translate("ApiAnswer", "the business"));
    domain::Business business;
    business.id = reader.requiredText("id");
    business.name = reader.text("name").value_or(business.id);
    return finished(reader, std::move(business));
}

Result<domain::Contact> parseContact(JsonValue value)
{
    ObjectReader reader(value, QCoreApplication::translate("ApiAnswer", "the contact"));
    domain::Contact contact;
    contact.id = reader.requiredText("id");
    contact.firstName = reader.text("firstName");
    contact.lastName = reader.text("lastName");
    contact.name = reader.text("name");
    contact.email = reader.text("email");
    contact.phone = reader.text("phone");
    contact.company = reader.text("company");
    contact.website = reader.text("website");
    contact.address = reader.text("address");
    contact.city = reader.text("city");
    contact.state = reader.text("state");
    contact.country = reader.text("country");
    contact.zipCode = reader.text("zipCode");
    contact.ianaTimezone = reader.text("ianaTimezone");
    contact.source = reader.text("source");
    contact.note = reader.text("note");
    contact.isTestContact = reader.boolean("isTestContact", false);
    contact.createdAt = reader.time("createdAt");
    contact.updatedAt = reader.time("updatedAt");
    return finished(reader, std::move(contact));
}

Result<domain::CustomField> parseCustomField(JsonValue value)
{
    ObjectReader reader(value, QCoreApplication::translate("ApiAnswer", "the custom field"));
    domain::CustomField field;
    field.id = reader.requiredText("id");
    field.key = reader.requiredText("key");
    field.label = reader.text("label").value_or(field.key);
    field.type = domain::customFieldTypeFromText(reader.text("type").value_or(QString()));
    field.displayOrder = order(reader);
    field.isActive = reader.boolean("isActive", true);
    return finished(reader, std::move(field));
}

Result<domain::ConversionConfig> parseConfig(JsonValue value)
{
    ObjectReader reader(value, QCoreApplication::translate("ApiAnswer", "the conversion"));
    domain::ConversionConfig config;
    config.id = reader.requiredText("id");
    config.name = reader.requiredText("name");
    config.displayName = reader.text("displayName");
    config.description = reader.text("description");
    config.icon = reader.text("icon");
    config.isActive = reader.boolean("isActive", true);
    config.isStandard = reader.boolean("isStandard", false);
    config.isDeletable = reader.boolean("isDeletable", true);
    config.valueRequired = reader.boolean("valueRequired", false);
    config.trackNewOnly = reader.boolean("trackNewOnly", false);
    config.revenueCategory = reader.text("revenueCategory").value_or(QString());
    config.displayOrder = order(reader);
    config.createdAt = reader.time("createdAt");
    config.updatedAt = reader.time("updatedAt");
    return finished(reader, std::move(config));
}

Result<domain::ConversionSource> parseSource(JsonValue value)
{
    ObjectReader reader(value, QCoreApplication::translate("ApiAnswer", "the source"));
    domain::ConversionSource source;
    source.id = reader.requiredText("id");
    source.configId = reader.text("configId").value_or(QString());
    source.name = reader.requiredText("name");
    source.sourceType = reader.text("sourceType").value_or(QString());
    source.isActive = reader.boolean("isActive", true);
    // Any JSON may stand here; the mapping engine says what of it can be edited.
    if (const JsonValue mappings = value["fieldMappings"]) {
        const std::string_view text = mappings.source();
        source.fieldMappings = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }
    source.webhookUrl = reader.text("webhookUrl");
    source.totalRequests = reader.integer("totalRequests").value_or(0);
    source.successRequests = reader.integer("successRequests").value_or(0);
    source.failureRequests = reader.integer("failureRequests").value_or(0);
    source.lastUsedAt = reader.time("lastUsedAt");
    source.createdAt = reader.time("createdAt");
    source.updatedAt = reader.time("updatedAt");
    return finished(reader, std::move(source));
}

Result<domain::ConversionEntry> parseEntry(JsonValue value)
{
    ObjectReader reader(value, QCoreApplication::translate("ApiAnswer", "the entry"));
    domain::ConversionEntry entry;
    entry.id = reader.requiredText("id");
    entry.sourceId = reader.text("sourceId");
    entry.contactId = reader.text("contactId");
    entry.eventValue = reader.decimal("eventValue");
    entry.currency = reader.text("currency");
    entry.expense = reader.decimal("expense");
    entry.createdAt = reader.time("createdAt");
    const auto occurred = reader.time("occurredAt");
    entry.occurredAt = occurred ? *occurred : entry.createdAt.value_or(domain::Instant());
    if (!occurred && !entry.createdAt)
        reader.requiredText("occurredAt");
    entry.configId = reader.text("configId");
    entry.configName = reader.text("configName");
    entry.attributionSource = reader.text("attributionSource");
    entry.attributionCampaign = reader.text("attributionCampaign");
    entry.attributionCampaignId = reader.text("attributionCampaignId");
    entry.attributionAd = reader.text("attributionAd");
    entry.attributionAdId = reader.text("attributionAdId");
    const JsonValue contact = reader.nested("contact");
    if (!contact)
        return finished(reader, std::move(entry));
    ObjectReader inner(contact, QCoreApplication::translate("ApiAnswer", "the entry's contact"));
    const auto id = inner.text("id");
    const auto firstName = inner.text("firstName");
    entry.contactName = inner.text("name");
    if (!entry.contactName)
        entry.contactName = firstName;
    entry.contactEmail = inner.text("email");
    if (!entry.contactId)
        entry.contactId = id;
    if (!inner.ok() && reader.ok())
        return tl::unexpected(*inner.error());
    return finished(reader, std::move(entry));
}

Result<WebhookOutcome> parseWebhookOutcome(JsonValue value)
{
    ObjectReader reader(value, QCoreApplication::translate("ApiAnswer", "the webhook's answer"));
    WebhookOutcome outcome;
    outcome.success = reader.boolean("success", false);
    outcome.entryId = reader.text("conversionEntryId").value_or(QString());
    outcome.configId = reader.text("conversionConfigId").value_or(QString());
    outcome.contactId = reader.text("contactId").value_or(QString());
    outcome.processingMilliseconds = reader.integer("processingTime");
    outcome.testMode = reader.boolean("testMode", false);
    outcome.inactive = reader.boolean("inactive", false);
    return finished(reader, std::move(outcome));
}

Result<domain::PageInfo> parsePagination(JsonValue value, qsizetype items)
{
    ObjectReader reader(value, QCoreApplication::translate("ApiAnswer", "the page information (“pagination”)"));
    const auto total = reader.integer("total");
    const auto page = reader.integer("page");
    const auto limit = reader.integer("limit");
    const auto totalPages = reader.integer("totalPages");
    const bool saysMore = reader.object()["hasMore"].isValid() && !reader.object()["hasMore"].isNull();
    const bool more = reader.boolean("hasMore", false);
    if (!reader.ok())
        return tl::unexpected(*reader.error());
    if (!total || !page || !limit || *total < 0 || *page < 1 || *limit < 1 || *page > 1'000'000'000
        || *limit > 1'000'000)
        return contradiction(QCoreApplication::translate(
            "ApiAnswer", "The service's answer does not say which page it is, or says it wrongly."));
    domain::PageInfo info;
    info.total = *total;
    info.page = static_cast<int>(*page);
    info.limit = static_cast<int>(*limit);
    const qint64 before = (*page - 1) * *limit;
    info.hasMore = saysMore ? more : totalPages ? *page < *totalPages : before + *limit < *total;
    if (items > 0 && before + items > *total)
        return contradiction(QCoreApplication::translate(
                                 "ApiAnswer", "The service lists more rows (%1) than it says there are in all (%2).")
                                 .arg(before + items)
                                 .arg(*total));
    if (items == 0 && info.hasMore)
        return contradiction(QCoreApplication::translate(
                                 "ApiAnswer", "The service says that more rows follow page %1, but the page is empty.")
                                 .arg(info.page));
    return info;
}

Result<domain::Contact> contactFromText(const QByteArray &json)
{
    return fromText(json, &parseContact);
}

Result<domain::CustomField> customFieldFromText(const QByteArray &json)
{
    return fromText(json, &parseCustomField);
}

Result<domain::ConversionConfig> configFromText(const QByteArray &json)
{
    return fromText(json, &parseConfig);
}

Result<domain::ConversionSource> sourceFromText(const QByteArray &json)
{
    return fromText(json, &parseSource);
}

Result<domain::ConversionEntry> entryFromText(const QByteArray &json)
{
    return fromText(json, &parseEntry);
}

} // namespace desk::api::codec
