// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/workspace.h"

#include "app/store/workspacefile.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThreadPool>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <malloc.h>
#include <mutex>
#include <sqlite3.h>
#include <thread>

namespace desk::store {

namespace {

Q_LOGGING_CATEGORY(lcWorkspace, "desk.store")

/// So long after a use, if nothing waits to be written, what the connections keep of the file goes back to the system,
/// unless it is little: the outbox looks at the file all the time.
constexpr std::chrono::seconds untilRest(2);
constexpr int worthGivingBack = 256 * 1024;

bool giveBack(Database &database)
{
    int used = 0;
    int highest = 0;
    sqlite3_db_status(database.handle(), SQLITE_DBSTATUS_CACHE_USED, &used, &highest, 0);
    return used > worthGivingBack && sqlite3_db_release_memory(database.handle()) == SQLITE_OK;
}

domain::Error closedError()
{
    return domain::Error{.code = QStringLiteral("workspace.closed"),
                         .message =
                             QCoreApplication::translate("Workspace", "The workspace is closed; nothing was changed."),
                         .advice = {},
                         .detail = {},
                         .httpStatus = 0,
                         .requestId = {},
                         .fields = {}};
}

} // namespace

struct Workspace::Private {
    QString file;
    int busyTimeoutMs = 5000;

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> writes;
    bool closing = false;
    std::size_t uses = 0;             ///< reads and writes until now
    std::size_t restedAt = 0;         ///< `uses` when memory was given back
    std::unique_ptr<Database> writer; ///< the writer thread's alone
    std::thread thread;

    QThreadPool readers;
    std::mutex idleMutex;
    std::vector<std::unique_ptr<Database>> idle;

    void writeLoop();
    void waitForWork(std::unique_lock<std::mutex> &lock);
    void rest();
    void countUse();
    void readWith(const Job &job);
};

void Workspace::Private::writeLoop()
{
    while (true) {
        Job job;
        {
            std::unique_lock lock(mutex);
            waitForWork(lock);
            if (writes.empty())
                return;
            job = std::move(writes.front());
            writes.pop_front();
        }
        job(writer.get(), nullptr);
        countUse();
    }
}

/// Until there is something to write, or the end. Gives memory back in between.
void Workspace::Private::waitForWork(std::unique_lock<std::mutex> &lock)
{
    const auto hasWork = [this] { return closing || !writes.empty(); };
    while (!hasWork()) {
        if (uses == restedAt) {
            wake.wait(lock, [&] { return hasWork() || uses != restedAt; });
        } else if (!wake.wait_for(lock, untilRest, hasWork)) {
            restedAt = uses;
            lock.unlock();
            rest();
            lock.lock();
        }
    }
}

void Workspace::Private::rest()
{
    bool gave = giveBack(*writer);
    {
        const std::lock_guard lock(idleMutex);
        for (const auto &connection : idle)
            gave = giveBack(*connection) || gave;
    }
    if (gave)
        malloc_trim(0);
}

void Workspace::Private::countUse()
{
    {
        const std::lock_guard lock(mutex);
        ++uses;
    }
    wake.notify_one();
}

void Workspace::Private::readWith(const Job &job)
{
    std::unique_ptr<Database> connection;
    {
        const std::lock_guard lock(idleMutex);
        if (!idle.empty()) {
            connection = std::move(idle.back());
            idle.pop_back();
        }
    }
    if (!connection) {
        auto opened = Database::open(file, Database::Mode::Reader, busyTimeoutMs);
        if (!opened) {
            job(nullptr, &opened.error());
            return;
        }
        connection = std::move(*opened);
    }
    job(connection.get(), nullptr);
    {
        const std::lock_guard lock(idleMutex);
        idle.push_back(std::move(connection));
    }
    countUse();
}

domain::Result<std::unique_ptr<Workspace>> Workspace::open(const QString &file, const Options &options)
{
    if (auto prepared = prepareWorkspaceFile(file); !prepared)
        return tl::unexpected(prepared.error());
    const QString migrations = options.migrations.isEmpty() ? QStringLiteral(":/desk/migrations") : options.migrations;
    auto writer = openWorkspaceFile(file, migrations, options.busyTimeoutMs);
    if (!writer) {
        qCWarning(lcWorkspace) << "not opened:" << writer.error().code << writer.error().detail;
        return tl::unexpected(writer.error());
    }
    auto priv = std::make_unique<Private>();
    priv->file = file;
    priv->busyTimeoutMs = options.busyTimeoutMs;
    priv->writer = std::move(*writer);
    priv->readers.setMaxThreadCount(3);
    priv->thread = std::thread([p = priv.get()] { p->writeLoop(); });
    return std::unique_ptr<Workspace>(new Workspace(std::move(priv)));
}

QString Workspace::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/workspace.sqlite");
}

Workspace::Workspace(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Workspace::~Workspace()
{
    close();
}

const QString &Workspace::file() const
{
    return d->file;
}

void Workspace::close()
{
    {
        const std::lock_guard lock(d->mutex);
        if (d->closing)
            return;
        d->closing = true;
    }
    d->wake.notify_all();
    d->readers.clear();
    {
        const std::lock_guard lock(d->idleMutex);
        d->idle.clear();
    }
    d->thread.join();
    d->readers.waitForDone();
    d->idle.clear();
    d->writer.reset();
}

void Workspace::postWrite(Job job)
{
    {
        const std::lock_guard lock(d->mutex);
        if (!d->closing) {
            d->writes.push_back(std::move(job));
            d->wake.notify_one();
            return;
        }
    }
    const domain::Error error = closedError();
    job(nullptr, &error);
}

void Workspace::postRead(Job job)
{
    {
        const std::lock_guard lock(d->mutex);
        if (!d->closing) {
            d->readers.start([priv = d.get(), job = std::move(job)] { priv->readWith(job); });
            return;
        }
    }
    const domain::Error error = closedError();
    job(nullptr, &error);
}

domain::Result<void> Workspace::transaction(Database &db, bool writes,
                                            const std::function<domain::Result<void>()> &work)
{
    db.clearError();
    db.script(writes ? "BEGIN IMMEDIATE" : "BEGIN");
    if (db.error())
        return tl::unexpected(*db.error());
    domain::Result<void> outcome = work();
    if (outcome && db.error())
        outcome = tl::unexpected(*db.error());
    if (outcome && !db.script("COMMIT"))
        outcome = tl::unexpected(*db.error());
    if (!outcome) {
        if (outcome.error().code != QLatin1String("workspace.cancelled")) // nobody waits for it any more
            qCWarning(lcWorkspace) << "rolled back:" << outcome.error().code << outcome.error().detail;
        db.clearError();
        // After some failures (a full disk) SQLite has rolled back by itself.
        if (sqlite3_get_autocommit(db.handle()) == 0)
            db.script("ROLLBACK");
        db.clearError();
    }
    return outcome;
}

} // namespace desk::store
