// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <functional>

namespace desk::test {

/// What a request looked like on the wire.
struct Received {
    QByteArray head; ///< request line and headers
    QByteArray body;
    [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the server does with a request it has read.
struct Reaction {
    enum class Then { KeepOpen, Close, Reset };
    QByteArray bytes;
    Then then = Then::KeepOpen;

    [[nodiscard]] static Reaction json(const QByteArray &body, int status = 200, const QByteArray &headers = {});
    [[nodiscard]] static Reaction answer(int status, const QByteArray &headers, const QByteArray &body);
    [[nodiscard]] static Reaction stall() { return {}; }
    [[nodiscard]] static Reaction close() { return {{}, Then::Close}; }
    [[nodiscard]] static Reaction reset() { return {{}, Then::Reset}; }
};

/// A TCP server on 127.0.0.1 that reads HTTP requests byte by byte and does exactly what a test says.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    using Script = std::function<Reaction(const Received &, int number)>;
    explicit RawServer(Script script, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    QList<Received> received;
    int connections = 0;
    bool resetAtAccept = false;

private:
    void accept();
    void read(QTcpSocket *socket);
    void act(QTcpSocket *socket, const Reaction &reaction);

    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

/// Waits in the event loop until the future has finished.
template<typename T>
bool finishes(const QFuture<T> &future, int milliseconds = 20'000)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds) && future.resultCount() == 1;
}

} // namespace desk::test
