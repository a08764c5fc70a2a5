// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entrydeleter.h"

#include "app/connections/session.h"
#include "app/domain/futures.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "models/entries/entrycolumns.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/theme.h"

#include <QLabel>
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

EntryDeleter::EntryDeleter(QWidget *window) : QObject(window), m_window(window) {}

void EntryDeleter::ask(connections::Session *session, const QList<models::EntryRow> &rows)
{
    if (!session || rows.isEmpty() || isBusy())
        return;
    m_session = session;
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
    addLine(dialog, one ? tr("This cannot be undone. The contact stays. Enter again makes a new entry with a new ID.")
                        : tr("This cannot be undone. The contacts stay. Enter again makes new entries with new IDs."));
    const bool first = live && !session->confirmedLiveWrite();
    if (first)
        dialog->setRemark(Tone::Live, tr("Your first live change in this session."));
    QPushButton *cancel = dialog->addCancel(tr("Cancel"), true);
    //: button; %1 is the name of a business
    dialog->addDo(live ? tr("Delete from %1").arg(business) : tr("Delete from sandbox"), "remove");
    dialog->setMinimumWidth(unit(540));
    QStringList ids;
    for (const models::EntryRow &row : rows)
        ids << row.cached.entry.id;
    connect(dialog, &QDialog::accepted, this, [this, ids] {
        if (!m_session)
            return;
        m_session->setConfirmedLiveWrite();
        m_left = ids;
        m_done = 0;
        next();
    });
    dialog->open();
    cancel->setFocus();
}

void EntryDeleter::next()
{
    if (m_left.isEmpty() || !m_session) {
        end();
        return;
    }
    const QString id = m_left.first();
    domain::onFinished(m_session->client().deleteEntry(id), this, [this, id](const domain::Result<void> &answer) {
        const bool gone = answer || answer.error().httpStatus == 404; // somebody else was quicker
        if (!gone) {
            m_left.clear();
            const domain::Error error = answer.error();
            const int done = m_done;
            end();
            Q_EMIT failed(error, done);
            return;
        }
        forget(id);
        ++m_done;
        m_left.removeFirst();
        if (!m_left.isEmpty()) {
            next();
            return;
        }
        const int done = m_done;
        end();
        Q_EMIT deleted(done);
    });
}

void EntryDeleter::forget(const QString &id)
{
    if (!m_session)
        return;
    store::Workspace &workspace = m_session->workspace();
    const QString profile = m_session->profile().id;
    QPointer<store::Workspace> alive(&workspace);
    domain::onFinished(
        workspace.write([id, profile](store::Database &db) { return store::EntryRepository(db, profile).remove(id); }),
        this, [this, alive, profile](const domain::Result<bool> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error(), m_done);
            else if (alive)
                alive->announceEntriesChanged(profile);
        });
}

void EntryDeleter::end()
{
    m_left.clear();
    m_done = 0;
}

} // namespace desk::ui
