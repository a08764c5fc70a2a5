// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/contacts.h"

#include "app/domain/json.h"
#include "app/sandbox/reading.h"

#include <QString>

namespace desk::sandbox {

namespace {

struct Column {
    const char *field;
    const char *column;
    std::size_t maximum;
};
constexpr std::array<Column, contactFieldCount> columns{{
    {"firstName", "first_name", 255},
    {"lastName", "last_name", 255},
    {"name", "name", 255},
    {"email", "email", 255},
    {"phone", "phone", 30},
    {"company", "company", 255},
    {"website", "website", 500},
    {"address", "address", 1000},
    {"city", "city", 255},
    {"state", "state", 255},
    {"country", "country", 255},
    {"zipCode", "zip_code", 20},
    {"ianaTimezone", "iana_timezone", 100},
    {"source", "source", 255},
    {"note", "note", 5000},
}};

const std::string selectContact =
    "SELECT c.id, c.business_id, c.first_name, c.last_name, c.name, c.email, c.phone, c.company, c.website, "
    "c.address, c.city, c.state, c.country, c.zip_code, c.iana_timezone, c.source, c.note, c.is_test, c.created_at, "
    "c.updated_at FROM contact c ";

ContactRow contactRowOf(const Query &query)
{
    ContactRow row;
    row.id = query.text(0);
    row.businessId = query.text(1);
    for (std::size_t i = 0; i < contactFieldCount; ++i)
        row.fields[i] = query.optionalText(static_cast<int>(i) + 2);
    row.isTest = query.number(17) != 0;
    row.createdAt = query.number(18);
    row.updatedAt = query.number(19);
    return row;
}

std::string folded(const std::string &text)
{
    return QString::fromStdString(text).toCaseFolded().toStdString();
}

/// What search looks in, one field a line.
std::string searchKey(const ContactRow &row)
{
    const auto field = [&row](ContactField name) {
        return row.fields[static_cast<std::size_t>(name)].value_or(std::string());
    };
    return folded(field(ContactField::Name) + '\n' + field(ContactField::FirstName) + ' '
                  + field(ContactField::LastName) + '\n' + field(ContactField::Email) + '\n'
                  + field(ContactField::Phone));
}

std::string sortName(const ContactRow &row)
{
    const auto &name = row.fields[static_cast<std::size_t>(ContactField::Name)];
    if (name)
        return folded(*name);
    const auto part = [&row](ContactField field) {
        return row.fields[static_cast<std::size_t>(field)].value_or(std::string());
    };
    return folded(part(ContactField::FirstName) + ' ' + part(ContactField::LastName));
}

std::optional<std::string> emailKey(const ContactRow &row)
{
    const auto &email = row.fields[static_cast<std::size_t>(ContactField::Email)];
    return email ? std::optional(folded(*email)) : std::nullopt;
}

std::string contactJson(Database &database, const ContactRow &row, bool withTags)
{
    domain::JsonWriter json;
    json.beginObject().member("id", row.id).member("businessId", row.businessId);
    for (std::size_t i = 0; i < contactFieldCount; ++i) {
        json.key(columns[i].field);
        if (row.fields[i])
            json.string(*row.fields[i]);
        else
            json.null();
    }
    json.key("isTestContact").boolean(row.isTest);
    json.member("createdAt", domain::Instant(row.createdAt).toIso());
    json.member("updatedAt", domain::Instant(row.updatedAt).toIso());
    json.key("customFields").beginObject();
    Query values = database.query("SELECT field_id, value FROM custom_value WHERE contact_id = ? ORDER BY field_id");
    values.with(row.id);
    while (values.next())
        json.member(values.text(0), values.text(1));
    json.endObject();
    if (withTags) {
        json.key("tags").beginArray();
        Query tags = database.query("SELECT tag FROM contact_tag WHERE contact_id = ? ORDER BY tag");
        tags.with(row.id);
        while (tags.next())
            json.string(tags.text(0));
        json.endArray();
    }
    json.endObject();
    return json.take();
}

/// Takes the body's fields into the row; an empty text empties the field.
void readFields(BodyReader &body, ContactRow &row)
{
    for (std::size_t i = 0; i < contactFieldCount; ++i) {
        const Column &column = columns[i];
        const bool isEmail = i == static_cast<std::size_t>(ContactField::Email);
        auto value = isEmail ? body.email(column.field, column.maximum) : body.text(column.field, 0, column.maximum);
        if (!value)
            continue;
        row.fields[i].reset();
        if (!value->empty())
            row.fields[i] = std::move(*value);
    }
    if (const auto isTest = body.boolean("isTestContact"))
        row.isTest = *isTest;
}

Answer duplicateEmail(const ContactRow &other)
{
    return conflict("A contact with this e-mail address exists already.",
                    {{.field = "email", .message = "is taken by contact " + other.id, .entryCount = {}}});
}

std::string likePattern(const std::string &words)
{
    std::string pattern = "%";
    for (const char c : folded(words)) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

const char *contactOrder(const std::string &sort)
{
    if (sort == "createdAt")
        return "c.created_at, c.seq";
    if (sort == "updatedAt")
        return "c.updated_at, c.seq";
    if (sort == "-updatedAt")
        return "c.updated_at DESC, c.seq DESC";
    if (sort == "name")
        return "c.sort_name, c.seq";
    if (sort == "-name")
        return "c.sort_name DESC, c.seq DESC";
    return "c.created_at DESC, c.seq DESC";
}

bool wantsTags(QueryReader &query)
{
    const auto include = query.text("include");
    if (!include || include->empty())
        return false;
    for (const QString &relation : QString::fromStdString(*include).split(QLatin1Char(','))) {
        if (relation.trimmed() != QLatin1String("tags"))
            query.note("include", "knows only tags");
    }
    return true;
}

std::optional<ContactRow> findContactBy(Database &database, const char *where, const std::string &businessId,
                                        const std::string &value)
{
    if (value.empty())
        return std::nullopt;
    Query query = database.query(selectContact + where);
    query.with(businessId, value);
    return query.next() ? std::optional(contactRowOf(query)) : std::nullopt;
}

} // namespace

std::optional<ContactRow> findContact(Database &database, const std::string &businessId, const std::string &id)
{
    return findContactBy(database, "WHERE c.business_id = ? AND c.id = ?", businessId, id);
}

std::optional<ContactRow> findContactByEmail(Database &database, const std::string &businessId,
                                             const std::string &email)
{
    return findContactBy(database, "WHERE c.business_id = ? AND c.email_key = ? ORDER BY c.seq LIMIT 1", businessId,
                         folded(email));
}

std::optional<ContactRow> findContactByPhone(Database &database, const std::string &businessId,
                                             const std::string &phone)
{
    return findContactBy(database, "WHERE c.business_id = ? AND c.phone = ? ORDER BY c.seq LIMIT 1", businessId, phone);
}

void insertContact(Database &database, const ContactRow &row)
{
    const auto email = emailKey(row);
    const std::string search = searchKey(row);
    const std::string name = sortName(row);
    Query query = database.query(
        "INSERT INTO contact (id, business_id, first_name, last_name, name, email, phone, company, website, address, "
        "city, state, country, zip_code, iana_timezone, source, note, is_test, created_at, updated_at, email_key, "
        "search_key, sort_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.with(row.id, row.businessId);
    for (const auto &field : row.fields)
        query.add(field);
    query.with(std::int64_t(row.isTest), row.createdAt, row.updatedAt, email, search, name).run();
}

void updateContact(Database &database, const ContactRow &row)
{
    const auto email = emailKey(row);
    const std::string search = searchKey(row);
    const std::string name = sortName(row);
    Query query = database.query(
        "UPDATE contact SET first_name = ?, last_name = ?, name = ?, email = ?, phone = ?, company = ?, website = ?, "
        "address = ?, city = ?, state = ?, country = ?, zip_code = ?, iana_timezone = ?, source = ?, note = ?, "
        "is_test = ?, updated_at = ?, email_key = ?, search_key = ?, sort_name = ? WHERE id = ?");
    for (const auto &field : row.fields)
        query.add(field);
    query.with(std::int64_t(row.isTest), row.updatedAt, email, search, name, row.id).run();
}

Answer listContacts(Call &call)
{
    QueryReader query(call.request);
    const auto paging = query.paging(20);
    const auto search = query.text("search", 255);
    const auto email = query.email("email");
    const auto phone = query.text("phone");
    const auto tag = query.text("tag");
    const auto sort = query.choice("sort", {"createdAt", "-createdAt", "updatedAt", "-updatedAt", "name", "-name"});
    const bool withTags = wantsTags(query);
    if (!query.isGood())
        return invalid(query.problems());

    std::string where = "WHERE c.business_id = ?";
    std::vector<std::string> values{call.businessId};
    const auto filter = [&](const char *sql, std::string value) {
        where += sql;
        values.push_back(std::move(value));
    };
    if (search && !search->empty())
        filter(" AND c.search_key LIKE ? ESCAPE '\\'", likePattern(*search));
    if (email)
        filter(" AND c.email_key = ?", folded(*email));
    if (phone)
        filter(" AND c.phone = ?", *phone);
    if (tag)
        filter(" AND c.id IN (SELECT contact_id FROM contact_tag WHERE tag = ?)", *tag);

    Query count = call.database.query("SELECT count(*) FROM contact c " + where);
    Query rows = call.database.query(selectContact + where + " ORDER BY " + contactOrder(sort.value_or("-createdAt"))
                                     + " LIMIT ? OFFSET ?");
    for (const std::string &value : values) {
        count.with(value);
        rows.with(value);
    }
    rows.with(paging.limit, paging.offset());
    std::string items;
    while (rows.next()) {
        if (!items.empty())
            items += ',';
        items += contactJson(call.database, contactRowOf(rows), withTags);
    }
    count.next();
    return pageAnswer(items, count.number(0), paging);
}

Answer createContact(Call &call)
{
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    ContactRow row;
    row.id = newId();
    row.businessId = call.businessId;
    row.createdAt = row.updatedAt = call.now.milliseconds();
    readFields(body, row);
    if (body.isGood() && !row[ContactField::Email] && !row[ContactField::Phone] && !row[ContactField::FirstName])
        body.note("email", "At least one of email, phone, firstName is needed");
    if (!body.isGood())
        return invalid(body.problems());
    const auto same = findContactByEmail(call.database, call.businessId, row[ContactField::Email].value_or(""));
    if (same)
        return duplicateEmail(*same);
    insertContact(call.database, row);
    return dataAnswer(201, contactJson(call.database, row, false));
}

Answer getContact(Call &call)
{
    const auto row = findContact(call.database, call.businessId, call.ids.at(0));
    return row ? dataAnswer(200, contactJson(call.database, *row, false)) : notFound("Contact");
}

Answer changeContact(Call &call)
{
    auto row = findContact(call.database, call.businessId, call.ids.at(0));
    if (!row)
        return notFound("Contact");
    BodyReader body(call.request);
    if (body.refusal())
        return *body.refusal();
    readFields(body, *row);
    if (!body.isGood())
        return invalid(body.problems());
    const auto same = findContactByEmail(call.database, call.businessId, (*row)[ContactField::Email].value_or(""));
    if (same && same->id != row->id)
        return duplicateEmail(*same);
    row->updatedAt = call.now.milliseconds();
    updateContact(call.database, *row);
    return dataAnswer(200, contactJson(call.database, *row, false));
}

} // namespace desk::sandbox
