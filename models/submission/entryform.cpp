// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/entryform.h"

#include "app/domain/json.h"
#include "app/domain/text.h"

namespace desk::models {

using domain::JsonDocument;
using domain::JsonValue;
using domain::JsonWriter;

namespace {

QString textOf(JsonValue value)
{
    return domain::qtText(value.isNumber() ? value.source() : value.string());
}

/// The fields that the card and the preview show; anything else of a contact is asked again when it is needed.
struct ContactText {
    const char *name;
    std::optional<QString> domain::Contact::*member;
};
constexpr ContactText contactTexts[] = {
    {"firstName", &domain::Contact::firstName}, {"lastName", &domain::Contact::lastName},
    {"name", &domain::Contact::name},           {"email", &domain::Contact::email},
    {"phone", &domain::Contact::phone},         {"company", &domain::Contact::company},
    {"website", &domain::Contact::website},     {"address", &domain::Contact::address},
    {"city", &domain::Contact::city},           {"state", &domain::Contact::state},
    {"country", &domain::Contact::country},     {"ianaTimezone", &domain::Contact::ianaTimezone},
};

void writeContact(JsonWriter &out, const domain::Contact &contact)
{
    out.key("contact").beginObject().member("id", contact.id);
    for (const ContactText &text : contactTexts) {
        if (const std::optional<QString> &value = contact.*text.member)
            out.member(text.name, *value);
    }
    out.endObject();
}

domain::Contact readContact(JsonValue value)
{
    domain::Contact contact;
    contact.id = textOf(value["id"]);
    for (const ContactText &text : contactTexts) {
        if (const JsonValue member = value[text.name]; member.isString())
            contact.*text.member = textOf(member);
    }
    return contact;
}

} // namespace

bool EntryForm::isBlank() const
{
    return !contact && contactWords.trimmed().isEmpty() && value.trimmed().isEmpty() && expense.trimmed().isEmpty()
           && when.trimmed().isEmpty() && payload.trimmed().isEmpty();
}

EntryForm EntryForm::carriedOver() const
{
    EntryForm next;
    next.sourceId = sourceId;
    next.currency = currency;
    next.payloadAsJson = payloadAsJson;
    return next;
}

QByteArray EntryForm::toJson() const
{
    JsonWriter out;
    out.beginObject();
    if (contact)
        writeContact(out, *contact);
    out.member("contactWords", contactWords)
        .member("sourceId", sourceId)
        .member("value", value)
        .member("currency", currency)
        .member("expense", expense)
        .member("when", when)
        .member("payload", std::string_view(payload.constData(), std::size_t(payload.size())));
    out.key("payloadAsJson").boolean(payloadAsJson).key("replaces").number(replaces).endObject();
    return QByteArray::fromStdString(out.text());
}

std::optional<EntryForm> EntryForm::fromJson(const QByteArray &json)
{
    JsonDocument document;
    if (document.parseView({json.constData(), std::size_t(json.size())}) || !document.root().isObject())
        return std::nullopt;
    const JsonValue root = document.root();
    EntryForm form;
    if (root["contact"].isObject())
        form.contact = readContact(root["contact"]);
    form.contactWords = textOf(root["contactWords"]);
    form.sourceId = textOf(root["sourceId"]);
    form.value = textOf(root["value"]);
    form.currency = textOf(root["currency"]);
    form.expense = textOf(root["expense"]);
    form.when = textOf(root["when"]);
    const std::string_view payload = root["payload"].string();
    form.payload = QByteArray(payload.data(), qsizetype(payload.size()));
    form.payloadAsJson = root["payloadAsJson"].is(domain::JsonType::True);
    form.replaces = textOf(root["replaces"]).toLongLong();
    return form;
}

std::optional<EntryForm> EntryForm::fromRequest(const QByteArray &body)
{
    JsonDocument document;
    if (document.parseView({body.constData(), std::size_t(body.size())}) || !document.root().isObject())
        return std::nullopt;
    const JsonValue root = document.root();
    EntryForm form;
    if (const QString id = textOf(root["contactId"]); !id.isEmpty()) {
        form.contact.emplace();
        form.contact->id = id;
    }
    form.sourceId = textOf(root["sourceId"]);
    form.value = textOf(root["eventValue"]);
    form.currency = textOf(root["currency"]);
    form.expense = textOf(root["expense"]);
    form.when = textOf(root["occurredAt"]);
    if (root["data"].isObject() && root["data"].size() > 0)
        form.payload = QByteArray::fromStdString(root["data"].toIndented());
    return form;
}

EntryForm EntryForm::fromEntry(const domain::ConversionEntry &entry)
{
    EntryForm form;
    if (entry.contactId) {
        form.contact.emplace();
        form.contact->id = *entry.contactId;
        form.contact->name = entry.contactName;
        form.contact->email = entry.contactEmail;
    }
    form.sourceId = entry.sourceId.value_or(QString());
    if (entry.eventValue)
        form.value = QString::fromStdString(entry.eventValue->text());
    form.currency = entry.currency.value_or(QString());
    if (entry.expense)
        form.expense = QString::fromStdString(entry.expense->text());
    return form;
}

std::string EntryForm::directJson(std::optional<domain::Instant> readWhen) const
{
    JsonWriter out;
    out.beginObject();
    if (contact)
        out.member("contactId", contact->id);
    if (!sourceId.isEmpty())
        out.member("sourceId", sourceId);
    if (!value.trimmed().isEmpty())
        out.member("eventValue", value);
    if (!currency.trimmed().isEmpty())
        out.member("currency", currency);
    if (!expense.trimmed().isEmpty())
        out.member("expense", expense);
    if (readWhen)
        out.member("occurredAt", readWhen->toIso());
    else if (!when.trimmed().isEmpty())
        out.member("occurredAt", when);
    out.endObject();
    return out.take();
}

} // namespace desk::models
