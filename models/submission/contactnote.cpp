// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/contactnote.h"

#include <QCoreApplication>

namespace desk::models {

namespace {

struct Field {
    std::string_view target;
    std::optional<QString> domain::Contact::*member;
};
constexpr Field fields[] = {
    {"email", &domain::Contact::email},         {"phone", &domain::Contact::phone},
    {"firstName", &domain::Contact::firstName}, {"lastName", &domain::Contact::lastName},
    {"name", &domain::Contact::name},           {"company", &domain::Contact::company},
    {"address", &domain::Contact::address},     {"city", &domain::Contact::city},
    {"state", &domain::Contact::state},         {"country", &domain::Contact::country},
    {"website", &domain::Contact::website},     {"timezone", &domain::Contact::ianaTimezone},
};

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

bool isSame(std::string_view target, const QString &value, const QString &present)
{
    if (target == "email")
        return value.compare(present, Qt::CaseInsensitive) == 0;
    if (target == "phone")
        return digitsOf(value) == digitsOf(present);
    return value == present;
}

bool isKnown(const domain::Contact &contact)
{
    return std::any_of(std::begin(fields), std::end(fields),
                       [&](const Field &field) { return (contact.*field.member).has_value(); });
}

} // namespace

std::optional<ContactNote> contactNote(std::string_view target, const QString &value, const domain::Contact &contact)
{
    if (!isKnown(contact))
        return std::nullopt;
    for (const Field &field : fields) {
        if (field.target != target)
            continue;
        const QString present = (contact.*field.member).value_or(QString()).trimmed();
        if (present.isEmpty())
            return ContactNote{ContactNote::Kind::Sets,
                               //: One word in a table: the payload fills an empty field of the contact
                               QCoreApplication::translate("ContactNote", "Sets"),
                               QCoreApplication::translate("ContactNote", "Empty at the chosen contact: will be set.")};
        if (isSame(target, value, present))
            return std::nullopt;
        return ContactNote{
            ContactNote::Kind::Differs,
            //: One word in a table: the payload says something else than the contact has
            QCoreApplication::translate("ContactNote", "Differs"),
            //: %1: what the contact has at present
            QCoreApplication::translate("ContactNote", "Differs from the chosen contact (%1), who stays as is.")
                .arg(present)};
    }
    return std::nullopt;
}

QString contactLine(const domain::Contact &contact)
{
    QStringList parts;
    for (const std::optional<QString> &part : {contact.email, contact.phone, contact.city}) {
        if (part && !part->trimmed().isEmpty())
            parts.append(*part);
    }
    if (parts.isEmpty() && contact.company)
        parts.append(*contact.company);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace desk::models
