// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkmapper.h"

#include "app/mapping/text.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace desk::cli {

namespace {

/// Blank as JSON sees it: nothing but its white space.
bool isBlankLine(std::string_view line)
{
    return std::ranges::all_of(line, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

} // namespace

void BulkCounts::add(const BulkCounts &other)
{
    rows += other.rows;
    clean += other.clean;
    warnings += other.warnings;
    errors += other.errors;
}

BulkMapper::BulkMapper(const BulkJob &job) : m_job(job), m_writer(*job.plan) {}

void BulkMapper::map(BulkBatch &batch)
{
    batch.output.clear();
    batch.rejects.clear();
    batch.complaints.clear();
    batch.counts = {};
    if (m_job.csv)
        mapRecords(batch);
    else
        mapLines(batch);
}

void BulkMapper::mapLines(BulkBatch &batch)
{
    const char *at = batch.input.data() + batch.begin;
    const char *const end = batch.input.data() + batch.end;
    for (std::uint64_t line = batch.firstLine; at < end; ++line) {
        const void *found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
        const char *const stop = found ? static_cast<const char *>(found) : end;
        const std::string_view text(at, static_cast<std::size_t>(stop - at));
        if (!isBlankLine(text))
            mapRow(batch, text, text, line);
        at = stop + 1;
    }
}

void BulkMapper::mapRecords(BulkBatch &batch)
{
    std::string_view rest(batch.input.data() + batch.begin, batch.end - batch.begin);
    std::uint64_t line = batch.firstLine;
    while (!rest.empty()) {
        const std::size_t length = m_record.read(rest);
        std::string_view row = rest.substr(0, length);
        rest.remove_prefix(length);
        while (row.ends_with('\n') || row.ends_with('\r'))
            row.remove_suffix(1);
        const std::uint64_t here = line;
        line += m_record.lines();
        if (m_record.isBlank())
            continue;
        if (m_record.problem() == mapping::CsvRecord::Problem::OpenQuote) {
            refuseRow(batch, row, here, "csv.open-quote", "The closing quote of a field is missing.");
            continue;
        }
        if (m_record.problem() == mapping::CsvRecord::Problem::TextAfterQuote) {
            refuseRow(batch, row, here, "csv.text-after-quote", "There is text behind the closing quote of a field.");
            continue;
        }
        if (m_record.size() > m_job.header.size()) {
            refuseRow(batch, row, here, "csv.too-many-fields", "The row has more fields than the header.");
            continue;
        }
        m_json = "{";
        for (std::size_t i = 0; i < m_record.size(); ++i) {
            if (i > 0)
                m_json += ',';
            m_json += m_job.header[i];
            m_json += ':';
            domain::appendJsonString(m_json, m_record.field(i));
        }
        m_json += '}';
        mapRow(batch, m_json, row, here);
    }
}

void BulkMapper::mapRow(BulkBatch &batch, std::string_view text, std::string_view row, std::uint64_t line)
{
    if (const auto error = m_document.parseView(text))
        return refuseJson(batch, *error, row, line);
    if (!m_document.root().isObject())
        return refuseRow(batch, row, line, "row.not-an-object", "The row is not a JSON object.");
    m_evaluator.run(*m_job.plan, m_document.root(), m_job.direct, m_job.now);
    writeRow(batch, line);
}

void BulkMapper::writeRow(BulkBatch &batch, std::uint64_t line)
{
    ++batch.counts.rows;
    if (!m_evaluator.hasErrors()) {
        ++(m_evaluator.hasWarnings() ? batch.counts.warnings : batch.counts.clean);
        m_writer.append(batch.output, m_evaluator);
        batch.output.append('\n');
        return;
    }
    ++batch.counts.errors;
    if (m_job.rejects) {
        mapping::TextBuffer &out = batch.rejects;
        out.append("{\"line\":" + std::to_string(line) + ",\"codes\":[");
        m_writer.appendErrorCodes(out, m_evaluator);
        out.append(std::string_view("],\"diagnostics\":["));
        m_writer.appendDiagnostics(out, m_evaluator);
        m_json.clear();
        m_document.root().appendCompact(m_json);
        out.append("],\"data\":" + m_json + "}\n");
        return;
    }
    m_writer.append(batch.output, m_evaluator);
    batch.output.append('\n');
    batch.complaints.append("line " + std::to_string(line) + ":");
    for (const mapping::Evaluator::Finding &finding : m_evaluator.findings()) {
        if (finding.severity == mapping::Severity::Error)
            batch.complaints.append(" " + std::string(mapping::codeText(finding.code)));
    }
    batch.complaints.append('\n');
}

void BulkMapper::refuseJson(BulkBatch &batch, const domain::JsonError &error, std::string_view row, std::uint64_t line)
{
    const domain::Error words = error.toError(QString());
    refuseRow(batch, row, line, words.code.toStdString(), error.plainReason());
}

void BulkMapper::refuseRow(BulkBatch &batch, std::string_view row, std::uint64_t line, std::string_view code,
                           std::string_view message)
{
    ++batch.counts.rows;
    ++batch.counts.errors;
    batch.complaints.append("line " + std::to_string(line) + ": " + std::string(code) + ": ");
    batch.complaints.append(message);
    batch.complaints.append('\n');
    if (!m_job.rejects)
        return;
    mapping::TextBuffer &out = batch.rejects;
    out.append("{\"line\":" + std::to_string(line) + ",\"codes\":[\"" + std::string(code) + "\"],\"message\":\"");
    out.appendEscaped(message);
    // What is not UTF-8 cannot stand in a JSON file as it is.
    const QString text = QString::fromUtf8(row.data(), static_cast<qsizetype>(row.size()));
    out.append(std::string_view("\",\"text\":\""));
    out.appendEscaped(text.toStdString());
    out.append(std::string_view("\"}\n"));
}

} // namespace desk::cli
