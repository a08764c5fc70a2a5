// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/server.h"

#include "app/sandbox/httpserver.h"
#include "app/sandbox/service.h"

#include <QCoreApplication>
#include <QPromise>
#include <QRandomGenerator>
#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace desk::sandbox {

namespace {

QString newKey()
{
    QByteArray bytes(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(bytes.data()),
                                         reinterpret_cast<quint32 *>(bytes.data() + bytes.size()));
    return QStringLiteral("sk-ak-sandbox-")
           + QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

struct Server::Private {
    explicit Private(Options given)
        : options(std::move(given)), dice(options.faults), rateLimit(options.rateLimitPerMinute)
    {
        if (options.apiKey.isEmpty())
            options.apiKey = newKey();
    }

    domain::Result<quint16> start();
    void stop();

    Options options;
    FaultDice dice;
    std::atomic<int> rateLimit; ///< asked by the service with every request
    [[nodiscard]] std::shared_ptr<Service> currentService() const
    {
        const std::lock_guard lock(serviceMutex);
        return service;
    }
    void setService(std::shared_ptr<Service> next)
    {
        const std::lock_guard lock(serviceMutex);
        service.swap(next);
    }

    void tellPayload(const std::string &sourceId) const
    {
        const std::lock_guard lock(listenerMutex);
        if (listener)
            listener(QString::fromStdString(sourceId));
    }

    mutable std::mutex listenerMutex; ///< held while the listener is told
    std::function<void(const QString &)> listener;
    std::mutex mutex;                ///< start and stop exclude each other
    mutable std::mutex serviceMutex; ///< held for an instant only
    std::shared_ptr<Service> service;
    std::unique_ptr<HttpServer> http;
    std::atomic<quint16> port = 0;
};

domain::Result<quint16> Server::Private::start()
{
    const std::lock_guard lock(mutex);
    if (http)
        return port.load();
    std::shared_ptr<Service> opened;
    try {
        opened = std::make_shared<Service>(options, options.apiKey.toStdString(), dice, rateLimit);
    } catch (const DatabaseError &error) {
        return domain::fail(
            QStringLiteral("sandbox.store"),
            options.store.isEmpty()
                ? QCoreApplication::translate("Sandbox", "The sandbox cannot make its store.")
                : QCoreApplication::translate("Sandbox", "The sandbox cannot use the file %1.").arg(options.store),
            QString::fromUtf8(error.what()));
    }
    auto server =
        std::make_unique<HttpServer>([opened](const Request &request) { return opened->handle(request); }, dice);
    auto bound = server->bind(options.host.toStdString(), static_cast<quint16>(options.port));
    if (!bound)
        return bound;
    port = *bound;
    // The service goes before this does.
    opened->setPayloadListener([this](const std::string &sourceId) { tellPayload(sourceId); });
    opened->setBaseUrl("http://" + options.host.toStdString() + ':' + std::to_string(*bound));
    server->serve();
    setService(opened);
    http = std::move(server);
    return bound;
}

void Server::Private::stop()
{
    const std::lock_guard lock(mutex);
    if (http)
        http->stop();
    http.reset();
    setService({});
    port = 0;
}

Server::Server(Options options) : d(std::make_shared<Private>(std::move(options))) {}

Server::~Server()
{
    stop();
}

domain::Result<quint16> Server::start()
{
    return d->start();
}

QFuture<domain::Result<quint16>> Server::startAsync()
{
    // Shared, because the pool's task must be copyable.
    auto promise = std::make_shared<QPromise<domain::Result<quint16>>>();
    promise->start();
    QThreadPool::globalInstance()->start([d = d, promise] {
        promise->addResult(d->start());
        promise->finish();
    });
    return promise->future();
}

void Server::stop()
{
    d->stop();
}

bool Server::isLoopback(const QString &host)
{
    return HttpServer::isLoopback(host.toStdString());
}

bool Server::isRunning() const
{
    return d->port != 0;
}

QUrl Server::baseUrl() const
{
    QUrl url;
    if (const quint16 port = d->port) {
        url.setScheme(QStringLiteral("http"));
        url.setHost(d->options.host);
        url.setPort(port);
    }
    return url;
}

QString Server::apiKey() const
{
    return d->options.apiKey;
}

void Server::setFaults(const Faults &faults)
{
    d->dice.setFaults(faults);
}

void Server::setPayloadListener(std::function<void(const QString &)> listener)
{
    const std::lock_guard lock(d->listenerMutex);
    d->listener = std::move(listener);
}

Faults Server::faults() const
{
    return d->dice.faults();
}

void Server::setRateLimit(int perMinute)
{
    d->rateLimit = perMinute;
}

QList<LedgerEntry> Server::ledger() const
{
    const auto service = d->currentService();
    return service ? service->ledger() : QList<LedgerEntry>();
}

int Server::refusedByLimit() const
{
    const auto service = d->currentService();
    return service ? service->refusedByLimit() : 0;
}

QList<ReceivedPayload> Server::receivedPayloads(const QString &sourceId, int limit) const
{
    const auto service = d->currentService();
    return service ? service->receivedPayloads(sourceId.toStdString(), limit) : QList<ReceivedPayload>();
}

} // namespace desk::sandbox
