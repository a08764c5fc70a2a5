// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/entrysync.h"

namespace desk::sync {

/// What is being done, with numbers: "Reading all entries: 300 of 5,000". Empty when nothing runs.
[[nodiscard]] QString phaseText(const EntrySync::Progress &progress);
/// "about 12 minutes left"; says so when it is not known yet.
[[nodiscard]] QString timeLeftText(std::optional<qint64> milliseconds);

} // namespace desk::sync
