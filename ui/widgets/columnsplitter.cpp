// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnsplitter.h"

#include <QEvent>

namespace desk::ui {

ColumnSplitter::ColumnSplitter(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
}

bool ColumnSplitter::event(QEvent *event)
{
    const bool handled = QSplitter::event(event);
    // What a column needs changes with its words, and is only right once the style has seen it.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void ColumnSplitter::setGivingWay(const QList<int> &columns)
{
    m_givingWay = columns;
    fit();
}

void ColumnSplitter::setWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    fit();
}

void ColumnSplitter::ask(int column)
{
    m_asked = column;
    fit();
}

int ColumnSplitter::need(int column) const
{
    const int least = widget(column)->minimumWidth(); // set by hand, it counts alone
    return handleWidth() + (least > 0 ? least : widget(column)->minimumSizeHint().width());
}

void ColumnSplitter::fit()
{
    if (count() < 2)
        return;
    QList<int> order = m_givingWay.isEmpty() ? QList<int>{count() - 1} : m_givingWay;
    int needed = -handleWidth();
    for (int i = 0; i < count(); ++i)
        needed += m_unwanted.contains(i) ? 0 : need(i);
    if (needed <= width())
        m_asked = -1;
    else if (order.removeOne(m_asked))
        order.append(m_asked);
    for (const int column : order) {
        bool shown = !m_unwanted.contains(column);
        if (shown && needed > width()) {
            needed -= need(column);
            shown = false;
        }
        if (shown == widget(column)->isHidden()) {
            widget(column)->setVisible(shown);
            Q_EMIT columnShown(column, shown);
        }
    }
}

} // namespace desk::ui
