// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bulkinput.h"
#include "app/cli/bulkmapper.h"
#include "app/domain/result.h"
#include "app/exports/outputfile.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string_view>
#include <vector>

namespace desk::cli {

/// One run of `map`: this thread reads and writes in order, the others map. Batches are reused, so memory does not grow
/// with the input.
class BulkRun
{
public:
    using Complain = std::function<void(std::string_view)>;
    /// `rejects` may be null. `complain` takes one line a call.
    BulkRun(const BulkJob &job, BulkInput &input, exports::OutputFile &output, exports::OutputFile *rejects,
            Complain complain);

    [[nodiscard]] domain::Result<BulkCounts> run(unsigned threads);

private:
    enum class Stage : unsigned char { Free, Filled, Mapped };
    struct Lane {
        BulkBatch batch;
        Stage stage = Stage::Free;
    };

    [[nodiscard]] domain::Result<BulkCounts> runAlone();
    [[nodiscard]] domain::Result<void> feed();
    void work();
    [[nodiscard]] domain::Result<void> write(BulkBatch &batch);

    const BulkJob &m_job;
    BulkInput &m_input;
    exports::OutputFile &m_output;
    exports::OutputFile *m_rejects;
    Complain m_complain;
    BulkCounts m_counts;

    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_mapped;
    std::vector<Lane> m_lanes; ///< a ring: read, mapped and written in its order
    std::size_t m_nextToMap = 0;
    std::size_t m_readCount = 0;
    bool m_stopped = false;
};

} // namespace desk::cli
