// SPDX-License-Identifier: GPL-3.0-or-later
// The local copy of entries at a size that a large business reaches: how fast it fills, pages, counts, adds and finds.
// Argument: the number of entries (1,000,000).
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace desk;
using store::Database;
using store::EntryRepository;

namespace {

const QString profile = QStringLiteral("bench");

QList<domain::ConversionEntry> batch(std::mt19937 &random, int from, int count)
{
    static const std::array names{"Anna", "Bob", "Chen", "Dora", "Emil", "Fatima", "Goran", "Hana"};
    QList<domain::ConversionEntry> entries;
    entries.reserve(count);
    for (int i = from; i < from + count; ++i) {
        domain::ConversionEntry entry;
        entry.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(i, 12, 16, QLatin1Char('0'));
        entry.sourceId = QStringLiteral("source-%1").arg(random() % 20);
        entry.contactId = QStringLiteral("contact-%1").arg(random() % 50'000);
        entry.eventValue = domain::Decimal::fromJsonNumber(std::to_string(random() % 100'000) + "."
                                                           + std::to_string(10 + random() % 90));
        entry.currency = QString::fromLatin1(std::array{"EUR", "USD", "GBP", "JPY"}[random() % 4]);
        entry.occurredAt = domain::Instant(1'700'000'000'000 + static_cast<std::int64_t>(random() % 31'536'000) * 1000);
        entry.createdAt = domain::Instant(1'700'000'000'000 + i);
        entry.configName = QStringLiteral("purchase");
        entry.contactName = QStringLiteral("%1 Number%2")
                                .arg(QString::fromLatin1(names[random() % names.size()]))
                                .arg(random() % 50'000);
        entry.raw = QByteArray(500, ' ').replace(0, 12, "{\"id\": \"x\" }");
        entries.append(entry);
    }
    return entries;
}

template<typename F>
void measure(store::Workspace &workspace, const char *name, F work)
{
    QElapsedTimer timer;
    timer.start();
    auto future = workspace.read(work);
    future.waitForFinished();
    if (!future.result())
        std::fprintf(stderr, "%s: %s\n", name, qPrintable(future.result().error().detail));
    std::printf("%s %.1f ms\n", name, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const int total = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir dir;
    auto workspace = store::Workspace::open(dir.filePath(QStringLiteral("w.sqlite")));
    if (!workspace)
        return 1;
    std::mt19937 random(7);
    QElapsedTimer timer;
    timer.start();
    constexpr int step = 10'000;
    for (int at = 0; at < total; at += step) {
        auto written = (*workspace)->write([entries = batch(random, at, step)](Database &db) {
            return EntryRepository(db, profile).upsert(entries, 1);
        });
        written.waitForFinished();
        if (!written.result())
            return 1;
    }
    std::printf("store.insert %.0f rows/s\n", total / (static_cast<double>(timer.elapsed()) / 1000));

    const store::EntrySort byTime{};
    const store::EntrySort byContact{store::EntrySort::Column::Contact, false};
    store::EntryFilter quarter;
    quarter.from = domain::Instant(1'700'000'000'000 + std::int64_t{7'884'000} * 1000);
    quarter.to = domain::Instant(1'700'000'000'000 + std::int64_t{15'768'000} * 1000);
    store::EntryFilter word;
    word.words = QStringLiteral("number4711");
    std::optional<store::EntryCursor> deep;
    measure(**workspace, "store.first-page",
            [&](Database &db) { return EntryRepository(db, profile).page({}, byTime, {}, 100); });
    measure(**workspace, "store.jump-to-90-percent", [&](Database &db) {
        auto page = EntryRepository(db, profile).pageAt({}, byTime, total * 9 / 10, 100);
        if (page && !page->rows.isEmpty())
            deep = page->rows.last().cursor;
        return page;
    });
    measure(**workspace, "store.next-page-deep",
            [&](Database &db) { return EntryRepository(db, profile).page({}, byTime, deep, 100); });
    measure(**workspace, "store.first-page-by-contact",
            [&](Database &db) { return EntryRepository(db, profile).page({}, byContact, {}, 100); });
    measure(**workspace, "store.count", [&](Database &db) { return EntryRepository(db, profile).count({}); });
    measure(**workspace, "store.totals", [&](Database &db) { return EntryRepository(db, profile).totals({}); });
    measure(**workspace, "store.totals-of-a-quarter",
            [&](Database &db) { return EntryRepository(db, profile).totals(quarter); });
    measure(**workspace, "store.word",
            [&](Database &db) { return EntryRepository(db, profile).page(word, byTime, {}, 100); });
    measure(**workspace, "store.totals-of-a-word",
            [&](Database &db) { return EntryRepository(db, profile).totals(word); });
    return 0;
}
