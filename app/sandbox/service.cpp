// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/service.h"

#include "app/sandbox/businesses.h"
#include "app/sandbox/configs.h"
#include "app/sandbox/contacts.h"
#include "app/sandbox/customfields.h"
#include "app/sandbox/demo.h"
#include "app/sandbox/demoentries.h"
#include "app/sandbox/entries.h"
#include "app/sandbox/sources.h"
#include "app/sandbox/webhook.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace desk::sandbox {

/// `{}` in a pattern stands for one id. An empty scope: any valid key. No pattern is a prefix of another's segments.
struct Service::Route {
    const char *method = nullptr;
    const char *pattern = nullptr;
    const char *scope = nullptr;
    Operation operation = nullptr;
    bool isPublic = false;
};

namespace {

/// Whole days, so that every machine that starts on the same day shows the same business.
domain::Instant startOfToday()
{
    const std::int64_t now = domain::Instant::now().milliseconds();
    return domain::Instant(now - now % day);
}

constexpr std::string_view business = "/api/v1/businesses/{}";

std::vector<std::string_view> segmentsOf(std::string_view path)
{
    std::vector<std::string_view> segments;
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::size_t end = std::min(path.find('/'), path.size());
        segments.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return segments;
}

bool isId(std::string_view patternSegment)
{
    return patternSegment == "{}";
}

/// The path's ids, or nothing when the path is another one. An id that is no UUID is empty: it finds nothing.
std::optional<std::vector<std::string>> match(std::string_view pattern, std::string_view path)
{
    const auto expected = segmentsOf(pattern);
    const auto given = segmentsOf(path);
    if (path.empty() || path.front() != '/' || expected.size() != given.size())
        return std::nullopt;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (isId(expected[i]))
            ids.push_back(normalUuid(given[i]));
        else if (expected[i] != given[i])
            return std::nullopt;
    }
    return ids;
}

void addLimitHeaders(Answer &answer, const RateLimiter::Verdict &verdict)
{
    answer.headers.emplace_back("X-RateLimit-Limit", std::to_string(verdict.limit));
    answer.headers.emplace_back("X-RateLimit-Remaining", std::to_string(verdict.remaining));
    answer.headers.emplace_back("X-RateLimit-Reset", std::to_string(verdict.resetSeconds));
}

std::string tokenOf(const Request &request)
{
    static constexpr std::string_view scheme = "Bearer ";
    const std::string &header = request.authorization;
    const bool isBearer = header.size() > scheme.size()
                          && std::ranges::equal(header.substr(0, scheme.size()), scheme, [](char a, char b) {
                                 return std::tolower(static_cast<unsigned char>(a)) == std::tolower(b);
                             });
    return isBearer ? header.substr(scheme.size()) : std::string();
}

std::vector<std::string> textsOf(const QStringList &list)
{
    std::vector<std::string> texts;
    for (const QString &text : list)
        texts.push_back(text.toStdString());
    return texts;
}

} // namespace

Service::Service(const Options &options, const std::string &apiKey, const FaultDice &dice,
                 const std::atomic<int> &rateLimit)
    : m_database(options.store.toStdString()), m_limiter(rateLimit, options.rateWindowMilliseconds), m_dice(dice)
{
    for (const KeySpec &spec : options.furtherKeys)
        m_keys[spec.key.toStdString()] = {.scopes = textsOf(spec.scopes), .businessIds = textsOf(spec.businessIds)};
    m_keys[apiKey] = {};
    seed(m_database, options.seedDemo, options.seedNow.value_or(startOfToday()));
}

const Service::Key *Service::keyOf(const Request &request) const
{
    const auto it = m_keys.find(tokenOf(request));
    return it != m_keys.end() ? &it->second : nullptr;
}

Answer Service::handle(const Request &request)
{
    Answer answer;
    try {
        if (request.path.starts_with("/api/webhook/")) {
            answer = answerApi(request, nullptr);
        } else {
            const Key *key = keyOf(request);
            const auto verdict =
                m_limiter.take(key != nullptr ? tokenOf(request) : std::string(), domain::Instant::now());
            if (verdict.isAllowed) {
                answer = answerApi(request, key);
            } else {
                ++m_refused;
                answer = errorAnswer(429, "RATE_LIMITED", "Too many requests");
                answer.headers.emplace_back("Retry-After", std::to_string(verdict.retryAfter));
            }
            addLimitHeaders(answer, verdict);
        }
    } catch (const DatabaseError &error) {
        qWarning("The sandbox's store failed: %s", error.what());
        answer = errorAnswer(500, "INTERNAL_ERROR", "The sandbox's store failed.");
    }
    answer.headers.emplace_back("X-Request-Id", "req_" + newId());
    return answer;
}

