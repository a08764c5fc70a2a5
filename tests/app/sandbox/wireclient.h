// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>

namespace desk::test {

/// A parsed JSON answer, to be asked by path: `data[0].email`.
class Json
{
public:
    Json() = default;
    explicit Json(const QByteArray &text);
    [[nodiscard]] bool isValid() const { return m_document != nullptr; }
    /// Exact source text of the value at a path, strings without quotes; "<absent>" when there is none.
    [[nodiscard]] QByteArray operator[](const char *path) const;
    [[nodiscard]] int size(const char *path) const;

private:
    [[nodiscard]] domain::JsonValue at(const char *path) const;
    std::shared_ptr<domain::JsonDocument> m_document;
};

/// What came back on the wire.
struct Reply {
    enum class End { Complete, Reset, Closed, TimedOut };
    End end = End::Closed;                ///< Complete: all of the announced body; Closed: the connection ended before
    int status = 0;                       ///< 0 when no head came
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] Json json() const { return Json(body); }
    /// error.code, or the status when it is no error.
    [[nodiscard]] QByteArray code() const;
};

/// A blocking HTTP client on a bare socket, so that a test sees what really happens on the wire.
class WireClient
{
public:
    explicit WireClient(quint16 port);
    ~WireClient();
    WireClient(const WireClient &) = delete;
    WireClient &operator=(const WireClient &) = delete;
    WireClient(WireClient &&) = delete;
    WireClient &operator=(WireClient &&) = delete;

    /// False when the connection is already gone.
    bool send(const QByteArray &bytes);
    [[nodiscard]] Reply receive(int milliseconds = 60'000, bool hasBody = true);
    void closeWriting();

private:
    int m_socket = -1;
    QByteArray m_in;
};

/// One request on a connection of its own.
struct Api {
    quint16 port = 0;
    QByteArray key = "sk-ak-test";

    Reply call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
               int milliseconds = 60'000) const;
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                     const QByteArray &extraHeaders = {}) const;
};

} // namespace desk::test
