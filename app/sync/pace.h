// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/budget.h"

#include <QList>
#include <QtGlobal>

#include <optional>

namespace desk::sync {

/// How long a number of requests will take, from what the budget promises and what the last minute really brought.
/// Pure: time comes in, in milliseconds of a clock that never jumps.
class Pace
{
public:
    void begin(qint64 now);
    void answered(qint64 now);

    /// Milliseconds; nullopt as long as nothing can be said honestly.
    [[nodiscard]] std::optional<qint64> timeFor(qint64 requests, const api::RequestBudget &budget, qint64 now) const;

private:
    qint64 m_began = 0;
    QList<qint64> m_answers; ///< of the last minute
};

} // namespace desk::sync
