// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/mappingpack.h"

#include "app/mapping/pathtree.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace desk::mapping {

using domain::CustomField;
using domain::JsonDocument;
using domain::JsonMember;
using domain::JsonValue;
using domain::JsonWriter;
using domain::Result;

namespace {

constexpr std::string_view format = "conversion-desk-mapping-pack";
constexpr int version = 1;
constexpr std::string_view prefix = "custom_";

QString packWords(const char *text)
{
    return QCoreApplication::translate("MappingPack", text);
}

std::string textOf(JsonValue value)
{
    return std::string(value.string());
}

/// The id in `custom_<id>`; empty for any other target.
std::string_view idOf(std::string_view target)
{
    return target.starts_with(prefix) ? target.substr(prefix.size()) : std::string_view();
}

tl::unexpected<domain::Error> damaged(const QString &where)
{
    return domain::fail(
        QStringLiteral("pack.damaged"),
        //: %1 is the name of a part of the file, for example "fields"
        packWords(QT_TRANSLATE_NOOP("MappingPack", "The pack is damaged: “%1” is not as it should be.")).arg(where));
}

void writeFields(JsonWriter &json, const MappingPack &pack)
{
    json.key("customFields").beginArray();
    for (const MappingPack::Field &field : pack.fields)
        json.beginObject()
            .member("id", field.id)
            .member("key", field.key)
            .member("label", field.label)
            .member("type", domain::customFieldTypeText(field.type))
            .endObject();
    json.endArray();
}

Result<void> readRules(JsonValue mapping, MappingPack &pack)
{
    if (!mapping["mappings"].isObject())
        return damaged(QStringLiteral("mapping"));
    for (const JsonMember member : mapping["mappings"]) {
        if (!member.value.isString())
            return damaged(QStringLiteral("mapping"));
        pack.rules.push_back({.path = std::string(member.name()), .target = textOf(member.value)});
    }
    if (const JsonValue currency = mapping["config"]["revenueCurrency"]; currency.isString())
        pack.currency = textOf(currency);
    return {};
}

Result<void> readFields(JsonValue fields, MappingPack &pack)
{
    if (fields && !fields.isArray())
        return damaged(QStringLiteral("customFields"));
    for (const JsonMember member : fields) {
        const JsonValue field = member.value;
        if (field["id"].string().empty())
            return damaged(QStringLiteral("customFields"));
        const std::string type = textOf(field["type"]);
        pack.fields.push_back({.id = textOf(field["id"]),
                               .key = textOf(field["key"]),
                               .label = textOf(field["label"]),
                               .type = domain::customFieldTypeFromText(QString::fromStdString(type))});
    }
    return {};
}

Result<void> readExamples(JsonValue root, MappingPack &pack)
{
    for (const JsonMember member : root["samples"]) {
        if (!member.value["payload"].isObject())
            return damaged(QStringLiteral("samples"));
        pack.samples.push_back({.name = textOf(member.value["name"]), .payload = member.value["payload"].toIndented()});
    }
    for (const JsonMember member : root["expectations"]) {
        if (!member.value["payload"].isObject() || !member.value["expect"].isObject())
            return damaged(QStringLiteral("expectations"));
        pack.expectations.push_back(member.value.toIndented() + "\n");
    }
    return {};
}

bool isSameText(const QString &one, const std::string &other)
{
    return QString::compare(one.trimmed(), QString::fromStdString(other).trimmed(), Qt::CaseInsensitive) == 0;
}

FieldMatch matchOf(const MappingPack::Field &wanted, const QList<CustomField> &fields)
{
    FieldMatch match{.wanted = wanted};
    const auto take = [&](FieldMatch::How how, auto isIt) {
        if (match.how != FieldMatch::How::None)
            return;
        const auto found = std::find_if(fields.begin(), fields.end(), isIt);
        if (found == fields.end())
            return;
        match.how = how;
        match.found = *found;
        match.otherType = found->type != wanted.type;
    };
    take(FieldMatch::How::SameId, [&](const CustomField &field) { return field.id.toStdString() == wanted.id; });
    take(FieldMatch::How::SameKey,
         [&](const CustomField &field) { return !wanted.key.empty() && field.key.toStdString() == wanted.key; });
    take(FieldMatch::How::SameLabel, [&](const CustomField &field) {
        return !wanted.label.empty() && field.type == wanted.type && isSameText(field.label, wanted.label);
    });
    return match;
}

/// What a name in an expectation becomes: itself, another name, or nothing when its field is left out.
std::optional<std::string> renamed(std::string_view name, const PackChoices &choices)
{
    const bool target = name.starts_with(prefix);
    const auto choice = choices.fieldIds.find(std::string(target ? idOf(name) : name));
    if (choice == choices.fieldIds.end())
        return std::string(name);
    if (!choice->second)
        return std::nullopt;
    return target ? std::string(prefix) + *choice->second : *choice->second;
}

/// Expectations are as deep as a person writes them; what is deeper stays as it is.
void writeRenamed(JsonWriter &json, JsonValue value, const PackChoices &choices, int depth)
{
    constexpr int deepest = 32;
    if (depth > deepest || !value.isContainer()) {
        const auto name = value.isString() ? renamed(value.string(), choices) : std::nullopt;
        if (name && *name != value.string())
            json.string(*name);
        else
            json.raw(value.toCompact());
        return;
    }
    const bool object = value.isObject();
    object ? json.beginObject() : json.beginArray();
    for (const JsonMember member : value) {
        // A rule of the list that speaks of a field that is left out goes as a whole.
        const JsonValue target = member.value["target"];
        const bool gone = (object && !renamed(member.name(), choices))
                          || (!object && member.value.isString() && !renamed(member.value.string(), choices))
                          || (target.isString() && !renamed(target.string(), choices));
        if (gone)
            continue;
        if (object)
            json.key(*renamed(member.name(), choices));
        writeRenamed(json, member.value, choices, depth + 1);
    }
    object ? json.endObject() : json.endArray();
}

} // namespace

