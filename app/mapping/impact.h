// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"
#include "app/domain/payloadset.h"
#include "app/mapping/engine.h"
#include "app/mapping/evaluator.h"
#include "app/mapping/exacttotal.h"
#include "app/mapping/fieldmapping.h"
#include "app/mapping/plan.h"

#include <array>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

/// What another mapping makes of every stored payload. One ImpactPlan for the two mappings; one ImpactEvaluator a
/// thread, which works through ranges of the payloads; joinImpact() makes one Impact of what came of the ranges.
namespace desk::mapping {

/// What happens to one target of one payload, in rising order of worry; of a payload, the worst of its targets.
enum class Effect : std::uint8_t {
    Same,    ///< the entry that comes of it is the same (1.5 and 1.50 are one amount, EUR is EUR wherever it is from)
    Right,   ///< an error that was there is gone
    Gains,   ///< had no value, has one
    Changes, ///< has another value
    Loses,   ///< had a value, has none; what the service fills in by itself (USD, now) is none
    Wrong,   ///< an error that was not there
    Unreadable, ///< of a payload only: it is no JSON object
};
inline constexpr std::size_t effectCount = 7;
using EffectCounts = std::array<std::size_t, effectCount>;

/// Two mappings of one source, compiled to what can differ between them. Immutable; shared by all threads.
///
/// A target's value and its errors depend on nothing but its own rules, in their order, and the default currency. So
/// only targets whose rules differ are evaluated twice, and with no others beside them but those that make up the
/// money.
class ImpactPlan
{
public:
    struct Compared {
        std::string target; ///< canonical name
        int before = -1;    ///< slots; -1: this mapping has no rule for it
        int after = -1;
        bool isNumber = false; ///< compared as numbers: of an entry, whose numbers are sent as numbers
        bool isCurrency = false;
    };

    ImpactPlan(const FieldMapping &before, const FieldMapping &after, const TargetCatalog &catalog);

    /// In the order of a result; each target that the two mappings treat differently.
    [[nodiscard]] const std::vector<Compared> &compared() const { return m_compared; }
    [[nodiscard]] const Plan &before() const { return m_before; }
    [[nodiscard]] const Plan &after() const { return m_after; }
    /// Whether the value of one of PlanData's entry slots can differ.
    [[nodiscard]] bool isCompared(int entrySlot) const { return m_entryCompared[static_cast<std::size_t>(entrySlot)]; }

private:
    Plan m_before; ///< the compared targets and those of the entry
    Plan m_after;  ///< the compared targets alone
    std::vector<Compared> m_compared;
    std::array<bool, 4> m_entryCompared{};
};

/// A target of a payload that is not the same as before.
struct ImpactTouch {
    std::uint32_t target = 0; ///< index into ImpactPlan::compared()
    Effect effect = Effect::Same;
};

/// A payload for which something is not the same as before.
struct ImpactedPayload {
    std::uint32_t payload = 0; ///< index into the set
    std::uint32_t firstTouch = 0;
    std::uint32_t touches = 0;
    Effect effect = Effect::Same; ///< the worst of its touches
};

/// The exact totals of one currency in one month of occurredAt, in UTC. A payload that says nothing of its time counts
/// at the time it was received.
struct ImpactMoney {
    struct Pair {
        domain::Decimal before;
        domain::Decimal after;
        [[nodiscard]] bool isSame() const { return before.isSameNumber(after); }
        /// after - before
        [[nodiscard]] domain::Decimal difference() const;
    };
    std::string currency;
    int month = 0; ///< year * 12 + month, January is 0
    Pair value;    ///< of eventValue
    Pair expense;
    [[nodiscard]] bool isSame() const { return value.isSame() && expense.isSame(); }
};

/// Of one currency, all months together.
struct ImpactTotal {
    std::string currency;
    ImpactMoney::Pair value;
    ImpactMoney::Pair expense;
    std::size_t leftOut = 0; ///< amounts too large or too small to be added
};

/// What the new mapping does to all payloads of a set.
struct Impact {
    std::size_t payloads = 0;
    EffectCounts counts{};             ///< by a payload's worst effect
    std::vector<EffectCounts> targets; ///< by ImpactPlan::compared()
    std::vector<Effect> effects;       ///< by payload
    /// The worst first, then as they stand in the set.
    std::vector<ImpactedPayload> changed;
    std::vector<ImpactTouch> touches;
    std::vector<ImpactMoney> money; ///< by currency and month, those that stay the same too
    std::vector<ImpactTotal> totals;

