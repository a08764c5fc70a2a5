// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/keystore.h"
#include "app/connections/profile.h"
#include "app/connections/sandboxhost.h"
#include "app/connections/session.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace desk::connections {

/// Knows the connections and holds the open one. Nothing it does waits: the constructor returns at once, profiles are
/// read, keys fetched and the sandbox started behind the window's back.
class SessionManager : public QObject
{
    Q_OBJECT
public:
    struct Options {
        sandbox::Options sandbox; ///< an empty store: beside the workspace
        KeyStore::Options keys;
        api::TransportOptions transport;
        Options();
    };
    SessionManager(store::Workspace &workspace, Options options, QObject *parent = nullptr);
    explicit SessionManager(store::Workspace &workspace, QObject *parent = nullptr)
        : SessionManager(workspace, Options(), parent)
    {}
    ~SessionManager() override;

    /// The sandbox first, then the others in their order. Only the sandbox until they have been read.
    [[nodiscard]] QList<Profile> profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const QString &profileId) const;

    /// Makes this the current session; sessionChanged() follows, at once or when the profiles have been read (or, the
    /// first time, the sandbox runs). An unknown id opens the sandbox.
    void open(const QString &profileId);
    /// The one that was open last, the sandbox at first.
    void openLast();
    /// Null until the first one is open.
    [[nodiscard]] Session *current() const { return m_current; }

    /// Stores a profile, new or changed, and its key if one is given. An open session takes the change up.
    QFuture<domain::Result<void>> save(const Profile &profile, const std::optional<api::Secret> &key);
    /// Forgets a profile, its key and its cached data; not the sandbox. If it is open, the sandbox opens instead.
    QFuture<domain::Result<void>> remove(const QString &profileId);

    [[nodiscard]] KeyStore &keys() { return *m_keys; }
    [[nodiscard]] SandboxHost &sandboxHost() { return *m_sandbox; }
    [[nodiscard]] store::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] const api::TransportOptions &transportOptions() const { return m_options.transport; }

Q_SIGNALS:
    /// The current session is another one; the old one lives until all who listen have returned.
    void sessionChanged(desk::connections::Session *session);
    void profilesChanged();
    void failed(const desk::domain::Error &error);

private:
    void load();
    void loaded(const QList<store::ProfileRecord> &records, const QString &last);
    void openNow(const QString &profileId);
    void openSandboxFirst();
    void make(const Profile &profile);
    void connectSession(Session *session);
    void retire(Session *session);
    void retireWhenIdle(Session *session);
    void putProfile(const Profile &profile);
    void rememberLast(const QString &profileId);
    void put(const Profile &profile);
    void takeUp(const Profile &profile, const std::optional<api::Secret> &key);

    store::Workspace &m_workspace;
    Options m_options;
    KeyStore *m_keys;
    SandboxHost *m_sandbox;
    QList<Profile> m_profiles;
    QHash<QString, QByteArray> m_settings;
    QString m_wanted; ///< to be opened as soon as that is possible
    QString m_last;
    bool m_loaded = false;
    Session *m_current = nullptr;
    std::vector<Session *> m_retired; ///< still sending
};

} // namespace desk::connections
