// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryactions.h"

#include "app/domain/futures.h"
#include "ui/entries/entriesview.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/entryview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace desk::ui {

using models::EntryColumn;
using models::EntryRow;

EntryActions::EntryActions(QWidget *page, models::EntryTableModel *model) : QObject(page), m_page(page), m_model(model)
{
    copy = add(tr("Copy"), "copy", QKeySequence::Copy);
    copyRows = add(tr("Copy rows for a spreadsheet"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyJson = add(tr("Copy as JSON"), nullptr, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    enterAgain = add(tr("Enter again"), "new-entry", QKeySequence(Qt::CTRL | Qt::Key_Return));
    request = add(tr("Open its request in the outbox"), "send", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    contact = add(tr("Show all entries of this contact"), "filter", {});
    remove = add(tr("Delete…"), "remove", QKeySequence::Delete);
    refresh = add(tr("Refresh entries"), "retry", QKeySequence::Refresh);
    find = add(tr("Find words in entries"), "search", QKeySequence::Find);
    clearFilters = add(tr("Clear all filters"), "close", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    switchOrigin = add(tr("Switch between local copy and server"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_L));
    json = add(tr("Show the entry as JSON"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_J));
    connect(copy, &QAction::triggered, this, &EntryActions::copyCell);
    connect(copyRows, &QAction::triggered, this, [this] {
        withChosen([this](const QList<EntryRow> &rows) {
            QList<EntryColumn> columns;
            for (const int column : m_view->table->shownColumns())
                columns << static_cast<EntryColumn>(column);
            putText(models::entriesAsTsv(rows, columns), static_cast<int>(rows.size()));
        });
    });
    connect(copyJson, &QAction::triggered, this, [this] {
        withChosen([this](const QList<EntryRow> &rows) {
            putText(models::entriesAsJson(rows), static_cast<int>(rows.size()));
        });
    });
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

void EntryActions::showMenu(const QPoint &globalPlace)
{
    update();
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({copy, copyRows, copyJson});
    menu->addSeparator();
    menu->addActions({enterAgain, request, contact});
    menu->addSeparator();
    menu->addAction(remove);
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
    if (index.isValid())
        putText(index.data().toString(), 0);
}

void EntryActions::putText(const QString &text, int rows)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT said(rows == 0 ? tr("Copied “%1”.").arg(text) : tr("Copied %n entries.", nullptr, rows));
}

void EntryActions::withChosen(const std::function<void(const QList<EntryRow> &)> &use)
{
    if (!m_view || !m_model->reader())
        return;
    const QList<int> wanted = m_view->table->chosenRows();
    const QList<EntryRow> here = chosen();
    if (wanted.isEmpty())
        return;
    if (here.size() == wanted.size()) {
        use(here);
        return;
    }
    const qint64 span = wanted.last() - wanted.first() + 1;
    if (span > mostCopied || !m_model->reader()->countsApart()) {
        Q_EMIT said(tr("Please choose fewer rows to copy, at most %n.", nullptr, mostCopied));
        return;
    }
    models::EntryWindow window;
    window.filter = m_model->filter();
    window.sort = m_model->order();
    window.offset = wanted.first();
    window.limit = static_cast<int>(span);
    domain::onFinished(m_model->reader()->rows(window), this,
                       [this, wanted, use](const domain::Result<models::EntryRows> &answer) {
                           if (!answer) {
                               Q_EMIT said(answer.error().message);
                               return;
                           }
                           QList<EntryRow> rows;
                           for (const int row : wanted) {
                               const qsizetype at = row - wanted.first();
                               if (at < answer->rows.size())
                                   rows << answer->rows[at];
                           }
                           use(rows);
                       });
}

} // namespace desk::ui
