// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

class QHeaderView;

namespace desk::ui {

/// Some rows next to each other.
struct RowRange {
    int first = 0;
    int last = 0;
    bool operator==(const RowRange &) const = default;
};

/// A table for any number of rows at the same cost: all rows are equally high, so nothing is kept for a row that is not
/// on screen. What operators know of a QTableView is the same here: sorting, moving and sizing columns by the head,
/// choosing whole rows by mouse and keys, hover, tooltips, activation. Home and End go to the first and last row. Where
/// the pixels of all rows are too many for a scroll bar's int, the bar counts rows instead.
class LongTable : public QAbstractItemView
{
    Q_OBJECT
public:
    /// Takes the head.
    explicit LongTable(QHeaderView *header, QWidget *parent = nullptr);

    [[nodiscard]] QHeaderView *horizontalHeader() const { return m_header; }
    void setModel(QAbstractItemModel *model) override;
    void setRowHeight(int pixels);
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }

    /// The rows that show, wholly or in part; {0, -1} when none does.
    [[nodiscard]] RowRange shownRows() const;
    /// The chosen rows, in order, without overlaps; their cost is that of the ranges, not of the rows.
    [[nodiscard]] QList<RowRange> chosenRanges() const;
    [[nodiscard]] qint64 chosenCount() const;
    /// The columns that show, as they stand.
    [[nodiscard]] QList<int> shownColumns() const;

    /// Pixels from the first row's top to the top of what shows.
    [[nodiscard]] qint64 scrollPlace() const;
    void setScrollPlace(qint64 pixels);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    /// Looks only at the rows that show: a walk over all of them could take minutes.
    void keyboardSearch(const QString &search) override;
    void selectAll() override;
    void reset() override;

Q_SIGNALS:
    void shownRowsChanged(int first, int last);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    /// All rows are chosen because the operator chose all; rows that come later are chosen as well.
    [[nodiscard]] bool isAllChosen() const { return m_allChosen; }

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int rowAtY(int y) const;
    [[nodiscard]] QModelIndex cell(int row, int visualColumn) const;
    void updateScrollBars();
    void updateRow(int row);
    void tellShownRows();
    void rowsRemovedAfter();
    void fitColumn(int column);

    QHeaderView *m_header;
    int m_rowHeight = 1;
    bool m_barCountsRows = false;
    bool m_inGeometries = false;
    bool m_extending = false; ///< what is chosen goes on from m_anchor
    bool m_allChosen = false;
    bool m_choosingAll = false;
    QPersistentModelIndex m_anchor;
    int m_hovered = -1;
    RowRange m_told{0, -1};
};

} // namespace desk::ui