    [[nodiscard]] std::size_t count(Effect effect) const { return counts[static_cast<std::size_t>(effect)]; }
    /// Payloads of which something is not the same.
    [[nodiscard]] std::size_t changes() const { return changed.size(); }
};

/// What came of one range of payloads.
class ImpactPart
{
public:
    ImpactPart() = default;

private:
    friend class ImpactEvaluator;
    friend Impact joinImpact(const ImpactPlan &plan, std::vector<ImpactPart> parts);

    struct Sums {
        ExactTotal valueBefore, valueAfter, expenseBefore, expenseAfter;
    };
    /// A currency's code and a month. Codes have three letters.
    struct Key {
        std::array<char, 4> currency{};
        int month = 0;
        auto operator<=>(const Key &) const = default;
    };

    EffectCounts m_counts{};
    std::vector<EffectCounts> m_targets;
    std::vector<Effect> m_effects;
    std::vector<ImpactedPayload> m_changed;
    std::vector<ImpactTouch> m_touches;
    std::map<Key, Sums> m_sums;
};

/// Works through payloads; keeps its buffers from one range to the next. Every thread has its own.
class ImpactEvaluator
{
public:
    /// The plan must outlive it.
    explicit ImpactEvaluator(const ImpactPlan &plan);

    /// Evaluates the payloads from `begin` to before `end`. Nothing when it was stopped.
    [[nodiscard]] std::optional<ImpactPart> run(const domain::PayloadSet &payloads, std::size_t begin, std::size_t end,
                                                const std::stop_token &stop = {});

private:
    struct Side {
        const PlanData *plan = nullptr;
        Evaluator evaluator;
        std::vector<std::uint32_t> wrong; ///< by slot: the run in which it had an error
        void run(domain::JsonValue payload, domain::Instant now, std::uint32_t number);
    };
    Effect compare(ImpactPart &part, std::uint32_t index);
    Effect effectOf(const ImpactPlan::Compared &compared) const;
    void addMoney(ImpactPart &part);
    [[nodiscard]] ImpactPart::Sums &sumsFor(ImpactPart &part, std::string_view currency, int month);

    const ImpactPlan &m_plan;
    domain::JsonDocument m_document;
    Side m_before;
    Side m_after;
    std::uint32_t m_run = 0;
    ImpactPart::Key m_lastKey; ///< most payloads follow one of the same month
    ImpactPart::Sums *m_lastSums = nullptr;
};

/// Brings the parts of a set together; they are in the set's order.
[[nodiscard]] Impact joinImpact(const ImpactPlan &plan, std::vector<ImpactPart> parts);

/// All of a set at once, on this thread.
[[nodiscard]] Impact impactOf(const ImpactPlan &plan, const domain::PayloadSet &payloads);

/// One target of one payload, before and after.
struct ImpactLine {
    std::string target; ///< canonical name
    Effect effect = Effect::Same;
    std::optional<std::string> before; ///< nothing: none
    std::optional<std::string> after;
    Origin beforeOrigin = Origin::Mapping;
    Origin afterOrigin = Origin::Mapping;
    QString problem; ///< what is wrong now that was not, a whole sentence
};

/// What is not the same for one payload, the worst first. Empty for one that is no JSON object.
[[nodiscard]] std::vector<ImpactLine> impactLines(const ImpactPlan &plan, const domain::PayloadSet::Payload &payload);

} // namespace desk::mapping
