// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/chartpainter.h"

#include "app/domain/display.h"
#include "ui/entries/entrychart.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/seriescolors.h"

#include <QLocale>

#include <cmath>

namespace desk::ui {

namespace {

constexpr qsizetype mostNamedDays = 120; // more bars than this are named by month and year
constexpr qreal drawable = 1e290;        // sums of what is drawn stay finite

qreal sizeOf(const domain::Decimal &value)
{
    return std::clamp(value.toApproximateDouble(), -drawable, drawable);
}

/// The next round number at or above: 1, 2, 2.5, 5, 10 times a power of ten.
qreal roundedUp(qreal value)
{
    if (value <= 0)
        return 1;
    const qreal power = std::pow(10, std::floor(std::log10(value)));
    for (const qreal factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= value * .999)
            return factor * power;
    }
    return 10 * power;
}

/// Round steps from below the least to above the most, zero among them.
QList<qreal> ticksFor(qreal least, qreal most)
{
    const qreal step = roundedUp((most - least) / 4);
    const int below = static_cast<int>(std::ceil(-least / step - .001));
    const int above = qMax(static_cast<int>(std::ceil(most / step - .001)), below > 0 ? 0 : 1);
    QList<qreal> ticks;
    for (int i = -below; i <= above; ++i)
        ticks << i * step;
    return ticks;
}

int axisLine()
{
    return unit(14);
}

} // namespace

QString ChartPainter::axisText(qreal value)
{
    const QLocale locale;
    const qreal size = std::abs(value);
    const QString sign = value < 0 ? QString(QChar(0x2212)) : QString();
    const auto shown = [&](qreal number, const char *unitName) {
        return QString(sign + locale.toString(number, 'g', 3) + QLatin1String(unitName));
    };
    if (size >= 1e12 || (size > 0 && size < 1e-3)) {
        const auto exponent = static_cast<int>(std::floor(std::log10(size) + 1e-9));
        return sign + locale.toString(size / std::pow(10, exponent), 'g', 2) + QStringLiteral("e%1").arg(exponent);
    }
    if (size >= 1e9)
        return shown(size / 1e9, "G");
    if (size >= 1e6)
        return shown(size / 1e6, "M");
    if (size >= 1e3)
        return shown(size / 1e3, "k");
    return shown(size, "");
}

ChartPainter::ChartPainter(const models::EntryBars &bars, const QRect &room) : m_bars(bars)
{
    qreal least = 0;
    qreal most = 0;
    for (const models::EntryBar &bar : m_bars.bars) {
        qreal up = 0;
        qreal down = 0;
        for (const models::BarPart &part : bar.parts) {
            const qreal size = sizeOf(part.value);
            (size < 0 ? down : up) += size;
        }
        most = qMax(most, up);
        least = qMin(least, down);
        m_mostCount = qMax(m_mostCount, bar.count);
    }
    const bool valued = most > 0 || least < 0;
    if (valued)
        m_ticks = ticksFor(least, most);
    const QFontMetrics metrics(Theme::instance().font(Type::Hint));
    int axis = metrics.horizontalAdvance(domain::countText(m_mostCount));
    for (const qreal tick : std::as_const(m_ticks))
        axis = qMax(axis, metrics.horizontalAdvance(axisText(tick)));
    axis = qMax(axis, metrics.horizontalAdvance(QStringLiteral("00k"))) + unit(8);
    const int dates = unit(20);
    const QRectF area = QRectF(room).adjusted(axis, unit(8), -unit(2), -dates);
    if (valued) {
        const int countHeight = unit(26);
        m_values = area.adjusted(0, 0, 0, -countHeight - unit(20));
        m_counts = QRectF(area.left(), area.bottom() - countHeight, area.width(), countHeight);
    } else {
        m_counts = area;
    }
    m_step = m_bars.bars.isEmpty() ? area.width() : area.width() / static_cast<qreal>(m_bars.bars.size());
    // One bar alone is no wall, thousands still leave a mark each.
    m_width = std::clamp<qreal>(std::round(m_step * .76), 1, unit(48));
}

int ChartPainter::barAt(const QPointF &place) const
{
    if (m_bars.bars.isEmpty() || place.x() < m_counts.left() || place.x() >= m_counts.right())
        return -1;
    return qMin(static_cast<int>((place.x() - m_counts.left()) / m_step), static_cast<int>(m_bars.bars.size()) - 1);
}

QPoint ChartPainter::anchorOf(int bar) const
{
    const qreal top = m_values.isEmpty() ? m_counts.top() : m_values.top();
    return QPointF(m_counts.left() + m_step * (bar + .5), top).toPoint();
}

