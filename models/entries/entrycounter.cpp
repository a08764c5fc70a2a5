// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/entrycounter.h"

#include "app/domain/futures.h"

namespace desk::models {

namespace {

constexpr int pause = 4; // times as long as the last count took: a recount takes at most a fifth of the time
constexpr qint64 longestPause = 60'000;

} // namespace

EntryCounter::EntryCounter(QObject *parent) : QObject(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { begin(true); });
}

EntryCounter::~EntryCounter()
{
    domain::cancelUnfinished(m_counting);
}

void EntryCounter::start(std::shared_ptr<EntryReader> reader, const store::EntryFilter &filter,
                         const store::EntrySort &sort)
{
    stop();
    m_reader = std::move(reader);
    m_filter = filter;
    m_sort = sort;
    if (m_reader && m_reader->countsApart())
        begin(false);
}

void EntryCounter::stop()
{
    ++m_run;
    domain::cancelUnfinished(m_counting);
    m_later.stop();
    m_running = false;
    m_again = false;
    m_places = {};
    m_fresh = {};
    m_took = 0;
}

void EntryCounter::entriesChanged()
{
    if (!m_reader || !m_reader->countsApart() || m_later.isActive())
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    const qint64 rest = m_took * pause - m_since.elapsed();
    if (rest > 0)
        m_later.start(static_cast<int>(qMin(rest, longestPause)));
    else
        begin(true);
}

void EntryCounter::begin(bool recount)
{
    ++m_run;
    m_running = true;
    m_recount = recount;
    m_fresh = {};
    m_before = {};
    m_since.start();
    nextSlice();
}

void EntryCounter::nextSlice()
{
    m_counting = m_reader->outline(m_filter, m_sort, m_before);
    domain::onFinished(m_counting, this, [this, run = m_run](const domain::Result<store::EntryOutline> &slice) {
        if (run != m_run)
            return;
        if (slice) {
            take(*slice);
            return;
        }
        m_running = false;
        Q_EMIT failed(slice.error());
    });
}

void EntryCounter::take(const store::EntryOutline &slice)
{
    EntryPlaces &places = m_recount ? m_fresh : m_places;
    places.add(slice);
    const bool moved = slice.counted > m_before.counted || slice.last != m_before.last;
    m_before = slice;
    m_before.marks.clear();
    const bool more = !slice.whole && moved;
    const quint64 run = m_run;
    if (!m_recount || places.isExact()) // a recount is silent until it knows better
        Q_EMIT counted(places.rows(), places.isExact());
    if (run != m_run)
        return; // whoever heard it asked for something else
    if (more)
        nextSlice();
    else
        finish();
}

void EntryCounter::finish()
{
    m_running = false;
    m_took = m_since.restart();
    if (m_recount) {
        const bool same = m_fresh == m_places;
        const qint64 shift = m_fresh.rows() - m_numbered;
        m_places = std::exchange(m_fresh, {});
        m_numbered = m_places.rows();
        if (!same)
            Q_EMIT renumbered(shift);
    } else {
        m_numbered = m_places.rows();
    }
    if (std::exchange(m_again, false))
        m_later.start(static_cast<int>(qMin(m_took * pause, longestPause)));
}

} // namespace desk::models
