// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/lint.h"

#include "app/mapping/text.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace desk::mapping {

namespace {

class Linter
{
public:
    Linter(const FieldMapping &mapping, const TargetCatalog &catalog, const LintFacts &facts)
        : m_mapping(mapping), m_catalog(catalog), m_facts(facts)
    {
        for (const FieldMapping::Rule &rule : mapping.rules())
            m_targets.push_back(catalog.resolve(rule.target));
    }

    std::vector<Finding> run()
    {
        for (int rule = 0; rule < static_cast<int>(m_mapping.rules().size()); ++rule) {
            checkTarget(rule);
            if (m_facts.uses != nullptr && m_facts.uses->payloads > 0)
                checkUse(rule);
        }
        checkMembers();
        checkPaths();
        checkContact();
        checkRevenue();
        checkCurrency();
        std::ranges::stable_sort(m_findings, {}, &Finding::severity);
        return std::move(m_findings);
    }

private:
    [[nodiscard]] const FieldMapping::Rule &ruleAt(int rule) const
    {
        return m_mapping.rules()[static_cast<std::size_t>(rule)];
    }
    [[nodiscard]] const std::optional<Target> &targetOf(int rule) const
    {
        return m_targets[static_cast<std::size_t>(rule)];
    }
    [[nodiscard]] bool feeds(std::string_view name) const
    {
        return std::ranges::any_of(m_targets, [&](const auto &target) { return target && target->name == name; });
    }

    Finding &add(LintCode code, Severity severity, int rule)
    {
        Finding finding;
        finding.code = code;
        finding.severity = severity;
        if (rule >= 0) {
            finding.rules = {rule};
            finding.path = ruleAt(rule).path;
            finding.target = ruleAt(rule).target;
        }
        m_findings.push_back(std::move(finding));
        return m_findings.back();
    }

    void checkTarget(int rule)
    {
        if (!targetOf(rule)) {
            Finding &finding = add(LintCode::UnknownTarget, Severity::Error, rule);
            if (std::string nearest = m_catalog.nearest(ruleAt(rule).target); !nearest.empty())
                finding.mend = {LintMend::Kind::Target, rule, std::move(nearest)};
        } else if (std::ranges::find(m_facts.inactive, targetOf(rule)->name) != m_facts.inactive.end()) {
            add(LintCode::InactiveField, Severity::Warning, rule);
        }
    }

    void checkUse(int rule)
    {
        const RuleUse *use = m_facts.uses->find(ruleAt(rule).path, ruleAt(rule).target);
        const auto &target = targetOf(rule);
        if (use == nullptr || !target || target->group == TargetGroup::Ignore)
            return;
        if (use->hits == 0) {
            const bool near = !use->nearPath.empty() && m_mapping.indexOfPath(use->nearPath) < 0;
            Finding &finding =
                near ? add(LintCode::NearMiss, Severity::Warning, rule) : add(LintCode::NeverHit, Severity::Note, rule);
            finding.count = m_facts.uses->payloads;
            finding.other = near ? use->nearPath : std::string();
            finding.mend =
                near ? LintMend{LintMend::Kind::Path, rule, use->nearPath} : LintMend{LintMend::Kind::Remove, rule, {}};
        } else if (use->values > 0 && use->readable == 0) {
            Finding &finding = add(LintCode::NeverReadable, Severity::Error, rule);
            finding.count = use->values;
            finding.example = use->unreadableText;
        } else if (use->values > 0 && use->shadowed == use->values) {
            addShadowed(rule, *use);
        } else if (use->values > 0 && use->numbers == use->values && isPlainText(*target)) {
            add(LintCode::NumberAsText, Severity::Note, rule).count = use->values;
        }
        if (use->ambiguous > 0)
            add(LintCode::AmbiguousPath, Severity::Note, rule).count = use->ambiguous;
    }

    /// Only while the winner still stands where it won: the counting may be of a moment ago.
    void addShadowed(int rule, const RuleUse &use)
    {
        const int winner = m_mapping.indexOfPath(use.shadowedBy);
        if (winner < 0 || !targetOf(winner) || targetOf(winner)->name != targetOf(rule)->name)
            return;
        // A `revenue` behind an `eventValue` has a finding of its own.
        if (winner > rule || (ruleAt(rule).target == "revenue" && ruleAt(winner).target != "revenue"))
            return;
        Finding &finding = add(LintCode::AlwaysShadowed, Severity::Warning, rule);
        finding.rules.push_back(winner);
        finding.other = use.shadowedBy;
        finding.count = use.values;
        finding.mend = {LintMend::Kind::Remove, rule, {}};
    }

    /// Numbers are at home in references and in what an ad's address carries.
    [[nodiscard]] static bool isPlainText(const Target &target)
    {
        return target.kind == ValueKind::Text
               && (target.group == TargetGroup::Contact || target.group == TargetGroup::Custom);
    }

