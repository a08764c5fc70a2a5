// SPDX-License-Identifier: GPL-3.0-or-later
// Chart and breakdown of the local copy of entries: sums by the days of a zone, whole, split and filtered, from the
// sums that are kept and from rows. Arguments: the number of entries (1,000,000); --keep FILE leaves the generated
// file, --file FILE uses one that is there.
#include "app/domain/calendardays.h"
#include "app/store/entrybreakdown.h"
#include "app/store/entrygroups.h"
#include "tests/bench/entrydata.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace desk;
using bench::EntryGenerator;
using domain::Instant;
using store::Database;
using store::EntryDimension;
using store::EntryFilter;
using store::EntryGrouping;
using store::EntrySplit;

namespace {

constexpr qint64 day = 86'400'000;

/// The median of three, in milliseconds; once if it takes seconds.
template<typename F>
void measure(const char *name, F work)
{
    std::vector<double> times;
    for (int i = 0; i < 3 && (times.empty() || times.front() < 4000); ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto result = work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!result)
            qFatal("%s: %s", name, qPrintable(result.error().detail));
    }
    std::ranges::sort(times);
    std::printf("entries.%s %.2f ms\n", name, times[times.size() / 2]);
}

void run(Database &db)
{
    const auto groups = [&db](const EntryFilter &filter, const char *zone, EntrySplit split) {
        EntryGrouping grouping;
        grouping.currency = QStringLiteral("EUR");
        grouping.zone = QTimeZone(zone);
        grouping.split = split;
        return store::entryGroups(db, bench::entryProfile, filter, grouping);
    };
    EntryFilter month;
    month.from = Instant(EntryGenerator::lastTime - 40 * day);
    month.to = Instant(EntryGenerator::lastTime - 10 * day - 1);
    EntryFilter source;
    source.sourceIds = {EntryGenerator::sourceId(EntryGenerator::webshop)};
    EntryFilter contact;
    contact.contactIds = {EntryGenerator::contactId(EntryGenerator::rareContact)};
    EntryFilter value;
    value.minValue = domain::Decimal::fromJsonNumber("100");

    measure("chart.all", [&] { return groups({}, "Europe/Berlin", EntrySplit::None); });
    measure("chart.all.by_source", [&] { return groups({}, "Europe/Berlin", EntrySplit::Source); });
    measure("chart.all.by_conversion", [&] { return groups({}, "Europe/Berlin", EntrySplit::Config); });
    measure("chart.all.quarter_hour_zone", [&] { return groups({}, "Asia/Kathmandu", EntrySplit::None); });
    measure("chart.month.by_source", [&] { return groups(month, "Europe/Berlin", EntrySplit::Source); });
    measure("chart.source", [&] { return groups(source, "Europe/Berlin", EntrySplit::None); });
    measure("chart.contact", [&] { return groups(contact, "Europe/Berlin", EntrySplit::Source); });
    measure("chart.amount", [&] { return groups(value, "Europe/Berlin", EntrySplit::None); });

    const auto breakdown = [&db](const EntryFilter &filter, EntryDimension by) {
        return store::entryBreakdown(db, bench::entryProfile, filter, by, QStringLiteral("EUR"));
    };
    measure("breakdown.conversion", [&] { return breakdown({}, EntryDimension::Config); });
    measure("breakdown.source", [&] { return breakdown({}, EntryDimension::Source); });
    measure("breakdown.month.source", [&] { return breakdown(month, EntryDimension::Source); });
    measure("breakdown.currency", [&] { return breakdown({}, EntryDimension::Currency); });
    measure("breakdown.contact", [&] { return breakdown({}, EntryDimension::Contact); });
    measure("breakdown.month.contact", [&] { return breakdown(month, EntryDimension::Contact); });
    measure("breakdown.campaign", [&] { return breakdown({}, EntryDimension::Campaign); });

    measure("chart.borders_of_three_years", []() -> domain::Result<qint64> {
        domain::CalendarDays days(QTimeZone("Europe/Berlin"));
        qint64 last = 0;
        const qint64 first = days.dayOf(EntryGenerator::firstTime);
        for (qint64 number = first; number < first + 1096; ++number)
            last = days.startFrom(number);
        return last;
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    qint64 total = 1'000'000;
    const QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("w.sqlite"));
    bool generate = true;
    const QStringList arguments = QCoreApplication::arguments();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if ((arguments[i] == QLatin1String("--keep") || arguments[i] == QLatin1String("--file"))
            && i + 1 < arguments.size()) {
            generate = arguments[i] == QLatin1String("--keep");
            file = arguments[++i];
        } else {
            total = arguments[i].toLongLong();
        }
    }
    if (generate) {
        const auto made = bench::generateEntries(file, total, [](qint64) {});
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
    }
    auto database = Database::open(file, Database::Mode::Reader);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    run(**database);
    return 0;
}
