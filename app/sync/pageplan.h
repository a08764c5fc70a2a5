// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace desk::sync {

constexpr int pageSize = 100;      ///< rows that the service gives at most (api.md)
constexpr qint64 pageAdvance = 86; ///< rows that a page brings, less what pages overlap
constexpr qint64 aDay = 24LL * 60 * 60 * 1000;

/// Requests that a list of so many rows takes; at least one.
[[nodiscard]] constexpr qint64 pagesFor(qint64 rows)
{
    return rows <= pageSize ? 1 : (rows + pageAdvance - 1) / pageAdvance;
}

/// A page of the service's lists: the rows from offset() on.
struct PagePlan {
    int page = 1; ///< 1-based
    int limit = pageSize;
    [[nodiscard]] std::int64_t offset() const { return std::int64_t{page - 1} * limit; }
    bool operator==(const PagePlan &) const = default;
};

/// The page that begins at or before row number `row` (from 0) and reaches farthest. Pages begin at multiples of their
/// size, so an overlap with what was read is had by choosing the size, between half and all of the largest.
[[nodiscard]] constexpr PagePlan pageFrom(std::int64_t row)
{
    constexpr int largest = pageSize;
    PagePlan best;
    std::int64_t reach = -1;
    for (int limit = largest; limit > largest / 2; --limit) {
        const PagePlan plan{static_cast<int>(row / limit) + 1, limit};
        if (plan.offset() + limit > reach) {
            reach = plan.offset() + limit;
            best = plan;
        }
    }
    return best;
}

} // namespace desk::sync
