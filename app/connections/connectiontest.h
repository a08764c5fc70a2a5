// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/api/secret.h"
#include "app/domain/entities.h"
#include "app/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <memory>

namespace desk::connections {

/// One right of a key, as far as harmless requests can tell.
struct ScopeFinding {
    enum class State {
        Present,    ///< the service answered a request that needs it
        Missing,    ///< the service said so
        NotRefused, ///< a write met something that is not there and was not refused: only a real one would tell
        Unknown,    ///< another error, or it was not asked
    };
    QString scope; ///< contacts:read ...
    State state = State::Unknown;
    QString purpose; ///< what this program does with it, in words
    bool operator==(const ScopeFinding &) const = default;
};

struct TestReport {
    QList<domain::Business> businesses;
    QString testedBusinessId; ///< whose scopes were looked at; empty: none
    QList<ScopeFinding> scopes;
    [[nodiscard]] QStringList missingScopes() const;
};

/// Finds out what a key can do, before anything depends on it: lists the businesses it reaches, then asks one of them
/// for a single row of each kind, and changes things that do not exist (so that nothing can change) to see whether
/// writing is refused. A "not found" to that proves nothing: a service may look for the thing before it looks at the
/// key's scopes. Six requests at most.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    /// `businessId` is the one to look at; empty or unreachable: the first that the key reaches.
    ConnectionTest(const QUrl &baseUrl, const api::Secret &key, const QString &businessId, QObject *parent = nullptr,
                   const api::TransportOptions &options = {});
    ~ConnectionTest() override;

    /// To be called once. An error means that the connection does not work at all. Deleting the test cancels it.
    [[nodiscard]] QFuture<domain::Result<TestReport>> run();

private:
    void probe();
    template<typename T>
    void ask(qsizetype scope, const QFuture<domain::Result<T>> &answer, bool write);
    void answered(qsizetype scope, const domain::Error *error, bool write);

    QUrl m_baseUrl;
    api::Secret m_key;
    QString m_businessId;
    api::TransportOptions m_options;
    std::unique_ptr<api::Client> m_client;
    TestReport m_report;
    QPromise<domain::Result<TestReport>> m_promise;
    qsizetype m_left = 0;
};

} // namespace desk::connections
