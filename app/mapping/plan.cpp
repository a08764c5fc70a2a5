// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/plan.h"

#include "app/mapping/plandata.h"
#include "app/mapping/text.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace desk::mapping {

namespace {

/// Turns one mapping into plan data, step by step.
class Compiler
{
public:
    Compiler(const FieldMapping &mapping, const TargetCatalog &catalog, PlanData &data)
        : m_mapping(mapping), m_catalog(catalog), m_data(data)
    {}

    void run()
    {
        m_data.form = m_mapping.form();
        compile();
        for (std::size_t i = 0; i < m_data.slots.size(); ++i) {
            const bool entry = i <= PlanData::occurredAtSlot;
            const PlanSlot &slot = m_data.slots[i];
            if (static_cast<int>(i) != m_data.ignoreSlot && !slot.unknown && (entry || !slot.rules.empty()))
                m_data.outputSlots.push_back(static_cast<int>(i));
        }
    }

private:
    void compile()
    {
        for (const Target &target : standardTargets())
            m_data.slots.push_back({.target = target, .reader = readerOf(target), .rules = {}, .unknown = false});
        if (m_data.form == FieldMapping::Form::Integration) {
            addFinding(Code::MappingIntegration, Severity::Warning);
            m_data.mappingFindings = 1;
            return;
        }
        const std::string currency = m_mapping.revenueCurrencyJson();
        m_data.hasSourceCurrency = !currency.empty() && !m_data.sourceCurrency.parse(currency);
        addRules();
        // All eventValue rules come before all revenue rules.
        auto &values = m_data.slots[PlanData::eventValueSlot].rules;
        const auto isRevenue = [this](int rule) {
            return m_mapping.rules()[static_cast<std::size_t>(rule)].target == "revenue";
        };
        std::stable_partition(values.begin(), values.end(), std::not_fn(isRevenue));
    }

    static ValueReader readerOf(const Target &target)
    {
        return {.kind = target.kind, .entry = target.group == TargetGroup::Entry};
    }

    PlanFinding &addFinding(Code code, Severity severity)
    {
        PlanFinding &finding = m_data.findings.emplace_back();
        finding.code = code;
        finding.severity = severity;
        return finding;
    }

    void addRules()
    {
        auto notRule = m_mapping.notRules().begin();
        const auto notRulesBefore = [&](int number) {
            for (; notRule != m_mapping.notRules().end() && notRule->beforeRule <= number; ++notRule) {
                PlanFinding &finding = addFinding(Code::MappingNotARule, Severity::Warning);
                finding.hasPath = true;
                finding.path = notRule->path;
            }
        };
        const auto &rules = m_mapping.rules();
        m_data.rules.reserve(rules.size());
        for (std::size_t i = 0; i < rules.size(); ++i) {
            notRulesBefore(static_cast<int>(i));
            addRule(static_cast<int>(i), rules[i]);
        }
        notRulesBefore(static_cast<int>(rules.size()));
        m_data.mappingFindings = m_data.findings.size();
        for (PlanRule &rule : m_data.rules)
            rule.finding += rule.finding >= 0 ? static_cast<int>(m_data.mappingFindings) : 0;
        std::ranges::move(m_unknown, std::back_inserter(m_data.findings));
    }

    void addRule(int number, const FieldMapping::Rule &rule)
    {
        m_data.paths.add(rule.path);
        PlanRule planned;
        planned.path = rule.path;
        planned.pathKey = pathKey(rule.path);
        if (const auto target = m_catalog.resolve(rule.target)) {
            planned.slot = slotOf(*target);
        } else {
            planned.slot = unknownSlotOf(rule.target);
            planned.finding = static_cast<int>(m_unknown.size()); // moved behind the mapping's own later
            PlanFinding &finding = m_unknown.emplace_back();
            finding.rule = number;
            finding.hasPath = true;
            finding.path = rule.path;
            finding.writtenTarget = rule.target;
            finding.suggestion = m_catalog.nearest(rule.target);
        }
        PlanSlot &slot = m_data.slots[static_cast<std::size_t>(planned.slot)];
        if (slot.rules.empty())
            m_data.ruledSlots.push_back(planned.slot);
        slot.rules.push_back(number);
        m_data.rules.push_back(std::move(planned));
    }

    int unknownSlotOf(const std::string &name)
    {
        const auto [it, added] = m_unknownSlots.emplace(name, static_cast<int>(m_data.slots.size()));
        if (added)
            m_data.slots.emplace_back().unknown = true;
        return it->second;
    }

    int slotOf(const Target &target)
    {
        if (m_slotByName.empty()) {
            for (std::size_t i = 0; i < m_data.slots.size(); ++i)
                m_slotByName.emplace(m_data.slots[i].target.name, static_cast<int>(i));
        }
        const auto [it, added] = m_slotByName.emplace(target.name, static_cast<int>(m_data.slots.size()));
        if (added) {
            m_data.slots.push_back({.target = target, .reader = readerOf(target), .rules = {}, .unknown = false});
            if (target.group == TargetGroup::Ignore)
                m_data.ignoreSlot = it->second;
        }
        return it->second;
    }

    const FieldMapping &m_mapping;
    const TargetCatalog &m_catalog;
    PlanData &m_data;
    std::unordered_map<std::string, int> m_slotByName;
    std::unordered_map<std::string, int> m_unknownSlots;
    std::vector<PlanFinding> m_unknown;
};

} // namespace

Plan::Plan(const FieldMapping &mapping, const TargetCatalog &catalog)
{
    auto data = std::make_shared<PlanData>();
    Compiler(mapping, catalog, *data).run();
    m_data = std::move(data);
}

} // namespace desk::mapping
