// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deskstyle.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace desk::ui {

namespace {

bool isOn(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toString() == QLatin1String("on");
}

QColor faint()
{
    return blended(tokens().base, tokens().text3, .62);
}

QRectF centered(const QRect &in, qreal side)
{
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(in).center());
    return box;
}

/// The edge that line edits, combo boxes and spin boxes share.
void drawField(QPainter *painter, const QRect &rect, QStyle::State state, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool focus = state & QStyle::State_HasFocus;
    const bool enabled = state & QStyle::State_Enabled;
    const qreal width = focus ? 2 : 1;
    QColor edge = t.field;
    if (!enabled || isOn(widget, "quiet"))
        edge = t.line2;
    if (isOn(widget, "invalid"))
        edge = t.error;
    if (focus)
        edge = t.accent;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, width));
    painter->setBrush(!enabled ? t.alt : (state & QStyle::State_MouseOver && !focus ? t.alt : t.base));
    const qreal inset = width / 2;
    const qreal radius = Theme::instance().unitF(6) - inset;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawCheck(QPainter *painter, const QStyleOption *option, bool round)
{
    const Tokens &t = tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool focus = option->state & QStyle::State_HasFocus;
    const QRectF box = centered(option->rect, qMin(option->rect.width(), option->rect.height()) - 1);
    const qreal width = focus ? 2 : 1;
    const qreal inset = width / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor edge = on || partly ? t.fill : t.field;
    if (!enabled)
        edge = t.line2;
    if (focus)
        edge = t.dark ? t.onSelection : t.text;
    painter->setPen(QPen(edge, width));
    painter->setBrush(on || partly ? (enabled ? t.fill : t.line2) : t.base);
    const QRectF shape = box.adjusted(inset, inset, -inset, -inset);
    const qreal radius = round ? shape.width() / 2 : Theme::instance().unitF(4);
    painter->drawRoundedRect(shape, radius, radius);
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.onFill);
        painter->drawEllipse(shape.center(), shape.width() / 5, shape.width() / 5);
    } else if (partly) {
        painter->fillRect(QRectF(shape.left() + shape.width() / 4, shape.center().y() - 1, shape.width() / 2, 2),
                          t.onFill);
    } else if (on) {
        paintIcon(painter, shape, "check", t.onFill);
    }
    painter->restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Tokens &t = tokens();
    const QColor mark = option->state & State_Enabled ? t.text2 : faint();
    const qreal side = Theme::instance().unitF(14);
    switch (element) {
    case PE_IndicatorArrowDown: paintIcon(painter, centered(option->rect, side), "chevron-down", mark); return;
    case PE_IndicatorArrowUp: paintIcon(painter, centered(option->rect, side), "chevron-up", mark); return;
    case PE_IndicatorArrowLeft: paintIcon(painter, centered(option->rect, side), "chevron-left", mark); return;
    case PE_IndicatorArrowRight: paintIcon(painter, centered(option->rect, side), "chevron-right", mark); return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const bool open = option->state & State_Open;
            paintIcon(painter, centered(option->rect, side), open ? "chevron-down" : "chevron-right", t.text2);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(painter, option, false); return;
    case PE_IndicatorRadioButton: drawCheck(painter, option, true); return;
    case PE_FrameFocusRect: // widgets draw their own ring
    case PE_PanelItemViewRow: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const QColor mark = option->state & State_Enabled ? tokens().text2 : faint();
    const qreal side = Theme::instance().unitF(14);
    if (control == CC_ComboBox) {
        drawField(painter, option->rect, option->state, widget);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        paintIcon(painter, centered(arrow, side), "chevron-down", mark);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(painter, option->rect, option->state, widget);
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (box && box->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const qreal small = Theme::instance().unitF(10);
            paintIcon(painter, centered(subControlRect(control, option, SC_SpinBoxUp, widget), small), "chevron-up",
                      box->stepEnabled & QAbstractSpinBox::StepUpEnabled ? mark : faint());
            paintIcon(painter, centered(subControlRect(control, option, SC_SpinBoxDown, widget), small), "chevron-down",
                      box->stepEnabled & QAbstractSpinBox::StepDownEnabled ? mark : faint());
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        result.setHeight(unit(isOn(widget, "dense") ? 24 : 30));
        result.setWidth(size.width() + unit(10 + 28));
    }
    return result;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect &rect = option->rect;
    const int arrow = unit(28);
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, {rect.right() - arrow + 1, rect.top(), arrow, rect.height()});
        if (part == SC_ComboBoxEditField) {
            const int left = unit(9);
            return visualRect(option->direction, rect, rect.adjusted(left, 2, -arrow, -2));
        }
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = box && box->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? unit(22) : unit(8);
        const QRect side(rect.right() - width + 1, rect.top() + 2, width, rect.height() - 4);
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(unit(9), 2, -width, -2));
        if (part == SC_SpinBoxUp)
            return buttons ? visualRect(option->direction, rect, side.adjusted(0, 0, 0, -side.height() / 2)) : QRect();
        if (part == SC_SpinBoxDown)
            return buttons ? visualRect(option->direction, rect, side.adjusted(0, side.height() / 2, 0, 0)) : QRect();
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return unit(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return unit(8);
    case PM_MenuPanelWidth: return 1;
    case PM_TreeViewIndentation: return unit(20);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return unit(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0; // a list below the box, not a menu over it
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_UnderlineShortcut: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace desk::ui
