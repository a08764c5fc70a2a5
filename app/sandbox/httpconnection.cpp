// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpconnection.h"

#include "app/sandbox/httpserver.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>

#include <poll.h>
#include <sys/socket.h>

namespace desk::sandbox {

namespace {

constexpr int idleMilliseconds = 120'000;
constexpr int readMilliseconds = 30'000;
constexpr std::size_t maximumHead = 65'536;

bool isEntryCreation(const std::string &method, const std::string &path)
{
    static const std::string start = "/api/v1/businesses/";
    static const std::string end = "/conversions/entries";
    return method == "POST" && path.size() > start.size() + end.size() && path.starts_with(start)
           && path.ends_with(end);
}

Answer malformed(const char *message)
{
    return errorAnswer(400, "VALIDATION_ERROR", message);
}

/// A total of 7 becomes 10007.
void promiseMore(std::string &json)
{
    static constexpr std::string_view before = "\"pagination\":{\"total\":";
    const std::size_t at = json.rfind(before);
    if (at != std::string::npos)
        json.insert(at + before.size(), "1000");
}

constexpr const char *webPage = "<!DOCTYPE html>\n<html><head><title>Service temporarily unavailable</title></head>"
                                "<body><h1>We will be right back</h1></body></html>\n";

} // namespace

HttpConnection::HttpConnection(int socket, const Handler &handler, FaultDice &dice)
    : m_socket(socket), m_handler(handler), m_dice(dice)
{}

void HttpConnection::serve()
{
    while (m_after == After::KeepAlive) {
        if (m_consumed == m_in.size() && !waitForInput(idleMilliseconds))
            break;
        if (refusesNextRequest()) {
            m_after = After::Reset;
            break;
        }
        m_fault.reset();
        exchange();
        finishAnswer();
    }
    if (m_after == After::Hold)
        waitUntilPeerLeaves();
    if (m_after == After::Reset)
        prepareReset(m_socket);
    else
        ::shutdown(m_socket, SHUT_WR);
}

/// `refuse` without `all:` concerns the creation of entries: the request line is looked at, not taken.
bool HttpConnection::refusesNextRequest()
{
    const Faults faults = m_dice.faults();
    const bool isAsked = std::ranges::any_of(
        faults.rules, [](const Faults::Rule &rule) { return rule.fault == Fault::Refuse && !rule.everyRequest; });
    if (!isAsked)
        return false;
    std::array<char, 512> head{};
    const ssize_t count = ::recv(m_socket, head.data(), head.size(), MSG_PEEK);
    if (count <= 0)
        return false;
    const std::string text(head.data(), static_cast<std::size_t>(count));
    const std::size_t first = text.find(' ');
    const std::size_t second = text.find(' ', first + 1);
    if (second == std::string::npos)
        return false;
    return isEntryCreation(text.substr(0, first), text.substr(first + 1, second - first - 1)) && m_dice.refusesEntry();
}

/// Reads one request and leaves its whole answer in m_out.
void HttpConnection::exchange()
{
    m_after = After::Close; // unless the head can be read
    const auto text = takeHead();
    if (!text)
        return;
    const auto head = readHead(*text);
    if (!head) {
        m_out = wireText(head.error(), true, true);
        return;
    }
    m_after = head->wantsClose() ? After::Close : After::KeepAlive;
    if (lowered(head->header("expect")) == "100-continue")
        m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    const Answer answer = answerTo(*head);
    m_out += wireText(answer, m_after != After::KeepAlive, head->method != "HEAD");
}

/// The text before the empty line, nothing when the connection ended or the head did not.
std::optional<std::string> HttpConnection::takeHead()
{
    static constexpr std::string_view blankLine = "\r\n\r\n";
    std::size_t end = m_in.find(blankLine, m_consumed);
    while (end == std::string::npos) {
        const std::size_t length = m_in.size() - m_consumed;
        if (length > maximumHead || !receive())
            return std::nullopt;
        end = m_in.find(blankLine, m_consumed + length - std::min(length, blankLine.size()));
    }
    std::string head = m_in.substr(m_consumed, end - m_consumed);
    m_consumed = end + blankLine.size();
    return head;
}

Answer HttpConnection::answerTo(const HttpHead &head)
{
    m_fault = m_dice.strike(isEntryCreation(head.method, head.path));
    m_stallMilliseconds = m_dice.faults().stallMilliseconds;
    if (m_fault == Fault::ResetBeforeRead) {
        m_after = After::Reset;
        return {};
    }
    Body body = readBody(head);
    if (body.refusal) {
        m_after = After::Close; // what follows on the wire is the rest of the body
        m_fault.reset();
        return std::move(*body.refusal);
    }
    if (m_fault == Fault::ResetBeforeStore) {
        m_after = After::Reset;
        return {};
    }
    if (m_fault == Fault::ErrorBeforeStore)
        return errorAnswer(500, "INTERNAL_ERROR", "Something went wrong");
    if (m_fault == Fault::RateLimit) {
        Answer answer = errorAnswer(429, "RATE_LIMITED", "Too many requests");
        answer.headers.emplace_back("Retry-After", "1");
        return answer;
    }
    Answer answer = answerOfHandler(head, std::move(body.text));
    if (m_fault == Fault::ErrorAfterStore)
        return errorAnswer(500, "INTERNAL_ERROR", "Something went wrong");
    if (m_fault == Fault::Html)
        return {.status = 200, .body = webPage, .contentType = "text/html; charset=utf-8", .headers = {}};
    if (m_fault == Fault::WrongTotal)
        promiseMore(answer.body);
    if (m_fault == Fault::ResetAfterStore)
        m_after = After::Reset;
    else if (m_fault == Fault::DropAnswer)
        m_after = After::Hold;
    else if (m_fault == Fault::Truncate)
        m_after = After::Close;
    return answer;
}

Answer HttpConnection::answerOfHandler(const HttpHead &head, std::string body)
{
    const Request request{.method = head.method,
                          .path = head.path,
                          .query = head.query,
                          .authorization = head.header("authorization"),
                          .body = std::move(body)};
    try {
        return m_handler(request);
    } catch (...) { // the connection's thread has nobody to tell
        return errorAnswer(500, "INTERNAL_ERROR", "The sandbox failed.");
    }
}

/// Sends the answer that is complete in m_out, or what the fault leaves of it.
void HttpConnection::finishAnswer()
{
    if (m_after == After::Reset || m_after == After::Hold) {
        m_out.clear();
        return;
    }
    if (m_fault == Fault::Stall)
        sleepUnlessClosed(m_stallMilliseconds);
    if (m_fault == Fault::Truncate) {
        // Half of the body, but at least the head, so that it is the JSON that breaks off.
        const std::size_t end = m_out.find("\r\n\r\n");
        const std::size_t head = end == std::string::npos ? 0 : end + 4;
        m_out.resize(head + (m_out.size() - head) / 2);
    }
    if (m_fault == Fault::DuplicateAnswer)
        m_out += std::string(m_out);
    if (!flush())
        m_after = After::Close;
}

HttpConnection::Body HttpConnection::readBody(const HttpHead &head)
{
    const std::string coding = head.header("transfer-encoding");
    if (!coding.empty()) {
        if (lowered(coding) != "chunked")
            return {.text = {}, .refusal = errorAnswer(501, "NOT_IMPLEMENTED", "Unknown Transfer-Encoding")};
        return readChunked();
    }
    if (!head.has("content-length"))
        return {};
    const std::string text = head.header("content-length");
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (error == std::errc::result_out_of_range)
        length = HttpServer::maximumBody + 1;
    else if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return {.text = {}, .refusal = malformed("Content-Length is not a number.")};
    return readSized(length);
}

HttpConnection::Body HttpConnection::readSized(std::size_t length)
{
    if (length > HttpServer::maximumBody) {
        // A client that is still writing would see a reset instead of the answer: take a little of what it sends.
        std::string ignored;
        readExactly(ignored, std::min<std::size_t>(length, 64 * HttpServer::maximumBody));
        return {.text = {}, .refusal = errorAnswer(413, "PAYLOAD_TOO_LARGE", "The body is over 1 MB.")};
    }
    Body body;
    if (!readExactly(body.text, length))
        body.refusal = malformed("The body ended early.");
    return body;
}

HttpConnection::Body HttpConnection::readChunked()
{
    Body body;
    while (true) {
        const auto line = readLine();
        std::size_t size = 0;
        if (!line)
            break;
        const auto [end, error] = std::from_chars(line->data(), line->data() + line->size(), size, 16);
        if (error != std::errc() || (end != line->data() + line->size() && *end != ';' && *end != ' '))
            break;
        if (size == 0) {
            for (auto trailer = readLine(); trailer; trailer = readLine()) {
                if (trailer->empty())
                    return body;
            }
            break;
        }
        if (size > HttpServer::maximumBody || body.text.size() + size > HttpServer::maximumBody)
            return {.text = {}, .refusal = errorAnswer(413, "PAYLOAD_TOO_LARGE", "The body is over 1 MB.")};
        if (!readExactly(body.text, size) || readLine() != std::string())
            break;
    }
    return {.text = {}, .refusal = malformed("The chunked body is broken.")};
}

std::optional<std::string> HttpConnection::readLine()
{
    std::string line;
    while (line.size() < 4096) {
        char c = 0;
        if (read(&c, 1) != 1)
            return std::nullopt;
        if (c == '\n') {
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
            return line;
        }
        line += c;
    }
    return std::nullopt;
}

/// Appends, but never keeps more than a body may have.
bool HttpConnection::readExactly(std::string &into, std::size_t count)
{
    std::array<char, 16'384> buffer{};
    while (count > 0) {
        const std::size_t got = read(buffer.data(), std::min(count, buffer.size()));
        if (got == 0)
            return false;
        if (into.size() <= HttpServer::maximumBody)
            into.append(buffer.data(), got);
        count -= got;
    }
    return true;
}

/// Waits for more input and appends it to m_in.
bool HttpConnection::receive()
{
    if (!m_out.empty() && !flush()) // "100 Continue" must leave before the body can come
        return false;
    if (!waitForInput(readMilliseconds))
        return false;
    m_in.erase(0, m_consumed);
    m_consumed = 0;
    std::array<char, 16'384> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): what is not received is not read
    ssize_t count = -1;
    do {
        count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    } while (count < 0 && errno == EINTR);
    if (count <= 0)
        return false;
    m_in.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
}

/// Some bytes, none when the connection ended.
std::size_t HttpConnection::read(char *data, std::size_t size)
{
    if (m_consumed == m_in.size() && !receive())
        return 0;
    const std::size_t take = std::min(size, m_in.size() - m_consumed);
    std::copy_n(m_in.data() + m_consumed, take, data);
    m_consumed += take;
    return take;
}

bool HttpConnection::flush()
{
    std::size_t sent = 0;
    while (sent < m_out.size()) {
        const ssize_t count = ::send(m_socket, m_out.data() + sent, m_out.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        sent += static_cast<std::size_t>(count);
    }
    const bool isDone = sent == m_out.size();
    m_out.clear();
    return isDone;
}

bool HttpConnection::waitForInput(int milliseconds) const
{
    pollfd wait{.fd = m_socket, .events = POLLIN, .revents = 0};
    int ready = 0;
    do {
        ready = ::poll(&wait, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

void HttpConnection::waitUntilPeerLeaves() const
{
    pollfd wait{.fd = m_socket, .events = POLLRDHUP, .revents = 0};
    while (::poll(&wait, 1, -1) < 0 && errno == EINTR) {
    }
}

/// Sleeps the whole time unless the client or stop() ends the connection meanwhile.
void HttpConnection::sleepUnlessClosed(int milliseconds) const
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (true) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
        pollfd wait{.fd = m_socket, .events = POLLRDHUP, .revents = 0};
        if (left <= 0 || ::poll(&wait, 1, static_cast<int>(left)) > 0)
            return;
    }
}

void HttpConnection::prepareReset(int socket)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace desk::sandbox
