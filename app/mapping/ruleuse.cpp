// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/ruleuse.h"

#include "app/mapping/arena.h"
#include "app/mapping/leaves.h"
#include "app/mapping/pathtree.h"
#include "app/mapping/text.h"
#include "app/mapping/valuereading.h"

#include <algorithm>
#include <unordered_map>

namespace desk::mapping {

namespace {

using domain::JsonValue;

/// Where a path leads when its first dot is taken as a step; invalid without a dot.
JsonValue walked(JsonValue payload, std::string_view path)
{
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos)
        return {};
    JsonValue value = payload[path.substr(0, dot)];
    while (value && !path.empty()) {
        const std::size_t at = path.find('.');
        if (at == std::string_view::npos)
            break;
        path.remove_prefix(at + 1);
        value = value[path.substr(0, path.find('.'))];
    }
    return value;
}

class Counter
{
public:
    Counter(const FieldMapping &mapping, const TargetCatalog &catalog)
    {
        // As they are evaluated: all eventValue rules before the revenue rules, which fill the same target.
        for (const FieldMapping::Rule &rule : mapping.rules()) {
            RuleUse &use = m_uses.rules.emplace_back();
            use.path = rule.path;
            use.target = rule.target;
            m_targets.push_back(catalog.resolve(rule.target));
            m_tree.add(rule.path);
        }
        for (const bool revenue : {false, true}) {
            for (std::size_t i = 0; i < m_uses.rules.size(); ++i) {
                if ((m_uses.rules[i].target == "revenue") == revenue)
                    m_order.push_back(i);
            }
        }
        m_found.resize(m_uses.rules.size());
    }

    void add(const domain::PayloadSet::Payload &payload)
    {
        if (m_document.parseView(payload.text) || !m_document.root().isObject())
            return;
        ++m_uses.payloads;
        m_strays.clear();
        m_winners.clear();
        m_arena.reset();
        m_tree.find(m_document.root(), m_found, m_strays, m_scratch);
        for (const std::size_t rule : m_order)
            count(rule, payload.at);
    }

    /// For the rules that no payload hits, over the newest payloads.
    void findNearPaths(const domain::PayloadSet &payloads, const std::function<bool()> &isCancelled)
    {
        std::unordered_map<std::string, std::vector<std::size_t>> wanted;
        for (std::size_t i = 0; i < m_uses.rules.size(); ++i) {
            const std::string key = pathKey(m_uses.rules[i].path);
            if (m_uses.rules[i].hits == 0 && !key.empty())
                wanted[key].push_back(i);
        }
        constexpr std::size_t enough = 500;
        for (std::size_t i = 0; i < std::min(enough, payloads.size()) && !wanted.empty(); ++i) {
            if (isCancelled && isCancelled())
                return;
            if (m_document.parseView(payloads[i].text) || !m_document.root().isObject())
                continue;
            forEachLeaf(m_document.root(), [&](std::string_view path, JsonValue) {
                const auto found = wanted.find(pathKey(path));
                if (found != wanted.end()) {
                    for (const std::size_t rule : found->second)
                        m_uses.rules[rule].nearPath = path;
                    wanted.erase(found);
                }
                return !wanted.empty();
            });
        }
    }

    [[nodiscard]] RuleUses take() { return std::move(m_uses); }

private:
    void count(std::size_t rule, domain::Instant now)
    {
        RuleUse &use = m_uses.rules[rule];
        const JsonValue value = m_found[rule];
        if (!value)
            return;
        ++use.hits;
        if (use.path.find('.') != std::string::npos && m_document.root()[use.path]
            && walked(m_document.root(), use.path))
            ++use.ambiguous;
        if (value.isNull() || (value.isString() && isBlank(value.string())))
            return;
        ++use.values;
        use.numbers += value.isNumber() ? 1 : 0;
        const auto &target = m_targets[rule];
        if (!target || target->group == TargetGroup::Ignore)
            return;
        const auto winner =
            std::ranges::find(m_winners, target->name, [&](std::size_t other) { return m_targets[other]->name; });
        if (winner != m_winners.end()) {
            ++use.shadowed;
            use.shadowedBy = m_uses.rules[*winner].path;
        }
        const ValueReader reader{.kind = target->kind, .entry = target->group == TargetGroup::Entry};
        if (reader.read(value, now, m_arena).status == Reading::Status::Value) {
            ++use.readable;
            if (winner == m_winners.end())
                m_winners.push_back(rule);
        } else if (use.unreadableText.empty()) {
            use.unreadableText = shortened(value.isString() ? value.string() : value.source());
        }
    }

    RuleUses m_uses;
    std::vector<std::optional<Target>> m_targets;
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_winners; ///< of the payload under way
    PathTree m_tree;
    PathTree::Scratch m_scratch;
    std::vector<JsonValue> m_found;
    std::vector<std::string_view> m_strays;
    domain::JsonDocument m_document;
    Arena m_arena;
};

} // namespace

const RuleUse *RuleUses::find(std::string_view path, std::string_view target) const
{
    const auto it =
        std::ranges::find_if(rules, [&](const RuleUse &use) { return use.path == path && use.target == target; });
    return it == rules.end() ? nullptr : &*it;
}

std::optional<RuleUses> countRuleUse(const FieldMapping &mapping, const TargetCatalog &catalog,
                                     const domain::PayloadSet &payloads, const std::function<bool()> &isCancelled)
{
    Counter counter(mapping, catalog);
    constexpr std::size_t between = 64;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
        if (i % between == 0 && isCancelled && isCancelled())
            return std::nullopt;
        counter.add(payloads[i]);
    }
    counter.findNearPaths(payloads, isCancelled);
    if (isCancelled && isCancelled())
        return std::nullopt;
    return counter.take();
}

} // namespace desk::mapping
