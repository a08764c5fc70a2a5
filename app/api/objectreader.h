// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"
#include "app/domain/instant.h"
#include "app/domain/json.h"
#include "app/domain/result.h"

#include <QString>

#include <optional>
#include <string_view>

namespace desk::api {

/// Reads members of one JSON object and remembers the first that has the wrong type; the reads after it go on and give
/// nothing. Absent and null are the same.
class ObjectReader
{
public:
    /// `what` names the object for the error: "the entry".
    ObjectReader(domain::JsonValue object, QString what);

    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    [[nodiscard]] domain::JsonValue object() const { return m_object; }

    QString requiredText(std::string_view name);
    std::optional<QString> text(std::string_view name);
    bool boolean(std::string_view name, bool fallback);
    std::optional<qint64> integer(std::string_view name);
    std::optional<domain::Decimal> decimal(std::string_view name);
    std::optional<domain::Instant> time(std::string_view name);
    /// Invalid when absent or null.
    domain::JsonValue nested(std::string_view name);
    /// The object as the service wrote it.
    [[nodiscard]] QByteArray raw() const;

private:
    domain::JsonValue find(std::string_view name) const;
    void wrongType(std::string_view name, const QString &expected, domain::JsonValue found);
    void missing(std::string_view name);

    domain::JsonValue m_object;
    QString m_what;
    std::optional<domain::Error> m_error;
};

} // namespace desk::api
