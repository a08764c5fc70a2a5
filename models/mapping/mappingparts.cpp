// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingparts.h"

#include <QStringList>

#include <algorithm>

namespace desk::models {

using mapping::FieldMapping;
using Form = FieldMapping::Form;

namespace {

MappingParts::Member memberOf(const domain::JsonMember &member)
{
    return {.name = QString::fromUtf8(member.name().data(), static_cast<qsizetype>(member.name().size())),
            .nameJson = member.key.toCompact(),
            .json = member.value.toCompact(),
            .beforeRule = {}};
}

MappingParts::Members membersOf(domain::JsonValue object)
{
    MappingParts::Members members;
    for (const domain::JsonMember member : object)
        members.push_back(memberOf(member));
    return members;
}

void append(std::string &out, const std::string &nameJson, const std::string &json)
{
    if (out.back() != '{')
        out += ',';
    out += nameJson + ':' + json;
}

std::string objectOf(const MappingParts::Members &members)
{
    std::string out = "{";
    for (const MappingParts::Member &member : members)
        append(out, member.nameJson, member.json);
    return out + '}';
}

} // namespace

MappingParts::MappingParts(const FieldMapping &mapping) : form(mapping.form())
{
    domain::JsonDocument document;
    if (document.parse(mapping.toJson()) || !document.root().isObject()) {
        isNull = true;
        return;
    }
    const bool wrapped = form == Form::Wrapped;
    for (const domain::JsonMember member : document.root()) {
        const std::string_view name = member.name();
        const bool isRules = wrapped && name == "mappings";
        if (isRules)
            rules = membersOf(member.value);
        const bool isConfig = name == "config" && member.value.isObject();
        if (isConfig)
            config = membersOf(member.value);
        if (wrapped || FieldMapping::isSettingName(name)) {
            settings.push_back(memberOf(member));
            if (isRules || isConfig)
                settings.back().json.clear();
        } else {
            rules.push_back(memberOf(member));
            for (Member &setting : settings) {
                if (setting.beforeRule.empty())
                    setting.beforeRule = rules.back().nameJson;
            }
        }
    }
}

/// A place for what came newly into being.
void MappingParts::prepare()
{
    const auto has = [this](const char *name) {
        return std::ranges::find(settings, QLatin1String(name), &Member::name) != settings.end();
    };
    if (form == Form::None && (!rules.empty() || !config.empty()))
        form = Form::Wrapped;
    if (form == Form::Wrapped && !has("mappings"))
        settings.insert(settings.begin(), {.name = QStringLiteral("mappings"), .nameJson = "\"mappings\"", .json = {}});
    if (!config.empty() && !has("config"))
        settings.push_back({.name = QStringLiteral("config"), .nameJson = "\"config\"", .json = {}});
}

std::string MappingParts::toJson() const
{
    MappingParts parts = *this;
    parts.prepare();
    if (parts.form == Form::None && parts.settings.empty())
        return isNull ? "null" : "{}";
    const auto textOf = [&parts](const Member &setting) {
        if (!setting.json.empty())
            return setting.json;
        return objectOf(setting.name == QLatin1String("config") ? parts.config : parts.rules);
    };
    std::string out = "{";
    if (parts.form == Form::Simple) {
        for (const Member &rule : parts.rules) {
            for (const Member &setting : parts.settings) {
                if (setting.beforeRule == rule.nameJson)
                    append(out, setting.nameJson, textOf(setting));
            }
            append(out, rule.nameJson, rule.json);
        }
    }
    for (const Member &setting : parts.settings) {
        const bool written =
            parts.form == Form::Simple
            && std::ranges::find(parts.rules, setting.beforeRule, &Member::nameJson) != parts.rules.end();
        if (!written)
            append(out, setting.nameJson, textOf(setting));
    }
    return out + '}';
}

const MappingParts::Member *MappingParts::find(const Members &members, const QString &name)
{
    const auto it = std::ranges::find(members, name, &Member::name);
    return it == members.end() || it->json.empty() ? nullptr : &*it;
}

QStringList MappingParts::ruleNames() const
{
    QStringList names;
    for (const Member &rule : rules)
        names << rule.name;
    return names;
}

void MappingParts::take(Members &into, const Members &from, const QString &name)
{
    const auto there = std::ranges::find(into, name, &Member::name);
    const auto wanted = std::ranges::find(from, name, &Member::name);
    if (wanted == from.end()) {
        if (there != into.end())
            into.erase(there);
        return;
    }
    if (there != into.end()) {
        there->json = wanted->json;
        return;
    }
    // Behind the nearest one before it that is here too.
    for (auto before = wanted; before != from.begin();) {
        --before;
        const auto found = std::ranges::find(into, before->name, &Member::name);
        if (found != into.end()) {
            into.insert(found + 1, *wanted);
            return;
        }
    }
    into.insert(wanted == from.begin() ? into.begin() : into.end(), *wanted);
}

void MappingParts::orderLike(const QStringList &names)
{
    std::size_t next = 0;
    for (const QString &name : names) {
        const auto at = std::ranges::find(rules, name, &Member::name);
        if (at == rules.end())
            continue;
        const auto index = static_cast<std::size_t>(at - rules.begin());
        const auto place = [this](std::size_t i) { return rules.begin() + static_cast<std::ptrdiff_t>(i); };
        if (index < next) {
            std::rotate(place(index), place(index + 1), place(next));
        } else {
            std::rotate(place(next), place(index), place(index + 1));
            ++next;
        }
    }
}

} // namespace desk::models
