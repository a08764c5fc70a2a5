// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/entrysync.h"

#include "app/api/client.h"
#include "app/domain/whenready.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "app/sync/contactsync.h"
#include "app/sync/entryaudit.h"
#include "app/sync/entryplace.h"
#include "app/sync/lowlane.h"
#include "app/sync/pageplan.h"

#include <QTimer>

namespace desk::sync {

using domain::ConversionEntry;
using domain::Instant;
using domain::Result;
using store::AuditChanges;
using store::AuditRepository;
using store::Database;

/// What a run is for.
enum class SyncWish { New, Deletions, Everything };

namespace {

constexpr std::int64_t tailReread = 50; // rows at the end that are read again, for the ones that were listed late
constexpr int mostStandstills = 100;
constexpr std::int64_t widestMargin = 60;
constexpr std::int64_t aMinute = 60'000; // within which a new entry is listed, if all goes well
constexpr int mostRounds = 4;            // of looking for differences, while others make new ones
constexpr int pagesUntilShown = 20;      // of a long reading, until views look again

} // namespace

struct EntrySync::Private {
    Private(EntrySync *sync, store::Workspace &file, api::Client &service, const QString &profile)
        : q(sync),
          workspace(file),
          profileId(profile),
          lane(service),
          audit(file, lane, profile),
          contacts(file, lane, profile)
    {}

    EntrySync *q;
    QTimer later;
    std::chrono::milliseconds keepUp{0};
    store::Workspace &workspace;
    QString profileId;
    LowLane lane;
    EntryAudit audit;
    ContactSync contacts;

    EntryPlace place;
    Progress shown;
    std::optional<domain::Error> error;
    int generation = 0; ///< stale replies carry an older one
    SyncWish wish = SyncWish::New;
    std::int64_t back = 0;   ///< rows to go back, after a gap
    std::int64_t margin = 1; ///< rows that pages overlap by; wider where rows are being deleted
    int standstills = 0;
    Instant endRead; ///< when the end of the list was read last
    int round = 0;   ///< of looking for differences
    /// Some came late: as many deletions cancel out with such in the numbers, so all windows are to be looked at.
    bool doubtful = false;
    bool searchedAll = false; ///< in this run
    int unshownPages = 0;
    bool unshown = false; ///< the local copy changed since views were told

    void run(SyncWish wanted);
    void begun(const EntryPlace &known);
    void beginPass();
    void fetch();
    void arrived(const Result<domain::Page<ConversionEntry>> &page, const PagePlan &plan);
    void taken(const EntryStep &step, const domain::PageInfo &info, std::int64_t before);
    void atEnd(qint64 total);
    void compare(qint64 total);
    void compared(qint64 total, qint64 local);
    void search(qint64 total, bool everywhere);
    void audited();
    void readContacts();
    void end(const std::optional<domain::Error> &why);
    void note(const AuditChanges &changes);
    void tellViews();
    void show();
    [[nodiscard]] std::optional<qint64> requestsLeft() const;
    [[nodiscard]] Instant listedBefore() const { return Instant(Instant::now().milliseconds() - listingDelay); }
    /// A continuation that does nothing once its reading was stopped.
    template<typename T, typename F>
    auto ifCurrent(F work)
    {
        return [this, mine = generation, work = std::move(work)](const Result<T> &result) {
            if (mine != generation)
                return;
            if (!result) {
                end(result.error());
            } else {
                if constexpr (std::is_void_v<T>)
                    work();
                else
                    work(*result);
            }
        };
    }
    template<typename F>
    void write(F work, auto then)
    {
        using Value = typename std::invoke_result_t<F &, Database &>::value_type;
        domain::whenReady(workspace.write(std::move(work)), q, ifCurrent<Value>(std::move(then)));
    }
};

EntrySync::EntrySync(store::Workspace &workspace, api::Client &client, const QString &profileId, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, workspace, client, profileId))
{
    d->later.setSingleShot(true);
    connect(&d->later, &QTimer::timeout, this, [this] { start(); });
    connect(&d->audit, &EntryAudit::progressed, this, [this] { d->show(); });
    connect(&d->audit, &EntryAudit::finished, this, [this] { d->audited(); });
    connect(&d->audit, &EntryAudit::failed, this, [this](const domain::Error &error) { d->end(error); });
    connect(&d->contacts, &ContactSync::progressed, this, [this] { d->show(); });
    connect(&d->contacts, &ContactSync::finished, this,
            [this](const std::optional<domain::Error> &error) { d->end(error); });
    // What is known from earlier runs shows before any reading.
    domain::whenReady(workspace.read([profileId](Database &db) { return readEntryPlace(db, profileId); }), this,
                      [this](const Result<EntryPlace> &known) {
                          if (!known || d->shown.running)
                              return;
                          d->place = *known;
                          d->audit.setWindows(known->windows);
                          d->show();
                      });
}

EntrySync::~EntrySync()
{
    d->lane.stop();
}

void EntrySync::start(bool full)
{
    d->run(full ? SyncWish::Everything : SyncWish::New);
}

void EntrySync::checkDeletions()
{
    d->run(SyncWish::Deletions);
}

