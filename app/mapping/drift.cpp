// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/drift.h"

#include "app/mapping/renames.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace desk::mapping {

namespace {

using Kind = DriftFinding::Kind;

/// Whether something that was there `count` times in `span` payloads is missing too often in a row to be chance (less
/// than one in a thousand). A rare key has to be missing long, one of every payload only a few times.
bool isMissed(std::uint32_t count, std::uint32_t span, std::uint32_t missing)
{
    constexpr double chance = 0.001;
    constexpr std::uint32_t least = 3;
    if (count == 0 || missing < least)
        return false;
    const double often = static_cast<double>(count) / (static_cast<double>(std::max(span, count)) + 1.0);
    return static_cast<double>(missing) * std::log1p(-often) < std::log(chance);
}

bool hasStopped(const PayloadProfile &profile, const KeyProfile &key)
{
    constexpr std::uint32_t least = 3;
    return key.seen.count >= least
           && isMissed(key.seen.count, profile.between(key.seen.newest, key.seen.oldest),
                       profile.newerThan(key.seen.newest));
}

/// It was not there before: the older payloads would have had it.
bool hasBegun(const PayloadProfile &profile, const KeyProfile &key)
{
    const std::uint32_t with = profile.newerThan(key.seen.oldest) + 1;
    return key.seen.count >= 2 && with <= profile.payloads()
           && isMissed(key.seen.count, with, profile.payloads() - with);
}

/// First seen in the latest third: what began earlier is how things are.
bool isRecent(const PayloadProfile &profile, const KeyProfile &key)
{
    return profile.newerThan(key.seen.oldest) <= profile.payloads() / 3;
}

struct TypeChange {
    ValueShape before = ValueShape::Null;
    ValueShape after = ValueShape::Null;
};

/// One shape up to some payload, another one from then on, and hardly anything else.
std::optional<TypeChange> typeChangeOf(const KeyProfile &key)
{
    std::optional<std::size_t> after;
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < valueShapeCount; ++i) {
        if (key.shapes[i].count == 0 || isNothing(static_cast<ValueShape>(i)))
            continue;
        if (!after || key.shapes[i].newest < key.shapes[*after].newest)
            after = i;
    }
    for (std::size_t i = 0; after && i < valueShapeCount; ++i) {
        if (i == *after || key.shapes[i].count == 0 || isNothing(static_cast<ValueShape>(i))
            || key.shapes[i].newest <= key.shapes[*after].oldest)
            continue;
        if (!before || key.shapes[i].count > key.shapes[*before].count)
            before = i;
    }
    if (!before)
        return std::nullopt;
    const Seen &old = key.shapes[*before];
    const Seen &present = key.shapes[*after];
    constexpr std::uint32_t tenth = 10;
    const std::uint32_t others = key.filled() - std::min(key.filled(), old.count + present.count);
    if (old.count < 3 || others * tenth > key.filled() || !isMissed(old.count, old.count, present.count))
        return std::nullopt;
    return TypeChange{.before = static_cast<ValueShape>(*before), .after = static_cast<ValueShape>(*after)};
}

/// Free text is anything: that it happens to look like a currency code or a number for a while is no change.
bool isWorthAWord(const TypeChange &change)
{
    return change.before != ValueShape::Text || change.after == ValueShape::Object || change.after == ValueShape::Array
           || change.after == ValueShape::Number || change.after == ValueShape::Boolean;
}

DriftFinding findingOf(Kind kind, const KeyProfile &key, int rule, const FieldMapping &mapping)
{
    DriftFinding finding;
    finding.kind = kind;
    finding.path = key.path;
    finding.rule = rule;
    if (rule >= 0)
        finding.target = mapping.rules()[static_cast<std::size_t>(rule)].target;
    return finding;
}

DriftFinding stoppedKey(const PayloadProfile &profile, const KeyProfile &key, int rule, const FieldMapping &mapping)
{
    DriftFinding finding = findingOf(Kind::Stopped, key, rule, mapping);
    finding.payloads = profile.newerThan(key.seen.newest);
    finding.since = key.lastSeen;
    finding.before = key.mainShape();
    finding.newest = 0;
    finding.oldest = key.seen.newest - 1;
    return finding;
}

DriftFinding newKey(const KeyProfile &key, const FieldMapping &mapping)
{
    DriftFinding finding = findingOf(Kind::New, key, -1, mapping);
    finding.payloads = key.seen.count;
    finding.since = key.firstSeen;
    finding.after = key.mainShape();
    finding.newest = key.seen.newest;
    finding.oldest = key.seen.oldest;
    return finding;
}

