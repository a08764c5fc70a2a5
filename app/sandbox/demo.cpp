// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/demo.h"

#include "app/domain/json.h"
#include "app/sandbox/businesses.h"
#include "app/sandbox/configs.h"
#include "app/sandbox/contacts.h"
#include "app/sandbox/customfields.h"
#include "app/sandbox/demoentries.h"
#include "app/sandbox/demopeople.h"
#include "app/sandbox/entries.h"
#include "app/sandbox/mappings.h"
#include "app/sandbox/random.h"
#include "app/sandbox/sources.h"
#include "app/sandbox/webhook.h"

#include <charconv>

namespace desk::sandbox {

namespace {

int numberIn(domain::JsonValue object, const char *name)
{
    int number = 0;
    const std::string_view text = object[name].source();
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool flagIn(domain::JsonValue object, const char *name, bool otherwise)
{
    const domain::JsonValue value = object[name];
    return value.isBool() ? value.type() == domain::JsonType::True : otherwise;
}

std::optional<std::string> textIn(domain::JsonValue object, const char *name)
{
    const domain::JsonValue value = object[name];
    return value.isString() ? std::optional(std::string(value.string())) : std::nullopt;
}

/// Writes one business of resources/demo/businesses.json.
class DemoBusiness
{
public:
    DemoBusiness(Database &database, Random &random, DemoPeople &people, domain::Instant now)
        : m_database(database), m_random(random), m_people(people), m_now(now)
    {}

    void write(domain::JsonValue description, bool withNamedPeople)
    {
        m_id = m_random.uuid();
        insertBusiness(m_database, m_id, textIn(description, "name").value_or(""));
        std::int64_t order = 0;
        for (const domain::JsonMember field : description["fields"])
            writeField(field.value, order++);
        order = 0;
        for (const domain::JsonMember config : description["configs"])
            writeConfig(config.value, order++);

        std::vector<Person> people = m_people.invent(m_id, numberIn(description, "contacts"), withNamedPeople);
        DemoEntries entries(m_random, m_people, m_sources, textIn(description, "currency").value_or("EUR"), m_now);
        const std::vector<EntryRow> rows = entries.invent(people, numberIn(description, "entries"));
        std::vector<const Person *> byAge;
        byAge.reserve(people.size());
        for (const Person &person : people)
            byAge.push_back(&person);
        std::ranges::stable_sort(byAge, {}, [](const Person *person) { return person->contact.createdAt; });
        for (const Person *person : byAge)
            writeContact(person->contact);
        for (const EntryRow &row : rows)
            insertEntry(m_database, row);
        countRequests();
    }

private:
    [[nodiscard]] std::int64_t start() const { return m_now.milliseconds() - 380 * day; }

    void writeField(domain::JsonValue description, std::int64_t order)
    {
        CustomFieldRow row;
        row.id = m_random.uuid();
        row.businessId = m_id;
        row.key = textIn(description, "key").value_or("");
        row.label = textIn(description, "label").value_or("");
        row.type = textIn(description, "type").value_or("TEXT");
        row.displayOrder = order;
        row.isActive = flagIn(description, "isActive", true);
        row.createdAt = row.updatedAt = start();
        insertCustomField(m_database, row);
        m_fields[row.key] = row.id;
    }

    void writeConfig(domain::JsonValue description, std::int64_t order)
    {
        ConfigRow row;
        row.id = m_random.uuid();
        row.businessId = m_id;
        row.name = textIn(description, "name").value_or("");
        row.displayName = textIn(description, "displayName");
        row.description = textIn(description, "description");
        row.icon = textIn(description, "icon");
        row.isStandard = flagIn(description, "isStandard", false);
        row.valueRequired = flagIn(description, "valueRequired", false);
        row.revenueCategory = textIn(description, "revenueCategory").value_or(row.revenueCategory);
        row.displayOrder = order;
        row.createdAt = row.updatedAt = start();
        insertConfig(m_database, row);
        for (const domain::JsonMember source : description["sources"])
            writeSource(source.value, row);
    }

    void writeSource(domain::JsonValue description, const ConfigRow &config)
    {
        SourceRow row;
        row.id = m_random.uuid();
        row.businessId = m_id;
        row.configId = config.id;
        row.name = textIn(description, "name").value_or("");
        row.sourceType = textIn(description, "sourceType").value_or("WEBHOOK");
        row.isActive = flagIn(description, "isActive", true);
        if (description["mode"])
            row.fieldMappings = identityMapping(textIn(description, "revenueCurrency"));
        else if (description["fieldMappings"].isObject())
            row.fieldMappings = withFieldIds(description["fieldMappings"].toCompact());
        row.createdAt = start();
        row.updatedAt = start() + m_random.between(20, 250) * day + m_random.between(7, 17) * 3'600'000;
        insertSource(m_database, row);
        m_sources.push_back({.id = row.id,
                             .configId = config.id,
                             .configName = config.displayName.value_or(config.name),
                             .kind = demoKind(textIn(description, "kind").value_or("")),
                             .weight = numberIn(description, "weight"),
                             .isActive = row.isActive});
        writeSamples(description, row.id);
    }

    /// Mappings name custom fields as `custom_{key}`; the store wants ids.
    [[nodiscard]] std::string withFieldIds(std::string mapping) const
    {
        for (const auto &[key, id] : m_fields) {
            const std::string name = '{' + key + '}';
            for (std::size_t at = mapping.find(name); at != std::string::npos; at = mapping.find(name, at))
                mapping.replace(at, name.size(), id);
        }
        return mapping;
    }

    /// The invented ones are older than the written ones.
    void writeSamples(domain::JsonValue description, const std::string &sourceId)
    {
        std::vector<std::string> bodies;
        for (const domain::JsonMember sample : description["samples"])
            bodies.push_back(sample.value.toCompact());
        for (int i = numberIn(description, "generatedSamples"); i > 0; --i)
            bodies.push_back(deskSample());
        std::int64_t received = m_now.milliseconds() - m_random.between(2, 50) * 60'000;
        std::vector<std::int64_t> times;
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            times.push_back(received);
            received -= m_random.between(40, 900) * 60'000;
        }
        for (std::size_t i = bodies.size(); i > 0; --i)
            insertPayload(m_database, sourceId, times[i - 1], bodies[i - 1]);
    }

    std::string deskSample()
    {
        static constexpr std::array sizes{"1", "2-10", "11-50", "50-100", "200+"};
        static constexpr std::array notes{"Call back after 4", "", "Wants the blue one", "Paid at the desk"};
        const std::string total = std::to_string(m_random.between(60, 640));
        domain::JsonWriter json;
        json.beginObject().member("order_total", total + (m_random.chance(50) ? ".00" : ".50"));
        json.member("order_currency", std::string_view(m_random.chance(85) ? "EUR" : "USD"));
        json.member("customer_email", "guest" + std::to_string(m_random.between(100, 999)) + "@example.com");
        json.member("customer_phone", "+1415555010" + std::to_string(m_random.below(10)));
        if (m_random.chance(60))
            json.member("company_size", std::string_view(sizes[m_random.below(sizes.size())]));
        if (m_random.chance(50))
            json.member("ad_cost", std::to_string(m_random.between(20, 90)) + ".00");
        const std::int64_t booked = m_now.milliseconds() - m_random.between(1, 20) * day;
        const std::string iso = domain::Instant(booked).toIso();
        json.member("booked_at", m_random.chance(40) ? iso : iso.substr(0, 10) + ' ' + iso.substr(11, 5));
        json.member("internal_note", std::string_view(notes[m_random.below(notes.size())]));
        json.member("vendor_id", "V-" + std::to_string(m_random.between(20'100, 20'999))).endObject();
        return json.take();
    }

    void writeContact(const ContactRow &row)
    {
        insertContact(m_database, row);
        if (m_random.chance(30)) {
            m_database.query("INSERT INTO contact_tag (contact_id, tag) VALUES (?, ?)")
                .with(row.id, m_people.word("tags"))
                .run();
        }
        writeValues(row);
    }

    void writeValues(const ContactRow &row)
    {
        static constexpr std::array sizes{"1", "2-10", "11-50", "50-100", "200+"};
        static constexpr std::array interests{"Website", "Brand;Website", "Workshop", "Print;Brand"};
        const auto value = [&](const char *key, int percent, const std::string &text) {
            const auto field = m_fields.find(key);
            if (m_random.chance(percent) && field != m_fields.end()) {
                m_database.query("INSERT INTO custom_value (contact_id, field_id, value) VALUES (?, ?, ?)")
                    .with(row.id, field->second, text)
                    .run();
            }
        };
        value("company_size", 60, sizes[m_random.below(sizes.size())]);
        value("interests", 35, interests[m_random.below(interests.size())]);
        value("customer_number", 50, "00" + std::to_string(m_random.between(1'000, 9'999)));
        value("team_seats", 20, std::to_string(m_random.between(1, 40)));
        const std::int64_t renewal = m_now.milliseconds() + m_random.between(5, 300) * day;
        value("renewal_date", 15, domain::Instant(renewal).toIso().substr(0, 10));
        value("billing_email", 10, "billing@example.org");
        value("assistant_phone", 8, "+1415555019" + std::to_string(m_random.below(10)));
        value("portfolio", 12, "https://portfolio.example.com/" + std::to_string(m_random.between(10, 99)));
    }

    void countRequests()
    {
        m_database.execute(
            "UPDATE source SET success_requests = (SELECT count(*) FROM entry WHERE entry.source_id = source.id), "
            "failure_requests = (SELECT count(*) / 190 FROM entry WHERE entry.source_id = source.id), "
            "last_used_at = (SELECT max(created_at) FROM entry WHERE entry.source_id = source.id) "
            "WHERE total_requests = 0");
        m_database.execute("UPDATE source SET total_requests = success_requests + failure_requests");
    }

    Database &m_database;
    Random &m_random;
    DemoPeople &m_people;
    const domain::Instant m_now;
    std::string m_id;
    std::map<std::string, std::string> m_fields;
    std::vector<DemoSource> m_sources;
};

void writeDemo(Database &database, domain::Instant now)
{
    domain::JsonDocument document;
    if (document.parse(demoResource("businesses.json")))
        throw DatabaseError("the demo data is damaged");
    std::uint64_t number = 0;
    for (const domain::JsonMember description : document.root()) {
        Random random(20'260'301 + number);
        DemoPeople people(random);
        DemoBusiness(database, random, people, now).write(description.value, number == 0);
        ++number;
    }
}

} // namespace

void seed(Database &database, bool withDemo, domain::Instant now)
{
    Transaction transaction(database);
    {
        Query count = database.query("SELECT count(*) FROM business");
        if (count.next() && count.number(0) > 0)
            return;
    }
    if (withDemo)
        writeDemo(database, now);
    else
        insertBusiness(database, "00000000-0000-4000-8000-000000000001", "Sandbox");
    transaction.commit();
}

} // namespace desk::sandbox
