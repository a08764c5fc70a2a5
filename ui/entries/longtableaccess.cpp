// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/longtableaccess.h"

#include "ui/entries/longtable.h"

#include <QAccessibleWidget>
#include <QHeaderView>
#include <QPointer>

#include <limits>

namespace desk::ui {

namespace {

constexpr qsizetype mostCells = 512;
constexpr qsizetype mostTold = 200; // chosen rows or cells in one answer
constexpr int headRow = -1;

QAccessibleTableInterface *tableOf(QAccessibleInterface *face)
{
    return face ? face->tableInterface() : nullptr;
}

/// A cell of the table, or of its head.
class CellAccess final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccess(LongTable *table, int row, int column)
        : m_table(table),
          m_index(row == headRow ? QModelIndex() : table->model()->index(row, column)),
          m_row(row),
          m_column(column)
    {}

    bool isValid() const override
    {
        return m_table && m_table->model()
               && (isHead() ? m_column < m_table->horizontalHeader()->count() : m_index.isValid());
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_table ? m_table->window()->windowHandle() : nullptr; }
    QAccessible::Role role() const override { return isHead() ? QAccessible::ColumnHeader : QAccessible::Cell; }
    QAccessibleInterface *parent() const override
    {
        return m_table ? QAccessible::queryAccessibleInterface(m_table.data()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *focusChild() const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        if (isHead()) {
            const QHeaderView *head = m_table->horizontalHeader();
            const QRect place(head->sectionViewportPosition(m_column), 0, head->sectionSize(m_column), head->height());
            return place.translated(head->viewport()->mapToGlobal(QPoint()));
        }
        return m_table->visualRect(m_index).translated(m_table->viewport()->mapToGlobal(QPoint()));
    }

    QString text(QAccessible::Text what) const override
    {
        if (!isValid() || (what != QAccessible::Name && what != QAccessible::Value))
            return {};
        const auto data = [this](int role) {
            return isHead() ? m_table->model()->headerData(m_column, Qt::Horizontal, role) : m_index.data(role);
        };
        const QString words = data(Qt::AccessibleTextRole).toString();
        return words.isEmpty() ? data(Qt::DisplayRole).toString() : words;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.readOnly = true;
        if (isHead())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.extSelectable = true;
        state.selected = isSelected();
        state.focused = m_table->hasFocus() && m_table->currentIndex() == m_index;
        state.active = m_table->currentIndex() == m_index;
        state.offscreen = !m_table->viewport()->rect().intersects(m_table->visualRect(m_index));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return !isHead() && m_table && m_table->selectionModel()->isSelected(m_index); }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override
    {
        return m_table ? static_cast<int>(m_table->shownColumns().indexOf(m_column)) : -1;
    }
    int rowIndex() const override { return isHead() ? 0 : m_index.row(); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    bool isHead() const { return m_row == headRow; }

    QPointer<LongTable> m_table;
    QPersistentModelIndex m_index;
    int m_row;
    int m_column;
};

class TableAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit TableAccess(LongTable *table) : QAccessibleWidget(table, QAccessible::Table) {}
    ~TableAccess() override { forget(); }
    Q_DISABLE_COPY_MOVE(TableAccess)

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // The head's cells come first, then row after row.
    int childCount() const override
    {
        const qint64 cells = (qint64{rowCount()} + 1) * columnCount();
        return static_cast<int>(qMin<qint64>(cells, std::numeric_limits<int>::max()));
    }
    QAccessibleInterface *child(int number) const override
    {
        const int columns = columnCount();
        if (number < 0 || columns == 0)
            return nullptr;
        return at(number / columns - 1, number % columns);
    }
    int indexOfChild(const QAccessibleInterface *face) const override
    {
        auto *cell = face ? const_cast<QAccessibleInterface *>(face)->tableCellInterface() : nullptr;
        if (!cell || cell->table() != this)
            return -1;
        const int row = face->role() == QAccessible::ColumnHeader ? headRow : cell->rowIndex();
        const qint64 number = (qint64{row} + 1) * columnCount() + cell->columnIndex();
        return number > std::numeric_limits<int>::max() ? -1 : static_cast<int>(number);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint in = table()->viewport()->mapFromGlobal(QPoint(x, y));
        if (const QModelIndex index = table()->indexAt(in); in.y() >= 0 && index.isValid())
            return at(index.row(), static_cast<int>(table()->shownColumns().indexOf(index.column())));
        const int column = table()->horizontalHeader()->logicalIndexAt(in.x());
        const bool onHead = in.y() < 0 && in.y() >= -table()->horizontalHeader()->height();
        return onHead ? at(headRow, static_cast<int>(table()->shownColumns().indexOf(column))) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const QModelIndex current = table()->currentIndex();
        if (!current.isValid())
            return nullptr;
        return at(current.row(), static_cast<int>(table()->shownColumns().indexOf(current.column())));
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override { return row < 0 ? nullptr : at(row, column); }
    int rowCount() const override { return table()->model() ? table()->model()->rowCount() : 0; }
    int columnCount() const override { return static_cast<int>(table()->shownColumns().size()); }
    QString columnDescription(int column) const override
    {
        QAccessibleInterface *head = at(headRow, column);
        return head ? head->text(QAccessible::Name) : QString();
    }
    QString rowDescription(int row) const override { return QString::number(row + 1); }

    int selectedRowCount() const override
    {
        return static_cast<int>(qMin<qint64>(table()->chosenCount(), std::numeric_limits<int>::max()));
    }
    int selectedColumnCount() const override { return 0; }
    int selectedCellCount() const override
    {
        const qint64 cells = table()->chosenCount() * columnCount();
        return static_cast<int>(qMin<qint64>(cells, std::numeric_limits<int>::max()));
    }
    /// The first ones: a selection may be millions of rows.
    QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (const RowRange &range : table()->chosenRanges()) {
            for (int row = range.first; rows.size() < mostTold; ++row) {
                rows << row;
                if (row == range.last)
                    break;
            }
        }
        return rows;
    }
    QList<int> selectedColumns() const override { return {}; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < columnCount() && cells.size() < mostTold; ++column)
                cells << at(row, column);
        }
        return cells;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override
    {
        return row >= 0 && row < rowCount() && table()->selectionModel()->isSelected(table()->model()->index(row, 0));
    }
    bool selectRow(int row) override { return select(row, QItemSelectionModel::Select); }
    bool unselectRow(int row) override { return select(row, QItemSelectionModel::Deselect); }
    bool selectColumn(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *event) override
    {
        using Change = QAccessibleTableModelChangeEvent;
        const bool atEnd = event->modelChangeType() == Change::RowsInserted && event->lastRow() == rowCount() - 1;
        if (event->modelChangeType() != Change::DataChanged && !atEnd)
            forget();
    }

