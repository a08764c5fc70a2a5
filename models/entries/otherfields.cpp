// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/otherfields.h"

#include "app/domain/json.h"

#include <algorithm>
#include <array>
#include <span>

namespace desk::models {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 15> ofEntry{"id",
                                                   "sourceId",
                                                   "contactId",
                                                   "eventValue",
                                                   "currency",
                                                   "expense",
                                                   "occurredAt",
                                                   "createdAt",
                                                   "configId",
                                                   "configName",
                                                   "attributionSource",
                                                   "attributionCampaign",
                                                   "attributionCampaignId",
                                                   "attributionAd",
                                                   "attributionAdId"};
constexpr std::array<std::string_view, 4> ofContact{"id", "name", "firstName", "email"};

void collect(QList<NamedText> &fields, const domain::JsonValue &object, Names known, const QString &prefix)
{
    for (const auto &member : object) {
        const std::string name(member.name());
        if (prefix.isEmpty() && name == "contact" && member.value.isObject()) {
            collect(fields, member.value, ofContact, QStringLiteral("contact."));
            continue;
        }
        if (member.value.isNull() || std::ranges::find(known, std::string_view(name)) != known.end())
            continue;
        const std::string text =
            member.value.isString() ? std::string(member.value.string()) : member.value.toCompact();
        fields.append({prefix + QString::fromStdString(name), QString::fromStdString(text)});
    }
}

} // namespace

QList<NamedText> otherFields(const QByteArray &raw)
{
    QList<NamedText> fields;
    domain::JsonDocument document;
    if (!document.parse(raw.toStdString()) && document.root().isObject())
        collect(fields, document.root(), ofEntry, {});
    return fields;
}

} // namespace desk::models
