// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/daychart.h"

#include "app/domain/display.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace desk::ui {

namespace {

constexpr int mostDays = 62;
constexpr int mostWeeks = 62;

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

QDate startOf(QDate day, DayChart::Step step)
{
    switch (step) {
    case DayChart::Step::Day: return day;
    case DayChart::Step::Week: return day.addDays(1 - day.dayOfWeek());
    case DayChart::Step::Month: return {day.year(), day.month(), 1};
    }
    return day;
}

QDate nextOf(QDate start, DayChart::Step step)
{
    switch (step) {
    case DayChart::Step::Day: return start.addDays(1);
    case DayChart::Step::Week: return start.addDays(7);
    case DayChart::Step::Month: return start.addMonths(1);
    }
    return start.addDays(1);
}

/// The next round number at or above: 1, 2, 4, 5, 10 times a power of ten.
qreal roundedUp(qreal value)
{
    if (value <= 0)
        return 1;
    const qreal power = std::pow(10, std::floor(std::log10(value)));
    for (const qreal factor : {1.0, 2.0, 4.0, 5.0, 10.0}) {
        if (factor * power >= value * .999)
            return factor * power;
    }
    return 10 * power;
}

/// "4k", "1.5M": for the axis only, never for an amount that is meant exactly.
QString axisText(qreal value)
{
    const QLocale locale;
    const auto shown = [&locale](qreal number) { return locale.toString(number, 'g', 3); };
    if (value >= 1e6)
        return shown(value / 1e6) + QLatin1Char('M');
    if (value >= 1e3)
        return shown(value / 1e3) + QLatin1Char('k');
    return shown(value);
}

} // namespace

