// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/singleshot.h"

#include "app/api/transport.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpSocket>

namespace desk::api {

namespace {

Trouble troubleOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return Trouble::Refused;
    case QAbstractSocket::HostNotFoundError: return Trouble::HostNotFound;
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError: return Trouble::Unreachable;
    case QAbstractSocket::SocketTimeoutError: return Trouble::ConnectTimeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return Trouble::Tls;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError: return Trouble::Proxy;
    default: return Trouble::Lost;
    }
}

} // namespace

SingleShot::SingleShot(Wire wire, const Limits &limits, QObject *parent)
    : Exchange(parent), m_wire(std::move(wire)), m_limits(limits), m_parser(limits.maximumAnswer)
{
    m_stall.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this, &SingleShot::timedOut);
    connect(&m_total, &QTimer::timeout, this, &SingleShot::timedOut);
}

SingleShot::~SingleShot()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void SingleShot::start()
{
    const bool tls = m_wire.url.scheme() == QLatin1String("https");
    const QString host = m_wire.url.host(QUrl::FullyEncoded);
    if (tls) {
        auto socket = std::make_unique<QSslSocket>();
        connect(socket.get(), &QSslSocket::encrypted, this, &SingleShot::connected);
        connect(socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors) // never ignored: collected for the sentence
                m_tlsErrors += (m_tlsErrors.isEmpty() ? QString() : QStringLiteral("; ")) + error.errorString();
        });
        m_socket = std::move(socket);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::connected, this, &SingleShot::connected);
    }
    if (isLoopback(m_wire.url))
        m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &SingleShot::readyRead);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &SingleShot::disconnected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &SingleShot::failed);
    m_stall.start(m_limits.connectMilliseconds);
    m_total.start(m_limits.totalMilliseconds);
    const auto port = static_cast<quint16>(m_wire.url.port(tls ? 443 : 80));
    if (auto *ssl = qobject_cast<QSslSocket *>(m_socket.get()))
        ssl->connectToHostEncrypted(host, port);
    else
        m_socket->connectToHost(host, port);
}

QByteArray SingleShot::head() const
{
    const QUrl &url = m_wire.url;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray text = m_wire.method + ' ' + target + " HTTP/1.1\r\nHost: " + host
                      + "\r\nUser-Agent: ConversionDesk/" DESK_VERSION
                        "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    if (!m_wire.authorization.isEmpty())
        text += "Authorization: " + m_wire.authorization + "\r\n";
    if (m_wire.hasBody)
        text += "Content-Type: application/json\r\n";
    if (m_wire.hasBody || m_wire.method != "DELETE")
        text += "Content-Length: " + QByteArray::number(m_wire.body.size()) + "\r\n";
    return text + "\r\n";
}

void SingleShot::connected()
{
    if (m_done)
        return;
    m_stall.start(m_limits.stallMilliseconds);
    m_outcome.written = true;
    if (m_socket->write(head() + m_wire.body) < 0)
        finishWith(Trouble::Lost, m_socket->errorString());
}

void SingleShot::readyRead()
{
    if (m_done)
        return;
    m_stall.start(m_limits.stallMilliseconds);
    switch (m_parser.feed(m_socket->readAll())) {
    case AnswerParser::State::Complete: finishParsed(); break;
    case AnswerParser::State::TooLarge: finishWith(Trouble::TooLarge); break;
    case AnswerParser::State::Malformed: finishWith(Trouble::Malformed); break;
    default: break;
    }
}

void SingleShot::disconnected()
{
    if (m_done)
        return;
    if (m_socket->bytesAvailable() > 0)
        readyRead();
    if (m_done)
        return;
    if (m_parser.end() == AnswerParser::State::Complete)
        finishParsed();
    else
        finishWith(Trouble::Lost, QStringLiteral("the connection was closed"));
}

void SingleShot::failed()
{
    if (m_done)
        return;
    if (m_outcome.written) { // whatever came before the connection broke still counts
        if (m_socket->error() == QAbstractSocket::RemoteHostClosedError) {
            disconnected();
            return;
        }
        if (m_socket->bytesAvailable() > 0)
            readyRead();
        finishWith(Trouble::Lost, m_socket->errorString());
        return;
    }
    const bool refusedCertificate = !m_tlsErrors.isEmpty();
    Trouble trouble = refusedCertificate ? Trouble::Tls : troubleOf(m_socket->error());
    if (!refusedCertificate && trouble == Trouble::Lost && qobject_cast<QSslSocket *>(m_socket.get()))
        trouble = m_socket->state() == QAbstractSocket::ConnectedState
                          || m_socket->error() == QAbstractSocket::RemoteHostClosedError
                      ? Trouble::Tls
                      : Trouble::Lost;
    finishWith(trouble, refusedCertificate ? m_tlsErrors : m_socket->errorString());
}

void SingleShot::timedOut()
{
    finishWith(m_outcome.written ? Trouble::AnswerTimeout : Trouble::ConnectTimeout);
}

void SingleShot::finishParsed()
{
    finishWith(Trouble::None);
}

void SingleShot::finishWith(Trouble trouble, const QString &detail)
{
    if (m_done)
        return;
    m_done = true;
    m_stall.stop();
    m_total.stop();
    m_outcome.trouble = trouble;
    m_outcome.detail = detail;
    m_outcome.status = m_parser.state() == AnswerParser::State::Head ? 0 : m_parser.status();
    m_outcome.headers = m_parser.headers();
    m_outcome.body = m_parser.body();
    m_socket->disconnect(this);
    if (trouble == Trouble::None)
        m_socket->disconnectFromHost();
    else
        m_socket->abort();
    Q_EMIT finished();
}

} // namespace desk::api
