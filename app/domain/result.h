// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace desk::domain {

/// A problem of one field of a request, in the server's (or our) words.
struct FieldProblem {
    QString field;
    QString message;
    bool operator==(const FieldProblem &) const = default;
};

/// What went wrong, for a person first and a log second. Never carries a secret.
struct Error {
    /// Stable and machine-readable, dotted lower case: "workspace.newer", "network.timeout", "json.syntax".
    QString code;
    /// One or two whole sentences that say what happened and where. Translated.
    QString message;
    /// What the operator can do about it; may be empty. Translated.
    QString advice;
    /// Untranslated technical detail for a log or a report; redacted.
    QString detail;
    /// HTTP status, 0 when no answer came.
    int httpStatus = 0;
    /// X-Request-Id of the answer, when the server gave one.
    QString requestId;
    /// The fields that the server's error concerns.
    QList<FieldProblem> fields;

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(QString code, QString message, QString detail = {}, QString advice = {})
{
    return tl::unexpected<Error>(Error{.code = std::move(code),
                                       .message = std::move(message),
                                       .advice = std::move(advice),
                                       .detail = std::move(detail),
                                       .httpStatus = 0,
                                       .requestId = {},
                                       .fields = {}});
}

} // namespace desk::domain
