// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/evaluator.h"

#include "app/mapping/datereading.h"
#include "app/mapping/text.h"

#include <algorithm>
#include <array>

namespace desk::mapping {

namespace {

using domain::Instant;
using domain::JsonValue;

/// Unmapped paths of a payload that is both deep and wide could grow with the square of its size.
std::size_t mostPathBytes(JsonValue payload)
{
    constexpr std::size_t least = std::size_t{64} << 20U;
    return std::max(least, payload.source().size() * 8);
}

bool holdsSomething(JsonValue value)
{
    if (!value || value.isNull())
        return false;
    return !value.isString() || !isBlank(value.string());
}

} // namespace

void Evaluator::report(Severity severity, Code code, int slot, int rule, JsonValue value, std::string_view text)
{
    m_findings.push_back(
        {.severity = severity, .code = code, .slot = slot, .rule = rule, .ofPlan = -1, .value = value, .text = text});
}

inline void Evaluator::produce(int slot, const Reading &reading, Origin origin, int rule, JsonValue source)
{
    // Filled where it stands: what is put together elsewhere is copied part by part.
    Produced &produced = m_produced[static_cast<std::size_t>(slot)];
    produced.given = true;
    produced.origin = origin;
    produced.rule = rule;
    produced.value = reading.value;
    produced.source = source;
    if (slot == PlanData::occurredAtSlot)
        m_occurredAt = reading.instant;
    for (std::uint8_t i = 0; i < reading.warningCount; ++i)
        report(Severity::Warning, reading.warnings[i], slot, rule, source);
}

/// True when this rule produced the target's value.
inline bool Evaluator::evaluateRule(int slot, const ValueReader &reader, int rule, bool won)
{
    const JsonValue value = m_found[static_cast<std::size_t>(rule)];
    if (won) {
        if (holdsSomething(value))
            report(Severity::Note, Code::RuleShadowed, slot, rule, value);
        return false;
    }
    if (!value) {
        if (m_extent == Extent::ValuesOnly)
            return false;
        const auto near = m_nearMisses.of(rule, *m_plan, m_found, m_payload, m_arena);
        if (near.found)
            report(Severity::Note, Code::PathNearMiss, slot, rule, {}, near.path);
        return false;
    }
    const Reading reading = reader.read(value, m_now, m_arena);
    if (reading.status == Reading::Status::Unreadable)
        report(Severity::Error, reading.fault, slot, rule, value);
    if (reading.status != Reading::Status::Value)
        return false;
    produce(slot, reading, Origin::Mapping, rule, value);
    return true;
}

inline void Evaluator::evaluateSlot(int slot)
{
    const PlanSlot &planned = m_plan->slots[static_cast<std::size_t>(slot)];
    if (planned.unknown) {
        for (const int rule : planned.rules)
            reportPlanned(m_plan->rules[static_cast<std::size_t>(rule)].finding);
        return;
    }
    if (slot == m_plan->ignoreSlot)
        return; // nothing is read, so nothing can be missed
    const std::size_t first = m_findings.size();
    bool won = false;
    for (const int rule : planned.rules)
        won = evaluateRule(slot, planned.reader, rule, won) || won;
    if (!won)
        return;
    // What could not be read matters less when another rule served.
    for (std::size_t i = first; i < m_findings.size(); ++i) {
        if (m_findings[i].severity == Severity::Error)
            m_findings[i].severity = Severity::Warning;
    }
}

void Evaluator::run(const PlanData &plan, JsonValue payload, JsonValue direct, Instant now, Extent extent)
{
    m_plan = &plan;
    m_extent = extent;
    m_payload = payload;
    m_now = now;
    m_occurredAt = now;
    m_arena.reset();
    m_nearMisses.reset();
    m_findings.clear();
    m_ignored.clear();
    m_direct.clear();
    m_produced.resize(plan.slots.size());
    for (const int slot : plan.outputSlots)
        m_produced[static_cast<std::size_t>(slot)].given = false;
    m_errors = false;
    m_warnings = false;
    m_leavesCut = false;

    m_top = plan.paths.find(payload, m_found, m_unmapped, m_search);
    for (std::size_t i = 0; i < plan.mappingFindings; ++i)
        reportPlanned(static_cast<int>(i));
    if (extent == Extent::ValuesOnly)
        m_unmapped.clear();
    else if (!m_top.flat)
        sortLeaves();
    else if (plan.ignoreSlot >= 0)
        listIgnored();
    checkPayload();
    for (const int slot : plan.ruledSlots)
        evaluateSlot(slot);
    if (direct.isObject()) {
        readDirect(PlanData::eventValueSlot, "eventValue", direct);
        readDirect(PlanData::currencySlot, "currency", direct);
        readDirect(PlanData::expenseSlot, "expense", direct);
        readDirect(PlanData::occurredAtSlot, "occurredAt", direct);
    }
    applyDefaults();
    for (const Finding &finding : m_findings) {
        m_errors = m_errors || finding.severity == Severity::Error;
        m_warnings = m_warnings || finding.severity == Severity::Warning;
    }
}

void Evaluator::reportPlanned(int index)
{
    const PlanFinding &finding = m_plan->findings[static_cast<std::size_t>(index)];
    report(finding.severity, finding.code, -1, finding.rule, {});
    m_findings.back().ofPlan = index;
}

/// Sorts the payload's leaves into those no rule names and those below do_nothing.
void Evaluator::sortLeaves()
{
    m_unmapped.clear();
    m_named.clear();
    m_namedToUse.clear();
    m_ignoredRanges.clear();
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const JsonValue value = m_found[i];
        if (!value)
            continue;
        m_named.push_back(value.node());
        if (m_plan->rules[i].slot == m_plan->ignoreSlot)
            m_ignoredRanges.push_back({.begin = value.node(), .end = value.endNode()});
        else
            m_namedToUse.push_back(value.node());
    }
    std::ranges::sort(m_named);
    std::ranges::sort(m_namedToUse);
    std::ranges::sort(m_ignoredRanges, {}, &Range::begin);

