// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// Stands between the client and a server on loopback and does something to the requests that change a thing; all
/// others pass. What a bad network does at the one moment that matters.
class PatchProxy : public QTcpServer
{
    Q_OBJECT
public:
    enum class Fault {
        None,
        LoseAnswer,  ///< the server does it, the client never hears of it
        LoseRequest, ///< it gets as far as here
        LoseAll,     ///< the server does it, and from then on nothing passes
    };

    explicit PatchProxy(const QUrl &server, QObject *parent = nullptr) : QTcpServer(parent), m_server(server)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &PatchProxy::take);
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    Fault fault = Fault::None;
    /// Puts other bytes of the same length into what is sent.
    QByteArray replaced;
    QByteArray replacement;
    int patches = 0;

private:
    void take()
    {
        QTcpSocket *client = nextPendingConnection();
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        if (m_dead) {
            client->abort();
            return;
        }
        server->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_server.port()));
        connect(client, &QTcpSocket::readyRead, this, [this, client, server] { forward(client, server); });
        connect(server, &QTcpSocket::readyRead, this, [this, client, server] { answer(client, server); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    }

    void forward(QTcpSocket *client, QTcpSocket *server)
    {
        QByteArray bytes = client->readAll();
        if (m_dead) {
            client->abort();
            return;
        }
        if (bytes.startsWith("PATCH ")) {
            ++patches;
            client->setProperty("patched", true);
            if (fault == Fault::LoseRequest) {
                client->abort();
                return;
            }
        }
        if (!replaced.isEmpty())
            bytes.replace(replaced, replacement);
        server->write(bytes);
    }

    void answer(QTcpSocket *client, QTcpSocket *server)
    {
        const QByteArray bytes = server->readAll();
        const bool lost = fault == Fault::LoseAnswer || fault == Fault::LoseAll;
        if (client->property("patched").toBool() && lost) {
            m_dead = fault == Fault::LoseAll;
            client->abort();
            return;
        }
        client->setProperty("patched", false);
        client->write(bytes);
    }

    QUrl m_server;
    bool m_dead = false;

public:
    void revive() { m_dead = false; }
};
