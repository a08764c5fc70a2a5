// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reading.h"

#include "app/sandbox/call.h"

#include <QUtf8StringView>
#include <QUuid>

#include <algorithm>
#include <charconv>

namespace desk::sandbox {

namespace {

std::string listed(std::initializer_list<std::string_view> values)
{
    std::string text;
    for (const std::string_view value : values) {
        if (!text.empty())
            text += ", ";
        text += value;
    }
    return text;
}

std::string lengthMessage(std::size_t minimum, std::size_t maximum)
{
    if (minimum == maximum)
        return "must have exactly " + std::to_string(minimum) + " characters";
    if (minimum == 0)
        return "must have at most " + std::to_string(maximum) + " characters";
    return "must have " + std::to_string(minimum) + " to " + std::to_string(maximum) + " characters";
}

} // namespace

std::string newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

std::string normalUuid(std::string_view text)
{
    if (text.size() != 36)
        return {};
    std::string result(text);
    for (std::size_t i = 0; i < result.size(); ++i) {
        char &c = result[i];
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != '-')
                return {};
            continue;
        }
        if (c >= 'A' && c <= 'F')
            c = static_cast<char>(c - 'A' + 'a');
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return {};
    }
    return result;
}

std::size_t codePoints(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const auto isForbidden = [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F
               || std::string_view("\"(),:;<>[\\]").find(c) != std::string_view::npos;
    };
    const std::string_view domain = text.substr(at + 1);
    return std::ranges::none_of(text, isForbidden) && domain.find('.') != std::string_view::npos
           && domain.front() != '.' && domain.back() != '.' && domain.find("..") == std::string_view::npos;
}

BodyReader::BodyReader(const Request &request)
{
    if (const auto error = m_document->parse(request.body)) {
        std::string message =
            "The body is not JSON. Line " + std::to_string(error->line) + ", column " + std::to_string(error->column);
        if (error->reason != nullptr)
            message += std::string(": ") + error->reason;
        m_refusal = errorAnswer(400, "VALIDATION_ERROR", message);
    } else if (!m_document->root().isObject()) {
        m_refusal = errorAnswer(400, "VALIDATION_ERROR", "The body must be a JSON object.");
    }
}

void BodyReader::needOneOf(std::initializer_list<std::string_view> names)
{
    if (std::ranges::none_of(names, [this](std::string_view name) { return has(name); }))
        note({}, "At least one of these is needed: " + listed(names));
}

void BodyReader::need(std::string_view name)
{
    if (!has(name))
        note(name, "is required");
}

domain::JsonValue BodyReader::string(std::string_view name)
{
    const domain::JsonValue value = m_document->root()[name];
    if (value && !value.isString()) {
        note(name, "must be a string");
        return {};
    }
    return value;
}

std::optional<std::string> BodyReader::text(std::string_view name, std::size_t minimum, std::size_t maximum)
{
    const domain::JsonValue value = string(name);
    if (!value)
        return std::nullopt;
    const std::size_t length = codePoints(value.string());
    if (length < minimum || length > maximum) {
        note(name, lengthMessage(minimum, maximum));
        return std::nullopt;
    }
    return std::string(value.string());
}

std::optional<std::string> BodyReader::email(std::string_view name, std::size_t maximum)
{
    auto value = text(name, 0, maximum);
    if (value && !isEmail(*value)) {
        note(name, "must be an e-mail address");
        return std::nullopt;
    }
    return value;
}

std::optional<std::string> BodyReader::choice(std::string_view name, std::initializer_list<std::string_view> values)
{
    const domain::JsonValue value = string(name);
    if (!value)
        return std::nullopt;
    if (std::ranges::find(values, value.string()) == values.end()) {
        note(name, "must be one of " + listed(values));
        return std::nullopt;
    }
    return std::string(value.string());
}

std::optional<std::string> BodyReader::uuid(std::string_view name)
{
    const domain::JsonValue value = string(name);
    if (!value)
        return std::nullopt;
    std::string id = normalUuid(value.string());
    if (id.empty()) {
        note(name, "must be a UUID");
        return std::nullopt;
    }
    return id;
}

std::optional<bool> BodyReader::boolean(std::string_view name)
{
    const domain::JsonValue value = m_document->root()[name];
    if (!value)
        return std::nullopt;
    if (!value.isBool()) {
        note(name, "must be true or false");
        return std::nullopt;
    }
    return value.type() == domain::JsonType::True;
}