DriftFinding changedKey(const KeyProfile &key, const TypeChange &change, int rule, const FieldMapping &mapping)
{
    DriftFinding finding = findingOf(Kind::TypeChanged, key, rule, mapping);
    const Seen &present = key.shape(change.after);
    finding.payloads = present.count;
    finding.before = change.before;
    finding.after = change.after;
    finding.newest = present.newest;
    finding.oldest = present.oldest;
    return finding;
}

/// The state of a key and, where it is one, the finding about it.
class Judge
{
public:
    Judge(const PayloadProfile &profile, const FieldMapping &mapping, const TargetCatalog &catalog)
        : m_profile(profile), m_mapping(mapping)
    {
        for (std::size_t i = 0; i < mapping.rules().size(); ++i) {
            const FieldMapping::Rule &rule = mapping.rules()[i];
            m_rules.try_emplace(rule.path, static_cast<int>(i));
            const auto target = catalog.resolve(rule.target);
            m_ignores.push_back(target && target->group == TargetGroup::Ignore);
        }
    }

    KeyState judge(const KeyProfile &key, std::vector<DriftFinding> &findings) const
    {
        const auto found = m_rules.find(key.path);
        const int rule = found == m_rules.end() ? -1 : found->second;
        const bool ignored = rule >= 0 && m_ignores[static_cast<std::size_t>(rule)];
        const bool read = rule >= 0 && !ignored;
        if (!key.collapsed && hasStopped(m_profile, key)) {
            if (read)
                findings.push_back(stoppedKey(m_profile, key, rule, m_mapping));
            return KeyState::Stopped;
        }
        if (ignored)
            return KeyState::Ignored;
        if (const auto change = typeChangeOf(key); change && !key.collapsed && isWorthAWord(*change)) {
            if (read)
                findings.push_back(changedKey(key, *change, rule, m_mapping));
            return KeyState::TypeChanged;
        }
        if (read)
            return KeyState::Mapped;
        if (!key.collapsed && key.isLeaf() && hasBegun(m_profile, key) && isRecent(m_profile, key)) {
            findings.push_back(newKey(key, m_mapping));
            return KeyState::New;
        }
        return KeyState::Unmapped;
    }
    [[nodiscard]] bool hasRule(const std::string &path) const { return m_rules.contains(path); }

private:
    const PayloadProfile &m_profile;
    const FieldMapping &m_mapping;
    std::unordered_map<std::string, int> m_rules;
    std::vector<bool> m_ignores;
};

/// What is to be done about comes first: a rename, what stopped, what changed, what is new; each by its rule, then by
/// how many payloads it concerns.
bool comesBefore(const DriftFinding &a, const DriftFinding &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    if (a.rename.has_value() != b.rename.has_value())
        return a.rename.has_value();
    if (a.rule != b.rule)
        return a.rule < b.rule;
    return a.payloads > b.payloads;
}

/// A key that is proposed as another one's new name is said once.
void dropRenamed(std::vector<DriftFinding> &findings)
{
    std::unordered_set<std::string> renamed;
    for (const DriftFinding &finding : findings) {
        if (finding.rename)
            renamed.insert(finding.rename->path);
    }
    std::erase_if(findings, [&renamed](const DriftFinding &finding) {
        return finding.kind == Kind::New && renamed.contains(finding.path);
    });
}

} // namespace

Drift findDrift(const PayloadProfile &profile, const FieldMapping &mapping, const TargetCatalog &catalog)
{
    Drift drift;
    if (!mapping.isEditable())
        return drift;
    const Judge judge(profile, mapping, catalog);
    std::vector<const KeyProfile *> begun;
    drift.states.reserve(profile.keys().size());
    for (const KeyProfile &key : profile.keys()) {
        drift.states.push_back(judge.judge(key, drift.findings));
        if (!key.collapsed && key.isLeaf() && !judge.hasRule(key.path) && hasBegun(profile, key)
            && drift.states.back() != KeyState::Stopped)
            begun.push_back(&key);
    }
    proposeRenames(drift.findings, begun, profile, catalog);
    dropRenamed(drift.findings);
    std::ranges::stable_sort(drift.findings, comesBefore);
    if (drift.findings.size() > Drift::maximumFindings) {
        drift.leftOut = drift.findings.size() - Drift::maximumFindings;
        drift.findings.resize(Drift::maximumFindings);
    }
    return drift;
}

} // namespace desk::mapping
