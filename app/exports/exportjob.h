// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/exports/entrywriter.h"
#include "app/store/entryexport.h"

#include <QFuture>
#include <QHash>

#include <atomic>
#include <memory>

namespace desk::store {
class Workspace;
}

namespace desk::exports {

/// What is taken out of a connection's local copy, and how it is written.
struct EntryExport {
    QString profileId;
    store::EntryChoice choice;
    EntryFormat format = EntryFormat::Csv;
    QList<EntryColumn> columns = allColumns();
    qint64 limit = 0; ///< at most so many entries; 0: all
};

/// How far an export is, and whether it is still wanted. Shared by the thread that works and the one that looks.
struct ExportProgress {
    std::atomic<qint64> entries{0};
    std::atomic<bool> stopped{false}; ///< set by whoever wants no more
};

/// Error code of an export that was stopped.
inline constexpr auto exportStopped = "export.stopped";

/// Writes the entries as they stood when it began, whatever is changed meanwhile; answers how many. Runs in the
/// workspace's reading threads. `file` is replaced when all of it is written, or stays as it was: after an error, after
/// a stop, and if the program ends (see OutputFile, which also takes "-").
[[nodiscard]] QFuture<domain::Result<qint64>> exportEntries(store::Workspace &workspace, const EntryExport &what,
                                                            const QString &file,
                                                            std::shared_ptr<ExportProgress> progress);
/// The same into `out`, piece by piece in a reading thread; false stops it. What was taken cannot be taken back.
[[nodiscard]] QFuture<domain::Result<qint64>> exportEntries(store::Workspace &workspace, const EntryExport &what,
                                                            EntryWriter::Out out,
                                                            std::shared_ptr<ExportProgress> progress);

struct ExportedText {
    QByteArray text; ///< UTF-8
    qint64 entries = 0;
};
/// The same into memory, all or nothing: error "export.too-large" when it would be more than `mostBytes`.
[[nodiscard]] QFuture<domain::Result<ExportedText>> exportText(store::Workspace &workspace, const EntryExport &what,
                                                               qint64 mostBytes,
                                                               std::shared_ptr<ExportProgress> progress);

} // namespace desk::exports
