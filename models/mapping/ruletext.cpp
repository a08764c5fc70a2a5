// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/ruletext.h"

#include "app/mapping/csvreader.h"
#include "models/mapping/targetface.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::models {

namespace {

using mapping::FieldMapping;

std::string trimmed(const std::string &cell)
{
    return QString::fromStdString(cell).trimmed().toStdString();
}

/// By name as it stands in a mapping, or by the label it has on the screen.
std::optional<std::string> targetOf(const std::string &cell, const mapping::TargetCatalog &catalog)
{
    if (const auto known = catalog.resolve(cell))
        return known->name == "eventValue" ? cell : known->name; // revenue stays as it was written
    const QString wanted = QString::fromStdString(cell).toCaseFolded();
    for (const mapping::Target &target : catalog.all()) {
        if (faceOf(target).label.toCaseFolded() == wanted)
            return target.name;
    }
    return std::nullopt;
}

std::vector<std::string> cellsOf(const std::string &line, char separator)
{
    std::vector<std::string> cells;
    if (separator == ',') {
        mapping::CsvRecord record;
        record.read(line);
        for (std::size_t i = 0; i < record.size(); ++i)
            cells.push_back(trimmed(record.field(i)));
        return cells;
    }
    for (const QString &cell : QString::fromStdString(line).split(QLatin1Char(separator)))
        cells.push_back(cell.trimmed().toStdString());
    return cells;
}

/// Over the second column of a table. A misspelt target in the first line is none: it is taken, and lint tells.
bool isHeading(const std::string &cell)
{
    const QString word = QString::fromStdString(cell).toCaseFolded();
    //: Headings over a column of targets that may stand in the first line of a pasted table; separated by commas
    const QStringList headings =
        QCoreApplication::translate("RuleText", "target,to,field,goes to,maps to").split(QLatin1Char(','));
    return word == QLatin1String("target") || headings.contains(word);
}

domain::Result<RuleText> readLines(const QByteArray &utf8, const mapping::TargetCatalog &catalog)
{
    const char separator = utf8.contains('\t') ? '\t' : utf8.contains(';') ? ';' : ',';
    RuleText read;
    int number = 0;
    bool first = true;
    for (const QByteArray &line : utf8.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto cells = cellsOf(line.trimmed().toStdString(), separator);
        const bool two = cells.size() == 2 && !cells[0].empty() && !cells[1].empty();
        const auto target = two ? targetOf(cells[1], catalog) : std::nullopt;
        if (std::exchange(first, false) && two && !target && isHeading(cells[1]))
            continue;
        if (!two && read.rules.empty()) {
            return domain::fail(
                QStringLiteral("rules.no-rules"),
                QCoreApplication::translate(
                    "RuleText", "This text holds no rules: neither JSON nor lines with a path and a target."));
        }
        if (!two) {
            return domain::fail(
                QStringLiteral("rules.line"),
                QCoreApplication::translate("RuleText", "Line %1 is not a path and a target.").arg(number));
        }
        read.rules.push_back({.path = cells[0], .target = target.value_or(cells[1])});
    }
    if (read.rules.empty()) {
        return domain::fail(
            QStringLiteral("rules.no-rules"),
            QCoreApplication::translate("RuleText",
                                        "This text holds no rules: neither JSON nor lines with a path and a target."));
    }
    return read;
}

domain::Result<RuleText> readJson(const QByteArray &utf8)
{
    const auto parsed = FieldMapping::parse(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    if (!parsed)
        return tl::unexpected(parsed.error());
    RuleText read{.rules = parsed->rules(), .whole = std::nullopt};
    if (parsed->form() == FieldMapping::Form::Wrapped)
        read.whole = *parsed;
    if (read.rules.empty() && !read.whole)
        return domain::fail(QStringLiteral("rules.no-rules"),
                            QCoreApplication::translate("RuleText", "This JSON names no rules."));
    return read;
}

} // namespace

QByteArray rulesToText(const std::vector<FieldMapping::Rule> &rules, const mapping::TargetCatalog &catalog)
{
    const bool wrap = std::ranges::any_of(rules, [](const FieldMapping::Rule &rule) {
        return rule.path == "mappings" || FieldMapping::isSettingName(rule.path);
    });
    domain::JsonWriter writer;
    writer.beginObject();
    if (wrap)
        writer.key("mappings").beginObject();
    for (const FieldMapping::Rule &rule : rules) {
        const auto target = catalog.resolve(rule.target);
        const bool custom = target && target->group == mapping::TargetGroup::Custom;
        writer.member(rule.path, custom ? std::string_view(target->name) : std::string_view(rule.target));
    }
    if (wrap)
        writer.endObject();
    writer.endObject();
    const std::string compact = writer.take();
    domain::JsonDocument document;
    if (document.parseView(compact))
        return {};
    return QByteArray::fromStdString(document.root().toIndented());
}

domain::Result<RuleText> readRules(const QByteArray &utf8, const mapping::TargetCatalog &catalog)
{
    if (utf8.size() > largestRuleText) {
        return domain::fail(QStringLiteral("rules.too-large"),
                            QCoreApplication::translate(
                                "RuleText", "This is more than 1 MB; the service takes no mapping of that size."));
    }
    QByteArray text = utf8;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    if (text.isEmpty())
        return domain::fail(QStringLiteral("rules.empty"),
                            QCoreApplication::translate("RuleText", "There is no text in it."));
    if (text.startsWith('{') || text.startsWith('['))
        return readJson(text);
    return readLines(text, catalog);
}

RuleMerge mergeRules(const FieldMapping &present, const std::vector<FieldMapping::Rule> &rules, int at)
{
    RuleMerge merge;
    merge.withAdded = present;
    for (const FieldMapping::Rule &rule : rules) {
        const int known = merge.withAdded.indexOfPath(rule.path);
        if (known >= 0) {
            const int before = present.indexOfPath(rule.path);
            if (merge.withAdded.rules()[static_cast<std::size_t>(known)].target == rule.target)
                ++merge.same;
            else if (before >= 0)
                merge.replaced.emplace_back(before, rule.target);
        } else if (merge.withAdded.insertRule(at + static_cast<int>(merge.added.size()), rule)) {
            merge.added.push_back(rule);
        } else {
            ++merge.refused;
        }
    }
    merge.withReplaced = merge.withAdded;
    for (const auto &[rule, target] : merge.replaced) {
        const std::string &path = present.rules()[static_cast<std::size_t>(rule)].path;
        merge.withReplaced.setTarget(merge.withReplaced.indexOfPath(path), target);
    }
    return merge;
}

} // namespace desk::models
