// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/sandboxhost.h"

#include "app/domain/whenready.h"
#include "app/sandbox/server.h"

#include <QFileInfo>
#include <QPromise>

namespace desk::connections {

struct SandboxHost::Waiting {
    QPromise<domain::Result<Running>> promise;
    void answer(domain::Result<Running> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

SandboxHost::SandboxHost(sandbox::Options options, QObject *parent)
    : QObject(parent), m_server(std::make_shared<sandbox::Server>(std::move(options)))
{
    constexpr int moment = 60; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        for (const QString &sourceId : std::exchange(m_received, {}))
            Q_EMIT payloadReceived(sourceId);
    });
    m_server->setPayloadListener([this](const QString &sourceId) {
        QMetaObject::invokeMethod(
            this, [this, sourceId] { noticePayload(sourceId); }, Qt::QueuedConnection);
    });
}

void SandboxHost::noticePayload(const QString &sourceId)
{
    m_received.insert(sourceId);
    if (!m_soon.isActive())
        m_soon.start();
}

SandboxHost::~SandboxHost()
{
    m_server->setPayloadListener({}); // the server may outlive this
    for (const auto &waiting : m_waiting)
        waiting->answer(domain::fail(QStringLiteral("sandbox.stopped"), tr("The sandbox was stopped.")));
}

sandbox::Server *SandboxHost::server() const
{
    return m_server->isRunning() ? m_server.get() : nullptr;
}

void SandboxHost::apply(const sandbox::Faults &faults, int requestsPerMinute)
{
    m_server->setFaults(faults);
    m_server->setRateLimit(requestsPerMinute);
}

QString SandboxHost::storeBeside(const QString &workspaceFile)
{
    const QFileInfo file(workspaceFile);
    const QString base = file.completeBaseName();
    const QString name = base == QLatin1String("workspace") ? QStringLiteral("sandbox.sqlite")
                                                            : QString(base + QLatin1String("-sandbox.sqlite"));
    return file.absolutePath() + QLatin1Char('/') + name;
}

QFuture<domain::Result<SandboxHost::Running>> SandboxHost::start()
{
    auto waiting = std::make_shared<Waiting>();
    waiting->promise.start();
    auto future = waiting->promise.future();
    if (m_server->isRunning()) {
        waiting->answer(Running{m_server->baseUrl(), api::Secret(m_server->apiKey())});
        return future;
    }
    m_waiting.push_back(waiting);
    if (std::exchange(m_starting, true))
        return future;
    // The server is shared with the starting thread, so that going away meanwhile is safe.
    domain::whenReady(m_server->startAsync(), this, [this, server = m_server](const domain::Result<quint16> &port) {
        m_starting = false;
        domain::Result<Running> result = tl::unexpected(domain::Error{});
        if (port)
            result = Running{server->baseUrl(), api::Secret(server->apiKey())};
        else
            result = tl::unexpected(port.error());
        for (const auto &one : std::exchange(m_waiting, {}))
            one->answer(result);
    });
    return future;
}

} // namespace desk::connections
