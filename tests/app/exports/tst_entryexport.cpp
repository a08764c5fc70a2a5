// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/exportjob.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace desk;
using namespace desk::exports;
using domain::ConversionEntry;
using store::EntryField;
using store::EntryRange;
using store::EntryRepository;

namespace {

const QString profile = QStringLiteral("shop");

ConversionEntry entryOf(int number)
{
    ConversionEntry entry;
    entry.id = QStringLiteral("e-%1").arg(number, 5, 10, QLatin1Char('0'));
    entry.occurredAt = domain::Instant(1'700'000'000'000 + number / 3 * 1000);
    entry.createdAt = domain::Instant(1'700'000'000'000 + number);
    entry.eventValue = domain::Decimal::fromJsonNumber(std::to_string(number * 37 % 500) + ".50");
    entry.currency = number % 4 == 0 ? QStringLiteral("JPY") : QStringLiteral("EUR");
    entry.contactName = QStringLiteral("Person %1").arg(number * 13 % 97);
    entry.raw = "{\"id\":\"" + entry.id.toUtf8() + "\",\"extra\":{\"n\":" + QByteArray::number(number) + "}}";
    return entry;
}

template<typename T>
domain::Result<T> await(QFuture<domain::Result<T>> future)
{
    future.waitForFinished();
    return future.takeResult();
}

} // namespace

/// Files and texts of entries: formats, order, choice, and that a file is whole or not there.
class EntryExportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;
    int m_files = 0;

    void fill(const QList<ConversionEntry> &entries)
    {
        m_workspace.reset();
        auto opened = store::Workspace::open(m_dir.filePath(QStringLiteral("w%1.sqlite").arg(++m_files)));
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        const auto added = await(m_workspace->write(
            [entries](store::Database &db) { return EntryRepository(db, profile).upsert(entries, 1); }));
        QVERIFY(added.has_value());
    }
    void fillMany(int count)
    {
        QList<ConversionEntry> entries;
        for (int i = 0; i < count; ++i)
            entries.append(entryOf(i));
        fill(entries);
    }
    static EntryExport wish(EntryFormat format)
    {
        EntryExport what;
        what.profileId = profile;
        what.format = format;
        what.choice.sort = {store::EntrySort::Column::CreatedAt, false};
        return what;
    }
    static EntryExport idsOnly()
    {
        EntryExport what = wish(EntryFormat::Csv);
        what.columns = {{EntryField::Id, "id"}};
        return what;
    }
    domain::Result<ExportedText> text(const EntryExport &what, qint64 most = 1'000'000)
    {
        return await(exportText(*m_workspace, what, most, std::make_shared<ExportProgress>()));
    }
    QStringList idsOf(const EntryExport &what)
    {
        const auto out = text(what);
        if (!out)
            return {out.error().code};
        QStringList lines = QString::fromUtf8(out->text).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        lines.removeFirst();
        return lines;
    }
    static QByteArray contentOf(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("(none)");
    }

