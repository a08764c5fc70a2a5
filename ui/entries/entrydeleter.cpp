// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entrydeleter.h"

#include "app/connections/session.h"
#include "app/domain/futures.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "models/entries/entrycolumns.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

namespace {

QString describe(const models::EntryRow &row)
{
    const QString dot = QStringLiteral("  \u00B7  ");
    return models::entryCellText(row, models::EntryColumn::Value) + dot
           + models::entryCellText(row, models::EntryColumn::Contact) + dot + instantText(row.cached.entry.occurredAt);
}

void addLine(DialogFrame *dialog, const QString &text)
{
    QLabel *label = newLabel(text, "plain", dialog);
    label->setWordWrap(true);
    dialog->body()->addWidget(label);
}

} // namespace

EntryDeleter::EntryDeleter(QWidget *window, QBoxLayout *strips) : QObject(window), m_window(window), m_strips(strips)
{
    m_count.setInterval(1000);
    connect(&m_count, &QTimer::timeout, this, [this] {
        --m_left;
        tick();
    });
}

void EntryDeleter::ask(connections::Session *session, const QList<models::EntryRow> &rows)
{
    if (!session || rows.isEmpty() || isBusy())
        return;
    m_session = session;
    m_workspace = &session->workspace();
    m_profile = session->dataKey();
    const bool live = !session->isSandbox();
    const QString business = session->profile().title();
    const int count = static_cast<int>(rows.size());

    auto *dialog = new DialogFrame(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("deleteEntries"));
    dialog->setPlace(live ? Place::Live : Place::Sandbox);
    const bool one = count == 1;
    //: %1 is the name of a business
    const QString single = tr("Delete this entry from %1?").arg(business);
    //: %n entries; %1 is the name of a business
    const QString several = tr("Delete %n entries from %1?", nullptr, count).arg(business);
    dialog->setHeading(one ? single : several, one ? describe(rows.first()) : QString());
    for (int i = 0; count > 1 && i < qMin(count, 5); ++i)
        addLine(dialog, describe(rows[i]));
    if (count > 5)
        addLine(dialog, tr("and %n more", nullptr, count - 5));
    addLine(dialog,
            one ? tr("It is removed on the server for everybody. Totals, reports and attribution no longer count it.")
                : tr("They are removed on the server for everybody. Totals, reports and attribution no longer count "
                     "them."));
    addLine(dialog, one ? tr("You can undo it for %n seconds; then it is gone for good. The contact stays. Enter again "
                             "makes a new entry with a new ID.",
                             nullptr, secondsToUndo)
                        : tr("You can undo it for %n seconds; then they are gone for good. The contacts stay. Enter "
                             "again makes new entries with new IDs.",
                             nullptr, secondsToUndo));
    const bool first = live && !session->confirmedLiveWrite();
    if (first)
        dialog->setRemark(Tone::Live, tr("Your first live change in this session."));
    QPushButton *cancel = dialog->addCancel(tr("Cancel"), true);
    //: button; %1 is the name of a business
    dialog->addDo(live ? tr("Delete from %1").arg(business) : tr("Delete from sandbox"), "remove");
    dialog->setMinimumWidth(unit(540));
    QList<Named> entries;
    for (const models::EntryRow &row : rows)
        entries.append({row.cached.entry.id, describe(row)});
    connect(dialog, &QDialog::accepted, this, [this, entries] {
        if (!m_session || isBusy())
            return;
        m_session->setConfirmedLiveWrite();
        m_entries = entries;
        wait();
    });
    dialog->open();
    cancel->setFocus();
}

void EntryDeleter::wait()
{
    m_left = secondsToUndo;
    QSet<QString> ids;
    for (const Named &entry : std::as_const(m_entries))
        ids.insert(entry.id);
    Q_EMIT leavingChanged(ids);
    Q_EMIT undoableChanged(true);
    Banner *banner = strip();
    banner->setTone(Tone::Warn);
    connect(banner->addAction(tr("Undo"), "undo"), &QPushButton::clicked, this, &EntryDeleter::undo);
    connect(banner->addAction(tr("Delete now"), "remove"), &QPushButton::clicked, this, &EntryDeleter::send);
    tick();
    m_count.start();
    const int count = static_cast<int>(m_entries.size());
    Q_EMIT said(tr("%n entries will be deleted. You can still undo it.", nullptr, count));
}

void EntryDeleter::tick()
{
    if (m_left <= 0) {
        send();
        return;
    }
    const int count = static_cast<int>(m_entries.size());
    if (m_strip)
        m_strip->setWords(tr("%n entries will be deleted", nullptr, count),
                          tr("Nothing was sent yet. The server is asked in %n seconds.", nullptr, m_left));
}

void EntryDeleter::undo()
{
    if (!canUndo())
        return;
    const int count = static_cast<int>(m_entries.size());
    end();
    Q_EMIT said(tr("Nothing was deleted: %n entries stay.", nullptr, count));
}

void EntryDeleter::leave()
{
    undo();
    if (m_run)
        m_run->stop(); // the words come when the request that is under way is answered
}

