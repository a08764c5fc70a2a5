// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desk::domain {

/// Where and why a text is not JSON. Positions are in the text that was given, byte order mark included.
struct JsonError {
    enum class Kind : std::uint8_t {
        Empty,
        NotUtf8,
        Syntax, ///< something stands where it cannot
        UnexpectedEnd,
        BadNumber, ///< NaN, Infinity, 01, 1., +1, 0x1 ...
        BadString, ///< raw control character or bad escape
        LoneSurrogate,
        TooDeep,
        TooLarge, ///< 4 GiB and more
    };
    Kind kind = Kind::Syntax;
    std::size_t offset = 0; ///< byte
    std::size_t line = 1;   ///< 1-based
    std::size_t column = 1; ///< 1-based, in Unicode code points
    /// One translated sentence: "Line 7, column 12: a comma is missing before this key."
    [[nodiscard]] QString message() const;
    /// The reason in English, for machine-readable output.
    [[nodiscard]] std::string_view plainReason() const { return reason; }
    /// The same as a domain error with code `json.<kind>`; `what` names the file or field, for example "the payload".
    [[nodiscard]] Error toError(const QString &what) const;

    /// Untranslated core of the sentence (source text of a translation).
    const char *reason = nullptr;
};

class JsonDocument;

/// A quick hash of a key, spread over all 32 bits.
[[nodiscard]] inline std::uint32_t hashOfKey(std::string_view key)
{
    constexpr std::uint64_t mix = 0x9E3779B97F4A7C15ULL;
    const char *at = key.data();
    std::size_t left = key.size();
    std::uint64_t hash = left * mix;
    const auto add = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * mix;
        hash ^= hash >> 32U;
    };
    std::uint64_t word = 0;
    for (; left > 8; left -= 8, at += 8) {
        std::memcpy(&word, at, 8);
        add(word);
    }
    word = 0;
    if (left >= 4) { // two overlapping halves of what is left
        std::uint32_t low = 0;
        std::uint32_t high = 0;
        std::memcpy(&low, at, 4);
        std::memcpy(&high, at + left - 4, 4);
        word = low | std::uint64_t{high} << 32U;
    } else if (left > 0) {
        word = static_cast<unsigned char>(at[0])
               | static_cast<std::uint64_t>(static_cast<unsigned char>(at[left / 2])) << 8U
               | static_cast<std::uint64_t>(static_cast<unsigned char>(at[left - 1])) << 16U;
    }
    add(word);
    return static_cast<std::uint32_t>(hash ^ (hash >> 29U));
}

enum class JsonType : std::uint8_t { Null, False, True, Number, String, Array, Object };

/// A value inside a JsonDocument: cheap to copy, valid as long as the document and its text live unchanged.
/// An invalid value (of a key that is not there) answers false to every question.
class JsonValue
{
public:
    JsonValue() = default;

    [[nodiscard]] bool isValid() const { return m_document != nullptr; }
    [[nodiscard]] explicit operator bool() const { return isValid(); }
    [[nodiscard]] JsonType type() const;
    [[nodiscard]] bool is(JsonType type) const { return isValid() && this->type() == type; }
    [[nodiscard]] bool isObject() const { return is(JsonType::Object); }
    [[nodiscard]] bool isArray() const { return is(JsonType::Array); }
    [[nodiscard]] bool isString() const { return is(JsonType::String); }
    [[nodiscard]] bool isNumber() const { return is(JsonType::Number); }
    [[nodiscard]] bool isNull() const { return is(JsonType::Null); }
    [[nodiscard]] bool isBool() const { return is(JsonType::True) || is(JsonType::False); }
    [[nodiscard]] bool isContainer() const { return isObject() || isArray(); }

    /// The text of a string with its escapes resolved; empty for anything else.
    [[nodiscard]] std::string_view string() const;
    /// True for a string whose source has escapes; the text of any other is its source without the quotes.
    [[nodiscard]] bool isEscaped() const;
    /// The source text of this value, white space inside included: for a number its exact spelling.
    [[nodiscard]] std::string_view source() const;
    /// Byte offset of source() in the document's text.
    [[nodiscard]] std::size_t offset() const;

