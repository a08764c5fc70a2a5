// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsonlines.h"

#include <algorithm>

namespace desk::ui {

namespace {

constexpr qsizetype deepestIndent = 32;
constexpr qsizetype longEnough = 1024; ///< of a line that holds deeper levels

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class LineBreaker
{
public:
    explicit LineBreaker(const QByteArray &text) : m_text(text) { m_out.reserve(text.size() + text.size() / 4); }

    QByteArray run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"')
                copyString();
            else if (isSpace(c))
                m_space = true;
            else
                take(c);
        }
        return std::move(m_out);
    }

private:
    void take(char c)
    {
        switch (c) {
        case '{':
        case '[':
            m_out += c;
            ++m_depth;
            if (!closesAtOnce() && !goesOn(m_depth))
                breakLine();
            break;
        case '}':
        case ']':
            if (const bool inLine = m_out.endsWith('{') || m_out.endsWith('[') || goesOn(m_depth); !inLine)
                breakLine(m_depth - 1);
            m_depth = std::max<qsizetype>(0, m_depth - 1);
            m_out += c;
            break;
        case ',':
            m_out += c;
            breakLine();
            break;
        case ':': m_out += ": "; break;
        default:
            if (m_space && !m_out.isEmpty() && !isSpace(m_out.back()))
                m_out += ' '; // two words that were apart stay apart
            m_out += c;
        }
        m_space = false;
    }

    bool closesAtOnce() const
    {
        qsizetype next = m_at + 1;
        while (next < m_text.size() && isSpace(m_text[next]))
            ++next;
        return next < m_text.size() && (m_text[next] == '}' || m_text[next] == ']');
    }

    /// Too deep for a line of its own.
    bool goesOn(qsizetype depth) const { return depth > deepestIndent && m_out.size() - m_lineStart < longEnough; }

    void breakLine() { breakLine(m_depth); }
    void breakLine(qsizetype depth)
    {
        m_out += '\n';
        m_lineStart = m_out.size();
        m_out.append(std::clamp<qsizetype>(depth, 0, deepestIndent) * 2, ' ');
    }

    void copyString()
    {
        if (m_space && !m_out.isEmpty() && !isSpace(m_out.back()))
            m_out += ' ';
        m_space = false;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != '"' && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        end = std::min(end, m_text.size() - 1);
        m_out.append(m_text.constData() + m_at, end - m_at + 1);
        m_at = end;
    }

    const QByteArray &m_text;
    QByteArray m_out;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    qsizetype m_lineStart = 0;
    bool m_space = false;
};

} // namespace

qsizetype longestLine(const QByteArray &text)
{
    qsizetype longest = 0;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf('\n', start);
        if (end < 0)
            end = text.size();
        longest = std::max(longest, end - start);
        start = end + 1;
    }
    return longest;
}

QByteArray brokenIntoLines(const QByteArray &text)
{
    return LineBreaker(text).run();
}

} // namespace desk::ui
