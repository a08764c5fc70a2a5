// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/contactrepository.h"

namespace desk::store {

using domain::Contact;
using domain::Result;

namespace {

constexpr std::string_view selectContact =
    "SELECT id, first_name, last_name, name, email, phone, company, website, address, city, state, country, zip_code,"
    " time_zone, source, note, is_test, created_at, updated_at, raw FROM contact WHERE scope = ?";

Contact readContact(const Statement &query)
{
    Contact contact;
    contact.id = query.text(0);
    contact.firstName = query.optionalText(1);
    contact.lastName = query.optionalText(2);
    contact.name = query.optionalText(3);
    contact.email = query.optionalText(4);
    contact.phone = query.optionalText(5);
    contact.company = query.optionalText(6);
    contact.website = query.optionalText(7);
    contact.address = query.optionalText(8);
    contact.city = query.optionalText(9);
    contact.state = query.optionalText(10);
    contact.country = query.optionalText(11);
    contact.zipCode = query.optionalText(12);
    contact.ianaTimezone = query.optionalText(13);
    contact.source = query.optionalText(14);
    contact.note = query.optionalText(15);
    contact.isTestContact = query.integer(16) != 0;
    contact.createdAt = query.optionalInstant(17);
    contact.updatedAt = query.optionalInstant(18);
    contact.raw = query.bytes(19);
    return contact;
}

QString searchText(const Contact &contact)
{
    QStringList parts{contact.displayName()};
    for (const auto &part : {contact.firstName, contact.lastName, contact.email, contact.phone})
        parts << part.value_or(QString());
    return foldedText(parts.join(QLatin1Char('\n')));
}

} // namespace

Result<void> ContactRepository::put(const QList<Contact> &contacts, domain::Instant now)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.ensured();
    auto write = db.statement(
        "INSERT OR REPLACE INTO contact (scope, id, first_name, last_name, name, email, phone, company, website,"
        " address, city, state, country, zip_code, time_zone, source, note, is_test, created_at, updated_at, raw,"
        " search_text, fetched_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const Contact &c : contacts)
        write
            .bind(scope, c.id, c.firstName, c.lastName, c.name, c.email, c.phone, c.company, c.website, c.address,
                  c.city, c.state, c.country, c.zipCode, c.ianaTimezone, c.source, c.note, c.isTestContact, c.createdAt,
                  c.updatedAt, Text{c.raw}, searchText(c), now)
            .run();
    return db.result();
}

Result<void> ContactRepository::remove(const QString &id)
{
    m_scope.db().execute("DELETE FROM contact WHERE scope = ? AND id = ?", m_scope.known(), id);
    return m_scope.db().result();
}

Result<std::optional<Contact>> ContactRepository::find(const QString &id)
{
    return findBy(" AND id = ?", id);
}

Result<std::optional<Contact>> ContactRepository::findByEmail(const QString &email)
{
    return findBy(" AND email = ?", email);
}

Result<std::optional<Contact>> ContactRepository::findByPhone(const QString &phone)
{
    return findBy(" AND phone = ?", phone);
}

Result<std::optional<Contact>> ContactRepository::findBy(const char *condition, const QString &value)
{
    std::optional<Contact> contact;
    auto query = m_scope.db().statement(std::string(selectContact) + condition);
    if (query.bind(m_scope.known(), value).next())
        contact = readContact(query);
    return m_scope.db().result(std::move(contact));
}

Result<QList<Contact>> ContactRepository::search(const QString &text, int limit)
{
    QList<Contact> contacts;
    auto query = m_scope.db().statement(std::string(selectContact)
                                        + " AND instr(search_text, ?) > 0 ORDER BY fetched_at DESC, id LIMIT ?");
    query.bind(m_scope.known(), foldedText(text.trimmed()), limit);
    while (query.next())
        contacts.append(readContact(query));
    return m_scope.db().result(std::move(contacts));
}

} // namespace desk::store
