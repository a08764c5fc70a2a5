// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/impactcells.h"

#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QToolTip>

namespace desk::ui {

using Kind = models::SampleImpact::Kind;

QString impactWords(const models::SampleImpact &impact)
{
    switch (impact.kind) {
    case Kind::Same: return ImpactCells::tr("%1: the same as before").arg(impact.name);
    case Kind::Gains: return ImpactCells::tr("%1: gains a value").arg(impact.name);
    case Kind::Changes: return ImpactCells::tr("%1: a value changes").arg(impact.name);
    case Kind::Loses: return ImpactCells::tr("%1: loses a value").arg(impact.name);
    case Kind::Unreadable: return ImpactCells::tr("%1: cannot be read").arg(impact.name);
    }
    return {};
}

ImpactCells::ImpactCells(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ImpactCells::setImpact(const models::Impact &impact)
{
    m_impact = impact;
    setAccessibleName(impact.sentence());
    updateGeometry();
    update();
}

QSize ImpactCells::sizeHint() const
{
    return {static_cast<int>(m_impact.samples.size()) * unit(15), unit(13)};
}

QSize ImpactCells::minimumSizeHint() const
{
    return {unit(60), unit(13)};
}

int ImpactCells::capacity() const
{
    return std::min(static_cast<int>(m_impact.samples.size()), width() / unit(15));
}

QRectF ImpactCells::cell(int at) const
{
    const qreal side = Theme::instance().unitF(11);
    return {at * unit(15) + 0.5, (height() - side) / 2, side, side};
}

void ImpactCells::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < capacity(); ++i) {
        const QRectF box = cell(i);
        const Kind kind = m_impact.samples[static_cast<std::size_t>(i)].kind;
        const bool filled = kind == Kind::Gains || kind == Kind::Changes;
        const QColor edge = filled                     ? t.fill
                            : kind == Kind::Loses      ? t.error
                            : kind == Kind::Unreadable ? t.warnEdge
                                                       : t.line2;
        painter.setPen(QPen(edge, kind == Kind::Same ? 1 : 1.5));
        painter.setBrush(filled ? t.fill : kind == Kind::Same ? t.hover : t.base);
        painter.drawRoundedRect(box, unit(3), unit(3));
        const QPointF middle = box.center();
        const qreal arm = box.width() * 0.25;
        painter.setPen(QPen(filled ? t.onFill : edge, 1.5));
        if (kind == Kind::Gains || kind == Kind::Loses || kind == Kind::Unreadable)
            painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
        if (kind == Kind::Gains)
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
        if (kind == Kind::Changes) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.onFill);
            painter.drawEllipse(middle, arm * 0.7, arm * 0.7);
        }
    }
}

bool ImpactCells::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < capacity(); ++i) {
        if (cell(i).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), impactWords(m_impact.samples[static_cast<std::size_t>(i)]), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace desk::ui
