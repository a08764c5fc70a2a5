// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"

namespace desk::domain {

/// One run of the parser over a document's text. Internal to the domain room.
class JsonParser
{
public:
    explicit JsonParser(JsonDocument &document);
    /// True when the whole text is one JSON value.
    bool run();
    [[nodiscard]] JsonError error() const;

private:
    using Node = JsonDocument::Node;
    enum class Next : std::uint8_t { Value, FirstValueOrEnd, FirstKeyOrEnd, Key, CommaOrEnd, Done };

    Node &push(JsonType type, std::size_t begin, std::size_t end);
    void grow();
    static void noteKey(JsonDocument::Frame &frame, std::uint32_t hash);
    bool valueDone();
    bool step();
    bool members();
    bool value();
    bool key();
    bool open(JsonType type);
    bool close();
    bool literal(std::string_view word, JsonType type);
    bool number();
    bool string(bool asKey);
    bool stringWithEscapes(bool asKey);
    bool keyDone(Node &node, const char *characters);
    bool escape();
    bool unicodeEscape();
    int hexQuad(std::size_t at) const;
    void markRepeatedKeys(std::uint32_t object);
    void skipSpace();
    bool failAt(std::size_t offset, JsonError::Kind kind, const char *reason);
    bool unexpected(const char *reason);

    JsonDocument &m_doc;
    std::string_view m_text;
    std::size_t m_at = 0;
    Next m_next = Next::Value;
    JsonError m_error;
};

} // namespace desk::domain
