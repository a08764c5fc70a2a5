// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/secret.h"
#include "app/domain/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace desk::connections {

/// Where API keys are kept: in the system's keyring where there is one, else in memory until the program ends.
///
/// CONVERSION_DESK_API_KEY replaces the stored key for this run and is never stored; a key entered during the run comes
/// before it. It is given only to the host that it is first read for, so that opening another connection later cannot
/// send it to somebody else.
///
/// Nothing here waits: each job of the keyring has a time limit, because a locked one may ask its user for ever.
/// Belongs to the GUI thread (or a command's main thread).
class KeyStore : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString service = QStringLiteral("conversion-desk"); ///< the keyring's folder name for us
        bool useKeyring = true;
        std::optional<api::Secret> environment; ///< for tests; the variable's value if not set
        int probeMilliseconds = 3'000;
        int jobMilliseconds = 20'000; ///< long enough to type a password that unlocks the keyring
    };
    explicit KeyStore(Options options, QObject *parent = nullptr);
    KeyStore() : KeyStore(Options()) {}
    ~KeyStore() override;

    /// Codes: key.missing (none stored), key.unavailable (the keyring did not answer or refused).
    [[nodiscard]] QFuture<domain::Result<api::Secret>> read(const QString &profileId, const QUrl &baseUrl);
    /// Never fails outright: a key that the keyring does not take is kept in memory. True: it is in the keyring.
    QFuture<domain::Result<bool>> write(const QString &profileId, const api::Secret &key);
    QFuture<domain::Result<void>> remove(const QString &profileId);

    /// Finds out whether there is a keyring; availabilityChanged() follows when the answer differs from before.
    void probe();
    /// False once the keyring turned out to be missing: keys last as long as the program runs.
    [[nodiscard]] bool isPersistent() const { return m_persistent; }
    /// A sentence for the window when keys are not kept; empty when they are.
    [[nodiscard]] QString notice() const;
    /// The environment variable is set.
    [[nodiscard]] bool hasEnvironmentKey() const { return !m_environment.isEmpty(); }

Q_SIGNALS:
    void availabilityChanged();

private:
    struct Ended; // how a keyring job ended
    /// Runs the job; `done` is called once, at the latest after the limit.
    void run(QKeychain::Job *job, int milliseconds, std::function<void(const Ended &)> done);
    void setPersistent(bool persistent);
    [[nodiscard]] bool environmentAppliesTo(const QUrl &baseUrl);

    Options m_options;
    api::Secret m_environment;
    QString m_environmentHost;
    QHash<QString, api::Secret> m_memory;
    bool m_persistent = true;
};

} // namespace desk::connections
