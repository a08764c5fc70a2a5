// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/jsonparser.h"

#include <simdjson.h>

#include <QCoreApplication>

#include <limits>
#include <unordered_set>

namespace desk::domain {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string &out, std::uint32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// A cheap spread of keys over 64 bits. Only ever used to prove that keys differ.
std::uint64_t keyBit(std::string_view key)
{
    if (key.empty())
        return 1;
    const auto first = static_cast<unsigned char>(key.front());
    const auto last = static_cast<unsigned char>(key.back());
    const auto middle = static_cast<unsigned char>(key[key.size() / 2]);
    return std::uint64_t{1} << ((key.size() * 7 + first * 31U + last * 17U + middle * 5U) & 63U);
}

/// Where the text stops being UTF-8; only called once that it does is known.
std::size_t firstBadByte(std::string_view text)
{
    std::size_t low = 0;
    std::size_t high = text.size();
    // The longest valid prefix, up to a sequence that the cut itself breaks.
    while (high - low > 8) {
        std::size_t middle = low + (high - low) / 2;
        while (middle > low && (static_cast<unsigned char>(text[middle]) & 0xC0) == 0x80 && middle - low > 4)
            --middle;
        if (simdjson::validate_utf8(text.data() + low, middle - low))
            low = middle;
        else
            high = middle;
    }
    for (std::size_t at = low; at < text.size();) {
        std::size_t length = 1;
        while (length < 5 && at + length <= text.size() && !simdjson::validate_utf8(text.data() + at, length))
            ++length;
        if (length == 5 || at + length > text.size())
            return at;
        at += length;
    }
    return text.size();
}

} // namespace

JsonParser::JsonParser(JsonDocument &document) : m_doc(document), m_text(document.m_text) {}

bool JsonParser::run()
{
    m_doc.m_nodes.clear();
    m_doc.m_arena.clear();
    m_doc.m_stack.clear();
    if (m_text.size() >= std::numeric_limits<std::uint32_t>::max())
        return failAt(0, JsonError::Kind::TooLarge, QT_TRANSLATE_NOOP("Json", "the text is larger than 4 GB"));
    if (!simdjson::validate_utf8(m_text.data(), m_text.size()))
        return failAt(firstBadByte(m_text), JsonError::Kind::NotUtf8,
                      QT_TRANSLATE_NOOP("Json", "this is not UTF-8 text"));
    if (m_text.starts_with("\xEF\xBB\xBF"))
        m_at = 3;
    skipSpace();
    if (m_at == m_text.size())
        return failAt(m_at, JsonError::Kind::Empty,
                      QT_TRANSLATE_NOOP("Json", "there is no JSON here, the text is empty"));
    while (m_next != Next::Done) {
        if (!step()) {
            m_doc.m_nodes.clear();
            return false;
        }
        skipSpace();
    }
    if (m_at == m_text.size())
        return true;
    m_doc.m_nodes.clear();
    return failAt(m_at, JsonError::Kind::Syntax,
                  QT_TRANSLATE_NOOP("Json", "the JSON value ends before this; nothing may follow it"));
}

bool JsonParser::step()
{
    if (m_at == m_text.size())
        return unexpected(QT_TRANSLATE_NOOP("Json", "the text ends in the middle of the JSON"));
    const char c = m_text[m_at];
    switch (m_next) {
    case Next::FirstValueOrEnd: return c == ']' ? close() : value();
    case Next::Value: return value();
    case Next::FirstKeyOrEnd: return c == '}' ? close() : key();
    case Next::Key: return key();
    case Next::CommaOrEnd: {
        const bool object = m_doc.m_nodes[m_doc.m_stack.back().node].type == JsonType::Object;
        if (c == (object ? '}' : ']'))
            return close();
        if (c != ',') {
            return unexpected(object ? QT_TRANSLATE_NOOP("Json", "a comma or } is missing before this")
                                     : QT_TRANSLATE_NOOP("Json", "a comma or ] is missing before this"));
        }
        ++m_at;
        m_next = object ? Next::Key : Next::Value;
        return true;
    }
    case Next::Done: break;
    }
    return true;
}

