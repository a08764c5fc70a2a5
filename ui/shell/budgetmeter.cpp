// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/budgetmeter.h"

#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QPainter>

namespace desk::ui {

namespace {

constexpr int barWidth = 64;
constexpr int wordGap = 8;

bool isFull(const BudgetMeter::Budget &budget, qint64 now)
{
    return budget.remaining >= budget.limit || budget.resetsAt <= now;
}

} // namespace

BudgetMeter::BudgetMeter(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("budgetMeter"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &BudgetMeter::tick);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    tick();
}

void BudgetMeter::setBudget(const Budget &budget)
{
    if (budget == m_budget)
        return;
    m_budget = budget;
    tick();
}

QString BudgetMeter::textFor(const Budget &budget, qint64 now)
{
    if (!budget.known)
        return {};
    if (budget.waiting > 0)
        return tr("%n request(s) waiting for their turn", nullptr, budget.waiting);
    if (isFull(budget, now))
        return tr("%1 of %1 left").arg(budget.limit);
    const qint64 seconds = (budget.resetsAt - now + 999) / 1000;
    //: %1 requests are left of %2; %3 is a time like 0:23 (minutes and seconds)
    return tr("%1 of %2 left, full again in %3")
        .arg(budget.remaining)
        .arg(budget.limit)
        .arg(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void BudgetMeter::tick()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString text = textFor(m_budget, now);
    const bool counting = m_budget.known && !isFull(m_budget, now);
    if (counting && !m_clock.isActive())
        m_clock.start();
    else if (!counting)
        m_clock.stop();
    setVisible(m_budget.known);
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(tr("Requests: %1").arg(text));
    setToolTip(tr("The service takes a limited number of requests a minute."));
    updateGeometry();
    update();
}

double BudgetMeter::share() const
{
    if (m_budget.limit <= 0 || isFull(m_budget, QDateTime::currentMSecsSinceEpoch()))
        return 1;
    return qBound(0.0, static_cast<double>(m_budget.remaining) / m_budget.limit, 1.0);
}

QSize BudgetMeter::sizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(Type::Secondary));
    return {metrics.horizontalAdvance(tr("Requests")) + unit(wordGap + barWidth + wordGap)
                + metrics.horizontalAdvance(m_text) + unit(2),
            unit(20)};
}

void BudgetMeter::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const QFont &font = Theme::instance().font(Type::Secondary);
    const QFontMetrics metrics(font);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(t.text2);
    const QString word = tr("Requests");
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, word);

    const QRectF bar(metrics.horizontalAdvance(word) + unit(wordGap), (height() - unit(4)) / 2.0, unit(barWidth),
                     unit(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line2);
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    const double filled = share();
    painter.setBrush(m_budget.waiting > 0 ? t.warnEdge : t.accent);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * filled, bar.height())), bar.height() / 2,
                            bar.height() / 2);
    painter.setPen(t.text2);
    painter.drawText(rect().adjusted(static_cast<int>(bar.right()) + unit(wordGap), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace desk::ui
