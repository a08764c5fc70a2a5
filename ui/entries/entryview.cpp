// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryview.h"

#include "models/entries/entrytablemodel.h"
#include "ui/entries/entrydelegate.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <set>

namespace desk::ui {

using models::EntryColumn;
using models::EntryTableModel;

namespace {

constexpr int mostRemembered = 500;

} // namespace

EntryView::EntryView(EntryTableModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("entriesTable"));
    auto *header = new TableHeader(Qt::Horizontal, this);
    setHorizontalHeader(header);
    setItemDelegate(new EntryDelegate(this));
    setModel(model);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(unit(25));
    verticalHeader()->setMinimumSectionSize(unit(25));
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    setAccessibleName(tr("Entries"));
    setSortingEnabled(true);
    resetColumns();
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting)
            m_fitted = false;
    });
    header->setInset(static_cast<int>(EntryColumn::Value), EntryDelegate::currencyRoom());
    connect(header, &QWidget::customContextMenuRequested, this, &EntryView::showColumnMenu);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EntryView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &EntryView::recall);
}

void EntryView::resetColumns()
{
    static constexpr int widths[] = {136, 240, 126, 152, 146, 92, 40, 186, 140, 270};
    QHeaderView *header = horizontalHeader();
    m_fitting = true;
    for (int column = 0; column < models::entryColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, column >= static_cast<int>(EntryColumn::Stored));
        header->resizeSection(column, unit(widths[column]));
    }
    m_fitting = false;
    m_fitted = true;
    header->setSortIndicator(static_cast<int>(EntryColumn::When), Qt::DescendingOrder);
    fit();
}

void EntryView::setFitted(bool fitted)
{
    m_fitted = fitted;
    fit();
}

void EntryView::fit()
{
    QHeaderView *header = horizontalHeader();
    const int contact = static_cast<int>(EntryColumn::Contact);
    if (!m_fitted || header->isSectionHidden(contact))
        return;
    const int rest = header->length() - header->sectionSize(contact);
    m_fitting = true;
    header->resizeSection(contact, qMax(unit(150), viewport()->width() - rest));
    m_fitting = false;
}

void EntryView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

QList<int> EntryView::chosenRows() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    return {rows.begin(), rows.end()};
}

QList<int> EntryView::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            columns << logical;
    }
    return columns;
}

void EntryView::choose(int row)
{
    const QModelIndex index = m_model->index(row, shownColumns().value(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QByteArray EntryView::columnState() const
{
    return horizontalHeader()->saveState();
}

void EntryView::restoreColumnState(const QByteArray &state)
{
    m_fitted = false;
    horizontalHeader()->restoreState(state);
    if (shownColumns().isEmpty())
        resetColumns();
}

void EntryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && !ctrl
        && !(event->modifiers() & Qt::ShiftModifier)) { // first and last row, not the first cell of the row
        choose(event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void EntryView::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<int> shown = shownColumns();
    for (int column = 0; column < models::entryColumnCount; ++column) {
        QAction *action = menu->addAction(models::entryColumnTitle(static_cast<EntryColumn>(column)));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown.size() > 1 || !shown.contains(column)); // one column always stays
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_fitting = true;
            horizontalHeader()->setSectionHidden(column, !on);
            m_fitting = false;
            fit();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &EntryView::resetColumns);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

void EntryView::remember()
{
    m_remembered.clear();
    const QList<int> rows = chosenRows();
    if (rows.size() <= mostRemembered) {
        for (const int row : rows) {
            if (const models::EntryRow *found = m_model->rowAt(row))
                m_remembered << found->cached.entry.id;
        }
    }
    const models::EntryRow *current = m_model->rowAt(currentIndex().row());
    m_current = current ? current->cached.entry.id : QString();
    m_currentColumn = qMax(0, currentIndex().column());
}

void EntryView::recall()
{
    QItemSelection selection;
    for (const QString &id : std::as_const(m_remembered)) {
        const int row = m_model->rowOf(id);
        if (row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, models::entryColumnCount - 1));
    }
    if (!selection.isEmpty()) {
        const int row = m_current.isEmpty() ? -1 : m_model->rowOf(m_current);
        if (row >= 0)
            selectionModel()->setCurrentIndex(m_model->index(row, m_currentColumn), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    Q_EMIT chosenChanged();
}

} // namespace desk::ui
