// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QFrame;
class QPushButton;
class QToolButton;
class QLabel;
class QWidget;

namespace desk::ui {

/// The looks of a push button. One Primary (or Live) a page.
enum class ButtonKind { Outlined, Primary, Live, Quiet, Link };

/// A push button with its icon in the right colour; `icon` is a name of resources/icons or null.
[[nodiscard]] QPushButton *newButton(const QString &text, const char *icon = nullptr,
                                     ButtonKind kind = ButtonKind::Outlined, QWidget *parent = nullptr);
/// Changes the look of a button (and its icon's colour) after it was made, for example when a live session opens.
void setButtonKind(QPushButton *button, ButtonKind kind, const char *icon = nullptr);
/// The low variant for rows and banners.
void setDense(QPushButton *button);
/// A flat square button with an icon; `words` is its tooltip and its accessible name.
[[nodiscard]] QToolButton *newIconButton(const char *icon, const QString &words, QWidget *parent = nullptr);

/// A label of one of the style sheet's types: "hint", "secondary", "section", "page", "amount", "strong", "code",
/// "key".
[[nodiscard]] QLabel *newLabel(const QString &text, const char *type, QWidget *parent = nullptr);
[[nodiscard]] QFrame *newHairline(Qt::Orientation orientation, QWidget *parent = nullptr);
/// A plain surface: "base", "alt", "window", "rail" or "card".
[[nodiscard]] QFrame *newSurface(const char *role, QWidget *parent = nullptr);

/// Sets a dynamic property that the style sheet asks for and applies it at once.
void setLook(QWidget *widget, const char *property, const QString &value);

} // namespace desk::ui
