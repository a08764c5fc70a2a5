// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/connectiontest.h"

#include "app/domain/whenready.h"

namespace desk::connections {

namespace {

/// No thing of the service has this id.
QString nobody()
{
    return QStringLiteral("00000000-0000-0000-0000-000000000000");
}

} // namespace

QStringList TestReport::missingScopes() const
{
    QStringList missing;
    for (const ScopeFinding &finding : scopes) {
        if (finding.state == ScopeFinding::State::Missing)
            missing.append(finding.scope);
    }
    return missing;
}

ConnectionTest::ConnectionTest(const QUrl &baseUrl, const api::Secret &key, const QString &businessId, QObject *parent,
                               const api::TransportOptions &options)
    : QObject(parent), m_baseUrl(baseUrl), m_key(key), m_businessId(businessId), m_options(options)
{
    m_promise.start();
}

ConnectionTest::~ConnectionTest()
{
    if (!m_promise.future().isFinished())
        m_promise.future().cancel();
    m_promise.finish();
}

QFuture<domain::Result<TestReport>> ConnectionTest::run()
{
    m_client = std::make_unique<api::Client>(m_baseUrl, m_key, QString(), nullptr, m_options);
    domain::whenReady(
        m_client->listBusinesses(), this, [this](const domain::Result<QList<domain::Business>> &businesses) {
            if (!businesses) {
                m_promise.addResult(tl::unexpected(businesses.error()));
                m_promise.finish();
                return;
            }
            m_report.businesses = *businesses;
            if (businesses->isEmpty()) {
                m_promise.addResult(m_report);
                m_promise.finish();
                return;
            }
            const bool reached = std::ranges::any_of(
                *businesses, [this](const domain::Business &business) { return business.id == m_businessId; });
            m_report.testedBusinessId = reached ? m_businessId : businesses->first().id;
            // Not from inside the old client's own answer.
            QMetaObject::invokeMethod(this, &ConnectionTest::probe, Qt::QueuedConnection);
        });
    return m_promise.future();
}

void ConnectionTest::probe()
{
    m_client = std::make_unique<api::Client>(m_baseUrl, m_key, m_report.testedBusinessId, nullptr, m_options);
    const auto scope = [](const char *name, const QString &purpose) {
        return ScopeFinding{
            .scope = QString::fromLatin1(name), .state = ScopeFinding::State::Unknown, .purpose = purpose};
    };
    m_report.scopes = {scope("contacts:read", tr("find contacts")), scope("contacts:write", tr("create contacts")),
                       scope("conversions:read", tr("show sources, mappings and entries")),
                       scope("conversions:write", tr("save mappings and submit entries")),
                       scope("custom_fields:read", tr("map to custom fields"))};
    m_left = m_report.scopes.size();
    ask(0, m_client->listContacts({.limit = 1}), false);
    ask(1, m_client->updateContact(nobody(), {.source = QStringLiteral("connection test")}), true);
    ask(2, m_client->listConfigs(1, 1, api::Lane::Operator), false);
    ask(3, m_client->updateConfig(nobody(), {.isActive = true}), true);
    ask(4, m_client->listCustomFields(1, 1, api::Lane::Operator), false);
}

template<typename T>
void ConnectionTest::ask(qsizetype scope, const QFuture<domain::Result<T>> &answer, bool write)
{
    domain::whenReady(answer, this, [this, scope, write](const domain::Result<T> &result) {
        answered(scope, result ? nullptr : &result.error(), write);
    });
}

void ConnectionTest::answered(qsizetype scope, const domain::Error *error, bool write)
{
    using State = ScopeFinding::State;
    State &state = m_report.scopes[scope].state;
    if (error == nullptr)
        state = State::Present;
    else if (error->httpStatus == 403)
        state = State::Missing;
    else if (write && error->httpStatus == 404)
        state = State::NotRefused;
    if (--m_left > 0)
        return;
    m_promise.addResult(m_report);
    m_promise.finish();
}

} // namespace desk::connections
