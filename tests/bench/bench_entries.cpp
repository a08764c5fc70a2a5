// SPDX-License-Identifier: GPL-3.0-or-later
// Browsing the local copy of entries: first pages of filters and orders beside the best SQL written by hand for each,
// pages at any depth, words, counts and totals.
// Arguments: the number of entries (1,000,000); --keep FILE leaves the generated file, --file FILE uses one that is
// there; --only TEXT measures the first pages and words whose name begins so, and nothing else.
#include "app/store/entryfind.h"
#include "app/store/entryoutline.h"
#include "app/store/entryrow.h"
#include "app/store/repositories.h"
#include "app/store/workspacefile.h"
#include "tests/bench/entrydata.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace desk;
using bench::EntryGenerator;
using domain::Instant;
using store::Database;
using store::EntryCursor;
using store::EntryFilter;
using store::EntryRepository;
using store::EntrySort;

namespace {

constexpr int pageRows = 100;
constexpr qint64 day = 86'400'000;

struct Timing {
    double first = 0;
    double median = 0; ///< of the following ones
};

template<typename F>
Timing measured(F work, int rounds = 9)
{
    QElapsedTimer timer;
    Timing timing;
    std::vector<double> times;
    for (int i = 0; i <= rounds; ++i) {
        timer.start();
        work();
        const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (i == 0)
            timing.first = time;
        else
            times.push_back(time);
        if (i == 1 && time > 2000)
            break;
    }
    std::ranges::sort(times);
    timing.median = times[times.size() / 2];
    return timing;
}

void print(const std::string &name, double value, const char *unit)
{
    std::printf("entries.%s %.2f %s\n", name.c_str(), value, unit);
}

struct Case {
    const char *name;
    EntryFilter filter;
    EntrySort sort;
    /// By hand: the index and the conditions.
    std::string raw;
};

QString amount(const char *text)
{
    return QString::fromLatin1(text);
}

class Browsing
{
public:
    Browsing(Database &db, QByteArray only) : m_db(db), m_entries(db, bench::entryProfile), m_only(std::move(only))
    {
        db.script("BEGIN"); // as every reading of a workspace
        m_scope = store::Scope(db, bench::entryProfile).known();
    }

    void run()
    {
        m_count = get(m_entries.count({}));
        print("rows", static_cast<double>(m_count), "rows");
        firstPages(filters());
        firstPages(sorts());
        words();
        if (!m_only.isEmpty())
            return;
        depth();
        sums();
        outlines();
    }

private:
    template<typename T>
    T get(domain::Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return std::move(*result);
    }

    qint64 label(int kind, const QString &key)
    {
        auto query = m_db.statement("SELECT id FROM entry_label WHERE scope = ? AND kind = ? AND key = ?");
        return query.bind(m_scope, kind, key).next() ? query.integer(0) : -1;
    }