qreal ChartPainter::yOf(qreal value) const
{
    const qreal low = m_ticks.first();
    const qreal high = m_ticks.last();
    return std::round(m_values.bottom() - m_values.height() * ((value - low) / (high - low)));
}

qreal ChartPainter::left(qsizetype bar) const
{
    return std::floor(m_counts.left() + m_step * static_cast<qreal>(bar) + (m_step - m_width) / 2);
}

void ChartPainter::paint(QPainter &painter, const Looks &looks) const
{
    paintAxis(painter);
    for (qsizetype i = 0; i < m_bars.bars.size(); ++i) {
        if (i == looks.pointed)
            continue;
        if (!m_values.isEmpty())
            paintBar(painter, i, looks);
        paintCount(painter, i, looks);
    }
    if (looks.pointed >= 0 && looks.pointed < m_bars.bars.size()) { // on top where bars share a pixel
        if (!m_values.isEmpty())
            paintBar(painter, looks.pointed, looks);
        paintCount(painter, looks.pointed, looks);
    }
    if (!m_values.isEmpty() && m_ticks.first() < 0)
        painter.fillRect(QRectF(m_values.left(), yOf(0), m_values.width(), 1), tokens().field);
    paintDates(painter);
}

void ChartPainter::paintAxis(QPainter &painter) const
{
    const Tokens &t = tokens();
    const int line = axisLine();
    const auto label = [&](qreal y, const QString &text) {
        paint::text(&painter, QRect(0, qRound(y) - line / 2, qRound(m_counts.left()) - unit(7), line), text, Type::Hint,
                    t.text2, Qt::AlignRight);
    };
    if (!m_values.isEmpty()) {
        // Zero is always named; of the others as many as have room.
        const qreal apart = m_values.height() / static_cast<qreal>(m_ticks.size() - 1);
        const int stride = qMax(1, static_cast<int>(std::ceil((line + unit(4)) / qMax(apart, 1.0))));
        const auto zero = static_cast<int>(m_ticks.indexOf(0));
        for (int i = 0; i < m_ticks.size(); ++i) {
            const qreal y = yOf(m_ticks[i]);
            painter.fillRect(QRectF(m_values.left(), y, m_values.width(), 1), t.line);
            if ((i - zero) % stride == 0)
                label(y, axisText(m_ticks[i]));
        }
    }
    painter.fillRect(QRectF(m_counts.left(), std::round(m_counts.bottom()), m_counts.width(), 1), t.line);
    if (!m_values.isEmpty()) {
        const QRectF above(m_counts.left(), m_counts.top() - line - unit(1), m_counts.width(), line);
        //: in a chart, over the smaller bars that count entries
        paint::text(&painter, above.toRect(), EntryChart::tr("entries"), Type::Hint, t.text3);
    }
    label(m_counts.top() + unit(3), domain::countText(m_mostCount));
    label(m_counts.bottom() - unit(2), QStringLiteral("0"));
}

QColor ChartPainter::ink(int series, bool pointed, const Looks &looks) const
{
    const Tokens &t = tokens();
    QColor color = pointed ? t.accent : t.chart;
    if (isSplit()) {
        color = seriesColor(t, series, m_bars.series[series].others);
        if (pointed) // the others step back, the bar itself keeps its colours
            return looks.emphasis >= 0 && looks.emphasis != series ? blended(t.base, color, .3) : color;
        if (looks.pointed >= 0)
            color = blended(t.base, color, .55);
    }
    return looks.emphasis >= 0 && looks.emphasis != series ? blended(t.base, color, .3) : color;
}

