// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/pathtree.h"

#include "app/mapping/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace desk::mapping {

namespace {

using domain::JsonValue;

/// Keys are short, and nearly always the same when their hashes are: two overlapping words instead of a call.
bool isSame(std::string_view a, std::string_view b)
{
    const std::size_t size = a.size();
    if (size != b.size())
        return false;
    if (size < 8 || size > 16)
        return a == b;
    std::array<std::uint64_t, 4> words{};
    std::memcpy(&words[0], a.data(), 8);
    std::memcpy(&words[1], b.data(), 8);
    std::memcpy(&words[2], a.data() + size - 8, 8);
    std::memcpy(&words[3], b.data() + size - 8, 8);
    return words[0] == words[1] && words[2] == words[3];
}

constexpr std::uint64_t beyondAnyArray = std::numeric_limits<std::uint64_t>::max();

/// A segment of a path: a key and the indexes behind it.
struct Segment {
    std::string_view key;
    std::vector<std::uint64_t> indexes;
};

std::uint64_t indexOf(std::string_view digits)
{
    std::uint64_t value = 0;
    constexpr std::uint64_t large = std::uint64_t{1} << 40U; // more than any payload has elements
    for (const char c : digits)
        value = value >= large ? beyondAnyArray / 16 : value * 10 + static_cast<std::uint64_t>(c - '0');
    return value >= large ? beyondAnyArray : value;
}

/// Takes `[1][02]` apart; anything but a run of bracketed digits to the end makes the whole segment a key.
Segment segmentOf(std::string_view text)
{
    const std::size_t open = text.find_first_of("[]");
    Segment segment{.key = text, .indexes = {}};
    if (open == std::string_view::npos)
        return segment;
    std::vector<std::uint64_t> indexes;
    std::string_view rest = text.substr(open);
    while (!rest.empty()) {
        const std::size_t close = rest.find(']');
        if (rest[0] != '[' || close == std::string_view::npos || close < 2
            || !std::ranges::all_of(rest.substr(1, close - 1), isAsciiDigit)) {
            return segment;
        }
        indexes.push_back(indexOf(rest.substr(1, close - 1)));
        rest.remove_prefix(close + 1);
    }
    return {.key = text.substr(0, open), .indexes = std::move(indexes)};
}

} // namespace

const PathTree::Edge *PathTree::edge(const Node &node, std::string_view key, std::uint32_t hash)
{
    if (node.table.empty())
        return nullptr;
    const std::size_t mask = node.table.size() - 1;
    for (std::size_t at = hash & mask; node.table[at] != none; at = (at + 1) & mask) {
        const Edge &candidate = node.edges[node.table[at]];
        if (candidate.hash == hash && isSame(candidate.key, key))
            return &candidate;
    }
    return nullptr;
}

/// The same, but looks first at the edge that is likely, and makes what it finds the likely one.
inline const PathTree::Edge *PathTree::likelyEdge(const Node &node, std::string_view key, std::uint32_t hash,
                                                  std::uint32_t &likely)
{
    if (likely < node.edges.size()) {
        const Edge &candidate = node.edges[likely];
        if (candidate.hash == hash && isSame(candidate.key, key))
            return &candidate;
    }
    const Edge *const found = edge(node, key, hash);
    likely = found ? static_cast<std::uint32_t>(found - node.edges.data()) : none;
    return found;
}

void PathTree::insertIntoTable(Node &node, std::uint32_t edgeIndex)
{
    const std::size_t mask = node.table.size() - 1;
    std::size_t at = node.edges[edgeIndex].hash & mask;
    while (node.table[at] != none)
        at = (at + 1) & mask;
    node.table[at] = edgeIndex;
}

std::uint32_t PathTree::edgeTo(std::uint32_t node, std::string_view key)
{
    Node &from = m_nodes[node];
    const std::uint32_t hash = domain::hashOfKey(key);
    if (const Edge *known = edge(from, key, hash))
        return static_cast<std::uint32_t>(known - from.edges.data());
    from.edges.push_back({.key = std::string(key), .hash = hash});
    if (from.edges.size() * 4 > from.table.size()) {
        from.table.assign(std::max<std::size_t>(16, from.table.size() * 2), none);
        for (std::uint32_t i = 0; i < from.edges.size(); ++i)
            insertIntoTable(from, i);
    } else {
        insertIntoTable(from, static_cast<std::uint32_t>(from.edges.size() - 1));
    }
    return static_cast<std::uint32_t>(from.edges.size() - 1);
}

