// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/payloadset.h"
#include "app/mapping/impact.h"
#include "app/mapping/target.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <memory>
#include <stop_token>

namespace desk::models {

/// What a comparison of two mappings came to, with all that it was made from, so that one payload's lines can be asked
/// for later. Immutable.
struct ImpactResult {
    std::shared_ptr<const mapping::ImpactPlan> plan;
    std::shared_ptr<const domain::PayloadSet> payloads;
    std::shared_ptr<const mapping::TargetCatalog> catalog;
    mapping::Impact impact;

    /// The worst payloads' lines, worked out with the rest: the worst first, so many at most.
    static constexpr std::size_t mostWorst = 6;
    struct Worst {
        std::uint32_t payload = 0; ///< index into the set
        mapping::ImpactLine line;
    };
    std::vector<Worst> worst;
};
using ImpactResultPtr = std::shared_ptr<const ImpactResult>;

/// One comparison over all payloads, in the background: threads take one small range after the other until none is
/// left, and the last brings the parts together. Nobody waits for another, so that runs that are being given up never
/// hold up the next. Any thread.
class ImpactRun : public std::enable_shared_from_this<ImpactRun>
{
public:
    struct Question {
        mapping::FieldMapping before;
        mapping::FieldMapping after;
        std::shared_ptr<const mapping::TargetCatalog> catalog;
        std::shared_ptr<const domain::PayloadSet> payloads;
    };
    /// Payloads a range; a run is given up within one payload.
    static constexpr std::size_t rangeSize = 512;

    [[nodiscard]] static std::shared_ptr<ImpactRun> start(Question question);

    /// Gets the result, or finishes without one when the run was given up. Cancelling it gives up the run.
    [[nodiscard]] QFuture<ImpactResultPtr> future() const { return m_future; }
    void giveUp() { m_stop.request_stop(); }
    /// Payloads that are done.
    [[nodiscard]] std::size_t done() const { return m_done.load(std::memory_order_relaxed); }

    explicit ImpactRun(Question question); ///< for start()

private:
    void begin();
    void work();
    [[nodiscard]] bool isStopped();
    void finish();

    Question m_question;
    QPromise<ImpactResultPtr> m_promise;
    QFuture<ImpactResultPtr> m_future;
    std::stop_source m_stop;
    std::shared_ptr<const mapping::ImpactPlan> m_plan;
    std::vector<mapping::ImpactPart> m_parts;
    std::atomic<std::size_t> m_next = 0; ///< the range that is taken next
    std::atomic<std::size_t> m_finished = 0;
    std::atomic<std::size_t> m_done = 0;
};

/// What `after` makes of the payloads where `before` was: for a version of the history, a merge, an import. Runs on the
/// analysis' own threads; cancel the future when the answer is no longer wanted. `impactSentence(result->impact)` and
/// `impactMoneySentences(result->impact)` (impactwords.h) tell it in words. Any thread; wait with domain::whenReady.
[[nodiscard]] QFuture<ImpactResultPtr> impactAsync(mapping::FieldMapping before, mapping::FieldMapping after,
                                                   std::shared_ptr<const mapping::TargetCatalog> catalog,
                                                   std::shared_ptr<const domain::PayloadSet> payloads);

} // namespace desk::models
