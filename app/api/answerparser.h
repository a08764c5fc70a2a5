// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/budget.h"

#include <QByteArray>

namespace desk::api {

/// Reads one HTTP/1.x answer as it comes in: status, headers, body by length, in chunks or up to the end of the
/// connection; interim answers (1xx) are skipped. Pure.
class AnswerParser
{
public:
    explicit AnswerParser(qint64 maximumBody) : m_maximum(maximumBody) {}

    enum class State { Head, Body, Complete, TooLarge, Malformed };

    State feed(QByteArrayView bytes);
    /// The connection ended: completes a body that only the end delimits.
    State end();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const Headers &headers() const { return m_headers; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Framing { Length, Chunked, UntilEnd };
    enum class Chunk { Size, Data, DataEnd, Trailer };

    bool step();
    bool readHead();
    bool parseHead(const QByteArray &head);
    void chooseFraming();
    bool readBody();
    bool readChunk();
    bool take(qsizetype count);

    static constexpr qsizetype maximumHead = qsizetype{64} * 1024;
    qint64 m_maximum;
    State m_state = State::Head;
    QByteArray m_buffer;
    int m_status = 0;
    Headers m_headers;
    QByteArray m_body;
    Framing m_framing = Framing::UntilEnd;
    Chunk m_chunk = Chunk::Size;
    qint64 m_left = 0;
};

} // namespace desk::api
