// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/payloadset.h"
#include "app/store/scope.h"

namespace desk::store {

/// Every payload of a source that the workspace holds, wherever it is kept: its samples (pasted, captured, opened,
/// imported) and the `data` of the entries that were submitted for it.
class PayloadRepository
{
public:
    PayloadRepository(Database &database, const QString &profileId) : m_scope(database, profileId) {}

    /// So many texts at most, and so many bytes of them.
    struct Limits {
        qint64 count = 500'000;
        std::size_t bytes = std::size_t{512} << 20U;
    };
    /// Newest first. A payload that is a sample and was submitted too is there once, as the sample. A submission
    /// without `data` is left out.
    [[nodiscard]] domain::Result<std::shared_ptr<const domain::PayloadSet>> ofSource(const QString &sourceId,
                                                                                     const Limits &limits);
    [[nodiscard]] domain::Result<std::shared_ptr<const domain::PayloadSet>> ofSource(const QString &sourceId)
    {
        return ofSource(sourceId, Limits());
    }

private:
    Scope m_scope;
};

} // namespace desk::store
