// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace desk::mapping {

/// Finds where records of a CSV text end (RFC 4180; line breaks in quotes do not count), piece by piece.
class CsvSplitter
{
public:
    /// Looks at `text` from where the last call stopped; the position behind the last complete record in it, or 0.
    /// `text` always begins at a record.
    std::size_t lastRecordEnd(std::string_view text);
    /// The first `count` bytes have been taken away.
    void taken(std::size_t count);

private:
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    bool m_quoted = false;
    bool m_closed = false; ///< the character before was a closing quote
    bool m_fieldStart = true;
};

/// Takes one record apart.
class CsvRecord
{
public:
    enum class Problem : unsigned char { None, OpenQuote, TextAfterQuote };
    /// Reads the record at the beginning of `text` and answers its length, line break included.
    std::size_t read(std::string_view text);
    [[nodiscard]] const std::vector<std::string> &fields() const { return m_fields; }
    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] const std::string &field(std::size_t index) const { return m_fields[index]; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    /// Line breaks in the record, its own included.
    [[nodiscard]] std::size_t lines() const { return m_lines; }
    /// Nothing but a line break.
    [[nodiscard]] bool isBlank() const { return m_count == 1 && m_fields[0].empty() && !m_anyQuote; }

private:
    std::string &nextField();
    std::vector<std::string> m_fields; ///< kept longer than m_count, to be used again
    std::size_t m_count = 0;
    std::size_t m_lines = 0;
    Problem m_problem = Problem::None;
    bool m_anyQuote = false;
};

} // namespace desk::mapping