    // Leaves come in the order of their nodes, so each list is passed through once.
    auto named = m_named.begin();
    auto used = m_namedToUse.begin();
    auto range = m_ignoredRanges.begin();
    std::uint32_t ignoredEnd = 0;
    std::size_t bytes = 0;
    const std::size_t mostBytes = mostPathBytes(m_payload);
    for (m_walk.start(m_payload); m_walk.next();) {
        const std::uint32_t node = m_walk.leaf().node();
        while (named != m_named.end() && *named < node)
            ++named;
        while (used != m_namedToUse.end() && *used < node)
            ++used;
        for (; range != m_ignoredRanges.end() && range->begin <= node; ++range)
            ignoredEnd = std::max(ignoredEnd, range->end);
        const bool isUnmapped = named == m_named.end() || *named != node;
        const bool isIgnored = node < ignoredEnd && (used == m_namedToUse.end() || *used != node);
        if (!isUnmapped && !isIgnored)
            continue;
        bytes += m_walk.path().size();
        if (bytes > mostBytes) {
            m_leavesCut = true;
            break;
        }
        const std::string_view path = m_arena.store(m_walk.path());
        if (isUnmapped)
            m_unmapped.push_back(path);
        if (isIgnored)
            m_ignored.push_back(path);
    }
}

/// Of a flat payload: each of its leaves is led to by at most one path, which is its key.
void Evaluator::listIgnored()
{
    m_ignoredRanges.clear();
    for (const int rule : m_plan->slots[static_cast<std::size_t>(m_plan->ignoreSlot)].rules) {
        if (const JsonValue value = m_found[static_cast<std::size_t>(rule)])
            m_ignoredRanges.push_back({.begin = value.node(), .end = static_cast<std::uint32_t>(rule)});
    }
    std::ranges::sort(m_ignoredRanges, {}, &Range::begin); // the payload's order
    for (const Range &range : m_ignoredRanges)
        m_ignored.emplace_back(m_plan->rules[range.end].path);
}

void Evaluator::checkPayload()
{
    if (m_top.container.value)
        report(Severity::Warning, Code::PayloadNested, -1, -1, m_top.container.value, m_top.container.name());
    if (m_leavesCut)
        report(Severity::Warning, Code::PayloadTooDeep, -1, -1, {});
}

void Evaluator::readDirect(int slot, std::string_view name, JsonValue values)
{
    const JsonValue value = values[name];
    const Reading reading = m_plan->slots[static_cast<std::size_t>(slot)].reader.read(value, m_now, m_arena);
    if (reading.status == Reading::Status::Unreadable)
        report(Severity::Error, reading.fault, slot, -1, value);
    if (reading.status != Reading::Status::Value)
        return;
    m_direct.push_back({.slot = slot, .value = reading.value});
    if (!m_produced[static_cast<std::size_t>(slot)].given)
        produce(slot, reading, Origin::Direct, -1, value);
}

void Evaluator::applyDefaults()
{
    Produced &currency = m_produced[PlanData::currencySlot];
    if (!currency.given && m_plan->hasSourceCurrency) {
        const JsonValue value = m_plan->sourceCurrency.root();
        const Reading reading = m_plan->slots[PlanData::currencySlot].reader.read(value, m_now, m_arena);
        if (reading.status == Reading::Status::Value)
            produce(PlanData::currencySlot, reading, Origin::SourceDefault, -1, value);
        else if (reading.status == Reading::Status::Unreadable)
            report(Severity::Warning, Code::CurrencySourceDefault, PlanData::currencySlot, -1, value);
    }
    if (!currency.given)
        currency = {.given = true, .origin = Origin::ApiDefault, .rule = -1, .value = "USD", .source = {}};
    Produced &occurredAt = m_produced[PlanData::occurredAtSlot];
    if (!occurredAt.given) {
        char *const text = m_arena.take(isoLength);
        writeIso(m_now, text);
        occurredAt = {
            .given = true, .origin = Origin::ApiDefault, .rule = -1, .value = {text, isoLength}, .source = {}};
    }
}

} // namespace desk::mapping
