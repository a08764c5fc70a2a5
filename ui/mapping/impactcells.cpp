// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/impactcells.h"

#include "models/mapping/impactwords.h"
#include "ui/mapping/effectlook.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace desk::ui {

using mapping::Effect;

namespace {

/// Boxes of more payloads than this are not told apart any more, however wide the place is.
constexpr int mostCells = 60;

void paintCell(QPainter *painter, const QRectF &box, Effect effect)
{
    const Tokens &t = tokens();
    const bool filled =
        effect == Effect::Gains || effect == Effect::Changes || effect == Effect::Wrong || effect == Effect::Right;
    const QColor edge = effect == Effect::Wrong                                ? t.error
                        : effect == Effect::Loses                              ? t.error
                        : effect == Effect::Unreadable                         ? t.warnEdge
                        : effect == Effect::Right                              ? t.ok
                        : effect == Effect::Gains || effect == Effect::Changes ? t.fill
                                                                               : t.line2;
    painter->setPen(QPen(edge, effect == Effect::Same ? 1 : 1.5));
    painter->setBrush(filled ? edge : effect == Effect::Same ? t.hover : t.base);
    painter->drawRoundedRect(box, unit(3), unit(3));
    const QPointF middle = box.center();
    const qreal arm = box.width() * 0.25;
    const QColor ink = !filled ? edge : effect == Effect::Gains || effect == Effect::Changes ? t.onFill : t.base;
    painter->setPen(QPen(ink, 1.5));
    if (effect == Effect::Gains || effect == Effect::Loses || effect == Effect::Unreadable)
        painter->drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
    if (effect == Effect::Gains)
        painter->drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
    if (effect == Effect::Right) {
        painter->drawLine(middle - QPointF(arm, 0), middle + QPointF(-arm * .2, arm * .8));
        painter->drawLine(middle + QPointF(-arm * .2, arm * .8), middle + QPointF(arm, -arm * .8));
    }
    if (effect == Effect::Wrong)
        painter->drawLine(middle - QPointF(0, arm * 1.2), middle + QPointF(0, arm * .2));
    if (effect == Effect::Changes || effect == Effect::Wrong) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        const bool dot = effect == Effect::Changes;
        painter->drawEllipse(dot ? middle : middle + QPointF(0, arm), arm * (dot ? .7 : .35), arm * (dot ? .7 : .35));
    }
}

} // namespace

ImpactCells::ImpactCells(QWidget *parent) : QWidget(parent)
{
    installAccessibleValues();
    setAccessibleName(tr("What happens to the stored payloads"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ImpactCells::setResult(const models::ImpactResultPtr &result)
{
    m_result = result;
    m_outOfDate = false;
    setAccessibleDescription(valueText());
    updateGeometry();
    update();
}

void ImpactCells::setOutOfDate(bool outOfDate)
{
    m_outOfDate = outOfDate;
    update();
}

QString ImpactCells::valueText() const
{
    return m_result ? models::impactSentence(m_result->impact) : QString();
}

int ImpactCells::count() const
{
    return m_result ? static_cast<int>(std::min<std::size_t>(m_result->impact.payloads, mostCells + 1)) : 0;
}

bool ImpactCells::isBar() const
{
    return count() > mostCells || count() * unit(15) > width();
}

QSize ImpactCells::sizeHint() const
{
    return {count() > mostCells ? unit(240) : std::min(count() * unit(15), unit(360)), unit(13)};
}

QSize ImpactCells::minimumSizeHint() const
{
    return {unit(60), unit(13)};
}

QRectF ImpactCells::cell(int at) const
{
    const qreal side = Theme::instance().unitF(11);
    return {at * unit(15) + 0.5, (height() - side) / 2, side, side};
}

void ImpactCells::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_result || m_result->impact.payloads == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_outOfDate ? .5 : 1);
    const mapping::Impact &impact = m_result->impact;
    if (!isBar()) {
        for (int i = 0; i < count(); ++i)
            paintCell(&painter, cell(i), impact.effects[static_cast<std::size_t>(i)]);
        return;
    }
    QList<qreal> shares;
    for (const std::size_t one : impact.counts)
        shares << static_cast<qreal>(one) / static_cast<qreal>(impact.payloads);
    const qreal height = unit(8);
    paintEffectBar(&painter, QRectF(0, (this->height() - height) / 2, width(), height), shares);
}

/// "22 Nov 14:01: loses a value"
QString ImpactCells::wordsOf(int at) const
{
    const auto index = static_cast<std::size_t>(at);
    //: %1 is the time a payload was received, %2 what happens to it, as in "22 Nov 14:01: loses a value"
    return tr("%1: %2").arg(models::receivedText((*m_result->payloads)[index].at),
                            models::effectWords(m_result->impact.effects[index]));
}

bool ImpactCells::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    QString words = isBar() ? valueText() : QString();
    for (int i = 0; i < count() && !isBar(); ++i) {
        if (cell(i).contains(help->pos()))
            words = wordsOf(i);
    }
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace desk::ui
