// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/sessionmanager.h"

#include "app/connections/payloadfeed.h"
#include "app/domain/whenready.h"
#include "app/sandbox/server.h"
#include "app/store/profilerepository.h"
#include "app/store/syncstaterepository.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"
#include "app/sync/entrysync.h"

#include <QPointer>
#include <QPromise>

namespace desk::connections {

namespace {

QString lastOpened()
{
    return QStringLiteral("connection.last");
}

sandbox::Options beside(sandbox::Options options, const QString &workspaceFile)
{
    if (options.store.isEmpty())
        options.store = SandboxHost::storeBeside(workspaceFile);
    return options;
}

bool isBusy(const Session &session)
{
    using Activity = submission::Outbox::Activity;
    const Activity activity = const_cast<Session &>(session).outbox().activity();
    return activity == Activity::Sending || activity == Activity::Waiting || activity == Activity::Settling;
}

} // namespace

SessionManager::Options::Options()
{
    // Generous, so that a first look at the demo data never waits; the command line's sandbox paces like the service.
    sandbox.rateLimitPerMinute = 600;
}

SessionManager::SessionManager(store::Workspace &workspace, Options options, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_options(std::move(options)),
      m_keys(new KeyStore(m_options.keys, this)),
      m_sandbox(new SandboxHost(beside(m_options.sandbox, workspace.file()), this)),
      m_profiles{sandboxProfile()}
{
    load();
}

SessionManager::~SessionManager()
{
    delete std::exchange(m_current, nullptr);
    for (Session *session : std::exchange(m_retired, {}))
        delete session;
}

void SessionManager::load()
{
    using Loaded = std::pair<QList<store::ProfileRecord>, QString>;
    auto reading = m_workspace.read([](store::Database &db) -> domain::Result<Loaded> {
        auto records = store::ProfileRepository(db).all();
        if (!records)
            return tl::unexpected(records.error());
        const auto last = store::SyncStateRepository(db, QString()).value(lastOpened());
        return Loaded{*records, last ? last->value_or(QString()) : QString()};
    });
    domain::whenReady(reading, this, [this](const domain::Result<Loaded> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        loaded(result ? result->first : QList<store::ProfileRecord>(), result ? result->second : QString());
    });
}

void SessionManager::loaded(const QList<store::ProfileRecord> &records, const QString &last)
{
    for (const store::ProfileRecord &record : records) {
        m_settings.insert(record.id, record.settings);
        put(fromRecord(record));
    }
    if (m_last.isEmpty())
        m_last = last;
    m_loaded = true;
    Q_EMIT profilesChanged();
    if (!m_wanted.isNull())
        openNow(std::exchange(m_wanted, QString()));
}

/// Puts a profile in its place, over the one with its id.
void SessionManager::put(const Profile &profile)
{
    m_profiles.removeIf([&](const Profile &known) { return known.id == profile.id; });
    const auto place = std::ranges::find_if(m_profiles, [&](const Profile &known) {
        return !known.isSandbox && (profile.isSandbox || known.position > profile.position);
    });
    m_profiles.insert(place, profile);
}

std::optional<Profile> SessionManager::find(const QString &profileId) const
{
    const auto it = std::ranges::find(m_profiles, profileId, &Profile::id);
    return it == m_profiles.end() ? std::nullopt : std::optional(*it);
}

void SessionManager::open(const QString &profileId)
{
    if (!m_loaded)
        m_wanted = profileId.isNull() ? QStringLiteral("") : profileId;
    else
        openNow(profileId);
}

void SessionManager::openLast()
{
    open(QStringLiteral(""));
}

void SessionManager::openNow(const QString &profileId)
{
    const QString wanted = profileId.isEmpty() ? m_last : profileId;
    const Profile profile = find(wanted).value_or(find(sandboxProfileId()).value_or(sandboxProfile()));
    if (m_current && m_current->dataKey() == profile.dataKey()) {
        m_current->reconnect();
        return;
    }
    m_wanted = QString();
    rememberLast(profile.id);
    if (profile.isSandbox && profile.businessId.isEmpty())
        openSandboxFirst();
    else
        make(profile);
}

/// The first time, nobody knows the demo business yet: the sandbox has to run before there can be a session.
void SessionManager::openSandboxFirst()
{
    domain::whenReady(m_sandbox->start(), this, [this](const domain::Result<SandboxHost::Running> &running) {
        if (!running) {
            Q_EMIT failed(running.error());
            make(sandboxProfile());
            return;
        }
        auto *client = new api::Client(running->baseUrl, running->key, QString(), this, m_options.transport);
        domain::whenReady(client->listBusinesses(), this,
                          [this, client](const domain::Result<QList<domain::Business>> &businesses) {
                              client->deleteLater();
                              Profile profile = sandboxProfile();
                              if (businesses && !businesses->isEmpty()) {
                                  profile.businessId = businesses->first().id;
                                  profile.businessName = businesses->first().name;
                                  putProfile(profile);
                              } else if (!businesses) {
                                  Q_EMIT failed(businesses.error());
                              }
                              if (m_last == profile.id) // not if the operator went elsewhere meanwhile
                                  make(profile);
                          });
    });
}

void SessionManager::make(const Profile &profile)
{
    Session *old = m_current;
    const auto waiting = std::ranges::find(m_retired, profile.dataKey(), &Session::dataKey);
    if (waiting != m_retired.end()) {
        m_current = *waiting;
        m_retired.erase(waiting);
        m_current->setProfile(profile);
        m_current->reconnect();
    } else {
        m_current = new Session(m_workspace, profile, m_options.transport, this);
        connect(m_current, &Session::endpointWanted, this, [this, session = m_current] {
            if (session->isSandbox() && session->profile().businessId.isEmpty())
                openSandboxFirst();
            else
                connectSession(session);
        });
        connect(m_current, &Session::stateChanged, this, [this, session = m_current] {
            // Somebody replaced the sandbox's store by one with other businesses.
            if (session == m_current && session->isSandbox() && session->state() == Session::State::Refused
                && session->problem() && session->problem()->code == QLatin1String("connection.business"))
                openSandboxFirst();
        });
        connect(m_current, &Session::profileChanged, this, [this, session = m_current] {
            if (find(session->profile().id) != session->profile())
                putProfile(session->profile());
        });
        connectSession(m_current);
    }
    Q_EMIT sessionChanged(m_current);
    if (old)
        retire(old);
}

void SessionManager::connectSession(Session *session)
{
    const QPointer<Session> guard(session);
    if (session->isSandbox()) {
        if (session->profile().businessId.isEmpty()) {
            session->unavailable({.code = QStringLiteral("sandbox.stopped"),
                                  .message = tr("The sandbox could not be started."),
                                  .advice = tr("Try again, or open another connection."),
                                  .detail = {},
                                  .httpStatus = 0,
                                  .requestId = {},
                                  .fields = {}});
            return;
        }
        domain::whenReady(m_sandbox->start(), this, [this, guard](const domain::Result<SandboxHost::Running> &running) {
            if (!guard)
                return;
            if (running) {
                guard->setPayloadReader([server = m_sandbox->share()](const QString &sourceId) {
                    return server->receivedPayloads(sourceId);
                });
                connect(m_sandbox, &SandboxHost::payloadReceived, PayloadFeed::of(*guard), &PayloadFeed::received,
                        Qt::UniqueConnection);
                guard->connectTo(running->baseUrl, running->key);
            } else {
                guard->unavailable(running.error());
            }
        });
        return;
    }
    const QUrl baseUrl = session->profile().baseUrl;
    domain::whenReady(m_keys->read(session->profile().id, baseUrl), this,
                      [guard, baseUrl](const domain::Result<api::Secret> &key) {
                          if (!guard)
                              return;
                          if (key)
                              guard->connectTo(baseUrl, *key);
                          else
                              guard->keyMissing(key.error());
                      });
}

/// What is being sent is sent to its end; only then the session goes.
void SessionManager::retire(Session *session)
{
    session->entrySync().stop();
    m_retired.push_back(session);
    connect(&session->outbox(), &submission::Outbox::activityChanged, this,
            [this, session] { retireWhenIdle(session); });
    retireWhenIdle(session);
}

void SessionManager::retireWhenIdle(Session *session)
{
    if (session == m_current || isBusy(*session))
        return;
    if (std::erase(m_retired, session) > 0)
        session->deleteLater();
}

void SessionManager::rememberLast(const QString &profileId)
{
    m_last = profileId;
    m_workspace.write([profileId](store::Database &db) {
        return store::SyncStateRepository(db, QString()).set(lastOpened(), profileId);
    });
}

/// Takes a profile that the program itself learnt something about.
void SessionManager::putProfile(const Profile &profile)
{
    put(profile);
    auto written = m_workspace.write([record = toRecord(profile, m_settings.value(profile.id))](store::Database &db) {
        return store::ProfileRepository(db).put(record);
    });
    domain::whenReady(written, this, [this](const domain::Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
    Q_EMIT profilesChanged();
}

QFuture<domain::Result<void>> SessionManager::save(const Profile &profile, const std::optional<api::Secret> &key)
{
    Profile stored = profile;
    if (!find(profile.id) && !profile.isSandbox) {
        for (const Profile &known : m_profiles)
            stored.position = std::max(stored.position, known.position + 1);
    }
    auto written = m_workspace.write([record = toRecord(stored, m_settings.value(stored.id))](store::Database &db) {
        return store::ProfileRepository(db).put(record);
    });
    auto promise = std::make_shared<QPromise<domain::Result<void>>>();
    promise->start();
    domain::whenReady(written, this, [this, stored, key, promise](const domain::Result<void> &done) {
        if (done)
            takeUp(stored, key);
        promise->addResult(done);
        promise->finish();
    });
    return promise->future();
}

/// A profile was stored: the list, the key and the open session follow.
void SessionManager::takeUp(const Profile &profile, const std::optional<api::Secret> &key)
{
    put(profile);
    if (key)
        m_keys->write(profile.id, *key);
    Q_EMIT profilesChanged();
    if (!m_current || m_current->profile().id != profile.id)
        return;
    if (m_current->dataKey() != profile.dataKey()) {
        make(profile); // another business or address is another session
        return;
    }
    m_current->setProfile(profile);
    if (key)
        m_current->reconnect();
}

QFuture<domain::Result<void>> SessionManager::remove(const QString &profileId)
{
    if (profileId == sandboxProfileId())
        return QtFuture::makeReadyFuture<domain::Result<void>>(
            domain::fail(QStringLiteral("connection.sandbox"), tr("The sandbox is always there.")));
    auto written =
        m_workspace.write([profileId](store::Database &db) { return store::ProfileRepository(db).remove(profileId); });
    auto promise = std::make_shared<QPromise<domain::Result<void>>>();
    promise->start();
    domain::whenReady(written, this, [this, profileId, promise](const domain::Result<void> &done) {
        if (done) {
            m_keys->remove(profileId);
            m_profiles.removeIf([&](const Profile &known) { return known.id == profileId; });
            m_settings.remove(profileId);
            Q_EMIT profilesChanged();
            if (m_current && m_current->profile().id == profileId)
                openNow(sandboxProfileId());
        }
        promise->addResult(done);
        promise->finish();
    });
    return promise->future();
}

} // namespace desk::connections
