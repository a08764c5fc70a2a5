// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/objectreader.h"

#include "app/domain/text.h"

#include <QCoreApplication>

#include <charconv>

namespace desk::api {

namespace {

QString typeName(domain::JsonValue value)
{
    switch (value.type()) {
    case domain::JsonType::Null: return QCoreApplication::translate("ApiAnswer", "null");
    case domain::JsonType::False:
    case domain::JsonType::True: return QCoreApplication::translate("ApiAnswer", "a boolean");
    case domain::JsonType::Number: return QCoreApplication::translate("ApiAnswer", "a number");
    case domain::JsonType::String: return QCoreApplication::translate("ApiAnswer", "a text");
    case domain::JsonType::Array: return QCoreApplication::translate("ApiAnswer", "a list");
    case domain::JsonType::Object: return QCoreApplication::translate("ApiAnswer", "an object");
    }
    return {};
}

} // namespace

ObjectReader::ObjectReader(domain::JsonValue object, QString what) : m_object(object), m_what(std::move(what))
{
    if (object.isObject())
        return;
    m_error = domain::Error{
        .code = QStringLiteral("answer.type"),
        //: %1 is a thing such as "the entry"; %2 is "a list", "a text" ...
        .message =
            QCoreApplication::translate("ApiAnswer", "In the service's answer, %1 is %2 where an object belongs.")
                .arg(m_what, object.isValid() ? typeName(object) : QCoreApplication::translate("ApiAnswer", "missing")),
        .advice = {},
        .detail = {},
        .httpStatus = 0,
        .requestId = {},
        .fields = {}};
}

domain::JsonValue ObjectReader::find(std::string_view name) const
{
    const domain::JsonValue value = m_object[name];
    return value.isNull() ? domain::JsonValue() : value;
}

void ObjectReader::wrongType(std::string_view name, const QString &expected, domain::JsonValue found)
{
    if (m_error)
        return;
    const QString field = domain::qtText(name);
    m_error = domain::Error{
        .code = QStringLiteral("answer.type"),
        //: %1 a field name, %2 a thing such as "the entry", %3 and %4 "a text", "a number" ...
        .message = QCoreApplication::translate("ApiAnswer",
                                               "In the service's answer, the field “%1” of %2 is %3 where %4 belongs.")
                       .arg(field, m_what, typeName(found), expected),
        .advice = {},
        .detail = QStringLiteral("field %1").arg(field),
        .httpStatus = 0,
        .requestId = {},
        .fields = {{field, expected}}};
}

void ObjectReader::missing(std::string_view name)
{
    if (m_error)
        return;
    const QString field = domain::qtText(name);
    m_error = domain::Error{
        .code = QStringLiteral("answer.missing"),
        .message = QCoreApplication::translate("ApiAnswer", "In the service's answer, the field “%1” of %2 is missing.")
                       .arg(field, m_what),
        .advice = {},
        .detail = QStringLiteral("field %1").arg(field),
        .httpStatus = 0,
        .requestId = {},
        .fields = {{field, {}}}};
}

QString ObjectReader::requiredText(std::string_view name)
{
    const auto value = text(name);
    if (!value)
        missing(name);
    return value.value_or(QString());
}

std::optional<QString> ObjectReader::text(std::string_view name)
{
    const domain::JsonValue value = find(name);
    if (!value)
        return std::nullopt;
    if (!value.isString()) {
        wrongType(name, QCoreApplication::translate("ApiAnswer", "a text"), value);
        return std::nullopt;
    }
    return domain::qtText(value.string());
}

bool ObjectReader::boolean(std::string_view name, bool fallback)
{
    const domain::JsonValue value = find(name);
    if (!value)
        return fallback;
    if (!value.isBool()) {
        wrongType(name, QCoreApplication::translate("ApiAnswer", "a boolean"), value);
        return fallback;
    }
    return value.is(domain::JsonType::True);
}

std::optional<qint64> ObjectReader::integer(std::string_view name)
{
    const domain::JsonValue value = find(name);
    if (!value)
        return std::nullopt;
    qint64 number = 0;
    const std::string_view source = value.isNumber() ? value.source() : std::string_view();
    const auto [end, status] = std::from_chars(source.data(), source.data() + source.size(), number);
    if (source.empty() || status != std::errc() || end != source.data() + source.size()) {
        wrongType(name, QCoreApplication::translate("ApiAnswer", "a whole number"), value);
        return std::nullopt;
    }
    return number;
}

std::optional<domain::Decimal> ObjectReader::decimal(std::string_view name)
{
    const domain::JsonValue value = find(name);
    if (!value)
        return std::nullopt;
    if (!value.isNumber()) {
        wrongType(name, QCoreApplication::translate("ApiAnswer", "a number"), value);
        return std::nullopt;
    }
    return domain::Decimal::fromJsonNumber(value.source());
}

std::optional<domain::Instant> ObjectReader::time(std::string_view name)
{
    const domain::JsonValue value = find(name);
    if (!value)
        return std::nullopt;
    const auto instant = value.isString() ? domain::Instant::fromIso(value.string()) : std::nullopt;
    if (!instant)
        wrongType(name, QCoreApplication::translate("ApiAnswer", "a time such as 2026-03-01T09:00:00.000Z"), value);
    return instant;
}

domain::JsonValue ObjectReader::nested(std::string_view name)
{
    const domain::JsonValue value = find(name);
    if (value && !value.isObject()) {
        wrongType(name, QCoreApplication::translate("ApiAnswer", "an object"), value);
        return {};
    }
    return value;
}

QByteArray ObjectReader::raw() const
{
    const std::string_view source = m_object.isValid() ? m_object.source() : std::string_view();
    return {source.data(), static_cast<qsizetype>(source.size())};
}

} // namespace desk::api
