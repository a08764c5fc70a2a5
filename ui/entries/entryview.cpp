// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryview.h"

#include "models/entries/entrytablemodel.h"
#include "ui/entries/entrydelegate.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"

#include <QDataStream>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace desk::ui {

using models::EntryColumn;
using models::EntryTableModel;

namespace {

constexpr int mostRanges = EntryTableModel::mostPinned / 2; // both ends of each, and the current row

} // namespace

EntryView::EntryView(EntryTableModel *model, QWidget *parent)
    : LongTable(new TableHeader(Qt::Horizontal), parent), m_model(model)
{
    setObjectName(QStringLiteral("entriesTable"));
    auto *header = static_cast<TableHeader *>(horizontalHeader());
    setItemDelegate(new EntryDelegate(this));
    setModel(model);
    followTheme();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    setAccessibleName(tr("Entries"));
    resetColumns();
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting)
            m_fitted = false;
    });
    connect(header, &QWidget::customContextMenuRequested, this, &EntryView::showColumnMenu);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EntryView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &EntryView::recall);
    connect(this, &LongTable::shownRowsChanged, model, &EntryTableModel::look);
    connect(&Theme::instance(), &Theme::changed, this, &EntryView::followTheme);
    m_patience.setSingleShot(true);
    m_patience.setInterval(80);
    connect(&m_patience, &QTimer::timeout, this, [this] { followBar(true); });
    connect(this, &LongTable::shownRowsChanged, this, &EntryView::holdBar);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { followBar(false); });
    connect(verticalScrollBar(), &QAbstractSlider::sliderReleased, this, [this] { followBar(true); });
}

bool EntryView::isShownHere() const
{
    const RowRange shown = shownRows();
    for (int row = shown.first; row <= shown.last; ++row) {
        if (!m_model->rowAt(row))
            return false;
    }
    return true;
}

void EntryView::holdBar()
{
    QScrollBar *bar = verticalScrollBar();
    if (!bar->isSliderDown() || !bar->hasTracking() || isShownHere())
        return;
    bar->setTracking(false);
    m_patience.start();
}

void EntryView::followBar(bool anyway)
{
    QScrollBar *bar = verticalScrollBar();
    const bool here = isShownHere();
    if (bar->hasTracking() || !(here || anyway))
        return;
    m_patience.stop();
    if (here)
        viewport()->repaint(); // to be seen before the next place takes its turn
    bar->setTracking(true);
    bar->setValue(bar->sliderPosition());
}

void EntryView::followTheme()
{
    setRowHeight(unit(25));
    static_cast<TableHeader *>(horizontalHeader())
        ->setInset(static_cast<int>(EntryColumn::Value), EntryDelegate::currencyRoom());
}

void EntryView::resetColumns()
{
    static constexpr int widths[] = {176, 240, 126, 152, 146, 92, 40, 186, 140, 270};
    QHeaderView *header = horizontalHeader();
    {
        const QScopedValueRollback<bool> fitting(m_fitting, true);
        for (int column = 0; column < models::entryColumnCount; ++column) {
            header->moveSection(header->visualIndex(column), column);
            header->setSectionHidden(column, column >= static_cast<int>(EntryColumn::Stored));
            header->resizeSection(column, unit(widths[column]));
        }
    }
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
    // Nested when a scroll bar comes or goes by it; the outer one is still fitting then.
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    header->resizeSection(contact, qMax(unit(150), viewport()->width() - rest));
}

void EntryView::resizeEvent(QResizeEvent *event)
{
    LongTable::resizeEvent(event);
    fit();
}

QList<int> EntryView::chosenRows() const
{
    QList<int> rows;
    for (const RowRange &range : chosenRanges()) {
        for (qint64 row = range.first; row <= range.last && rows.size() < mostListed; ++row)
            rows << static_cast<int>(row);
    }
    return rows;
}

