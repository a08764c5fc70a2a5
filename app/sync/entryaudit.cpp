// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/entryaudit.h"

#include "app/domain/whenready.h"
#include "app/store/workspace.h"
#include "app/sync/lowlane.h"
#include "app/sync/pageplan.h"

#include <cmath>

namespace desk::sync {

using domain::Instant;
using domain::Result;
using store::AuditChanges;
using store::AuditRepository;
using store::AuditWindow;

namespace {

constexpr qint64 entriesPerPart = 250;   // of a search everywhere: no more requests than a third of reading everything
constexpr int mostParts = 32;            // and no more than half a minute's
constexpr qint64 longestListing = 2'000; // a longer one is halved first, so that a stop never loses much
constexpr qint64 worthAFullReading = 5'000;
constexpr std::int64_t stale = 10LL * 60 * 1000; // what a total leaves for the other half holds for so long
constexpr int mostAttempts = 3;

/// Requests until the `differences` (at least so many) of a window are found by halving, if they lie apart.
qint64 halvingsFor(qint64 entries, qint64 differences)
{
    const double each = static_cast<double>(entries) / static_cast<double>(pageSize * differences);
    return static_cast<qint64>(static_cast<double>(differences) * (std::log2(std::max(each, 1.0)) + 1));
}

qint64 requestsFor(const AuditWindow &window)
{
    if (window.agrees())
        return 0;
    if (!window.server)
        return 1;
    return std::min(pagesFor(*window.server),
                    halvingsFor(std::max(*window.server, window.local), std::abs(*window.server - window.local)) + 1);
}

bool isListed(const AuditWindow &window)
{
    const qint64 server = window.server.value_or(0);
    if (window.from == window.to || pagesFor(server) == 1)
        return true;
    const qint64 differences = std::abs(server - window.local);
    if (pagesFor(server) >= halvingsFor(std::max(server, window.local), differences))
        return false;
    return server <= longestListing || window.local < longestListing / 2;
}

api::EntryQuery queryFor(const AuditWindow &window)
{
    api::EntryQuery query;
    query.sort = QStringLiteral("createdAt");
    // The outermost ends are left away: there is nothing beyond them, and not every server reads such years.
    if (window.from.milliseconds() > Instant::minimum)
        query.from = window.from;
    if (window.to.milliseconds() < Instant::maximum)
        query.to = window.to;
    return query;
}

/// Everything as one window, or as many of about as many entries each and one for what is newer than `bound`.
QList<AuditWindow> firstWindows(AuditRepository &audit, bool everywhere, qint64 serverTotal, Instant bound)
{
    const Instant first(Instant::minimum);
    const Instant last(Instant::maximum);
    if (!everywhere)
        return {{first, last, serverTotal, audit.count(first, last), Instant::now()}};
    QList<AuditWindow> windows;
    Instant from = first;
    const auto parts = std::clamp<qint64>(audit.count(first, bound) / entriesPerPart, 1, mostParts);
    QList<Instant> ends = audit.parts(bound, static_cast<int>(parts));
    ends.append(last);
    for (const Instant end : std::as_const(ends)) {
        windows.append({from, end, std::nullopt, audit.count(from, end), Instant::now()});
        from = Instant(end.milliseconds() + 1);
    }
    return windows;
}

domain::Error odd(const QString &message)
{
    return {.code = QStringLiteral("answer.pagination"),
            .message = message,
            .advice = {},
            .detail = {},
            .httpStatus = 0,
            .requestId = {},
            .fields = {}};
}

} // namespace

EntryAudit::EntryAudit(store::Workspace &workspace, LowLane &lane, QString profileId, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_lane(lane), m_profileId(std::move(profileId))
{}

/// Runs `work` on the repository, then `then` with its value, unless the search was stopped by then.
template<typename F>
void EntryAudit::inStore(F work, bool writes, auto then)
{
    using Value = std::invoke_result_t<F &, AuditRepository &>;
    auto job = [profile = m_profileId, pass = m_pass, listed = m_listed,
                work = std::move(work)](store::Database &db) mutable -> Result<Value> {
        AuditRepository audit(db, profile, pass, listed);
        return db.result(work(audit));
    };
    const auto answer = writes ? m_workspace.write(std::move(job)) : m_workspace.read(std::move(job));
    domain::whenReady(answer, this,
                      [this, mine = m_generation, then = std::move(then)](const Result<Value> &value) mutable {
                          if (mine != m_generation)
                              return;
                          if (value)
                              then(*value);
                          else
                              fail(value.error());
                      });
}

void EntryAudit::start(Search search, qint64 serverTotal, qint64 pass, Instant listed, Instant bound)
{
    ++m_generation;
    m_pass = pass;
    m_listed = listed;
    m_bound = bound;
    m_givenUp.clear();
    m_changes = {};
    inStore(
        [search, serverTotal, bound](AuditRepository &audit) {
            auto known = audit.windows().value_or(QList<AuditWindow>());
            const bool isOpen = std::ranges::any_of(known, [](const AuditWindow &w) { return !w.agrees(); });
            if (search == Search::Rest && isOpen && known.size() > 1)
                return known; // of a single one that holds everything the number is told anew
            known = firstWindows(audit, search == Search::Everywhere, serverTotal, bound);
            audit.clear();
            audit.put(known);
            return known;
        },
        true,
        [this](const QList<AuditWindow> &windows) {
            m_windows = windows;
            Q_EMIT progressed();
            step();
        });
}

void EntryAudit::stop()
{
    ++m_generation;
}

bool EntryAudit::hasOpen() const
{
    return std::ranges::any_of(m_windows, [](const AuditWindow &window) { return !window.agrees(); });
}

qint64 EntryAudit::requestsLeft() const
{
    qint64 requests = 0;
    for (const AuditWindow &window : m_windows)
        requests += requestsFor(window);
    return requests;
}

bool EntryAudit::isHopeless() const
{
    qint64 entries = 0;
    for (const AuditWindow &window : m_windows)
        entries += std::max(window.server.value_or(0), window.local);
    return entries > worthAFullReading && requestsLeft() >= pagesFor(entries);
}

void EntryAudit::step()
{
    Q_EMIT progressed();
    const auto next = std::ranges::find_if(m_windows, [this](const AuditWindow &window) {
        return !window.agrees() && !m_givenUp.contains(window.from.milliseconds());
    });
    if (next == m_windows.end() || isHopeless()) {
        ++m_generation;
        Q_EMIT finished();
        return;
    }
    inStore(
        [window = *next](AuditRepository &audit) {
            const qint64 local = audit.count(window.from, window.to);
            return Look{local, audit.median(window.from, window.to, local)};
        },
        false, [this, window = *next](const Look &look) { looked(window, look); });
}

void EntryAudit::looked(AuditWindow window, const Look &look)
{
    window.local = look.local;
    if (!window.server || Instant::now().milliseconds() - window.at.milliseconds() > stale) {
        askTotal(window);
    } else if (window.agrees()) {
        keep({window});
    } else if (isListed(window)) {
        m_listing = {window, 0, 0, {}};
        list();
    } else if (window.from <= m_bound && m_bound < window.to) {
        split(window, m_bound);
    } else {
        // Not at the last moment: both halves must be smaller, also where many share it.
        const Instant last(window.to.milliseconds() - 1);
        split(window, std::min(look.median.value_or(last), last));
    }
}

void EntryAudit::askTotal(const AuditWindow &window)
{
    api::EntryQuery query = queryFor(window);
    query.limit = 1;
    m_lane.entries(query, [this, window, mine = m_generation](const auto &page) {
        if (mine != m_generation)
            return;
        if (!page) {
            fail(page.error());
            return;
        }
        AuditWindow told = window;
        told.server = page->info.total;
        told.at = Instant::now();
        keep({told});
    });
}

void EntryAudit::split(const AuditWindow &window, Instant at)
{
    AuditWindow left{window.from, at, std::nullopt, 0, window.at};
    AuditWindow right{Instant(at.milliseconds() + 1), window.to, std::nullopt, 0, window.at};
    api::EntryQuery query = queryFor(left);
    query.limit = 1;
    m_lane.entries(query, [this, left, right, whole = *window.server, mine = m_generation](const auto &page) mutable {
        if (mine != m_generation)
            return;
        if (!page) {
            fail(page.error());
            return;
        }
        left.server = page->info.total;
        left.at = Instant::now();
        if (page->info.total <= whole) // else it has changed meanwhile and has to be asked for itself
            right.server = whole - page->info.total;
        keep({left, right});
    });
}

/// Stores windows with the local numbers of this moment, and goes on.
void EntryAudit::keep(const QList<AuditWindow> &windows)
{
    inStore(
        [windows](AuditRepository &audit) {
            QList<AuditWindow> counted = windows;
            for (AuditWindow &window : counted)
                window.local = audit.count(window.from, window.to);
            audit.put(counted);
            return counted;
        },
        true,
        [this](const QList<AuditWindow> &counted) {
            adopt(counted);
            step();
        });
}

void EntryAudit::adopt(const QList<AuditWindow> &windows)
{
    for (const AuditWindow &window : windows) {
        const auto place = std::ranges::lower_bound(m_windows, window.from, {}, &AuditWindow::from);
        if (place != m_windows.end() && place->from == window.from)
            *place = window;
        else
            m_windows.insert(place, window);
    }
}

void EntryAudit::list()
{
    const PagePlan plan = pageFrom(std::max<qint64>(m_listing.position - 1, 0));
    api::EntryQuery query = queryFor(m_listing.window);
    query.page = plan.page;
    query.limit = plan.limit;
    m_lane.entries(query, [this, plan, mine = m_generation](const auto &page) {
        if (mine != m_generation)
            return;
        if (page)
            listed(*page, plan);
        else
            fail(page.error());
    });
}

void EntryAudit::listed(const domain::Page<domain::ConversionEntry> &page, const PagePlan &plan)
{
    const AuditWindow &window = m_listing.window;
    const bool strays = std::ranges::any_of(page.items, [&window](const domain::ConversionEntry &entry) {
        return entry.occurredAt < window.from || entry.occurredAt > window.to;
    });
    if (strays) {
        // Whoever does not filter must not make us remove what it did not list.
        fail(odd(tr("The service's list holds entries from outside the period that was asked for.")));
        return;
    }
    const int limit = page.info.limit > 0 ? page.info.limit : plan.limit; // a server may give smaller pages
    const qint64 offset = qint64{plan.page - 1} * limit;
    const bool joins = offset == 0 || (!page.items.isEmpty() && m_listing.ids.contains(page.items.first().id));
    if (!joins || (page.info.hasMore && m_listing.position > 0 && offset + page.items.size() <= m_listing.position)) {
        if (++m_listing.attempts >= mostAttempts) {
            m_givenUp.insert(window.from.milliseconds());
            step();
            return;
        }
        m_listing.position = 0; // something was deleted before this page: from the beginning
        m_listing.ids.clear();
        list();
        return;
    }
    for (const domain::ConversionEntry &entry : page.items)
        m_listing.ids.insert(entry.id);
    inStore([items = page.items](AuditRepository &audit) { return audit.take(items).value_or(AuditChanges()); }, true,
            [this, info = page.info, position = offset + page.items.size()](const AuditChanges &changes) {
                add(changes);
                taken(info, position);
            });
}

void EntryAudit::taken(const domain::PageInfo &info, qint64 position)
{
    m_listing.position = position;
    if (info.hasMore) {
        Q_EMIT progressed();
        list();
        return;
    }
    settle();
}

/// The listing of a window is complete.
void EntryAudit::settle()
{
    AuditWindow window = m_listing.window;
    inStore(
        [window, ids = m_listing.ids](AuditRepository &audit) mutable {
            const AuditChanges changes = audit.removeOthers(window.from, window.to, ids).value_or(AuditChanges());
            window.local = audit.count(window.from, window.to);
            window.server = window.local; // by its ids, whatever was counted before
            window.at = Instant::now();
            audit.put({window});
            return std::pair(changes, window);
        },
        true,
        [this](const std::pair<AuditChanges, AuditWindow> &settled) {
            add(settled.first);
            adopt({settled.second});
            step();
        });
}

void EntryAudit::add(const AuditChanges &changes)
{
    m_changes.added += changes.added;
    m_changes.changed += changes.changed;
    m_changes.removed += changes.removed;
}

void EntryAudit::fail(const domain::Error &error)
{
    ++m_generation;
    Q_EMIT failed(error);
}

} // namespace desk::sync