    std::vector<Case> filters()
    {
        std::vector<Case> cases;
        const auto add = [&](const char *name, const std::function<void(EntryFilter &)> &set, const std::string &raw) {
            EntryFilter filter;
            set(filter);
            cases.push_back({name, filter, {}, raw});
        };
        const std::string scope = "scope = " + std::to_string(m_scope);
        const std::string time = "INDEXED BY entry_occurred WHERE " + scope;
        const auto of = [&](const char *column, int kind, const QString &key) {
            return std::string("INDEXED BY entry_by_") + column + " WHERE " + column
                   + "_label = " + std::to_string(label(kind, key));
        };
        const qint64 from = EntryGenerator::firstTime + 400 * day;
        const QString contact = EntryGenerator::contactId(4711);
        const QString webshop = EntryGenerator::sourceId(EntryGenerator::webshop);
        const QString fair = EntryGenerator::sourceId(EntryGenerator::tradeFair);
        const QString old = EntryGenerator::sourceId(EntryGenerator::oldForm);
        add(
            "none", [](EntryFilter &) {}, time);
        add(
            "period",
            [&](EntryFilter &f) {
                f.from = Instant(from);
                f.to = Instant(from + 30 * day);
            },
            time + " AND occurred_at BETWEEN " + std::to_string(from) + " AND " + std::to_string(from + 30 * day));
        add(
            "config", [&](EntryFilter &f) { f.configIds = {EntryGenerator::configId(1)}; },
            of("config", 3, EntryGenerator::configId(1)));
        add(
            "source", [&](EntryFilter &f) { f.sourceIds = {webshop}; }, of("source", 2, webshop));
        add(
            "source_rare", [&](EntryFilter &f) { f.sourceIds = {fair}; }, of("source", 2, fair));
        add(
            "source_ended", [&](EntryFilter &f) { f.sourceIds = {old}; }, of("source", 2, old));
        add(
            "contact", [&](EntryFilter &f) { f.contactIds = {contact}; }, of("contact", 1, contact));
        add(
            "currency", [&](EntryFilter &f) { f.currencies = {amount("EUR")}; }, time + " AND currency_sort = 'EUR'");
        add(
            "currency_rare", [&](EntryFilter &f) { f.currencies = {amount("JPY")}; },
            time + " AND currency_sort = 'JPY'");
        add(
            "value",
            [](EntryFilter &f) {
                f.minValue = domain::Decimal::fromJsonNumber("5000");
                f.maxValue = domain::Decimal::fromJsonNumber("9000");
            },
            time + " AND value_sort BETWEEN 5000.0 AND 9000.0");
        add(
            "entered_here", [](EntryFilter &f) { f.enteredHere = true; },
            "INDEXED BY entry_submission WHERE " + scope + " AND submission > 0");
        add(
            "differs", [](EntryFilter &f) { f.differs = true; },
            "INDEXED BY entry_submission WHERE " + scope
                + " AND submission IN (SELECT submission FROM comparison WHERE state = 'differs')");
        add(
            "not_source",
            [&](EntryFilter &f) {
                f.sourceIds = {webshop};
                f.except = EntryFilter::Part::Sources;
            },
            time + " AND source_label <> " + std::to_string(label(2, webshop)));
        add(
            "combined",
            [&](EntryFilter &f) {
                f.sourceIds = {webshop};
                f.currencies = {amount("USD")};
                f.minValue = domain::Decimal::fromJsonNumber("5000");
                f.to = Instant(from);
            },
            of("source", 2, webshop) + " AND occurred_at <= " + std::to_string(from)
                + " AND currency_sort = 'USD' AND value_sort >= 5000.0");
        return cases;
    }

    std::vector<Case> sorts()
    {
        using Column = EntrySort::Column;
        std::vector<Case> cases;
        EntryFilter jpy;
        jpy.currencies = {amount("JPY")};
        EntryFilter fair;
        fair.sourceIds = {EntryGenerator::sourceId(EntryGenerator::tradeFair)};
        const std::string scope = "scope = " + std::to_string(m_scope);
        const auto index = [&](Column column) {
            return std::string("INDEXED BY ") + store::sortIndex(column) + " WHERE " + scope;
        };
        cases.push_back({"by_created", {}, {Column::CreatedAt, true}, index(Column::CreatedAt)});
        cases.push_back({"by_value", {}, {Column::Value, true}, index(Column::Value)});
        cases.push_back({"by_contact", {}, {Column::Contact, false}, index(Column::Contact)});
        cases.push_back({"by_campaign", {}, {Column::Campaign, true}, index(Column::Campaign)});
        cases.push_back({"by_source", {}, {Column::Source, false}, index(Column::Source)});
        cases.push_back({"by_id", {}, {Column::Id, false}, index(Column::Id)});
        cases.push_back({"currency_rare_by_value",
                         jpy,
                         {Column::Value, true},
                         index(Column::Value) + " AND currency_sort = 'JPY'"});
        cases.push_back({"source_rare_by_contact",
                         fair,
                         {Column::Contact, false},
                         "INDEXED BY entry_by_source WHERE source_label = "
                             + std::to_string(label(2, EntryGenerator::sourceId(EntryGenerator::tradeFair)))});
        return cases;
    }

