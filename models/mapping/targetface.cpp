// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/targetface.h"

#include <QCoreApplication>

#include <array>

namespace desk::models {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Target", text);
}

struct Known {
    std::string_view name;
    const char *label;
};

constexpr std::array<Known, 29> standardLabels{{
    //: What an entry is worth
    {"eventValue", QT_TRANSLATE_NOOP("Target", "Value")},
    {"currency", QT_TRANSLATE_NOOP("Target", "Currency")},
    {"expense", QT_TRANSLATE_NOOP("Target", "Expense")},
    //: The moment at which an entry happened
    {"occurredAt", QT_TRANSLATE_NOOP("Target", "When")},
    {"email", QT_TRANSLATE_NOOP("Target", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Target", "Phone")},
    {"firstName", QT_TRANSLATE_NOOP("Target", "First name")},
    {"lastName", QT_TRANSLATE_NOOP("Target", "Last name")},
    {"name", QT_TRANSLATE_NOOP("Target", "Full name")},
    {"company", QT_TRANSLATE_NOOP("Target", "Company")},
    {"address", QT_TRANSLATE_NOOP("Target", "Address")},
    {"city", QT_TRANSLATE_NOOP("Target", "City")},
    //: A part of a country
    {"state", QT_TRANSLATE_NOOP("Target", "State")},
    {"country", QT_TRANSLATE_NOOP("Target", "Country")},
    {"timezone", QT_TRANSLATE_NOOP("Target", "Time zone")},
    {"website", QT_TRANSLATE_NOOP("Target", "Website")},
    {"orderId", QT_TRANSLATE_NOOP("Target", "Order ID")},
    {"externalId", QT_TRANSLATE_NOOP("Target", "External ID")},
    //: Where a visitor came from (utm_source)
    {"utm_source", QT_TRANSLATE_NOOP("Target", "Source")},
    {"utm_medium", QT_TRANSLATE_NOOP("Target", "Medium")},
    {"utm_campaign", QT_TRANSLATE_NOOP("Target", "Campaign")},
    {"utm_ad", QT_TRANSLATE_NOOP("Target", "Ad")},
    {"utm_ad_id", QT_TRANSLATE_NOOP("Target", "Ad ID")},
    {"utm_content", QT_TRANSLATE_NOOP("Target", "Content")},
    //: The search words an ad was shown for (utm_term)
    {"utm_term", QT_TRANSLATE_NOOP("Target", "Term")},
    {"fbclid", QT_TRANSLATE_NOOP("Target", "Facebook click ID")},
    {"gclid", QT_TRANSLATE_NOOP("Target", "Google click ID")},
    //: A key of the payload that is read past on purpose
    {"do_nothing", QT_TRANSLATE_NOOP("Target", "Ignored")},
    {"revenue", QT_TRANSLATE_NOOP("Target", "Value")},
}};

QString groupWord(mapping::TargetGroup group)
{
    using Group = mapping::TargetGroup;
    switch (group) {
    //: Small word after a target: belongs to the entry
    case Group::Entry: return QCoreApplication::translate("Target", "entry");
    //: Small word after a target: belongs to the contact
    case Group::Contact: return QCoreApplication::translate("Target", "contact");
    //: Small word after a target: a reference to another system
    case Group::Reference: return QCoreApplication::translate("Target", "reference");
    //: Small word after a target: where the visitor came from
    case Group::Attribution: return QCoreApplication::translate("Target", "attribution");
    //: Small word after a target: one of the business's own fields
    case Group::Custom: return QCoreApplication::translate("Target", "custom");
    case Group::Ignore: return {};
    }
    return {};
}

void setTile(TargetFace &face, const mapping::Target &target)
{
    using Kind = mapping::ValueKind;
    if (target.group == mapping::TargetGroup::Ignore) {
        face.tileIcon = QStringLiteral("ignore");
        return;
    }
    if (target.group == mapping::TargetGroup::Reference || target.name == "fbclid" || target.name == "gclid") {
        face.tile = QStringLiteral("ID");
        return;
    }
    if (target.group == mapping::TargetGroup::Attribution) {
        face.tile = QStringLiteral("utm");
        return;
    }
    switch (target.kind) {
    case Kind::Number: face.tile = QStringLiteral("#"); break;
    case Kind::Currency: face.tile = QString(QChar(0x00A4)); break;
    case Kind::DateTime: face.tileIcon = QStringLiteral("calendar"); break;
    case Kind::Email: face.tile = QStringLiteral("@"); break;
    case Kind::Phone: face.tile = QStringLiteral("+1"); break;
    case Kind::Website: face.tile = QStringLiteral("://"); break;
    case Kind::TimeZone: face.tile = QStringLiteral("TZ"); break;
    default: face.tile = QStringLiteral("Aa"); break;
    }
}

} // namespace

TargetFace faceOf(const mapping::Target &target)
{
    TargetFace face;
    face.name = QString::fromStdString(target.name);
    face.label = QString::fromStdString(target.label);
    if (target.group != mapping::TargetGroup::Custom) {
        for (const Known &known : standardLabels) {
            if (known.name == target.name)
                face.label = translated(known.label);
        }
    }
    if (face.label.isEmpty())
        face.label = face.name;
    face.group = groupWord(target.group);
    face.ignored = target.group == mapping::TargetGroup::Ignore;
    setTile(face, target);
    return face;
}

TargetFace faceOfWritten(std::string_view writtenName, const mapping::TargetCatalog &catalog)
{
    if (const auto target = catalog.resolve(writtenName))
        return faceOf(*target);
    TargetFace face;
    face.name = QString::fromUtf8(writtenName.data(), static_cast<qsizetype>(writtenName.size()));
    face.label = face.name;
    //: Small word after a name that is no target
    face.group = QCoreApplication::translate("Target", "unknown");
    face.tile = QStringLiteral("?");
    face.known = false;
    return face;
}

QString groupTitle(mapping::TargetGroup group)
{
    using Group = mapping::TargetGroup;
    switch (group) {
    case Group::Entry: return QCoreApplication::translate("Target", "Entry");
    case Group::Contact: return QCoreApplication::translate("Target", "Contact");
    case Group::Reference: return QCoreApplication::translate("Target", "Reference");
    case Group::Attribution: return QCoreApplication::translate("Target", "Attribution");
    case Group::Custom: return QCoreApplication::translate("Target", "Custom fields");
    case Group::Ignore: return QCoreApplication::translate("Target", "Ignore");
    }
    return {};
}

} // namespace desk::models
