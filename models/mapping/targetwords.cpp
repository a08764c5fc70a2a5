// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/targetwords.h"

#include "app/mapping/suggest.h"
#include "app/mapping/text.h"

#include <QCoreApplication>

#include <array>

namespace desk::models {

namespace {

struct TargetName {
    std::string_view target;
    const char *words;
};

/// What people type when they look for a target, beside its name and the usual keys (see mapping::isSynonymOf).
constexpr std::array<TargetName, 18> otherWords{{
    //: Words somebody may search by for the value of an entry; separated by commas, in your language
    {"eventValue", QT_TRANSLATE_NOOP("TargetSearch", "amount, price, total, sum, revenue, turnover")},
    //: Words somebody may search by for the currency; separated by commas, in your language
    {"currency", QT_TRANSLATE_NOOP("TargetSearch", "money, euro, dollar, code")},
    //: Words somebody may search by for the expense; separated by commas, in your language
    {"expense", QT_TRANSLATE_NOOP("TargetSearch", "cost, fee, commission, spend")},
    //: Words somebody may search by for the moment of an entry; separated by commas, in your language
    {"occurredAt", QT_TRANSLATE_NOOP("TargetSearch", "date, time, created, timestamp")},
    //: Words somebody may search by for the e-mail address; separated by commas, in your language
    {"email", QT_TRANSLATE_NOOP("TargetSearch", "mail, address")},
    //: Words somebody may search by for the phone number; separated by commas, in your language
    {"phone", QT_TRANSLATE_NOOP("TargetSearch", "telephone, mobile, cell, number")},
    //: Words somebody may search by for the first name; separated by commas, in your language
    {"firstName", QT_TRANSLATE_NOOP("TargetSearch", "given name, forename")},
    //: Words somebody may search by for the last name; separated by commas, in your language
    {"lastName", QT_TRANSLATE_NOOP("TargetSearch", "surname, family name")},
    //: Words somebody may search by for the full name; separated by commas, in your language
    {"name", QT_TRANSLATE_NOOP("TargetSearch", "customer, person")},
    //: Words somebody may search by for the company; separated by commas, in your language
    {"company", QT_TRANSLATE_NOOP("TargetSearch", "organization, business, firm")},
    //: Words somebody may search by for the address; separated by commas, in your language
    {"address", QT_TRANSLATE_NOOP("TargetSearch", "street")},
    //: Words somebody may search by for the city; separated by commas, in your language
    {"city", QT_TRANSLATE_NOOP("TargetSearch", "town, place")},
    //: Words somebody may search by for the state (part of a country); separated by commas, in your language
    {"state", QT_TRANSLATE_NOOP("TargetSearch", "region, province")},
    //: Words somebody may search by for the country; separated by commas, in your language
    {"country", QT_TRANSLATE_NOOP("TargetSearch", "nation")},
    //: Words somebody may search by for the website; separated by commas, in your language
    {"website", QT_TRANSLATE_NOOP("TargetSearch", "url, homepage, link")},
    //: Words somebody may search by for the order's number; separated by commas, in your language
    {"orderId", QT_TRANSLATE_NOOP("TargetSearch", "order number, invoice, transaction")},
    //: Words somebody may search by for the id in another system; separated by commas, in your language
    {"externalId", QT_TRANSLATE_NOOP("TargetSearch", "reference, customer number")},
    //: Words somebody may search by for ignoring a key on purpose; separated by commas, in your language
    {"do_nothing", QT_TRANSLATE_NOOP("TargetSearch", "nothing, skip, leave out, ignore")},
}};

} // namespace

bool isOtherWordFor(const QString &typed, const mapping::Target &target)
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty() || target.group == mapping::TargetGroup::Custom)
        return false;
    if (mapping::isSynonymOf(mapping::pathKey(wanted.toStdString()), target.name))
        return true;
    for (const TargetName &known : otherWords) {
        if (known.target != target.name)
            continue;
        const QStringList words = QCoreApplication::translate("TargetSearch", known.words).split(QLatin1Char(','));
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.trimmed().startsWith(wanted, Qt::CaseInsensitive); });
    }
    return false;
}

QString kindWord(mapping::ValueKind kind)
{
    using Kind = mapping::ValueKind;
    switch (kind) {
    //: What a custom field takes, a small word beside its name
    case Kind::Number: return QCoreApplication::translate("Target", "number");
    case Kind::Currency: return QCoreApplication::translate("Target", "currency");
    //: What a custom field takes, a small word beside its name
    case Kind::DateTime: return QCoreApplication::translate("Target", "date");
    //: What a custom field takes, a small word beside its name
    case Kind::Email: return QCoreApplication::translate("Target", "e-mail");
    //: What a custom field takes, a small word beside its name
    case Kind::Phone: return QCoreApplication::translate("Target", "phone");
    //: What a custom field takes, a small word beside its name
    case Kind::Website: return QCoreApplication::translate("Target", "web address");
    case Kind::TimeZone: return QCoreApplication::translate("Target", "time zone");
    //: What a custom field takes, a small word beside its name
    case Kind::Select: return QCoreApplication::translate("Target", "choice");
    case Kind::Text:
    case Kind::None: break;
    }
    //: What a custom field takes, a small word beside its name
    return QCoreApplication::translate("Target", "text");
}

} // namespace desk::models
