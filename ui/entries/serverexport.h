// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/exportjob.h"
#include "models/entries/entryreader.h"

#include <QFuture>
#include <QObject>

namespace desk::ui {

/// Writes what the server lists into a file, page by page within the request budget; or rows that are here already. The
/// file is whole or not there, as with the local copy. The server's list may change while it is read: an entry is
/// written once, and missing() tells how many the list had more than were found.
class ServerExport : public QObject
{
    Q_OBJECT
public:
    /// Of `what`, the filter and sort count. `held`: only these rows, without asking the server.
    ServerExport(std::shared_ptr<models::EntryReader> reader, const exports::EntryExport &what,
                 const QList<models::EntryRow> &held, const QString &file,
                 std::shared_ptr<exports::ExportProgress> progress, QObject *parent);

    void start();
    [[nodiscard]] qint64 missing() const { return m_missing; }

Q_SIGNALS:
    /// Once; with "export.stopped" when the progress was told to stop.
    void finished(const desk::domain::Result<qint64> &entries);

private:
    struct Sink;
    void fetch();
    void take(const domain::Result<models::EntryRows> &page);
    void write(const QList<models::EntryRow> &rows, bool last);
    void end(const domain::Result<qint64> &entries);

    std::shared_ptr<models::EntryReader> m_reader;
    exports::EntryExport m_what;
    QList<models::EntryRow> m_held;
    std::shared_ptr<exports::ExportProgress> m_progress;
    std::shared_ptr<Sink> m_sink;
    models::EntryWindow m_window;
    qint64 m_missing = 0;
};

} // namespace desk::ui
