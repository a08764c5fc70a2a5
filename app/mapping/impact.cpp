// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/impact.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <unordered_map>

namespace desk::mapping {

namespace {

using domain::Instant;
using domain::JsonValue;

constexpr std::size_t indexOf(Effect effect)
{
    return static_cast<std::size_t>(effect);
}

int monthOf(Instant at)
{
    using namespace std::chrono;
    const year_month_day date{floor<days>(sys_time<milliseconds>(milliseconds(at.milliseconds())))};
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

/// What one side makes of a target.
struct Outcome {
    bool own = false; ///< has a value, of the mapping or of its source
    bool wrong = false;
    std::string_view value; ///< be it the service's own
};

bool isSameNumber(std::string_view a, std::string_view b)
{
    // Whole numbers have one spelling; a fraction or an exponent can have several.
    constexpr std::string_view marks = ".eE";
    if (a.find_first_of(marks) == std::string_view::npos && b.find_first_of(marks) == std::string_view::npos)
        return false;
    const auto one = domain::Decimal::fromJsonNumber(a);
    const auto other = domain::Decimal::fromJsonNumber(b);
    return one && other && one->isSameNumber(*other);
}

bool isSameValue(const ImpactPlan::Compared &compared, const Outcome &before, const Outcome &after)
{
    if (before.own != after.own) // the service's own currency may be the very one
        return compared.isCurrency && before.value == after.value;
    if (!before.own || before.value == after.value)
        return true;
    return compared.isNumber && isSameNumber(before.value, after.value);
}

Effect effectFor(const ImpactPlan::Compared &compared, const Outcome &before, const Outcome &after)
{
    if (after.wrong && !before.wrong)
        return Effect::Wrong;
    const bool same = isSameValue(compared, before, after);
    if (!same && before.own)
        return after.own ? Effect::Changes : Effect::Loses;
    if (before.wrong && !after.wrong)
        return Effect::Right;
    return same ? Effect::Same : Effect::Gains;
}

/// The rules for each target of a plan: their paths, in evaluation order.
using Rules = std::unordered_map<std::string_view, std::vector<std::string_view>>;

Rules rulesOf(const PlanData &plan)
{
    Rules rules;
    for (const int index : plan.ruledSlots) {
        const PlanSlot &slot = plan.slots[static_cast<std::size_t>(index)];
        if (slot.unknown || index == plan.ignoreSlot)
            continue;
        auto &paths = rules[slot.target.name];
        for (const int rule : slot.rules)
            paths.emplace_back(plan.rules[static_cast<std::size_t>(rule)].path);
    }
    return rules;
}

std::string_view sourceCurrencyOf(const PlanData &plan)
{
    return plan.hasSourceCurrency ? plan.sourceCurrency.root().source() : std::string_view();
}

bool isEntryTarget(const Target &target)
{
    return target.group == TargetGroup::Entry;
}

/// The mapping with only those rules whose target `isWanted`, and with its default currency.
template<typename Predicate>
FieldMapping withRules(const FieldMapping &mapping, const TargetCatalog &catalog, Predicate isWanted)
{
    domain::JsonWriter json;
    json.beginObject().key("mappings").beginObject();
    for (const FieldMapping::Rule &rule : mapping.rules()) {
        const auto target = catalog.resolve(rule.target);
        if (target && isWanted(*target))
            json.member(rule.path, rule.target);
    }
    json.endObject();
    if (const std::string currency = mapping.revenueCurrencyJson();
        !currency.empty() && mapping.form() != FieldMapping::Form::Integration)
        json.key("config").beginObject().key("revenueCurrency").raw(currency).endObject();
    json.endObject();
    return FieldMapping::parse(json.text()).value_or(FieldMapping());
}

int slotOf(const PlanData &plan, std::string_view target)
{
    for (const int slot : plan.outputSlots) {
        if (plan.slots[static_cast<std::size_t>(slot)].target.name == target)
            return slot;
    }
    return -1;
}

/// The targets of which the two mappings have different rules, in the order of a result.
std::vector<Target> differingTargets(const FieldMapping &before, const FieldMapping &after,
                                     const TargetCatalog &catalog)
{
    const Plan was(before, catalog);
    const Plan is(after, catalog);
    const Rules wasRules = rulesOf(was.data());
    const Rules isRules = rulesOf(is.data());
    const bool otherCurrency = sourceCurrencyOf(was.data()) != sourceCurrencyOf(is.data());
    std::vector<Target> targets;
    const auto differs = [&](const Target &target) {
        if (otherCurrency && target.name == "currency")
            return true;
        const auto one = wasRules.find(target.name);
        const auto other = isRules.find(target.name);
        if (one == wasRules.end() || other == isRules.end())
            return (one == wasRules.end()) != (other == isRules.end());
        return one->second != other->second;
    };
    // The catalog's order first; without a list of custom fields, those that the mappings name come after.
    for (const Target &target : catalog.all()) {
        if (target.group != TargetGroup::Ignore && differs(target))
            targets.push_back(target);
    }
    for (const PlanData *plan : {&is.data(), &was.data()}) {
        for (const int slot : plan->ruledSlots) {
            const PlanSlot &planned = plan->slots[static_cast<std::size_t>(slot)];
            const bool isKnown = std::ranges::find(targets, planned.target.name, &Target::name) != targets.end();
            if (!planned.unknown && planned.target.group == TargetGroup::Custom && !isKnown && differs(planned.target))
                targets.push_back(planned.target);
        }
    }
    return targets;
}

bool contains(const std::vector<Target> &targets, const Target &target)
{
    return std::ranges::find(targets, target.name, &Target::name) != targets.end();
}

} // namespace

domain::Decimal ImpactMoney::Pair::difference() const
{
    domain::DecimalSum sum;
    sum.add(after);
    const std::string &text = before.text();
    const std::string negated = text.starts_with('-') ? text.substr(1) : '-' + text;
    sum.add(domain::Decimal::fromJsonNumber(negated).value_or(domain::Decimal()));
    return sum.total();
}

ImpactPlan::ImpactPlan(const FieldMapping &before, const FieldMapping &after, const TargetCatalog &catalog)
    : m_before(FieldMapping(), catalog), m_after(FieldMapping(), catalog)
{
    const std::vector<Target> targets = differingTargets(before, after, catalog);
    m_before = Plan(withRules(before, catalog,
                              [&](const Target &target) { return isEntryTarget(target) || contains(targets, target); }),
                    catalog);
    m_after = Plan(withRules(after, catalog, [&](const Target &target) { return contains(targets, target); }), catalog);
    m_compared.reserve(targets.size());
    for (const Target &target : targets) {
        Compared compared{.target = target.name,
                          .before = slotOf(m_before.data(), target.name),
                          .after = slotOf(m_after.data(), target.name),
                          .isNumber = isEntryTarget(target) && target.kind == ValueKind::Number,
                          .isCurrency = isEntryTarget(target) && target.kind == ValueKind::Currency};
        if (isEntryTarget(target))
            m_entryCompared[static_cast<std::size_t>(compared.before)] = true;
        m_compared.push_back(std::move(compared));
    }
}

ImpactEvaluator::ImpactEvaluator(const ImpactPlan &plan) : m_plan(plan)
{
    m_before.plan = &plan.before().data();
    m_before.wrong.resize(m_before.plan->slots.size());
    m_after.plan = &plan.after().data();
    m_after.wrong.resize(m_after.plan->slots.size());
}

void ImpactEvaluator::Side::run(JsonValue payload, Instant now, std::uint32_t number)
{
    evaluator.run(*plan, payload, {}, now, Evaluator::Extent::ValuesOnly);
    if (!evaluator.hasErrors())
        return;
    for (const Evaluator::Finding &finding : evaluator.findings()) {
        if (finding.severity == Severity::Error && finding.slot >= 0)
            wrong[static_cast<std::size_t>(finding.slot)] = number;
    }
}

std::optional<ImpactPart> ImpactEvaluator::run(const domain::PayloadSet &payloads, std::size_t begin, std::size_t end,
                                               const std::stop_token &stop)
{
    ImpactPart part;
    part.m_targets.resize(m_plan.compared().size());
    part.m_effects.reserve(end - begin);
    m_lastSums = nullptr;
    for (std::size_t i = begin; i < end; ++i) {
        if (stop.stop_requested())
            return std::nullopt;
        const domain::PayloadSet::Payload &payload = payloads[i];
        Effect effect = Effect::Unreadable;
        if (!m_document.parseView(payload.text) && m_document.root().isObject()) {
            ++m_run;
            m_before.run(m_document.root(), payload.at, m_run);
            if (!m_plan.compared().empty())
                m_after.run(m_document.root(), payload.at, m_run);
            effect = compare(part, static_cast<std::uint32_t>(i));
            addMoney(part);
        }
        part.m_effects.push_back(effect);
        ++part.m_counts[indexOf(effect)];
    }
    m_lastSums = nullptr;
    return part;
}

Effect ImpactEvaluator::effectOf(const ImpactPlan::Compared &compared) const
{
    const auto outcomeAt = [this](const Side &side, int slot) {
        Outcome outcome;
        if (slot < 0)
            return outcome;
        const auto index = static_cast<std::size_t>(slot);
        const Evaluator::Produced &produced = side.evaluator.produced()[index];
        outcome.wrong = side.wrong[index] == m_run;
        outcome.own = produced.given && produced.origin != Origin::ApiDefault;
        if (produced.given)
            outcome.value = produced.value;
        return outcome;
    };
    return effectFor(compared, outcomeAt(m_before, compared.before), outcomeAt(m_after, compared.after));
}

Effect ImpactEvaluator::compare(ImpactPart &part, std::uint32_t index)
{
    const auto first = static_cast<std::uint32_t>(part.m_touches.size());
    Effect worst = Effect::Same;
    const auto &compared = m_plan.compared();
    for (std::uint32_t target = 0; target < compared.size(); ++target) {
        const Effect effect = effectOf(compared[target]);
        ++part.m_targets[target][indexOf(effect)];
        if (effect == Effect::Same)
            continue;
        worst = std::max(worst, effect);
        part.m_touches.push_back({.target = target, .effect = effect});
    }
    if (worst != Effect::Same) {
        part.m_changed.push_back({.payload = index,
                                  .firstTouch = first,
                                  .touches = static_cast<std::uint32_t>(part.m_touches.size()) - first,
                                  .effect = worst});
    }
    return worst;
}

ImpactPart::Sums &ImpactEvaluator::sumsFor(ImpactPart &part, std::string_view currency, int month)
{
    ImpactPart::Key key;
    std::memcpy(key.currency.data(), currency.data(), std::min(currency.size(), key.currency.size()));
    key.month = month;
    if (!m_lastSums || m_lastKey != key) {
        m_lastKey = key;
        m_lastSums = &part.m_sums[key];
    }
    return *m_lastSums;
}

void ImpactEvaluator::addMoney(ImpactPart &part)
{
    const auto &before = m_before.evaluator.produced();
    const auto after = [&](int slot) -> const Evaluator::Produced & {
        const auto index = static_cast<std::size_t>(slot);
        return m_plan.isCompared(slot) ? m_after.evaluator.produced()[index] : before[index];
    };
    const Evaluator::Produced &wasValue = before[PlanData::eventValueSlot];
    const Evaluator::Produced &wasExpense = before[PlanData::expenseSlot];
    const Evaluator::Produced &isValue = after(PlanData::eventValueSlot);
    const Evaluator::Produced &isExpense = after(PlanData::expenseSlot);
    if (wasValue.given || wasExpense.given) {
        auto &sums = sumsFor(part, before[PlanData::currencySlot].value, monthOf(m_before.evaluator.occurredAt()));
        if (wasValue.given)
            sums.valueBefore.add(wasValue.value);
        if (wasExpense.given)
            sums.expenseBefore.add(wasExpense.value);
    }
    if (isValue.given || isExpense.given) {
        const Evaluator &time = m_plan.isCompared(PlanData::occurredAtSlot) ? m_after.evaluator : m_before.evaluator;
        auto &sums = sumsFor(part, after(PlanData::currencySlot).value, monthOf(time.occurredAt()));
        if (isValue.given)
            sums.valueAfter.add(isValue.value);
        if (isExpense.given)
            sums.expenseAfter.add(isExpense.value);
    }
}

namespace {

/// Puts the worst first and keeps the order otherwise.
void sortByEffect(std::vector<ImpactedPayload> &changed)
{
    std::array<std::size_t, effectCount + 1> from{};
    for (const ImpactedPayload &payload : changed)
        ++from[effectCount - indexOf(payload.effect)];
    for (std::size_t i = 1; i < from.size(); ++i)
        from[i] += from[i - 1];
    std::vector<ImpactedPayload> sorted(changed.size());
    for (const ImpactedPayload &payload : changed)
        sorted[from[effectCount - indexOf(payload.effect) - 1]++] = payload;
    changed = std::move(sorted);
}

void add(EffectCounts &to, const EffectCounts &counts)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += counts[i];
}

/// The totals of a currency, from its months' sums.
struct CurrencySums {
    ExactTotal valueBefore, valueAfter, expenseBefore, expenseAfter;
    ImpactTotal finish(std::string currency)
    {
        ImpactTotal total{.currency = std::move(currency),
                          .value = {.before = valueBefore.total(), .after = valueAfter.total()},
                          .expense = {.before = expenseBefore.total(), .after = expenseAfter.total()},
                          .leftOut = 0};
        total.leftOut = std::max(valueBefore.leftOut(), valueAfter.leftOut())
                        + std::max(expenseBefore.leftOut(), expenseAfter.leftOut());
        return total;
    }
};

} // namespace

Impact joinImpact(const ImpactPlan &plan, std::vector<ImpactPart> parts)
{
    Impact impact;
    impact.targets.resize(plan.compared().size());
    std::map<ImpactPart::Key, ImpactPart::Sums> sums;
    for (ImpactPart &part : parts) {
        impact.payloads += part.m_effects.size();
        add(impact.counts, part.m_counts);
        for (std::size_t i = 0; i < impact.targets.size(); ++i)
            add(impact.targets[i], part.m_targets[i]);
        impact.effects.insert(impact.effects.end(), part.m_effects.begin(), part.m_effects.end());
        const auto touches = static_cast<std::uint32_t>(impact.touches.size());
        for (ImpactedPayload &payload : part.m_changed) {
            payload.firstTouch += touches;
            impact.changed.push_back(payload);
        }
        impact.touches.insert(impact.touches.end(), part.m_touches.begin(), part.m_touches.end());
        for (const auto &[key, one] : part.m_sums) {
            ImpactPart::Sums &all = sums[key];
            all.valueBefore.add(one.valueBefore);
            all.valueAfter.add(one.valueAfter);
            all.expenseBefore.add(one.expenseBefore);
            all.expenseAfter.add(one.expenseAfter);
        }
    }
    sortByEffect(impact.changed);
    std::map<std::string, CurrencySums> currencies;
    for (auto &[key, one] : sums) {
        std::string currency(key.currency.data(), ::strnlen(key.currency.data(), key.currency.size()));
        CurrencySums &total = currencies[currency];
        total.valueBefore.add(one.valueBefore);
        total.valueAfter.add(one.valueAfter);
        total.expenseBefore.add(one.expenseBefore);
        total.expenseAfter.add(one.expenseAfter);
        impact.money.push_back({.currency = std::move(currency),
                                .month = key.month,
                                .value = {.before = one.valueBefore.total(), .after = one.valueAfter.total()},
                                .expense = {.before = one.expenseBefore.total(), .after = one.expenseAfter.total()}});
    }
    for (auto &[currency, total] : currencies)
        impact.totals.push_back(total.finish(currency));
    return impact;
}

Impact impactOf(const ImpactPlan &plan, const domain::PayloadSet &payloads)
{
    ImpactEvaluator evaluator(plan);
    std::vector<ImpactPart> parts;
    if (auto part = evaluator.run(payloads, 0, payloads.size()))
        parts.push_back(std::move(*part));
    return joinImpact(plan, std::move(parts));
}

namespace {

Outcome outcomeOf(const Prediction &prediction, const Output *output, const std::string &target)
{
    const auto isError = [&](const Diagnostic &one) {
        return one.severity == Severity::Error && one.hasTarget && one.target == target
               && one.id != Code::TargetUnknown;
    };
    return {.own = output && output->origin != Origin::ApiDefault,
            .wrong = std::ranges::any_of(prediction.diagnostics, isError),
            .value = output ? std::string_view(output->value) : std::string_view()};
}

QString problemOf(const Prediction &prediction, const std::string &target)
{
    for (const Diagnostic &one : prediction.diagnostics) {
        if (one.severity == Severity::Error && one.hasTarget && one.target == target)
            return one.message();
    }
    return {};
}

} // namespace

std::vector<ImpactLine> impactLines(const ImpactPlan &plan, const domain::PayloadSet::Payload &payload)
{
    domain::JsonDocument document;
    if (document.parseView(payload.text) || !document.root().isObject())
        return {};
    const Prediction was = evaluate(plan.before(), document.root(), {}, payload.at);
    const Prediction is = evaluate(plan.after(), document.root(), {}, payload.at);
    std::vector<ImpactLine> lines;
    for (const ImpactPlan::Compared &compared : plan.compared()) {
        const Output *before = was.find(compared.target);
        const Output *after = is.find(compared.target);
        ImpactLine line;
        line.target = compared.target;
        line.effect =
            effectFor(compared, outcomeOf(was, before, compared.target), outcomeOf(is, after, compared.target));
        if (line.effect == Effect::Same)
            continue;
        if (before) {
            line.before = before->value;
            line.beforeOrigin = before->origin;
        }
        if (after) {
            line.after = after->value;
            line.afterOrigin = after->origin;
        }
        if (line.effect == Effect::Wrong)
            line.problem = problemOf(is, compared.target);
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &ImpactLine::effect);
    return lines;
}

} // namespace desk::mapping
