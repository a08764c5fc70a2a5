// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/budget.h"
#include "app/domain/result.h"

#include <QObject>
#include <QUrl>

namespace desk::api {

/// Why no usable answer came.
enum class Trouble {
    None,
    NotConnected, ///< the owner of the client said why: Outcome::refusal
    BadAddress,   ///< no URL that this program talks to: not HTTPS, no host, credentials in it
    BadId,        ///< an id that cannot stand in a path
    BadKey,       ///< no key, or one that cannot stand in a header
    Refused,      ///< nobody listens there
    HostNotFound, ///< no such name
    Unreachable,  ///< no way to that network, or the machine is offline
    Proxy,
    Tls, ///< the certificate or the handshake failed
    ConnectTimeout,
    AnswerTimeout,
    Lost, ///< the connection broke before the whole answer was there
    TooLarge,
    Malformed,  ///< not HTTP
    Redirected, ///< to somewhere else, or for a request that must not be repeated
    Paused,     ///< the service wants a pause longer than a request should wait
    Stopped,    ///< this program gave it up
};

/// The raw end of one HTTP request.
struct Outcome {
    Trouble trouble = Trouble::None;
    bool written = false; ///< a byte of the request may have left this machine
    int status = 0;       ///< 0: no status line was read
    Headers headers = {};
    QByteArray body = {};
    QUrl redirect = {};                        ///< where a redirect points
    QString detail = {};                       ///< technical, untranslated, without secrets
    std::optional<domain::Error> refusal = {}; ///< for NotConnected
    qint64 waitSeconds = 0;                    ///< for Paused and 429: what the service asks for
};

/// One HTTP request to be made. `url` is complete.
struct Wire {
    QByteArray method = {};
    QUrl url = {};
    QByteArray authorization = {}; ///< the header's value; empty: none is sent
    QByteArray body = {};
    bool hasBody = false;
};

struct Limits {
    int connectMilliseconds = 15'000; ///< name, connection and TLS together
    int stallMilliseconds = 30'000;   ///< without a byte of the answer
    int totalMilliseconds = 120'000;
    qint64 maximumAnswer = 32LL * 1024 * 1024;
};

/// One request on its way. Emits finished() exactly once, unless it is deleted before.
class Exchange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void finished();

protected:
    Outcome m_outcome;
};

} // namespace desk::api
