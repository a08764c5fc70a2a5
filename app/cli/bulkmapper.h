// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/json.h"
#include "app/mapping/csvreader.h"
#include "app/mapping/evaluator.h"
#include "app/mapping/previewwriter.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace desk::cli {

/// Rows by how they came out. A row with errors counts there only.
struct BulkCounts {
    std::uint64_t rows = 0;
    std::uint64_t clean = 0;
    std::uint64_t warnings = 0;
    std::uint64_t errors = 0;

    void add(const BulkCounts &other);
};

/// What a whole run has in common. Read by several threads.
struct BulkJob {
    const mapping::PlanData *plan = nullptr;
    domain::JsonValue direct;
    domain::Instant now;
    bool csv = false;
    bool rejects = false;            ///< rows with errors go to the rejects instead of the output
    std::vector<std::string> header; ///< csv: the keys, as JSON strings
};

/// Some whole rows of the input and what became of them.
struct BulkBatch {
    std::vector<char> input;
    std::size_t begin = 0; ///< of the rows in `input`
    std::size_t end = 0;
    std::uint64_t firstLine = 1;
    mapping::TextBuffer output;
    mapping::TextBuffer rejects;
    mapping::TextBuffer complaints; ///< lines for standard error
    BulkCounts counts;
};

/// Maps batches, one after another. Every thread has its own.
class BulkMapper
{
public:
    explicit BulkMapper(const BulkJob &job);
    void map(BulkBatch &batch);

private:
    void mapLines(BulkBatch &batch);
    void mapRecords(BulkBatch &batch);
    /// `text` is the JSON of one row; `row` is what the input said.
    void mapRow(BulkBatch &batch, std::string_view text, std::string_view row, std::uint64_t line);
    void refuseRow(BulkBatch &batch, std::string_view row, std::uint64_t line, std::string_view code,
                   std::string_view message);
    void refuseJson(BulkBatch &batch, const domain::JsonError &error, std::string_view row, std::uint64_t line);
    void writeRow(BulkBatch &batch, std::uint64_t line);

    const BulkJob &m_job;
    domain::JsonDocument m_document;
    mapping::Evaluator m_evaluator;
    mapping::PreviewWriter m_writer;
    mapping::CsvRecord m_record;
    std::string m_json;
};

} // namespace desk::cli
