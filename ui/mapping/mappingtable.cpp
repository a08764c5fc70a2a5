// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappingtable.h"

#include "models/mapping/mappingdocument.h"
#include "models/mapping/mappingtablemodel.h"
#include "ui/mapping/mappingdelegate.h"
#include "ui/mapping/targetpicker.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace desk::ui {

using models::MappingTableModel;
using RowKind = MappingTableModel::Kind;

MappingTable::MappingTable(MappingTableModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new MappingDelegate(this))
{
    setObjectName(QStringLiteral("mappingTable"));
    setAccessibleName(tr("Rules of the mapping"));
    setModel(model);
    setItemDelegate(m_delegate);
    auto *header = new TableHeader(Qt::Horizontal, this);
    setHorizontalHeader(header);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(unit(24));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(MappingTableModel::NumberColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(MappingTableModel::ArrowColumn, QHeaderView::Fixed);
    header->setStretchLastSection(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);

    connect(model, &QAbstractItemModel::rowsInserted, this, &MappingTable::fitSpans);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MappingTable::fitSpans);
    connect(model, &QAbstractItemModel::rowsMoved, this, &MappingTable::fitSpans);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->kind(index) == RowKind::AddRule)
            addRule();
        else if (m_model->kind(index) == RowKind::GhostHeading && m_model->hiddenKeyCount() > 0)
            Q_EMIT hiddenKeysRequested();
        else if (m_model->kind(index) == RowKind::Ghost && index.column() == MappingTableModel::NumberColumn)
            m_model->mapGhosts({index.row()});
        else if (index.column() == MappingTableModel::TargetColumn)
            openPicker(index);
    });
    connect(model, &MappingTableModel::ruleAdded, this, [this](int rule) {
        const QModelIndex index = m_model->indexOfRule(rule, MappingTableModel::TargetColumn);
        selectRow(index);
        // After the path's editor has closed.
        QMetaObject::invokeMethod(
            this, [this, at = QPersistentModelIndex(index)] { openPicker(at); }, Qt::QueuedConnection);
    });
    connect(header, &QHeaderView::sectionResized, this, [this, header] {
        if (QGuiApplication::mouseButtons() != Qt::NoButton && header->underMouse())
            m_columnsChosen = true;
    });
    connect(model->document(), &models::MappingDocument::changed, this, &MappingTable::fitColumns);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
        fitColumns();
    });
    fitColumns();
    fitSpans();
}

/// Room for the longest path of a rule; those of the sample come and go while somebody types.
int MappingTable::widestPath() const
{
    const QFontMetrics metrics(Theme::instance().font(Type::Code));
    int widest = 0;
    constexpr int enough = 200;
    for (int rule = 0; rule < std::min(enough, m_model->ruleCount()); ++rule) {
        const QModelIndex index = m_model->indexOfRule(rule, MappingTableModel::PathColumn);
        widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()));
    }
    return widest + 2 * RowDelegate::padding(false) + 2;
}

/// Number and arrow are as wide as they are; the path gets what it needs, target and state their share, and the sample
/// gives way first: it stands beside the table, too.
void MappingTable::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    header->resizeSection(MappingTableModel::NumberColumn, unit(36));
    header->resizeSection(MappingTableModel::ArrowColumn, unit(22));
    const int room = viewport()->width() - unit(36) - unit(22);
    const bool narrow = !m_columnsChosen && room < unit(360);
    setColumnHidden(MappingTableModel::SampleColumn, narrow);
    if (!m_columnsChosen) {
        const int target = room * (narrow ? 38 : 33) / 100;
        const int state = std::max(unit(88), std::min(unit(124), room * 30 / 100));
        const int rest = room - target - state;
        const int path = narrow ? rest : std::clamp(widestPath(), rest * 45 / 100, rest * 62 / 100);
        header->resizeSection(MappingTableModel::PathColumn, path);
        header->resizeSection(MappingTableModel::SampleColumn, rest - path);
        header->resizeSection(MappingTableModel::TargetColumn, target);
    }
    int used = 0;
    for (const int column :
         {MappingTableModel::PathColumn, MappingTableModel::SampleColumn, MappingTableModel::TargetColumn})
        used += header->sectionSize(column); // none for a hidden one
    header->resizeSection(MappingTableModel::StateColumn, std::max(unit(80), room - used));
    horizontalScrollBar()->setValue(0);
}

