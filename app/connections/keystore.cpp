// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/keystore.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace desk::connections {

Q_LOGGING_CATEGORY(lcKeys, "desk.keys", QtWarningMsg)

struct KeyStore::Ended {
    QKeychain::Error error = QKeychain::OtherError;
    QString text; ///< what a read found
    bool timedOut = false;
    /// The keyring is there and answered sensibly.
    [[nodiscard]] bool answered() const
    {
        return !timedOut && (error == QKeychain::NoError || error == QKeychain::EntryNotFound);
    }
};

namespace {

template<typename T>
std::shared_ptr<QPromise<T>> startedPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template<typename T>
void fulfil(const std::shared_ptr<QPromise<T>> &promise, T value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

template<typename T>
QFuture<T> ready(T value)
{
    auto promise = startedPromise<T>();
    fulfil(promise, std::move(value));
    return promise->future();
}

} // namespace

KeyStore::KeyStore(Options options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_environment(m_options.environment ? *m_options.environment
                                          : api::Secret(QString::fromUtf8(qgetenv("CONVERSION_DESK_API_KEY")))),
      m_persistent(m_options.useKeyring)
{}

KeyStore::~KeyStore() = default;

void KeyStore::run(QKeychain::Job *job, int milliseconds, std::function<void(const Ended &)> done)
{
    auto once = std::make_shared<std::function<void(const Ended &)>>(std::move(done));
    const auto finish = [once](const Ended &ended) {
        if (const auto call = std::exchange(*once, {}))
            call(ended);
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // never a plain file
    connect(job, &QKeychain::Job::finished, this, [finish](QKeychain::Job *ended) {
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        finish({.error = ended->error(), .text = read != nullptr ? read->textData() : QString(), .timedOut = false});
    });
    // The job cannot be stopped; it ends whenever the keyring likes, and nobody listens any more.
    QTimer::singleShot(milliseconds, this, [finish, guard = QPointer(job), this] {
        if (guard)
            guard->disconnect(this);
        finish({.error = QKeychain::OtherError, .text = {}, .timedOut = true});
    });
    job->start();
}

void KeyStore::setPersistent(bool persistent)
{
    if (persistent == m_persistent)
        return;
    m_persistent = persistent;
    qCInfo(lcKeys) << (persistent ? "the keyring answers" : "no keyring: keys are kept in memory");
    Q_EMIT availabilityChanged();
}

bool KeyStore::environmentAppliesTo(const QUrl &baseUrl)
{
    if (m_environment.isEmpty())
        return false;
    const QString host = baseUrl.authority().toLower();
    if (m_environmentHost.isEmpty())
        m_environmentHost = host;
    return m_environmentHost == host;
}

void KeyStore::probe()
{
    if (!m_options.useKeyring)
        return;
    auto *job = new QKeychain::ReadPasswordJob(m_options.service);
    job->setKey(QStringLiteral("is-there-a-keyring"));
    run(job, m_options.probeMilliseconds, [this](const Ended &ended) { setPersistent(ended.answered()); });
}

QFuture<domain::Result<api::Secret>> KeyStore::read(const QString &profileId, const QUrl &baseUrl)
{
    using Answer = domain::Result<api::Secret>;
    if (const auto it = m_memory.constFind(profileId); it != m_memory.constEnd())
        return ready<Answer>(*it);
    if (environmentAppliesTo(baseUrl))
        return ready<Answer>(m_environment);
    const auto missing = [] {
        return domain::fail(QStringLiteral("key.missing"), tr("There is no API key stored for this connection."), {},
                            tr("Enter the key in the connection."));
    };
    if (!m_options.useKeyring)
        return ready<Answer>(missing());
    auto promise = startedPromise<Answer>();
    auto *job = new QKeychain::ReadPasswordJob(m_options.service);
    job->setKey(profileId);
    run(job, m_options.jobMilliseconds, [this, promise, missing](const Ended &ended) {
        setPersistent(ended.answered());
        if (ended.timedOut)
            fulfil(promise,
                   Answer(domain::fail(QStringLiteral("key.unavailable"), tr("The system's keyring does not answer."),
                                       {}, tr("Unlock it and connect again, or enter the key in the connection."))));
        else if (ended.error == QKeychain::AccessDenied || ended.error == QKeychain::AccessDeniedByUser)
            fulfil(promise,
                   Answer(domain::fail(QStringLiteral("key.unavailable"),
                                       tr("The system's keyring did not give the API key out."), {},
                                       tr("Allow it and connect again, or enter the key in the connection."))));
        else if (ended.error != QKeychain::NoError || ended.text.isEmpty())
            fulfil(promise, Answer(missing()));
        else
            fulfil(promise, Answer(api::Secret(ended.text)));
    });
    return promise->future();
}

QFuture<domain::Result<bool>> KeyStore::write(const QString &profileId, const api::Secret &key)
{
    using Answer = domain::Result<bool>;
    m_memory.insert(profileId, key); // works at once, whatever the keyring does
    if (!m_options.useKeyring)
        return ready<Answer>(false);
    auto promise = startedPromise<Answer>();
    auto *job = new QKeychain::WritePasswordJob(m_options.service);
    job->setKey(profileId);
    job->setTextData(QString::fromUtf8(key.reveal()));
    run(job, m_options.jobMilliseconds, [this, promise](const Ended &ended) {
        setPersistent(ended.error == QKeychain::NoError && !ended.timedOut);
        fulfil(promise, Answer(m_persistent));
    });
    return promise->future();
}

QFuture<domain::Result<void>> KeyStore::remove(const QString &profileId)
{
    using Answer = domain::Result<void>;
    m_memory.remove(profileId);
    if (!m_options.useKeyring)
        return ready<Answer>({});
    auto promise = startedPromise<Answer>();
    auto *job = new QKeychain::DeletePasswordJob(m_options.service);
    job->setKey(profileId);
    run(job, m_options.jobMilliseconds, [this, promise](const Ended &ended) {
        if (ended.answered() || ended.error == QKeychain::NoBackendAvailable || !m_persistent)
            fulfil(promise, Answer());
        else
            fulfil(promise, Answer(domain::fail(QStringLiteral("key.unavailable"),
                                                tr("The system's keyring did not delete the API key."), {},
                                                tr("Delete “%1” in the keyring yourself.").arg(m_options.service))));
    });
    return promise->future();
}

QString KeyStore::notice() const
{
    if (m_persistent)
        return {};
    return tr("This computer offers no keyring. API keys are kept until the program ends and have to be entered again "
              "at the next start.");
}

} // namespace desk::connections
