// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace desk::ui::test {

/// A picture of a widget at any device pixel ratio, whatever the screen's.
inline QImage grab(QWidget *widget, qreal ratio)
{
    QPixmap pixmap((QSizeF(widget->size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    widget->render(&pixmap);
    return pixmap.toImage();
}

/// Keeps the picture in the folder that DESK_SHOTS names, for a person to look at.
inline void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("DESK_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace desk::ui::test