bool JsonParser::value()
{
    switch (m_text[m_at]) {
    case '{': return open(JsonType::Object);
    case '[': return open(JsonType::Array);
    case '"': return string(false);
    case 't': return literal("true", JsonType::True);
    case 'f': return literal("false", JsonType::False);
    case 'n': return literal("null", JsonType::Null);
    case ']':
    case '}': return unexpected(QT_TRANSLATE_NOOP("Json", "a value is missing before this"));
    case ',': return unexpected(QT_TRANSLATE_NOOP("Json", "a value is missing before this comma"));
    case '\'': return unexpected(QT_TRANSLATE_NOOP("Json", "text must stand in double quotes"));
    default: return number();
    }
}

bool JsonParser::key()
{
    const char c = m_text[m_at];
    if (c == '}')
        return unexpected(QT_TRANSLATE_NOOP("Json", "there is a comma too many before this"));
    if (c != '"')
        return unexpected(QT_TRANSLATE_NOOP("Json", "a key in double quotes must stand here"));
    if (!string(true))
        return false;
    skipSpace();
    if (m_at == m_text.size())
        return unexpected(QT_TRANSLATE_NOOP("Json", "the text ends in the middle of the JSON"));
    if (m_text[m_at] != ':')
        return unexpected(QT_TRANSLATE_NOOP("Json", "a colon is missing before this"));
    ++m_at;
    m_next = Next::Value;
    return true;
}

bool JsonParser::open(JsonType type)
{
    if (m_doc.m_stack.size() >= JsonDocument::maximumDepth)
        return failAt(m_at, JsonError::Kind::TooDeep,
                      QT_TRANSLATE_NOOP("Json", "the nesting is deeper than a million levels"));
    Node node;
    node.type = type;
    node.begin = static_cast<std::uint32_t>(m_at);
    m_doc.m_stack.push_back({.node = static_cast<std::uint32_t>(m_doc.m_nodes.size())});
    m_doc.m_nodes.push_back(node);
    ++m_at;
    m_next = type == JsonType::Object ? Next::FirstKeyOrEnd : Next::FirstValueOrEnd;
    return true;
}

bool JsonParser::close()
{
    const JsonDocument::Frame frame = m_doc.m_stack.back();
    m_doc.m_stack.pop_back();
    Node &node = m_doc.m_nodes[frame.node];
    ++m_at;
    node.end = static_cast<std::uint32_t>(m_at);
    node.b = static_cast<std::uint32_t>(m_doc.m_nodes.size());
    if (frame.clash)
        markRepeatedKeys(frame.node);
    if (m_doc.m_stack.empty()) {
        m_next = Next::Done;
    } else {
        ++m_doc.m_nodes[m_doc.m_stack.back().node].a;
        m_next = Next::CommaOrEnd;
    }
    return true;
}

void JsonParser::markRepeatedKeys(std::uint32_t object)
{
    auto &nodes = m_doc.m_nodes;
    std::unordered_set<std::string_view> seen;
    for (std::uint32_t at = object + 1; at < nodes[object].b;) {
        if (!seen.insert(JsonValue{&m_doc, at}.string()).second) {
            nodes[at].repeated = true;
            --nodes[object].a;
        }
        const Node &child = nodes[at + 1];
        at = child.type >= JsonType::Array ? child.b : at + 2;
    }
}

bool JsonParser::literal(std::string_view word, JsonType type)
{
    if (m_text.substr(m_at, word.size()) != word)
        return number(); // says what is wrong with the word
    Node node;
    node.type = type;
    node.begin = static_cast<std::uint32_t>(m_at);
    m_at += word.size();
    node.end = static_cast<std::uint32_t>(m_at);
    m_doc.m_nodes.push_back(node);
    if (m_doc.m_stack.empty()) {
        m_next = Next::Done;
    } else {
        ++m_doc.m_nodes[m_doc.m_stack.back().node].a;
        m_next = Next::CommaOrEnd;
    }
    return true;
}