    void firstPages(const std::vector<Case> &cases)
    {
        for (const Case &each : cases) {
            if (!QByteArray(each.name).startsWith(m_only))
                continue;
            qsizetype rows = 0;
            const Timing ours =
                measured([&] { rows = get(m_entries.page(each.filter, each.sort, {}, pageRows)).rows.size(); });
            const Timing raw = measured([&] {
                const qsizetype found = byHand(each);
                if (found != rows)
                    qFatal("%s: %lld rows by hand, %lld here", each.name, qlonglong(found), qlonglong(rows));
            });
            print(std::string("first_page.") + each.name, ours.median, "ms");
            print(std::string("first_page_raw.") + each.name, raw.median, "ms");
            print(std::string("first_page_ratio.") + each.name, ours.median / raw.median, "x");
        }
    }

    /// Reads every column too, as whoever shows the rows has to.
    qsizetype byHand(const Case &each)
    {
        std::string order = store::orderBy(each.sort, each.sort.descending);
        auto numbers = m_db.statement("SELECT row FROM entry " + each.raw + order + " LIMIT ?");
        numbers.bind(pageRows + 1);
        auto row = m_db.statement("SELECT " + std::string(store::entryColumns)
                                  + " FROM entry LEFT JOIN entry_raw ON entry_raw.row = entry.row WHERE entry.row = ?");
        QList<store::CachedEntry> rows;
        while (numbers.next()) {
            if (row.bind(numbers.integer(0)).next() && rows.size() < pageRows)
                rows.append(store::readEntry(row));
            row.reset();
        }
        return rows.size();
    }

    void depth()
    {
        const auto at = [&](const char *name, const EntrySort &sort, double part) {
            const auto page =
                get(m_entries.pageAt({}, sort, static_cast<qint64>(static_cast<double>(m_count) * part), 1));
            const EntryCursor cursor = page.rows.first().cursor;
            const Timing timing = measured([&] { get(m_entries.page({}, sort, cursor, pageRows)); }, 31);
            print(std::string("page_at_") + (part < 0.5 ? "1" : "99") + "." + name, timing.median, "ms");
            return timing.median;
        };
        const std::pair<const char *, EntrySort> sorts[] = {{"time", {}},
                                                            {"value", {EntrySort::Column::Value, true}},
                                                            {"contact", {EntrySort::Column::Contact, false}}};
        for (const auto &[name, sort] : sorts) {
            const double early = at(name, sort, 0.01);
            print(std::string("page_depth_ratio.") + name, at(name, sort, 0.99) / early, "x");
        }
    }

    void words()
    {
        const std::pair<const char *, const char *> cases[] = {{"rare_name", "xylander"},
                                                               {"common_source", "webshop"},
                                                               {"first_name", "anna"},
                                                               {"two_words", "anna bergmann"},
                                                               {"name_and_source", "anna webshop"},
                                                               {"prefix_1", "a"},
                                                               {"prefix_2", "be"},
                                                               {"prefix_3", "ann"},
                                                               {"ended_campaign", "aurora"},
                                                               {"email", "quentin.xylander200000@example.com"},
                                                               {"nothing", "zzzzz"},
                                                               {"common_tail", "example"},
                                                               {"rare_source", "fair"},
                                                               {"name_in_ended_campaign", "aurora anna"}};
        for (const auto &[name, text] : cases) {
            if (!QByteArray(name).startsWith(m_only))
                continue;
            EntryFilter filter;
            filter.words = QString::fromLatin1(text);
            qsizetype rows = 0;
            const Timing timing = measured([&] { rows = get(m_entries.page(filter, {}, {}, 50)).rows.size(); });
            print(std::string("words.") + name, timing.median, "ms");
            print(std::string("words_first.") + name, timing.first, "ms");
            print(std::string("words_rows.") + name, static_cast<double>(rows), "rows");
        }
        EntryFilter id;
        id.words = get(m_entries.page({}, {}, {}, 1)).rows.first().entry.id;
        print("words.id", measured([&] { get(m_entries.page(id, {}, {}, 50)); }).median, "ms");
    }

