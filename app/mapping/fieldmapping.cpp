// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/fieldmapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk::mapping {

namespace {

constexpr std::array<std::string_view, 9> settingNames{
    "config",        "webhookId", "webhookTopic",   "pageTokens",       "ghlEventType",
    "ghlLocationId", "formId",    "typeformFormId", "whopConnectionId",
};

using domain::Error;
using domain::JsonValue;
using domain::Result;

} // namespace

bool FieldMapping::isSettingName(std::string_view name)
{
    return std::ranges::find(settingNames, name) != settingNames.end();
}

Result<FieldMapping> FieldMapping::parse(std::string_view json, std::string_view sourceType)
{
    if (json.empty())
        return fromValue({}, sourceType);
    domain::JsonDocument document;
    if (const auto error = document.parseView(json))
        return tl::unexpected(error->toError(QCoreApplication::translate("FieldMapping", "The stored mapping")));
    return fromValue(document.root(), sourceType);
}

Result<FieldMapping> FieldMapping::fromValue(JsonValue value, std::string_view sourceType)
{
    FieldMapping mapping;
    if (value && !value.isNull()) {
        if (!value.isObject()) {
            return domain::fail(
                QStringLiteral("mapping.not-an-object"),
                QCoreApplication::translate("FieldMapping", "A stored mapping is a JSON object or null, not this."));
        }
        mapping.m_null = false;
        mapping.m_top = membersOf(value);
    }
    const JsonValue inner = value["mappings"];
    if (!sourceType.empty() && sourceType != "WEBHOOK") {
        mapping.m_form = Form::Integration;
    } else if (inner.isObject() || inner.isNull()) {
        mapping.m_form = Form::Wrapped;
        mapping.m_mappingsNull = inner.isNull();
        mapping.m_inner = membersOf(inner);
    } else if (!mapping.m_top.empty()) {
        mapping.m_form = Form::Simple;
    }
    mapping.refresh();
    return mapping;
}

FieldMapping::Members FieldMapping::membersOf(JsonValue object)
{
    Members members;
    members.reserve(object.size());
    for (const domain::JsonMember member : object) {
        members.push_back({.name = std::string(member.name()),
                           .nameJson = std::string(member.key.source()),
                           .valueJson = member.value.toCompact(),
                           .target = std::string(member.value.string()),
                           .isRule = member.value.isString()});
    }
    return members;
}

void FieldMapping::refresh()
{
    m_rules.clear();
    m_notRules.clear();
    if (m_form != Form::Wrapped && m_form != Form::Simple)
        return;
    for (Member &member : ruleMembers()) {
        if (m_form == Form::Simple && isSettingName(member.name))
            member.isRule = false;
        else if (member.isRule)
            m_rules.push_back({.path = member.name, .target = member.target});
        else
            m_notRules.push_back({.path = member.name, .beforeRule = static_cast<int>(m_rules.size())});
    }
}

int FieldMapping::indexOfPath(std::string_view path) const
{
    const auto it = std::ranges::find(m_rules, path, &Rule::path);
    return it == m_rules.end() ? -1 : static_cast<int>(it - m_rules.begin());
}

const FieldMapping::Member *FieldMapping::config() const
{
    if (m_form == Form::Integration)
        return nullptr;
    const auto it = std::ranges::find(m_top, "config", &Member::name);
    return it == m_top.end() ? nullptr : &*it;
}

std::string FieldMapping::revenueCurrencyJson() const
{
    const Member *member = config();
    domain::JsonDocument document;
    if (!member || document.parseView(member->valueJson))
        return {};
    return document.root()["revenueCurrency"].toCompact();
}

std::optional<std::string> FieldMapping::revenueCurrency() const
{
    domain::JsonDocument document;
    const std::string json = revenueCurrencyJson();
    if (json.empty() || document.parseView(json) || !document.root().isString())
        return std::nullopt;
    return std::string(document.root().string());
}

void FieldMapping::setRevenueCurrency(const std::optional<std::string> &currency)
{
    if (!isEditable() || (!currency && revenueCurrencyJson().empty()))
        return;
    if (!config()) {
        if (m_form == Form::None)
            becomeWrapped();
        m_top.push_back({.name = "config", .nameJson = "\"config\"", .valueJson = "{}", .target = {}, .isRule = false});
        m_addedConfig = true;
    }
    Member &member = *std::ranges::find(m_top, "config", &Member::name);
    domain::JsonDocument document;
    Members members;
    if (!document.parseView(member.valueJson))
        members = membersOf(document.root());
    const auto it = std::ranges::find(members, "revenueCurrency", &Member::name);
    if (!currency) {
        if (it != members.end())
            members.erase(it);
    } else if (it != members.end()) {
        it->valueJson = domain::toJsonString(*currency);
    } else {
        members.push_back({.name = "revenueCurrency",
                           .nameJson = "\"revenueCurrency\"",
                           .valueJson = domain::toJsonString(*currency),
                           .target = {},
                           .isRule = false});
    }
    domain::JsonWriter writer;
    writer.beginObject();
    for (const Member &entry : members)
        writer.raw(entry.nameJson + ":" + entry.valueJson);
    writer.endObject();
    member.valueJson = writer.take();
    if (members.empty() && m_addedConfig) {
        std::erase_if(m_top, [](const Member &top) { return top.name == "config"; });
        m_addedConfig = false;
    }
}