void EntrySync::setKeepUp(std::chrono::milliseconds pause)
{
    d->keepUp = pause;
}

void EntrySync::stop()
{
    d->later.stop();
    if (!d->shown.running)
        return;
    ++d->generation;
    d->lane.stop();
    d->audit.stop();
    d->contacts.stop();
    d->shown.running = false;
    d->shown.phase = Phase::Idle;
    d->tellViews();
    d->show();
}

void EntrySync::Private::run(SyncWish wanted)
{
    if (shown.running)
        return;
    later.stop();
    ++generation;
    wish = wanted;
    round = 0;
    doubtful = false;
    searchedAll = false;
    error.reset();
    lane.begin();
    shown.running = true;
    shown.changes = {};
    shown.phase = Phase::NewOnes;
    domain::whenReady(workspace.read([profile = profileId](Database &db) { return readEntryPlace(db, profile); }), q,
                      ifCurrent<EntryPlace>([this](const EntryPlace &known) { begun(known); }));
    show();
}

void EntrySync::Private::begun(const EntryPlace &known)
{
    place = known;
    audit.setWindows(known.windows);
    // An interrupted full reading goes on instead of beginning anew.
    if (place.pass == 0 || (wish == SyncWish::Everything && place.whole))
        beginPass();
    shown.full = !place.whole;
    shown.phase = shown.full ? Phase::Reading : Phase::NewOnes;
    back = place.whole ? tailReread : 0;
    margin = 1;
    standstills = 0;
    show();
    fetch();
}

void EntrySync::Private::beginPass()
{
    ++place.pass;
    place.position = 0;
    place.whole = false;
}

void EntrySync::Private::fetch()
{
    const PagePlan plan = pageFrom(std::max<std::int64_t>(place.position - margin - back, 0));
    api::EntryQuery query;
    query.page = plan.page;
    query.limit = plan.limit;
    query.sort = QStringLiteral("createdAt");
    lane.entries(query, [this, mine = generation, plan](const Result<domain::Page<ConversionEntry>> &page) {
        if (mine == generation)
            arrived(page, plan);
    });
}

void EntrySync::Private::arrived(const Result<domain::Page<ConversionEntry>> &page, const PagePlan &plan)
{
    if (!page) {
        end(page.error());
        return;
    }
    shown.total = page->info.total;
    if (page->items.isEmpty() && page->info.total < place.position) {
        place.position = page->info.total; // so many rows were deleted that the place lies beyond the end
        back = tailReread;
        if (place.position > 0) {
            fetch();
            return;
        }
    }
    const int limit = page->info.limit > 0 ? page->info.limit : plan.limit; // a server may give smaller pages
    const std::int64_t offset = std::int64_t{plan.page - 1} * limit;
    write([profile = profileId, at = place, answer = *page,
           offset](Database &db) { return takeEntryPage(db, profile, at, answer, offset); },
          [this, info = page->info, before = place.position](const EntryStep &step) { taken(step, info, before); });
}

void EntrySync::Private::taken(const EntryStep &step, const domain::PageInfo &info, std::int64_t before)
{
    if (step.gap) {
        // Rows before this page were deleted meanwhile. Going back far enough joins, at the latest at row 0.
        back = back * 2 + 100;
        margin = std::min(margin * 4 + 10, widestMargin);
        fetch();
        return;
    }
    standstills = step.place.position > before ? 0 : standstills + 1;
    place = step.place;
    back = 0;
    margin = std::max<std::int64_t>(margin * 3 / 4, 1);
    note(step.changes);
    if (++unshownPages >= pagesUntilShown)
        tellViews();
    show();
    if (!info.hasMore) {
        atEnd(info.total);
        return;
    }
    if (standstills > mostStandstills || place.position > info.total) {
        end(domain::Error{.code = QStringLiteral("answer.pagination"),
                          .message = EntrySync::tr("The service's list of entries does not go on, although it says "
                                                   "that there is more."),
                          .advice = {},
                          .detail = {},
                          .httpStatus = 0,
                          .requestId = {},
                          .fields = {}});
        return;
    }
    fetch();
}

void EntrySync::Private::atEnd(qint64 total)
{
    endRead = Instant::now();
    if (place.whole) {
        compare(total);
        return;
    }
    write([profile = profileId, at = place, total](Database &db) { return finishEntryPass(db, profile, at, total); },
          [this, total](const EntryStep &step) {
              place = step.place;
              audit.setWindows({});
              note(step.changes);
              tellViews();
              compare(total);
          });
}

/// The end of the list is read, so every addition is known: what differs now was deleted, or came late.
void EntrySync::Private::compare(qint64 total)
{
    domain::whenReady(workspace.read([profile = profileId, pass = place.pass, listed = listedBefore()](Database &db) {
        const qint64 local =
            AuditRepository(db, profile, pass, listed).count(Instant(Instant::minimum), Instant(Instant::maximum));
        const auto cached = store::EntryRepository(db, profile).count({});
        return db.result(std::pair(local, cached.value_or(0)));
    }),
                      q, ifCurrent<std::pair<qint64, qint64>>([this, total](const std::pair<qint64, qint64> &counts) {
                          place.cached = counts.second;
                          compared(total, counts.first);
                      }));
}

