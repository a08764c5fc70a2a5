// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"

namespace desk::domain {

/// Exact; nothing when an exponent is beyond +-4000.
[[nodiscard]] std::optional<Decimal> product(const Decimal &a, const Decimal &b);

/// With at most `digits` after the point, halves away from zero. For showing only: what is added and sent is exact.
[[nodiscard]] Decimal rounded(const Decimal &value, int digits);

} // namespace desk::domain
