// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/filterpopup.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace desk::ui {

FilterPopup::FilterPopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_body(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("popup"));
    m_body->setContentsMargins(unit(12), unit(12), unit(12), unit(12));
    m_body->setSpacing(unit(8));
}

void FilterPopup::openUnder(QWidget *chip)
{
    adjustSize();
    QPoint at = chip->mapToGlobal(QPoint(0, chip->height() + unit(4)));
    if (const QScreen *screen = chip->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        if (at.y() + height() > room.bottom())
            at.setY(qMax(room.top(), chip->mapToGlobal(QPoint()).y() - height() - unit(4)));
    }
    move(at);
    show();
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace desk::ui