    /// By the row (headRow: the head) and the column as it shows.
    QAccessibleInterface *at(int row, int column) const
    {
        const QList<int> columns = table()->shownColumns();
        if (columns != m_columns) {
            forget();
            m_columns = columns;
        }
        if (row < headRow || row >= rowCount() || column < 0 || column >= columns.size())
            return nullptr;
        const std::pair key(row, columns[column]);
        if (const auto known = m_cells.constFind(key); known != m_cells.constEnd()) {
            QAccessibleInterface *cell = QAccessible::accessibleInterface(*known);
            if (cell && cell->isValid())
                return cell;
            QAccessible::deleteAccessibleInterface(*known);
            m_cells.erase(known);
            m_order.removeOne(key);
        }
        while (m_order.size() >= mostCells)
            QAccessible::deleteAccessibleInterface(m_cells.take(m_order.takeFirst()));
        auto *cell = new CellAccess(table(), row, columns[column]);
        m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
        m_order.append(key);
        return cell;
    }

private:
    LongTable *table() const { return static_cast<LongTable *>(widget()); }

    bool select(int row, QItemSelectionModel::SelectionFlags how)
    {
        if (row < 0 || row >= rowCount())
            return false;
        table()->selectionModel()->select(table()->model()->index(row, 0), how | QItemSelectionModel::Rows);
        return true;
    }

    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
        m_order.clear();
    }

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
    mutable QList<std::pair<int, int>> m_order; ///< as they were made
    mutable QList<int> m_columns;
};

QList<QAccessibleInterface *> CellAccess::columnHeaderCells() const
{
    auto *face = m_table && !isHead() ? static_cast<TableAccess *>(tableOf(parent())) : nullptr;
    QAccessibleInterface *head = face ? face->at(headRow, columnIndex()) : nullptr;
    return head ? QList{head} : QList<QAccessibleInterface *>();
}

QAccessibleInterface *create(const QString &className, QObject *object)
{
    auto *table = className == QLatin1String("desk::ui::LongTable") ? qobject_cast<LongTable *>(object) : nullptr;
    return table ? new TableAccess(table) : nullptr;
}

QAccessibleInterface *cellOf(LongTable *table, const QModelIndex &index)
{
    auto *face = static_cast<TableAccess *>(tableOf(QAccessible::queryAccessibleInterface(table)));
    return face ? face->at(index.row(), static_cast<int>(table->shownColumns().indexOf(index.column()))) : nullptr;
}

AccessListener theListener = nullptr;

void tell(LongTable *table, const QModelIndex &index, QAccessible::Event what)
{
    if (!(QAccessible::isActive() || theListener) || !index.isValid())
        return;
    QAccessibleInterface *cell = cellOf(table, index);
    if (cell && theListener) {
        theListener(cell, what);
    } else if (cell) {
        QAccessibleEvent event(cell, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void installLongTableAccess()
{
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    QAccessible::installFactory(create);
}

void setAccessListener(AccessListener listener)
{
    theListener = listener;
}

void tellFocus(LongTable *table, const QModelIndex &index)
{
    tell(table, index, QAccessible::Focus);
}

void tellWords(LongTable *table, const QModelIndex &index)
{
    tell(table, index, QAccessible::NameChanged);
}

void tellSelection(LongTable *table, const QItemSelection &selected, const QItemSelection &deselected)
{
    // One cell stands for the range, as in Qt's own tables.
    if (!selected.isEmpty())
        tell(table, selected.first().topLeft(), QAccessible::SelectionAdd);
    if (!deselected.isEmpty())
        tell(table, deselected.first().topLeft(), QAccessible::SelectionRemove);
}

} // namespace desk::ui
