// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/longtable.h"

#include "ui/entries/longtableaccess.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace desk::ui {

namespace {

/// Places far outside the viewport are this far away: enough to be outside, and safe to add to.
constexpr qint64 farAway = 1 << 28;

constexpr qint64 mostPixels = std::numeric_limits<int>::max();

} // namespace

LongTable::LongTable(QHeaderView *header, QWidget *parent) : QAbstractItemView(parent), m_header(header)
{
    installLongTableAccess();
    header->setParent(this);
    header->setFocusProxy(this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(NoDragDrop);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { viewport()->update(); });
    connect(header, &QHeaderView::sectionCountChanged, this, &LongTable::updateGeometries);
    connect(header, &QHeaderView::geometriesChanged, this, &LongTable::updateGeometries);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &LongTable::fitColumn);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (model())
            model()->sort(column, order);
    });
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
}

void LongTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), &QAbstractItemModel::rowsRemoved, this, &LongTable::rowsRemovedAfter);
    m_header->setModel(model);
    QAbstractItemView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::rowsRemoved, this, &LongTable::rowsRemovedAfter);
}

void LongTable::setRowHeight(int pixels)
{
    if (pixels < 1 || pixels == m_rowHeight)
        return;
    const qint64 row = scrollPlace() / m_rowHeight;
    m_rowHeight = pixels;
    updateGeometries();
    setScrollPlace(row * pixels);
    viewport()->update();
}

int LongTable::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

// --- where things are

qint64 LongTable::scrollPlace() const
{
    const qint64 value = verticalScrollBar()->value();
    return m_barCountsRows ? value * m_rowHeight : value;
}

void LongTable::setScrollPlace(qint64 pixels)
{
    // Rounded up, so that a row that is to be seen at the bottom is seen whole.
    const qint64 value = m_barCountsRows ? (pixels + m_rowHeight - 1) / m_rowHeight : pixels;
    verticalScrollBar()->setValue(static_cast<int>(std::clamp<qint64>(value, 0, verticalScrollBar()->maximum())));
}

RowRange LongTable::shownRows() const
{
    const qint64 top = scrollPlace();
    const qint64 last = qMin<qint64>((top + viewport()->height() - 1) / m_rowHeight, qint64{rows()} - 1);
    const qint64 first = top / m_rowHeight;
    if (last < first || viewport()->height() <= 0)
        return {0, -1};
    return {static_cast<int>(first), static_cast<int>(last)};
}

int LongTable::rowAtY(int y) const
{
    const qint64 at = scrollPlace() + y;
    const qint64 row = at < 0 ? -1 : at / m_rowHeight;
    return row < rows() ? static_cast<int>(row) : -1;
}

QModelIndex LongTable::indexAt(const QPoint &point) const
{
    const int row = rowAtY(point.y());
    const int column = m_header->logicalIndexAt(point.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

QRect LongTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index) || index.parent() != rootIndex())
        return {};
    const qint64 y = qint64{index.row()} * m_rowHeight - scrollPlace();
    return {m_header->sectionViewportPosition(index.column()), static_cast<int>(std::clamp(y, -farAway, farAway)),
            m_header->sectionSize(index.column()), m_rowHeight};
}

int LongTable::horizontalOffset() const
{
    return m_header->offset();
}

int LongTable::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool LongTable::isIndexHidden(const QModelIndex &index) const
{
    return m_header->isSectionHidden(index.column());
}

QList<int> LongTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical))
            columns << logical;
    }
    return columns;
}

void LongTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.parent() != rootIndex() || isIndexHidden(index))
        return;
    const int left = m_header->sectionPosition(index.column());
    const int width = m_header->sectionSize(index.column());
    QScrollBar *across = horizontalScrollBar();
    if (left < across->value() || width > viewport()->width())
        across->setValue(left);
    else if (left + width > across->value() + viewport()->width())
        across->setValue(left + width - viewport()->width());

    const qint64 top = qint64{index.row()} * m_rowHeight;
    const qint64 height = viewport()->height();
    const qint64 place = scrollPlace();
    switch (hint) {
    case EnsureVisible:
        if (top < place || m_rowHeight > height)
            setScrollPlace(top);
        else if (top + m_rowHeight > place + height)
            setScrollPlace(top + m_rowHeight - height);
        break;
    case PositionAtTop: setScrollPlace(top); break;
    case PositionAtBottom: setScrollPlace(top + m_rowHeight - height); break;
    case PositionAtCenter: setScrollPlace(top - (height - m_rowHeight) / 2); break;
    }
    viewport()->update(visualRect(index));
}

// --- the frame around the cells

void LongTable::updateGeometries()
{
    if (m_inGeometries)
        return;
    m_inGeometries = true;
    const int height = m_header->isHidden() ? 0
                                            : qBound(m_header->minimumHeight(), m_header->sizeHint().height(),
                                                     m_header->maximumHeight());
    setViewportMargins(0, height, 0, 0);
    const QRect inside = viewport()->geometry();
    m_header->setGeometry(inside.left(), inside.top() - height, inside.width(), height);
    updateScrollBars();
    m_inGeometries = false;
    QAbstractItemView::updateGeometries();
    tellShownRows();
}

void LongTable::updateScrollBars()
{
    QScrollBar *across = horizontalScrollBar();
    across->setPageStep(viewport()->width());
    across->setSingleStep(m_rowHeight);
    across->setRange(0, qMax(0, m_header->length() - viewport()->width()));

    QScrollBar *down = verticalScrollBar();
    const qint64 place = scrollPlace();
    const qint64 pixels = qint64{rows()} * m_rowHeight;
    const bool countsRows = pixels > mostPixels;
    const int wholeRows = qMax(1, viewport()->height() / m_rowHeight);
    down->setSingleStep(countsRows ? 1 : m_rowHeight);
    down->setPageStep(countsRows ? wholeRows : viewport()->height());
    if (countsRows != m_barCountsRows) { // the same number would be another place
        down->setRange(0, std::numeric_limits<int>::max());
        m_barCountsRows = countsRows;
        setScrollPlace(place);
    }
    const qint64 most = countsRows ? qint64{rows()} - wholeRows : pixels - viewport()->height();
    down->setRange(0, static_cast<int>(qMax<qint64>(0, most)));
}

void LongTable::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        m_header->setOffset(horizontalScrollBar()->value());
    const qint64 pixels = m_barCountsRows ? qint64{dy} * m_rowHeight : dy;
    if (std::abs(pixels) >= viewport()->height()) {
        viewport()->update();
    } else {
        const int across = isRightToLeft() ? -dx : dx;
        scrollDirtyRegion(across, static_cast<int>(pixels));
        viewport()->scroll(across, static_cast<int>(pixels));
    }
    tellShownRows();
}

void LongTable::tellShownRows()
{
    const RowRange shown = shownRows();
    if (shown == m_told)
        return;
    m_told = shown;
    Q_EMIT shownRowsChanged(shown.first, shown.last);
}

void LongTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    const bool shows = start <= shownRows().last + 1;
    updateGeometries();
    if (shows)
        viewport()->update();
    if (m_allChosen)
        selectAll();
}

void LongTable::rowsRemovedAfter()
{
    updateGeometries();
    viewport()->update();
}

void LongTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    const int current = currentIndex().row();
    if (hasFocus() && current >= topLeft.row() && current <= bottomRight.row())
        tellWords(this, currentIndex());
}

void LongTable::reset()
{
    QAbstractItemView::reset();
    m_anchor = QPersistentModelIndex();
    m_hovered = -1;
    m_told = {0, -1}; // the numbers may be the same; the rows are not
    updateGeometries();
}

