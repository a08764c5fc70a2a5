// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/payloadset.h"
#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace desk::models {

/// What going from one version of a mapping to another does to the stored payloads, in numbers.
struct VersionEffect {
    int payloads = 0;
    int same = 0;
    int gains = 0;
    int changes = 0;
    int loses = 0;
    int unreadable = 0;
    bool cut = false; ///< there are more payloads than were looked at
    /// One or two whole sentences.
    [[nodiscard]] QString sentence() const;
    bool operator==(const VersionEffect &) const = default;
};

/// Computed on a pool thread.
[[nodiscard]] QFuture<VersionEffect> effectOf(const mapping::FieldMapping &before, const mapping::FieldMapping &after,
                                              std::shared_ptr<const mapping::TargetCatalog> catalog,
                                              std::shared_ptr<const domain::PayloadSet> payloads);

} // namespace desk::models
