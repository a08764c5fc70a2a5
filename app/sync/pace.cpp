// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pace.h"

namespace desk::sync {

namespace {
constexpr qint64 lookBack = 60'000;
constexpr qsizetype fewest = 3; // answers that tell a speed
} // namespace

void Pace::begin(qint64 now)
{
    m_began = now;
    m_answers.clear();
}

void Pace::answered(qint64 now)
{
    m_answers.append(now);
    while (m_answers.first() <= now - lookBack)
        m_answers.removeFirst();
}

std::optional<qint64> Pace::timeFor(qint64 requests, const api::RequestBudget &budget, qint64 now) const
{
    if (requests <= 0)
        return 0;
    const qint64 since = std::max(m_began, now - lookBack);
    const auto count =
        static_cast<qint64>(std::ranges::count_if(m_answers, [since](qint64 answered) { return answered >= since; }));
    const auto wait = static_cast<double>(requests);
    const bool promised = (budget.known || budget.guessed) && budget.limit > 0 && budget.window > 0;
    // Over a whole minute the pauses of the budget and the others' requests are in what was achieved.
    if (now - m_began >= lookBack && count > 0)
        return static_cast<qint64>(wait * lookBack / static_cast<double>(count));
    if (count < fewest)
        return std::nullopt;
    const double one = static_cast<double>(std::max<qint64>(now - since, 1)) / static_cast<double>(count);
    const auto undisturbed = static_cast<qint64>(wait * one);
    const qint64 room = std::max(budget.remaining - budget.reserve, 0);
    if (!promised || requests <= room)
        return undisturbed;
    // What this window does not hold waits for its end and then goes at the limit's pace.
    const auto paced =
        budget.windowLeft
        + static_cast<qint64>(static_cast<double>(requests - room) * static_cast<double>(budget.window) / budget.limit);
    return std::max(undisturbed, paced);
}

} // namespace desk::sync
