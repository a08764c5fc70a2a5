// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSplitter>

namespace desk::ui::panes {

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// In tab order, which is a ring through the whole window; what belongs to the pane comes in it in the right order. A
/// field or a list is a better place to begin than a button.
QWidget *firstIn(const QWidget *pane)
{
    QWidget *button = nullptr;
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (!pane->isAncestorOf(next) || !takesKeyboard(next))
            continue;
        if (!qobject_cast<QAbstractButton *>(next))
            return next;
        if (!button)
            button = next;
    }
    return button;
}

void collect(QWidget *widget, QList<QWidget *> &leaves)
{
    const QList<QSplitter *> splitters = widget->findChildren<QSplitter *>();
    QSplitter *outermost = qobject_cast<QSplitter *>(widget);
    for (QSplitter *splitter : splitters) {
        if (!outermost && splitter->isVisible())
            outermost = splitter;
    }
    if (!outermost) {
        if (entrance(widget))
            leaves.append(widget);
        return;
    }
    for (int i = 0; i < outermost->count(); ++i) {
        if (outermost->widget(i)->isVisible())
            collect(outermost->widget(i), leaves);
    }
}

} // namespace

QList<QWidget *> of(QWidget *page)
{
    QList<QWidget *> leaves;
    collect(page, leaves);
    return leaves;
}

QWidget *entrance(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last && takesKeyboard(last))
        return last;
    if (takesKeyboard(pane))
        return pane;
    return firstIn(pane);
}

QWidget *beginning(QWidget *page)
{
    QWidget *proxy = page->focusProxy();
    while (proxy && proxy->focusProxy())
        proxy = proxy->focusProxy();
    if (proxy && proxy->isVisible())
        return takesKeyboard(proxy) ? proxy : nullptr; // disabled: it is about to come
    const QList<QWidget *> parts = of(page);
    return parts.isEmpty() ? nullptr : firstIn(parts.constFirst());
}

void cycle(const QList<QWidget *> &all, bool forward)
{
    if (all.isEmpty())
        return;
    QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focus && (all.at(i) == focus || all.at(i)->isAncestorOf(focus)))
            at = i;
    }
    const qsizetype next = at < 0 ? 0 : (at + (forward ? 1 : -1) + all.size()) % all.size();
    if (QWidget *widget = entrance(all.at(next)))
        widget->setFocus(Qt::TabFocusReason);
}

} // namespace desk::ui::panes
