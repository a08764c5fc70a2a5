// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/entities.h"

#include <array>

namespace desk::domain {

namespace {

struct TypeName {
    CustomFieldType type{};
    QLatin1String text;
};

constexpr std::array<TypeName, 8> typeNames{{
    {CustomFieldType::Text, QLatin1String("TEXT")},
    {CustomFieldType::Number, QLatin1String("NUMBER")},
    {CustomFieldType::Date, QLatin1String("DATE")},
    {CustomFieldType::Email, QLatin1String("EMAIL")},
    {CustomFieldType::Phone, QLatin1String("PHONE")},
    {CustomFieldType::Url, QLatin1String("URL")},
    {CustomFieldType::SingleSelect, QLatin1String("SINGLE_SELECT")},
    {CustomFieldType::MultiSelect, QLatin1String("MULTI_SELECT")},
}};

} // namespace

QString Contact::displayName() const
{
    if (name && !name->trimmed().isEmpty())
        return *name;
    QString full = QString(firstName.value_or(QString()) + QLatin1Char(' ') + lastName.value_or(QString())).trimmed();
    if (!full.isEmpty())
        return full;
    if (email && !email->isEmpty())
        return *email;
    return phone && !phone->isEmpty() ? *phone : id;
}

CustomFieldType customFieldTypeFromText(QStringView text)
{
    const auto *it = std::ranges::find_if(typeNames, [&](const TypeName &entry) { return text == entry.text; });
    return it == typeNames.end() ? CustomFieldType::Unknown : it->type;
}

QString customFieldTypeText(CustomFieldType type)
{
    const auto *it = std::ranges::find(typeNames, type, &TypeName::type);
    return it == typeNames.end() ? QString() : QString(it->text);
}

} // namespace desk::domain