DayChart::DayChart(QWidget *parent) : QWidget(parent)
{
    installAccessibleValues();
    setAccessibleName(tr("Value over time"));
    setMouseTracking(true);
    clear();
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize DayChart::sizeHint() const
{
    return {unit(300), unit(204)};
}

QSize DayChart::minimumSizeHint() const
{
    return {unit(160), unit(150)};
}

void DayChart::clear(const QString &words)
{
    m_bars.clear();
    m_none = words.isEmpty() ? tr("Nothing to show") : words;
    m_pointed = -1;
    update();
}

void DayChart::setData(const QList<store::DayTotal> &days, const QString &currency, std::optional<QDate> from,
                       std::optional<QDate> to, QDate incompleteFrom)
{
    m_currency = currency;
    m_bars.clear();
    m_pointed = -1;
    if (!days.isEmpty()) {
        const QDate first = from.value_or(dateOf(days.first().day));
        const QDate last = qMax(first, to.value_or(dateOf(days.last().day)));
        const qint64 span = first.daysTo(last) + 1;
        m_step = span <= mostDays ? Step::Day : span <= mostWeeks * 7 ? Step::Week : Step::Month;
        auto at = days.cbegin();
        for (QDate start = startOf(first, m_step); start <= last; start = nextOf(start, m_step)) {
            const QDate next = nextOf(start, m_step);
            Bar bar{start, next.addDays(-1), {}, 0, next > incompleteFrom};
            domain::DecimalSum sum;
            for (; at != days.cend() && dateOf(at->day) < next; ++at) {
                sum.add(at->value);
                bar.count += at->count;
            }
            bar.value = sum.total();
            m_bars.append(bar);
        }
    }
    setToolTip({});
    QAccessibleValueChangeEvent event(this, valueText());
    QAccessible::updateAccessibility(&event);
    update();
}

QString DayChart::valueText() const
{
    if (m_pointed >= 0 && m_pointed < m_bars.size())
        return wordsOf(m_bars[m_pointed]);
    if (m_bars.isEmpty())
        return m_none;
    const auto most = std::max_element(m_bars.begin(), m_bars.end(),
                                       [](const Bar &a, const Bar &b) { return a.value.compare(b.value) < 0; });
    //: what a chart says to a screen reader; %1 describes its highest bar
    return tr("%n bar(s). The highest: %1", nullptr, static_cast<int>(m_bars.size())).arg(wordsOf(*most));
}

QString DayChart::wordsOf(const Bar &bar) const
{
    const QLocale locale;
    const QString pattern = m_step == Step::Month ? QStringLiteral("MMMM yyyy") : domain::dateForm();
    QString when = locale.toString(bar.first, pattern);
    if (m_step == Step::Week)
        //: a week; %1 and %2 are dates
        when = tr("%1 to %2").arg(when, locale.toString(bar.last, pattern));
    const QString entries = tr("%n entries", nullptr, static_cast<int>(bar.count));
    //: one bar of the chart: %1 when, %2 amount, %3 currency, %4 "12 entries"
    QString words = tr("%1: %2 %3, %4").arg(when, amountText(bar.value, m_currency), m_currency, entries);
    if (bar.incomplete)
        words += tr(", not complete yet");
    return words;
}

DayChart::Frame DayChart::frame() const
{
    const int axis =
        QFontMetrics(Theme::instance().font(Type::Hint)).horizontalAdvance(QStringLiteral("000k")) + unit(8);
    const int dates = unit(20);
    const int countHeight = unit(26);
    const QRectF room = QRectF(rect()).adjusted(axis, unit(8), -unit(2), -dates);
    Frame frame;
    frame.values = room.adjusted(0, 0, 0, -countHeight - unit(20));
    frame.counts = QRectF(room.left(), room.bottom() - countHeight, room.width(), countHeight);
    frame.step = m_bars.isEmpty() ? room.width() : room.width() / static_cast<qreal>(m_bars.size());
    return frame;
}

int DayChart::barAt(const QPointF &place) const
{
    const Frame f = frame();
    if (m_bars.isEmpty() || place.x() < f.values.left() || place.x() >= f.values.right())
        return -1;
    return qMin(static_cast<int>((place.x() - f.values.left()) / f.step), static_cast<int>(m_bars.size()) - 1);
}

void DayChart::point(int bar)
{
    if (bar == m_pointed)
        return;
    m_pointed = bar;
    if (bar >= 0) {
        const Frame f = frame();
        const QPointF place(f.values.left() + f.step * (bar + .5), f.values.top());
        QToolTip::showText(mapToGlobal(place.toPoint()), wordsOf(m_bars[bar]), this);
        QAccessibleValueChangeEvent event(this, valueText());
        QAccessible::updateAccessibility(&event);
    } else {
        QToolTip::hideText();
    }
    update();
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_bars.isEmpty()) {
        paint::text(&painter, rect(), m_none, Type::Hint, tokens().text3, Qt::AlignHCenter);
    } else {
        qreal most = 0;
        qint64 mostCount = 1;
        for (const Bar &bar : std::as_const(m_bars)) {
            most = qMax(most, bar.value.toApproximateDouble());
            mostCount = qMax(mostCount, bar.count);
        }
        const Frame f = frame();
        const qreal top = roundedUp(most);
        paintAxis(painter, f, top, mostCount);
        paintBars(painter, f, top, mostCount);
        paintDates(painter, f);
    }
    if (hasFocus() && m_pointed < 0)
        paint::focusRing(&painter, rect(), unit(6));
}

void DayChart::paintAxis(QPainter &painter, const Frame &f, qreal top, qint64 mostCount) const
{
    const Tokens &t = tokens();
    const int line = unit(14);
    const auto label = [&](qreal y, const QString &text) {
        paint::text(&painter, QRect(0, qRound(y) - line / 2, qRound(f.values.left()) - unit(7), line), text, Type::Hint,
                    t.text2, Qt::AlignRight);
    };
    for (const qreal share : {0.0, .5, 1.0}) {
        const qreal y = f.values.bottom() - f.values.height() * share;
        painter.fillRect(QRectF(f.values.left(), std::round(y), f.values.width(), 1), t.line);
        label(y, axisText(top * share));
    }
    painter.fillRect(QRectF(f.counts.left(), std::round(f.counts.bottom()), f.counts.width(), 1), t.line);
    label(f.counts.top() + unit(3), countText(mostCount));
    label(f.counts.bottom() - unit(2), QStringLiteral("0"));
}

