// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/payloadprofile.h"

#include "app/domain/json.h"
#include "app/mapping/numberreading.h"
#include "app/mapping/text.h"

#include <algorithm>
#include <numeric>

namespace desk::mapping {

using domain::JsonValue;

void Seen::add(const Seen &other)
{
    count += other.count;
    newest = std::min(newest, other.newest);
    oldest = std::max(oldest, other.oldest);
}

bool KeyProfile::isLeaf() const
{
    for (std::size_t i = 0; i < valueShapeCount; ++i) {
        if (shapes[i].count > 0 && !isContainer(static_cast<ValueShape>(i)))
            return true;
    }
    return false;
}

std::uint32_t KeyProfile::filled() const
{
    return seen.count - std::min(seen.count, shape(ValueShape::Null).count + shape(ValueShape::Blank).count);
}

ValueShape KeyProfile::mainShape() const
{
    ValueShape best = ValueShape::Null;
    std::uint32_t most = 0;
    for (std::size_t i = 0; i < valueShapeCount; ++i) {
        const auto which = static_cast<ValueShape>(i);
        if (!isNothing(which) && shapes[i].count > most) {
            most = shapes[i].count;
            best = which;
        }
    }
    return best;
}

namespace {

void addToSketch(std::vector<std::uint32_t> &sketch, std::uint32_t hash)
{
    const bool full = sketch.size() == KeyProfile::maximumSketch;
    if (full && hash >= sketch.back())
        return;
    const auto at = std::lower_bound(sketch.begin(), sketch.end(), hash);
    if (at != sketch.end() && *at == hash)
        return;
    sketch.insert(at, hash);
    if (full)
        sketch.pop_back();
}

void mergeKey(KeyProfile &into, const KeyProfile &other)
{
    into.seen.add(other.seen);
    into.firstSeen = std::min(into.firstSeen, other.firstSeen);
    into.lastSeen = std::max(into.lastSeen, other.lastSeen);
    for (std::size_t i = 0; i < valueShapeCount; ++i)
        into.shapes[i].add(other.shapes[i]);
    for (const std::string &sample : other.samples) {
        if (into.samples.size() < KeyProfile::maximumSamples
            && std::ranges::find(into.samples, sample) == into.samples.end())
            into.samples.push_back(sample);
    }
    for (const std::uint32_t hash : other.sketch)
        addToSketch(into.sketch, hash);
    into.lengths += other.lengths;
    into.positions += other.positions;
}

/// Whole digits of a number, so that 9.90 and 12000.00 are told apart and 499.99 and 500 are not.
std::size_t lengthOf(JsonValue value, ValueShape shape)
{
    const std::string_view text = value.isString() ? trimmed(value.string()) : value.source();
    if (!isNumeric(shape))
        return text.size();
    if (const auto number = numberShape(text))
        return number->wholeEnd - number->wholeBegin;
    return static_cast<std::size_t>(std::ranges::count_if(text, isAsciiDigit));
}

} // namespace

/// Collects a profile as a tree: a payload's keys are found step by step, without writing a path for each value.
class ProfileBuilder
{
public:
    ProfileBuilder() : m_nodes(1), m_table(tableSize, none) {}

    void add(JsonValue payload, Rank rank, domain::Instant at);
    void skip(Rank rank) { m_unreadable.push_back(rank); }
    [[nodiscard]] PayloadProfile finish();

private:
    using NodeId = std::uint32_t;
    static constexpr NodeId none = 0xFFFFFFFFU;
    static constexpr std::size_t tableSize = std::size_t{4} * 4096; ///< a power of two, well above maximumPaths
    struct Node {
        KeyProfile facts;
        std::string key;
        NodeId parent = 0;
        std::uint32_t hash = 0;
        std::uint32_t index = 0;
        std::uint32_t pathBytes = 0;
        std::uint32_t depth = 0;
        bool element = false;
        bool collapsed = false;
        Rank last = std::numeric_limits<Rank>::max(); ///< that was counted
        std::vector<std::uint32_t> sampleHashes;
    };
    struct Level {
        JsonValue::Iterator at;
        JsonValue::Iterator end;
        NodeId node = 0;
        std::uint32_t index = 0;
        bool object = false;
    };

    NodeId childOf(const Level &level, const domain::JsonMember &member);
    NodeId find(NodeId parent, std::uint32_t hash, std::string_view key, std::uint32_t index, bool element,
                std::size_t &slot) const;
    void note(Node &node, JsonValue value, Rank rank, domain::Instant at, std::uint32_t position);
    void noteValue(Node &node, JsonValue value, ValueShape shape);
    [[nodiscard]] std::string pathOf(NodeId id) const;

