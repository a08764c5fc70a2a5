// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWindow>

namespace desk::ui::hands {

namespace {

void postMouse(QWidget *widget, QPoint at, QEvent::Type type, Qt::MouseButtons held, Qt::KeyboardModifiers modifiers)
{
    QWidget *window = widget->window();
    const QPointF inWindow = widget->mapTo(window, at);
    const QPointF onScreen = widget->mapToGlobal(at);
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    if (QWindow *handle = window->windowHandle())
        QCoreApplication::postEvent(handle,
                                    new QMouseEvent(type, inWindow, inWindow, onScreen, button, held, modifiers));
}

void pressAndRelease(QWidget *widget, QPoint at, QEvent::Type press, Qt::KeyboardModifiers modifiers)
{
    postMouse(widget, at, QEvent::MouseMove, Qt::NoButton, modifiers);
    postMouse(widget, at, press, Qt::LeftButton, modifiers);
    postMouse(widget, at, QEvent::MouseButtonRelease, Qt::NoButton, modifiers);
}

QWidget *keyboardWindow(QWidget *window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->window();
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal->window();
    return window->window();
}

void postKey(QWidget *window, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWindow *handle = keyboardWindow(window)->windowHandle();
    if (!handle)
        return;
    QCoreApplication::postEvent(handle, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    QCoreApplication::postEvent(handle, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
}

QString textOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return QStringLiteral("\r");
    case Qt::Key_Tab: return QStringLiteral("\t");
    case Qt::Key_Space: return QStringLiteral(" ");
    default: return {};
    }
}

} // namespace

bool canReach(const QWidget *widget)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    const QWidget *modal = QApplication::activeModalWidget();
    return !modal || modal == widget->window() || QApplication::activePopupWidget() == widget->window();
}

void click(QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers)
{
    pressAndRelease(widget, at, QEvent::MouseButtonPress, modifiers);
}

void click(QWidget *widget)
{
    click(widget, widget->rect().center());
}

void doubleClick(QWidget *widget, QPoint at)
{
    click(widget, at);
    pressAndRelease(widget, at, QEvent::MouseButtonDblClick, Qt::NoModifier);
}

void click(QAbstractItemView *view, const QModelIndex &index)
{
    click(view->viewport(), view->visualRect(index).center());
}

void doubleClick(QAbstractItemView *view, const QModelIndex &index)
{
    doubleClick(view->viewport(), view->visualRect(index).center());
}

void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    postKey(window, key, modifiers, modifiers & ~Qt::ShiftModifier ? QString() : textOf(key));
}

void type(QWidget *window, const QString &text)
{
    for (const QChar letter : text) {
        const int key = letter.unicode() < 0x80 ? letter.toUpper().unicode() : 0;
        postKey(window, key, letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(letter));
    }
}

} // namespace desk::ui::hands
