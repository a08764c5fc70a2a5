// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/entrysync.h"

#include "app/api/client.h"
#include "app/domain/whenready.h"
#include "app/store/entryrepository.h"
#include "app/store/syncstaterepository.h"
#include "app/store/workspace.h"
#include "app/sync/pageplan.h"

#include <QPointer>

namespace desk::sync {

using domain::ConversionEntry;
using domain::Instant;
using domain::Result;
using store::Database;
using store::EntryRepository;
using store::SyncStateRepository;

namespace {

constexpr std::int64_t listingDelay = 5 * 60 * 1000; // an entry may be listed this much later than it was made
constexpr std::int64_t tailReread = 50; // rows at the end that are read again, for the ones that were listed late
constexpr qint64 smallCopy = 10'000;    // a full reading of so many rows is cheap enough to do when something is off
constexpr std::int64_t aDay = 24LL * 60 * 60 * 1000;
constexpr int mostStandstills = 100;
constexpr std::int64_t widestMargin = 60;

/// How far a reading got; kept with the rows it brought, in the same transaction.
struct Place {
    qint64 pass = 0;                 ///< number of the full reading; 0: none ever
    qint64 position = 0;             ///< rows of the server's list that were read without a gap
    bool whole = false;              ///< this pass came to the end at least once
    std::optional<Instant> newest;   ///< createdAt of the last row read
    std::optional<Instant> complete; ///< the latest that `newest` ever was: what is older is here
    std::optional<Instant> lastFull; ///< when the last full reading came to its end
    qint64 cached = 0;
};

std::optional<Instant> timeOf(const QHash<QString, QString> &facts, const QString &name)
{
    return facts.contains(name) ? Instant::fromIso(facts[name].toStdString()) : std::nullopt;
}

Result<Place> readPlace(Database &db, const QString &profileId)
{
    const auto facts = SyncStateRepository(db, profileId).all();
    const auto cached = EntryRepository(db, profileId).count({});
    Place place;
    if (facts) {
        place.pass = facts->value(QStringLiteral("entries.pass")).toLongLong();
        place.position = facts->value(QStringLiteral("entries.position")).toLongLong();
        place.whole = facts->contains(QStringLiteral("entries.whole"));
        place.newest = timeOf(*facts, QStringLiteral("entries.newest"));
        place.complete = timeOf(*facts, QStringLiteral("entries.complete"));
        place.lastFull = timeOf(*facts, QStringLiteral("entries.lastFull"));
    }
    place.cached = cached.value_or(0);
    return db.result(place);
}

Result<void> writePlace(Database &db, const QString &profileId, const Place &place)
{
    SyncStateRepository facts(db, profileId);
    const auto put = [&](const QString &name, const std::optional<Instant> &time) {
        if (time)
            facts.set(name, QString::fromStdString(time->toIso()));
        else
            facts.remove(name);
    };
    facts.set(QStringLiteral("entries.pass"), QString::number(place.pass));
    facts.set(QStringLiteral("entries.position"), QString::number(place.position));
    if (place.whole)
        facts.set(QStringLiteral("entries.whole"), QStringLiteral("1"));
    else
        facts.remove(QStringLiteral("entries.whole"));
    put(QStringLiteral("entries.newest"), place.newest);
    put(QStringLiteral("entries.complete"), place.complete);
    put(QStringLiteral("entries.lastFull"), place.lastFull);
    return db.result();
}

/// What putting a page into the local copy came to.
struct Step {
    Place place;
    bool gap = false; ///< the page does not join what was read: go back
    qint64 changed = 0;
};

Result<Step> takePage(Database &db, const QString &profileId, Place place, const domain::Page<ConversionEntry> &page,
                      std::int64_t offset)
{
    EntryRepository entries(db, profileId);
    // Rows are only ever added at the end, so if this page begins with a row of this reading (or with the very first
    // one), nothing before it is missing.
    const bool joins = offset == 0 || (!page.items.isEmpty() && entries.wasSeen(page.items.first().id, place.pass));
    if (!joins)
        return Step{place, true, 0};
    const auto added = entries.upsert(page.items, place.pass);
    if (!added)
        return tl::unexpected(added.error());
    place.cached += *added;
    place.position = offset + page.items.size();
    if (!page.items.isEmpty() && page.items.last().createdAt)
        place.newest = page.items.last().createdAt;
    place.complete = std::max(place.complete, place.newest);
    if (auto kept = writePlace(db, profileId, place); !kept)
        return tl::unexpected(kept.error());
    return Step{place, false, *added};
}

/// The end of a full reading: what it did not see is gone on the server.
Result<Step> finishPass(Database &db, const QString &profileId, Place place, qint64 total)
{
    EntryRepository entries(db, profileId);
    Step step;
    const std::optional<Instant> before =
        place.newest ? std::optional(Instant(place.newest->milliseconds() - listingDelay)) : std::nullopt;
    // An empty list is believed; for the newest rows of any other one the listing may be late.
    const auto removed = entries.removeUnseen(place.pass, total == 0 ? Instant::now() : before.value_or(Instant(0)));
    step.changed = removed.value_or(0);
    place.cached -= step.changed;
    place.whole = true;
    place.lastFull = Instant::now();
    writePlace(db, profileId, place);
    step.place = place;
    return db.result(step);
}

} // namespace

struct EntrySync::Private {
    Private(EntrySync *sync, store::Workspace &file, api::Client &service, QString profile)
        : q(sync), workspace(file), client(&service), profileId(std::move(profile))
    {}

