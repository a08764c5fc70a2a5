// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/target.h"

#include <QString>

namespace desk::models {

/// Whether a search for `typed` means this target by another usual word for it, in English or in the program's
/// language: "amount" or "price" for the value of an entry.
[[nodiscard]] bool isOtherWordFor(const QString &typed, const mapping::Target &target);
/// What a custom field takes, in words: "number", "date".
[[nodiscard]] QString kindWord(mapping::ValueKind kind);

} // namespace desk::models
