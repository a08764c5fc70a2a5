// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkrun.h"

#include <thread>

namespace desk::cli {

using domain::Result;

BulkRun::BulkRun(const BulkJob &job, BulkInput &input, exports::OutputFile &output, exports::OutputFile *rejects,
                 Complain complain)
    : m_job(job), m_input(input), m_output(output), m_rejects(rejects), m_complain(std::move(complain))
{}

Result<BulkCounts> BulkRun::run(unsigned threads)
{
    if (threads <= 1)
        return runAlone();
    m_lanes = std::vector<Lane>(std::size_t{threads} * 2 + 1);
    std::vector<std::thread> workers;
    workers.reserve(threads);
    for (unsigned i = 0; i < threads; ++i)
        workers.emplace_back([this] { work(); });
    const auto done = feed();
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_filled.notify_all();
    for (std::thread &worker : workers)
        worker.join();
    if (!done)
        return tl::unexpected(done.error());
    return m_counts;
}

Result<BulkCounts> BulkRun::runAlone()
{
    BulkMapper mapper(m_job);
    BulkBatch batch;
    for (;;) {
        const auto more = m_input.fill(batch);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return m_counts;
        mapper.map(batch);
        if (const auto good = write(batch); !good)
            return tl::unexpected(good.error());
    }
}

/// Reads ahead while there is a free batch, and writes what is ready, both in the order of the input.
Result<void> BulkRun::feed()
{
    std::size_t written = 0;
    bool atEnd = false;
    while (!atEnd || written < m_readCount) {
        Lane &next = m_lanes[m_readCount % m_lanes.size()];
        if (!atEnd && m_readCount - written < m_lanes.size()) {
            const auto more = m_input.fill(next.batch);
            if (!more)
                return tl::unexpected(more.error());
            atEnd = !*more;
            if (atEnd)
                continue;
            {
                const std::lock_guard lock(m_mutex);
                next.stage = Stage::Filled;
                ++m_readCount;
            }
            m_filled.notify_one();
            continue;
        }
        Lane &oldest = m_lanes[written % m_lanes.size()];
        {
            std::unique_lock lock(m_mutex);
            m_mapped.wait(lock, [&] { return oldest.stage == Stage::Mapped; });
            oldest.stage = Stage::Free;
        }
        if (auto good = write(oldest.batch); !good)
            return good;
        ++written;
    }
    return {};
}

void BulkRun::work()
{
    BulkMapper mapper(m_job);
    for (;;) {
        Lane *lane = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_filled.wait(lock, [this] { return m_stopped || m_nextToMap < m_readCount; });
            if (m_stopped)
                return;
            lane = &m_lanes[m_nextToMap++ % m_lanes.size()];
        }
        mapper.map(lane->batch);
        {
            const std::lock_guard lock(m_mutex);
            lane->stage = Stage::Mapped;
        }
        m_mapped.notify_one();
    }
}

Result<void> BulkRun::write(BulkBatch &batch)
{
    m_counts.add(batch.counts);
    std::string_view lines = batch.complaints.text();
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        m_complain(lines.substr(0, end));
        lines.remove_prefix(end + 1);
    }
    if (auto good = m_output.write(batch.output.text()); !good)
        return good;
    return m_rejects ? m_rejects->write(batch.rejects.text()) : Result<void>();
}

} // namespace desk::cli
