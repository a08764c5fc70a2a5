// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace desk::ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    const auto at = index < 0 ? m_items.end() : m_items.begin() + qMin<qsizetype>(index, count());
    m_items.insert(at, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + spacing() + item->sizeHint().width(),
                    qMax(size.height(), item->sizeHint().height())};
    }
    return size.expandedTo({0, 0}).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

int FlowLayout::place(const QRect &area, bool really) const
{
    const QRect inside = area.marginsRemoved(contentsMargins());
    QRect line(inside.topLeft(), QSize(0, 0));
    std::size_t first = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize wanted = m_items[i]->sizeHint();
        const int width = qMin(wanted.width(), inside.width());
        if (line.width() > 0 && line.width() + spacing() + width > inside.width()) {
            if (really)
                placeLine(inside, line, first, i);
            line = QRect(inside.left(), line.top() + line.height() + spacing(), 0, 0);
            first = i;
        }
        line.setWidth(line.width() > 0 ? line.width() + spacing() + width : width);
        line.setHeight(qMax(line.height(), wanted.height()));
    }
    if (really)
        placeLine(inside, line, first, m_items.size());
    return line.top() + line.height() - inside.top() + area.height() - inside.height();
}

void FlowLayout::placeLine(const QRect &area, const QRect &line, std::size_t first, std::size_t end) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = line.left();
    for (std::size_t i = first; i < end; ++i) {
        QLayoutItem *item = m_items[i].get();
        if (item->isEmpty())
            continue;
        const QSize size(qMin(item->sizeHint().width(), area.width()), item->sizeHint().height());
        const QRect place(QPoint(x, line.top() + (line.height() - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, area, place));
        x += size.width() + spacing();
    }
}

} // namespace desk::ui