int LongTable::sizeHintForColumn(int column) const
{
    if (!model() || column < 0 || column >= m_header->count())
        return -1;
    ensurePolished();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const RowRange shown = shownRows();
    for (int row = shown.first; row <= shown.last; ++row) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        width = qMax(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void LongTable::fitColumn(int column)
{
    m_header->resizeSection(column, qMax(sizeHintForColumn(column), m_header->sectionSizeHint(column)));
}

// --- painting

void LongTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const RowRange shown = shownRows();
    const QList<int> columns = shownColumns();
    if (columns.isEmpty() || shown.last < shown.first)
        return;
    QStyleOptionViewItem plain;
    initViewItemOption(&plain);
    const QModelIndex current = currentIndex();
    const bool focus = (hasFocus() || viewport()->hasFocus()) && current.isValid();
    const QRect exposed = event->rect();
    const qint64 place = scrollPlace();
    for (int row = shown.first; row <= shown.last; ++row) {
        const int y = static_cast<int>(qint64{row} * m_rowHeight - place);
        if (y > exposed.bottom() || y + m_rowHeight <= exposed.top())
            continue;
        QStyleOptionViewItem option = plain;
        if (selectionModel()->isSelected(model()->index(row, columns.first(), rootIndex())))
            option.state |= QStyle::State_Selected;
        option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
        for (const int column : columns) {
            option.rect =
                QRect(m_header->sectionViewportPosition(column), y, m_header->sectionSize(column), m_rowHeight);
            if (!option.rect.intersects(exposed))
                continue;
            const QModelIndex index = model()->index(row, column, rootIndex());
            option.state.setFlag(QStyle::State_HasFocus, focus && index == current);
            option.viewItemPosition =
                column == columns.first() ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
}

void LongTable::updateRow(int row)
{
    if (row < 0)
        return;
    const qint64 y = qint64{row} * m_rowHeight - scrollPlace();
    if (y > -m_rowHeight && y < viewport()->height())
        viewport()->update(0, static_cast<int>(y), viewport()->width(), m_rowHeight);
}

bool LongTable::viewportEvent(QEvent *event)
{
    const auto hover = [this](int row) {
        if (row == m_hovered)
            return;
        updateRow(std::exchange(m_hovered, row));
        updateRow(row);
    };
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove: hover(rowAtY(static_cast<QHoverEvent *>(event)->position().toPoint().y())); break;
    case QEvent::HoverLeave:
    case QEvent::Leave: hover(-1); break;
    default: break;
    }
    return QAbstractItemView::viewportEvent(event);
}

// --- walking and choosing

QModelIndex LongTable::cell(int row, int visualColumn) const
{
    return model()->index(row, m_header->logicalIndex(visualColumn), rootIndex());
}

QModelIndex LongTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QList<int> columns = shownColumns();
    const int count = rows();
    if (count == 0 || columns.isEmpty())
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, columns.first(), rootIndex());
    const int wholeRows = qMax(1, viewport()->height() / m_rowHeight);
    qint64 row = current.row();
    qsizetype column = qMax<qsizetype>(0, columns.indexOf(current.column()));
    const int forwards = isRightToLeft() ? -1 : 1;
    switch (action) {
    case MoveUp: --row; break;
    case MoveDown: ++row; break;
    case MovePageUp: row -= wholeRows; break;
    case MovePageDown: row += wholeRows; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    case MoveLeft: column -= forwards; break;
    case MoveRight: column += forwards; break;
    case MovePrevious: --column; break;
    case MoveNext: ++column; break;
    }
    row = std::clamp<qint64>(row, 0, count - 1);
    column = std::clamp<qsizetype>(column, 0, columns.size() - 1);
    return model()->index(static_cast<int>(row), columns[column], rootIndex());
}

void LongTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // The rectangle's start would be wrong for rows that are more than an int's pixels away; the anchor is the row.
    if (!selectionModel() || rows() == 0)
        return;
    int end = currentIndex().row();
    if (state() == DragSelectingState) {
        const qint64 at = (scrollPlace() + rect.bottom()) / m_rowHeight;
        end = static_cast<int>(std::clamp<qint64>(at, 0, rows() - 1));
    }
    if (end < 0)
        return;
    const bool goesOn = (command & QItemSelectionModel::Current || state() == DragSelectingState) && m_anchor.isValid();
    const int start = goesOn ? m_anchor.row() : end;
    const QModelIndex first = model()->index(qMin(start, end), 0, rootIndex());
    const QModelIndex last = model()->index(qMax(start, end), m_header->count() - 1, rootIndex());
    selectionModel()->select(QItemSelection(first, last), command);
}

QRegion LongTable::visualRegionForSelection(const QItemSelection &selection) const
{
    constexpr qsizetype mostParts = 200;
    if (selection.size() > mostParts)
        return viewport()->rect();
    const RowRange shown = shownRows();
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = qMax(range.top(), shown.first);
        const int last = qMin(range.bottom(), shown.last);
        if (!range.isValid() || last < first)
            continue;
        const int y = static_cast<int>(qint64{first} * m_rowHeight - scrollPlace());
        region += QRect(0, y, viewport()->width(), (last - first + 1) * m_rowHeight);
    }
    return region;
}

QList<RowRange> LongTable::chosenRanges() const
{
    QList<RowRange> ranges;
    if (!selectionModel())
        return ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.isValid())
            ranges.append({range.top(), range.bottom()});
    }
    std::ranges::sort(ranges, {}, &RowRange::first);
    QList<RowRange> joined;
    for (const RowRange &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && qint64{range.first} <= qint64{joined.last().last} + 1)
            joined.last().last = qMax(joined.last().last, range.last);
        else
            joined.append(range);
    }
    return joined;
}

qint64 LongTable::chosenCount() const
{
    qint64 count = 0;
    for (const RowRange &range : chosenRanges())
        count += qint64{range.last} - range.first + 1;
    return count;
}

void LongTable::selectAll()
{
    m_choosingAll = true;
    QAbstractItemView::selectAll();
    m_choosingAll = false;
    m_allChosen = rows() > 0;
}

void LongTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!m_extending)
        m_anchor = current;
    if (current.isValid() && hasFocus())
        tellFocus(this, current);
    QAbstractItemView::currentChanged(current, previous);
}

void LongTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (!m_choosingAll)
        m_allChosen = false;
    QAbstractItemView::selectionChanged(selected, deselected);
    tellSelection(this, selected, deselected);
}

void LongTable::keyPressEvent(QKeyEvent *event)
{
    m_extending = event->modifiers() & Qt::ShiftModifier;
    QAbstractItemView::keyPressEvent(event);
    m_extending = false;
}

void LongTable::mousePressEvent(QMouseEvent *event)
{
    m_extending = event->modifiers() & Qt::ShiftModifier;
    QAbstractItemView::mousePressEvent(event);
    m_extending = false;
}

void LongTable::mouseMoveEvent(QMouseEvent *event)
{
    m_extending = true;
    QAbstractItemView::mouseMoveEvent(event);
    m_extending = false;
}

void LongTable::keyboardSearch(const QString &search)
{
    const RowRange shown = shownRows();
    const int column = qMax(0, currentIndex().column());
    const int from = currentIndex().row() + 1;
    const int count = shown.last - shown.first + 1;
    for (int i = 0; i < count; ++i) {
        const int start = from >= shown.first && from <= shown.last ? from - shown.first : 0;
        const QModelIndex index = model()->index(shown.first + (start + i) % count, column, rootIndex());
        if (!search.trimmed().isEmpty() && index.data().toString().startsWith(search, Qt::CaseInsensitive)) {
            setCurrentIndex(index);
            return;
        }
    }
}

} // namespace desk::ui
