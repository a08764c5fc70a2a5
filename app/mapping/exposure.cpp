// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/drift.h"

#include "app/mapping/evaluator.h"
#include "app/mapping/plan.h"

#include <algorithm>
#include <map>

namespace desk::mapping {

namespace {

using domain::Decimal;
using domain::DecimalSum;
using Kind = DriftFinding::Kind;

/// Sums of one currency; absent until there is something to add.
struct Sums {
    std::unique_ptr<DecimalSum> value;
    std::unique_ptr<DecimalSum> expense;
};

void addTo(std::unique_ptr<DecimalSum> &sum, const Evaluator::Produced &produced)
{
    if (!produced.given)
        return;
    const auto number = Decimal::fromJsonNumber(produced.value);
    if (!number)
        return;
    if (!sum)
        sum = std::make_unique<DecimalSum>();
    sum->add(*number);
}

/// One finding while its payloads go by.
struct Tally {
    DriftFinding *finding = nullptr;
    std::size_t path = 0;       ///< in the tree of paths to look for; of a stopped key none is looked for
    int slot = -1;              ///< of the rule's target
    std::unique_ptr<Plan> plan; ///< with the rename, where one is proposed
    std::map<std::string, Sums, std::less<>> sums;

    [[nodiscard]] bool concerns(Rank rank, const std::vector<domain::JsonValue> &found) const
    {
        return rank >= finding->newest && rank <= finding->oldest
               && (finding->kind == Kind::Stopped || found[path].isValid());
    }
    void add(const Evaluator &result)
    {
        const auto &produced = result.produced();
        const std::string_view currency = produced[PlanData::currencySlot].value;
        auto at = sums.find(currency);
        if (at == sums.end())
            at = sums.emplace(std::string(currency), Sums()).first;
        addTo(at->second.value, produced[PlanData::eventValueSlot]);
        addTo(at->second.expense, produced[PlanData::expenseSlot]);
    }
    void finish() const
    {
        for (const auto &[currency, sum] : sums) {
            ExposedMoney money{.currency = currency, .value = {}, .expense = {}};
            if (sum.value)
                money.value = sum.value->total();
            if (sum.expense)
                money.expense = sum.expense->total();
            if (money.value || money.expense)
                finding->money.push_back(std::move(money));
        }
    }
};

std::vector<Tally> talliesOf(Drift &drift, const Plan &present, const FieldMapping &mapping,
                             const TargetCatalog &catalog, PathTree &paths)
{
    // Each proposed rename evaluates its payloads once more.
    constexpr int mostRenames = 8;
    int renames = 0;
    std::vector<Tally> tallies;
    for (DriftFinding &finding : drift.findings) {
        Tally tally;
        tally.finding = &finding;
        tally.path = tallies.size();
        finding.money.clear();
        finding.served = 0;
        paths.add(finding.path);
        if (finding.rule >= 0)
            tally.slot = present.data().rules[static_cast<std::size_t>(finding.rule)].slot;
        if (finding.rename && renames++ < mostRenames) {
            FieldMapping renamed = mapping;
            if (renamed.setPath(finding.rule, finding.rename->path))
                tally.plan = std::make_unique<Plan>(renamed, catalog);
        }
        tallies.push_back(std::move(tally));
    }
    return tallies;
}

} // namespace

void addExposure(Drift &drift, const PayloadProfile &profile, const domain::PayloadSet &set,
                 const FieldMapping &mapping, const TargetCatalog &catalog, const std::atomic_bool *stop)
{
    if (drift.findings.empty())
        return;
    const Plan plan(mapping, catalog);
    PathTree paths;
    std::vector<Tally> tallies = talliesOf(drift, plan, mapping, catalog, paths);
    Rank end = 0;
    for (DriftFinding &finding : drift.findings) {
        end = std::max(end, finding.oldest + 1);
        if (finding.kind == Kind::TypeChanged)
            finding.since = set[profile.indexOf(finding.oldest)].at;
    }
    Evaluator evaluator;
    Evaluator renamed;
    domain::JsonDocument document;
    std::vector<domain::JsonValue> found;
    std::vector<std::string_view> strays;
    PathTree::Scratch scratch;
    for (Rank rank = 0; rank < end && !(stop && stop->load(std::memory_order_relaxed)); ++rank) {
        const domain::PayloadSet::Payload &payload = set[profile.indexOf(rank)];
        if (document.parseView(payload.text) || !document.root().isObject())
            continue;
        paths.find(document.root(), found, strays, scratch);
        bool evaluated = false;
        for (Tally &tally : tallies) {
            if (!tally.concerns(rank, found))
                continue;
            if (!evaluated)
                evaluator.run(plan.data(), document.root(), {}, payload.at);
            evaluated = true;
            if (tally.slot >= 0) {
                const Evaluator::Produced &target = evaluator.produced()[static_cast<std::size_t>(tally.slot)];
                if (target.given && target.origin == Origin::Mapping)
                    ++tally.finding->served;
            }
            if (tally.plan)
                renamed.run(tally.plan->data(), document.root(), {}, payload.at);
            tally.add(tally.plan ? renamed : evaluator);
        }
    }
    for (const Tally &tally : tallies)
        tally.finish();
    // Another rule does the work already: nothing is to be done.
    std::erase_if(drift.findings, [](const DriftFinding &finding) {
        return finding.kind == Kind::Stopped && finding.payloads > 0 && finding.served >= finding.payloads;
    });
}

} // namespace desk::mapping
