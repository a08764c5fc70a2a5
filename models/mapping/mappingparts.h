// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace desk::models {

/// A stored mapping taken apart into what a person would compare: its rules, the settings beside them, its config.
/// Serves the three-way comparison, which needs the same thing of either form in one place.
struct MappingParts {
    struct Member {
        QString name;
        std::string nameJson;
        std::string json;            ///< compact
        std::string beforeRule = {}; ///< of a setting in the simple form: the rule it stands before, empty at the end
    };
    using Members = std::vector<Member>;

    explicit MappingParts(const mapping::FieldMapping &mapping);
    /// The stored text of these parts.
    [[nodiscard]] std::string toJson() const;

    /// Null for a place without JSON.
    [[nodiscard]] static const Member *find(const Members &members, const QString &name);
    [[nodiscard]] QStringList ruleNames() const;
    /// Takes over what `from` has by this name: replaced, put where it stands there, or removed.
    static void take(Members &into, const Members &from, const QString &name);
    /// Brings the rules into this order; those that are not named stay behind the one they followed.
    void orderLike(const QStringList &names);

    mapping::FieldMapping::Form form = mapping::FieldMapping::Form::None;
    bool isNull = false;
    Members rules;    ///< with members that are no rules
    Members settings; ///< beside the rules; without JSON: the place of `mappings` or of a `config` that is an object
    Members config;

private:
    void prepare();
};

} // namespace desk::models
