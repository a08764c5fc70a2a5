// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/jsonparser.h"

#include "app/domain/text.h"

#include <simdjson.h>

#include <QCoreApplication>

#include <bit>
#include <limits>
#include <unordered_set>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace desk::domain {

namespace {

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

/// Where a string's plain part ends: at a quote, a backslash or a control character.
const char *plainEnd(const char *at, const char *end)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i lastControl = _mm_set1_epi8(0x1F);
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, lastControl), bytes);
        const __m128i special = _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(control, special)));
        if (mask != 0)
            return at + std::countr_zero(mask);
    }
#endif
    while (at != end && static_cast<unsigned char>(*at) >= 0x20 && *at != '"' && *at != '\\')
        ++at;
    return at;
}

/// True when one of 16 numbers, of which only the first `count` mean something, is this one.
bool contains(const std::array<std::uint32_t, 16> &numbers, std::uint32_t count, std::uint32_t wanted)
{
#ifdef __SSE2__
    const __m128i all = _mm_set1_epi32(static_cast<int>(wanted));
    const auto four = [&](std::size_t from) {
        const auto *const at = reinterpret_cast<const __m128i *>(numbers.data() + from);
        return _mm_cmpeq_epi32(_mm_loadu_si128(at), all);
    };
    const __m128i low = _mm_packs_epi32(four(0), four(4));
    const __m128i high = _mm_packs_epi32(four(8), four(12));
    const auto hits = static_cast<unsigned>(_mm_movemask_epi8(_mm_packs_epi16(low, high)));
    return (hits & ((1U << count) - 1U)) != 0;
#else
    return std::find(numbers.begin(), numbers.begin() + count, wanted) != numbers.begin() + count;
#endif
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

/// To be filled where it stands: a node put together elsewhere and copied makes the processor wait for its parts.
inline JsonParser::Node &JsonParser::push(JsonType type, std::size_t begin, std::size_t end)
{
    if (m_doc.m_count == m_doc.m_capacity) [[unlikely]]
        grow();
    Node &node = m_doc.m_nodes[m_doc.m_count++];
    node.begin = static_cast<std::uint32_t>(begin);
    node.end = static_cast<std::uint32_t>(end);
    node.a = 0;
    node.b = 0;
    node.hash = 0;
    node.type = type;
    node.escaped = false;
    node.repeated = false;
    return node;
}

inline bool JsonParser::valueDone()
{
    if (m_doc.m_stack.empty()) {
        m_next = Next::Done;
    } else {
        ++m_doc.m_nodes[m_doc.m_stack.back().node].a;
        m_next = Next::CommaOrEnd;
    }
    return true;
}

inline void JsonParser::skipSpace()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c > ' ' || (c != ' ' && c != '\n' && c != '\t' && c != '\r'))
            return;
        ++m_at;
    }
}

bool JsonParser::run()
{
    m_doc.m_count = 0;
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
            m_doc.m_count = 0;
            return false;
        }
        skipSpace();
    }
    if (m_at == m_text.size())
        return true;
    m_doc.m_count = 0;
    return failAt(m_at, JsonError::Kind::Syntax,
                  QT_TRANSLATE_NOOP("Json", "the JSON value ends before this; nothing may follow it"));
}

void JsonParser::grow()
{
    const std::uint32_t capacity = std::max<std::uint32_t>(64, m_doc.m_capacity + m_doc.m_capacity / 2);
    auto nodes = std::make_unique_for_overwrite<Node[]>(capacity);
    std::copy_n(m_doc.m_nodes.get(), m_doc.m_count, nodes.get());
    m_doc.m_nodes = std::move(nodes);
    m_doc.m_capacity = capacity;
}