MappingPack makePack(const std::string &name, const std::string &business, const FieldMapping &mapping,
                     const QList<CustomField> &fields)
{
    MappingPack pack{.name = name, .business = business, .currency = mapping.revenueCurrency()};
    const TargetCatalog catalog(fields);
    for (FieldMapping::Rule rule : mapping.rules()) {
        if (const auto target = catalog.resolve(rule.target); target && !target->customFieldId.empty()) {
            rule.target = target->name;
            const auto field = std::find_if(fields.begin(), fields.end(), [&](const CustomField &one) {
                return one.id.toStdString() == target->customFieldId;
            });
            const bool known =
                std::ranges::find(pack.fields, target->customFieldId, &MappingPack::Field::id) != pack.fields.end();
            if (field != fields.end() && !known)
                pack.fields.push_back({.id = target->customFieldId,
                                       .key = field->key.toStdString(),
                                       .label = field->label.toStdString(),
                                       .type = field->type});
        }
        pack.rules.push_back(std::move(rule));
    }
    return pack;
}

std::string packText(const MappingPack &pack)
{
    JsonWriter json;
    json.beginObject().member("format", format).key("version").number(version);
    json.member("name", pack.name).member("business", pack.business);
    json.key("mapping").beginObject().key("mappings").beginObject();
    for (const FieldMapping::Rule &rule : pack.rules)
        json.member(rule.path, rule.target);
    json.endObject();
    if (pack.currency)
        json.key("config").beginObject().member("revenueCurrency", *pack.currency).endObject();
    json.endObject();
    writeFields(json, pack);
    json.key("samples").beginArray();
    for (const MappingPack::Sample &sample : pack.samples)
        json.beginObject().member("name", sample.name).key("payload").raw(sample.payload).endObject();
    json.endArray().key("expectations").beginArray();
    for (const std::string &document : pack.expectations)
        json.raw(document);
    json.endArray().endObject();
    JsonDocument whole;
    std::string text = json.take();
    if (whole.parseView(text))
        return text;
    return whole.root().toIndented() + "\n";
}

Result<MappingPack> parsePack(const std::string &text)
{
    JsonDocument document;
    if (const auto error = document.parseView(text))
        return tl::unexpected(error->toError(packWords(QT_TRANSLATE_NOOP("MappingPack", "The pack"))));
    const JsonValue root = document.root();
    if (root["format"].string() != format)
        return domain::fail(QStringLiteral("pack.format"),
                            packWords(QT_TRANSLATE_NOOP("MappingPack", "This file is no mapping pack.")));
    int number = 0;
    const std::string_view digits = root["version"].source();
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (number > version)
        return domain::fail(QStringLiteral("pack.newer"),
                            packWords(QT_TRANSLATE_NOOP(
                                "MappingPack", "This pack was written by a newer version of Conversion Desk.")));
    if (number < 1)
        return damaged(QStringLiteral("version"));
    MappingPack pack{.name = textOf(root["name"]), .business = textOf(root["business"])};
    for (const auto &read :
         {readRules(root["mapping"], pack), readFields(root["customFields"], pack), readExamples(root, pack)}) {
        if (!read)
            return tl::unexpected(read.error());
    }
    return pack;
}

