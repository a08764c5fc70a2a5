// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answerparser.h"
#include "app/api/exchange.h"

#include <QTimer>

#include <memory>

class QTcpSocket;

namespace desk::api {

/// One HTTP/1.1 request on a connection of its own, sent at most once. Knows for certain whether a byte of it could
/// have left: `written` stays false until the first write, which happens only after connection and TLS stand.
class SingleShot : public Exchange
{
    Q_OBJECT
public:
    SingleShot(Wire wire, const Limits &limits, QObject *parent = nullptr);
    ~SingleShot() override;
    void start() override;

private:
    void connected();
    void readyRead();
    void disconnected();
    void failed();
    void timedOut();
    void finishWith(Trouble trouble, const QString &detail = {});
    void finishParsed();
    [[nodiscard]] QByteArray head() const;

    Wire m_wire;
    Limits m_limits;
    AnswerParser m_parser;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_stall;
    QTimer m_total;
    QString m_tlsErrors;
    bool m_done = false;
};

} // namespace desk::api
