// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/connections/profile.h"
#include "app/domain/result.h"
#include "app/sandbox/options.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace desk::store {
class Workspace;
}
namespace desk::sync {
class Catalog;
class EntrySync;
} // namespace desk::sync
namespace desk::submission {
class Outbox;
}

namespace desk::connections {

/// One connection to one business at one address, with everything that hangs on it. It stands from the first moment:
/// what is cached shows, drafts work, requests wait until the key and the server are there. Made by the SessionManager.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Connecting, ///< the key or the first answer is still to come
        Online,
        Offline,    ///< the service cannot be reached; tried again by itself
        KeyMissing, ///< nothing can be sent until a key is entered
        Refused,    ///< the service does not accept the key, or the key does not reach the business
    };

    Session(store::Workspace &workspace, const Profile &profile, const api::TransportOptions &options,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// Under which the workspace keeps what belongs to this session: to its business at its address.
    [[nodiscard]] QString dataKey() const { return m_profile.dataKey(); }
    [[nodiscard]] bool isSandbox() const { return m_profile.isSandbox; }
    [[nodiscard]] api::Client &client() { return *m_client; }
    [[nodiscard]] store::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] sync::Catalog &catalog() { return *m_catalog; }
    [[nodiscard]] sync::EntrySync &entrySync() { return *m_entrySync; }
    [[nodiscard]] submission::Outbox &outbox() { return *m_outbox; }

    [[nodiscard]] State state() const { return m_state; }
    /// One sentence for the connection chip and for pages without an answer.
    [[nodiscard]] QString stateText() const;
    /// Why it is Offline, KeyMissing or Refused.
    [[nodiscard]] const std::optional<domain::Error> &problem() const { return m_problem; }

    /// The operator has confirmed, naming the business, that this session may write to live data. Always true for the
    /// sandbox.
    [[nodiscard]] bool confirmedLiveWrite() const { return m_confirmedLiveWrite || isSandbox(); }
    void setConfirmedLiveWrite();

    /// What the webhook of a source received, newest first; only the sandbox can tell, and only once it runs. The
    /// function may be empty; call it off the GUI thread.
    using PayloadReader = std::function<QList<sandbox::ReceivedPayload>(const QString &sourceId)>;
    [[nodiscard]] const PayloadReader &payloadReader() const { return m_payloadReader; }

    /// Looks again at once: the key, the service, the business.
    void reconnect();

    /// For the manager: the key and server are known, or why not.
    void connectTo(const QUrl &baseUrl, const api::Secret &key);
    void keyMissing(const domain::Error &error);
    void unavailable(const domain::Error &error);
    void setProfile(const Profile &profile);
    void setPayloadReader(PayloadReader reader) { m_payloadReader = std::move(reader); }

Q_SIGNALS:
    void stateChanged();
    /// The name of the profile or business changed.
    void profileChanged();
    /// For the manager: fetch the key and the server again.
    void endpointWanted();

private:
    void check();
    void checked(const domain::Result<QList<domain::Business>> &businesses);
    void becomeOnline();
    void setState(State state, std::optional<domain::Error> problem = {});

    store::Workspace &m_workspace;
    Profile m_profile;
    State m_state = State::Connecting;
    std::optional<domain::Error> m_problem;
    bool m_confirmedLiveWrite = false;
    bool m_checking = false;
    bool m_everOnline = false;
    bool m_hasEndpoint = false;
    int m_failedChecks = 0;
    QTimer m_retry;
    PayloadReader m_payloadReader;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<sync::Catalog> m_catalog;
    std::unique_ptr<sync::EntrySync> m_entrySync;
    std::unique_ptr<submission::Outbox> m_outbox;
};

} // namespace desk::connections
