// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/call.h"

#include <array>
#include <optional>
#include <string>

namespace desk::sandbox {

/// The contact's text fields, in the order of the contract.
enum class ContactField : std::uint8_t {
    FirstName,
    LastName,
    Name,
    Email,
    Phone,
    Company,
    Website,
    Address,
    City,
    State,
    Country,
    ZipCode,
    IanaTimezone,
    Source,
    Note,
};
constexpr std::size_t contactFieldCount = 15;

/// One stored contact.
struct ContactRow {
    std::string id;
    std::string businessId;
    std::array<std::optional<std::string>, contactFieldCount> fields;
    bool isTest = false;
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;

    [[nodiscard]] std::optional<std::string> &operator[](ContactField field)
    {
        return fields[static_cast<std::size_t>(field)];
    }
};

[[nodiscard]] std::optional<ContactRow> findContact(Database &database, const std::string &businessId,
                                                    const std::string &id);
/// By exact address, letter case aside. Blank is never found.
[[nodiscard]] std::optional<ContactRow> findContactByEmail(Database &database, const std::string &businessId,
                                                           const std::string &email);
[[nodiscard]] std::optional<ContactRow> findContactByPhone(Database &database, const std::string &businessId,
                                                           const std::string &phone);
void insertContact(Database &database, const ContactRow &contact);
void updateContact(Database &database, const ContactRow &contact);

[[nodiscard]] Answer listContacts(Call &call);
[[nodiscard]] Answer createContact(Call &call);
[[nodiscard]] Answer getContact(Call &call);
[[nodiscard]] Answer changeContact(Call &call);

} // namespace desk::sandbox
