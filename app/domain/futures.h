// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace desk::domain {

/// Cancels what is still under way. Qt 6.4 keeps a bare pointer from a future to its continuation, so cancelling one
/// whose continuation has run reads freed memory; a future that is not finished, with a continuation in the calling
/// thread, is safe to cancel.
template<typename T>
void cancelUnfinished(QFuture<T> &future)
{
    if (!future.isFinished())
        future.cancel();
}

} // namespace desk::domain
