// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/resultview.h"

#include "ui/widgets/resultdelegate.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace desk::ui {

using models::Mend;

ResultView::ResultView(QWidget *parent) : QListView(parent), m_delegate(new ResultDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setUniformItemSizes(false);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, &QListView::doItemsLayout);
}

void ResultView::setMends(std::function<bool(const Mend &)> isOffered)
{
    m_delegate->setOffers(std::move(isOffered));
    scheduleDelayedItemsLayout();
}

void ResultView::setPinnable(bool pinnable)
{
    m_delegate->setPinnable(pinnable);
    scheduleDelayedItemsLayout();
}

QModelIndex ResultView::pinAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && m_delegate->isOnPin(position, visualRect(index), index) ? index : QModelIndex();
}

void ResultView::light(const QModelIndex &index)
{
    m_delegate->setLitRow(index.isValid() ? index.row() : -1);
    if (index.isValid())
        scrollTo(index);
    viewport()->update();
}

void ResultView::setOutOfDate(bool outOfDate)
{
    m_delegate->setOutOfDate(outOfDate);
    viewport()->update();
}

std::optional<Mend> ResultView::mendAt(const QPoint &position, int *remark) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return std::nullopt;
    const ResultDelegate::Found found = m_delegate->mendAt(position, visualRect(index), index);
    if (remark != nullptr)
        *remark = found.remark;
    return found.remark >= 0 ? std::optional(found.mend) : std::nullopt;
}

void ResultView::point(const QModelIndex &index)
{
    if (m_pointed == index)
        return;
    m_pointed = index;
    Q_EMIT pointed(index);
}

void ResultView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    int remark = -1;
    const bool mend = mendAt(position, &remark).has_value();
    m_delegate->setHotMend(mend ? indexAt(position).row() : -1, remark);
    const bool pin = pinAt(position).isValid();
    m_delegate->setHotRow(indexAt(position).row(), pin);
    viewport()->setCursor(mend || pin ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    point(indexAt(position));
    QListView::mouseMoveEvent(event);
}

void ResultView::mousePressEvent(QMouseEvent *event)
{
    const bool left = event->button() == Qt::LeftButton;
    m_pressed = left ? mendAt(event->position().toPoint()) : std::nullopt;
    m_pressedPin = left ? pinAt(event->position().toPoint()) : QModelIndex();
    if (!m_pressed && !m_pressedPin.isValid()) // a button does not select its row
        QListView::mousePressEvent(event);
}

void ResultView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Mend> pressed = std::exchange(m_pressed, std::nullopt);
    const QPersistentModelIndex pin = std::exchange(m_pressedPin, {});
    if (pin.isValid() && pinAt(event->position().toPoint()) == pin)
        Q_EMIT pinRequested(pin);
    else if (!pressed)
        QListView::mouseReleaseEvent(event);
    else if (mendAt(event->position().toPoint()) == pressed)
        Q_EMIT mendRequested(*pressed);
}

void ResultView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    m_delegate->setHotMend(-1, -1);
    m_delegate->setHotRow(-1, false);
    viewport()->update();
    point({});
}

void ResultView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const auto mend = enter && currentIndex().isValid() ? m_delegate->firstMend(currentIndex()) : std::nullopt;
    const bool pins = event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier && m_delegate->isPinnable();
    if (pins && currentIndex().isValid())
        Q_EMIT pinRequested(currentIndex());
    else if (mend)
        Q_EMIT mendRequested(*mend);
    else
        QListView::keyPressEvent(event);
}

void ResultView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        clearSelection();
}

void ResultView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // remarks wrap differently
}

void ResultView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    scheduleDelayedItemsLayout(); // heights follow the remarks
}

} // namespace desk::ui
