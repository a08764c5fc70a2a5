// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/csvreader.h"

namespace desk::mapping {

std::size_t CsvSplitter::lastRecordEnd(std::string_view text)
{
    for (; m_at < text.size(); ++m_at) {
        const char c = text[m_at];
        if (m_quoted) {
            m_quoted = c != '"';
            m_closed = !m_quoted;
            continue;
        }
        // A doubled quote closes and opens again; between the two nothing can end a record.
        m_quoted = c == '"' && (m_fieldStart || m_closed);
        m_closed = false;
        m_fieldStart = c == ',' || c == '\n';
        if (c == '\n')
            m_end = m_at + 1;
    }
    return m_end;
}

void CsvSplitter::taken(std::size_t count)
{
    m_at -= count;
    m_end -= count;
}

std::string &CsvRecord::nextField()
{
    if (m_count == m_fields.size())
        m_fields.emplace_back();
    std::string &field = m_fields[m_count++];
    field.clear();
    return field;
}

std::size_t CsvRecord::read(std::string_view text)
{
    m_count = 0;
    m_lines = 0;
    m_problem = Problem::None;
    m_anyQuote = false;
    std::string *field = &nextField();
    std::size_t at = 0;
    bool fieldStart = true;
    while (at < text.size()) {
        const char c = text[at];
        if (fieldStart && c == '"') {
            m_anyQuote = true;
            for (++at;; ++at) {
                if (at == text.size()) {
                    m_problem = Problem::OpenQuote;
                    return at;
                }
                if (text[at] == '"') {
                    if (at + 1 >= text.size() || text[at + 1] != '"')
                        break;
                    ++at;
                }
                m_lines += text[at] == '\n' ? 1 : 0;
                *field += text[at];
            }
            ++at;
            const char after = at < text.size() ? text[at] : '\n';
            if (after != ',' && after != '\n' && after != '\r')
                m_problem = Problem::TextAfterQuote;
            fieldStart = false;
            continue;
        }
        ++at;
        fieldStart = false;
        if (c == ',') {
            field = &nextField();
            fieldStart = true;
        } else if (c == '\n') {
            ++m_lines;
            return at;
        } else if (c != '\r' || (at < text.size() && text[at] != '\n')) {
            *field += c;
        }
    }
    return at;
}

} // namespace desk::mapping
