// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/httpmessage.h"

#include <functional>
#include <memory>
#include <string>

namespace desk::sandbox {

/// The wire: accepts connections on a loopback address, reads requests, writes answers, and makes the faults that need
/// the socket itself. Knows nothing of what it serves.
///
/// Its own reading of heads, because the packaged libraries neither let a handler touch the connection nor limit a
/// chunked body or a body without a length, and bring a cryptography along that a loopback does not need.
/// One thread a connection; bind(), serve() and stop() from one thread.
class HttpServer
{
public:
    /// Bodies above this are answered 413 without being read.
    static constexpr std::size_t maximumBody = 1'000'000;

    /// Called from many threads at once.
    using Handler = std::function<Answer(const Request &)>;

    HttpServer(Handler handler, FaultDice &dice);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    HttpServer(HttpServer &&) = delete;
    HttpServer &operator=(HttpServer &&) = delete;

    /// True for an IPv4 address of 127.0.0.0/8 in dots.
    [[nodiscard]] static bool isLoopback(const std::string &host);

    /// Binds and listens, on the loopback only; port 0 takes a free one. The port that was taken.
    [[nodiscard]] domain::Result<quint16> bind(const std::string &host, quint16 port);
    /// Starts accepting, on a thread of its own.
    void serve();
    /// Closes the listening socket and every connection, then waits for their threads.
    void stop();

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace desk::sandbox