Answer Service::answerApi(const Request &request, const Key *key)
{
    static const std::string configPath = std::string(business) + "/conversions/configs";
    static const std::string sourcePath = configPath + "/{}/sources";
    static const std::string contactPath = std::string(business) + "/contacts";
    static const std::string fieldPath = std::string(business) + "/custom-fields";
    static const std::string entryPath = std::string(business) + "/conversions/entries";
    static const std::string oneConfig = configPath + "/{}";
    static const std::string oneSource = sourcePath + "/{}";
    static const std::string oneContact = contactPath + "/{}";
    static const std::string oneEntry = entryPath + "/{}";
    static const std::array<Route, 22> routes{{
        {"GET", "/api/v1/businesses", "", listBusinesses},
        {"GET", contactPath.c_str(), "contacts:read", listContacts},
        {"POST", contactPath.c_str(), "contacts:write", createContact},
        {"GET", oneContact.c_str(), "contacts:read", getContact},
        {"PATCH", oneContact.c_str(), "contacts:write", changeContact},
        {"GET", fieldPath.c_str(), "custom_fields:read", listCustomFields},
        {"POST", fieldPath.c_str(), "custom_fields:write", createCustomField},
        {"GET", configPath.c_str(), "conversions:read", listConfigs},
        {"POST", configPath.c_str(), "conversions:write", createConfig},
        {"GET", oneConfig.c_str(), "conversions:read", getConfig},
        {"PATCH", oneConfig.c_str(), "conversions:write", changeConfig},
        {"DELETE", oneConfig.c_str(), "conversions:write", deleteConfig},
        {"GET", sourcePath.c_str(), "conversions:read", listSources},
        {"POST", sourcePath.c_str(), "conversions:write", createSource},
        {"GET", oneSource.c_str(), "conversions:read", getSource},
        {"PATCH", oneSource.c_str(), "conversions:write", changeSource},
        {"DELETE", oneSource.c_str(), "conversions:write", deleteSource},
        {"GET", entryPath.c_str(), "conversions:read", listEntries},
        {"POST", entryPath.c_str(), "conversions:write", createEntry},
        {"GET", oneEntry.c_str(), "conversions:read", getEntry},
        {"DELETE", oneEntry.c_str(), "conversions:write", deleteEntry},
        {"POST", "/api/webhook/{}/{}", "", fireWebhook, true},
    }};
    std::string allowed;
    for (const Route &route : routes) {
        const auto ids = match(route.pattern, request.path);
        if (!ids)
            continue;
        if (request.method == route.method)
            return run(route, request, *ids, key);
        allowed += (allowed.empty() ? "" : ", ") + std::string(route.method);
    }
    if (allowed.empty())
        return errorAnswer(404, "NOT_FOUND", "There is nothing at this address");
    Answer answer = errorAnswer(405, "METHOD_NOT_ALLOWED", "This address knows only " + allowed);
    answer.headers.emplace_back("Allow", allowed);
    return answer;
}

Answer Service::run(const Route &route, const Request &request, const std::vector<std::string> &ids, const Key *key)
{
    if (!route.isPublic && key == nullptr)
        return errorAnswer(401, "UNAUTHORIZED", "The API key is missing or not valid");
    const std::lock_guard lock(m_mutex);
    Call call{.request = request,
              .database = m_database,
              .now = domain::Instant::now(),
              .baseUrl = m_baseUrl,
              .listDelay = static_cast<std::int64_t>(std::llround(m_dice.faults().slowListSeconds * 1000)),
              .businessId = {},
              .ids = ids,
              .businessIds = businessesOf(key)};
    if (!ids.empty()) {
        call.businessId = ids.front();
        call.ids.erase(call.ids.begin());
        if (std::ranges::find(call.businessIds, call.businessId) == call.businessIds.end())
            return notFound("Business");
    }
    const std::string_view scope = route.scope;
    if (key != nullptr && !scope.empty() && !key->scopes.empty()
        && std::ranges::find(key->scopes, scope) == key->scopes.end())
        return errorAnswer(403, "INSUFFICIENT_SCOPE", "This API key lacks the scope " + std::string(scope));
    if (request.method == "GET")
        return route.operation(call);
    Transaction transaction(m_database);
    Answer answer = route.operation(call);
    if (answer.status < 400 || call.keepsRefusal)
        transaction.commit();
    if (route.operation == &fireWebhook && answer.status < 400 && m_payloadListener)
        m_payloadListener(call.ids.front());
    return answer;
}

std::vector<std::string> Service::businessesOf(const Key *key)
{
    std::vector<std::string> ids;
    Query query = m_database.query("SELECT id FROM business ORDER BY seq");
    while (query.next()) {
        std::string id = query.text(0);
        if (key == nullptr || key->businessIds.empty()
            || std::ranges::find(key->businessIds, id) != key->businessIds.end())
            ids.push_back(std::move(id));
    }
    return ids;
}

QList<LedgerEntry> Service::ledger()
{
    const std::lock_guard lock(m_mutex);
    QList<LedgerEntry> entries;
    try {
        Query query = m_database.query("SELECT id, business_id, source_id, contact_id, event_value, currency, expense, "
                                       "occurred_at, created_at, listed_at FROM entry ORDER BY seq");
        const auto text = [&query](int column) { return QString::fromStdString(query.text(column)); };
        while (query.next()) {
            entries.append({.id = text(0),
                            .businessId = text(1),
                            .sourceId = text(2),
                            .contactId = text(3),
                            .eventValue = text(4),
                            .currency = text(5),
                            .expense = text(6),
                            .occurredAt = domain::Instant(query.number(7)),
                            .createdAt = domain::Instant(query.number(8)),
                            .listedAt = domain::Instant(query.number(9))});
        }
    } catch (const DatabaseError &error) {
        qWarning("The sandbox's store failed: %s", error.what());
    }
    return entries;
}

QList<ReceivedPayload> Service::receivedPayloads(const std::string &sourceId, int limit)
{
    const std::lock_guard lock(m_mutex);
    QList<ReceivedPayload> payloads;
    try {
        Query query =
            m_database.query("SELECT received_at, body FROM payload WHERE source_id = ? ORDER BY seq DESC LIMIT ?");
        query.with(sourceId, std::int64_t(limit));
        while (query.next())
            payloads.append(
                {.receivedAt = domain::Instant(query.number(0)), .body = QByteArray::fromStdString(query.text(1))});
    } catch (const DatabaseError &error) {
        qWarning("The sandbox's store failed: %s", error.what());
    }
    return payloads;
}

} // namespace desk::sandbox