bool JsonParser::number()
{
    const char *p = m_text.data() + m_at;
    const char *const end = m_text.data() + m_text.size();
    const char *const begin = p;
    const auto run = [&] {
        const char *from = p;
        while (p != end && isDigit(*p))
            ++p;
        return p != from;
    };
    const bool numberLike = *p == '-' || isDigit(*p);
    if (*p == '-')
        ++p;
    const bool zeroFirst = p != end && *p == '0';
    const char *const digits = p;
    if (!run()) {
        if (numberLike || *begin == '+' || *begin == '.' || *begin == 'N' || *begin == 'I')
            return failAt(m_at, JsonError::Kind::BadNumber, QT_TRANSLATE_NOOP("Json", "this is not a JSON number"));
        return unexpected(QT_TRANSLATE_NOOP("Json", "this is no JSON value; text must stand in double quotes"));
    }
    if (zeroFirst && p - digits > 1)
        return failAt(m_at, JsonError::Kind::BadNumber,
                      QT_TRANSLATE_NOOP("Json", "a number must not begin with a superfluous zero"));
    if (p != end && *p == '.') {
        ++p;
        if (!run())
            return failAt(m_at, JsonError::Kind::BadNumber,
                          QT_TRANSLATE_NOOP("Json", "a digit must follow the decimal point"));
    }
    if (p != end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p != end && (*p == '+' || *p == '-'))
            ++p;
        if (!run())
            return failAt(m_at, JsonError::Kind::BadNumber,
                          QT_TRANSLATE_NOOP("Json", "a digit must follow the exponent sign"));
    }
    Node node;
    node.type = JsonType::Number;
    node.begin = static_cast<std::uint32_t>(m_at);
    m_at = static_cast<std::size_t>(p - m_text.data());
    node.end = static_cast<std::uint32_t>(m_at);
    m_doc.m_nodes.push_back(node);
    if (m_doc.m_stack.empty()) {
        m_next = Next::Done;
    } else {
        ++m_doc.m_nodes[m_doc.m_stack.back().node].a;
        m_next = Next::CommaOrEnd;
    }
    return true;
}

bool JsonParser::string(bool asKey)
{
    Node node;
    node.type = JsonType::String;
    node.begin = static_cast<std::uint32_t>(m_at);
    const std::size_t first = ++m_at;
    std::size_t plainFrom = first;
    const std::size_t arenaFrom = m_doc.m_arena.size();
    for (;;) {
        while (m_at < m_text.size() && static_cast<unsigned char>(m_text[m_at]) >= 0x20 && m_text[m_at] != '"'
               && m_text[m_at] != '\\') {
            ++m_at;
        }
        if (m_at == m_text.size())
            return failAt(node.begin, JsonError::Kind::UnexpectedEnd,
                          QT_TRANSLATE_NOOP("Json", "the closing quote of this text is missing"));
        if (m_text[m_at] == '"')
            break;
        if (m_text[m_at] != '\\') {
            return failAt(m_at, JsonError::Kind::BadString,
                          m_text[m_at] == '\n' || m_text[m_at] == '\r'
                              ? QT_TRANSLATE_NOOP("Json", "the closing quote is missing on this line")
                              : QT_TRANSLATE_NOOP("Json", "a control character must be written as an escape"));
        }
        node.escaped = true;
        m_doc.m_arena.append(m_text, plainFrom, m_at - plainFrom);
        if (!escape())
            return false;
        plainFrom = m_at;
    }
    if (node.escaped) {
        m_doc.m_arena.append(m_text, plainFrom, m_at - plainFrom);
        node.a = static_cast<std::uint32_t>(arenaFrom);
        node.b = static_cast<std::uint32_t>(m_doc.m_arena.size() - arenaFrom);
    } else {
        node.a = static_cast<std::uint32_t>(first);
        node.b = static_cast<std::uint32_t>(m_at - first);
    }
    ++m_at;
    node.end = static_cast<std::uint32_t>(m_at);
    m_doc.m_nodes.push_back(node);
    if (asKey) {
        JsonDocument::Frame &frame = m_doc.m_stack.back();
        const auto index = static_cast<std::uint32_t>(m_doc.m_nodes.size() - 1);
        const std::uint64_t bit = keyBit(JsonValue{&m_doc, index}.string());
        frame.clash = frame.clash || (frame.seen & bit) != 0;
        frame.seen |= bit;
    } else if (m_doc.m_stack.empty()) {
        m_next = Next::Done;
    } else {
        ++m_doc.m_nodes[m_doc.m_stack.back().node].a;
        m_next = Next::CommaOrEnd;
    }
    return true;
}

