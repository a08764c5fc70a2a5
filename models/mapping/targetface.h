// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/target.h"

#include <QString>

namespace desk::models {

/// How a target is shown: the words and the small tile before them.
struct TargetFace {
    QString name;     ///< canonical name, or the name as written when no target has it
    QString label;    ///< "Value", "E-mail", a custom field's label
    QString group;    ///< one lower-case word beside the label: "entry", "contact", "custom" ...; empty for ignored
    QString tile;     ///< one to three characters; empty when there is a picture instead
    QString tileIcon; ///< name of an icon of the resource file
    bool known = true;
    bool ignored = false;
    bool operator==(const TargetFace &) const = default;
};

[[nodiscard]] TargetFace faceOf(const mapping::Target &target);
/// Of a name as it stands in a mapping; a name that is no target keeps itself as its label.
[[nodiscard]] TargetFace faceOfWritten(std::string_view writtenName, const mapping::TargetCatalog &catalog);
/// Heading of the group in the target list: "Entry", "Contact", "Custom fields" ...
[[nodiscard]] QString groupTitle(mapping::TargetGroup group);

} // namespace desk::models
