// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/exportjob.h"

#include "app/exports/outputfile.h"
#include "app/store/workspace.h"

#include <QCoreApplication>

namespace desk::exports {

using domain::Result;
using store::Database;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("EntryExport", text);
}

tl::unexpected<domain::Error> stopped()
{
    return domain::fail(QString::fromLatin1(exportStopped),
                        words(QT_TRANSLATE_NOOP("EntryExport", "The export was stopped; nothing was written.")));
}

/// In a reading thread, inside its transaction.
Result<qint64> run(Database &db, const EntryExport &what, ExportProgress &progress, const EntryWriter::Out &out)
{
    // A long sort before the first row is given up too.
    db.setInterrupt([&progress] { return progress.stopped.load(); });
    EntryWriter writer(what.format, what.columns, out);
    qint64 entries = 0;
    bool wanted = true;
    const auto read =
        store::forEachText(db, what.profileId, what.choice, writer.fields(), [&](const store::EntryText &entry) {
            wanted = writer.add(entry) && !progress.stopped;
            if (!wanted)
                return false;
            progress.entries = ++entries;
            return what.limit == 0 || entries < what.limit;
        });
    if (progress.stopped)
        return stopped();
    if (!read)
        return tl::unexpected(read.error());
    if (wanted)
        wanted = writer.end();
    if (!wanted)
        return stopped(); // the taker knows better why
    return entries;
}

} // namespace

QFuture<Result<qint64>> exportEntries(store::Workspace &workspace, const EntryExport &what, const QString &file,
                                      std::shared_ptr<ExportProgress> progress)
{
    return workspace.read([what, file, progress = std::move(progress)](Database &db) -> Result<qint64> {
        OutputFile output;
        if (auto open = output.open(file); !open)
            return tl::unexpected(open.error());
        Result<void> written;
        auto entries = run(db, what, *progress, [&](std::string_view piece) {
            written = output.write(piece);
            return written.has_value();
        });
        if (!written)
            return tl::unexpected(written.error());
        if (!entries)
            return entries;
        if (progress->stopped)
            return stopped();
        if (auto complete = output.commit(); !complete)
            return tl::unexpected(complete.error());
        return entries;
    });
}

QFuture<Result<qint64>> exportEntries(store::Workspace &workspace, const EntryExport &what, EntryWriter::Out out,
                                      std::shared_ptr<ExportProgress> progress)
{
    return workspace.read([what, out = std::move(out), progress = std::move(progress)](Database &db) {
        return run(db, what, *progress, out);
    });
}

QFuture<Result<ExportedText>> exportText(store::Workspace &workspace, const EntryExport &what, qint64 mostBytes,
                                         std::shared_ptr<ExportProgress> progress)
{
    return workspace.read([what, mostBytes, progress = std::move(progress)](Database &db) -> Result<ExportedText> {
        ExportedText text;
        bool fits = true;
        auto entries = run(db, what, *progress, [&](std::string_view piece) {
            fits = text.text.size() + static_cast<qsizetype>(piece.size()) <= mostBytes;
            if (fits)
                text.text.append(piece.data(), static_cast<qsizetype>(piece.size()));
            return fits;
        });
        if (!fits)
            return domain::fail(QStringLiteral("export.too-large"),
                                words(QT_TRANSLATE_NOOP("EntryExport", "That is too much to copy.")), {},
                                words(QT_TRANSLATE_NOOP("EntryExport", "Choose fewer entries, or export them into a "
                                                                       "file.")));
        if (!entries)
            return tl::unexpected(entries.error());
        text.entries = *entries;
        return text;
    });
}

} // namespace desk::exports
