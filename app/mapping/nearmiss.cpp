// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/nearmiss.h"

#include "app/mapping/text.h"

#include <algorithm>

namespace desk::mapping {

namespace {

/// FNV-1a: the hash of a path continues the hash of its beginning.
constexpr std::uint64_t seed = 0xCBF29CE484222325ULL;

std::uint64_t hashBytes(std::uint64_t hash, std::string_view bytes)
{
    for (const char c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

} // namespace

NearMisses::Answer NearMisses::of(int rule, const PlanData &plan, const std::vector<domain::JsonValue> &found,
                                  domain::JsonValue payload, Arena &arena)
{
    if (!m_done)
        search(plan, found, payload, arena);
    return m_answers[static_cast<std::size_t>(rule)];
}

std::uint64_t NearMisses::hashKey(std::uint64_t before, std::string_view key)
{
    m_folded.clear();
    appendPathKey(m_folded, key);
    return hashBytes(before, m_folded);
}

std::string NearMisses::currentPath() const
{
    std::string path;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const Level &level = m_levels[i];
        if (level.object) {
            if (i > 0)
                path += '.';
            path += level.key;
        } else {
            path += '[';
            path += std::to_string(level.index);
            path += ']';
        }
    }
    return path;
}

void NearMisses::offer(const PlanData &plan, std::uint64_t hash, Arena &arena)
{
    std::string path;
    auto it = std::ranges::lower_bound(m_wanted, hash, {}, &Wanted::hash);
    for (; it != m_wanted.end() && it->hash == hash; ++it) {
        Answer &answer = m_answers[static_cast<std::size_t>(it->rule)];
        if (answer.found)
            continue;
        if (path.empty())
            path = currentPath();
        const PlanRule &rule = plan.rules[static_cast<std::size_t>(it->rule)];
        if (path != rule.path && pathKey(path) == rule.pathKey)
            answer = {.found = true, .path = arena.store(path)};
    }
}

void NearMisses::search(const PlanData &plan, const std::vector<domain::JsonValue> &found, domain::JsonValue payload,
                        Arena &arena)
{
    m_done = true;
    m_wanted.clear();
    m_answers.assign(plan.rules.size(), {});
    for (std::size_t i = 0; i < plan.rules.size(); ++i) {
        const PlanRule &rule = plan.rules[i];
        if (!found[i] && rule.finding < 0 && rule.slot != plan.ignoreSlot)
            m_wanted.push_back({.hash = hashBytes(seed, plan.rules[i].pathKey), .rule = static_cast<int>(i)});
    }
    std::ranges::sort(m_wanted, {}, &Wanted::hash);
    m_levels.clear();
    const auto open = [this](domain::JsonValue container, std::uint64_t hash) {
        m_levels.push_back(
            {.at = container.begin(), .end = container.end(), .hash = hash, .key = {}, .object = container.isObject()});
    };
    open(payload, seed);
    while (!m_levels.empty()) {
        Level &level = m_levels.back();
        if (level.at == level.end) {
            m_levels.pop_back();
            if (!m_levels.empty())
                ++m_levels.back().index;
            continue;
        }
        const domain::JsonMember member = *level.at;
        ++level.at;
        level.key = level.object ? member.name() : std::string_view();
        const std::uint64_t hash =
            level.object ? hashKey(level.hash, level.key) : hashBytes(level.hash, std::to_string(level.index));
        if (member.value.size() > 0) {
            open(member.value, hash);
        } else {
            offer(plan, hash, arena);
            ++m_levels.back().index;
        }
    }
}

} // namespace desk::mapping
