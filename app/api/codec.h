// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/requests.h"
#include "app/domain/entities.h"
#include "app/domain/json.h"
#include "app/domain/result.h"

/// From the service's JSON to domain values. Tolerant of what is missing, null or unknown (kept in `raw`); strict about
/// types: a wrong one is an error with code `answer.type` that names the field. Pure, thread-safe.
namespace desk::api::codec {

[[nodiscard]] domain::Result<domain::Business> parseBusiness(domain::JsonValue value);
[[nodiscard]] domain::Result<domain::Contact> parseContact(domain::JsonValue value);
[[nodiscard]] domain::Result<domain::CustomField> parseCustomField(domain::JsonValue value);
[[nodiscard]] domain::Result<domain::ConversionConfig> parseConfig(domain::JsonValue value);
[[nodiscard]] domain::Result<domain::ConversionSource> parseSource(domain::JsonValue value);
[[nodiscard]] domain::Result<domain::ConversionEntry> parseEntry(domain::JsonValue value);
[[nodiscard]] domain::Result<WebhookOutcome> parseWebhookOutcome(domain::JsonValue value);

/// Both shapes of `pagination`. `items` is the number of elements that came with it: a total or a hasMore that
/// contradicts them is an error with code `answer.pagination`, as a reader that believed it would lose rows.
[[nodiscard]] domain::Result<domain::PageInfo> parsePagination(domain::JsonValue value, qsizetype items);

/// The same from a text, for things that were stored as the service sent them (`raw`).
[[nodiscard]] domain::Result<domain::Contact> contactFromText(const QByteArray &json);
[[nodiscard]] domain::Result<domain::CustomField> customFieldFromText(const QByteArray &json);
[[nodiscard]] domain::Result<domain::ConversionConfig> configFromText(const QByteArray &json);
[[nodiscard]] domain::Result<domain::ConversionSource> sourceFromText(const QByteArray &json);
[[nodiscard]] domain::Result<domain::ConversionEntry> entryFromText(const QByteArray &json);

} // namespace desk::api::codec
