// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"

#include <QPromise>

#include <algorithm>
#include <functional>
#include <memory>

namespace desk::models::test {

/// Entries with the numbers 0 to count - 1, one a minute, without a database, so that there may be any number of them.
/// Answers at once, or when it is told to. Keeps what it was asked.
class NumberedReader final : public EntryReader
{
public:
    static constexpr qint64 start = 1'780'000'000'000;

    explicit NumberedReader(qint64 rowCount) : entries(rowCount) {}

    static QString idOf(qint64 number) { return QStringLiteral("n-%1").arg(number); }

    Answer<EntryRows> rows(const EntryWindow &window) override
    {
        windows.append(window);
        auto promise = std::make_shared<QPromise<domain::Result<EntryRows>>>();
        promise->start();
        auto future = promise->future();
        rowFutures.append(future);
        later.append([this, window, promise] {
            if (failing)
                promise->addResult(domain::Result<EntryRows>(problem()));
            else
                promise->addResult(domain::Result<EntryRows>(find(window)));
            promise->finish();
        });
        if (!holdsRows)
            answerAll();
        return future;
    }

    Answer<store::EntryOutline> outline(const store::EntryFilter &, const store::EntrySort &sort,
                                        const store::EntryOutline &before) override
    {
        auto promise = std::make_shared<QPromise<domain::Result<store::EntryOutline>>>();
        promise->start();
        outlineFutures.append(promise->future());
        slices.append([this, sort, before, promise] {
            if (failingCount)
                promise->addResult(domain::Result<store::EntryOutline>(problem()));
            else
                promise->addResult(domain::Result<store::EntryOutline>(count(sort, before)));
            promise->finish();
        });
        auto future = promise->future();
        if (!holdsCount)
            answerCount();
        return future;
    }

    void answerAll()
    {
        for (const auto &answer : std::exchange(later, {}))
            answer();
    }
    void answerCount()
    {
        for (const auto &answer : std::exchange(slices, {}))
            answer();
    }

    bool countsApart() const override { return true; }
    Answer<qint64> count(const store::EntryFilter &) override { return {}; }
    bool sums() const override { return false; }
    Answer<store::EntryTotals> totals(const store::EntryFilter &) override { return {}; }
    bool sorts(store::EntrySort::Column) const override { return true; }
    store::EntryFilter usable(const store::EntryFilter &filter) const override { return filter; }

    qint64 entries;
    qint64 sliceRows = 200'000;
    bool marking = true; ///< false: a count without marks, as one that jumps
    bool holdsRows = false;
    bool holdsCount = false;
    bool failing = false;
    bool failingCount = false;
    QString source; ///< of every entry
    QList<EntryWindow> windows;
    QList<QFuture<domain::Result<EntryRows>>> rowFutures;
    QList<QFuture<domain::Result<store::EntryOutline>>> outlineFutures;
    QList<std::function<void()>> later;
    QList<std::function<void()>> slices;

private:
    static tl::unexpected<domain::Error> problem()
    {
        return domain::fail(QStringLiteral("workspace.read"), QStringLiteral("The file cannot be read."));
    }
    qint64 numberAt(qint64 place, bool descending) const { return descending ? entries - 1 - place : place; }
    store::EntryCursor cursorOf(qint64 number) const { return {number, number}; }
    qint64 placeOf(const store::EntryCursor &cursor, bool descending) const
    {
        return descending ? entries - 1 - cursor.row : cursor.row;
    }

    EntryRows find(const EntryWindow &window) const
    {
        const bool descending = window.sort.descending;
        qint64 first = window.offset;
        qint64 last = first + window.limit - 1;
        if (window.after) {
            first = placeOf(*window.after, descending) + 1 + window.skip;
            last = first + window.limit - 1;
        } else if (window.before) {
            last = placeOf(*window.before, descending) - 1;
            first = last - window.limit + 1;
        }
        EntryRows answer;
        for (qint64 place = std::max<qint64>(0, first); place <= std::min(last, entries - 1); ++place) {
            const qint64 number = numberAt(place, descending);
            EntryRow row;
            row.cached.entry.id = idOf(number);
            row.cached.entry.occurredAt = domain::Instant(start + number * 60'000);
            row.cached.entry.contactName = QStringLiteral("Contact %1").arg(number % 1000);
            row.cached.sourceName = source;
            row.cached.cursor = cursorOf(number);
            answer.rows.append(row);
        }
        return answer;
    }

    store::EntryOutline count(const store::EntrySort &sort, const store::EntryOutline &before) const
    {
        store::EntryOutline slice;
        slice.counted = std::min(entries, before.counted + sliceRows);
        slice.whole = slice.counted == entries;
        for (qint64 at = before.counted / store::entryMarkDistance + 1;
             marking && at * store::entryMarkDistance <= slice.counted; ++at) {
            const qint64 place = at * store::entryMarkDistance;
            slice.marks.append({place, cursorOf(numberAt(place - 1, sort.descending))});
        }
        if (slice.counted > 0)
            slice.last = cursorOf(numberAt(slice.counted - 1, sort.descending));
        return slice;
    }
};

} // namespace desk::models::test