void EntryView::choose(qint64 row)
{
    m_toChoose = row >= m_model->rowCount() && !m_model->isTotalExact() ? row : -1;
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(static_cast<int>(row), shownColumns().value(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void EntryView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    LongTable::rowsInserted(parent, start, end);
    if (m_toChoose >= 0 && m_toChoose <= end)
        choose(m_toChoose);
}

QByteArray EntryView::columnState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << m_fitted << horizontalHeader()->saveState();
    return state;
}

void EntryView::restoreColumnState(const QByteArray &state)
{
    QDataStream stream(state);
    bool fitted = false;
    QByteArray columns;
    stream >> fitted >> columns;
    if (stream.status() != QDataStream::Ok || !horizontalHeader()->restoreState(columns))
        return;
    setFitted(fitted);
    if (shownColumns().isEmpty())
        resetColumns();
}

void EntryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    LongTable::selectionChanged(selected, deselected);
    pinEnds();
    Q_EMIT chosenChanged();
}

void EntryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_toChoose = -1;
    LongTable::currentChanged(current, previous);
    pinEnds();
}

void EntryView::pinEnds()
{
    QList<int> rows;
    if (currentIndex().isValid())
        rows << currentIndex().row();
    const QList<RowRange> ranges = chosenRanges();
    if (!isAllChosen() && ranges.size() <= mostRanges) {
        for (const RowRange &range : ranges)
            rows << range.first << range.last;
    }
    m_model->pin(rows);
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
            {
                const QScopedValueRollback<bool> fitting(m_fitting, true);
                horizontalHeader()->setSectionHidden(column, !on);
            }
            fit();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &EntryView::resetColumns);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

void EntryView::remember()
{
    m_place = {};
    m_toChoose = -1;
    const auto idOf = [this](int row) {
        const models::EntryRow *found = m_model->rowAt(row);
        return found ? found->cached.entry.id : QString();
    };
    m_place.all = isAllChosen();
    m_place.chosenCount = chosenCount();
    const QList<RowRange> ranges = chosenRanges();
    for (const RowRange &range : ranges) {
        if (ranges.size() <= mostRanges) {
            m_place.chosen.append({idOf(range.first), idOf(range.last)});
            continue;
        }
        for (const int row : m_model->heldBetween(range.first, range.last))
            m_place.chosen.append({idOf(row), idOf(row)});
    }
    m_place.currentRow = currentIndex().row();
    m_place.currentColumn = qMax(0, currentIndex().column());
    m_place.current = idOf(m_place.currentRow);
    const RowRange shown = shownRows();
    if (scrollPlace() == 0) // at the very top one sees what is new
        return;
    for (int row = shown.first; row <= shown.last && m_place.top.isEmpty(); ++row) {
        m_place.top = idOf(row);
        m_place.above = scrollPlace() - qint64{row} * rowHeight();
    }
}

QItemSelection EntryView::chosenAgain() const
{
    QItemSelection selection;
    for (const auto &[first, last] : m_place.chosen) {
        const int top = first.isEmpty() ? -1 : m_model->rowOf(first);
        const int bottom = last.isEmpty() ? -1 : m_model->rowOf(last);
        // Between another order's ends other entries would be chosen.
        if (top >= 0 && bottom >= top && (m_model->keepsPlace() || top == bottom))
            selection.select(m_model->index(top, 0), m_model->index(bottom, models::entryColumnCount - 1));
    }
    return selection;
}

void EntryView::recall()
{
    const bool keeps = m_model->keepsPlace();
    const int top = keeps && !m_place.top.isEmpty() ? m_model->rowOf(m_place.top) : -1;
    if (top >= 0)
        setScrollPlace(qint64{top} * rowHeight() + m_place.above);
    else if (!keeps)
        setScrollPlace(0);

    int current = m_place.current.isEmpty() ? -1 : m_model->rowOf(m_place.current);
    QItemSelection selection = chosenAgain();
    if (keeps && current < 0) // it is gone: the row in its place follows
        current = qMin(m_place.currentRow, m_model->rowCount() - 1);
    if (keeps && selection.isEmpty() && m_place.chosenCount == 1 && current >= 0)
        selection.select(m_model->index(current, 0), m_model->index(current, models::entryColumnCount - 1));
    if (m_place.all && keeps)
        selectAll();
    else if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    setAutoScroll(false); // the current row may be far from what one looks at
    if (current >= 0 && (keeps || !selection.isEmpty()))
        selectionModel()->setCurrentIndex(m_model->index(current, m_place.currentColumn),
                                          QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
    pinEnds();
    Q_EMIT chosenChanged();
}

} // namespace desk::ui
