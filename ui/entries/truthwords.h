// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/entrysync.h"

namespace desk::ui {

/// "14:02 UTC" today, else with the day.
[[nodiscard]] QString truthMoment(domain::Instant moment, domain::Instant now);
/// What the line says while a local copy shows.
[[nodiscard]] QString truthText(const sync::EntrySync::Progress &progress, domain::Instant now);
/// 0 to 1: how far the copy is known, and 1 less what has come since.
[[nodiscard]] qreal truthShare(const sync::EntrySync::Progress &progress, domain::Instant now);

/// Windows that are known to differ, or unknown; neighbours of one kind made one.
[[nodiscard]] QList<store::AuditWindow> openWindows(const QList<store::AuditWindow> &windows);
/// "3 Mar 2025 to 4 Mar 2025: 3,402 on the server, 3,403 here"
[[nodiscard]] QString windowText(const store::AuditWindow &window, domain::Instant now);

} // namespace desk::ui
