// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/resultlist.h"

#include "models/mapping/resultmodel.h"
#include "ui/mapping/resultdelegate.h"

#include <QKeyEvent>

namespace desk::ui {

using models::ResultModel;

ResultList::ResultList(ResultModel *model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new ResultDelegate(this))
{
    setObjectName(QStringLiteral("resultList"));
    setAccessibleName(tr("Result"));
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setUniformItemSizes(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    // Heights follow the remarks.
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void ResultList::light(const QModelIndex &index)
{
    m_delegate->setLitRow(index.isValid() ? index.row() : -1);
    if (index.isValid())
        scrollTo(index);
    viewport()->update();
}

void ResultList::setOutOfDate(bool outOfDate)
{
    m_delegate->setOutOfDate(outOfDate);
    viewport()->update();
}

void ResultList::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    Q_EMIT hovered(row >= 0 ? m_model->index(row, 0) : QModelIndex());
}

void ResultList::requestMend(const QModelIndex &index, int remark)
{
    const auto &remarks = m_model->remarks(index);
    if (remark >= 0 && remark < static_cast<int>(remarks.size()))
        Q_EMIT mendRequested(models::Mend(remarks[static_cast<std::size_t>(remark)].mend));
}

void ResultList::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const int mend = index.isValid() ? m_delegate->mendAt(event->pos(), visualRect(index), index) : -1;
    m_delegate->setHotMend(mend >= 0 ? index.row() : -1, mend);
    viewport()->setCursor(mend >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    setHoveredRow(index.row());
    QListView::mouseMoveEvent(event);
}

void ResultList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const int mend = index.isValid() ? m_delegate->mendAt(event->pos(), visualRect(index), index) : -1;
    if (mend >= 0 && event->button() == Qt::LeftButton) {
        requestMend(index, mend);
        return;
    }
    QListView::mousePressEvent(event);
}

void ResultList::leaveEvent(QEvent *event)
{
    m_delegate->setHotMend(-1, -1);
    setHoveredRow(-1);
    QListView::leaveEvent(event);
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!enter || !currentIndex().isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const auto &remarks = m_model->remarks(currentIndex());
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        if (!remarks[i].mend.label.isEmpty()) {
            requestMend(currentIndex(), static_cast<int>(i));
            return;
        }
    }
}

void ResultList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        clearSelection();
}

} // namespace desk::ui