void DayChart::paintBars(QPainter &painter, const Frame &f, qreal top, qint64 mostCount) const
{
    const Tokens &t = tokens();
    const qreal width = qMax<qreal>(1, std::round(f.step * .76));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const qreal x = std::round(f.values.left() + f.step * static_cast<qreal>(i) + (f.step - width) / 2);
        const qreal value = qMax<qreal>(0, bar.value.toApproximateDouble());
        const qreal height = value > 0 ? qMax<qreal>(1, std::round(f.values.height() * value / top)) : 0;
        const QRectF box(x, std::round(f.values.bottom()) - height, width, height);
        const QColor ink = i == m_pointed ? t.accent : t.chart;
        if (bar.incomplete && height > 0) {
            paint::hatch(&painter, box, ink, Theme::instance().unitF(3.5), 1);
            painter.setPen(QPen(ink, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(.5, .5, -.5, -.5));
        } else {
            painter.fillRect(box, ink);
        }
        const qreal part = static_cast<qreal>(bar.count) / static_cast<qreal>(mostCount);
        const qreal low = bar.count > 0 ? qMax<qreal>(1, std::round(f.counts.height() * part)) : 0;
        painter.fillRect(QRectF(x, std::round(f.counts.bottom()) - low, width, low),
                         i == m_pointed ? t.text2 : blended(t.base, t.text3, .75));
    }
}

void DayChart::paintDates(QPainter &painter, const Frame &f) const
{
    const Tokens &t = tokens();
    const QLocale locale;
    const QFontMetrics metrics(Theme::instance().font(Type::Hint));
    const auto textOf = [&](qsizetype i) {
        const QDate day = m_bars[i].first;
        if (m_step == Step::Month)
            return locale.toString(day,
                                   i == 0 || day.month() == 1 ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
        const bool named = i == 0 || day.month() != m_bars[i - 1].first.month() || m_step == Step::Week;
        return locale.toString(day, named ? domain::dayForm() : QStringLiteral("d"));
    };
    const int y = qRound(f.counts.bottom()) + unit(4);
    const int line = unit(15);
    // The last bar's date stands at the right edge; the others every seventh bar (or month) where there is room.
    const qsizetype last = m_bars.size() - 1;
    const QString lastText = last > 0 ? textOf(last) : QString();
    const int lastLeft = qRound(f.counts.right()) - metrics.horizontalAdvance(lastText);
    if (last > 0)
        paint::text(&painter, QRect(lastLeft, y, metrics.horizontalAdvance(lastText) + 2, line), lastText, Type::Hint,
                    t.text2);
    int free = 0;
    const qsizetype stride = m_step == Step::Day ? (m_bars.size() > 10 ? 7 : 1) : (m_step == Step::Week ? 4 : 1);
    for (qsizetype i = 0; i <= last; i += stride) {
        if (last > 0 && i == last)
            break;
        const QString text = textOf(i);
        const int width = metrics.horizontalAdvance(text) + 2;
        const int x = qRound(f.counts.left() + f.step * static_cast<qreal>(i));
        if (x < free || x + width + unit(10) > lastLeft)
            continue;
        paint::text(&painter, QRect(x, y, width, line), text, Type::Hint, t.text2);
        free = x + width + unit(14);
    }
}

void DayChart::mouseMoveEvent(QMouseEvent *event)
{
    point(barAt(event->position()));
}

void DayChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (event->button() == Qt::LeftButton && bar >= 0 && m_bars[bar].count > 0)
        Q_EMIT spanChosen(m_bars[bar].first, m_bars[bar].last);
}

void DayChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(-1);
}

void DayChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
    update();
}

void DayChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: point(m_pointed < 0 ? last : qMax(0, m_pointed - 1)); return;
    case Qt::Key_Right: point(m_pointed < 0 ? qMin(0, last) : qMin(last, m_pointed + 1)); return;
    case Qt::Key_Home: point(qMin(0, last)); return;
    case Qt::Key_End: point(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed >= 0 && m_pointed <= last)
            Q_EMIT spanChosen(m_bars[m_pointed].first, m_bars[m_pointed].last);
        return;
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