PackGaps gapsOf(const MappingPack &pack, const FieldMapping &present, const QList<CustomField> &fields,
                bool knowsFields)
{
    PackGaps gaps{.presentCurrency = present.revenueCurrency()};
    gaps.currencyDiffers = pack.currency != gaps.presentCurrency;
    const auto count = [&](const MappingPack::Field &field) {
        return static_cast<int>(
            std::ranges::count(pack.rules, std::string(prefix) + field.id, &FieldMapping::Rule::target));
    };
    for (const MappingPack::Field &field : pack.fields) {
        FieldMatch match = matchOf(field, fields);
        if (!knowsFields)
            match.how = FieldMatch::How::SameId;
        match.rules = count(field);
        gaps.fields.push_back(std::move(match));
    }
    const TargetCatalog standard{QList<CustomField>()};
    const TargetCatalog here = knowsFields ? TargetCatalog(fields) : TargetCatalog();
    for (const FieldMapping::Rule &rule : pack.rules) {
        const bool described =
            std::ranges::find(pack.fields, idOf(rule.target), &MappingPack::Field::id) != pack.fields.end();
        if (!described && !standard.resolve(rule.target) && !here.resolve(rule.target))
            gaps.unknownTargets.push_back(rule);
    }
    return gaps;
}

std::vector<std::string> pathsNeverSeen(const MappingPack &pack, const domain::PayloadSet &payloads)
{
    PathTree tree;
    for (const FieldMapping::Rule &rule : pack.rules)
        tree.add(rule.path);
    std::vector<bool> seen(pack.rules.size(), false);
    std::size_t left = seen.size();
    JsonDocument document;
    std::vector<JsonValue> found;
    std::vector<std::string_view> strays;
    PathTree::Scratch scratch;
    for (const domain::PayloadSet::Payload &payload : payloads.payloads()) {
        if (left == 0)
            break;
        if (document.parseView(payload.text) || !document.root().isObject())
            continue;
        tree.find(document.root(), found, strays, scratch);
        for (std::size_t i = 0; i < seen.size() && i < found.size(); ++i) {
            if (!seen[i] && found[i].isValid()) {
                seen[i] = true;
                --left;
            }
        }
    }
    std::vector<std::string> never;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (!seen[i])
            never.push_back(pack.rules[i].path);
    }
    return never;
}

PackOutcome applyPack(const MappingPack &pack, const FieldMapping &present, const PackChoices &choices)
{
    PackOutcome outcome{.mapping = present, .leftOut = {}};
    while (!outcome.mapping.rules().empty())
        outcome.mapping.removeRule(static_cast<int>(outcome.mapping.rules().size()) - 1);
    const TargetCatalog standard{QList<CustomField>()};
    for (const FieldMapping::Rule &rule : pack.rules) {
        FieldMapping::Rule wanted = rule;
        const auto choice = choices.fieldIds.find(std::string(idOf(rule.target)));
        const bool isChosen = choice != choices.fieldIds.end();
        if (isChosen && choice->second)
            wanted.target = std::string(prefix) + *choice->second;
        const bool unknown = !isChosen && !standard.resolve(rule.target);
        const bool out = (isChosen && !choice->second) || (unknown && choices.leaveOutUnknown);
        if (out || !outcome.mapping.insertRule(static_cast<int>(outcome.mapping.rules().size()), wanted))
            outcome.leftOut.push_back(rule);
    }
    if (choices.takeCurrency)
        outcome.mapping.setRevenueCurrency(pack.currency);
    return outcome;
}

std::string withFieldIds(const std::string &text, const PackChoices &choices)
{
    JsonDocument document;
    if (document.parseView(text) || !document.root().isObject())
        return text;
    JsonWriter json;
    json.beginObject();
    for (const JsonMember member : document.root()) {
        json.key(member.name());
        if (member.name() == "expect")
            writeRenamed(json, member.value, choices, 0);
        else
            json.raw(member.value.toCompact());
    }
    json.endObject();
    JsonDocument whole;
    std::string compact = json.take();
    if (whole.parseView(compact))
        return text;
    return whole.root().toIndented() + "\n";
}

} // namespace desk::mapping
