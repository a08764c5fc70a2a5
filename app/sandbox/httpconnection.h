// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/httphead.h"

#include <functional>
#include <optional>
#include <string>

namespace desk::sandbox {

/// One accepted connection on its own thread: reading with limits, gathering the answer, and doing to the socket what a
/// fault asks for. Internal to the sandbox's wire.
class HttpConnection
{
public:
    using Handler = std::function<Answer(const Request &)>;

    HttpConnection(int socket, const Handler &handler, FaultDice &dice);

    /// Serves requests until the connection ends. Does not close the socket.
    void serve();
    /// Makes the coming close() a reset.
    static void prepareReset(int socket);

private:
    enum class After : std::uint8_t { KeepAlive, Close, Reset, Hold };
    struct Body {
        std::string text;
        std::optional<Answer> refusal;
    };

    [[nodiscard]] bool waitForInput(int milliseconds) const;
    [[nodiscard]] bool refusesNextRequest();
    void exchange();
    [[nodiscard]] std::optional<std::string> takeHead();
    [[nodiscard]] Answer answerTo(const HttpHead &head);
    [[nodiscard]] Answer answerOfHandler(const HttpHead &head, std::string body);
    [[nodiscard]] Body readBody(const HttpHead &head);
    [[nodiscard]] Body readSized(std::size_t length);
    [[nodiscard]] Body readChunked();
    [[nodiscard]] std::optional<std::string> readLine();
    bool readExactly(std::string &into, std::size_t count);
    [[nodiscard]] bool receive();
    [[nodiscard]] std::size_t read(char *data, std::size_t size);
    void finishAnswer();
    bool flush();
    void waitUntilPeerLeaves() const;
    void sleepUnlessClosed(int milliseconds) const;

    int m_socket;
    const Handler &m_handler;
    FaultDice &m_dice;
    std::string m_in; ///< read from the socket, not yet consumed
    std::size_t m_consumed = 0;
    std::string m_out; ///< the answer until it is complete
    After m_after = After::KeepAlive;
    std::optional<Fault> m_fault;
    int m_stallMilliseconds = 0;
};

} // namespace desk::sandbox
