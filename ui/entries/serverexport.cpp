// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/serverexport.h"

#include "app/domain/futures.h"
#include "app/exports/outputfile.h"

#include <QSet>
#include <QtConcurrentRun>

namespace desk::ui {

using domain::Result;
using models::EntryRow;

namespace {

constexpr int pageSize = 100; // the most that the service gives

} // namespace

/// The file and what is in it. Used by one thread at a time: a page is asked for when the one before is written.
struct ServerExport::Sink {
    explicit Sink(QString name) : fileName(std::move(name)) {}

    /// Answers how many entries are written so far.
    Result<qint64> put(const exports::EntryExport &what, const QList<EntryRow> &rows, bool last)
    {
        if (!writer) {
            if (auto open = file.open(fileName); !open)
                return tl::unexpected(open.error());
            writer = std::make_unique<exports::EntryWriter>(what.format, what.columns, [this](std::string_view piece) {
                written = file.write(piece);
                return written.has_value();
            });
        }
        for (const EntryRow &row : rows) {
            const domain::ConversionEntry &entry = row.cached.entry;
            if (seen.contains(entry.id))
                continue; // it moved to the next page meanwhile
            seen.insert(entry.id);
            if (!writer->add(exports::HeldEntry(entry, row.cached.sourceName, row.submissionId.value_or(0)).text()))
                break;
        }
        if (last && written && writer->end())
            written = file.commit();
        if (!written)
            return tl::unexpected(written.error());
        return seen.size();
    }

    QString fileName;
    exports::OutputFile file;
    std::unique_ptr<exports::EntryWriter> writer;
    Result<void> written;
    QSet<QString> seen;
};

ServerExport::ServerExport(std::shared_ptr<models::EntryReader> reader, const exports::EntryExport &what,
                           const QList<EntryRow> &held, const QString &file,
                           std::shared_ptr<exports::ExportProgress> progress, QObject *parent)
    : QObject(parent),
      m_reader(std::move(reader)),
      m_what(what),
      m_held(held),
      m_progress(std::move(progress)),
      m_sink(std::make_shared<Sink>(file))
{
    m_window.filter = what.choice.filter;
    m_window.sort = what.choice.sort;
    m_window.limit = pageSize;
}

void ServerExport::start()
{
    if (m_held.isEmpty())
        fetch();
    else
        write(m_held, true);
}

void ServerExport::fetch()
{
    domain::onFinished(m_reader->rows(m_window), this, [this](const Result<models::EntryRows> &page) { take(page); });
}

void ServerExport::take(const Result<models::EntryRows> &page)
{
    if (!page) {
        end(tl::unexpected(page.error()));
        return;
    }
    const qint64 total = page->total.value_or(0);
    m_window.offset += pageSize;
    const bool last = page->rows.isEmpty() || m_window.offset >= total;
    m_missing = total; // less what is found, in the end
    write(page->rows, last);
}

void ServerExport::write(const QList<EntryRow> &rows, bool last)
{
    const auto writing =
        QtConcurrent::run([sink = m_sink, what = m_what, rows, last, progress = m_progress]() -> Result<qint64> {
            if (progress->stopped)
                return domain::fail(QString::fromLatin1(exports::exportStopped), {});
            return sink->put(what, rows, last);
        });
    domain::onFinished(writing, this, [this, last](const Result<qint64> &entries) {
        if (!entries || last) {
            end(entries);
            return;
        }
        m_progress->entries = *entries;
        fetch();
    });
}

void ServerExport::end(const Result<qint64> &entries)
{
    m_sink.reset(); // takes a file back that is not complete
    if (entries)
        m_missing = m_held.isEmpty() ? qMax<qint64>(0, m_missing - *entries) : 0;
    Q_EMIT finished(entries);
}

} // namespace desk::ui