/// Remembers a key's hash, and that there may be a repetition when it was there before. The bits are asked before the
/// hashes, which have just been stored one by one and are slow to load four at a time.
inline void JsonParser::noteKey(JsonDocument::Frame &frame, std::uint32_t hash)
{
    const std::uint32_t count = frame.keys++;
    const auto many = static_cast<std::uint32_t>(frame.first.size());
    std::uint64_t &seen = frame.further[hash >> 30U];
    const std::uint64_t bit = std::uint64_t{1} << ((hash >> 24U) & 63U);
    if (count < many) {
        if ((seen & bit) != 0)
            frame.clash = frame.clash || contains(frame.first, count, hash);
        frame.first[count] = hash;
        seen |= bit;
        return;
    }
    if (count == many)
        frame.further = {};
    frame.clash = frame.clash || (seen & bit) != 0 || contains(frame.first, many, hash);
    seen |= bit;
}

inline bool JsonParser::keyDone(Node &node, const char *characters)
{
    node.hash = hashOfKey({characters, node.b});
    noteKey(m_doc.m_stack.back(), node.hash);
    return true;
}

/// A string without escapes, which nearly all are; leaves the others to stringWithEscapes().
[[gnu::always_inline]] inline bool JsonParser::string(bool asKey)
{
    const char *const text = m_text.data();
    const char *const first = text + m_at + 1;
    const char *const end = text + m_text.size();
    const char *const stop = plainEnd(first, end);
    if (stop == end || *stop != '"') [[unlikely]]
        return stringWithEscapes(asKey);
    const std::size_t begin = m_at;
    m_at = static_cast<std::size_t>(stop - text) + 1;
    Node &node = push(JsonType::String, begin, m_at);
    node.a = static_cast<std::uint32_t>(begin + 1);
    node.b = static_cast<std::uint32_t>(stop - first);
    return asKey ? keyDone(node, first) : valueDone();
}

inline bool JsonParser::number()
{
    const char *p = m_text.data() + m_at;
    const char *const end = m_text.data() + m_text.size();
    const char *const begin = p;
    const auto run = [&] {
        const char *from = p;
        while (p != end && isAsciiDigit(*p))
            ++p;
        return p != from;
    };
    const bool numberLike = *p == '-' || isAsciiDigit(*p);
    if (*p == '-')
        ++p;
    const bool zeroFirst = p != end && *p == '0';
    const char *const digits = p;
    if (!run()) {
        if (numberLike || *begin == '+' || *begin == '.' || *begin == 'N' || *begin == 'I')
            return failAt(m_at, JsonError::Kind::BadNumber, QT_TRANSLATE_NOOP("Json", "this is not a JSON number"));
        return unexpected(QT_TRANSLATE_NOOP("Json", "this is not a JSON value; text must stand in double quotes"));
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
    const auto after = static_cast<std::size_t>(p - m_text.data());
    push(JsonType::Number, m_at, after);
    m_at = after;
    return valueDone();
}

inline bool JsonParser::value()
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

[[gnu::always_inline]] inline bool JsonParser::key()
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
        if (object)
            return members();
        ++m_at;
        m_next = Next::Value;
        return true;
    }
    case Next::Done: break;
    }
    return true;
}

/// From a comma in an object on: what step() would do in its next turns, without asking each time which they are, as
/// long as neither the object ends nor another value begins.
bool JsonParser::members()
{
    do {
        ++m_at;
        skipSpace();
        if (m_at == m_text.size())
            return unexpected(QT_TRANSLATE_NOOP("Json", "the text ends in the middle of the JSON"));
        if (!key())
            return false;
        skipSpace();
        if (m_at == m_text.size())
            return unexpected(QT_TRANSLATE_NOOP("Json", "the text ends in the middle of the JSON"));
        if (!value())
            return false;
        skipSpace();
    } while (m_next == Next::CommaOrEnd && m_at < m_text.size() && m_text[m_at] == ',');
    return true;
}