std::uint32_t PathTree::keyChild(std::uint32_t node, std::string_view key)
{
    const std::uint32_t index = edgeTo(node, key);
    if (m_nodes[node].edges[index].child == none) {
        const auto child = static_cast<std::uint32_t>(m_nodes.size());
        m_nodes.emplace_back();
        m_nodes[node].edges[index].child = child;
    }
    return m_nodes[node].edges[index].child;
}

std::uint32_t PathTree::indexChild(std::uint32_t node, std::uint64_t index)
{
    auto &indexes = m_nodes[node].indexes;
    const auto it = std::ranges::lower_bound(indexes, index, {}, &IndexEdge::index);
    if (it != indexes.end() && it->index == index)
        return it->child;
    const auto child = static_cast<std::uint32_t>(m_nodes.size());
    indexes.insert(it, {.index = index, .child = child});
    m_nodes.emplace_back();
    return child;
}

void PathTree::add(std::string_view path)
{
    const std::uint32_t number = m_count++;
    const std::uint32_t whole = edgeTo(0, path);
    m_nodes[0].edges[whole].literal = number;
    std::uint32_t node = 0;
    for (std::size_t from = 0;;) {
        const std::size_t dot = std::min(path.find('.', from), path.size());
        const Segment segment = segmentOf(path.substr(from, dot - from));
        node = keyChild(node, segment.key);
        for (const std::uint64_t index : segment.indexes)
            node = indexChild(node, index);
        if (dot == path.size())
            break;
        from = dot + 1;
    }
    m_nodes[node].ends.push_back(number);
    m_deep = m_deep || path.find_first_of(".[") != std::string_view::npos;
}

void PathTree::arrive(std::uint32_t node, JsonValue value, Scratch &scratch) const
{
    const Node &at = m_nodes[node];
    for (const std::uint32_t end : at.ends)
        scratch.walked[end] = value;
    if ((!at.edges.empty() && value.isObject()) || (!at.indexes.empty() && value.isArray()))
        scratch.steps.push_back({.value = value, .node = node});
}

PathTree::TopLevel PathTree::find(JsonValue payload, std::vector<JsonValue> &found,
                                  std::vector<std::string_view> &strays, Scratch &scratch) const
{
    TopLevel top;
    found.assign(m_count, JsonValue());
    strays.clear();
    if (m_deep) {
        scratch.walked.assign(m_count, JsonValue());
        scratch.steps.clear();
    }
    const Node &root = m_nodes[0];
    std::size_t place = 0;
    for (const domain::JsonMember member : payload) {
        if (member.value.type() >= domain::JsonType::Array) {
            if (!top.container.value)
                top.container = member;
            top.flat = top.flat && member.value.size() == 0;
        }
        const std::string_view name = member.name();
        const std::uint32_t hash = member.key.keyHash();
        const Edge *const hit = likelyEdge(root, name, hash, scratch.likely[place++ % scratch.likely.size()]);
        if (!hit || hit->literal == none)
            strays.push_back(name);
        if (!hit)
            continue;
        if (hit->literal != none)
            found[hit->literal] = member.value;
        if (m_deep && hit->child != none)
            arrive(hit->child, member.value, scratch);
    }
    if (m_deep) {
        walk(scratch);
        for (std::uint32_t i = 0; i < m_count; ++i) {
            if (!found[i])
                found[i] = scratch.walked[i];
        }
    }
    return top;
}

void PathTree::walk(Scratch &scratch) const
{
    while (!scratch.steps.empty()) {
        const Scratch::Step step = scratch.steps.back();
        scratch.steps.pop_back();
        const Node &node = m_nodes[step.node];
        if (step.value.isObject()) {
            for (const domain::JsonMember member : step.value) {
                const Edge *hit = edge(node, member.name(), member.key.keyHash());
                if (hit && hit->child != none)
                    arrive(hit->child, member.value, scratch);
            }
            continue;
        }
        std::uint64_t index = 0;
        auto wanted = node.indexes.begin();
        for (auto it = step.value.begin(); it != step.value.end() && wanted != node.indexes.end(); ++it, ++index) {
            if (index == wanted->index) {
                arrive(wanted->child, (*it).value, scratch);
                ++wanted;
            }
        }
    }
}

} // namespace desk::mapping
