// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/sandbox/options.h"

#include <QFuture>
#include <QUrl>

#include <functional>
#include <memory>

namespace desk::sandbox {

/// The conversions API on loopback, on the program's own mapping engine: the first connection of a new installation,
/// and the peer of the tests. Real HTTP on threads of its own; needs no event loop.
///
/// Nothing here touches the GUI. start() opens the store and may seed it (tens of milliseconds): a window calls
/// startAsync(). The destructor stops the server.
class Server
{
public:
    explicit Server(Options options);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    Server(Server &&) = delete;
    Server &operator=(Server &&) = delete;

    /// Opens the store, fills it if it is empty, binds and serves. The port. Codes: sandbox.store, sandbox.listen.
    [[nodiscard]] domain::Result<quint16> start();
    /// The same on a thread of the global pool; continues on that thread unless `then` gets a context object.
    [[nodiscard]] QFuture<domain::Result<quint16>> startAsync();
    /// Ends every connection, also held ones, and waits for their threads. Harmless when not running.
    void stop();

    /// Whether Options::host may be this: an IPv4 address of the loopback.
    [[nodiscard]] static bool isLoopback(const QString &host);

    [[nodiscard]] bool isRunning() const;
    /// http://127.0.0.1:PORT; empty before the start.
    [[nodiscard]] QUrl baseUrl() const;
    /// The key that reaches everything. A secret as far as logs go.
    [[nodiscard]] QString apiKey() const;

    /// From the next request on. Any thread.
    void setFaults(const Faults &faults);
    /// What a source's webhook received, newest first. Any thread; a database read.
    [[nodiscard]] QList<ReceivedPayload> receivedPayloads(const QString &sourceId, int limit = 50) const;

    /// Told when a source's webhook received a payload: on a thread of the server, so it has to be quick. Nobody is
    /// told any more once this returned with another (or no) listener. Any thread.
    void setPayloadListener(std::function<void(const QString &sourceId)> listener);

    [[nodiscard]] Faults faults() const;
    /// From the next request on; 0: no limit. Any thread.
    void setRateLimit(int perMinute);
    /// Every entry in the store in the order of arrival, also those that are not listed yet; costs no budget and meets
    /// no fault. Any thread; a database read. Empty while the server is stopped.
    [[nodiscard]] QList<LedgerEntry> ledger() const;
    /// How many requests the limit has refused since the start; those of the fault rate-limit are not among them. Any
    /// thread.
    [[nodiscard]] int refusedByLimit() const;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace desk::sandbox
