// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

/// Times as an operator types and reads them. Payload times are the mapping engine's; these rules are for the form
/// only.
namespace desk::models {

struct WhenReading {
    domain::Instant instant;
    /// The text named a local time that the clocks skip; `instant` is the time that many minutes later.
    bool skippedHour = false;
};

/// Reads what somebody typed: ISO 8601 with or without an offset; `22 Nov 2026, 14:02[:31[.250]]` in English or the
/// locale's month names; the locale's own short and long forms; `today 14:02`, `yesterday`, `14:02`, `now`. A text
/// without an offset means `zone`; a date alone means its midnight there. Null when it is none of these.
[[nodiscard]] std::optional<WhenReading> readWhen(const QString &text, const QTimeZone &zone, const QLocale &locale,
                                                  domain::Instant now);
/// `22 Nov 2026, 14:02`, with seconds and milliseconds where they are not zero: reads back as the same instant.
[[nodiscard]] QString whenText(domain::Instant instant, const QTimeZone &zone, const QLocale &locale);
/// `22 Nov 2026, 14:02:31`: always to the second, for reading.
[[nodiscard]] QString momentText(domain::Instant instant, const QTimeZone &zone, const QLocale &locale);
/// `UTC`, `Europe/Berlin`: the zone as an operator knows it.
[[nodiscard]] QString zoneText(const QTimeZone &zone);

} // namespace desk::models