    void checkMembers()
    {
        for (const std::string &path : m_facts.repeatedPaths) {
            Finding &finding = add(LintCode::RepeatedPath, Severity::Warning, m_mapping.indexOfPath(path));
            finding.path = path;
        }
        for (const FieldMapping::NotARule &member : m_mapping.notRules())
            add(LintCode::NotARule, Severity::Note, -1).path = member.path;
    }

    void checkPaths()
    {
        std::unordered_map<std::string, int> first;
        for (int rule = 0; rule < static_cast<int>(m_mapping.rules().size()); ++rule) {
            const std::string key = pathKey(ruleAt(rule).path);
            if (key.empty())
                continue;
            const auto [it, isNew] = first.emplace(key, rule);
            if (isNew)
                continue;
            Finding &finding = add(LintCode::NearlyRepeated, Severity::Note, rule);
            finding.rules.push_back(it->second);
            finding.other = ruleAt(it->second).path;
        }
    }

    void checkContact()
    {
        const bool feedsAny = std::ranges::any_of(
            m_targets, [](const auto &target) { return target && target->group != TargetGroup::Ignore; });
        if (feedsAny && !feeds("email") && !feeds("phone"))
            add(LintCode::NoContact, Severity::Warning, -1);
    }

    void checkRevenue()
    {
        const auto &rules = m_mapping.rules();
        const auto value = std::ranges::find(rules, "eventValue", &FieldMapping::Rule::target);
        if (value == rules.end())
            return;
        for (int rule = 0; rule < static_cast<int>(rules.size()); ++rule) {
            if (ruleAt(rule).target != "revenue")
                continue;
            Finding &finding = add(LintCode::RevenueBeside, Severity::Warning, rule);
            finding.other = value->path;
            finding.mend = {LintMend::Kind::Target, rule, "eventValue"};
        }
    }

    void checkCurrency()
    {
        if (feeds("currency") || !m_mapping.revenueCurrencyJson().empty()
            || (!feeds("eventValue") && !feeds("expense")))
            return;
        Finding &finding = add(LintCode::NoCurrency, Severity::Note, -1);
        finding.mend = {LintMend::Kind::Currency, -1, m_facts.currency};
    }

    const FieldMapping &m_mapping;
    const TargetCatalog &m_catalog;
    const LintFacts &m_facts;
    std::vector<std::optional<Target>> m_targets;
    std::vector<Finding> m_findings;
};

/// Reads over the members of the object literal that begins at `at`, in a text that is JSON.
class MemberScan
{
public:
    MemberScan(std::string_view text, std::size_t at) : m_text(text), m_at(at + 1) {}

    /// The literal of the next key of this object; empty after the last.
    std::string_view nextKey()
    {
        for (int depth = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                if (--depth < 0)
                    return {};
            } else if (c == ',' && depth == 0) {
                m_expectsKey = true;
            } else if (c == '"') {
                const std::size_t begin = m_at;
                skipString();
                if (depth == 0 && std::exchange(m_expectsKey, false)) {
                    const std::string_view key = m_text.substr(begin, m_at - begin + 1);
                    ++m_at;
                    return key;
                }
            }
        }
        return {};
    }
    [[nodiscard]] std::size_t offsetOf(std::string_view key) const
    {
        return static_cast<std::size_t>(key.data() - m_text.data());
    }

private:
    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
    }

    std::string_view m_text;
    std::size_t m_at;
    bool m_expectsKey = true;
};

} // namespace

std::string Finding::id() const
{
    // A separator that no key is likely to have, so that "a" beside "b.c" is not "a.b" beside "c".
    return std::to_string(static_cast<int>(code)) + '\x1f' + path + '\x1f' + target + '\x1f' + other;
}

std::vector<Finding> lint(const FieldMapping &mapping, const TargetCatalog &catalog, const LintFacts &facts)
{
    if (!mapping.isEditable())
        return {};
    return Linter(mapping, catalog, facts).run();
}

std::vector<RepeatedKey> repeatedKeys(std::string_view json)
{
    domain::JsonDocument document;
    if (document.parseView(json) || !document.root().isObject())
        return {};
    const domain::JsonValue inner = document.root()["mappings"];
    MemberScan scan(json, (inner.isObject() ? inner : document.root()).offset());
    std::vector<RepeatedKey> repeated;
    std::unordered_set<std::string> seen;
    for (std::string_view key = scan.nextKey(); !key.empty(); key = scan.nextKey()) {
        domain::JsonDocument name;
        if (name.parseView(key))
            continue;
        if (!seen.emplace(name.root().string()).second)
            repeated.push_back(
                {.name = std::string(name.root().string()), .offset = scan.offsetOf(key), .length = key.size()});
    }
    return repeated;
}

} // namespace desk::mapping
