// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/integrationsections.h"

#include "app/domain/json.h"
#include "models/mapping/targetface.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk::models {

using domain::JsonMember;
using domain::JsonValue;
using SectionKind = IntegrationSection::Kind;

namespace {

constexpr int deepest = 24;           ///< deeper parts stand in one line as JSON
constexpr std::size_t mostRows = 400; ///< of a section; the JSON has them all

QString words(const char *text)
{
    return QCoreApplication::translate("IntegrationSections", text);
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isSecret(const QString &key)
{
    static const std::array marks{QLatin1String("token"),  QLatin1String("secret"),  QLatin1String("password"),
                                  QLatin1String("apikey"), QLatin1String("api_key"), QLatin1String("webhookurl")};
    return std::ranges::any_of(marks, [&](QLatin1String mark) { return key.contains(mark, Qt::CaseInsensitive); });
}

QString maskFor(JsonValue value)
{
    return value.isNull() ? QStringLiteral("null") : QString(8, QChar(0x2022));
}

/// A scalar as a person reads it.
QString scalar(JsonValue value)
{
    if (value.isString())
        return textOf(value.string());
    if (value.isBool())
        return value.type() == domain::JsonType::True ? words(QT_TRANSLATE_NOOP("IntegrationSections", "yes"))
                                                      : words(QT_TRANSLATE_NOOP("IntegrationSections", "no"));
    if (value.isNull())
        return words(QT_TRANSLATE_NOOP("IntegrationSections", "nothing"));
    return textOf(value.source());
}

bool isPlainList(JsonValue value)
{
    if (!value.isArray())
        return false;
    for (const JsonMember member : value) {
        if (member.value.isContainer())
            return false;
    }
    return true;
}

QString joined(JsonValue list)
{
    QStringList parts;
    for (const JsonMember member : list)
        parts << scalar(member.value);
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("IntegrationSections", "none")) : parts.join(QStringLiteral(", "));
}

QString operatorWords(const QString &name)
{
    static const std::array known{std::pair{"eq", QT_TRANSLATE_NOOP("IntegrationSections", "is")},
                                  std::pair{"equals", QT_TRANSLATE_NOOP("IntegrationSections", "is")},
                                  std::pair{"neq", QT_TRANSLATE_NOOP("IntegrationSections", "is not")},
                                  std::pair{"ne", QT_TRANSLATE_NOOP("IntegrationSections", "is not")},
                                  std::pair{"gt", QT_TRANSLATE_NOOP("IntegrationSections", "is more than")},
                                  std::pair{"gte", QT_TRANSLATE_NOOP("IntegrationSections", "is at least")},
                                  std::pair{"lt", QT_TRANSLATE_NOOP("IntegrationSections", "is less than")},
                                  std::pair{"lte", QT_TRANSLATE_NOOP("IntegrationSections", "is at most")},
                                  std::pair{"contains", QT_TRANSLATE_NOOP("IntegrationSections", "contains")},
                                  std::pair{"in", QT_TRANSLATE_NOOP("IntegrationSections", "is one of")},
                                  std::pair{"exists", QT_TRANSLATE_NOOP("IntegrationSections", "is there")}};
    for (const auto &[key, text] : known) {
        if (name.compare(QLatin1String(key), Qt::CaseInsensitive) == 0)
            return words(text);
    }
    return name;
}

/// {"field", "operator", "value"?} and nothing else: a sentence can be made of it.
bool isCondition(JsonValue value)
{
    if (!value.isObject() || !value["field"].isString() || !value["operator"].isString())
        return false;
    const JsonValue against = value["value"];
    return value.size() == (against ? 3U : 2U) && (!against || !against.isContainer() || isPlainList(against));
}

QString conditionText(JsonValue value)
{
    const JsonValue against = value["value"];
    return QStringList{textOf(value["field"].string()), operatorWords(textOf(value["operator"].string())),
                       against.isArray() ? joined(against)
                       : against         ? scalar(against)
                                         : QString()}
        .join(QLatin1Char(' '))
        .trimmed();
}

QString remarkOf(const QString &key, JsonValue value)
{
    const QString text = textOf(value.string());
    if (key == QLatin1String("type") && text == QLatin1String("minorUnits"))
        return words(QT_TRANSLATE_NOOP("IntegrationSections",
                                       "amounts come in the currency's smallest unit, for example in cents"));
    if (isSecret(key))
        return words(QT_TRANSLATE_NOOP("IntegrationSections", "looks like a secret, so it is not shown"));
    return {};
}

class Sorter
{
public:
    explicit Sorter(const mapping::TargetCatalog &catalog) : m_catalog(catalog)
    {
        for (const SectionKind kind : {SectionKind::Events, SectionKind::Filters, SectionKind::Qualification,
                                       SectionKind::Transforms, SectionKind::Paths, SectionKind::Settings})
            m_sections.push_back({.kind = kind, .rows = {}});
    }

    void add(const QString &key, JsonValue value)
    {
        if (addPath(key, value))
            return;
        if ((key == QLatin1String("mappings") || key == QLatin1String("fields")) && value.isObject()) {
            for (const JsonMember member : value) {
                const QString name = textOf(member.name());
                if (!addPath(name, member.value))
                    addValue(rowsOf(SectionKind::Settings), name, member.value, 0);
            }
            return;
        }
        const SectionKind kind = kindOf(key);
        const bool list = value.isArray() && value.size() > 0 && !isPlainList(value);
        // The heading says already what a list of conditions is.
        if (kind == SectionKind::Qualification && list)
            addItems(rowsOf(kind), value, 0);
        else
            addValue(rowsOf(kind), key, value, 0);
    }

