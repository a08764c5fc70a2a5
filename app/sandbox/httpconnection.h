// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/httpmessage.h"

#include <functional>
#include <optional>
#include <string>

#include <httplib.h>

namespace desk::sandbox {

/// One accepted connection on its own thread: the library's stream over the socket, reading with limits, gathering the
/// answer, and doing to the socket what a fault asks for. Internal to the sandbox's wire.
class HttpConnection : public httplib::Stream
{
public:
    using Handler = std::function<Answer(const Request &)>;
    /// httplib::Server::process_request of the listener.
    using Process = std::function<bool(httplib::Stream &, bool closeConnection, bool &connectionClosed,
                                       const std::function<void(httplib::Request &)> &)>;

    HttpConnection(int socket, const Handler &handler, FaultDice &dice);

    /// Serves requests until the connection ends. Does not close the socket.
    void serve(const Process &process);
    /// Answers one request whose head was read; called by the library through the listener.
    void exchange(const httplib::Request &head, httplib::Response &response);

    /// The connection that the calling thread serves.
    [[nodiscard]] static HttpConnection *current();
    /// An answer in JSON for a head that the library refused.
    static void describeBadHead(httplib::Response &response);
    static void toHttplib(const Answer &answer, httplib::Response &response);
    /// Makes the coming close() a reset.
    static void prepareReset(int socket);

    // httplib::Stream
    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    enum class After : std::uint8_t { KeepAlive, Close, Reset, Hold };
    struct Body {
        std::string text;
        std::optional<Answer> refusal;
    };

    [[nodiscard]] bool waitForInput(int milliseconds) const;
    [[nodiscard]] bool refusesNextRequest();
    [[nodiscard]] Answer answerTo(const httplib::Request &head);
    [[nodiscard]] Body readBody(const httplib::Request &head);
    [[nodiscard]] Body readSized(std::size_t length);
    [[nodiscard]] Body readChunked();
    [[nodiscard]] std::optional<std::string> readLine();
    bool readExactly(std::string &into, std::size_t count);
    void finishAnswer();
    bool flush();
    void waitUntilPeerLeaves() const;
    void sleepUnlessClosed(int milliseconds) const;

    int m_socket;
    const Handler &m_handler;
    FaultDice &m_dice;
    std::string m_in; ///< read from the socket, not yet consumed
    std::size_t m_consumed = 0;
    std::string m_out;          ///< the answer until it is complete
    std::size_t m_headLeft = 0; ///< bytes that the head may still have
    bool m_readingHead = false;
    After m_after = After::KeepAlive;
    std::optional<Fault> m_fault;
    int m_stallMilliseconds = 0;
};

} // namespace desk::sandbox