std::optional<std::int64_t> BodyReader::integer(std::string_view name, std::int64_t minimum)
{
    const domain::JsonValue value = m_document->root()[name];
    if (!value)
        return std::nullopt;
    std::int64_t number = 0;
    const std::string_view text = value.source();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!value.isNumber() || error != std::errc() || end != text.data() + text.size() || number < minimum) {
        note(name, "must be a whole number of at least " + std::to_string(minimum));
        return std::nullopt;
    }
    return number;
}

std::optional<domain::Decimal> BodyReader::amount(std::string_view name)
{
    const domain::JsonValue value = m_document->root()[name];
    if (!value)
        return std::nullopt;
    auto number = value.isNumber() ? domain::Decimal::fromJsonNumber(value.source()) : std::nullopt;
    if (!number)
        note(name, "must be a number");
    else if (number->isNegative())
        note(name, "must be greater than or equal to 0");
    else
        return number;
    return std::nullopt;
}

std::optional<domain::Instant> BodyReader::time(std::string_view name)
{
    const domain::JsonValue value = string(name);
    if (!value)
        return std::nullopt;
    const auto moment = domain::Instant::fromIso(value.string());
    if (!moment)
        note(name, "must be a date-time such as 2026-03-01T09:00:00.000Z");
    return moment;
}

void BodyReader::note(std::string_view field, std::string_view message)
{
    m_problems.push_back({.field = std::string(field), .message = std::string(message), .entryCount = {}});
}

QueryReader::Paging QueryReader::paging(std::int64_t defaultLimit)
{
    // A page beyond any database is empty, not wrong.
    return {.page = integer("page", 1, 1'000'000'000'000).value_or(1),
            .limit = integer("limit", 1, 100).value_or(defaultLimit)};
}

std::optional<std::string> QueryReader::text(const std::string &name, std::size_t maximum)
{
    const auto it = m_request.query.find(name);
    if (it == m_request.query.end())
        return std::nullopt;
    if (!QUtf8StringView(it->second.data(), static_cast<qsizetype>(it->second.size())).isValidUtf8()) {
        note(name, "must be UTF-8");
        return std::nullopt;
    }
    if (codePoints(it->second) > maximum) {
        note(name, lengthMessage(0, maximum));
        return std::nullopt;
    }
    return it->second;
}

std::optional<std::string> QueryReader::choice(const std::string &name, std::initializer_list<std::string_view> values)
{
    auto value = text(name);
    if (value && std::ranges::find(values, *value) == values.end()) {
        note(name, "must be one of " + listed(values));
        return std::nullopt;
    }
    return value;
}

std::optional<std::string> QueryReader::email(const std::string &name)
{
    auto value = text(name);
    if (value && !isEmail(*value)) {
        note(name, "must be an e-mail address");
        return std::nullopt;
    }
    return value;
}

std::optional<std::string> QueryReader::uuid(const std::string &name)
{
    const auto value = text(name);
    if (!value)
        return std::nullopt;
    std::string id = normalUuid(*value);
    if (id.empty()) {
        note(name, "must be a UUID");
        return std::nullopt;
    }
    return id;
}

std::optional<domain::Instant> QueryReader::time(const std::string &name)
{
    const auto value = text(name);
    if (!value)
        return std::nullopt;
    const auto moment = domain::Instant::fromIso(*value);
    if (!moment)
        note(name, "must be a date-time such as 2026-03-01T09:00:00.000Z");
    return moment;
}

std::optional<std::int64_t> QueryReader::integer(const std::string &name, std::int64_t minimum, std::int64_t maximum)
{
    const auto value = text(name);
    if (!value)
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    const bool isWhole = !value->empty() && end == value->data() + value->size() && error == std::errc();
    if (!isWhole || number < minimum || number > maximum) {
        note(name, "must be a whole number from " + std::to_string(minimum) + " to " + std::to_string(maximum));
        return std::nullopt;
    }
    return number;
}

void QueryReader::note(const std::string &field, std::string_view message)
{
    m_problems.push_back({.field = field, .message = std::string(message), .entryCount = {}});
}

Answer pageAnswer(const std::string &items, std::int64_t total, const QueryReader::Paging &paging)
{
    std::string body = R"({"data":[)";
    body += items;
    body += R"(],"pagination":)";
    domain::JsonWriter json;
    json.beginObject();
    json.key("total").number(total).key("page").number(paging.page).key("limit").number(paging.limit);
    json.key("hasMore").boolean(paging.offset() + paging.limit < total);
    json.key("totalPages").number((total + paging.limit - 1) / paging.limit);
    json.endObject();
    body += json.text();
    body += '}';
    return {.status = 200, .body = std::move(body), .headers = {}};
}

} // namespace desk::sandbox
