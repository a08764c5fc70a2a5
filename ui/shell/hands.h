// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <Qt>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace desk::ui {

/// Works the window as an operator's hands do: every gesture is posted as mouse or key events to the native window, so
/// that Qt finds the receiver, moves the focus and opens popups as it always does. Nothing is called behind a
/// widget's back. Shortcuts need a window system and are out of reach here.
namespace hands {

/// True when a person could click it now: shown, enabled, inside its window.
[[nodiscard]] bool canReach(const QWidget *widget);

void click(QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void click(QWidget *widget);
void doubleClick(QWidget *widget, QPoint at);
/// Clicks the middle of a cell; the view must show it (see QAbstractItemView::scrollTo).
void click(QAbstractItemView *view, const QModelIndex &index);
void doubleClick(QAbstractItemView *view, const QModelIndex &index);

/// Presses and releases a key in the window that has the keyboard, a popup first.
void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types a text, one key a character.
void type(QWidget *window, const QString &text);

} // namespace hands

} // namespace desk::ui