private Q_SLOTS:
    void guards_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plain") << QByteArray("Anna") << QByteArray("Anna");
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QByteArray("+49 30") << QByteArray("'+49 30");
        QTest::newRow("minus") << QByteArray("-2+3") << QByteArray("'-2+3");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("inside") << QByteArray("a=1") << QByteArray("a=1");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void guards()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(guarded(text.toStdString())), shown);
    }

    void csvQuotesWhatNeedsIt()
    {
        ConversionEntry odd = entryOf(1);
        odd.contactName = QStringLiteral("O\"Neil, Zoë\nÄrger");
        odd.configName = QStringLiteral("=HYPERLINK(\"x\")");
        odd.eventValue = domain::Decimal::fromJsonNumber("-7.500");
        odd.expense = domain::Decimal::fromJsonNumber("1e3");
        odd.currency = QStringLiteral("EUR");
        fill({odd});
        EntryExport what = wish(EntryFormat::Csv);
        what.columns = {{EntryField::Id, "id"},
                        {EntryField::ContactName, "contactName"},
                        {EntryField::ConfigName, "configName"},
                        {EntryField::EventValue, "eventValue"},
                        {EntryField::Expense, "expense"},
                        {EntryField::OccurredAt, "occurredAt"},
                        {EntryField::SourceId, "sourceId"}};
        QCOMPARE(text(what)->text, QByteArray("id,contactName,configName,eventValue,expense,occurredAt,sourceId\r\n"
                                              "e-00001,\"O\"\"Neil, Zoë\nÄrger\",\"=HYPERLINK(\"\"x\"\")\",-7.500,1e3,"
                                              "2023-11-14T22:13:20.000Z,\r\n"));
        what.format = EntryFormat::SpreadsheetCsv;
        QCOMPARE(text(what)->text,
                 QByteArray("\xEF\xBB\xBF"
                            "id,contactName,configName,eventValue,expense,occurredAt,sourceId\r\n"
                            "e-00001,\"O\"\"Neil, Zoë\nÄrger\",\"'=HYPERLINK(\"\"x\"\")\",-7.50,1000.00,"
                            "2023-11-14T22:13:20.000Z,\r\n"));
        what.format = EntryFormat::Tsv;
        QCOMPARE(text(what)->text, QByteArray("id\tcontactName\tconfigName\teventValue\texpense\toccurredAt\tsourceId\n"
                                              "e-00001\tO\"Neil, Zoë Ärger\t'=HYPERLINK(\"x\")\t-7.50\t1000.00\t"
                                              "2023-11-14T22:13:20.000Z\t\n"));
    }

    void objectsAreTheServers()
    {
        ConversionEntry broken = entryOf(1);
        broken.raw = "{\n  \"id\": \"e-00001\",\r\n  \"unheardOf\": [1, 2.50]\n}";
        ConversionEntry bare = entryOf(2);
        bare.id = QStringLiteral("e-\"2\"");
        bare.raw.clear();
        fill({broken, bare});
        QCOMPARE(text(wish(EntryFormat::JsonLines))->text,
                 QByteArray("{   \"id\": \"e-00001\",    \"unheardOf\": [1, 2.50] }\n{\"id\":\"e-\\\"2\\\"\"}\n"));
        QCOMPARE(
            text(wish(EntryFormat::Json))->text,
            QByteArray("[\n{   \"id\": \"e-00001\",    \"unheardOf\": [1, 2.50] },\n{\"id\":\"e-\\\"2\\\"\"}\n]\n"));
        EntryExport none = wish(EntryFormat::Json);
        none.choice.filter.currencies = {QStringLiteral("XAU")};
        QCOMPARE(text(none)->text, QByteArray("[]\n"));
    }

    void orderAndFilterAreTheTables_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<bool>("words");
        for (int column = 0; column <= static_cast<int>(store::EntrySort::Column::EnteredHere); ++column) {
            for (const bool descending : {false, true}) {
                QTest::addRow("%d %d", column, int(descending)) << column << descending << false;
                QTest::addRow("%d %d of words", column, int(descending)) << column << descending << true;
            }
        }
        fillMany(400);
    }
    void orderAndFilterAreTheTables()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        QFETCH(bool, words);
        EntryExport what = idsOnly();
        what.choice.sort = {static_cast<store::EntrySort::Column>(column), descending};
        if (words)
            what.choice.filter.words = QStringLiteral("pers 1");
        else
            what.choice.filter.currencies = {QStringLiteral("EUR")};
        QStringList expected;
        const auto choice = what.choice;
        QVERIFY(await(m_workspace->read([&](store::Database &db) {
                    return EntryRepository(db, profile)
                        .forEach(choice.filter, choice.sort, [&](const store::CachedEntry &row) {
                            expected << row.entry.id;
                            return true;
                        });
                })).has_value());
        QVERIFY(words ? expected.size() > 30 && expected.size() < 60 : expected.size() == 300);
        QCOMPARE(idsOf(what), expected);
        what.limit = 7;
        QCOMPARE(idsOf(what), expected.mid(0, 7));
        // Any rows by their numbers, in any sort.
        QRandomGenerator random(column * 2 + int(descending));
        const int all = static_cast<int>(expected.size());
        what.limit = 0;
        for (int round = 0; round < 20; ++round) {
            what.choice.ranges.clear();
            QStringList part;
            for (int at = random.bounded(30); at < all; at += random.bounded(60) + 1) {
                const int count = 1 + random.bounded(qMin(20, all - at));
                what.choice.ranges.append({at, count, expected[at], expected[at + count - 1], {}});
                part += expected.mid(at, count);
                at += count;
            }
            if (!what.choice.ranges.isEmpty())
                QCOMPARE(idsOf(what), part);
        }
    }

    void refusesRowsThatMovedMeanwhile()
    {
        fillMany(10);
        EntryExport what = idsOnly();
        what.choice.ranges = {{3, 2, QStringLiteral("e-00003"), QStringLiteral("e-00004"), {}}};
        QCOMPARE(idsOf(what), (QStringList{QStringLiteral("e-00003"), QStringLiteral("e-00004")}));
        QVERIFY(await(m_workspace->write([](store::Database &db) {
                    return EntryRepository(db, profile).remove(QStringLiteral("e-00001"));
                })).has_value());
        QCOMPARE(idsOf(what), QStringList(QStringLiteral("entries.changed")));
        what.choice.ranges = {{8, 2, {}, {}, {}}}; // there are only nine now
        QCOMPARE(idsOf(what), QStringList(QStringLiteral("entries.changed")));
        what.choice.ranges = {{12, 1, {}, {}, {}}};
        QCOMPARE(idsOf(what), QStringList(QStringLiteral("entries.changed")));
    }

    void beginsAtTheRowThatWasChosen()
    {
        for (const bool descending : {false, true}) {
            fillMany(60);
            EntryExport what = idsOnly();
            what.choice.sort = {store::EntrySort::Column::OccurredAt, descending}; // three rows share each time
            const QStringList all = idsOf(what);
            auto found = await(m_workspace->read(
                [&](store::Database &db) { return EntryRepository(db, profile).find(all[31], what.choice.sort); }));
            QVERIFY(found.has_value() && found->has_value());
            what.choice.ranges = {{2, 3, all[2], all[4], {}}, {31, 4, all[31], all[34], (*found)->cursor}};
            const QStringList wanted = all.mid(2, 3) + all.mid(31, 4);
            QCOMPARE(idsOf(what), wanted);
            // What goes between them changes the numbers, not what was chosen.
            QVERIFY(await(m_workspace->write([&](store::Database &db) {
                        return EntryRepository(db, profile).remove(all[20]);
                    })).has_value());
            QCOMPARE(idsOf(what), wanted);
            QVERIFY(await(m_workspace->write([&](store::Database &db) {
                        return EntryRepository(db, profile).remove(all[32]);
                    })).has_value());
            QCOMPARE(idsOf(what), QStringList(QStringLiteral("entries.changed")));
        }
    }

    void holdsToTheMomentItBegan()
    {
        fillMany(3000);
        QByteArray out;
        bool cleared = false;
        const auto take = [&](std::string_view piece) {
            out.append(piece.data(), static_cast<qsizetype>(piece.size()));
            if (!std::exchange(cleared, true))
                await(m_workspace->write([](store::Database &db) { return EntryRepository(db, profile).clear(); }));
            return true;
        };
        const auto entries =
            await(exportEntries(*m_workspace, wish(EntryFormat::JsonLines), take, std::make_shared<ExportProgress>()));
        QVERIFY(entries.has_value());
        QCOMPARE(*entries, 3000);
        QVERIFY(cleared);
        QCOMPARE(out.count('\n'), 3000);
        QCOMPARE(text(wish(EntryFormat::JsonLines))->text, QByteArray());
    }

    void aFileIsWholeOrNotThere()
    {
        fillMany(3000);
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("out.csv"));
        auto progress = std::make_shared<ExportProgress>();
        QCOMPARE(*await(exportEntries(*m_workspace, idsOnly(), file, progress)), 3000);
        QCOMPARE(progress->entries.load(), 3000);
        const QByteArray whole = contentOf(file);
        QCOMPARE(whole.count('\n'), 3001);

        progress = std::make_shared<ExportProgress>();
        progress->stopped = true;
        const auto stopped = await(exportEntries(*m_workspace, wish(EntryFormat::JsonLines), file, progress));
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, QString::fromLatin1(exportStopped));
        QCOMPARE(contentOf(file), whole);

        // A file system that takes no more, half way.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 10'000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto failed =
            await(exportEntries(*m_workspace, wish(EntryFormat::JsonLines), file, std::make_shared<ExportProgress>()));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!failed.has_value());
        QVERIFY2(failed.error().message.contains(file), qPrintable(failed.error().message));
        QCOMPARE(contentOf(file), whole);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("out.csv")));

        const auto full = await(exportEntries(*m_workspace, wish(EntryFormat::JsonLines), QStringLiteral("/dev/full"),
                                              std::make_shared<ExportProgress>()));
        QVERIFY(!full.has_value());
        QCOMPARE(full.error().code, QStringLiteral("file.disk-full"));
        QVERIFY(full.error().message.contains(QStringLiteral("disk is full")));
    }

    void stopsHalfWay()
    {
        fillMany(3000);
        auto progress = std::make_shared<ExportProgress>();
        int pieces = 0;
        const auto stopped = await(exportEntries(
            *m_workspace, wish(EntryFormat::JsonLines),
            [&](std::string_view) {
                ++pieces;
                progress->stopped = true;
                return true;
            },
            progress));
        QCOMPARE(stopped.error().code, QString::fromLatin1(exportStopped));
        QCOMPARE(pieces, 1);
        QVERIFY(progress->entries < 3000);
    }

    void textIsCompleteOrRefused()
    {
        fillMany(3000);
        const auto whole = text(idsOnly());
        QCOMPARE(whole->entries, 3000);
        const qint64 size = whole->text.size();
        QCOMPARE(text(idsOnly(), size)->text, whole->text);
        const auto refused = text(idsOnly(), size - 1);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, QStringLiteral("export.too-large"));
        QVERIFY(!refused.error().advice.isEmpty());
    }

    void heldEntriesComeOutTheSame()
    {
        ConversionEntry entry = entryOf(5);
        entry.expense = domain::Decimal::fromJsonNumber("2.10");
        entry.attributionAd = QStringLiteral("Ad");
        fill({entry});
        for (const EntryFormat format : {EntryFormat::Csv, EntryFormat::Json, EntryFormat::Text}) {
            std::string out;
            EntryWriter writer(format, allColumns(), [&out](std::string_view piece) {
                out += piece;
                return true;
            });
            QVERIFY(writer.add(HeldEntry(entry, {}).text()));
            QVERIFY(writer.end());
            QCOMPARE(QByteArray::fromStdString(out), text(wish(format))->text);
        }
    }
};

QTEST_GUILESS_MAIN(EntryExportTest)
#include "tst_entryexport.moc"
