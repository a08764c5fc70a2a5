// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

/// Two things that Qt 6.4's futures do not do safely.
namespace desk::domain {

/// Cancels what is still under way. Qt keeps a bare pointer from a future to its continuation, so cancelling one whose
/// continuation has run reads freed memory; one that is not finished is safe to cancel from the continuation's thread.
template<typename T>
void cancelUnfinished(QFuture<T> &future)
{
    if (!future.isFinished())
        future.cancel();
}

/// Calls `use` with the result in the context's thread, unless the future was cancelled or the context is gone by then.
/// QFuture::then(context, ...) asserts that the context outlives the future, which a closed page does not.
template<typename T, typename Use>
void onFinished(const QFuture<T> &future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace desk::domain
