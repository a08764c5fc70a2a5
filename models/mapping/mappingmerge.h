// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"

#include <QString>

#include <optional>
#include <vector>

namespace desk::models {

/// One thing that somebody changed, in three versions of a mapping. Nothing where a version does not have it.
struct MergeRow {
    enum class Kind {
        Rule,     ///< a path; the values are its targets as written (or JSON, of a member that is no rule)
        Order,    ///< the order of the rules that all three have; the values name those that moved
        Currency, ///< the default currency
        Setting,  ///< something beside the rules that is kept and not interpreted; the values are JSON
        Form,     ///< wrapped or simple (mapping.md, section 1)
    };
    enum class Side { Undecided, Mine, Theirs };
    Kind kind = Kind::Rule;
    QString path = {}; ///< of a rule; of a setting its name, `config.name` for one of the config; else empty
    std::optional<QString> base = {};
    std::optional<QString> mine = {};
    std::optional<QString> theirs = {};
    bool byMe = false;
    bool byThem = false;
    bool conflict = false;       ///< both changed it, differently
    Side side = Side::Undecided; ///< the side that changed it; of a conflict what was chosen
    bool operator==(const MergeRow &) const = default;
};

/// Three versions of a mapping and what is to become of them. A value; the rows' sides decide the outcome.
struct Merge {
    mapping::FieldMapping base;
    mapping::FieldMapping mine;
    mapping::FieldMapping theirs;
    std::vector<MergeRow> rows; ///< everything that somebody changed

    [[nodiscard]] bool hasConflict() const;
    /// Conflicts without a choice.
    [[nodiscard]] int undecided() const;
    /// Their version with each row's side put into it; an undecided row is theirs. Content that nobody changed stays
    /// as it is, in its place.
    [[nodiscard]] mapping::FieldMapping outcome() const;
};

/// Three-way comparison after somebody else saved the same mapping. What one side changed is decided; conflicts are
/// not.
[[nodiscard]] Merge mergeMappings(const mapping::FieldMapping &base, const mapping::FieldMapping &mine,
                                  const mapping::FieldMapping &theirs);

} // namespace desk::models