    /// Members or elements, repeated keys not counted.
    [[nodiscard]] std::size_t size() const;
    /// The first member of that name; invalid if there is none or this is no object.
    [[nodiscard]] JsonValue operator[](std::string_view key) const;
    /// The element at that index; invalid beyond the end or if this is no array.
    [[nodiscard]] JsonValue at(std::size_t index) const;

    /// Iterates members or elements in the text's order; of a repeated key only the first is seen.
    class Iterator;
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

    /// Appends this value without white space; strings and numbers keep their source spelling. Not recursive.
    void appendCompact(std::string &out) const;
    [[nodiscard]] std::string toCompact() const;
    /// Two spaces an level, one member a line; strings and numbers keep their source spelling.
    [[nodiscard]] std::string toIndented() const;

    /// hashOfKey() of a key's text, computed once by the parser; only for the keys of an iteration.
    [[nodiscard]] std::uint32_t keyHash() const;
    /// Index of the value's node in its document; for tables kept beside the document.
    [[nodiscard]] std::uint32_t node() const { return m_node; }
    /// The node after the last one inside this value. Nodes stand in the text's order.
    [[nodiscard]] std::uint32_t endNode() const;

private:
    friend class JsonDocument;
    friend class JsonParser;
    JsonValue(const JsonDocument *document, std::uint32_t node) : m_document(document), m_node(node) {}

    const JsonDocument *m_document = nullptr;
    std::uint32_t m_node = 0;
};

/// What an iteration over an object or array sees. `key` is invalid in an array.
struct JsonMember {
    JsonValue key;
    JsonValue value;
    [[nodiscard]] std::string_view name() const { return key.string(); }
};

/// A JSON text (RFC 8259), parsed strictly and without recursion; numbers keep their spelling, every value its place.
///
/// Ours because the libraries each lose something this program promises: the exact number text, the place of every
/// value for the editor, sentences for errors, nesting of any depth. Of a repeated key the first counts.
/// Reusing one document for many texts allocates nothing after the largest. Not thread-safe; a parsed document may be
/// read from several threads.
class JsonDocument
{
public:
    static constexpr std::size_t maximumDepth = 1'000'000;

    /// Parses a text that the caller keeps alive and unchanged while the document is read.
    [[nodiscard]] std::optional<JsonError> parseView(std::string_view text);
    /// Parses a text that the document takes over.
    [[nodiscard]] std::optional<JsonError> parse(std::string text);

    JsonDocument() = default;
    JsonDocument(JsonDocument &&) = delete; // values point here; keep documents behind a unique_ptr to move them
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;
    JsonDocument &operator=(JsonDocument &&) = delete;
    ~JsonDocument() = default;

    /// Invalid before a successful parse.
    [[nodiscard]] JsonValue root() const { return m_count == 0 ? JsonValue{} : JsonValue{this, 0}; }
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    friend class JsonValue;
    friend class JsonParser;

    struct Node {
        std::uint32_t begin = 0; ///< source span
        std::uint32_t end = 0;
        std::uint32_t a = 0;    ///< string: start in source or arena; container: number of members that count
        std::uint32_t b = 0;    ///< string: length; container: node after the last descendant
        std::uint32_t hash = 0; ///< key: of its text
        JsonType type = JsonType::Null;
        bool escaped = false;  ///< string: text is in the arena
        bool repeated = false; ///< key that came before in the same object
    };

    std::string m_owned;
    std::string_view m_text;
    std::string m_arena;
    /// Not a vector: pushing a node must cost next to nothing.
    std::unique_ptr<Node[]> m_nodes;
    std::uint32_t m_count = 0;
    std::uint32_t m_capacity = 0;
    struct Frame {
        std::uint32_t node = 0;
        std::uint32_t keys = 0;
        bool clash = false; ///< two keys may be the same
        /// The hashes of the first keys, and a bit for each further one: none twice, no repetition.
        std::array<std::uint32_t, 16> first{};
        std::array<std::uint64_t, 4> further{};
    };
    std::vector<Frame> m_stack; // kept for reuse
};

