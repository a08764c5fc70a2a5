// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/exchange.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace desk::api {

/// A GET through QNetworkAccessManager (kept connections, compression). Redirects are reported, never followed here.
class ReadExchange : public Exchange
{
    Q_OBJECT
public:
    ReadExchange(std::shared_ptr<QNetworkAccessManager> network, Wire wire, const Limits &limits,
                 QObject *parent = nullptr);
    ~ReadExchange() override;
    void start() override;

private:
    void readyRead();
    void ended();
    void stop(Trouble why);

    std::shared_ptr<QNetworkAccessManager> m_network;
    Wire m_wire;
    Limits m_limits;
    QPointer<QNetworkReply> m_reply;
    QTimer m_stall;
    QTimer m_total;
    QString m_tlsErrors;
    Trouble m_stoppedFor = Trouble::None; // an abort of ours looks like any other cancellation
};

} // namespace desk::api
