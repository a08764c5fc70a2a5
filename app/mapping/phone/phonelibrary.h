// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

/// What the module conversion-desk-phone is asked for; `number` begins with a plus sign.
extern "C" Q_DECL_EXPORT void desk_phoneNote(const std::string &number, std::optional<QString> &note);
