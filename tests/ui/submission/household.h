// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/session.h"
#include "app/sandbox/server.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"
#include "app/sync/catalog.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace desk::test {

/// Waits for a future without an event loop of its own inside the program under test.
template<typename T>
T answerOf(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished())
        finished.wait(20000);
    return future.result();
}

/// A workspace, a sandbox on loopback with the demo business, and a session between them.
class Household
{
public:
    explicit Household(bool live = false)
    {
        startServer();
        openWorkspace();
        openSession(live);
    }
    ~Household()
    {
        m_session.reset();
        m_workspace.reset();
        m_server.reset();
    }
    Household(const Household &) = delete;
    Household &operator=(const Household &) = delete;

    [[nodiscard]] connections::Session &session() { return *m_session; }
    [[nodiscard]] store::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] sandbox::Server &server() { return *m_server; }

    /// After server().stop(): with all it had, where it was.
    void restartServer() { startServer(); }
    void openWorkspace()
    {
        auto opened = store::Workspace::open(m_folder.filePath(QStringLiteral("workspace.sqlite")));
        if (!opened)
            qFatal("The workspace did not open");
        m_workspace = std::move(*opened);
    }
    void openSession(bool live = false)
    {
        connections::Profile profile;
        profile.id = live ? QStringLiteral("live") : connections::sandboxProfileId();
        profile.name = QStringLiteral("Test");
        profile.baseUrl = m_server->baseUrl();
        profile.isSandbox = !live;
        api::Client finder(m_server->baseUrl(), api::Secret(m_server->apiKey()), {});
        const auto businesses = answerOf(finder.listBusinesses());
        profile.businessId = businesses->first().id;
        profile.businessName = businesses->first().name;
        m_session = std::make_unique<connections::Session>(*m_workspace, profile, api::TransportOptions());
        m_session->connectTo(m_server->baseUrl(), api::Secret(m_server->apiKey()));
        m_session->catalog().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->catalog().state(), sync::Catalog::State::Fresh, 20000);
    }
    void closeSession() { m_session.reset(); }

    [[nodiscard]] QList<domain::Contact> contacts(int limit = 10)
    {
        api::ContactQuery query;
        query.limit = limit;
        query.sort = QStringLiteral("name");
        return answerOf(m_session->client().listContacts(query))->items;
    }
    [[nodiscard]] domain::ConversionSource source(const QString &name)
    {
        for (const domain::ConversionSource &source : m_session->catalog().sources()) {
            if (source.name == name)
                return source;
        }
        return {};
    }
    [[nodiscard]] QList<submission::Submission> submissions()
    {
        return answerOf(m_session->outbox().list()).value_or(QList<submission::Submission>());
    }

private:
    void startServer()
    {
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.rateLimitPerMinute = 0;
        options.store = m_folder.filePath(QStringLiteral("sandbox.sqlite"));
        options.port = m_port;
        m_server = std::make_unique<sandbox::Server>(options);
        const auto port = m_server->start();
        if (!port)
            qFatal("The sandbox did not start");
        m_port = *port;
    }

    QTemporaryDir m_folder;
    int m_port = 0; ///< any free one the first time
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<connections::Session> m_session;
};

} // namespace desk::test