bool JsonParser::escape()
{
    const std::size_t at = m_at + 1;
    if (at >= m_text.size())
        return unexpected(QT_TRANSLATE_NOOP("Json", "the text ends in the middle of the JSON"));
    static constexpr std::string_view from = "\"\\/bfnrt";
    static constexpr std::string_view to = "\"\\/\b\f\n\r\t";
    if (m_text[at] == 'u')
        return unicodeEscape();
    const std::size_t which = from.find(m_text[at]);
    if (which == std::string_view::npos)
        return failAt(m_at, JsonError::Kind::BadString,
                      QT_TRANSLATE_NOOP("Json", "there is no such escape; write a backslash as \\\\"));
    m_doc.m_arena += to[which];
    m_at += 2;
    return true;
}

int JsonParser::hexQuad(std::size_t at) const
{
    if (at + 4 > m_text.size())
        return -1;
    int code = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const char c = m_text[i];
        int digit = -1;
        if (isDigit(c))
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        if (digit < 0)
            return -1;
        code = code * 16 + digit;
    }
    return code;
}

bool JsonParser::unicodeEscape()
{
    const int code = hexQuad(m_at + 2);
    if (code < 0)
        return failAt(m_at, JsonError::Kind::BadString,
                      QT_TRANSLATE_NOOP("Json", "four hexadecimal digits must follow \\u"));
    auto full = static_cast<std::uint32_t>(code);
    std::size_t length = 6;
    if (code >= 0xD800 && code < 0xE000) {
        const bool high = code < 0xDC00;
        const bool pair = high && m_text.substr(m_at + 6, 2) == "\\u";
        const int low = pair ? hexQuad(m_at + 8) : -1;
        if (low < 0xDC00 || low >= 0xE000)
            return failAt(m_at, JsonError::Kind::LoneSurrogate,
                          QT_TRANSLATE_NOOP("Json", "this is half of a surrogate pair, the other half is missing"));
        full = 0x10000U + ((full - 0xD800U) << 10U) + (static_cast<std::uint32_t>(low) - 0xDC00U);
        length = 12;
    }
    appendUtf8(m_doc.m_arena, full);
    m_at += length;
    return true;
}

void JsonParser::skipSpace()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
            return;
        ++m_at;
    }
}

bool JsonParser::unexpected(const char *reason)
{
    return failAt(m_at, m_at == m_text.size() ? JsonError::Kind::UnexpectedEnd : JsonError::Kind::Syntax, reason);
}

bool JsonParser::failAt(std::size_t offset, JsonError::Kind kind, const char *reason)
{
    m_error.kind = kind;
    m_error.offset = offset;
    m_error.reason = reason;
    return false;
}

JsonError JsonParser::error() const
{
    JsonError error = m_error;
    std::size_t lineStart = m_text.starts_with("\xEF\xBB\xBF") && error.offset >= 3 ? 3 : 0;
    for (std::size_t at = lineStart; at < error.offset; ++at) {
        if (m_text[at] == '\n') {
            ++error.line;
            lineStart = at + 1;
        }
    }
    for (std::size_t at = lineStart; at < error.offset; ++at) {
        if ((static_cast<unsigned char>(m_text[at]) & 0xC0) != 0x80)
            ++error.column;
    }
    return error;
}

} // namespace desk::domain
