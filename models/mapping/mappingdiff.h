// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace desk::models {

/// One difference between two mappings of the same source, as a person would tell it.
struct MappingChange {
    enum class Kind {
        Added,
        Removed,
        OtherTarget, ///< same path, other target
        OtherPath,   ///< same place and target, other path
        Moved,       ///< same rule, other place in the order
        Currency,    ///< the default currency
        Other,       ///< content that this program keeps and does not interpret
    };
    Kind kind = Kind::Other;
    QString path;      ///< of Currency and Other: empty
    QString oldPath;   ///< of OtherPath
    QString oldTarget; ///< as written; of Currency the old code, maybe empty
    QString newTarget;
    int oldRule = -1; ///< counted from 0
    int newRule = -1;
    bool operator==(const MappingChange &) const = default;
};

/// What turns `before` into `after`, in the order of `after`, removals where they were.
[[nodiscard]] std::vector<MappingChange> mappingChanges(const mapping::FieldMapping &before,
                                                        const mapping::FieldMapping &after);

/// The fewest paths that were moved to bring those that both lists have from one order into the other, in the new
/// order.
[[nodiscard]] QStringList movedPaths(const QStringList &before, const QStringList &after);

} // namespace desk::models
