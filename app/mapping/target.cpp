// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/target.h"

#include "app/mapping/nearestname.h"
#include "app/mapping/text.h"

#include <array>

namespace desk::mapping {

namespace {

struct Standard {
    const char *name;
    TargetGroup group;
    ValueKind kind;
};

constexpr std::array<Standard, 27> standards{{
    {"eventValue", TargetGroup::Entry, ValueKind::Number},
    {"currency", TargetGroup::Entry, ValueKind::Currency},
    {"expense", TargetGroup::Entry, ValueKind::Number},
    {"occurredAt", TargetGroup::Entry, ValueKind::DateTime},
    {"email", TargetGroup::Contact, ValueKind::Email},
    {"phone", TargetGroup::Contact, ValueKind::Phone},
    {"firstName", TargetGroup::Contact, ValueKind::Text},
    {"lastName", TargetGroup::Contact, ValueKind::Text},
    {"name", TargetGroup::Contact, ValueKind::Text},
    {"company", TargetGroup::Contact, ValueKind::Text},
    {"address", TargetGroup::Contact, ValueKind::Text},
    {"city", TargetGroup::Contact, ValueKind::Text},
    {"state", TargetGroup::Contact, ValueKind::Text},
    {"country", TargetGroup::Contact, ValueKind::Text},
    {"timezone", TargetGroup::Contact, ValueKind::TimeZone},
    {"website", TargetGroup::Contact, ValueKind::Website},
    {"orderId", TargetGroup::Reference, ValueKind::Text},
    {"externalId", TargetGroup::Reference, ValueKind::Text},
    {"utm_source", TargetGroup::Attribution, ValueKind::Text},
    {"utm_medium", TargetGroup::Attribution, ValueKind::Text},
    {"utm_campaign", TargetGroup::Attribution, ValueKind::Text},
    {"utm_ad", TargetGroup::Attribution, ValueKind::Text},
    {"utm_ad_id", TargetGroup::Attribution, ValueKind::Text},
    {"utm_content", TargetGroup::Attribution, ValueKind::Text},
    {"utm_term", TargetGroup::Attribution, ValueKind::Text},
    {"fbclid", TargetGroup::Attribution, ValueKind::Text},
    {"gclid", TargetGroup::Attribution, ValueKind::Text},
}};

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = asciiLower(text[i]);
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? c != '-' : !(isAsciiDigit(c) || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

ValueKind kindOf(domain::CustomFieldType type)
{
    using domain::CustomFieldType;
    switch (type) {
    case CustomFieldType::Number: return ValueKind::Number;
    case CustomFieldType::Date: return ValueKind::DateTime;
    case CustomFieldType::Email: return ValueKind::Email;
    case CustomFieldType::Phone: return ValueKind::Phone;
    case CustomFieldType::Url: return ValueKind::Website;
    case CustomFieldType::SingleSelect:
    case CustomFieldType::MultiSelect: return ValueKind::Select;
    case CustomFieldType::Text:
    case CustomFieldType::Unknown: break;
    }
    return ValueKind::Text;
}

Target customTarget(std::string_view id)
{
    Target target;
    target.name = std::string(customPrefix) + std::string(id);
    target.group = TargetGroup::Custom;
    target.kind = ValueKind::Text;
    target.customFieldId = id;
    return target;
}

} // namespace

const std::vector<Target> &standardTargets()
{
    static const std::vector<Target> list = [] {
        std::vector<Target> targets;
        for (const Standard &standard : standards) {
            Target target;
            target.name = standard.name;
            target.group = standard.group;
            target.kind = standard.kind;
            targets.push_back(std::move(target));
        }
        return targets;
    }();
    return list;
}

TargetCatalog::TargetCatalog() : TargetCatalog(QList<domain::CustomField>())
{
    m_hasList = false;
}

TargetCatalog::TargetCatalog(const QList<domain::CustomField> &fields) : m_all(standardTargets()), m_hasList(true)
{
    for (std::size_t i = 0; i < m_all.size(); ++i)
        m_byName.emplace(m_all[i].name, i);
    m_byName.emplace("revenue", 0);
    for (const domain::CustomField &field : fields) {
        Target target = customTarget(field.id.toStdString());
        target.kind = kindOf(field.type);
        target.customFieldKey = field.key.toStdString();
        target.label = field.label.toStdString();
        if (!m_byName.emplace(target.name, m_all.size()).second)
            continue;
        if (!target.customFieldKey.empty())
            m_byKey.emplace(target.customFieldKey, m_all.size());
        m_all.push_back(std::move(target));
    }
    Target ignore;
    ignore.name = "do_nothing";
    ignore.group = TargetGroup::Ignore;
    ignore.kind = ValueKind::None;
    m_byName.insert_or_assign(ignore.name, m_all.size());
    m_all.push_back(std::move(ignore));
}

std::optional<Target> TargetCatalog::resolve(std::string_view writtenName) const
{
    const std::string name(writtenName);
    if (const auto it = m_byName.find(name); it != m_byName.end())
        return m_all[it->second];
    if (const auto it = m_byKey.find(name); it != m_byKey.end())
        return m_all[it->second];
    if (!m_hasList && writtenName.starts_with(customPrefix) && isUuid(writtenName.substr(customPrefix.size())))
        return customTarget(writtenName.substr(customPrefix.size()));
    return std::nullopt;
}

std::string TargetCatalog::nearest(std::string_view writtenName) const
{
    NearestName search(writtenName);
    for (const Target &target : m_all) {
        if (target.group == TargetGroup::Custom) {
            search.offer(target.customFieldKey, target.name);
            search.offer(target.label, target.name);
            search.offer(target.name, target.name);
        } else {
            search.offer(target.name, target.name);
        }
    }
    search.offer("revenue", "revenue");
    return search.best();
}

} // namespace desk::mapping
