// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/changedot.h"

#include "ui/widgets/paint.h"

namespace desk::ui {

ChangeDot::ChangeDot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Not saved yet"));
}

QSize ChangeDot::sizeHint() const
{
    return {unit(8), unit(8)};
}

void ChangeDot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paint::dot(&painter, QRectF(rect()).center(), tokens().accent);
}

} // namespace desk::ui