void MappingTable::fitSpans()
{
    // The heading of the ghosts and the row that adds are one piece of text.
    clearSpans();
    const int first = m_model->ruleCount();
    const int last = m_model->rowCount() - 1;
    if (first <= last && m_model->kind(m_model->index(first, 0)) == RowKind::GhostHeading)
        setSpan(first, 0, 1, MappingTableModel::ColumnCount);
    if (last >= 0 && m_model->kind(m_model->index(last, 0)) == RowKind::AddRule)
        setSpan(last, MappingTableModel::PathColumn, 1, MappingTableModel::StateColumn - MappingTableModel::PathColumn);
}

void MappingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QByteArray MappingTable::saveColumns() const
{
    return m_columnsChosen ? horizontalHeader()->saveState() : QByteArray();
}

void MappingTable::restoreColumns(const QByteArray &state)
{
    m_columnsChosen = !state.isEmpty() && horizontalHeader()->restoreState(state);
    fitColumns();
}

QList<int> MappingTable::selectedRules() const
{
    QList<int> rules;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const int rule = index.data(MappingTableModel::RuleRole).toInt();
        if (rule >= 0)
            rules << rule;
    }
    std::sort(rules.begin(), rules.end());
    return rules;
}

QStringList MappingTable::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (m_model->kind(index) == RowKind::Ghost)
            keys << index.data(MappingTableModel::PathRole).toString();
    }
    return keys;
}

void MappingTable::selectRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // Whatever keys are held: this row alone, also after Ctrl+V.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void MappingTable::light(const QModelIndex &index)
{
    m_delegate->setLitRow(index.isValid() ? index.row() : -1);
    viewport()->update();
}

void MappingTable::setProfiles(const models::ProfileController *profiles)
{
    m_delegate->setProfiles(profiles);
}

void MappingTable::addRule()
{
    if (!m_model->document()->isEditable())
        return;
    const QModelIndex last = m_model->index(m_model->rowCount() - 1, MappingTableModel::PathColumn);
    selectRow(last);
    QTableView::edit(last);
}

void MappingTable::removeSelected()
{
    const QList<int> rules = selectedRules();
    if (rules.isEmpty()) {
        if (const QStringList keys = selectedKeys(); !keys.isEmpty())
            Q_EMIT keysDismissed(keys);
        return;
    }
    const int next = rules.first();
    m_model->document()->removeRules(rules);
    selectRow(m_model->index(std::min(next, m_model->rowCount() - 1), MappingTableModel::TargetColumn));
}

void MappingTable::moveSelected(int step)
{
    const QList<int> rules = selectedRules();
    if (rules.isEmpty())
        return;
    const int before = step < 0 ? rules.first() - 1 : rules.last() + 2;
    if (before < 0 || before > m_model->ruleCount())
        return;
    m_model->document()->moveRules(rules, before);
    scrollTo(currentIndex());
}

void MappingTable::mapSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (m_model->kind(index) == RowKind::Ghost)
            rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    if (rows.size() == 1
        && m_model->index(rows.first(), 0).data(MappingTableModel::TargetNameRole).toString().isEmpty()) {
        openPicker(m_model->index(rows.first(), MappingTableModel::TargetColumn));
        return;
    }
    const int first = rows.isEmpty() ? -1 : rows.first();
    if (first < 0 || m_model->mapGhosts(rows) < 0)
        return;
    // The next ghost moves up to where this one was, so that Enter, Enter, Enter maps them all.
    int next = std::min(first + static_cast<int>(rows.size()), m_model->rowCount() - 1);
    if (m_model->kind(m_model->index(next, 0)) != RowKind::Ghost)
        next = m_model->ruleCount() - 1;
    selectRow(m_model->index(next, MappingTableModel::TargetColumn));
}

void MappingTable::mapAll()
{
    const int first = m_model->mapAllGhosts();
    if (first >= 0)
        selectRow(m_model->indexOfRule(first, MappingTableModel::TargetColumn));
}

void MappingTable::activateRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    switch (m_model->kind(index)) {
    case RowKind::Rule: openPicker(index.siblingAtColumn(MappingTableModel::TargetColumn)); break;
    case RowKind::Ghost: mapSelected(); break;
    case RowKind::AddRule: addRule(); break;
    case RowKind::GhostHeading: break;
    }
}