    void sums()
    {
        const auto total = [&](const char *name, const EntryFilter &filter) {
            print(std::string("totals.") + name, measured([&] { get(m_entries.totals(filter)); }, 3).median, "ms");
            print(std::string("count.") + name, measured([&] { get(m_entries.count(filter)); }, 3).median, "ms");
        };
        total("none", {});
        EntryFilter filter;
        filter.sourceIds = {EntryGenerator::sourceId(EntryGenerator::webshop)};
        total("source", filter);
        filter = {};
        filter.from = Instant(EntryGenerator::firstTime + 400 * day + 1234);
        filter.to = Instant(EntryGenerator::firstTime + 490 * day + 4321);
        total("period", filter);
        filter = {};
        filter.words = amount("anna");
        total("word", filter);
        filter = {};
        filter.minValue = domain::Decimal::fromJsonNumber("5000");
        total("value", filter);
    }

    void outlines()
    {
        const auto outline = [&](const char *name, const EntryFilter &filter, const EntrySort &sort) {
            store::EntryOutline known;
            double whole = 0;
            double longest = 0;
            std::vector<store::EntryMark> marks;
            int slices = 0;
            do {
                QElapsedTimer timer;
                timer.start();
                known = get(store::entryOutline(m_db, bench::entryProfile, filter, sort, known));
                const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                marks.insert(marks.end(), known.marks.begin(), known.marks.end());
                whole += time;
                longest = std::max(longest, time);
                ++slices;
            } while (!known.whole);
            print(std::string("outline.") + name, whole, "ms");
            print(std::string("outline_slices.") + name, slices, "slices");
            print(std::string("outline_longest_slice.") + name, longest, "ms");
            if (marks.empty())
                return;
            const qint64 middle = known.counted / 2;
            const auto mark = std::prev(std::ranges::upper_bound(marks, middle, {}, &store::EntryMark::offset));
            const Timing jump = measured([&] {
                get(m_entries.page(filter, sort, mark->cursor, pageRows, EntryRepository::Direction::After,
                                   static_cast<int>(middle - mark->offset)));
            });
            print(std::string("jump_to_middle.") + name, jump.median, "ms");
            print(std::string("jump_to_middle_first.") + name, jump.first, "ms");
        };
        outline("none", {}, {});
        outline("by_value", {}, {EntrySort::Column::Value, true});
        EntryFilter word;
        word.words = amount("anna");
        outline("word", word, {});
    }

    Database &m_db;
    EntryRepository m_entries;
    QByteArray m_only;
    qint64 m_scope = 0;
    qint64 m_count = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    qint64 total = 1'000'000;
    const QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("w.sqlite"));
    QByteArray only;
    bool generate = true;
    const QStringList arguments = QCoreApplication::arguments();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if ((arguments[i] == QLatin1String("--keep") || arguments[i] == QLatin1String("--file"))
            && i + 1 < arguments.size()) {
            generate = arguments[i] == QLatin1String("--keep");
            file = arguments[++i];
        } else if (arguments[i] == QLatin1String("--only") && i + 1 < arguments.size()) {
            only = arguments[++i].toUtf8();
        } else {
            total = arguments[i].toLongLong();
        }
    }
    if (generate) {
        QElapsedTimer timer;
        timer.start();
        const auto made = bench::generateEntries(file, total, [&](qint64 done) {
            if (done % 100'000 == 0)
                std::fprintf(stderr, "%lld entries after %lld s\n", qlonglong(done), qlonglong(timer.elapsed() / 1000));
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        std::fprintf(stderr, "generated in %lld s\n", qlonglong(timer.elapsed() / 1000));
        print("bytes_per_row", static_cast<double>(QFileInfo(file).size()) / static_cast<double>(total), "bytes");
    }
    auto database = Database::open(file, Database::Mode::Reader);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    Browsing(**database, only).run();
    return 0;
}
