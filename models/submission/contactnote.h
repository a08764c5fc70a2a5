// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <QString>

#include <optional>
#include <string_view>

namespace desk::models {

/// What a mapped value means for the chosen contact: an empty field there is filled, a filled one stays (assumed,
/// api.md).
struct ContactNote {
    enum class Kind { Sets, Differs };
    Kind kind = Kind::Sets;
    QString words;    ///< "Differs"
    QString sentence; ///< "Differs from the chosen contact, who stays as is."
};

/// Null for a target that is no field of the contact, for an equal value, and for a contact of whom only the id is
/// known.
[[nodiscard]] std::optional<ContactNote> contactNote(std::string_view target, const QString &value,
                                                     const domain::Contact &contact);

/// E-mail, phone and place in one line: "jonas@example.com  ·  +1 415 555 0132  ·  Utrecht".
[[nodiscard]] QString contactLine(const domain::Contact &contact);

} // namespace desk::models
