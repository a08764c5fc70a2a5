// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpserver.h"

#include "app/sandbox/httpconnection.h"

#include <QCoreApplication>

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

#include <arpa/inet.h>
#include <httplib.h>
#include <sys/socket.h>
#include <unistd.h>

namespace desk::sandbox {

namespace {

/// A thread for each connection, so that held connections (keep-alive, a dropped answer) never starve others.
class ThreadPerConnection : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> task) override
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_running;
        }
        std::thread([this, run = std::move(task)] {
            run();
            const std::lock_guard lock(m_mutex);
            --m_running;
            m_idle.notify_all();
        }).detach();
    }

    void shutdown() override
    {
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return m_running == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_idle;
    int m_running = 0;
};

} // namespace

class HttpServer::Listener : public httplib::Server
{
public:
    Listener(HttpServer::Handler handler, FaultDice &dice) : m_handler(std::move(handler)), m_dice(dice)
    {
        new_task_queue = [] { return new ThreadPerConnection; };
        set_tcp_nodelay(true);
        set_keep_alive_max_count(1'000'000); // announced to the client; the library closes after five
        set_keep_alive_timeout(120);
        set_socket_options([](socket_t socket) { // not SO_REUSEPORT: a second server on the port must fail
            const int on = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        });
        set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
            HttpConnection::current()->exchange(request, response);
            return HandlerResponse::Handled;
        });
        set_error_handler(HandlerWithResponse([](const httplib::Request &, httplib::Response &response) {
            HttpConnection::describeBadHead(response);
            return HandlerResponse::Handled;
        }));
        set_exception_handler([](const httplib::Request &, httplib::Response &response, const std::exception_ptr &) {
            HttpConnection::toHttplib(errorAnswer(500, "INTERNAL_ERROR", "The sandbox failed."), response);
        });
    }

    domain::Result<quint16> listenOn(const std::string &host, quint16 port)
    {
        if (!HttpServer::isLoopback(host)) {
            return domain::fail(
                QStringLiteral("sandbox.listen"),
                QCoreApplication::translate("Sandbox", "The sandbox listens on the loopback only, not on %1.")
                    .arg(QString::fromStdString(host)));
        }
        const int bound = port != 0 ? (bind_to_port(host, port) ? port : -1) : bind_to_any_port(host);
        if (bound <= 0) {
            return domain::fail(QStringLiteral("sandbox.listen"),
                                QCoreApplication::translate("Sandbox", "The sandbox cannot listen on %1, port %2.")
                                    .arg(QString::fromStdString(host))
                                    .arg(port),
                                QString::fromLocal8Bit(strerror(errno)));
        }
        ::listen(svr_sock_, 256); // the library's queue of five is short for a burst
        return static_cast<quint16>(bound);
    }

    void begin()
    {
        m_thread = std::thread([this] { listen_after_bind(); });
        while (!is_running())
            std::this_thread::yield(); // stop() has no effect before
    }

    void finish()
    {
        if (!m_thread.joinable())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
            for (const int socket : m_sockets)
                ::shutdown(socket, SHUT_RDWR);
        }
        stop();
        m_thread.join();
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        if (enter(socket)) {
            if (m_dice.refusesConnection())
                HttpConnection::prepareReset(socket);
            else
                HttpConnection(socket, m_handler, m_dice).serve([this](auto &&...arguments) {
                    return process_request(std::forward<decltype(arguments)>(arguments)...);
                });
        }
        leave(socket);
        return true;
    }

    bool enter(int socket)
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        m_sockets.insert(socket);
        return true;
    }

    /// Closes under the lock, so that finish() never shuts down a number that meanwhile means something else.
    void leave(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(socket);
        ::close(socket);
    }

    HttpServer::Handler m_handler;
    FaultDice &m_dice;
    std::thread m_thread;
    std::mutex m_mutex;
    std::set<int> m_sockets;
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
