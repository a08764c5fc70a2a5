// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/impactrun.h"

#include <QThread>
#include <QThreadPool>

namespace desk::models {

namespace {

/// Threads of its own: a long comparison must not stand in the way of the preview and of what else uses the shared
/// ones.
QThreadPool &pool()
{
    static QThreadPool threads;
    return threads;
}

std::vector<ImpactResult::Worst> worstOf(const ImpactResult &result)
{
    std::vector<ImpactResult::Worst> worst;
    for (const mapping::ImpactedPayload &changed : result.impact.changed) {
        if (worst.size() >= ImpactResult::mostWorst)
            break;
        for (mapping::ImpactLine &line : mapping::impactLines(*result.plan, (*result.payloads)[changed.payload])) {
            if (worst.size() < ImpactResult::mostWorst)
                worst.push_back({.payload = changed.payload, .line = std::move(line)});
        }
    }
    return worst;
}

} // namespace

ImpactRun::ImpactRun(Question question) : m_question(std::move(question)), m_future(m_promise.future())
{
    m_promise.start();
}

std::shared_ptr<ImpactRun> ImpactRun::start(Question question)
{
    auto run = std::make_shared<ImpactRun>(std::move(question));
    pool().start([run] { run->begin(); });
    return run;
}

/// The first thread compiles the mappings, then the others help.
void ImpactRun::begin()
{
    if (isStopped())
        return;
    m_plan = std::make_shared<const mapping::ImpactPlan>(m_question.before, m_question.after, *m_question.catalog);
    const std::size_t ranges = (m_question.payloads->size() + rangeSize - 1) / rangeSize;
    m_parts.resize(ranges);
    if (ranges == 0) {
        finish();
        return;
    }
    const auto helpers = std::min<std::size_t>(ranges, static_cast<std::size_t>(pool().maxThreadCount())) - 1;
    for (std::size_t i = 0; i < helpers; ++i)
        pool().start([run = shared_from_this()] { run->work(); });
    work();
}

bool ImpactRun::isStopped()
{
    if (m_promise.isCanceled())
        m_stop.request_stop();
    return m_stop.stop_requested();
}

void ImpactRun::work()
{
    mapping::ImpactEvaluator evaluator(*m_plan);
    const domain::PayloadSet &payloads = *m_question.payloads;
    for (;;) {
        const std::size_t range = m_next.fetch_add(1);
        if (range >= m_parts.size() || isStopped())
            return;
        const std::size_t begin = range * rangeSize;
        const std::size_t end = std::min(begin + rangeSize, payloads.size());
        auto part = evaluator.run(payloads, begin, end, m_stop.get_token());
        if (!part)
            return;
        m_parts[range] = std::move(*part);
        m_done.fetch_add(end - begin, std::memory_order_relaxed);
        if (m_finished.fetch_add(1) + 1 == m_parts.size())
            finish();
    }
}

void ImpactRun::finish()
{
    auto result = std::make_shared<ImpactResult>();
    result->plan = m_plan;
    result->payloads = m_question.payloads;
    result->catalog = m_question.catalog;
    result->impact = mapping::joinImpact(*m_plan, std::move(m_parts));
    result->worst = worstOf(*result);
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

QFuture<ImpactResultPtr> impactAsync(mapping::FieldMapping before, mapping::FieldMapping after,
                                     std::shared_ptr<const mapping::TargetCatalog> catalog,
                                     std::shared_ptr<const domain::PayloadSet> payloads)
{
    return ImpactRun::start({.before = std::move(before),
                             .after = std::move(after),
                             .catalog = std::move(catalog),
                             .payloads = std::move(payloads)})
        ->future();
}

} // namespace desk::models
