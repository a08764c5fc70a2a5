// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace desk::domain {

/// Calls `work` with the future's result in `context`'s thread, unless the future is cancelled or `context` is gone by
/// then; gives a future of what `work` returns (cancelled in those two cases). Call it in `context`'s thread.
///
/// Instead of QFuture::then(context, ...), which in Qt 6.4 asserts (and races) when the context is destroyed before the
/// future is ready: a closed page must be able to forget what it asked for.
template<typename T, typename Work, typename Otherwise = void (*)()>
auto whenReady(
    const QFuture<T> &future, QObject *context, Work work, Otherwise ifCancelled = [] {})
{
    using Answer = std::invoke_result_t<Work &, const T &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, promise, work = std::move(work), ifCancelled = std::move(ifCancelled)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> ready = watcher->future();
                         if (ready.isCanceled() || ready.resultCount() == 0) {
                             ifCancelled();
                             return; // the promise goes with this connection and cancels what waits for it
                         }
                         if constexpr (std::is_void_v<Answer>)
                             work(ready.result());
                         else
                             promise->addResult(work(ready.result()));
                         promise->finish();
                     });
    watcher->setFuture(future);
    return promise->future();
}

} // namespace desk::domain
