// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpserver.h"

#include "app/sandbox/httpconnection.h"

#include <QCoreApplication>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace desk::sandbox {

class HttpServer::Listener
{
public:
    Listener(HttpServer::Handler handler, FaultDice &dice) : m_handler(std::move(handler)), m_dice(dice) {}
    ~Listener() { finish(); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    domain::Result<quint16> listenOn(const std::string &host, quint16 port)
    {
        if (!HttpServer::isLoopback(host)) {
            return domain::fail(
                QStringLiteral("sandbox.listen"),
                QCoreApplication::translate("Sandbox", "The sandbox listens on the loopback only, not on %1.")
                    .arg(QString::fromStdString(host)));
        }
        const int bound = open(host, port);
        if (bound <= 0) {
            return domain::fail(QStringLiteral("sandbox.listen"),
                                QCoreApplication::translate("Sandbox", "The sandbox cannot listen on %1, port %2.")
                                    .arg(QString::fromStdString(host))
                                    .arg(port),
                                QString::fromLocal8Bit(strerror(errno)));
        }
        return static_cast<quint16>(bound);
    }

    void begin()
    {
        m_thread = std::thread([this] { accept(); });
    }

    void finish()
    {
        if (m_thread.joinable()) {
            {
                const std::lock_guard lock(m_mutex);
                m_stopping = true;
                for (const int socket : m_sockets)
                    ::shutdown(socket, SHUT_RDWR);
            }
            ::shutdown(m_listening, SHUT_RDWR); // ends the accept()
            m_thread.join();
            std::unique_lock lock(m_mutex);
            m_idle.wait(lock, [this] { return m_sockets.empty(); });
        }
        if (m_listening >= 0)
            ::close(m_listening);
        m_listening = -1;
    }

private:
    /// The port, or -1 with errno set.
    int open(const std::string &host, quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        ::inet_pton(AF_INET, host.c_str(), &address.sin_addr);
        auto *const generic = reinterpret_cast<sockaddr *>(&address);
        socklen_t size = sizeof address;
        m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1; // not SO_REUSEPORT: a second server on the port must fail
        if (m_listening < 0 || ::setsockopt(m_listening, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0
            || ::bind(m_listening, generic, size) != 0 || ::listen(m_listening, 256) != 0
            || ::getsockname(m_listening, generic, &size) != 0)
            return -1;
        return ntohs(address.sin_port);
    }

    void accept()
    {
        while (true) {
            const int socket = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
            const int error = errno;
            if (socket >= 0 && !enter(socket))
                ::close(socket);
            if (socket >= 0 || error == EINTR || error == ECONNABORTED)
                continue;
            if (error != EMFILE && error != ENFILE && error != ENOBUFS && error != ENOMEM)
                return;                                                 // finish() has shut it down
            std::this_thread::sleep_for(std::chrono::milliseconds(10)); // until something was given back
        }
    }

    /// A thread for each connection, so that held connections (keep-alive, a dropped answer) never starve others.
    bool enter(int socket)
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        try {
            std::thread([this, socket] { run(socket); }).detach();
        } catch (const std::system_error &) {
            return false; // no thread to be had: the client sees the connection end
        }
        m_sockets.insert(socket);
        return true;
    }

    void run(int socket)
    {
        if (m_dice.refusesConnection())
            HttpConnection::prepareReset(socket);
        else
            HttpConnection(socket, m_handler, m_dice).serve();
        leave(socket);
    }

    /// Closes under the lock, so that finish() never shuts down a number that meanwhile means something else.
    void leave(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(socket);
        ::close(socket);
        m_idle.notify_all(); // under the lock: this object may be gone after it
    }

    HttpServer::Handler m_handler;
    FaultDice &m_dice;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_idle;
    std::set<int> m_sockets; ///< each has a thread
    int m_listening = -1;
    bool m_stopping = false;
};

bool HttpServer::isLoopback(const std::string &host)
{
    in_addr address{};
    return ::inet_pton(AF_INET, host.c_str(), &address) == 1 && (ntohl(address.s_addr) >> 24U) == 127;
}

HttpServer::HttpServer(Handler handler, FaultDice &dice)
    : m_listener(std::make_unique<Listener>(std::move(handler), dice))
{}

HttpServer::~HttpServer()
{
    stop();
}

domain::Result<quint16> HttpServer::bind(const std::string &host, quint16 port)
{
    return m_listener->listenOn(host, port);
}

void HttpServer::serve()
{
    m_listener->begin();
}

void HttpServer::stop()
{
    m_listener->finish();
}

} // namespace desk::sandbox