void EntrySync::Private::compared(qint64 total, qint64 local)
{
    const bool isOld = !place.checked || Instant::now().milliseconds() - place.checked->milliseconds() > aDay;
    const bool isDue = round == 0 && (wish == SyncWish::Deletions || isOld) && !(place.checkBegan && audit.hasOpen());
    const bool everywhere = isDue || std::exchange(doubtful, false);
    const bool agrees = total == local;
    if (round < mostRounds && (!agrees || everywhere || (round == 0 && audit.hasOpen()))) {
        search(total, everywhere);
        return;
    }
    if (agrees) {
        place.audited = Instant::now();
        // Where nothing happens, the newest entry is old and the copy is complete all the same.
        place.complete = std::max(place.complete, std::optional(Instant(endRead.milliseconds() - aMinute)));
        // Windows of a search that others' changes kept from ending are settled by the whole.
        if (audit.hasOpen())
            audit.setWindows({});
    } else {
        const Instant first(Instant::minimum);
        audit.setWindows({{first, Instant(Instant::maximum), total, local, Instant::now()}});
    }
    write(
        [profile = profileId, at = place, windows = audit.windows()](Database &db) -> Result<void> {
            AuditRepository known(db, profile, at.pass, {});
            known.clear();
            known.put(windows);
            return writeEntryPlace(db, profile, at);
        },
        [this] { readContacts(); });
}

void EntrySync::Private::search(qint64 total, bool everywhere)
{
    using Search = EntryAudit::Search;
    shown.phase = Phase::Auditing;
    const Search how = everywhere ? Search::Everywhere : round == 0 ? Search::Rest : Search::Difference;
    ++round;
    if (everywhere) {
        place.checkBegan = Instant::now();
        searchedAll = true;
    }
    write([profile = profileId, at = place](Database &db) { return writeEntryPlace(db, profile, at); },
          [this, how, total] { audit.start(how, total, place.pass, listedBefore(), listedBefore()); });
}

void EntrySync::Private::audited()
{
    note(audit.changes());
    doubtful = audit.changes().added > 0 && !searchedAll;
    place.cached += audit.changes().added - audit.changes().removed;
    if (audit.isHopeless() && wish != SyncWish::Everything) {
        wish = SyncWish::Everything; // once in a run
        place.windows.clear();
        begun(place);
        return;
    }
    if (place.checkBegan && !audit.hasOpen())
        place.checked = std::exchange(place.checkBegan, {});
    // Others went on meanwhile: read what is new, then the numbers have to agree.
    shown.phase = Phase::NewOnes;
    back = tailReread;
    show();
    fetch();
}

void EntrySync::Private::readContacts()
{
    tellViews();
    shown.phase = Phase::Contacts;
    show();
    contacts.start(wish != SyncWish::New);
}

void EntrySync::Private::end(const std::optional<domain::Error> &why)
{
    ++generation;
    audit.stop();
    contacts.stop();
    error = why;
    shown.running = false;
    shown.phase = Phase::Idle;
    tellViews();
    show();
    if (!why && keepUp.count() > 0)
        later.start(keepUp);
    Q_EMIT q->finished();
}

void EntrySync::Private::note(const AuditChanges &changes)
{
    shown.changes.added += changes.added;
    shown.changes.changed += changes.changed;
    shown.changes.removed += changes.removed;
    unshown = unshown || changes != AuditChanges();
}

void EntrySync::Private::tellViews()
{
    unshownPages = 0;
    if (std::exchange(unshown, false))
        workspace.announceEntriesChanged(profileId);
}

std::optional<qint64> EntrySync::Private::requestsLeft() const
{
    switch (shown.phase) {
    case Phase::Idle: return std::nullopt;
    case Phase::Reading:
        if (!shown.total || shown.requests == 0)
            return std::nullopt;
        return std::max<qint64>((*shown.total - place.position + pageAdvance - 1) / pageAdvance, 0) + 1;
    case Phase::NewOnes: return 1;
    case Phase::Auditing: return audit.requestsLeft() + 1;
    case Phase::Contacts: return contacts.requestsLeft();
    }
    return std::nullopt;
}

void EntrySync::Private::show()
{
    shown.read = place.position;
    shown.cached = place.cached;
    shown.completeUpTo = place.complete;
    shown.lastFull = place.lastFull;
    shown.auditedAt = place.audited;
    shown.checkedAt = place.checked;
    shown.windows = audit.windows();
    shown.requests = lane.requests();
    shown.contactsMissing = contacts.missing();
    shown.contactsForbidden = contacts.isForbidden();
    shown.requestsLeft = requestsLeft();
    shown.timeLeft = shown.requestsLeft ? lane.timeFor(*shown.requestsLeft) : std::nullopt;
    Q_EMIT q->progressChanged();
}

bool EntrySync::isRunning() const
{
    return d->shown.running;
}

EntrySync::Progress EntrySync::progress() const
{
    return d->shown;
}

std::optional<domain::Error> EntrySync::error() const
{
    return d->error;
}

} // namespace desk::sync
