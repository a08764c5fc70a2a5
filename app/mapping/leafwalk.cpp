// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/leafwalk.h"

#include <array>
#include <charconv>

namespace desk::mapping {

void LeafWalk::start(domain::JsonValue root)
{
    m_levels.clear();
    m_path.clear();
    m_leaf = {};
    if (root.isContainer())
        open(root, true);
}

void LeafWalk::start(domain::JsonValue container, std::string_view prefix)
{
    m_levels.clear();
    m_path = prefix;
    m_leaf = {};
    if (container.isContainer())
        open(container, false);
}

void LeafWalk::open(domain::JsonValue container, bool root)
{
    m_levels.push_back({.at = container.begin(),
                        .end = container.end(),
                        .pathLength = m_path.size(),
                        .index = 0,
                        .object = container.isObject(),
                        .root = root});
}

bool LeafWalk::next()
{
    while (!m_levels.empty()) {
        Level &level = m_levels.back();
        m_path.resize(level.pathLength);
        if (level.at == level.end) {
            m_levels.pop_back();
            continue;
        }
        const domain::JsonMember member = *level.at;
        ++level.at;
        if (level.object) {
            if (!level.root)
                m_path += '.';
            m_path += member.name();
        } else {
            std::array<char, 24> digits{};
            const auto end = std::to_chars(digits.begin(), digits.end(), level.index++).ptr;
            m_path += '[';
            m_path.append(digits.begin(), end);
            m_path += ']';
        }
        if (member.value.size() == 0) {
            m_leaf = member.value;
            return true;
        }
        open(member.value, false);
    }
    return false;
}

} // namespace desk::mapping
