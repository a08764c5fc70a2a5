// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/wireclient.h"

#include <QDeadlineTimer>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace desk::test {

Json::Json(const QByteArray &text)
{
    auto document = std::make_shared<domain::JsonDocument>();
    if (!document->parse(text.toStdString()))
        m_document = std::move(document);
}

domain::JsonValue Json::at(const char *path) const
{
    domain::JsonValue value = m_document ? m_document->root() : domain::JsonValue();
    for (const QByteArray &step : QByteArray(path).replace('[', ".[").split('.')) {
        if (step.isEmpty())
            continue;
        value = step.startsWith('[') ? value.at(step.mid(1, step.size() - 2).toUInt()) : value[step.toStdString()];
    }
    return value;
}

QByteArray Json::operator[](const char *path) const
{
    const domain::JsonValue value = at(path);
    if (!value)
        return "<absent>";
    const std::string_view text = value.isString() ? value.string() : value.source();
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

int Json::size(const char *path) const
{
    return static_cast<int>(at(path).size());
}

QByteArray Reply::code() const
{
    const QByteArray code = json()["error.code"];
    return code == "<absent>" ? QByteArray::number(status) : code;
}

WireClient::WireClient(quint16 port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        ::close(std::exchange(m_socket, -1));
}

WireClient::~WireClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool WireClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

void WireClient::closeWriting()
{
    ::shutdown(m_socket, SHUT_WR);
}

Reply WireClient::receive(int milliseconds, bool hasBody)
{
    Reply reply;
    if (m_socket < 0)
        return reply;
    const QDeadlineTimer deadline(milliseconds);
    qsizetype head = -1;
    qsizetype length = 0;
    while (true) {
        if (head < 0 && (head = m_in.indexOf("\r\n\r\n")) >= 0) {
            const QList<QByteArray> lines = m_in.left(head).split('\n');
            reply.status = lines.first().mid(9, 3).toInt();
            for (const QByteArray &line : lines.mid(1)) {
                const auto colon = line.indexOf(':');
                reply.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
            }
            length = hasBody ? reply.headers.value("content-length").toLongLong() : 0;
        }
        if (head >= 0 && m_in.size() >= head + 4 + length) {
            reply.body = m_in.mid(head + 4, length);
            m_in.remove(0, head + 4 + length);
            reply.end = Reply::End::Complete;
            return reply;
        }
        pollfd wait{.fd = m_socket, .events = POLLIN, .revents = 0};
        if (::poll(&wait, 1, static_cast<int>(deadline.remainingTime())) <= 0) {
            reply.end = Reply::End::TimedOut;
            return reply;
        }
        QByteArray buffer(65'536, Qt::Uninitialized);
        const ssize_t count = ::recv(m_socket, buffer.data(), static_cast<size_t>(buffer.size()), 0);
        if (count <= 0) {
            reply.end = count < 0 && errno == ECONNRESET ? Reply::End::Reset : Reply::End::Closed;
            if (head >= 0)
                reply.body = m_in.mid(head + 4);
            return reply;
        }
        m_in += buffer.left(count);
    }
}

QByteArray Api::request(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                        const QByteArray &extraHeaders) const
{
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + extraHeaders;
    if (!key.isEmpty())
        text += "Authorization: Bearer " + key + "\r\n";
    if (!body.isEmpty())
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

Reply Api::call(const QByteArray &method, const QByteArray &path, const QByteArray &body, int milliseconds) const
{
    WireClient client(port);
    client.send(request(method, path, body));
    return client.receive(milliseconds, method != "HEAD");
}

} // namespace desk::test
