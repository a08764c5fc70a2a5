// SPDX-License-Identifier: GPL-3.0-or-later
// How fast entries leave the local copy as a file, and what memory that takes. Arguments: the number of entries
// (1,000,000), or --file WORKSPACE to export what a workspace holds.
#include "app/exports/exportjob.h"
#include "app/store/entryrepository.h"
#include "app/store/profilerepository.h"
#include "app/store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <random>

using namespace desk;
using store::EntryRepository;

namespace {

QList<domain::ConversionEntry> batch(std::mt19937 &random, int from, int count)
{
    static const std::array names{"Anna", "Bob", "Chen", "Dora", "Emil", "Fatima", "Goran", "Hana"};
    QList<domain::ConversionEntry> entries;
    entries.reserve(count);
    for (int i = from; i < from + count; ++i) {
        domain::ConversionEntry entry;
        entry.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(i, 12, 16, QLatin1Char('0'));
        entry.sourceId = QStringLiteral("10000000-0000-4000-8000-%1").arg(random() % 20, 12, 16, QLatin1Char('0'));
        entry.contactId = QStringLiteral("20000000-0000-4000-8000-%1").arg(random() % 50'000, 12, 16, QLatin1Char('0'));
        entry.eventValue = domain::Decimal::fromJsonNumber(std::to_string(random() % 100'000) + "."
                                                           + std::to_string(10 + random() % 90));
        entry.currency = QString::fromLatin1(std::array{"EUR", "USD", "GBP", "JPY"}[random() % 4]);
        entry.occurredAt = domain::Instant(1'700'000'000'000 + static_cast<std::int64_t>(random() % 31'536'000) * 1000);
        entry.createdAt = domain::Instant(1'700'000'000'000 + i);
        entry.configName = QStringLiteral("purchase");
        entry.contactName = QStringLiteral("%1 Number%2")
                                .arg(QString::fromLatin1(names[random() % names.size()]))
                                .arg(random() % 50'000);
        entry.contactEmail = QStringLiteral("number%1@example.com").arg(random() % 50'000);
        entry.raw = "{\"id\":\"" + entry.id.toUtf8() + "\",\"sourceId\":\"" + entry.sourceId->toUtf8()
                    + "\",\"contactId\":\"" + entry.contactId->toUtf8()
                    + "\",\"eventValue\":" + QByteArray::fromStdString(entry.eventValue->text()) + ",\"currency\":\""
                    + entry.currency->toUtf8() + "\",\"occurredAt\":\""
                    + QByteArray::fromStdString(entry.occurredAt.toIso()) + "\",\"createdAt\":\""
                    + QByteArray::fromStdString(entry.createdAt->toIso())
                    + "\",\"configName\":\"purchase\",\"contact\":{\"name\":\"" + entry.contactName->toUtf8() + "\"}}";
        entries.append(entry);
    }
    return entries;
}

bool fill(store::Workspace &workspace, int total)
{
    std::mt19937 random(7);
    constexpr int step = 10'000;
    for (int at = 0; at < total; at += step) {
        auto written = workspace.write([entries = batch(random, at, std::min(step, total - at))](store::Database &db) {
            return EntryRepository(db, QStringLiteral("bench")).upsert(entries, 1);
        });
        written.waitForFinished();
        if (!written.result()) {
            std::fprintf(stderr, "%s\n", qPrintable(written.result().error().detail));
            return false;
        }
    }
    return true;
}

/// Of the whole process, in MiB: now, or the highest since it began.
double memory(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf(name) + static_cast<qsizetype>(std::strlen(name)))
               .trimmed()
               .split(' ')
               .first()
               .toDouble()
           / 1024;
}

void measure(store::Workspace &workspace, const QString &profile, const char *name, exports::EntryFormat format,
             const store::EntryChoice &choice, const QString &file)
{
    exports::EntryExport what;
    what.profileId = profile;
    what.format = format;
    what.choice = choice;
    QFile::remove(file);
    QFile clear(QStringLiteral("/proc/self/clear_refs")); // the peak begins anew
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
    clear.close();
    const double before = memory("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    auto writing = exports::exportEntries(workspace, what, file, std::make_shared<exports::ExportProgress>());
    writing.waitForFinished();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const auto entries = writing.result();
    if (!entries) {
        std::fprintf(stderr, "%s: %s\n", name, qPrintable(entries.error().message));
        return;
    }
    std::printf("entries.export.%s %.0f rows/s\n", name, static_cast<double>(*entries) / seconds);
    std::printf("entries.export.%s.size %.1f MiB\n", name, static_cast<double>(QFileInfo(file).size()) / (1 << 20));
    std::printf("entries.export.%s.memory %.1f MiB\n", name, memory("VmHWM:") - before);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QTemporaryDir dir;
    const bool given = arguments.value(0) == QLatin1String("--file");
    auto workspace = store::Workspace::open(given ? arguments.value(1) : dir.filePath(QStringLiteral("w.sqlite")));
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    QString profile = QStringLiteral("bench");
    if (given) {
        auto all = (*workspace)->read([](store::Database &db) {
            QStringList profiles;
            auto query = store::ProfileRepository(db).all();
            for (const store::ProfileRecord &record : query.value_or(QList<store::ProfileRecord>()))
                profiles << record.id;
            return profiles;
        });
        all.waitForFinished();
        profile = arguments.value(2, all.result().value_or(QStringList()).value(0, profile));
    } else if (!fill(**workspace, arguments.isEmpty() ? 1'000'000 : arguments.first().toInt())) {
        return 1;
    }
    const QString file = dir.filePath(QStringLiteral("out"));
    store::EntryChoice all;
    measure(**workspace, profile, "csv", exports::EntryFormat::Csv, all, file);
    measure(**workspace, profile, "spreadsheet", exports::EntryFormat::SpreadsheetCsv, all, file);
    measure(**workspace, profile, "jsonl", exports::EntryFormat::JsonLines, all, file);
    store::EntryChoice words;
    words.filter.words = QStringLiteral("anna");
    words.sort = {store::EntrySort::Column::Value, true};
    measure(**workspace, profile, "words-by-value", exports::EntryFormat::JsonLines, words, file);
    return 0;
}