Result<void> FieldMapping::checkPath(const std::string &path, int except) const
{
    if (!isEditable()) {
        return domain::fail(QStringLiteral("mapping.read-only"),
                            QCoreApplication::translate(
                                "FieldMapping", "The mapping of an integration source cannot be changed here."));
    }
    if (except >= 0 && m_rules[static_cast<std::size_t>(except)].path == path)
        return {};
    const QString shown = QString::fromStdString(path);
    const bool settings = m_form == Form::Simple;
    if (settings && (isSettingName(path) || path == "mappings")) {
        return domain::fail(
            QStringLiteral("mapping.reserved"),
            //: %1 is a key such as config
            QCoreApplication::translate("FieldMapping", "In this mapping’s stored form “%1” is a setting, not a path.")
                .arg(shown));
    }
    if (std::ranges::find(ruleMembers(), path, &Member::name) != ruleMembers().end()) {
        return domain::fail(
            QStringLiteral("mapping.path-taken"),
            //: %1 is a path such as order.total
            QCoreApplication::translate("FieldMapping", "There is already a rule for “%1”. A path can feed one target.")
                .arg(shown));
    }
    return {};
}

std::size_t FieldMapping::memberOfRule(int rule) const
{
    const Members &members = ruleMembers();
    std::size_t at = 0;
    for (int number = -1; at < members.size(); ++at) {
        number += members[at].isRule ? 1 : 0;
        if (number == rule)
            break;
    }
    return at;
}

void FieldMapping::becomeWrapped()
{
    m_form = Form::Wrapped;
    m_null = false;
    m_top.insert(m_top.begin(),
                 {.name = "mappings", .nameJson = "\"mappings\"", .valueJson = {}, .target = {}, .isRule = false});
}

Result<void> FieldMapping::insertRule(int at, const Rule &rule)
{
    if (auto good = checkPath(rule.path, -1); !good)
        return good;
    if (m_form == Form::None)
        becomeWrapped();
    m_mappingsNull = false;
    Members &members = ruleMembers();
    const int count = static_cast<int>(m_rules.size());
    // Behind the last rule rather than behind what follows it.
    std::size_t place = members.size();
    if (at < count)
        place = memberOfRule(std::max(0, at));
    else if (count > 0)
        place = memberOfRule(count - 1) + 1;
    members.insert(members.begin() + static_cast<std::ptrdiff_t>(place),
                   {.name = rule.path,
                    .nameJson = domain::toJsonString(rule.path),
                    .valueJson = domain::toJsonString(rule.target),
                    .target = rule.target,
                    .isRule = true});
    refresh();
    return {};
}

Result<void> FieldMapping::setPath(int at, const std::string &path)
{
    if (auto good = checkPath(path, at); !good)
        return good;
    Member &member = ruleMembers()[memberOfRule(at)];
    if (member.name != path) {
        member.name = path;
        member.nameJson = domain::toJsonString(path);
        refresh();
    }
    return {};
}

void FieldMapping::setTarget(int at, const std::string &target)
{
    Member &member = ruleMembers()[memberOfRule(at)];
    if (!isEditable() || member.target == target)
        return;
    member.target = target;
    member.valueJson = domain::toJsonString(target);
    refresh();
}

void FieldMapping::removeRule(int at)
{
    if (!isEditable())
        return;
    Members &members = ruleMembers();
    members.erase(members.begin() + static_cast<std::ptrdiff_t>(memberOfRule(at)));
    refresh();
}

void FieldMapping::moveRule(int from, int to)
{
    if (!isEditable() || from == to)
        return;
    Members &members = ruleMembers();
    const std::size_t source = memberOfRule(from);
    const std::size_t destination = memberOfRule(to);
    const auto begin = members.begin();
    const auto at = [&](std::size_t index) { return begin + static_cast<std::ptrdiff_t>(index); };
    if (source < destination)
        std::rotate(at(source), at(source + 1), at(destination + 1));
    else
        std::rotate(at(destination), at(source), at(source + 1));
    refresh();
}

std::string FieldMapping::toJson() const
{
    if (m_null && m_top.empty())
        return "null";
    std::string out = "{";
    const auto append = [&out](const Member &member, std::string_view value) {
        if (out.back() != '{')
            out += ',';
        out += member.nameJson;
        out += ':';
        out += value;
    };
    for (const Member &member : m_top) {
        if (m_form != Form::Wrapped || member.name != "mappings") {
            append(member, member.valueJson);
        } else if (m_mappingsNull) {
            append(member, "null");
        } else {
            append(member, "{");
            for (const Member &rule : m_inner)
                append(rule, rule.valueJson);
            out += '}';
        }
    }
    out += '}';
    return out;
}

} // namespace desk::mapping