    EntrySync *q;
    store::Workspace &workspace;
    QPointer<api::Client> client;
    QString profileId;

    Place place;
    Progress shown;
    std::optional<domain::Error> error;
    int generation = 0;      ///< stale replies carry an older one
    std::int64_t back = 0;   ///< rows to go back, after a gap
    std::int64_t margin = 1; ///< rows that pages overlap by; wider where rows are being deleted
    int standstills = 0;
    bool announced = false; ///< this reading changed the local copy

    void begun(const Place &known, bool full);
    void fetch();
    void arrived(const Result<domain::Page<ConversionEntry>> &page, const PagePlan &plan);
    void taken(const Step &step, const domain::PageInfo &info, std::int64_t before);
    void atEnd(qint64 total);
    void end(const std::optional<domain::Error> &why);
    void show();
    /// A continuation that does nothing once its reading was stopped.
    template<typename T, typename F>
    auto ifCurrent(F work)
    {
        return [this, mine = generation, work = std::move(work)](const Result<T> &result) {
            if (mine != generation)
                return;
            if (result)
                work(*result);
            else
                end(result.error());
        };
    }
};

EntrySync::EntrySync(store::Workspace &workspace, api::Client &client, const QString &profileId, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, workspace, client, profileId))
{
    // What is known from earlier runs shows before any reading.
    domain::whenReady(workspace.read([profileId](Database &db) { return readPlace(db, profileId); }), this,
                      [this](const Result<Place> &known) {
                          if (!known || d->shown.running)
                              return;
                          d->place = *known;
                          d->show();
                      });
}

EntrySync::~EntrySync() = default;

void EntrySync::start(bool full)
{
    if (d->shown.running || !d->client)
        return;
    ++d->generation;
    d->error.reset();
    d->shown.running = true;
    domain::whenReady(d->workspace.read([profile = d->profileId](Database &db) { return readPlace(db, profile); }),
                      this, d->ifCurrent<Place>([this, full](const Place &known) { d->begun(known, full); }));
    Q_EMIT progressChanged();
}

void EntrySync::stop()
{
    if (!d->shown.running)
        return;
    ++d->generation;
    d->shown.running = false;
    Q_EMIT progressChanged();
}

void EntrySync::Private::begun(const Place &known, bool full)
{
    place = known;
    const bool again = full && place.whole; // an interrupted full reading goes on instead of beginning anew
    if (place.pass == 0 || again) {
        ++place.pass;
        place.position = 0;
        place.whole = false;
    }
    back = place.whole ? tailReread : 0;
    margin = 1;
    standstills = 0;
    announced = false;
    shown.full = !place.whole;
    show();
    fetch();
}

void EntrySync::Private::fetch()
{
    const PagePlan plan = pageFrom(std::max<std::int64_t>(place.position - margin - back, 0));
    api::EntryQuery query;
    query.page = plan.page;
    query.limit = plan.limit;
    query.sort = QStringLiteral("createdAt");
    domain::whenReady(client->listEntries(query, api::Lane::Sync), q,
                      [this, mine = generation, plan](const Result<domain::Page<ConversionEntry>> &page) {
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
    domain::whenReady(workspace.write([profile = profileId, at = place, answer = *page, offset](Database &db) {
        return takePage(db, profile, at, answer, offset);
    }),
                      q, ifCurrent<Step>([this, info = page->info, before = place.position](const Step &step) {
                          taken(step, info, before);
                      }));
}

void EntrySync::Private::taken(const Step &step, const domain::PageInfo &info, std::int64_t before)
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
    announced = announced || step.changed > 0;
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
    if (!place.whole) {
        domain::whenReady(workspace.write([profile = profileId, at = place, total](Database &db) {
            return finishPass(db, profile, at, total);
        }),
                          q, ifCurrent<Step>([this](const Step &step) {
                              place = step.place;
                              announced = announced || step.changed > 0;
                              end({});
                          }));
        return;
    }
    // Fewer rows there than here: some were deleted. Which ones only a full reading tells.
    const bool due = !place.lastFull || Instant::now().milliseconds() - place.lastFull->milliseconds() > aDay;
    if (total < place.cached && (place.cached <= smallCopy || due)) {
        begun(place, true);
        return;
    }
    end({});
}

void EntrySync::Private::end(const std::optional<domain::Error> &why)
{
    ++generation;
    error = why;
    shown.running = false;
    show();
    if (announced)
        workspace.announceEntriesChanged(profileId);
    Q_EMIT q->finished();
}

void EntrySync::Private::show()
{
    shown.read = place.position;
    shown.cached = place.cached;
    shown.completeUpTo = place.complete;
    shown.lastFull = place.lastFull;
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
