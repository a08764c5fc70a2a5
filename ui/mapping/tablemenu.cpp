// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/tablemenu.h"

#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/mappingtable.h"
#include "ui/mapping/ruleclipboard.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace desk::ui {

using models::MappingTableModel;
using RowKind = MappingTableModel::Kind;

namespace {

QString ignored()
{
    return QStringLiteral("do_nothing");
}

} // namespace

TableMenu::TableMenu(MappingController *controller, MappingTable *table, RuleClipboard *clipboard)
    : QObject(table), m_controller(controller), m_table(table), m_clipboard(clipboard)
{
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
}

bool TableMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || !m_controller->document()->isEditable())
        return QObject::eventFilter(watched, event);
    auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    const QPoint global = asked->globalPos();
    const QModelIndex index =
        byKey ? m_table->currentIndex() : m_table->indexAt(m_table->viewport()->mapFromGlobal(global));
    if (index.isValid() && !m_table->selectionModel()->isRowSelected(index.row()))
        m_table->selectRow(index);
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("add"), tr("Add a rule"), m_table, &MappingTable::addRule);
    menu->addSeparator();
    if (index.isValid() && m_controller->table()->kind(index) == RowKind::Rule)
        fillForRule(menu, index);
    else if (index.isValid() && m_controller->table()->kind(index) == RowKind::Ghost)
        fillForKey(menu, index);
    else
        menu->addAction(m_clipboard->pasteAction());
    if (const int hidden = m_controller->table()->hiddenKeyCount(); hidden > 0) {
        menu->addSeparator();
        menu->addAction(tr("Show %n hidden key(s)", nullptr, hidden), this, &TableMenu::hiddenKeysRequested);
    }
    menu->popup(byKey ? m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()) : global);
    return true;
}

void TableMenu::fillForRule(QMenu *menu, const QModelIndex &index)
{
    const QPersistentModelIndex row(index);
    const int rule = index.data(MappingTableModel::RuleRole).toInt();
    const QString path = index.data(MappingTableModel::PathRole).toString();
    menu->addAction(icon("edit"), tr("Change the target…"), this, [this, row] { m_table->openPicker(row); });
    menu->addAction(icon("ignore"), tr("Ignore this key"), this, [this, row] { ignore(row); });
    menu->addSeparator();
    menu->addAction(icon("chevron-up"), tr("Move up"), m_table, [this] { m_table->moveSelected(-1); })
        ->setEnabled(rule > 0);
    menu->addAction(icon("chevron-down"), tr("Move down"), m_table, [this] { m_table->moveSelected(1); })
        ->setEnabled(rule + 1 < m_controller->table()->ruleCount());
    menu->addSeparator();
    menu->addActions({m_clipboard->cutAction(), m_clipboard->copyAction(), m_clipboard->pasteAction(),
                      m_clipboard->duplicateAction()});
    menu->addAction(icon("remove"), tr("Delete"), m_table, &MappingTable::removeSelected);
    menu->addSeparator();
    menu->addAction(icon("open"), tr("Open in JSON"), this, [this, path] { Q_EMIT jsonRequested(path); });
}

void TableMenu::fillForKey(QMenu *menu, const QModelIndex &index)
{
    const QPersistentModelIndex row(index);
    const QString suggestion = index.data(MappingTableModel::TargetLabelRole).toString();
    if (!suggestion.isEmpty())
        //: %1 is the label of a target
        menu->addAction(icon("check"), tr("Map to %1").arg(suggestion), m_table, &MappingTable::mapSelected);
    menu->addAction(icon("edit"), tr("Choose a target…"), this, [this, row] { m_table->openPicker(row); });
    menu->addAction(icon("ignore"), tr("Ignore this key"), this, [this, row] { ignore(row); });
    //: A key of the payload is not to be mapped now
    menu->addAction(icon("close"), tr("Not now"), m_table, &MappingTable::removeSelected);
    menu->addSeparator();
    menu->addAction(m_clipboard->pasteAction());
}

void TableMenu::ignore(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QList<int> rules = m_table->selectedRules();
    if (m_controller->table()->kind(index) == RowKind::Ghost)
        m_controller->table()->mapGhosts({index.row()}, ignored());
    else
        m_controller->document()->setTarget(rules, ignored());
}

} // namespace desk::ui
