// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/json.h"
#include "app/mapping/arena.h"
#include "app/mapping/engine.h"
#include "app/mapping/leafwalk.h"
#include "app/mapping/nearmiss.h"
#include "app/mapping/plandata.h"

#include <string_view>
#include <vector>

namespace desk::mapping {

/// The engine itself: evaluates payloads against plans and keeps the result as views until the next run. Reusing one
/// evaluator allocates nothing once its buffers have grown. Not thread-safe; every thread has its own.
class Evaluator
{
public:
    struct Produced {
        bool given = false;
        Origin origin = Origin::Mapping;
        int rule = -1;
        std::string_view value;
        domain::JsonValue source; ///< invalid for the API's defaults
    };
    struct Finding {
        Severity severity = Severity::Error;
        Code code = Code::TargetUnknown;
        int slot = -1;
        int rule = -1;
        int ofPlan = -1; ///< index of a finding of the plan itself
        domain::JsonValue value;
        std::string_view text; ///< a path, for PayloadNested and PathNearMiss
    };
    struct Direct {
        int slot = -1;
        std::string_view value;
    };

    /// What is worked out: all of it, or the values and what is wrong with them alone, without the lists of leaves and
    /// the search for near misses.
    enum class Extent : std::uint8_t { Everything, ValuesOnly };
    /// The plan, the payload and the direct values must outlive the use of the result.
    void run(const PlanData &plan, domain::JsonValue payload, domain::JsonValue direct, domain::Instant now,
             Extent extent = Extent::Everything);

    /// By slot; only those of PlanData::outputSlots mean something.
    [[nodiscard]] const std::vector<Produced> &produced() const { return m_produced; }
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    [[nodiscard]] const std::vector<std::string_view> &unmapped() const { return m_unmapped; }
    [[nodiscard]] const std::vector<std::string_view> &ignored() const { return m_ignored; }
    [[nodiscard]] const std::vector<Direct> &direct() const { return m_direct; }
    [[nodiscard]] domain::Instant occurredAt() const { return m_occurredAt; }
    [[nodiscard]] bool hasErrors() const { return m_errors; }
    [[nodiscard]] bool hasWarnings() const { return m_warnings; }

private:
    void reportPlanned(int index);
    void sortLeaves();
    void listIgnored();
    void checkPayload();
    void evaluateSlot(int slot);
    bool evaluateRule(int slot, const ValueReader &reader, int rule, bool won);
    void readDirect(int slot, std::string_view name, domain::JsonValue values);
    void applyDefaults();
    void produce(int slot, const Reading &reading, Origin origin, int rule, domain::JsonValue source);
    void report(Severity severity, Code code, int slot, int rule, domain::JsonValue value, std::string_view text = {});

    const PlanData *m_plan = nullptr;
    Extent m_extent = Extent::Everything;
    domain::JsonValue m_payload;
    domain::Instant m_now;
    domain::Instant m_occurredAt;

    Arena m_arena;
    PathTree::Scratch m_search;
    PathTree::TopLevel m_top;
    std::vector<domain::JsonValue> m_found; ///< by rule
    LeafWalk m_walk;
    NearMisses m_nearMisses;

    struct Range {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    std::vector<std::uint32_t> m_named;      ///< nodes that rules lead to
    std::vector<std::uint32_t> m_namedToUse; ///< by rules other than do_nothing
    std::vector<Range> m_ignoredRanges;

    std::vector<Produced> m_produced;
    std::vector<Finding> m_findings;
    std::vector<std::string_view> m_unmapped;
    std::vector<std::string_view> m_ignored;
    std::vector<Direct> m_direct;
    bool m_errors = false;
    bool m_warnings = false;
    bool m_leavesCut = false;
};

} // namespace desk::mapping
