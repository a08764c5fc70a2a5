// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/filterpopup.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace desk::ui {

FilterPopup::FilterPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_body(new QVBoxLayout),
      m_line(newHairline(Qt::Horizontal, this)),
      //: a box in the popup of a filter ("Source"): show the entries that the filter would leave out
      m_turned(new QCheckBox(tr("Not: show all others"), this))
{
    setProperty("role", QStringLiteral("popup"));
    m_turned->setObjectName(QStringLiteral("turned"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(unit(12), unit(12), unit(12), unit(12));
    outer->setSpacing(unit(8));
    outer->addLayout(m_body);
    outer->addWidget(m_line);
    outer->addWidget(m_turned);
    m_body->setSpacing(unit(8));
    connect(m_turned, &QCheckBox::clicked, this, &FilterPopup::turnedChanged);
}

void FilterPopup::setTurned(bool turned)
{
    m_turned->setChecked(turned);
}

void FilterPopup::hideTurned()
{
    m_line->hide();
    m_turned->hide();
}

bool FilterPopup::isTurned() const
{
    return m_turned->isChecked();
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