bool JsonParser::open(JsonType type)
{
    if (m_doc.m_stack.size() >= JsonDocument::maximumDepth)
        return failAt(m_at, JsonError::Kind::TooDeep,
                      QT_TRANSLATE_NOOP("Json", "the nesting is deeper than a million levels"));
    m_doc.m_stack.emplace_back().node = m_doc.m_count;
    push(type, m_at, 0);
    ++m_at;
    m_next = type == JsonType::Object ? Next::FirstKeyOrEnd : Next::FirstValueOrEnd;
    return true;
}

bool JsonParser::close()
{
    const std::uint32_t opened = m_doc.m_stack.back().node;
    const bool clash = m_doc.m_stack.back().clash;
    m_doc.m_stack.pop_back();
    Node &node = m_doc.m_nodes[opened];
    ++m_at;
    node.end = static_cast<std::uint32_t>(m_at);
    node.b = m_doc.m_count;
    if (clash)
        markRepeatedKeys(opened);
    return valueDone();
}

void JsonParser::markRepeatedKeys(std::uint32_t object)
{
    Node *const nodes = m_doc.m_nodes.get();
    const auto next = [nodes](std::uint32_t key) {
        const Node &child = nodes[key + 1];
        return child.type >= JsonType::Array ? child.b : key + 2;
    };
    const auto text = [this](std::uint32_t key) { return JsonValue{&m_doc, key}.string(); };
    // Few keys are compared with each other; many need a set.
    constexpr std::uint32_t few = 24;
    const bool small = nodes[object].a <= few;
    std::unordered_set<std::string_view> seen;
    for (std::uint32_t at = object + 1; at < nodes[object].b; at = next(at)) {
        bool repeated = false;
        if (small) {
            for (std::uint32_t before = object + 1; before < at && !repeated; before = next(before))
                repeated = nodes[before].hash == nodes[at].hash && text(before) == text(at);
        } else {
            repeated = !seen.insert(text(at)).second;
        }
        if (repeated) {
            nodes[at].repeated = true;
            --nodes[object].a;
        }
    }
}

bool JsonParser::literal(std::string_view word, JsonType type)
{
    if (m_text.substr(m_at, word.size()) != word)
        return number(); // says what is wrong with the word
    push(type, m_at, m_at + word.size());
    m_at += word.size();
    return valueDone();
}

bool JsonParser::stringWithEscapes(bool asKey)
{
    const std::size_t begin = m_at;
    std::size_t plainFrom = ++m_at;
    const std::size_t arenaFrom = m_doc.m_arena.size();
    for (;;) {
        m_at = static_cast<std::size_t>(plainEnd(m_text.data() + m_at, m_text.data() + m_text.size()) - m_text.data());
        if (m_at == m_text.size())
            return failAt(begin, JsonError::Kind::UnexpectedEnd,
                          QT_TRANSLATE_NOOP("Json", "the closing quote of this text is missing"));
        if (m_text[m_at] == '"')
            break;
        if (m_text[m_at] != '\\') {
            return failAt(m_at, JsonError::Kind::BadString,
                          m_text[m_at] == '\n' || m_text[m_at] == '\r'
                              ? QT_TRANSLATE_NOOP("Json", "the closing quote is missing on this line")
                              : QT_TRANSLATE_NOOP("Json", "a control character must be written as an escape"));
        }
        m_doc.m_arena.append(m_text, plainFrom, m_at - plainFrom);
        if (!escape())
            return false;
        plainFrom = m_at;
    }
    m_doc.m_arena.append(m_text, plainFrom, m_at - plainFrom);
    ++m_at;
    Node &node = push(JsonType::String, begin, m_at);
    node.a = static_cast<std::uint32_t>(arenaFrom);
    node.b = static_cast<std::uint32_t>(m_doc.m_arena.size() - arenaFrom);
    node.escaped = true;
    return asKey ? keyDone(node, m_doc.m_arena.data() + arenaFrom) : valueDone();
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
        if (isAsciiDigit(c))
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
