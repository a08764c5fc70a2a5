// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/workspace.h"

#include "app/store/workspacefile.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <sqlite3.h>
#include <thread>

namespace desk::store {

namespace {

Q_LOGGING_CATEGORY(lcWorkspace, "desk.store")

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
    std::unique_ptr<Database> writer; ///< the writer thread's alone
    std::thread thread;

    QThreadPool readers;
    std::mutex idleMutex;
    std::vector<std::unique_ptr<Database>> idle;

    void writeLoop();
    void readWith(const Job &job);
};

void Workspace::Private::writeLoop()
{
    while (true) {
        Job job;
        {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return closing || !writes.empty(); });
            if (writes.empty())
                return;
            job = std::move(writes.front());
            writes.pop_front();
        }
        job(writer.get(), nullptr);
    }
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
    const std::lock_guard lock(idleMutex);
    idle.push_back(std::move(connection));
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
