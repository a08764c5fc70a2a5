// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QWidget>

namespace desk::ui::picture {

QPixmap of(QWidget *window)
{
    QPixmap picture = window->grab();
    QPainter painter(&picture);
    const QWidgetList all = QApplication::topLevelWidgets();
    // Tooltips come and go with the mouse; menus lie over dialogs.
    for (const Qt::WindowType type : {Qt::Dialog, Qt::Popup}) {
        for (QWidget *one : all) {
            if (one == window || !one->isVisible() || one->windowType() != type)
                continue;
            painter.drawPixmap(one->mapToGlobal(QPoint()) - window->mapToGlobal(QPoint()), one->grab());
        }
    }
    return picture;
}

domain::Result<void> save(QWidget *window, const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder) || !of(window).save(file, "PNG"))
        return domain::fail(QStringLiteral("picture.not-written"),
                            QCoreApplication::translate("Picture", "The picture %1 cannot be written.").arg(file), {},
                            QCoreApplication::translate("Picture", "Choose a folder that can be written to."));
    return {};
}

} // namespace desk::ui::picture
