// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/othermappings.h"

#include "app/mapping/text.h"

#include <algorithm>

namespace desk::mapping {

void OtherMappings::add(std::string_view sourceId, std::string_view name, const FieldMapping &mapping,
                        const TargetCatalog &catalog)
{
    if (mapping.form() != FieldMapping::Form::Wrapped && mapping.form() != FieldMapping::Form::Simple)
        return;
    const std::size_t source = m_sources.size();
    m_sources.push_back({.id = std::string(sourceId), .name = std::string(name)});
    for (const FieldMapping::Rule &rule : mapping.rules()) {
        const auto target = catalog.resolve(rule.target);
        if (!target || target->group == TargetGroup::Ignore)
            continue;
        m_byPath[rule.path].push_back({.target = target->name, .source = source});
        if (std::string words = pathKey(rule.path); !words.empty())
            m_byWords[std::move(words)].push_back({.target = target->name, .source = source});
    }
}

OtherMappings::Use OtherMappings::best(const Entries &entries, const std::string &key,
                                       std::string_view exceptSource) const
{
    const auto found = entries.find(key);
    if (found == entries.end())
        return {};
    std::vector<Use> uses;
    for (const Entry &entry : found->second) {
        const Source &source = m_sources[entry.source];
        if (source.id == exceptSource)
            continue;
        const auto known = std::ranges::find(uses, entry.target, &Use::target);
        if (known == uses.end())
            uses.push_back({.target = entry.target, .sources = 1, .name = source.name});
        else
            ++known->sources;
    }
    const auto most = std::ranges::max_element(uses, {}, &Use::sources);
    return most == uses.end() ? Use() : *most;
}

OtherMappings::Use OtherMappings::ofPath(std::string_view path, std::string_view exceptSource) const
{
    return best(m_byPath, std::string(path), exceptSource);
}

OtherMappings::Use OtherMappings::ofWords(std::string_view path, std::string_view exceptSource) const
{
    return best(m_byWords, pathKey(path), exceptSource);
}

} // namespace desk::mapping
