// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/call.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/options.h"
#include "app/sandbox/ratelimiter.h"

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace desk::sandbox {

/// The API of openapi.yaml: finds the operation, checks key, limit, business and scope, and runs it in a transaction.
/// Thread-safe; one operation at a time.
class Service
{
public:
    /// `dice` says how much later new entries are listed, `rateLimit` how many requests a window has; both must outlive
    /// the service. Throws DatabaseError.
    Service(const Options &options, const std::string &apiKey, const FaultDice &dice,
            const std::atomic<int> &rateLimit);

    [[nodiscard]] Answer handle(const Request &request);
    /// Told, on the thread of the request, when a webhook's payload of a source was stored. Set before the first
    /// request.
    void setPayloadListener(std::function<void(const std::string &sourceId)> listener)
    {
        m_payloadListener = std::move(listener);
    }
    /// Where webhook URLs point; set once the port is known, before the first request.
    void setBaseUrl(std::string url) { m_baseUrl = std::move(url); }
    /// Newest first, at most `limit`. Throws nothing; a store that fails has none.
    [[nodiscard]] QList<ReceivedPayload> receivedPayloads(const std::string &sourceId, int limit);
    /// Every entry, in the order of arrival; otherwise the same.
    [[nodiscard]] QList<LedgerEntry> ledger();
    [[nodiscard]] int refusedByLimit() const { return m_refused; }

private:
    struct Key {
        std::vector<std::string> scopes;      ///< empty: all
        std::vector<std::string> businessIds; ///< empty: all
    };
    struct Route;

    [[nodiscard]] const Key *keyOf(const Request &request) const;
    [[nodiscard]] Answer answerApi(const Request &request, const Key *key);
    [[nodiscard]] Answer run(const Route &route, const Request &request, const std::vector<std::string> &ids,
                             const Key *key);
    [[nodiscard]] std::vector<std::string> businessesOf(const Key *key);

    std::mutex m_mutex; ///< around every use of the database
    Database m_database;
    RateLimiter m_limiter;
    std::atomic<int> m_refused = 0;
    const FaultDice &m_dice;
    std::map<std::string, Key, std::less<>> m_keys;
    std::string m_baseUrl;
    std::function<void(const std::string &)> m_payloadListener;
};

} // namespace desk::sandbox
