// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entrycopier.h"

#include "app/domain/futures.h"
#include "models/entries/entrycolumns.h"
#include "ui/entries/tablechoice.h"
#include "ui/widgets/amount.h"

#include <QClipboard>
#include <QGuiApplication>

namespace desk::ui {

using domain::Result;

EntryCopier::EntryCopier(QObject *parent) : QObject(parent) {}

EntryCopier::~EntryCopier()
{
    forget();
}

void EntryCopier::forget()
{
    ++m_generation;
    if (m_progress)
        m_progress->stopped = true;
    m_progress.reset();
}

bool EntryCopier::isTooMany(qint64 entries)
{
    if (entries <= mostEntries)
        return false;
    //: %1 is how many are chosen, %2 how many can be copied at most
    Q_EMIT said(tr("%1 entries are too many to copy; %2 can be. Nothing was copied. Export them into a file instead.")
                    .arg(countText(entries), countText(mostEntries)));
    return true;
}

void EntryCopier::copy(store::Workspace &workspace, const exports::EntryExport &what)
{
    forget();
    const qint64 wanted = countOf(what.choice.ranges);
    if (wanted == 0 || isTooMany(wanted))
        return;
    m_progress = std::make_shared<exports::ExportProgress>();
    domain::onFinished(
        exports::exportText(workspace, what, mostBytes, m_progress), this,
        [this, generation = m_generation](const Result<exports::ExportedText> &copied) {
            if (generation != m_generation)
                return;
            m_progress.reset();
            if (copied)
                put(copied->text, copied->entries);
            else
                Q_EMIT said(QString(copied.error().message + QLatin1Char(' ') + copied.error().advice).trimmed());
        });
}

void EntryCopier::copyHeld(const QList<models::EntryRow> &rows, qint64 wanted, const exports::EntryExport &what)
{
    forget();
    if (wanted == 0 || isTooMany(wanted))
        return;
    if (rows.size() != wanted) {
        Q_EMIT said(tr("Some of the chosen entries are not read from the server yet. Nothing was copied. Scroll to "
                       "them, or choose fewer."));
        return;
    }
    std::string text;
    exports::EntryWriter writer(what.format, what.columns, [&text](std::string_view piece) {
        text += piece;
        return true;
    });
    for (const models::EntryRow &row : rows)
        writer.add(exports::HeldEntry(row.cached.entry, row.cached.sourceName, row.submissionId.value_or(0)).text());
    writer.end();
    put(QByteArray::fromStdString(text), rows.size());
}

void EntryCopier::put(const QByteArray &text, qint64 entries)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT said(tr("Copied %n entries.", nullptr, static_cast<int>(entries)));
}

} // namespace desk::ui