void MappingTable::openPicker(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->document()->isEditable())
        return;
    const RowKind kind = m_model->kind(index);
    if (kind != RowKind::Rule && kind != RowKind::Ghost)
        return;
    if (!m_picker) {
        m_picker = new TargetPicker(this);
        connect(m_picker, &TargetPicker::picked, this, &MappingTable::pickTarget);
        connect(m_picker, &TargetPicker::closed, this, [this] { setFocus(); });
        connect(m_picker, &TargetPicker::creationRequested, this, &MappingTable::fieldRequested);
    }
    m_picker->setCreation(m_canCreateFields, m_whyNoFields);
    const QModelIndex cell = index.siblingAtColumn(MappingTableModel::TargetColumn);
    if (!selectionModel()->isRowSelected(cell.row()))
        setCurrentIndex(cell);
    m_picking = cell;
    QStringList targets;
    for (const auto &rule : m_model->document()->mapping().rules())
        targets << QString::fromStdString(rule.target);
    const QString name = cell.data(MappingTableModel::TargetNameRole).toString();
    const auto known = m_model->document()->catalog()->resolve(name.toStdString());
    const QString canonical = known ? QString::fromStdString(known->name) : name;
    scrollTo(cell);
    const QRect rect = visualRect(cell);
    m_picker->open(QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()), m_model->document()->catalog(), targets,
                   kind == RowKind::Rule ? canonical : QString(), kind == RowKind::Ghost ? canonical : QString());
}

void MappingTable::setFieldCreation(bool possible, const QString &whyNot)
{
    m_canCreateFields = possible;
    m_whyNoFields = whyNot;
}

void MappingTable::pickTarget(const QString &target)
{
    if (!m_picking.isValid())
        return;
    if (m_model->kind(m_picking) == RowKind::Ghost) {
        const QString path = m_picking.data(MappingTableModel::PathRole).toString();
        if (m_model->mapGhosts({m_picking.row()}, target) >= 0)
            selectRow(m_model->indexOfRule(m_model->document()->ruleOf(path), MappingTableModel::TargetColumn));
        return;
    }
    const int rule = m_picking.data(MappingTableModel::RuleRole).toInt();
    const QList<int> selected = selectedRules();
    m_model->document()->setTarget(selected.contains(rule) ? selected : QList<int>{rule}, target);
}

bool MappingTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == EditKeyPressed || trigger == DoubleClicked) {
        if (index.isValid() && m_model->kind(index) == RowKind::AddRule)
            return QTableView::edit(index.siblingAtColumn(MappingTableModel::PathColumn), AllEditTriggers, event);
        const bool path = index.column() == MappingTableModel::PathColumn && m_model->kind(index) == RowKind::Rule;
        if (!path) {
            if (trigger == EditKeyPressed || index.column() == MappingTableModel::TargetColumn)
                openPicker(index);
            return true;
        }
    }
    return QTableView::edit(index, trigger, event);
}

void MappingTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        moveSelected(key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (modifiers == Qt::ControlModifier)
            mapAll();
        else
            activateRow(currentIndex());
    } else if (key == Qt::Key_Insert && modifiers == Qt::NoModifier) {
        addRule();
    } else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && modifiers == Qt::NoModifier) {
        removeSelected();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

QModelIndex MappingTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || m_model->kind(next) != RowKind::GhostHeading)
        return next;
    const bool up = action == MoveUp || action == MovePageUp || action == MovePrevious;
    const int row = next.row() + (up ? -1 : 1);
    const QModelIndex beyond = m_model->index(row, currentIndex().isValid() ? currentIndex().column() : 0);
    return beyond.isValid() ? beyond : currentIndex();
}

void MappingTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
    Q_EMIT hovered(row >= 0 ? m_model->index(row, 0) : QModelIndex());
}

void MappingTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(indexAt(event->pos()).row());
}

void MappingTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void MappingTable::dropEvent(QDropEvent *event)
{
    const QModelIndex over = indexAt(event->position().toPoint());
    int before = m_model->ruleCount();
    if (over.isValid()) {
        const QRect rect = visualRect(over);
        before = std::min(before, over.row() + (event->position().y() > rect.center().y() ? 1 : 0));
    }
    m_model->dropMimeData(event->mimeData(), Qt::MoveAction, before, 0, {});
    // Not a move for the view: it must not remove the dragged rows, the model has put them where they belong.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

} // namespace desk::ui
