// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/chipflow.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QStyle>

namespace desk::ui {

ChipFlow::ChipFlow(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ChipFlow::add(QWidget *widget)
{
    m_items.append({widget});
}

void ChipFlow::setMore(QWidget *more)
{
    m_more = more;
    m_moreAt = m_items.size();
}

void ChipFlow::setFilling(QWidget *widget, int least)
{
    m_filling = widget;
    m_least = least;
}

void ChipFlow::setWanted(QWidget *widget, bool wanted)
{
    for (Item &item : m_items) {
        if (item.widget == widget)
            item.wanted = wanted;
    }
}

void ChipFlow::setSpare(QWidget *widget, bool spare)
{
    for (Item &item : m_items) {
        if (item.widget == widget)
            item.spare = spare;
    }
}

QList<QWidget *> ChipFlow::folded() const
{
    QList<QWidget *> widgets;
    for (const Item &item : m_items) {
        if (item.folded)
            widgets << item.widget;
    }
    return widgets;
}

int ChipFlow::widthOf(const QWidget *widget) const
{
    return widget == m_filling ? m_least : widget->sizeHint().width();
}

QList<QWidget *> ChipFlow::shown() const
{
    QList<QWidget *> widgets;
    bool folded = false;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (i == m_moreAt && folded)
            widgets << m_more;
        folded = folded || m_items[i].folded;
        if (m_items[i].wanted && !m_items[i].folded)
            widgets << m_items[i].widget;
    }
    return widgets;
}

void ChipFlow::fold(int width)
{
    for (Item &item : m_items)
        item.folded = false;
    const auto tooLong = [&] {
        int sum = 0;
        const QList<QWidget *> widgets = shown();
        for (const QWidget *widget : widgets)
            sum += widthOf(widget) + unit(6);
        return sum - unit(6) > width;
    };
    for (qsizetype i = m_items.size(); i-- > 0 && tooLong();) {
        Item &item = m_items[i];
        // The one that the keyboard is on must not go from under it.
        if (item.wanted && item.spare && i < m_moreAt && !item.widget->hasFocus())
            item.folded = true;
    }
}

void ChipFlow::arrange()
{
    if (m_arranging || width() <= 0)
        return;
    m_arranging = true;
    fold(width());
    const QList<QWidget *> widgets = shown();
    for (const Item &item : std::as_const(m_items))
        item.widget->setVisible(widgets.contains(item.widget));
    if (m_more)
        m_more->setVisible(widgets.contains(m_more));
    int height = 0;
    for (const QWidget *widget : widgets)
        height = qMax(height, widget->sizeHint().height());
    int top = 0;
    int used = 0;
    QList<QWidget *> row;
    for (QWidget *widget : widgets) {
        const int more = widthOf(widget);
        if (!row.isEmpty() && used + unit(6) + more > width()) {
            place(row, top, height, width());
            top += height + unit(6);
            row.clear();
            used = 0;
        }
        used += (row.isEmpty() ? 0 : unit(6)) + more;
        row << widget;
    }
    place(row, top, height, width());
    setFixedHeight(top + height);
    m_arranging = false;
}

void ChipFlow::place(const QList<QWidget *> &row, int top, int height, int width)
{
    int left = 0;
    int rest = width - unit(6) * static_cast<int>(row.size() - 1);
    for (const QWidget *widget : row)
        rest -= widthOf(widget);
    for (QWidget *widget : row) {
        const int wide = qMin(width, widthOf(widget) + (widget == m_filling ? qMax(0, rest) : 0));
        const int high = qMin(height, widget->sizeHint().height());
        const QRect place(left, top + (height - high) / 2, wide, high);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, top + height), place));
        left += wide + unit(6);
    }
}

void ChipFlow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ChipFlow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QWidget::event(event);
}

} // namespace desk::ui
