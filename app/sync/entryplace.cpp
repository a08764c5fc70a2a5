// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/entryplace.h"

#include "app/store/entryrepository.h"
#include "app/store/syncstaterepository.h"

namespace desk::sync {

using domain::ConversionEntry;
using domain::Instant;
using domain::Result;
using store::AuditRepository;
using store::Database;
using store::EntryRepository;
using store::SyncStateRepository;

namespace {

struct Moment {
    QLatin1String name;
    std::optional<Instant> EntryPlace::*member = nullptr;
};

constexpr std::array moments{
    Moment{QLatin1String("entries.newest"), &EntryPlace::newest},
    Moment{QLatin1String("entries.complete"), &EntryPlace::complete},
    Moment{QLatin1String("entries.lastFull"), &EntryPlace::lastFull},
    Moment{QLatin1String("entries.audited"), &EntryPlace::audited},
    Moment{QLatin1String("entries.checked"), &EntryPlace::checked},
    Moment{QLatin1String("entries.checkBegan"), &EntryPlace::checkBegan},
};

} // namespace

Result<EntryPlace> readEntryPlace(Database &db, const QString &profileId)
{
    const auto facts = SyncStateRepository(db, profileId).all();
    const auto cached = EntryRepository(db, profileId).count({});
    EntryPlace place;
    if (facts) {
        place.pass = facts->value(QStringLiteral("entries.pass")).toLongLong();
        place.position = facts->value(QStringLiteral("entries.position")).toLongLong();
        place.whole = facts->contains(QStringLiteral("entries.whole"));
        for (const Moment &moment : moments)
            place.*moment.member = Instant::fromIso(facts->value(moment.name).toStdString());
    }
    place.cached = cached.value_or(0);
    place.windows = AuditRepository(db, profileId, 0, {}).windows().value_or(QList<store::AuditWindow>());
    return db.result(place);
}

Result<void> writeEntryPlace(Database &db, const QString &profileId, const EntryPlace &place)
{
    SyncStateRepository facts(db, profileId);
    facts.set(QStringLiteral("entries.pass"), QString::number(place.pass));
    facts.set(QStringLiteral("entries.position"), QString::number(place.position));
    if (place.whole)
        facts.set(QStringLiteral("entries.whole"), QStringLiteral("1"));
    else
        facts.remove(QStringLiteral("entries.whole"));
    for (const Moment &moment : moments) {
        if (const auto &time = place.*moment.member)
            facts.set(moment.name, QString::fromStdString(time->toIso()));
        else
            facts.remove(moment.name);
    }
    return db.result();
}

Result<EntryStep> takeEntryPage(Database &db, const QString &profileId, EntryPlace place,
                                const domain::Page<ConversionEntry> &page, std::int64_t offset)
{
    // Rows are only ever added at the end, so if this page begins with a row of this reading (or with the very first
    // one), nothing before it is missing.
    const bool joins =
        offset == 0
        || (!page.items.isEmpty() && EntryRepository(db, profileId).wasSeen(page.items.first().id, place.pass));
    if (!joins)
        return EntryStep{place, true, {}};
    const auto changes = AuditRepository(db, profileId, place.pass, {}).take(page.items);
    if (!changes)
        return tl::unexpected(changes.error());
    place.cached += changes->added;
    place.position = offset + page.items.size();
    if (!page.items.isEmpty() && page.items.last().createdAt)
        place.newest = page.items.last().createdAt;
    place.complete = std::max(place.complete, place.newest);
    if (auto kept = writeEntryPlace(db, profileId, place); !kept)
        return tl::unexpected(kept.error());
    return EntryStep{place, false, *changes};
}

Result<EntryStep> finishEntryPass(Database &db, const QString &profileId, EntryPlace place, qint64 total)
{
    EntryRepository entries(db, profileId);
    EntryStep step;
    const std::optional<Instant> before =
        place.newest ? std::optional(Instant(place.newest->milliseconds() - listingDelay)) : std::nullopt;
    // An empty list is believed; for the newest rows of any other one the listing may be late.
    const auto removed = entries.removeUnseen(place.pass, total == 0 ? Instant::now() : before.value_or(Instant(0)));
    step.changes.removed = removed.value_or(0);
    place.cached -= step.changes.removed;
    place.whole = true;
    place.lastFull = Instant::now();
    // What was compared before was another copy; all windows are to be looked at.
    AuditRepository(db, profileId, place.pass, {}).clear();
    place.checkBegan.reset();
    place.checked.reset();
    place.windows.clear();
    writeEntryPlace(db, profileId, place);
    step.place = place;
    return db.result(step);
}

} // namespace desk::sync
