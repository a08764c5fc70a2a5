// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"

#include "app/domain/jsonparser.h"

#include <QCoreApplication>

#include <array>

namespace desk::domain {

QString JsonError::message() const
{
    //: %1 and %2 are numbers; %3 is a sentence fragment such as "a comma or } is missing before this"
    return QCoreApplication::translate("Json", "Line %1, column %2: %3.")
        .arg(line)
        .arg(column)
        .arg(QCoreApplication::translate("Json", reason));
}

Error JsonError::toError(const QString &what) const
{
    static constexpr std::array<const char *, 9> codes{"json.empty",      "json.not-utf8",   "json.syntax",
                                                       "json.incomplete", "json.bad-number", "json.bad-string",
                                                       "json.surrogate",  "json.too-deep",   "json.too-large"};
    Error error;
    error.code = QString::fromLatin1(codes[static_cast<std::size_t>(kind)]);
    //: %1 names a file or a field; %2 is a whole sentence such as "Line 7, column 12: a comma is missing."
    error.message = QCoreApplication::translate("Json", "%1 is not valid JSON. %2").arg(what, message());
    return error;
}

std::optional<JsonError> JsonDocument::parseView(std::string_view text)
{
    m_text = text;
    JsonParser parser(*this);
    if (parser.run())
        return std::nullopt;
    return parser.error();
}

std::optional<JsonError> JsonDocument::parse(std::string text)
{
    m_owned = std::move(text);
    return parseView(m_owned);
}

JsonValue JsonValue::operator[](std::string_view key) const
{
    if (!isObject())
        return {};
    const JsonDocument::Node *const nodes = m_document->m_nodes.get();
    const std::uint32_t end = nodes[m_node].b;
    for (std::uint32_t at = m_node + 1; at < end;) {
        if (JsonValue{m_document, at}.string() == key)
            return {m_document, at + 1};
        const JsonDocument::Node &child = nodes[at + 1];
        at = child.type >= JsonType::Array ? child.b : at + 2;
    }
    return {};
}

JsonValue JsonValue::at(std::size_t index) const
{
    if (!isArray() || index >= size())
        return {};
    auto it = begin();
    for (std::size_t i = 0; i < index; ++i)
        ++it;
    return (*it).value;
}

void JsonValue::appendCompact(std::string &out) const
{
    if (!isContainer()) {
        out += source();
        return;
    }
    struct Level {
        Iterator at;
        Iterator end;
        bool object;
        bool first;
    };
    std::vector<Level> levels;
    const auto open = [&](const JsonValue &value) {
        out += value.isObject() ? '{' : '[';
        levels.push_back({value.begin(), value.end(), value.isObject(), true});
    };
    open(*this);
    while (!levels.empty()) {
        Level &level = levels.back();
        if (level.at == level.end) {
            out += level.object ? '}' : ']';
            levels.pop_back();
            continue;
        }
        if (!level.first)
            out += ',';
        level.first = false;
        const JsonMember member = *level.at;
        ++level.at;
        if (level.object) {
            out += member.key.source();
            out += ':';
        }
        if (member.value.isContainer())
            open(member.value);
        else
            out += member.value.source();
    }
}

std::string JsonValue::toCompact() const
{
    std::string out;
    appendCompact(out);
    return out;
}

std::string JsonValue::toIndented() const
{
    const std::string compact = toCompact();
    std::string out;
    out.reserve(compact.size() * 2);
    std::size_t depth = 0;
    bool inString = false;
    const auto newLine = [&] {
        out += '\n';
        // Deeply nested text would grow with the square of its depth; past this it stays readable enough.
        out.append(2 * std::min<std::size_t>(depth, 64), ' ');
    };
    for (std::size_t i = 0; i < compact.size(); ++i) {
        const char c = compact[i];
        if (inString) {
            out += c;
            if (c == '\\')
                out += compact[++i];
            else if (c == '"')
                inString = false;
            continue;
        }
        const bool opens = c == '{' || c == '[';
        if (opens && i + 1 < compact.size() && (compact[i + 1] == '}' || compact[i + 1] == ']')) {
            out += c;
            out += compact[++i];
        } else if (opens) {
            ++depth;
            out += c;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out += c;
        } else if (c == ',') {
            out += c;
            newLine();
        } else if (c == ':') {
            out += ": ";
        } else {
            inString = c == '"';
            out += c;
        }
    }
    return out;
}

void appendJsonString(std::string &out, std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text, from, i - from);
        from = i + 1;
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        default:
            out += "\\u00";
            out += hex[c >> 4U];
            out += hex[c & 15U];
        }
    }
    out.append(text, from, text.size() - from);
    out += '"';
}

std::string toJsonString(std::string_view text)
{
    std::string out;
    appendJsonString(out, text);
    return out;
}

void JsonWriter::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out += '}';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out += ']';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    appendJsonString(m_out, name);
    m_out += ':';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::string(std::string_view text)
{
    separate();
    appendJsonString(m_out, text);
    return *this;
}

JsonWriter &JsonWriter::string(const QString &text)
{
    return string(std::string_view(text.toUtf8().toStdString()));
}

JsonWriter &JsonWriter::number(std::int64_t value)
{
    separate();
    m_out += std::to_string(value);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_out += "null";
    return *this;
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
    return *this;
}

} // namespace desk::domain
