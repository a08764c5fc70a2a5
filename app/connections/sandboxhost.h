// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/secret.h"
#include "app/domain/entities.h"
#include "app/domain/result.h"
#include "app/sandbox/options.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <vector>

namespace desk::sandbox {
class Server;
}

namespace desk::connections {

/// The embedded sandbox: started when it is first wanted, off the GUI thread, stopped with the program.
class SandboxHost : public QObject
{
    Q_OBJECT
public:
    struct Running {
        QUrl baseUrl;
        api::Secret key;
    };

    explicit SandboxHost(sandbox::Options options, QObject *parent = nullptr);
    ~SandboxHost() override;

    /// The running server; every call of a start under way gets the same answer. After a failure the next call tries
    /// again.
    [[nodiscard]] QFuture<domain::Result<Running>> start();
    /// From the next request on, whether it runs already or not.
    void apply(const sandbox::Faults &faults, int requestsPerMinute);
    /// Null before it runs.
    [[nodiscard]] sandbox::Server *server() const;
    [[nodiscard]] std::shared_ptr<sandbox::Server> share() const { return m_server; }

    /// Where the sandbox of a workspace keeps its data: beside it.
    [[nodiscard]] static QString storeBeside(const QString &workspaceFile);

Q_SIGNALS:
    /// A webhook of the sandbox received something since the last time; several of one source within a moment are one.
    void payloadReceived(const QString &sourceId);

private:
    void noticePayload(const QString &sourceId);

    std::shared_ptr<sandbox::Server> m_server;
    QSet<QString> m_received; ///< sources that are to be told of
    QTimer m_soon;
    struct Waiting;
    std::vector<std::shared_ptr<Waiting>> m_waiting;
    bool m_starting = false;
};

} // namespace desk::connections
