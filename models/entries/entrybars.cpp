// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/entrybars.h"

#include "app/domain/calendardays.h"

namespace desk::models {

namespace {

constexpr qint64 mostDays = 62;    // that Auto shows as days
constexpr qint64 mostWeeks = 62;   // that Auto shows as weeks
constexpr qint64 mostBars = 4'000; // ten years of days

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

qint64 numberOf(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

QDate startOf(QDate date, BarStep step, Qt::DayOfWeek firstDay)
{
    switch (step) {
    case BarStep::Week: return date.addDays(-((date.dayOfWeek() - firstDay + 7) % 7));
    case BarStep::Month: return {date.year(), date.month(), 1};
    case BarStep::Auto:
    case BarStep::Day: break;
    }
    return date;
}

QDate nextOf(QDate start, BarStep step)
{
    switch (step) {
    case BarStep::Week: return start.addDays(7);
    case BarStep::Month: return start.addMonths(1);
    case BarStep::Auto:
    case BarStep::Day: break;
    }
    return start.addDays(1);
}

BarStep stepFor(BarStep wanted, qint64 days)
{
    if (wanted == BarStep::Auto)
        return days <= mostDays ? BarStep::Day : days <= mostWeeks * 7 ? BarStep::Week : BarStep::Month;
    if (wanted == BarStep::Day && days > mostBars)
        wanted = BarStep::Week;
    if (wanted == BarStep::Week && days > mostBars * 7)
        wanted = BarStep::Month;
    return wanted;
}

/// Takes the days of one bar, in any order of series.
class Filling
{
public:
    explicit Filling(qsizetype series) : m_sums(static_cast<std::size_t>(series)), m_counts(m_sums.size()) {}

    void add(const store::EntryDay &day)
    {
        m_sums[static_cast<std::size_t>(day.series)].add(day.value);
        m_counts[static_cast<std::size_t>(day.series)] += day.count;
    }
    void writeTo(EntryBar &bar) const
    {
        domain::DecimalSum all;
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            bar.parts.append({m_sums[i].total(), m_counts[i]});
            all.add(bar.parts.last().value);
            bar.count += m_counts[i];
        }
        bar.value = all.total();
    }

private:
    std::vector<domain::DecimalSum> m_sums;
    std::vector<qint64> m_counts;
};

} // namespace

EntryBars entryBars(const store::EntryGroups &groups, const BarAxis &axis)
{
    EntryBars answer;
    answer.series = groups.series;
    if (groups.days.isEmpty())
        return answer;
    domain::CalendarDays days(axis.zone);
    const qint64 first = axis.from ? days.dayOf(axis.from->milliseconds()) : groups.days.first().day;
    const qint64 last = qMax(first, axis.to ? days.dayOf(axis.to->milliseconds()) : groups.days.last().day);
    answer.step = stepFor(axis.step, last - first + 1);
    const bool sparse = answer.step == BarStep::Month && last - first > mostBars * 31;
    auto at = groups.days.cbegin();
    QDate start = startOf(dateOf(first), answer.step, axis.firstDay);
    while (start <= dateOf(last)) {
        if (sparse) { // straight to the next month that has any
            if (at == groups.days.cend())
                break;
            start = startOf(dateOf(at->day), answer.step, axis.firstDay);
        }
        const QDate next = nextOf(start, answer.step);
        Filling filling(groups.series.size());
        for (; at != groups.days.cend() && at->day < numberOf(next); ++at)
            filling.add(*at);
        EntryBar bar;
        bar.first = qMax(start, dateOf(first));
        bar.last = qMin(next.addDays(-1), dateOf(last));
        qint64 from = days.startFrom(numberOf(start));
        qint64 to = days.startFrom(numberOf(next)) - 1;
        if (from <= to) { // not of a day that never was
            // What the filter leaves out is not in the bar; the entries at the axis' ends do not cut it.
            bar.whole = !((axis.from && axis.from->milliseconds() > from) || (axis.to && axis.to->milliseconds() < to));
            if (bar.whole) {
                bar.first = start;
                bar.last = next.addDays(-1);
            }
            if (axis.from)
                from = qMax<qint64>(from, axis.from->milliseconds());
            if (axis.to)
                to = qMin<qint64>(to, axis.to->milliseconds());
            bar.from = domain::Instant(from);
            bar.to = domain::Instant(to);
            bar.incomplete = axis.incompleteFrom && bar.to >= *axis.incompleteFrom;
            filling.writeTo(bar);
            answer.bars.append(std::move(bar));
        }
        start = next;
    }
    return answer;
}

} // namespace desk::models
