// SPDX-License-Identifier: GPL-3.0-or-later
#include "listserver.h"

#include "app/domain/instant.h"

using desk::domain::Instant;
using desk::sandbox::Answer;
using desk::sandbox::Request;

namespace {

qint64 numberIn(const Request &request, const std::string &name, qint64 otherwise)
{
    const auto it = request.query.find(name);
    return it == request.query.end() ? otherwise : std::stoll(it->second);
}

qint64 timeIn(const Request &request, const std::string &name, qint64 otherwise)
{
    const auto it = request.query.find(name);
    if (it == request.query.end())
        return otherwise;
    const auto time = Instant::fromIso(it->second);
    return time ? time->milliseconds() : otherwise;
}

std::string jsonOf(const ListServer::Row &row)
{
    return R"({"loyalty":{"tier":)" + std::to_string(row.tier) + R"(},"id":")"
           + ListServer::idOf(row.number).toStdString() + R"(","eventValue":)" + std::to_string(row.number % 1000)
           + R"(,"currency":"EUR","occurredAt":")" + Instant(row.occurredAt).toIso() + R"(","createdAt":")"
           + Instant(row.createdAt).toIso() + R"("})";
}

} // namespace

ListServer::ListServer() : m_server([this](const Request &request) { return answer(request); }, m_dice)
{
    if (const auto port = m_server.bind("127.0.0.1", 0))
        m_port = *port;
    m_server.serve();
}

ListServer::~ListServer()
{
    m_server.stop();
}

QUrl ListServer::baseUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

QString ListServer::idOf(qint64 number)
{
    return QStringLiteral("7c1d5a00-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

desk::domain::ConversionEntry ListServer::entryOf(const Row &row)
{
    desk::domain::ConversionEntry entry;
    entry.id = idOf(row.number);
    entry.eventValue = desk::domain::Decimal::fromJsonNumber(std::to_string(row.number % 1000));
    entry.currency = QStringLiteral("EUR");
    entry.occurredAt = Instant(row.occurredAt);
    entry.createdAt = Instant(row.createdAt);
    entry.raw = QByteArray::fromStdString(jsonOf(row));
    return entry;
}

void ListServer::edit(const std::function<void(std::vector<Row> &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_rows);
}

void ListServer::afterEach(std::function<void(std::vector<Row> &)> change)
{
    const std::lock_guard lock(m_mutex);
    m_afterEach = std::move(change);
}

std::vector<ListServer::Row> ListServer::rows() const
{
    const std::lock_guard lock(m_mutex);
    return m_rows;
}

Answer ListServer::answer(const Request &request)
{
    const std::string path = "/api/v1/businesses/" + business().toStdString() + "/conversions/entries";
    if (request.path != path)
        return desk::sandbox::notFound("Page");
    ++m_requests;
    const std::lock_guard lock(m_mutex);
    const qint64 from = timeIn(request, "from", Instant::minimum);
    const qint64 to = timeIn(request, "to", Instant::maximum);
    const qint64 limit = numberIn(request, "limit", 20);
    const qint64 page = numberIn(request, "page", 1);
    const qint64 offset = (page - 1) * limit;
    qint64 total = 0;
    std::string items;
    for (const Row &row : m_rows) {
        if (!m_ignoresFilters && (row.occurredAt < from || row.occurredAt > to))
            continue;
        if (total >= offset && total < offset + limit)
            items += (items.empty() ? "" : ",") + jsonOf(row);
        ++total;
    }
    if (m_afterEach)
        m_afterEach(m_rows);
    return {.status = 200,
            .body = R"({"data":[)" + items + R"(],"pagination":{"total":)" + std::to_string(total) + R"(,"page":)"
                    + std::to_string(page) + R"(,"limit":)" + std::to_string(limit) + R"(,"hasMore":)"
                    + (offset + limit < total ? "true" : "false") + "}}",
            .headers = {}};
}
