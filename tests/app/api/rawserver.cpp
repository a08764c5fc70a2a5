// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace desk::test {

QByteArray Received::header(const QByteArray &name) const
{
    for (const QByteArray &headerLine : head.split('\n')) {
        const qsizetype colon = headerLine.indexOf(':');
        if (colon > 0 && headerLine.left(colon).trimmed().toLower() == name.toLower())
            return headerLine.mid(colon + 1).trimmed();
    }
    return {};
}

Reaction Reaction::answer(int status, const QByteArray &headers, const QByteArray &body)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n" + headers + "\r\n" + body,
            Then::KeepOpen};
}

Reaction Reaction::json(const QByteArray &body, int status, const QByteArray &headers)
{
    return answer(status, "Content-Type: application/json\r\n" + headers, body);
}

RawServer::RawServer(Script script, QObject *parent) : QTcpServer(parent), m_script(std::move(script))
{
    connect(this, &QTcpServer::newConnection, this, &RawServer::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

QUrl RawServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void RawServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++connections;
        if (resetAtAccept) {
            act(socket, Reaction::reset());
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Received request;
    request.head = buffer.left(end);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    received.append(request);
    act(socket, m_script(request, static_cast<int>(received.size())));
}

void RawServer::act(QTcpSocket *socket, const Reaction &reaction)
{
    socket->write(reaction.bytes);
    if (reaction.then == Reaction::Then::Close) {
        socket->disconnectFromHost();
    } else if (reaction.then == Reaction::Then::Reset) {
        socket->flush();
        const linger hard{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof(hard));
        socket->abort();
    }
}

} // namespace desk::test
