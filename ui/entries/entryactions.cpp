// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryactions.h"

#include "app/store/workspace.h"
#include "ui/entries/entriesview.h"
#include "ui/entries/entrycopier.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/entryview.h"
#include "ui/entries/tablechoice.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace desk::ui {

using models::EntryColumn;
using models::EntryRow;

EntryActions::EntryActions(QWidget *page, models::EntryTableModel *model)
    : QObject(page), m_page(page), m_model(model), m_copier(new EntryCopier(this))
{
    copy = add(tr("Copy"), "copy", QKeySequence::Copy);
    copyRows = add(tr("Copy rows for a spreadsheet"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyJson = add(tr("Copy as JSON"), nullptr, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    enterAgain = add(tr("Enter again"), "new-entry", QKeySequence(Qt::CTRL | Qt::Key_Return));
    request = add(tr("Open its request in the outbox"), "send", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    contact = add(tr("Show all entries of this contact"), "filter", {});
    exportRows = add(tr("Export…"), "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    exportRows->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_E), QKeySequence(QKeySequence::Save)});
    remove = add(tr("Delete…"), "remove", QKeySequence::Delete);
    undoRemove = add(tr("Undo deleting"), "undo", QKeySequence::Undo);
    undoRemove->setEnabled(false);
    copyTotals = add(tr("Copy the totals"), "copy", {});
    rates = add(tr("Totals in one currency…"), nullptr, {});
    refresh = add(tr("Refresh entries"), "retry", QKeySequence::Refresh);
    find = add(tr("Find words in entries"), "search", QKeySequence::Find);
    clearFilters = add(tr("Clear all filters"), "close", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    switchOrigin = add(tr("Switch between local copy and server"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_L));
    json = add(tr("Show the entry as JSON"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_J));
    connect(copy, &QAction::triggered, this, &EntryActions::copyCell);
    connect(copyRows, &QAction::triggered, this, [this] { copyChosen(exports::EntryFormat::Tsv); });
    connect(copyJson, &QAction::triggered, this, [this] { copyChosen(exports::EntryFormat::Json); });
    connect(m_copier, &EntryCopier::said, this, &EntryActions::said);
    connect(find, &QAction::triggered, this, [this] {
        if (m_view)
            m_view->filters->focusWords();
    });
    connect(clearFilters, &QAction::triggered, this, [this] {
        if (m_view)
            m_view->filters->clear();
    });
    connect(switchOrigin, &QAction::triggered, this, [this] {
        if (m_view)
            m_view->origin->setCurrentIndex(1 - m_view->origin->currentIndex());
    });
    update();
}

QAction *EntryActions::add(const QString &text, const char *icon, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    if (icon)
        action->setIcon(ui::icon(icon));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void EntryActions::setView(EntriesView *view)
{
    m_view = view;
    // These keys mean something else in a text field: only the table has them.
    for (QAction *action : {copy, remove}) {
        m_page->removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        view->table->addAction(action);
    }
    update();
}

void EntryActions::setWorkspace(store::Workspace *workspace, const QString &profileId)
{
    m_workspace = workspace;
    m_profile = profileId;
    exportRows->setEnabled(workspace != nullptr);
    rates->setEnabled(workspace != nullptr);
    copyTotals->setEnabled(workspace != nullptr);
}

bool EntryActions::isLocal() const
{
    return m_model->reader() && m_model->reader()->countsApart();
}

void EntryActions::update()
{
    const qint64 count = m_view ? m_view->table->chosenCount() : 0;
    const QList<EntryRow> rows = count == 1 ? chosen() : QList<EntryRow>();
    const bool any = count > 0;
    const bool one = rows.size() == 1;
    for (QAction *action : {copy, copyRows, copyJson, remove})
        action->setEnabled(any);
    enterAgain->setEnabled(one);
    json->setEnabled(one);
    contact->setEnabled(one && rows.first().cached.entry.contactId.has_value());
    request->setEnabled(one && rows.first().submissionId.has_value());
}

QList<EntryRow> EntryActions::chosen() const
{
    QList<EntryRow> rows;
    if (!m_view)
        return rows;
    for (const RowRange &range : m_view->table->chosenRanges()) {
        for (const int row : m_model->heldBetween(range.first, range.last))
            rows << *m_model->rowAt(row);
    }
    return rows;
}

store::EntryChoice EntryActions::choice() const
{
    store::EntryChoice choice{m_model->filter(), m_model->order(), {}};
    if (m_view)
        choice.ranges = chosenRanges(*m_view->table, *m_model);
    return choice;
}

void EntryActions::showMenu(const QPoint &globalPlace)
{
    update();
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({copy, copyRows, copyJson});
    menu->addSeparator();
    menu->addActions({enterAgain, request, contact});
    menu->addSeparator();
    menu->addActions({exportRows, remove});
    menu->popup(globalPlace);
}

void EntryActions::copyCell()
{
    if (!m_view)
        return;
    if (m_view->table->chosenCount() > 1) {
        copyRows->trigger();
        return;
    }
    const QModelIndex index = m_view->table->currentIndex();
    if (!index.isValid())
        return;
    const QString text = index.data().toString();
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(tr("Copied “%1”.").arg(text));
}

void EntryActions::copyChosen(exports::EntryFormat format)
{
    if (!m_view)
        return;
    exports::EntryExport what;
    what.profileId = m_profile;
    what.choice = choice();
    what.format = format;
    what.columns = titledFields(*m_view->table);
    const qint64 wanted = countOf(what.choice.ranges);
    const QList<EntryRow> here = chosen();
    if (format == exports::EntryFormat::Json && wanted == 1 && here.size() == 1) {
        QGuiApplication::clipboard()->setText(models::entriesAsJson(here)); // one is for reading: indented
        Q_EMIT said(tr("Copied the entry as JSON."));
    } else if (isLocal() && m_workspace) {
        m_copier->copy(*m_workspace, what);
    } else {
        m_copier->copyHeld(here, wanted, what);
    }
}

} // namespace desk::ui
