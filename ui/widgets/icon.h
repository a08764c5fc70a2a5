// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace desk::ui {

/// An icon of resources/icons by its file name without ".svg", drawn in a colour that follows the theme at every paint,
/// crisp at any device pixel ratio. An unknown name is an empty icon and a warning in the log.
[[nodiscard]] QIcon icon(const char *name, Role role = &Tokens::text2);
/// The same in one colour for good, for filled buttons.
[[nodiscard]] QIcon icon(const char *name, const QColor &color);

/// Paints an icon into a rectangle, for delegates and painted widgets.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);
inline void paintIcon(QPainter *painter, const QRectF &rect, const char *name, const QColor &color)
{
    paintIcon(painter, rect, QString::fromLatin1(name), color);
}
[[nodiscard]] bool hasIcon(const QString &name);

} // namespace desk::ui
