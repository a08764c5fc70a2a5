// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httphead.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace desk::sandbox {

namespace {

constexpr std::size_t maximumTarget = 8192;
constexpr std::string_view blanks = " \t";

constexpr std::array<std::string_view, 9> methods{"GET",     "HEAD",    "POST",  "PUT",  "DELETE",
                                                  "CONNECT", "OPTIONS", "TRACE", "PATCH"};

std::string decoded(std::string_view text, bool plusIsSpace)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned char byte = 0;
        const char *const digits = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size() && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
            result += static_cast<char>(byte);
            i += 2;
        } else {
            result += plusIsSpace && text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

void readQuery(std::string_view text, std::multimap<std::string, std::string> &into)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        const std::string_view pair = text.substr(0, end);
        const std::size_t equals = std::min(pair.find('='), pair.size());
        if (!pair.empty()) {
            into.emplace(decoded(pair.substr(0, equals), true),
                         decoded(pair.substr(std::min(equals + 1, pair.size())), true));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// `GET /path?name=value HTTP/1.1`. The status of a line that cannot be read, or 0.
int readRequestLine(std::string_view line, HttpHead &head)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || last == first)
        return 400;
    head.method = line.substr(0, first);
    head.version = line.substr(last + 1);
    std::string_view target = line.substr(first + 1, last - first - 1);
    if (std::ranges::find(methods, head.method) == methods.end() || target.empty()
        || target.find(' ') != std::string_view::npos || (head.version != "HTTP/1.0" && head.version != "HTTP/1.1"))
        return 400;
    if (target.size() > maximumTarget)
        return 414;
    target = target.substr(0, target.find('#'));
    const std::size_t question = std::min(target.find('?'), target.size());
    head.path = decoded(target.substr(0, question), false);
    readQuery(target.substr(std::min(question + 1, target.size())), head.query);
    return 0;
}

bool readHeader(std::string_view line, HttpHead &head)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line.substr(0, colon).find_first_of(blanks) != line.npos)
        return false;
    head.headers.emplace(lowered(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
    return true;
}

std::string_view reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 413: return "Payload Too Large";
    case 414: return "URI Too Long";
    case 422: return "Unprocessable Entity";
    case 429: return "Too Many Requests";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    default: return "Internal Server Error";
    }
}

} // namespace

std::string HttpHead::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

bool HttpHead::wantsClose() const
{
    return version == "HTTP/1.0" || lowered(header("connection")) == "close";
}

tl::expected<HttpHead, Answer> readHead(std::string_view text)
{
    HttpHead head;
    bool isFirst = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find("\r\n"), text.size());
        const std::string_view line = text.substr(0, end);
        const int status = isFirst ? readRequestLine(line, head) : (readHeader(line, head) ? 0 : 400);
        if (status == 414)
            return tl::unexpected(errorAnswer(414, "URI_TOO_LONG", "The address is too long."));
        if (status != 0)
            return tl::unexpected(errorAnswer(400, "VALIDATION_ERROR", "The request cannot be read."));
        isFirst = false;
        text.remove_prefix(std::min(end + 2, text.size()));
    }
    return head;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return result;
}

std::string wireText(const Answer &answer, bool closes, bool withBody)
{
    std::string text = "HTTP/1.1 " + std::to_string(answer.status) + " ";
    text.append(reason(answer.status)).append("\r\n");
    text += closes ? "Connection: close\r\n" : "Keep-Alive: timeout=120, max=1000000\r\n";
    for (const auto &[name, value] : answer.headers)
        text.append(name).append(": ").append(value).append("\r\n");
    if (!answer.body.empty())
        text.append("Content-Type: ").append(answer.contentType).append("\r\n");
    text.append("Content-Length: ").append(std::to_string(answer.body.size())).append("\r\n\r\n");
    if (withBody)
        text += answer.body;
    return text;
}

} // namespace desk::sandbox
