// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/webhook.h"

#include "app/domain/json.h"
#include "app/sandbox/configs.h"
#include "app/sandbox/contacts.h"
#include "app/sandbox/entries.h"
#include "app/sandbox/mappings.h"
#include "app/sandbox/reading.h"
#include "app/sandbox/sources.h"

#include <chrono>

namespace desk::sandbox {

namespace {

using Clock = std::chrono::steady_clock;

struct Receipt {
    std::optional<std::string> entryId, configId, contactId;
    bool isTest = false;
    bool isInactive = false;
};

Answer receiptAnswer(const Receipt &receipt, Clock::time_point begin)
{
    domain::JsonWriter json;
    json.beginObject().key("success").boolean(true);
    const auto optional = [&json](const char *name, const std::optional<std::string> &value) {
        if (value)
            json.member(name, *value);
    };
    optional("conversionEntryId", receipt.entryId);
    optional("conversionConfigId", receipt.configId);
    optional("contactId", receipt.contactId);
    json.key("processingTime")
        .number(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin).count());
    if (receipt.isTest)
        json.key("testMode").boolean(true);
    if (receipt.isInactive)
        json.key("inactive").boolean(true);
    json.endObject();
    return {.status = 200, .body = json.take(), .headers = {}};
}

void countRequest(Call &call, const SourceRow &source, bool isSuccess)
{
    call.database
        .query("UPDATE source SET total_requests = total_requests + 1, success_requests = success_requests + ?, "
               "failure_requests = failure_requests + ?, last_used_at = ? WHERE id = ?")
        .with(std::int64_t(isSuccess), std::int64_t(!isSuccess), call.now.milliseconds(), source.id)
        .run();
}

/// By e-mail address, else by phone number, else a new one if there is enough to tell who it is.
std::optional<std::string> contactFor(Call &call, const mapping::Prediction &prediction)
{
    const auto found = [&](const char *target, auto find) {
        const mapping::Output *output = prediction.find(target);
        return output != nullptr ? find(call.database, call.businessId, output->value) : std::nullopt;
    };
    auto contact = found("email", findContactByEmail);
    if (!contact)
        contact = found("phone", findContactByPhone);
    const bool isNew = !contact;
    if (isNew) {
        if (!prediction.find("email") && !prediction.find("phone") && !prediction.find("firstName"))
            return std::nullopt;
        contact.emplace();
        contact->id = newId();
        contact->businessId = call.businessId;
        contact->createdAt = call.now.milliseconds();
        (*contact)[ContactField::Source] = "webhook";
    }
    const bool hasChanged = takeIntoContact(call.database, prediction, *contact);
    contact->updatedAt = hasChanged || isNew ? call.now.milliseconds() : contact->updatedAt;
    if (isNew)
        insertContact(call.database, *contact);
    else if (hasChanged)
        updateContact(call.database, *contact);
    storeCustomValues(call.database, prediction, contact->id);
    return contact->id;
}

} // namespace

void insertPayload(Database &database, const std::string &sourceId, std::int64_t receivedAt, const std::string &body)
{
    database.query("INSERT INTO payload (source_id, received_at, body) VALUES (?, ?, ?)")
        .with(sourceId, receivedAt, body)
        .run();
    database
        .query("DELETE FROM payload WHERE source_id = ?1 AND seq <= (SELECT seq FROM payload WHERE source_id = ?1 "
               "ORDER BY seq DESC LIMIT 1 OFFSET 100)")
        .with(sourceId)
        .run();
}

Answer fireWebhook(Call &call)
{
    const auto begin = Clock::now();
    const auto source = findSource(call.database, call.businessId, call.ids.at(0));
    if (!source)
        return notFound("Source");
    const BodyReader body(call.request);
    if (body.refusal()) {
        countRequest(call, *source, false);
        call.keepsRefusal = true;
        return *body.refusal();
    }
    const auto config = findConfig(call.database, call.businessId, source->configId);
    countRequest(call, *source, true);
    Receipt receipt;
    receipt.configId = source->configId;
    if (!source->isActive || !config || !config->isActive) {
        receipt.isInactive = true;
        return receiptAnswer(receipt, begin);
    }
    insertPayload(call.database, source->id, call.now.milliseconds(), call.request.body);
    const SourcePlan plan = planOf(call.database, *source);
    if (!plan.isMapped) {
        receipt.isTest = true;
        return receiptAnswer(receipt, begin);
    }
    const mapping::Prediction prediction = mapping::evaluate(plan.plan, body.root(), {}, call.now);
    EntryRow entry = newEntry(call, *source, *config);
    entry.contactId = contactFor(call, prediction);
    takeIntoEntry(prediction, entry);
    insertEntry(call.database, entry);
    receipt.entryId = entry.id;
    receipt.contactId = entry.contactId;
    return receiptAnswer(receipt, begin);
}

} // namespace desk::sandbox
