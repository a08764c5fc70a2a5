// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/readexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace desk::api {

namespace {

Trouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError: return Trouble::None;
    case QNetworkReply::ConnectionRefusedError: return Trouble::Refused;
    case QNetworkReply::HostNotFoundError: return Trouble::HostNotFound;
    case QNetworkReply::TimeoutError: return Trouble::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError: return Trouble::Tls;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return Trouble::Unreachable;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return Trouble::Proxy;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError: return Trouble::Malformed;
    default: return Trouble::Lost;
    }
}

bool mayHaveLeft(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Refused:
    case Trouble::HostNotFound:
    case Trouble::Unreachable:
    case Trouble::Proxy:
    case Trouble::Tls: return false;
    default: return true;
    }
}

/// Errors that stand for an HTTP status: the answer itself is whole.
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied; // 201.. content, 301.. protocol, 401.. server
}

QNetworkRequest requestFor(const Wire &wire)
{
    QNetworkRequest request(wire.url);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "ConversionDesk/" DESK_VERSION);
    if (!wire.authorization.isEmpty())
        request.setRawHeader("Authorization", wire.authorization);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

} // namespace

ReadExchange::ReadExchange(std::shared_ptr<QNetworkAccessManager> network, Wire wire, const Limits &limits,
                           QObject *parent)
    : Exchange(parent), m_network(std::move(network)), m_wire(std::move(wire)), m_limits(limits)
{
    m_stall.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this, [this] { stop(Trouble::AnswerTimeout); });
    connect(&m_total, &QTimer::timeout, this, [this] { stop(Trouble::AnswerTimeout); });
}

ReadExchange::~ReadExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void ReadExchange::start()
{
    m_reply = m_network->get(requestFor(m_wire));
    connect(m_reply, &QNetworkReply::readyRead, this, &ReadExchange::readyRead);
    connect(m_reply, &QNetworkReply::finished, this, &ReadExchange::ended);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.maximumAnswer)
            stop(Trouble::TooLarge);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) // never ignored: collected for the sentence
            m_tlsErrors += (m_tlsErrors.isEmpty() ? QString() : QStringLiteral("; ")) + error.errorString();
    });
    m_stall.start(m_limits.stallMilliseconds);
    m_total.start(m_limits.totalMilliseconds);
}

void ReadExchange::stop(Trouble why)
{
    if (m_stoppedFor != Trouble::None)
        return;
    m_stoppedFor = why;
    m_reply->abort(); // emits finished()
}

void ReadExchange::readyRead()
{
    if (m_stoppedFor != Trouble::None)
        return;
    m_stall.start(m_limits.stallMilliseconds);
    m_outcome.body += m_reply->readAll();
    if (m_outcome.body.size() > m_limits.maximumAnswer)
        stop(Trouble::TooLarge);
}

void ReadExchange::ended()
{
    m_stall.stop();
    m_total.stop();
    if (m_stoppedFor == Trouble::None)
        m_outcome.body += m_reply->readAll();
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_outcome.headers.append({name.toLower(), value});
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_stoppedFor != Trouble::None)
        m_outcome.trouble = m_stoppedFor;
    else if (m_outcome.status > 0 && isAboutStatus(error))
        m_outcome.trouble = Trouble::None;
    else
        m_outcome.trouble = m_tlsErrors.isEmpty() ? troubleOf(error) : Trouble::Tls;
    m_outcome.written = mayHaveLeft(m_outcome.trouble);
    if (m_outcome.trouble != Trouble::None && m_stoppedFor == Trouble::None)
        m_outcome.detail = m_tlsErrors.isEmpty() ? QStringLiteral("network error %1").arg(error) : m_tlsErrors;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
    Q_EMIT finished();
}

} // namespace desk::api
