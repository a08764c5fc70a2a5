// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"

#include "app/api/codec.h"
#include "app/api/failure.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

namespace desk::api {

namespace {

using domain::JsonValue;
using domain::Page;
using domain::Result;

constexpr qsizetype largeBody = qsizetype{64} * 1024; // read off the caller's thread from here on
constexpr qsizetype keptAnswer = qsizetype{64} * 1024;

constexpr auto contactsRead = "contacts:read";
constexpr auto contactsWrite = "contacts:write";
constexpr auto conversionsRead = "conversions:read";
constexpr auto conversionsWrite = "conversions:write";
constexpr auto fieldsRead = "custom_fields:read";
constexpr auto fieldsWrite = "custom_fields:write";

domain::Error missingData(const QString &expected)
{
    return {.code = QStringLiteral("answer.missing"),
            //: %1 is "a list" or "an object"
            .message =
                QCoreApplication::translate("ApiAnswer", "The service's answer holds no “data” with %1.").arg(expected),
            .advice = QCoreApplication::translate("ApiAnswer", "Check the address of the connection."),
            .detail = QStringLiteral("field data"),
            .httpStatus = 0,
            .requestId = {},
            .fields = {{QStringLiteral("data"), {}}}};
}

template<typename T>
Result<QList<T>> listOf(JsonValue root, Result<T> (*parse)(JsonValue))
{
    const JsonValue data = root["data"];
    if (!data.isArray())
        return tl::unexpected(missingData(QCoreApplication::translate("ApiAnswer", "a list")));
    QList<T> items;
    items.reserve(static_cast<qsizetype>(data.size()));
    for (const auto &member : data) {
        auto item = parse(member.value);
        if (!item)
            return tl::unexpected(std::move(item.error()));
        items.append(std::move(*item));
    }
    return items;
}

template<typename T>
auto pageOf(Result<T> (*parse)(JsonValue), int requested)
{
    return [parse, requested](JsonValue root) -> Result<Page<T>> {
        auto items = listOf(root, parse);
        if (!items)
            return tl::unexpected(std::move(items.error()));
        auto info = codec::parsePagination(root["pagination"], items->size());
        if (!info)
            return tl::unexpected(std::move(info.error()));
        if (info->page != requested)
            return domain::fail(QStringLiteral("answer.pagination"),
                                QCoreApplication::translate(
                                    "ApiAnswer", "Page %1 was asked for, and the service answered with page %2.")
                                    .arg(requested)
                                    .arg(info->page));
        return Page<T>{std::move(*items), *info};
    };
}

template<typename T>
auto oneOf(Result<T> (*parse)(JsonValue))
{
    return [parse](JsonValue root) -> Result<T> {
        const JsonValue data = root["data"];
        return data.isObject() ? parse(data)
                               : tl::unexpected(missingData(QCoreApplication::translate("ApiAnswer", "an object")));
    };
}

template<typename T, typename Decode>
Result<T> decodeAnswer(const Outcome &outcome, const Asked &asked, const Secret &key, const Decode &decode)
{
    if (outcome.trouble != Trouble::None)
        return tl::unexpected(describeTrouble(outcome, asked, key));
    if (outcome.status < 200 || outcome.status > 299)
        return tl::unexpected(describeStatus(outcome, asked, key));
    if constexpr (std::is_void_v<T>) {
        return {};
    } else {
        domain::JsonDocument document;
        const std::string_view text(outcome.body.constData(), static_cast<std::size_t>(outcome.body.size()));
        if (const auto error = document.parseView(text))
            return tl::unexpected(describeBody(outcome, *error, key));
        Result<T> value = decode(document.root());
        if (!value)
            return tl::unexpected(inAnswer(std::move(value.error()), outcome, key));
        return value;
    }
}

/// Gives `work` to a pool thread when the body is large, so that reading it never holds the caller's thread.
template<typename Work>
void whereItBelongs(const Outcome &outcome, Work work)
{
    if (outcome.body.size() < largeBody)
        work();
    else
        QThreadPool::globalInstance()->start(std::move(work));
}

template<typename T, typename Decode>
QFuture<Result<T>> call(Transport *transport, const Request &request, const char *scope, Decode decode)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    const QUrl webhook = request.webhook;
    const bool read = request.mayRepeat();
    transport->send(
        request,
        [=, decode = std::move(decode)](const Outcome &outcome) {
            const Secret &key = transport->key(); // may have come after the call
            const Asked asked{
                .scope = scope, .address = webhook.isEmpty() ? transport->baseUrl() : webhook, .read = read};
            whereItBelongs(outcome, [=] {
                promise->addResult(decodeAnswer<T>(outcome, asked, key, decode));
                promise->finish();
            });
        },
        [promise] { return promise->isCanceled(); });
    return future;
}

Request withBody(const char *method, const QStringList &segments, const QByteArray &body, Lane lane = Lane::Operator)
{
    Request request;
    request.method = method;
    request.segments = segments;
    request.body = body;
    request.hasBody = true;
    request.lane = lane;
    return request;
}

Request without(const char *method, const QStringList &segments, Lane lane)
{
    Request request;
    request.method = method;
    request.segments = segments;
    request.lane = lane;
    return request;
}

Request paged(const QStringList &segments, int page, int limit, Lane lane)
{
    Request request = without("GET", segments, lane);
    request.query.addQueryItem(QStringLiteral("page"), QString::number(page));
    request.query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    return request;
}

void add(Request &request, const char *name, const QString &value)
{
    if (!value.isEmpty())
        request.query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

constexpr auto nothing = [](JsonValue) {};

EntryOutcome outcomeOf(const Outcome &outcome, const Asked &asked, const Secret &key)
{
    EntryOutcome result;
    result.attempts = outcome.written ? 1 : 0;
    result.httpStatus = outcome.status;
    result.requestId = requestIdOf(outcome, key);
    result.answer = key.redact(outcome.body.left(keptAnswer));
    const bool whole = outcome.trouble == Trouble::None || outcome.trouble == Trouble::Redirected;
    result.delivery = !outcome.written ? Delivery::NotSent : whole ? Delivery::Answered : Delivery::MayHaveArrived;
    auto entry = decodeAnswer<domain::ConversionEntry>(outcome, asked, key, oneOf(&codec::parseEntry));
    if (entry)
        result.entry = std::move(*entry);
    else
        result.error = std::move(entry.error());
    return result;
}

} // namespace

Client::Client(const QString &businessId, QObject *parent, const TransportOptions &options)
    : QObject(parent), m_transport(new Transport(options, this)), m_businessId(businessId)
{
    connect(m_transport, &Transport::budgetChanged, this, &Client::budgetChanged);
    connect(m_transport, &Transport::reachabilityChanged, this, &Client::reachabilityChanged);
    connect(m_transport, &Transport::keyRefused, this, &Client::keyRefused);
}

Client::Client(const QUrl &baseUrl, const Secret &key, const QString &businessId, QObject *parent,
               const TransportOptions &options)
    : Client(businessId, parent, options)
{
    m_transport->connectTo(baseUrl, key);
}

Client::~Client()
{
    m_transport->disconnect(this);
    delete m_transport;
}

void Client::connectTo(const QUrl &baseUrl, const Secret &key)
{
    m_transport->connectTo(baseUrl, key);
}

void Client::refuse(const domain::Error &error)
{
    m_transport->refuse(error);
}

void Client::hold()
{
    m_transport->hold();
}

QUrl Client::baseUrl() const
{
    return m_transport->baseUrl();
}

QStringList Client::inBusiness(std::initializer_list<QString> rest) const
{
    QStringList segments{QStringLiteral("api"), QStringLiteral("v1"), QStringLiteral("businesses"), m_businessId};
    segments.append(QStringList(rest));
    return segments;
}

QStringList Client::configs(std::initializer_list<QString> rest) const
{
    return inBusiness({QStringLiteral("conversions"), QStringLiteral("configs")}) + QStringList(rest);
}

QStringList Client::sources(const QString &configId, std::initializer_list<QString> rest) const
{
    return configs({configId, QStringLiteral("sources")}) + QStringList(rest);
}

QStringList Client::entries(std::initializer_list<QString> rest) const
{
    return inBusiness({QStringLiteral("conversions"), QStringLiteral("entries")}) + QStringList(rest);
}

Client::Answer<QList<domain::Business>> Client::listBusinesses(Lane lane)
{
    const QStringList segments{QStringLiteral("api"), QStringLiteral("v1"), QStringLiteral("businesses")};
    return call<QList<domain::Business>>(m_transport, without("GET", segments, lane), "",
                                         [](JsonValue root) { return listOf(root, &codec::parseBusiness); });
}

Client::Answer<Page<domain::Contact>> Client::listContacts(const ContactQuery &query, Lane lane)
{
    Request request = paged(inBusiness({QStringLiteral("contacts")}), query.page, query.limit, lane);
    add(request, "search", query.search);
    add(request, "email", query.email);
    add(request, "phone", query.phone);
    add(request, "tag", query.tag);
    add(request, "sort", query.sort);
    return call<Page<domain::Contact>>(m_transport, request, contactsRead, pageOf(&codec::parseContact, query.page));
}

Client::Answer<domain::Contact> Client::getContact(const QString &id, Lane lane)
{
    return call<domain::Contact>(m_transport, without("GET", inBusiness({QStringLiteral("contacts"), id}), lane),
                                 contactsRead, oneOf(&codec::parseContact));
}

Client::Answer<domain::Contact> Client::createContact(const ContactWrite &contact)
{
    return call<domain::Contact>(m_transport,
                                 withBody("POST", inBusiness({QStringLiteral("contacts")}), toJson(contact)),
                                 contactsWrite, oneOf(&codec::parseContact));
}

Client::Answer<domain::Contact> Client::updateContact(const QString &id, const ContactWrite &contact)
{
    return call<domain::Contact>(m_transport,
                                 withBody("PATCH", inBusiness({QStringLiteral("contacts"), id}), toJson(contact)),
                                 contactsWrite, oneOf(&codec::parseContact));
}

Client::Answer<Page<domain::CustomField>> Client::listCustomFields(int page, int limit, Lane lane)
{
    return call<Page<domain::CustomField>>(m_transport,
                                           paged(inBusiness({QStringLiteral("custom-fields")}), page, limit, lane),
                                           fieldsRead, pageOf(&codec::parseCustomField, page));
}

Client::Answer<domain::CustomField> Client::createCustomField(const CustomFieldWrite &field)
{
    return call<domain::CustomField>(m_transport,
                                     withBody("POST", inBusiness({QStringLiteral("custom-fields")}), toJson(field)),
                                     fieldsWrite, oneOf(&codec::parseCustomField));
}

Client::Answer<Page<domain::ConversionConfig>> Client::listConfigs(int page, int limit, Lane lane,
                                                                   std::optional<bool> isActive)
{
    Request request = paged(configs(), page, limit, lane);
    if (isActive)
        add(request, "isActive", *isActive ? QStringLiteral("true") : QStringLiteral("false"));
    return call<Page<domain::ConversionConfig>>(m_transport, request, conversionsRead,
                                                pageOf(&codec::parseConfig, page));
}

Client::Answer<domain::ConversionConfig> Client::getConfig(const QString &configId, Lane lane)
{
    return call<domain::ConversionConfig>(m_transport, without("GET", configs({configId}), lane), conversionsRead,
                                          oneOf(&codec::parseConfig));
}

Client::Answer<domain::ConversionConfig> Client::createConfig(const ConfigWrite &config)
{
    return call<domain::ConversionConfig>(m_transport, withBody("POST", configs(), toJson(config)), conversionsWrite,
                                          oneOf(&codec::parseConfig));
}

Client::Answer<domain::ConversionConfig> Client::updateConfig(const QString &configId, const ConfigWrite &config)
{
    return call<domain::ConversionConfig>(m_transport, withBody("PATCH", configs({configId}), toJson(config)),
                                          conversionsWrite, oneOf(&codec::parseConfig));
}

Client::Answer<void> Client::deleteConfig(const QString &configId, std::optional<qint64> confirmEntryCount)
{
    Request request = without("DELETE", configs({configId}), Lane::Operator);
    if (confirmEntryCount)
        add(request, "confirmEntryCount", QString::number(*confirmEntryCount));
    return call<void>(m_transport, request, conversionsWrite, nothing);
}

Client::Answer<Page<domain::ConversionSource>> Client::listSources(const QString &configId, int page, int limit,
                                                                   Lane lane)
{
    return call<Page<domain::ConversionSource>>(m_transport, paged(sources(configId), page, limit, lane),
                                                conversionsRead, pageOf(&codec::parseSource, page));
}

Client::Answer<domain::ConversionSource> Client::getSource(const QString &configId, const QString &sourceId, Lane lane)
{
    return call<domain::ConversionSource>(m_transport, without("GET", sources(configId, {sourceId}), lane),
                                          conversionsRead, oneOf(&codec::parseSource));
}

Client::Answer<domain::ConversionSource> Client::createSource(const QString &configId, const SourceCreate &source)
{
    return call<domain::ConversionSource>(m_transport, withBody("POST", sources(configId), toJson(source)),
                                          conversionsWrite, oneOf(&codec::parseSource));
}

Client::Answer<domain::ConversionSource> Client::updateSource(const QString &configId, const QString &sourceId,
                                                              const SourceUpdate &update)
{
    return call<domain::ConversionSource>(m_transport, withBody("PATCH", sources(configId, {sourceId}), toJson(update)),
                                          conversionsWrite, oneOf(&codec::parseSource));
}

Client::Answer<void> Client::deleteSource(const QString &configId, const QString &sourceId)
{
    return call<void>(m_transport, without("DELETE", sources(configId, {sourceId}), Lane::Operator), conversionsWrite,
                      nothing);
}

Client::Answer<Page<domain::ConversionEntry>> Client::listEntries(const EntryQuery &query, Lane lane)
{
    const auto iso = [](const std::optional<domain::Instant> &time) {
        return time ? QString::fromStdString(time->toIso()) : QString();
    };
    Request request = paged(entries(), query.page, query.limit, lane);
    add(request, "contactId", query.contactId);
    add(request, "configId", query.configId);
    add(request, "sourceId", query.sourceId);
    add(request, "from", iso(query.from));
    add(request, "to", iso(query.to));
    add(request, "sort", query.sort);
    return call<Page<domain::ConversionEntry>>(m_transport, request, conversionsRead,
                                               pageOf(&codec::parseEntry, query.page));
}

Client::Answer<domain::ConversionEntry> Client::getEntry(const QString &id, Lane lane)
{
    return call<domain::ConversionEntry>(m_transport, without("GET", entries({id}), lane), conversionsRead,
                                         oneOf(&codec::parseEntry));
}

Client::Answer<void> Client::deleteEntry(const QString &id)
{
    return call<void>(m_transport, without("DELETE", entries({id}), Lane::Operator), conversionsWrite, nothing);
}

QFuture<EntryOutcome> Client::createEntry(const QByteArray &exactBody, Lane lane)
{
    auto promise = std::make_shared<QPromise<EntryOutcome>>();
    promise->start();
    QFuture<EntryOutcome> future = promise->future();
    m_transport->send(
        withBody("POST", entries(), exactBody, lane),
        [promise, transport = m_transport](const Outcome &outcome) {
            const Secret &key = transport->key();
            const Asked asked{.scope = conversionsWrite, .address = transport->baseUrl(), .read = false};
            whereItBelongs(outcome, [=] {
                promise->addResult(outcomeOf(outcome, asked, key));
                promise->finish();
            });
        },
        [promise] { return promise->isCanceled(); });
    return future;
}

Client::Answer<WebhookOutcome> Client::fireWebhook(const QUrl &url, const QByteArray &payload)
{
    Request request = withBody("POST", {}, payload);
    request.webhook = url;
    return call<WebhookOutcome>(m_transport, request, "", &codec::parseWebhookOutcome);
}

void Client::setBacklog(int entries)
{
    m_transport->setBacklog(entries);
}

RequestBudget Client::budget() const
{
    return m_transport->budget();
}

std::optional<qint64> entryCountToConfirm(const domain::Error &error)
{
    for (const domain::FieldProblem &problem : error.fields) {
        bool ok = false;
        const qint64 count = problem.field == QLatin1String("entryCount") ? problem.message.toLongLong(&ok) : 0;
        if (ok && count >= 0)
            return count;
    }
    return std::nullopt;
}

} // namespace desk::api
