// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"
#include "app/domain/instant.h"

#include <QString>

/// Numbers and times as an operator reads them; raw values stay in the models.
namespace desk::domain {

/// Grouped and with the currency's minor digits, in the operator's locale, no digit lost: "1,240.00", "31,000" for JPY.
[[nodiscard]] QString amountText(const Decimal &value, const QString &currency);
/// "1,204"
[[nodiscard]] QString countText(qint64 count);
/// "22 Nov 2026, 11:38:02 UTC"
[[nodiscard]] QString instantText(Instant instant);
/// "22 Nov", with the year when it is not the year of `now`.
[[nodiscard]] QString dayText(Instant instant, Instant now);
/// How a date is written, for QLocale::toString: "22 Nov 2026", and without its year "22 Nov".
[[nodiscard]] QString dateForm();
[[nodiscard]] QString dayForm();
/// "11:38:02"
[[nodiscard]] QString timeText(Instant instant);

} // namespace desk::domain
