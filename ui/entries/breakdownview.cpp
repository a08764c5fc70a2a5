// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/breakdownview.h"

#include "models/entries/breakdownmodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableheader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <cmath>

namespace desk::ui {

using models::BreakdownColumn;
using models::BreakdownModel;

namespace {

/// Cells over a soft bar that runs through the whole row: the line's share. Losses are of the error's colour, and their
/// amounts carry a minus.
class BreakdownDelegate final : public RowDelegate
{
public:
    explicit BreakdownDelegate(QObject *parent) : RowDelegate(25, parent) {}

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &content) const override
    {
        const Tokens &t = tokens();
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const qreal part = index.data(BreakdownModel::ShareRole).toReal();
        if (view && part != 0) {
            const int width = qMax(1, qRound(std::abs(part) * view->viewport()->width()));
            const QColor ink = part < 0 ? t.error : t.chart;
            const QColor ground = isSelected(option) ? t.selection : t.base;
            const QRect bar(0, option.rect.top() + unit(3), width, option.rect.height() - 2 * unit(3) - 1);
            painter->fillRect(bar.intersected(option.rect), blended(ground, ink, isSelected(option) ? .3 : .2));
        }
        const bool others = index.data(BreakdownModel::OthersRole).toBool();
        const QString text = index.data().toString();
        switch (static_cast<BreakdownColumn>(index.column())) {
        case BreakdownColumn::Name: paint::text(painter, content, text, Type::Body, others ? t.text2 : t.text); return;
        case BreakdownColumn::Value: paint::amount(painter, content, text, font(), t.text, 0); return;
        default: paint::tabular(painter, content, text, font(), t.text2, Qt::AlignRight);
        }
    }

private:
    static const QFont &font() { return Theme::instance().font(Type::Body); }
};

} // namespace

BreakdownView::BreakdownView(BreakdownModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("entriesBreakdown"));
    setAccessibleName(tr("Breakdown of the entries"));
    auto *header = new TableHeader(Qt::Horizontal, this);
    setHorizontalHeader(header);
    setItemDelegate(new BreakdownDelegate(this));
    setModel(model);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(unit(25));
    verticalHeader()->setMinimumSectionSize(unit(25));
    header->setAccessibleName(tr("Columns"));
    header->setMinimumSectionSize(unit(40));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(static_cast<int>(BreakdownColumn::Name), QHeaderView::Stretch);
    header->setSortIndicator(static_cast<int>(BreakdownColumn::Value), Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        setCurrentIndex(m_model->index(0, 0)); // where the arrows begin
        clearSelection();
    });
}

void BreakdownView::setWords(const QString &words)
{
    m_words = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void BreakdownView::copy()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << row;
    }
    QGuiApplication::clipboard()->setText(m_model->tsv(rows));
    Q_EMIT copied(static_cast<int>(rows.size()));
}

bool BreakdownView::event(QEvent *event)
{
    // The page's own shortcut copies entries; here it is the table's.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void BreakdownView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().row());
        return;
    }
    if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && m_model->rowCount() > 0) {
        selectRow(event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void BreakdownView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    // Several lines are selected by dragging or with a modifier; that chooses none.
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid()
        && selectionModel()->selectedRows().size() == 1 && selectionModel()->isRowSelected(index.row()))
        Q_EMIT chosen(index.row());
}

void BreakdownView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = currentIndex();
    if (index.isValid())
        connect(menu->addAction(icon("filter"), tr("Show only these entries")), &QAction::triggered, this,
                [this, row = index.row()] { Q_EMIT chosen(row); });
    connect(menu->addAction(icon("copy"), tr("Copy as a table")), &QAction::triggered, this, &BreakdownView::copy);
    menu->popup(event->globalPos());
}

void BreakdownView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // Names matter more than numbers that the bars show too; the tooltip of a name tells its share.
    const bool narrow = event->size().width() < unit(400);
    if (isColumnHidden(static_cast<int>(BreakdownColumn::Share)) != narrow)
        setColumnHidden(static_cast<int>(BreakdownColumn::Share), narrow);
}

void BreakdownView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    paint::text(&painter, viewport()->rect(), m_words, Type::Hint, tokens().text3, Qt::AlignHCenter);
}

} // namespace desk::ui