    std::vector<IntegrationSection> take()
    {
        std::erase_if(m_sections, [](const IntegrationSection &section) { return section.rows.empty(); });
        return std::move(m_sections);
    }

private:
    using Rows = std::vector<IntegrationRow>;

    Rows &rowsOf(SectionKind kind) { return std::ranges::find(m_sections, kind, &IntegrationSection::kind)->rows; }

    static SectionKind kindOf(const QString &key)
    {
        const auto has = [&](const char *mark) { return key.contains(QLatin1String(mark), Qt::CaseInsensitive); };
        if (has("qualif") || has("condition"))
            return SectionKind::Qualification;
        if (has("transform"))
            return SectionKind::Transforms;
        if (has("event") || has("topic"))
            return SectionKind::Events;
        if (has("filter") || key.endsWith(QLatin1String("FormId")) || key == QLatin1String("formId") || has("only"))
            return SectionKind::Filters;
        return SectionKind::Settings;
    }

    /// A target with where its value comes from.
    bool addPath(const QString &key, JsonValue value)
    {
        const auto target = m_catalog.resolve(key.toStdString());
        const bool paths = value.isString() || (isPlainList(value) && value.size() > 0);
        if (!paths || (!target && !key.startsWith(QLatin1String("custom_"))))
            return false;
        const TargetFace face = faceOfWritten(key.toStdString(), m_catalog);
        add(rowsOf(SectionKind::Paths), {.name = face.label,
                                         .hint = face.group,
                                         .value = value.isArray() ? joined(value) : textOf(value.string()),
                                         .remark = {}});
        return true;
    }

    static void add(Rows &rows, IntegrationRow row)
    {
        if (rows.size() < mostRows)
            rows.push_back(std::move(row));
        else if (rows.size() == mostRows)
            rows.push_back(
                {.name = words(QT_TRANSLATE_NOOP("IntegrationSections", "There is more; the JSON has all of it.")),
                 .hint = {},
                 .value = {},
                 .remark = {}});
    }

    static void addItems(Rows &rows, JsonValue list, int depth)
    {
        int number = 0;
        for (const JsonMember member : list) {
            ++number;
            if (isCondition(member.value))
                add(rows, {.name = conditionText(member.value), .hint = {}, .value = {}, .remark = {}, .depth = depth});
            else
                addValue(rows, QString::number(number), member.value, depth);
        }
    }

    static void addValue(Rows &rows, const QString &key, JsonValue value, int depth)
    {
        IntegrationRow row{
            .name = settingName(key), .hint = {}, .value = {}, .remark = remarkOf(key, value), .depth = depth};
        if (row.name != key)
            row.hint = key;
        const bool nested = value.isContainer() && value.size() > 0 && !isPlainList(value);
        if (isSecret(key))
            row.value = maskFor(value);
        else if (isPlainList(value))
            row.value = joined(value);
        else if (!value.isContainer())
            row.value = scalar(value);
        else if (!nested || depth >= deepest)
            row.value = QString::fromStdString(value.toCompact()).left(500);
        else if (isCondition(value))
            row.value = conditionText(value);
        const bool goesOn = row.value.isEmpty() && nested;
        add(rows, std::move(row));
        if (!goesOn)
            return;
        if (value.isArray()) {
            addItems(rows, value, depth + 1);
            return;
        }
        for (const JsonMember member : value)
            addValue(rows, textOf(member.name()), member.value, depth + 1);
    }

    const mapping::TargetCatalog &m_catalog;
    std::vector<IntegrationSection> m_sections;
};

} // namespace

QString settingName(const QString &key)
{
    QString name;
    for (const QChar c : key) {
        if (c == QLatin1Char('_') || c == QLatin1Char('-'))
            name += QLatin1Char(' ');
        else if (c.isUpper() && !name.isEmpty() && !name.back().isUpper() && name.back() != QLatin1Char(' '))
            name += QLatin1Char(' ') + c.toLower();
        else
            name += c;
    }
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString sectionTitle(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Events: return words(QT_TRANSLATE_NOOP("IntegrationSections", "Which events it takes"));
    case SectionKind::Filters: return words(QT_TRANSLATE_NOOP("IntegrationSections", "Where they have to come from"));
    case SectionKind::Qualification:
        return words(QT_TRANSLATE_NOOP("IntegrationSections", "What has to be true of them"));
    case SectionKind::Transforms: return words(QT_TRANSLATE_NOOP("IntegrationSections", "How values are changed"));
    case SectionKind::Paths: return words(QT_TRANSLATE_NOOP("IntegrationSections", "Where the values come from"));
    case SectionKind::Settings: return words(QT_TRANSLATE_NOOP("IntegrationSections", "Other settings"));
    }
    return {};
}

std::vector<IntegrationSection> integrationSections(const QByteArray &json, const mapping::TargetCatalog &catalog)
{
    domain::JsonDocument document;
    if (document.parseView({json.constData(), static_cast<std::size_t>(json.size())}) || !document.root().isObject())
        return {};
    Sorter sorter(catalog);
    for (const JsonMember member : document.root())
        sorter.add(textOf(member.name()), member.value);
    return sorter.take();
}

} // namespace desk::models