    std::vector<Node> m_nodes;
    std::vector<NodeId> m_table;
    std::vector<Level> m_levels;
    std::vector<Rank> m_unreadable;
    std::uint32_t m_payloads = 0;
    std::uint64_t m_leftOut = 0;
    Arena m_arena;
};

ProfileBuilder::NodeId ProfileBuilder::find(NodeId parent, std::uint32_t hash, std::string_view key,
                                            std::uint32_t index, bool element, std::size_t &slot) const
{
    constexpr std::uint64_t mix = 0x9E3779B97F4A7C15ULL;
    slot = static_cast<std::size_t>(((std::uint64_t{parent} << 32U | hash) * mix) >> 40U) & (tableSize - 1);
    for (; m_table[slot] != none; slot = (slot + 1) & (tableSize - 1)) {
        const Node &node = m_nodes[m_table[slot]];
        if (node.parent == parent && node.hash == hash && node.element == element && node.index == index
            && node.key == key)
            return m_table[slot];
    }
    return none;
}

ProfileBuilder::NodeId ProfileBuilder::childOf(const Level &level, const domain::JsonMember &member)
{
    constexpr auto mostIndexes = static_cast<std::uint32_t>(PayloadProfile::maximumIndexes);
    const std::uint32_t index = level.object ? 0 : std::min(level.index, mostIndexes);
    const std::uint32_t hash = level.object ? member.key.keyHash() : index;
    const std::string_view key = level.object ? member.name() : std::string_view();
    std::size_t slot = 0;
    if (const NodeId known = find(level.node, hash, key, index, !level.object, slot); known != none)
        return known;
    const Node &parent = m_nodes[level.node];
    const std::size_t bytes = parent.pathBytes + key.size() + 6;
    if (m_nodes.size() > PayloadProfile::maximumPaths || parent.depth >= PayloadProfile::maximumDepth
        || bytes > PayloadProfile::maximumPathBytes)
        return none;
    Node node;
    node.key = key;
    node.parent = level.node;
    node.hash = hash;
    node.index = index;
    node.pathBytes = static_cast<std::uint32_t>(bytes);
    node.depth = parent.depth + 1;
    node.element = !level.object;
    node.collapsed = parent.collapsed || index == mostIndexes;
    m_table[slot] = static_cast<NodeId>(m_nodes.size());
    m_nodes.push_back(std::move(node));
    return m_table[slot];
}

void ProfileBuilder::add(JsonValue payload, Rank rank, domain::Instant at)
{
    ++m_payloads;
    m_arena.reset();
    m_levels.clear();
    m_levels.push_back({.at = payload.begin(), .end = payload.end(), .node = 0, .index = 0, .object = true});
    while (!m_levels.empty()) {
        Level &level = m_levels.back();
        if (level.at == level.end) {
            m_levels.pop_back();
            continue;
        }
        const domain::JsonMember member = *level.at;
        const NodeId child = childOf(level, member);
        const std::uint32_t position = level.index++;
        ++level.at;
        if (child == none) {
            ++m_leftOut;
            continue;
        }
        note(m_nodes[child], member.value, rank, at, position);
        if (member.value.size() > 0)
            m_levels.push_back({.at = member.value.begin(),
                                .end = member.value.end(),
                                .node = child,
                                .index = 0,
                                .object = member.value.isObject()});
    }
}

void ProfileBuilder::note(Node &node, JsonValue value, Rank rank, domain::Instant at, std::uint32_t position)
{
    if (node.last == rank)
        return; // a further element of a collapsed array
    node.last = rank;
    KeyProfile &facts = node.facts;
    if (facts.seen.count == 0)
        facts.firstSeen = facts.lastSeen = at;
    facts.firstSeen = std::min(facts.firstSeen, at);
    facts.lastSeen = std::max(facts.lastSeen, at);
    facts.seen.add(rank);
    facts.positions += position;
    const ValueShape shape = shapeOf(value, m_arena);
    facts.shapes[static_cast<std::size_t>(shape)].add(rank);
    if (!isNothing(shape) && value.size() == 0)
        noteValue(node, value, shape);
}

void ProfileBuilder::noteValue(Node &node, JsonValue value, ValueShape shape)
{
    constexpr std::size_t enough = 256; // bytes that tell two values apart
    KeyProfile &facts = node.facts;
    const std::string_view text = value.isString() ? value.string() : value.source();
    const std::uint32_t hash = domain::hashOfKey(text.substr(0, enough));
    facts.lengths += lengthOf(value, shape);
    addToSketch(facts.sketch, hash);
    if (facts.samples.size() < KeyProfile::maximumSamples
        && std::ranges::find(node.sampleHashes, hash) == node.sampleHashes.end()) {
        facts.samples.push_back(shortened(text));
        node.sampleHashes.push_back(hash);
    }
}

std::string ProfileBuilder::pathOf(NodeId id) const
{
    std::vector<NodeId> way;
    for (NodeId at = id; at != 0; at = m_nodes[at].parent)
        way.push_back(at);
    std::string path;
    for (auto step = way.rbegin(); step != way.rend(); ++step) {
        const Node &node = m_nodes[*step];
        if (node.element) {
            path += '[';
            path += std::to_string(node.index);
            path += node.index == PayloadProfile::maximumIndexes ? "\xE2\x80\xA6]" : "]";
            continue;
        }
        if (step != way.rbegin())
            path += '.';
        path += node.key;
    }
    return path;
}

PayloadProfile ProfileBuilder::finish()
{
    PayloadProfile profile;
    profile.m_payloads = m_payloads;
    profile.m_leftOut = m_leftOut;
    profile.m_unreadable = std::move(m_unreadable);
    for (NodeId id = 1; id < m_nodes.size(); ++id) {
        KeyProfile &facts = m_nodes[id].facts;
        facts.path = pathOf(id);
        facts.collapsed = m_nodes[id].collapsed;
        const auto [at, isNew] = profile.m_byPath.try_emplace(facts.path, profile.m_keys.size());
        if (isNew) {
            profile.m_keys.push_back(std::move(facts));
            continue;
        }
        // {"a.b": 1} and {"a": {"b": 1}} are one path. A payload that has both is counted once as far as that shows.
        KeyProfile &same = profile.m_keys[at->second];
        mergeKey(same, facts);
        same.seen.count = std::min(same.seen.count, m_payloads);
    }
    return profile;
}

const KeyProfile *PayloadProfile::find(std::string_view path) const
{
    const auto found = m_byPath.find(std::string(path));
    return found == m_byPath.end() ? nullptr : &m_keys[found->second];
}

std::uint32_t PayloadProfile::newerThan(Rank rank) const
{
    const auto unreadable = std::ranges::lower_bound(m_unreadable, rank) - m_unreadable.begin();
    return rank - static_cast<std::uint32_t>(unreadable);
}

std::uint32_t PayloadProfile::between(Rank newest, Rank oldest) const
{
    return oldest < newest ? 0 : newerThan(oldest + 1) - newerThan(newest);
}

void PayloadProfile::merge(const PayloadProfile &other)
{
    m_payloads += other.m_payloads;
    m_leftOut += other.m_leftOut;
    m_unreadable.insert(m_unreadable.end(), other.m_unreadable.begin(), other.m_unreadable.end());
    std::ranges::sort(m_unreadable);
    for (const KeyProfile &key : other.m_keys) {
        const auto found = m_byPath.find(key.path);
        if (found != m_byPath.end()) {
            mergeKey(m_keys[found->second], key);
        } else if (m_keys.size() < maximumPaths) {
            m_byPath.emplace(key.path, m_keys.size());
            m_keys.push_back(key);
        } else {
            m_leftOut += key.seen.count;
        }
    }
}

std::shared_ptr<const std::vector<std::uint32_t>> newestFirst(const domain::PayloadSet &set)
{
    auto order = std::make_shared<std::vector<std::uint32_t>>(set.size());
    std::iota(order->begin(), order->end(), 0U);
    std::ranges::stable_sort(*order, [&set](std::uint32_t a, std::uint32_t b) { return set[a].at > set[b].at; });
    return order;
}

PayloadProfile profileOf(const domain::PayloadSet &set, std::shared_ptr<const std::vector<std::uint32_t>> order,
                         Rank from, Rank to, const std::atomic_bool *stop)
{
    ProfileBuilder builder;
    domain::JsonDocument document;
    for (Rank rank = from; rank < to && !(stop && stop->load(std::memory_order_relaxed)); ++rank) {
        const domain::PayloadSet::Payload &payload = set[(*order)[rank]];
        if (document.parseView(payload.text) || !document.root().isObject())
            builder.skip(rank);
        else
            builder.add(document.root(), rank, payload.at);
    }
    PayloadProfile profile = builder.finish();
    profile.m_order = std::move(order);
    return profile;
}

PayloadProfile profileOf(const domain::PayloadSet &set)
{
    return profileOf(set, newestFirst(set), 0, static_cast<Rank>(set.size()));
}

} // namespace desk::mapping
