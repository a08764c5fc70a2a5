// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answerparser.h"

namespace desk::api {

AnswerParser::State AnswerParser::feed(QByteArrayView bytes)
{
    if (m_state == State::Head || m_state == State::Body) {
        m_buffer.append(bytes);
        while (step()) {
        }
    }
    return m_state;
}

AnswerParser::State AnswerParser::end()
{
    if (m_state == State::Body && m_framing == Framing::UntilEnd)
        m_state = State::Complete;
    return m_state;
}

/// True when there is more to do with what is in the buffer.
bool AnswerParser::step()
{
    switch (m_state) {
    case State::Head: return readHead();
    case State::Body: return readBody();
    default: return false;
    }
}

bool AnswerParser::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > maximumHead || (m_buffer.size() >= 5 && !m_buffer.startsWith("HTTP/")))
            m_state = State::Malformed;
        return false;
    }
    if (end > maximumHead || !parseHead(m_buffer.left(end))) {
        m_state = State::Malformed;
        return false;
    }
    m_buffer.remove(0, end + 4);
    if (m_status >= 100 && m_status < 200) {
        m_headers.clear();
        return true; // an interim answer; the real one follows
    }
    m_state = State::Body;
    chooseFraming();
    return m_state == State::Body;
}

bool AnswerParser::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QByteArray first = lines.first().trimmed();
    bool ok = false;
    m_status = first.startsWith("HTTP/1.") && first.size() >= 12 ? first.mid(9, 3).toInt(&ok) : 0;
    if (!ok || m_status < 100 || m_status > 599)
        return false;
    m_headers.clear();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        m_headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    return true;
}

void AnswerParser::chooseFraming()
{
    if (m_status == 204 || m_status == 304) {
        m_state = State::Complete;
        return;
    }
    if (headerValue(m_headers, "transfer-encoding").toLower().contains("chunked")) {
        m_framing = Framing::Chunked;
        return;
    }
    const QByteArray length = headerValue(m_headers, "content-length");
    if (length.isEmpty())
        return; // up to the end of the connection
    bool ok = false;
    m_left = length.toLongLong(&ok);
    m_framing = Framing::Length;
    if (!ok || m_left < 0)
        m_state = State::Malformed;
    else if (m_left > m_maximum)
        m_state = State::TooLarge;
    else if (m_left == 0)
        m_state = State::Complete;
}

/// Moves bytes from the buffer into the body, within the limit.
bool AnswerParser::take(qsizetype count)
{
    if (m_body.size() + count > m_maximum) {
        m_state = State::TooLarge;
        return false;
    }
    m_body.append(m_buffer.constData(), count);
    m_buffer.remove(0, count);
    return true;
}

bool AnswerParser::readBody()
{
    if (m_buffer.isEmpty())
        return false;
    switch (m_framing) {
    case Framing::UntilEnd: take(m_buffer.size()); return false;
    case Framing::Length: {
        const auto count = static_cast<qsizetype>(std::min<qint64>(m_left, m_buffer.size()));
        if (take(count) && (m_left -= count) == 0)
            m_state = State::Complete;
        return false;
    }
    case Framing::Chunked: return readChunk();
    }
    return false;
}

bool AnswerParser::readChunk()
{
    if (m_chunk == Chunk::Data) {
        const auto count = static_cast<qsizetype>(std::min<qint64>(m_left, m_buffer.size()));
        if (!take(count))
            return false;
        m_left -= count;
        if (m_left == 0)
            m_chunk = Chunk::DataEnd;
        return m_left == 0;
    }
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0) {
        if (m_buffer.size() > maximumHead)
            m_state = State::Malformed;
        return false;
    }
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    switch (m_chunk) {
    case Chunk::Size: {
        bool ok = false;
        m_left = line.split(';').first().trimmed().toLongLong(&ok, 16);
        if (!ok || m_left < 0)
            m_state = State::Malformed;
        else if (m_left > m_maximum)
            m_state = State::TooLarge;
        m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
        break;
    }
    case Chunk::DataEnd:
        if (!line.isEmpty())
            m_state = State::Malformed;
        m_chunk = Chunk::Size;
        break;
    case Chunk::Trailer:
        if (line.isEmpty())
            m_state = State::Complete;
        break;
    case Chunk::Data: break;
    }
    return m_state == State::Body;
}

} // namespace desk::api
