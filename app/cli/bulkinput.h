// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bulkmapper.h"
#include "app/domain/result.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

namespace desk::cli {

/// Reads JSON lines or CSV in pieces of whole rows; memory is bounded by the longest row.
class BulkInput
{
    Q_DECLARE_TR_FUNCTIONS(desk::cli::BulkInput)

public:
    enum class Format : unsigned char { Auto, JsonLines, Csv };

    BulkInput() = default;
    BulkInput(const BulkInput &) = delete;
    BulkInput &operator=(const BulkInput &) = delete;
    ~BulkInput();

    /// Opens "-" or a file and settles the format by the file's name, else by its first character.
    [[nodiscard]] domain::Result<void> open(const QString &name, Format format);
    [[nodiscard]] bool isCsv() const { return m_format == Format::Csv; }
    /// CSV: the keys of the header row as JSON strings, which is taken from the input.
    [[nodiscard]] domain::Result<std::vector<std::string>> readHeader();
    /// The next rows; false at the end.
    [[nodiscard]] domain::Result<bool> fill(BulkBatch &batch);

private:
    [[nodiscard]] domain::Result<void> readMore();
    [[nodiscard]] std::size_t wholeRows();

    QString m_name;
    int m_descriptor = -1;
    bool m_owned = false;
    Format m_format = Format::Auto;
    std::vector<char> m_buffer; ///< read, but not given out
    std::size_t m_size = 0;
    bool m_atEnd = false;
    std::uint64_t m_line = 1;
    mapping::CsvSplitter m_splitter;
};

} // namespace desk::cli
