// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/entryfilter.h"

#include <limits>

namespace desk::store {

// Columns that are sorted by are never null; these stand for what is missing.
constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr double noAmount = -9e307;

/// An amount as it is sorted by: the nearest double.
[[nodiscard]] double sortedAmount(const domain::Decimal &amount);

/// What is selected of `entry` and `entry_raw`, in the order that readEntry() expects.
constexpr std::string_view entryColumns =
    "id, source_id, contact_id, event_value, currency, expense, occurred_at, created_at, config_id, config_name,"
    " contact_name, contact_email, attribution_source, attribution_campaign, attribution_campaign_id, attribution_ad,"
    " attribution_ad_id, source_name, raw, submission, entry.row";
constexpr int entryColumnEnd = 21; ///< the first one after them

/// The row without its cursor.
[[nodiscard]] CachedEntry readEntry(const Statement &query);

} // namespace desk::store