void ChartPainter::paintBar(QPainter &painter, qsizetype index, const Looks &looks) const
{
    const Tokens &t = tokens();
    const models::EntryBar &bar = m_bars.bars[index];
    const qreal x = left(index);
    const qreal zero = yOf(0);
    qreal up = 0;
    qreal down = 0;
    for (int i = 0; i < bar.parts.size(); ++i) {
        const qreal size = sizeOf(bar.parts[i].value);
        if (size == 0)
            continue;
        qreal &from = size < 0 ? down : up;
        qreal top = yOf(qMax(from, from + size));
        qreal bottom = yOf(qMin(from, from + size));
        // What is there is seen, however small it is.
        if (bottom - top < 1 && size > 0)
            top = bottom - 1;
        else if (bottom - top < 1)
            bottom = top + 1;
        const bool stacked = from != 0;
        from += size;
        QRectF box(x, top, m_width, bottom - top);
        if (size < 0)
            box.translate(0, zero == top ? 1 : 0); // below the line itself
        const QColor color = ink(i, index == looks.pointed, looks);
        if (bar.incomplete) {
            paint::hatch(&painter, box, color, Theme::instance().unitF(3.5), 1);
            painter.setPen(QPen(color, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(.5, .5, -.5, -.5));
        } else {
            painter.fillRect(box, color);
        }
        if (stacked && box.height() > 2) // a seam tells the parts apart without their colours
            painter.fillRect(QRectF(x, size < 0 ? box.top() : box.bottom() - 1, m_width, 1), t.base);
    }
}

void ChartPainter::paintCount(QPainter &painter, qsizetype index, const Looks &looks) const
{
    const Tokens &t = tokens();
    const models::EntryBar &bar = m_bars.bars[index];
    if (bar.count == 0)
        return;
    const qreal x = left(index);
    const auto yOfCount = [this](qint64 count) {
        return std::round(m_counts.bottom()
                          - m_counts.height() * static_cast<qreal>(count) / static_cast<qreal>(m_mostCount));
    };
    if (!isSplit()) {
        const bool pointed = index == looks.pointed;
        const qreal top = qMin(yOfCount(bar.count), std::round(m_counts.bottom()) - 1);
        QColor color = pointed ? t.text2 : blended(t.base, t.text3, .75);
        if (m_values.isEmpty())
            color = pointed ? t.accent : t.chart;
        painter.fillRect(QRectF(x, top, m_width, std::round(m_counts.bottom()) - top), color);
        return;
    }
    qint64 below = 0;
    for (int i = 0; i < bar.parts.size(); ++i) {
        if (bar.parts[i].count == 0)
            continue;
        const qreal bottom = yOfCount(below);
        below += bar.parts[i].count;
        const qreal top = qMin(yOfCount(below), bottom - (below == bar.parts[i].count ? 1 : 0));
        painter.fillRect(QRectF(x, top, m_width, bottom - top), ink(i, index == looks.pointed, looks));
    }
}

QString ChartPainter::dateText(qsizetype bar) const
{
    const QLocale locale;
    const QDate day = m_bars.bars[bar].first;
    const QDate before = bar > 0 ? m_bars.bars[bar - 1].first : QDate();
    if (m_bars.step == models::BarStep::Month)
        return locale.toString(day, bar == 0 || day.month() == 1 ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
    if (m_bars.bars.size() > mostNamedDays) // years matter more than days
        return locale.toString(day, QStringLiteral("MMM yyyy"));
    const bool named = bar == 0 || day.month() != before.month() || m_bars.step == models::BarStep::Week;
    return locale.toString(day, named ? domain::dayForm() : QStringLiteral("d"));
}

void ChartPainter::paintDates(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QFontMetrics metrics(Theme::instance().font(Type::Hint));
    const int y = qRound(m_counts.bottom()) + unit(4);
    const int line = unit(15);
    // The last bar's date stands at the right edge; the others at round distances where there is room.
    const qsizetype last = m_bars.bars.size() - 1;
    const QString lastText = last > 0 ? dateText(last) : QString();
    const int lastLeft = qRound(m_counts.right()) - metrics.horizontalAdvance(lastText);
    if (last > 0)
        paint::text(&painter, QRect(lastLeft, y, metrics.horizontalAdvance(lastText) + 2, line), lastText, Type::Hint,
                    t.text2);
    if (last == 0) {
        paint::text(&painter, QRect(qRound(m_counts.left()), y, qRound(m_counts.width()), line), dateText(0),
                    Type::Hint, t.text2, Qt::AlignHCenter);
        return;
    }
    int free = 0;
    const bool many = last >= mostNamedDays;
    qsizetype stride = 1;
    if (m_bars.step == models::BarStep::Day && !many)
        stride = last >= 10 ? 7 : 1;
    else if (m_bars.step == models::BarStep::Week && !many)
        stride = 4;
    for (qsizetype i = 0; i < last; i += stride) {
        if (many && i > 0 && m_bars.bars[i].first.month() == m_bars.bars[i - 1].first.month())
            continue; // where a month begins
        const QString text = dateText(i);
        const int width = metrics.horizontalAdvance(text) + 2;
        const int x = qRound(m_counts.left() + m_step * static_cast<qreal>(i));
        if (x < free || text == lastText || x + width + unit(10) > lastLeft)
            continue;
        paint::text(&painter, QRect(x, y, width, line), text, Type::Hint, t.text2);
        free = x + width + unit(14);
    }
}

} // namespace desk::ui
