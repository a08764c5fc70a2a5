// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/demo.h"

#include "app/sandbox/businesses.h"
#include "app/sandbox/configs.h"
#include "app/sandbox/contacts.h"
#include "app/sandbox/customfields.h"
#include "app/sandbox/entries.h"
#include "app/sandbox/random.h"
#include "app/sandbox/sources.h"

namespace desk::sandbox {

void seed(Database &database, bool withDemo, domain::Instant now)
{
    Transaction transaction(database);
    {
        Query count = database.query("SELECT count(*) FROM business");
        if (count.next() && count.number(0) > 0)
            return;
    }
    Random random(20260301);
    const std::string business = random.uuid();
    if (!withDemo) {
        insertBusiness(database, business, "Sandbox");
        return transaction.commit();
    }
    insertBusiness(database, business, "Northlight Studio");
    insertBusiness(database, random.uuid(), "Harbor Dental");
    const std::int64_t year = 365LL * 86'400'000;
    const std::int64_t start = now.milliseconds() - year;
    insertCustomField(database, {.id = random.uuid(),
                                 .businessId = business,
                                 .key = "company_size",
                                 .label = "Company size",
                                 .type = "SINGLE_SELECT",
                                 .displayOrder = 0,
                                 .isActive = true,
                                 .createdAt = start,
                                 .updatedAt = start});
    ConfigRow config;
    config.id = random.uuid();
    config.businessId = business;
    config.name = "purchase";
    config.displayName = "Purchase";
    config.createdAt = config.updatedAt = start;
    insertConfig(database, config);
    SourceRow source;
    source.id = random.uuid();
    source.businessId = business;
    source.configId = config.id;
    source.name = "Booking desk";
    source.fieldMappings = "{\"mappings\":{\"order_total\":\"eventValue\",\"order_currency\":\"currency\","
                           "\"customer_email\":\"email\",\"customer_phone\":\"phone\",\"ad_cost\":\"expense\","
                           "\"booked_at\":\"occurredAt\",\"internal_note\":\"do_nothing\"},"
                           "\"config\":{\"revenueCurrency\":\"EUR\"}}";
    source.createdAt = source.updatedAt = start;
    insertSource(database, source);
    for (int i = 0; i < 30; ++i) {
        ContactRow contact;
        contact.id = random.uuid();
        contact.businessId = business;
        contact[ContactField::FirstName] = "Contact";
        contact[ContactField::LastName] = std::to_string(i);
        contact[ContactField::Name] = "Contact " + std::to_string(i);
        contact[ContactField::Email] = "contact" + std::to_string(i) + "@example.com";
        contact.createdAt = contact.updatedAt = start + i * 1000;
        insertContact(database, contact);
        EntryRow entry;
        entry.id = random.uuid();
        entry.businessId = business;
        entry.configId = config.id;
        entry.configName = "Purchase";
        entry.sourceId = source.id;
        entry.contactId = contact.id;
        entry.eventValue = std::to_string(random.between(10, 900)) + ".50";
        entry.currency = "EUR";
        entry.occurredAt = now.milliseconds() - i * 7'000'000LL - 60'000;
        entry.createdAt = entry.listedAt = entry.occurredAt + 2'000;
        insertEntry(database, entry);
    }
    transaction.commit();
}

} // namespace desk::sandbox
