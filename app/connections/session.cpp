// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/session.h"

#include "app/domain/whenready.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"
#include "app/sync/catalog.h"
#include "app/sync/entrysync.h"

namespace desk::connections {

namespace {
constexpr int firstRetry = 5'000;
constexpr std::chrono::minutes keepUpPause{5}; // one request, where nothing is new
constexpr int longestRetry = 60'000;
} // namespace

Session::Session(store::Workspace &workspace, const Profile &profile, const api::TransportOptions &options,
                 QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_profile(profile),
      m_client(std::make_unique<api::Client>(profile.businessId, nullptr, options)),
      m_catalog(std::make_unique<sync::Catalog>(workspace, *m_client, profile.dataKey())),
      m_entrySync(std::make_unique<sync::EntrySync>(workspace, *m_client, profile.dataKey())),
      m_outbox(std::make_unique<submission::Outbox>(workspace, *m_client, profile.dataKey()))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Session::check);
    connect(m_client.get(), &api::Client::reachabilityChanged, this, [this](bool online) {
        if (m_checking || !m_hasEndpoint)
            return; // the check itself will say
        if (online) {
            check();
        } else {
            setState(State::Offline);
            m_retry.start(firstRetry);
        }
    });
    connect(m_client.get(), &api::Client::keyRefused, this, [this] {
        if (!m_checking && m_state == State::Online)
            check();
    });
    m_entrySync->setKeepUp(keepUpPause);
    m_catalog->loadCached();
}

Session::~Session()
{
    m_client->disconnect(this);
    // What still runs ends before the client does.
    m_entrySync->stop();
    m_outbox.reset();
    m_entrySync.reset();
    m_catalog.reset();
}

void Session::setConfirmedLiveWrite()
{
    m_confirmedLiveWrite = true;
}

void Session::setProfile(const Profile &profile)
{
    if (m_profile == profile)
        return;
    m_profile = profile;
    Q_EMIT profileChanged();
}

void Session::connectTo(const QUrl &baseUrl, const api::Secret &key)
{
    m_hasEndpoint = true;
    m_client->connectTo(baseUrl, key);
    check();
}

void Session::keyMissing(const domain::Error &error)
{
    m_hasEndpoint = false;
    m_client->refuse(error);
    setState(State::KeyMissing, error);
}

void Session::unavailable(const domain::Error &error)
{
    m_hasEndpoint = false;
    m_client->refuse(error);
    setState(State::Offline, error);
}

void Session::reconnect()
{
    m_failedChecks = 0;
    setState(State::Connecting);
    m_client->hold();
    Q_EMIT endpointWanted();
}

void Session::check()
{
    if (m_checking || !m_hasEndpoint)
        return;
    m_checking = true;
    m_retry.stop();
    domain::whenReady(m_client->listBusinesses(api::Lane::Operator), this,
                      [this](const domain::Result<QList<domain::Business>> &businesses) {
                          m_checking = false;
                          checked(businesses);
                      });
}

void Session::checked(const domain::Result<QList<domain::Business>> &businesses)
{
    if (!businesses) {
        const domain::Error &error = businesses.error();
        if (error.httpStatus == 401 || error.httpStatus == 403) {
            setState(State::Refused, error);
        } else if (error.code == QLatin1String("network.key")) {
            setState(State::KeyMissing, error);
        } else {
            // An answer that makes no sense is no service either: try again later, ever more seldom.
            setState(State::Offline, error);
            m_retry.start(std::min(longestRetry, firstRetry << std::min(m_failedChecks++, 5)));
        }
        return;
    }
    m_failedChecks = 0;
    const auto it = std::ranges::find(*businesses, m_profile.businessId, &domain::Business::id);
    if (it == businesses->end()) {
        setState(
            State::Refused,
            domain::Error{.code = QStringLiteral("connection.business"),
                          .message = tr("The key does not reach the business “%1”.").arg(m_profile.title()),
                          .advice = tr("Choose another business in the connection, or enter a key that reaches it."),
                          .detail = {},
                          .httpStatus = 0,
                          .requestId = {},
                          .fields = {}});
        return;
    }
    if (it->name != m_profile.businessName) {
        Profile renamed = m_profile;
        renamed.businessName = it->name;
        setProfile(renamed);
    }
    becomeOnline();
}

void Session::becomeOnline()
{
    setState(State::Online);
    m_outbox->start();
    if (!std::exchange(m_everOnline, true) || m_catalog->state() == sync::Catalog::State::Failed)
        m_catalog->refresh();
    if (!m_entrySync->isRunning())
        m_entrySync->start();
}

void Session::setState(State state, std::optional<domain::Error> problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = std::move(problem);
    Q_EMIT stateChanged();
}

QString Session::stateText() const
{
    switch (m_state) {
    case State::Connecting: return isSandbox() ? tr("The sandbox is starting.") : tr("Connecting to the service.");
    case State::Online:
        return isSandbox() ? tr("Connected to the sandbox on this computer. Nothing here is real.")
                           : tr("Connected to %1, live data of %2.").arg(m_client->baseUrl().host(), m_profile.title());
    case State::Offline:
        return m_problem ? m_problem->message : tr("The service cannot be reached. It is tried again by itself.");
    case State::KeyMissing:
    case State::Refused: return m_problem ? m_problem->message : QString();
    }
    return {};
}

} // namespace desk::connections
