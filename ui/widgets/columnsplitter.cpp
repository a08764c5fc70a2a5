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

void ColumnSplitter::fit()
{
    if (count() < 2)
        return;
    int needed = (count() - 1) * handleWidth();
    for (int i = 0; i < count(); ++i) {
        const int least = widget(i)->minimumWidth(); // set by hand, it counts alone
        needed += least > 0 ? least : widget(i)->minimumSizeHint().width();
    }
    widget(count() - 1)->setVisible(width() >= needed);
}

} // namespace desk::ui