class JsonValue::Iterator
{
public:
    using value_type = JsonMember;
    using difference_type = std::ptrdiff_t;
    Iterator() = default;
    [[nodiscard]] JsonMember operator*() const;
    Iterator &operator++();
    [[nodiscard]] bool operator==(const Iterator &other) const { return m_at == other.m_at; }

private:
    friend class JsonValue;
    Iterator(const JsonDocument *document, std::uint32_t at, std::uint32_t end, bool object);
    void skipRepeated();

    const JsonDocument *m_document = nullptr;
    std::uint32_t m_at = 0;
    std::uint32_t m_end = 0;
    bool m_object = false;
};

// The engine asks these for every key of every row of a bulk run, so they are inline.

inline JsonType JsonValue::type() const
{
    return m_document->m_nodes[m_node].type;
}

inline std::string_view JsonValue::string() const
{
    if (!isString())
        return {};
    const JsonDocument::Node &node = m_document->m_nodes[m_node];
    const char *const from = node.escaped ? m_document->m_arena.data() : m_document->m_text.data();
    return {from + node.a, node.b};
}

inline std::string_view JsonValue::source() const
{
    if (!isValid())
        return {};
    const JsonDocument::Node &node = m_document->m_nodes[m_node];
    return {m_document->m_text.data() + node.begin, node.end - node.begin};
}

inline bool JsonValue::isEscaped() const
{
    return isString() && m_document->m_nodes[m_node].escaped;
}

inline std::uint32_t JsonValue::keyHash() const
{
    return m_document->m_nodes[m_node].hash;
}

inline std::size_t JsonValue::offset() const
{
    return isValid() ? m_document->m_nodes[m_node].begin : 0;
}

inline std::uint32_t JsonValue::endNode() const
{
    return isContainer() ? m_document->m_nodes[m_node].b : m_node + 1;
}

inline std::size_t JsonValue::size() const
{
    return isContainer() ? m_document->m_nodes[m_node].a : 0;
}

inline JsonValue::Iterator::Iterator(const JsonDocument *document, std::uint32_t at, std::uint32_t end, bool object)
    : m_document(document), m_at(at), m_end(end), m_object(object)
{
    skipRepeated();
}

inline JsonValue::Iterator JsonValue::begin() const
{
    if (!isContainer())
        return {m_document, 0, 0, false};
    return {m_document, m_node + 1, m_document->m_nodes[m_node].b, isObject()};
}

inline JsonValue::Iterator JsonValue::end() const
{
    const std::uint32_t end = isContainer() ? m_document->m_nodes[m_node].b : 0;
    return {m_document, end, end, isObject()};
}

inline JsonMember JsonValue::Iterator::operator*() const
{
    if (m_object)
        return {.key = JsonValue{m_document, m_at}, .value = JsonValue{m_document, m_at + 1}};
    return {.key = {}, .value = JsonValue{m_document, m_at}};
}

inline JsonValue::Iterator &JsonValue::Iterator::operator++()
{
    const std::uint32_t value = m_object ? m_at + 1 : m_at;
    const JsonDocument::Node &node = m_document->m_nodes[value];
    m_at = node.type >= JsonType::Array ? node.b : value + 1;
    skipRepeated();
    return *this;
}

inline void JsonValue::Iterator::skipRepeated()
{
    while (m_object && m_at < m_end && m_document->m_nodes[m_at].repeated) {
        const JsonDocument::Node &child = m_document->m_nodes[m_at + 1];
        m_at = child.type >= JsonType::Array ? child.b : m_at + 2;
    }
}

/// Appends `text` as a JSON string literal, escaping only what JSON requires. `text` is UTF-8.
void appendJsonString(std::string &out, std::string_view text);
[[nodiscard]] std::string toJsonString(std::string_view text);

/// Builds compact JSON. Commas are its business; nesting is the caller's, begin and end must pair.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);
    JsonWriter &string(std::string_view text);
    JsonWriter &string(const QString &text);
    JsonWriter &number(std::int64_t value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// JSON text as it is: a number's spelling, a value's source.
    JsonWriter &raw(std::string_view json);

    JsonWriter &member(std::string_view name, std::string_view text) { return key(name).string(text); }
    JsonWriter &member(std::string_view name, const QString &text) { return key(name).string(text); }

    [[nodiscard]] const std::string &text() const { return m_out; }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void separate();
    std::string m_out;
    bool m_first = true;
};

} // namespace desk::domain
