// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/budget.h"
#include "app/api/requests.h"
#include "app/api/secret.h"
#include "app/api/transport.h"
#include "app/domain/entities.h"
#include "app/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

namespace desk::api {

/// The service's operations (openapi.yaml), typed. One base URL, one key, one business.
///
/// Lives in one thread and is called from there; results can be awaited anywhere. Every future finishes: with a value,
/// or with an error whose message and advice are for the operator. Cancelling a future takes a request that still waits
/// out of the queue. Reads may be repeated by the transport, writes are sent at most once.
class Client : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Answer = QFuture<domain::Result<T>>;

    /// A base URL or key that cannot be used is reported by each call, not here.
    Client(const QUrl &baseUrl, const Secret &key, const QString &businessId, QObject *parent = nullptr,
           const TransportOptions &options = {});
    /// A client that keeps its requests waiting until connectTo() or refuse(), for a key or a server that is yet to
    /// come.
    explicit Client(const QString &businessId, QObject *parent = nullptr, const TransportOptions &options = {});
    ~Client() override;

    /// From now on requests go there, also those that waited.
    void connectTo(const QUrl &baseUrl, const Secret &key);
    /// From now on every request fails with this error, also those that waited.
    void refuse(const domain::Error &error);
    /// From now on requests wait again.
    void hold();

    [[nodiscard]] QString businessId() const { return m_businessId; }
    [[nodiscard]] QUrl baseUrl() const;

    [[nodiscard]] Answer<QList<domain::Business>> listBusinesses(Lane lane = Lane::Operator);

    [[nodiscard]] Answer<domain::Page<domain::Contact>> listContacts(const ContactQuery &query,
                                                                     Lane lane = Lane::Operator);
    [[nodiscard]] Answer<domain::Contact> getContact(const QString &id, Lane lane = Lane::Operator);
    [[nodiscard]] Answer<domain::Contact> createContact(const ContactWrite &contact);
    [[nodiscard]] Answer<domain::Contact> updateContact(const QString &id, const ContactWrite &contact);

    [[nodiscard]] Answer<domain::Page<domain::CustomField>> listCustomFields(int page = 1, int limit = 100,
                                                                             Lane lane = Lane::Browse);
    [[nodiscard]] Answer<domain::CustomField> createCustomField(const CustomFieldWrite &field);

    [[nodiscard]] Answer<domain::Page<domain::ConversionConfig>> listConfigs(int page = 1, int limit = 100,
                                                                             Lane lane = Lane::Browse,
                                                                             std::optional<bool> isActive = {});
    [[nodiscard]] Answer<domain::ConversionConfig> getConfig(const QString &configId, Lane lane = Lane::Operator);
    [[nodiscard]] Answer<domain::ConversionConfig> createConfig(const ConfigWrite &config);
    [[nodiscard]] Answer<domain::ConversionConfig> updateConfig(const QString &configId, const ConfigWrite &config);
    /// A config that holds entries answers 409; entryCountToConfirm() of that error is what to confirm.
    [[nodiscard]] Answer<void> deleteConfig(const QString &configId, std::optional<qint64> confirmEntryCount = {});

    [[nodiscard]] Answer<domain::Page<domain::ConversionSource>> listSources(const QString &configId, int page = 1,
                                                                             int limit = 100, Lane lane = Lane::Browse);
    [[nodiscard]] Answer<domain::ConversionSource> getSource(const QString &configId, const QString &sourceId,
                                                             Lane lane = Lane::Operator);
    [[nodiscard]] Answer<domain::ConversionSource> createSource(const QString &configId, const SourceCreate &source);
    [[nodiscard]] Answer<domain::ConversionSource> updateSource(const QString &configId, const QString &sourceId,
                                                                const SourceUpdate &update);
    [[nodiscard]] Answer<void> deleteSource(const QString &configId, const QString &sourceId);

    [[nodiscard]] Answer<domain::Page<domain::ConversionEntry>> listEntries(const EntryQuery &query,
                                                                            Lane lane = Lane::Browse);
    [[nodiscard]] Answer<domain::ConversionEntry> getEntry(const QString &id, Lane lane = Lane::Operator);
    [[nodiscard]] Answer<void> deleteEntry(const QString &id);
    /// Posts exactly this body, once. The only call whose future is no Result: see EntryOutcome.
    [[nodiscard]] QFuture<EntryOutcome> createEntry(const QByteArray &exactBody, Lane lane = Lane::Send);

    /// Posts a payload to a webhook source's URL, once, without the key. It may create an entry.
    [[nodiscard]] Answer<WebhookOutcome> fireWebhook(const QUrl &url, const QByteArray &payload);

    [[nodiscard]] RequestBudget budget() const;
    /// How many entries could be sent at once: background copying leaves them their share of the budget.
    void setBacklog(int entries);

Q_SIGNALS:
    void budgetChanged();
    /// An answer came after none could be had (true), or the service could not be reached any more (false).
    void reachabilityChanged(bool online);
    /// The service does not accept the key (401).
    void keyRefused();

private:
    [[nodiscard]] QStringList inBusiness(std::initializer_list<QString> rest) const;
    [[nodiscard]] QStringList configs(std::initializer_list<QString> rest = {}) const;
    [[nodiscard]] QStringList sources(const QString &configId, std::initializer_list<QString> rest = {}) const;
    [[nodiscard]] QStringList entries(std::initializer_list<QString> rest = {}) const;

    Transport *m_transport;
    QString m_businessId;
};

/// The number of entries that a refused deleteConfig() asks to have confirmed.
[[nodiscard]] std::optional<qint64> entryCountToConfirm(const domain::Error &error);

} // namespace desk::api
