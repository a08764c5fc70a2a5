// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingmerge.h"

#include "models/mapping/mappingdiff.h"
#include "models/mapping/mappingparts.h"

#include <algorithm>

namespace desk::models {

using mapping::FieldMapping;
using Form = FieldMapping::Form;

namespace {

using MergeKind = MergeRow::Kind;
using Side = MergeRow::Side;

/// What is compared, and how it reads: the text of a string, the JSON of anything else.
struct Value {
    std::string json;
    [[nodiscard]] QString text() const
    {
        domain::JsonDocument document;
        if (!document.parseView(json) && document.root().isString()) {
            const std::string_view words = document.root().string();
            return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
        }
        return QString::fromStdString(json);
    }
    /// Two spellings of one string are one value.
    [[nodiscard]] bool operator==(const Value &other) const
    {
        const bool strings = json.starts_with('"') && other.json.starts_with('"');
        return json == other.json || (strings && text() == other.text());
    }
};
using Maybe = std::optional<Value>;

Maybe valueOf(const MappingParts::Members &members, const QString &name)
{
    const auto *member = MappingParts::find(members, name);
    return member ? Maybe(Value{member->json}) : std::nullopt;
}

class Comparison
{
public:
    Comparison(const FieldMapping &base, const FieldMapping &mine, const FieldMapping &theirs)
        : m_base(base), m_mine(mine), m_theirs(theirs)
    {}

    std::vector<MergeRow> rows()
    {
        each(&MappingParts::rules, [](const QString &name) { return MergeRow{.kind = MergeKind::Rule, .path = name}; });
        compareOrder();
        each(&MappingParts::config, [this](const QString &name) {
            const bool currency = name == QLatin1String("revenueCurrency") && isText(name);
            return currency ? MergeRow{.kind = MergeKind::Currency}
                            : MergeRow{.kind = MergeKind::Setting, .path = QStringLiteral("config.") + name};
        });
        each(&MappingParts::settings,
             [](const QString &name) { return MergeRow{.kind = MergeKind::Setting, .path = name}; });
        compareForm();
        return std::move(m_rows);
    }

private:
    template<typename T, typename Show>
    void add(MergeRow row, const T &base, const T &mine, const T &theirs, Show show)
    {
        row.byMe = !(mine == base);
        row.byThem = !(theirs == base);
        if (!row.byMe && !row.byThem)
            return;
        row.base = show(base);
        row.mine = show(mine);
        row.theirs = show(theirs);
        row.conflict = row.byMe && row.byThem && !(mine == theirs);
        row.side = row.conflict ? Side::Undecided : row.byMe ? Side::Mine : Side::Theirs;
        m_rows.push_back(std::move(row));
    }

    /// Rows for one kind of member, in my order, then what only the others have.
    template<typename MakeRow>
    void each(MappingParts::Members MappingParts::*part, MakeRow makeRow)
    {
        QStringList names;
        for (const MappingParts *side : {&m_mine, &m_theirs, &m_base}) {
            for (const auto &member : side->*part) {
                if (!names.contains(member.name))
                    names << member.name;
            }
        }
        const auto show = [](const Maybe &value) { return value ? std::optional(value->text()) : std::nullopt; };
        for (const QString &name : names)
            add(makeRow(name), valueOf(m_base.*part, name), valueOf(m_mine.*part, name), valueOf(m_theirs.*part, name),
                show);
    }

    [[nodiscard]] bool isText(const QString &name) const
    {
        return std::ranges::all_of(std::array{&m_base, &m_mine, &m_theirs}, [&](const MappingParts *side) {
            const auto value = valueOf(side->config, name);
            return !value || value->json.starts_with('"');
        });
    }

    void compareOrder()
    {
        const QStringList base = m_base.ruleNames();
        const QStringList mine = m_mine.ruleNames();
        const QStringList theirs = m_theirs.ruleNames();
        const auto common = [&](const QStringList &names) {
            QStringList all;
            std::ranges::copy_if(names, std::back_inserter(all), [&](const QString &name) {
                return base.contains(name) && mine.contains(name) && theirs.contains(name);
            });
            return all;
        };
        const QStringList before = common(base);
        add({.kind = MergeKind::Order}, before, common(mine), common(theirs), [&](const QStringList &order) {
            return std::optional(movedPaths(before, order).join(QStringLiteral(", ")));
        });
    }

    void compareForm()
    {
        // What is not mapped yet has no form of its own.
        const Form known = m_base.form != Form::None ? m_base.form : m_theirs.form;
        const auto formOf = [known](const MappingParts &parts) {
            return parts.form == Form::None ? known : parts.form;
        };
        add({.kind = MergeKind::Form}, known, formOf(m_mine), formOf(m_theirs), [](Form form) {
            return std::optional(form == Form::Simple ? QStringLiteral("simple") : QStringLiteral("wrapped"));
        });
    }

    MappingParts m_base;
    MappingParts m_mine;
    MappingParts m_theirs;
    std::vector<MergeRow> m_rows;
};

void takeRow(MappingParts &into, const MappingParts &from, const MergeRow &row)
{
    static const QString inConfig = QStringLiteral("config.");
    switch (row.kind) {
    case MergeKind::Rule: MappingParts::take(into.rules, from.rules, row.path); break;
    case MergeKind::Currency: MappingParts::take(into.config, from.config, QStringLiteral("revenueCurrency")); break;
    case MergeKind::Setting:
        if (row.path.startsWith(inConfig))
            MappingParts::take(into.config, from.config, row.path.mid(inConfig.size()));
        else
            MappingParts::take(into.settings, from.settings, row.path);
        break;
    case MergeKind::Order:
    case MergeKind::Form: break;
    }
}

} // namespace

bool Merge::hasConflict() const
{
    return std::ranges::any_of(rows, &MergeRow::conflict);
}

int Merge::undecided() const
{
    return static_cast<int>(std::ranges::count(rows, Side::Undecided, &MergeRow::side));
}

FieldMapping Merge::outcome() const
{
    const auto formRow = std::ranges::find(rows, MergeKind::Form, &MergeRow::kind);
    const bool myForm = formRow != rows.end() && formRow->side == Side::Mine;
    const MappingParts myParts(mine);
    const MappingParts theirParts(theirs);
    MappingParts result = myForm ? myParts : theirParts;
    for (const MergeRow &row : rows)
        takeRow(result, row.side == Side::Mine ? myParts : theirParts, row);
    const auto orderRow = std::ranges::find(rows, MergeKind::Order, &MergeRow::kind);
    if (orderRow != rows.end())
        result.orderLike((orderRow->side == Side::Mine ? myParts : theirParts).ruleNames());
    return FieldMapping::parse(result.toJson()).value_or(theirs);
}

Merge mergeMappings(const FieldMapping &base, const FieldMapping &mine, const FieldMapping &theirs)
{
    return {.base = base, .mine = mine, .theirs = theirs, .rows = Comparison(base, mine, theirs).rows()};
}

} // namespace desk::models
