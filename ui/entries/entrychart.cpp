// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entrychart.h"

#include "app/domain/display.h"
#include "ui/entries/chartpainter.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace desk::ui {

using models::BarStep;
using models::EntryBar;

EntryChart::EntryChart(QWidget *parent) : QWidget(parent)
{
    installAccessibleValues();
    setObjectName(QStringLiteral("entriesChart"));
    setAccessibleName(tr("Value over time"));
    setMouseTracking(true);
    clear();
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize EntryChart::sizeHint() const
{
    return {unit(300), unit(190)};
}

QSize EntryChart::minimumSizeHint() const
{
    return {unit(160), unit(130)};
}

void EntryChart::clear(const QString &words)
{
    m_bars = {};
    m_names.clear();
    m_none = words.isEmpty() ? tr("Nothing to show") : words;
    m_pointed = -1;
    m_emphasis = -1;
    unsetCursor();
    update();
}

void EntryChart::setBars(const models::EntryBars &bars, const QStringList &names, const QString &currency)
{
    m_bars = bars;
    m_names = names;
    m_currency = currency;
    m_none = tr("Nothing to show");
    m_pointed = -1;
    m_emphasis = -1;
    setToolTip({});
    QAccessibleValueChangeEvent event(this, valueText());
    QAccessible::updateAccessibility(&event);
    update();
}

void EntryChart::setEmphasis(int series)
{
    if (series == m_emphasis)
        return;
    m_emphasis = series;
    update();
}

QString EntryChart::valueText() const
{
    const auto inOneLine = [this](int bar) { return wordsOf(bar).replace(QLatin1Char('\n'), QStringLiteral("; ")); };
    if (m_pointed >= 0 && m_pointed < bars().size())
        return inOneLine(m_pointed);
    if (bars().isEmpty())
        return m_none;
    const auto most = std::max_element(bars().begin(), bars().end(), [](const EntryBar &a, const EntryBar &b) {
        const int order = a.value.compare(b.value);
        return order != 0 ? order < 0 : a.count < b.count;
    });
    //: what a chart says to a screen reader; %1 describes its highest bar
    return tr("%n bar(s). The highest: %1", nullptr, static_cast<int>(bars().size()))
        .arg(inOneLine(static_cast<int>(most - bars().begin())));
}

QString EntryChart::wordsOf(int index) const
{
    const EntryBar &bar = bars()[index];
    const QLocale locale;
    const bool month = step() == BarStep::Month && bar.whole;
    const QString pattern = month ? QStringLiteral("MMMM yyyy") : domain::dateForm();
    QString when = locale.toString(bar.first, pattern);
    if (!month && bar.first != bar.last)
        //: a week; %1 and %2 are dates
        when = tr("%1 to %2").arg(when, locale.toString(bar.last, pattern));
    // Entries without a currency have no amount to tell.
    const auto amounts = [this](const domain::Decimal &value, qint64 count) {
        QString entries = tr("%n entries", nullptr, static_cast<int>(count));
        if (m_currency.isEmpty())
            return entries;
        //: in a chart: %1 amount, %2 currency, %3 "12 entries"
        return tr("%1 %2, %3").arg(amountText(value, m_currency), m_currency, entries);
    };
    //: a part of the chart: %1 when or what, %2 "1,240.00 EUR, 12 entries"
    QString words = tr("%1: %2").arg(when, amounts(bar.value, bar.count));
    if (bar.incomplete)
        words += tr(", not complete yet");
    if (m_bars.series.size() < 2)
        return words;
    for (int i = 0; i < bar.parts.size(); ++i) {
        if (bar.parts[i].count > 0)
            words +=
                QLatin1Char('\n') + tr("%1: %2").arg(m_names.value(i), amounts(bar.parts[i].value, bar.parts[i].count));
    }
    return words;
}

void EntryChart::point(int bar)
{
    if (bar == m_pointed)
        return;
    m_pointed = bar;
    if (bar >= 0) {
        const QPoint place = ChartPainter(m_bars, rect()).anchorOf(bar);
        QToolTip::showText(mapToGlobal(place), wordsOf(bar), this);
        QAccessibleValueChangeEvent event(this, valueText());
        QAccessible::updateAccessibility(&event);
    } else {
        QToolTip::hideText();
    }
    if (bar >= 0 && bars()[bar].count > 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void EntryChart::choose(int bar)
{
    if (bar >= 0 && bar < bars().size() && bars()[bar].count > 0)
        Q_EMIT spanChosen(bars()[bar].from, bars()[bar].to);
}

void EntryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (bars().isEmpty())
        paint::text(&painter, rect(), m_none, Type::Hint, tokens().text3, Qt::AlignHCenter);
    else
        ChartPainter(m_bars, rect()).paint(painter, {m_pointed, m_emphasis});
    if (hasFocus() && m_pointed < 0)
        paint::focusRing(&painter, rect(), unit(6));
}

void EntryChart::mouseMoveEvent(QMouseEvent *event)
{
    point(ChartPainter(m_bars, rect()).barAt(event->position()));
}

void EntryChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        choose(ChartPainter(m_bars, rect()).barAt(event->position()));
}

void EntryChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(-1);
}

void EntryChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
    update();
}

void EntryChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(bars().size()) - 1;
    const int leap = qMax(1, last / 10);
    switch (event->key()) {
    case Qt::Key_Left: point(m_pointed < 0 ? last : qMax(0, m_pointed - 1)); return;
    case Qt::Key_Right: point(m_pointed < 0 ? qMin(0, last) : qMin(last, m_pointed + 1)); return;
    case Qt::Key_PageUp: point(m_pointed < 0 ? last : qMax(0, m_pointed - leap)); return;
    case Qt::Key_PageDown: point(m_pointed < 0 ? qMin(0, last) : qMin(last, m_pointed + leap)); return;
    case Qt::Key_Home: point(qMin(0, last)); return;
    case Qt::Key_End: point(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_pointed); return;
    case Qt::Key_Escape:
        if (m_pointed >= 0) {
            point(-1);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace desk::ui
