// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace desk::store {

/// "DSKW" in the file's header: this is a workspace of Conversion Desk.
constexpr qint64 applicationId = 0x44534B57;

/// Prepares the path: folder (0700 where this makes it), file (0600), and says in words what stands in the way.
[[nodiscard]] domain::Result<void> prepareWorkspaceFile(const QString &file);

/// Opens the writer's connection: refuses files that are not ours, damaged, newer, locked or read-only; brings an older
/// one up to date with the numbered scripts in `migrations` (a folder of 0001_name.sql ...), each in a transaction,
/// after an integrity check and a backup copy next to the file.
[[nodiscard]] domain::Result<std::unique_ptr<Database>> openWorkspaceFile(const QString &file,
                                                                          const QString &migrations, int busyTimeoutMs);

/// The copy made before a migration from `version`: "workspace.sqlite.v1.backup".
[[nodiscard]] QString backupNameOf(const QString &file, int version);

} // namespace desk::store
