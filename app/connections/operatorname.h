// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk::connections {

/// Who works here, for the record of what was saved: the full name that the machine has for this account, else the
/// account's name, else nothing. May read the user database; quick enough for a click.
[[nodiscard]] QString operatorName();

} // namespace desk::connections