void EntryDeleter::send()
{
    m_count.stop();
    m_left = 0;
    Q_EMIT undoableChanged(false);
    if (!m_session || m_run) {
        end();
        return;
    }
    QStringList ids;
    for (const Named &entry : std::as_const(m_entries))
        ids << entry.id;
    m_run = new DeleteRun(m_session->client(), ids, this);
    connect(m_run, &DeleteRun::gone, this, &EntryDeleter::forget);
    connect(m_run, &DeleteRun::progressed, this, &EntryDeleter::showProgress);
    connect(m_run, &DeleteRun::finished, this, &EntryDeleter::finished);
    Banner *banner = strip();
    banner->setTone(Tone::Note);
    if (ids.size() > 1)
        connect(banner->addAction(tr("Stop"), "close"), &QPushButton::clicked, m_run, &DeleteRun::stop);
    showProgress();
    m_run->start();
}

void EntryDeleter::showProgress()
{
    if (!m_run || !m_strip)
        return;
    const auto total = m_run->items().size();
    const auto done = total - m_run->count(DeleteRun::Fate::Waiting);
    //: %1 and %2 are numbers of entries
    m_strip->setWords({}, tr("Deleting entries: %1 of %2 answered").arg(countText(done), countText(total)));
}

void EntryDeleter::forget(const QString &id)
{
    if (!m_workspace)
        return;
    const QPointer<store::Workspace> workspace = m_workspace;
    domain::onFinished(workspace->write([id, profile = m_profile](store::Database &db) {
        return store::EntryRepository(db, profile).remove(id);
    }),
                       this, [this, workspace, profile = m_profile](const domain::Result<bool> &removed) {
                           if (!removed)
                               Q_EMIT said(removed.error().message);
                           else if (workspace)
                               workspace->announceEntriesChanged(profile);
                       });
}

void EntryDeleter::finished()
{
    using Fate = DeleteRun::Fate;
    DeleteRun *run = m_run;
    const int total = static_cast<int>(run->items().size());
    const int gone = run->count(Fate::Gone);
    const QString details = report();
    std::optional<domain::Error> first;
    for (const DeleteRun::Item &item : run->items()) {
        if (!first && item.error)
            first = item.error;
    }
    m_run = nullptr;
    run->deleteLater();
    end();
    if (gone > 0)
        Q_EMIT deleted();
    if (gone == total) {
        Q_EMIT said(tr("Deleted %n entries.", nullptr, gone));
        return;
    }
    //: %1 of %n entries
    const QString title = tr("Deleted %1 of %n entries", nullptr, total).arg(countText(gone));
    QString text = first ? QString(first->message + QLatin1Char(' ') + first->advice).trimmed()
                         : tr("Stopped: the others were not tried.");
    Banner *banner = strip();
    banner->setTone(first ? Tone::Error : Tone::Warn);
    banner->setWords(title, text);
    connect(banner->addAction(tr("Details…")), &QPushButton::clicked, this,
            [this, title, details] { showReport(title, details); });
    banner->setDismissable(true);
    if (!banner->alert())
        Q_EMIT said(QString(title + QStringLiteral(". ") + text));
}

QString EntryDeleter::report() const
{
    using Fate = DeleteRun::Fate;
    QStringList lines;
    for (qsizetype i = 0; i < m_run->items().size(); ++i) {
        const DeleteRun::Item &item = m_run->items()[i];
        QString fate;
        switch (item.fate) {
        case Fate::Gone: fate = tr("Deleted"); break;
        case Fate::Kept: fate = tr("Not deleted"); break;
        case Fate::Unknown: fate = tr("Not known: the answer was lost. Refresh shows whether it is still there"); break;
        case Fate::Waiting: fate = tr("Not tried"); break;
        }
        lines << QString(fate + QStringLiteral(": ") + m_entries[i].words + QStringLiteral("  \u00B7  ") + item.id);
        if (item.error)
            lines << QString(QStringLiteral("    ") + item.error->message);
    }
    return lines.join(QLatin1Char('\n'));
}

void EntryDeleter::showReport(const QString &title, const QString &text)
{
    auto *dialog = new DialogFrame(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("deleteReport"));
    dialog->setHeading(title, QString());
    auto *lines = new QPlainTextEdit(text, dialog);
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines are wrapped
    lines->setAccessibleName(tr("What became of each entry"));
    lines->setMinimumHeight(unit(220));
    dialog->body()->addWidget(lines);
    dialog->addCancel(tr("Close"), true);
    dialog->setMinimumWidth(unit(620));
    dialog->open();
}

Banner *EntryDeleter::strip()
{
    if (!m_strip) {
        m_strip = new Banner(Tone::Warn, m_window);
        m_strip->setObjectName(QStringLiteral("deleteStrip"));
        m_strip->setOutside({16, 8, 12, 8});
        m_strips->addWidget(m_strip);
    }
    m_strip->clearActions();
    m_strip->setDismissable(false);
    m_strip->show();
    return m_strip;
}

void EntryDeleter::end()
{
    m_count.stop();
    const bool wasUndoable = std::exchange(m_left, 0) > 0;
    m_entries.clear();
    if (m_strip)
        m_strip->hide();
    Q_EMIT leavingChanged({});
    if (wasUndoable)
        Q_EMIT undoableChanged(false);
}

} // namespace desk::ui
