// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/scope.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace desk::store {

namespace detail {
template<typename T>
struct AsResult {
    using Type = domain::Result<T>;
};
template<typename T>
struct AsResult<domain::Result<T>> {
    using Type = domain::Result<T>;
};
} // namespace detail

/// The workspace on disk: one SQLite file, one thread that writes, several that read.
///
/// Work is given as a function of a Database; it runs in one transaction on another thread and answers with a future
/// of a Result. What the function returns (T, Result<T> or nothing) becomes Result<T>; if it returns an error or any
/// of its statements fails, the transaction is rolled back and the future holds the error. A writer's future is ready
/// only after its commit has reached the disk. write() keeps the order of its calls. Both may be called from any
/// thread; the object itself belongs to the thread that made it.
///
/// Closing (or destroying) finishes all queued writes first; reads that have not begun are cancelled.
class Workspace : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString migrations;       ///< folder of the numbered scripts; empty: the program's own
        int busyTimeoutMs = 5000; ///< how long another process may keep the file locked
    };
    /// Refuses, with words, a file that is newer, not ours, damaged, locked, read-only or out of reach.
    [[nodiscard]] static domain::Result<std::unique_ptr<Workspace>> open(const QString &file, const Options &options);
    [[nodiscard]] static domain::Result<std::unique_ptr<Workspace>> open(const QString &file)
    {
        return open(file, Options());
    }
    /// workspace.sqlite in the application's data folder by the XDG rules.
    [[nodiscard]] static QString defaultFile();

    ~Workspace() override;
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;
    Workspace(Workspace &&) = delete;
    Workspace &operator=(Workspace &&) = delete;

    [[nodiscard]] const QString &file() const;
    /// Finishes queued writes and closes the file. Later calls answer with "workspace.closed".
    void close();

    template<typename F>
    auto write(F work)
    {
        return post<F>(std::move(work), true);
    }
    /// On a snapshot of the file. Cancelling the future stops a long query.
    template<typename F>
    auto read(F work)
    {
        return post<F>(std::move(work), false);
    }

    /// Told by whoever changed them, so that every view of the same workspace can look again.
    /// A data key (see Scope) will do: its profile is announced.
    void announceEntriesChanged(const QString &profileId) { Q_EMIT entriesChanged(profileOfDataKey(profileId)); }

Q_SIGNALS:
    void entriesChanged(const QString &profileId);

private:
    /// Runs with a connection, or with the error that keeps it from running. The second argument tells a long query
    /// whether anybody still waits.
    using Job = std::function<void(Database *, const domain::Error *)>;
    struct Private;
    explicit Workspace(std::unique_ptr<Private> priv);

    void postWrite(Job job);
    void postRead(Job job);
    /// BEGIN ... COMMIT around `work`; the first error wins and rolls back.
    static domain::Result<void> transaction(Database &db, bool writes,
                                            const std::function<domain::Result<void>()> &work);

    template<typename F>
    auto post(F work, bool writes)
    {
        using Raw = std::invoke_result_t<F &, Database &>;
        using R = typename detail::AsResult<Raw>::Type;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        auto shared = std::make_shared<F>(std::move(work));
        Job job = [promise, shared, writes](Database *db, const domain::Error *error) {
            if (!writes && promise->isCanceled()) {
                promise->finish();
                return;
            }
            promise->addResult(error != nullptr ? R(tl::unexpected(*error))
                                                : run<F, R>(*db, *shared, writes, *promise));
            promise->finish();
        };
        writes ? postWrite(std::move(job)) : postRead(std::move(job));
        return future;
    }

    template<typename F, typename R>
    static R run(Database &db, F &work, bool writes, QPromise<R> &promise)
    {
        using Raw = std::invoke_result_t<F &, Database &>;
        std::optional<R> answer;
        if (!writes)
            db.setInterrupt([&promise] { return promise.isCanceled(); });
        const domain::Result<void> done = transaction(db, writes, [&]() -> domain::Result<void> {
            if constexpr (std::is_void_v<Raw>) {
                work(db);
                answer.emplace();
            } else {
                answer.emplace(work(db));
            }
            if (!*answer)
                return tl::unexpected(answer->error());
            return {};
        });
        if (!writes)
            db.setInterrupt({});
        if (!done)
            return tl::unexpected(done.error());
        return std::move(*answer);
    }

    std::unique_ptr<Private> d;
};

} // namespace desk::store
