// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/totalsbar.h"

#include "ui/entries/ratesdialog.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QToolTip>

namespace desk::ui {

namespace {

const QFont &countFont()
{
    return Theme::instance().font(Type::Strong);
}

int textWidth(const QString &text, Type type)
{
    return QFontMetrics(Theme::instance().font(type)).horizontalAdvance(text) + 1;
}

int gap()
{
    return unit(6);
}

} // namespace

TotalsBar::TotalsBar(QWidget *parent)
    : QWidget(parent), m_menu(newIconButton("more", tr("More about the totals"), this))
{
    m_menu->setObjectName(QStringLiteral("totalsMenu"));
    m_menu->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TotalsBar::sizeHint() const
{
    return {unit(300), unit(42)};
}

void TotalsBar::setCount(qint64 shown, std::optional<qint64> all, bool exact)
{
    const int number = static_cast<int>(qMin<qint64>(shown, std::numeric_limits<int>::max()));
    if (!exact)
        //: counting goes on; %1 is the same number as %n, with separators
        m_count = tr("at least %1 entries", nullptr, number).arg(countText(shown));
    else if (all && *all != shown)
        //: how many entries match the filter, of all there are
        m_count = tr("%1 of %2 entries").arg(countText(shown), countText(*all));
    else
        //: %1 is the same number as %n, with separators
        m_count = tr("%1 entries", nullptr, number).arg(countText(shown));
    announce();
}

void TotalsBar::setTotals(const std::optional<store::EntryTotals> &totals)
{
    m_totals = totals;
    m_note.clear();
    rebuild();
}

void TotalsBar::setNote(const QString &note)
{
    m_note = note;
    m_totals.reset();
    rebuild();
}

void TotalsBar::setRates(const models::CurrencyRates &rates)
{
    if (rates == m_rates)
        return;
    m_rates = rates;
    rebuild();
}

void TotalsBar::setActions(const QList<QAction *> &actions)
{
    m_menu->show();
    connect(m_menu, &QToolButton::clicked, this, [this, actions] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(actions);
        menu->popup(m_menu->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
    update();
}

void TotalsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize size = m_menu->sizeHint();
    m_menu->setGeometry(width() - size.width() - unit(8), (height() - size.height()) / 2, size.width(), size.height());
}

void TotalsBar::addConverted()
{
    if (m_rates.target.isEmpty() || m_totals->currencies.isEmpty())
        return;
    const models::ConvertedTotal all = models::converted(*m_totals, m_rates);
    Part part;
    //: %1 is a currency's code; a total at the rates that the operator entered
    part.currency = tr("%1 at your rates").arg(m_rates.target);
    if (!all.leftOut.isEmpty()) {
        //: behind "EUR at your rates"; %1 is a list of currencies
        part.spoken = part.currency + tr(", without %1").arg(currencyList(all.leftOut));
        constexpr qsizetype mostNamed = 2;
        if (all.leftOut.size() <= mostNamed)
            part.currency = part.spoken;
        else
            //: behind "EUR at your rates"
            part.currency += tr(", without %n currencies", nullptr, static_cast<int>(all.leftOut.size()));
    }
    part.value = roundedAmount(all.value, m_rates.target);
    if (!all.expense.isZero()) {
        part.expense = QChar(0x2212) + roundedAmount(all.expense, m_rates.target);
        //: %1 is an amount: value less expense
        part.net = tr("net %1").arg(roundedAmount(all.net, m_rates.target));
    }
    part.width = widthOf(part);
    m_parts.append(part);
}

void TotalsBar::rebuild()
{
    m_parts.clear();
    if (m_totals) {
        addConverted();
        for (const store::CurrencyTotal &total : m_totals->currencies) {
            if (total.currency.isEmpty() && total.value.isZero() && total.expense.isZero())
                continue; // entries that have no value at all
            Part part;
            //: in place of a currency's code: entries that have none
            part.currency = total.currency.isEmpty() ? tr("no currency") : total.currency;
            part.value = amountText(total.value, total.currency);
            part.expense = total.expense.isZero() ? tr("no expense")
                                                  : QString(QChar(0x2212) + amountText(total.expense, total.currency));
            if (total.leftOut > 0)
                //: amounts too large to be added
                part.expense += tr(", %n amount(s) left out", nullptr, static_cast<int>(total.leftOut));
            if (!total.expense.isZero())
                part.net = tr("net %1").arg(amountText(models::netOf(total), total.currency));
            part.width = widthOf(part);
            m_parts.append(part);
        }
    }
    announce();
}

int TotalsBar::widthOf(const Part &part)
{
    int width = textWidth(part.currency, Type::Secondary) + gap() + textWidth(part.value, Type::Section);
    for (const QString &text : {part.expense, part.net})
        width += text.isEmpty() ? 0 : gap() + textWidth(text, Type::Secondary);
    return width;
}

QString TotalsBar::words() const
{
    static const QRegularExpression something(QStringLiteral("."));
    QStringList parts{m_count};
    for (const Part &part : m_parts)
        parts << QStringList{part.value, part.spoken.isEmpty() ? part.currency : part.spoken, part.expense, part.net}
                     .filter(something)
                     .join(QLatin1Char(' '));
    if (!m_note.isEmpty())
        parts << m_note;
    return parts.join(QStringLiteral("; "));
}

void TotalsBar::announce()
{
    setAccessibleName(words());
    update();
}

void TotalsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.fillRect(rect(), t.alt);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    const int gutter = unit(16);
    const int used = paint::text(&painter, rect().adjusted(gutter, 0, 0, 0), m_count, countFont(), t.text);
    const int edge = m_menu->isHidden() ? gutter : width() - m_menu->x() + unit(8);
    int room = width() - gutter - edge - used - unit(16);
    if (!m_note.isEmpty()) {
        paint::text(&painter, rect().adjusted(width() - edge - room, 0, -edge, 0), m_note, Type::Secondary, t.text2,
                    Qt::AlignRight);
        return;
    }
    const int between = unit(28);
    const auto more = [this](int shown) {
        return tr("%n more currencies", nullptr, static_cast<int>(m_parts.size()) - shown);
    };
    m_shown = 0;
    int total = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const bool last = m_shown + 1 == m_parts.size();
        const int rest = last ? 0 : between + textWidth(more(m_shown + 1), Type::Secondary);
        if (total + part.width + rest > room)
            break;
        total += part.width + (last ? 0 : between);
        ++m_shown;
    }
    const QString tail = m_shown < m_parts.size() ? more(m_shown) : QString();
    if (!tail.isEmpty())
        total += textWidth(tail, Type::Secondary);
    int x = width() - edge - total;
    const auto put = [&](const QString &text, Type type, const QColor &color) {
        x += paint::text(&painter, QRect(x, 0, width() - x, height()), text, type, color) + gap();
    };
    for (int i = 0; i < m_shown; ++i) {
        const Part &part = m_parts[i];
        const int start = x;
        if (i > 0)
            painter.fillRect(QRect(x - between / 2, unit(12), 1, height() - unit(24)), t.line2);
        put(part.currency, Type::Secondary, t.text2);
        put(part.value, Type::Section, t.text);
        for (const QString &text : {part.expense, part.net}) {
            if (!text.isEmpty())
                put(text, Type::Secondary, t.text2);
        }
        x = start + part.width + between;
    }
    if (!tail.isEmpty())
        put(tail, Type::Secondary, t.text2);
}

bool TotalsBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_parts.isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           words().replace(QStringLiteral("; "), QStringLiteral("\n")), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace desk::ui
