// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the local copy of entries fills, beside plain prepared SQLite inserts of the very same rows into the same
// tables, in turns in one run. Argument: the number of entries (300,000).
#include "app/store/repositories.h"
#include "app/store/workspacefile.h"
#include "tests/bench/entrydata.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <sqlite3.h>

using namespace desk;
using store::Database;
using store::EntryRepository;

namespace {

/// The rows of one table that a batch of entries brought, to be inserted as they are.
class PlainRows
{
public:
    /// `again`: rows of these keys may be there already.
    PlainRows(Database &from, Database &to, const char *table, const std::string &which, bool again)
        : m_to(to), m_table(table), m_again(again)
    {
        sqlite3_stmt *query = nullptr;
        const std::string sql = std::string("SELECT * FROM ") + table + " WHERE " + which;
        if (sqlite3_prepare_v2(from.handle(), sql.c_str(), -1, &query, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.c_str(), sqlite3_errmsg(from.handle()));
        m_columns = sqlite3_column_count(query);
        while (sqlite3_step(query) == SQLITE_ROW) {
            for (int i = 0; i < m_columns; ++i)
                m_values.push_back(sqlite3_value_dup(sqlite3_column_value(query, i)));
        }
        sqlite3_finalize(query);
    }
    ~PlainRows()
    {
        for (sqlite3_value *value : m_values)
            sqlite3_value_free(value);
    }
    PlainRows(PlainRows &&) = delete;
    PlainRows(const PlainRows &) = delete;
    PlainRows &operator=(const PlainRows &) = delete;
    PlainRows &operator=(PlainRows &&) = delete;

    void insert()
    {
        std::string sql = std::string(m_again ? "INSERT OR REPLACE INTO " : "INSERT INTO ") + m_table + " VALUES (?";
        for (int i = 1; i < m_columns; ++i)
            sql += ", ?";
        sqlite3_stmt *write = nullptr;
        if (sqlite3_prepare_v2(m_to.handle(), (sql + ")").c_str(), -1, &write, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.c_str(), sqlite3_errmsg(m_to.handle()));
        for (std::size_t at = 0; at < m_values.size(); at += static_cast<std::size_t>(m_columns)) {
            for (int i = 0; i < m_columns; ++i)
                sqlite3_bind_value(write, i + 1, m_values[at + static_cast<std::size_t>(i)]);
            if (sqlite3_step(write) != SQLITE_DONE)
                qFatal("%s: %s", m_table, sqlite3_errmsg(m_to.handle()));
            sqlite3_reset(write);
        }
        sqlite3_finalize(write);
    }

private:
    Database &m_to;
    const char *m_table;
    bool m_again;
    int m_columns = 0;
    std::vector<sqlite3_value *> m_values;
};

std::unique_ptr<Database> opened(const QString &file)
{
    if (auto made = store::prepareWorkspaceFile(file); !made)
        qFatal("%s", qPrintable(made.error().message));
    auto database = store::openWorkspaceFile(file, QStringLiteral(":/desk/migrations"), 5000);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return std::move(*database);
}

/// Time that passed and time that this program computed, both in nanoseconds.
struct Spent {
    qint64 wall = 0;
    qint64 computing = 0;
    Spent &operator+=(const Spent &other)
    {
        wall += other.wall;
        computing += other.computing;
        return *this;
    }
};

class Watch
{
public:
    Watch() { m_wall.start(); }
    [[nodiscard]] Spent spent() const { return {m_wall.nsecsElapsed(), computed() - m_computed}; }

private:
    static qint64 computed()
    {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return now.tv_sec * 1'000'000'000 + now.tv_nsec;
    }
    QElapsedTimer m_wall;
    qint64 m_computed = computed();
};

qint64 one(Database &db, const char *sql)
{
    auto query = db.statement(sql);
    return query.next() ? query.integer(0) : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const qint64 total = argc > 1 ? std::atoll(argv[1]) : 300'000;
    const QTemporaryDir dir;
    const auto ours = opened(dir.filePath(QStringLiteral("ours.sqlite")));
    const auto plain = opened(dir.filePath(QStringLiteral("plain.sqlite")));
    bench::EntryGenerator generator(total);
    constexpr qint64 step = 5000;
    Spent oursTime;
    Spent plainTime;
    QList<domain::ConversionEntry> batch;
    for (qint64 done = 0; done < total; done += step) {
        batch = generator.next(step);
        const std::string before = std::to_string(one(*ours, "SELECT coalesce(max(row), 0) FROM entry"));
        const std::string label = std::to_string(one(*ours, "SELECT coalesce(max(id), 0) FROM entry_label"));
        const Watch oursWatch;
        ours->script("BEGIN IMMEDIATE");
        EntryRepository(*ours, bench::entryProfile).upsert(batch, 1);
        ours->script("COMMIT");
        oursTime += oursWatch.spent();
        if (ours->error())
            qFatal("%s", qPrintable(ours->error()->detail));

        std::list<PlainRows> tables;
        const auto add = [&](const char *table, const std::string &which, bool again = false) {
            tables.emplace_back(*ours, *plain, table, which, again);
        };
        if (done == 0)
            add("scope", "1");
        add("entry", "row > " + before);
        add("entry_raw", "row > " + before);
        add("entry_label", "id > " + label);
        add("entry_word", "label > " + label);
        add("entry_hour",
            "(hour, source, config, currency) IN (SELECT occurred_at / 3600000, source_label, config_label,"
            " currency_sort FROM entry WHERE row > "
                + before + ")",
            true);
        add("entry_total", "1", true);
        const Watch plainWatch;
        plain->script("BEGIN IMMEDIATE");
        for (PlainRows &rows : tables)
            rows.insert();
        plain->script("COMMIT");
        plainTime += plainWatch.spent();
        if (plain->error())
            qFatal("%s", qPrintable(plain->error()->detail));
    }
    if (one(*ours, "SELECT count(*) FROM entry") != one(*plain, "SELECT count(*) FROM entry")
        || one(*ours, "SELECT sum(count * 31 + value_ones) FROM entry_hour")
               != one(*plain, "SELECT sum(count * 31 + value_ones) FROM entry_hour"))
        qFatal("the two do not hold the same");
    const auto perSecond = [&](qint64 time) { return static_cast<double>(total) / (static_cast<double>(time) / 1e9); };
    std::printf("entries.insert %.0f rows/s\n", perSecond(oursTime.wall));
    std::printf("entries.insert_plain %.0f rows/s\n", perSecond(plainTime.wall));
    std::printf("entries.insert_ratio %.2f x\n",
                static_cast<double>(plainTime.wall) / static_cast<double>(oursTime.wall));
    // The same on a computer that has other things to do.
    std::printf("entries.insert_computing_ratio %.2f x\n",
                static_cast<double>(plainTime.computing) / static_cast<double>(oursTime.computing));

    QElapsedTimer timer; // a page that was read before
    timer.start();
    ours->script("BEGIN IMMEDIATE");
    EntryRepository(*ours, bench::entryProfile).upsert(batch, 1);
    ours->script("COMMIT");
    std::printf("entries.insert_again %.0f rows/s\n",
                static_cast<double>(batch.size()) / (static_cast<double>(timer.nsecsElapsed()) / 1e9));
    return 0;
}
