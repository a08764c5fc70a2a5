// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/ratesdialog.h"

#include "app/domain/currency.h"
#include "app/domain/product.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace desk::ui {

using models::CurrencyRates;

QString roundedAmount(const domain::Decimal &value, const QString &currency)
{
    return amountText(domain::rounded(value, domain::minorDigitsOf(currency.toStdString())), currency);
}

QString currencyList(const QStringList &currencies)
{
    QStringList names;
    for (const QString &currency : currencies)
        //: in a list of currencies that a total leaves out
        names << (currency.isEmpty() ? RatesDialog::tr("amounts in no currency") : currency);
    return names.join(QStringLiteral(", "));
}

RatesDialog::RatesDialog(const store::EntryTotals &totals, const CurrencyRates &rates, QWidget *parent)
    : DialogFrame(parent),
      m_before(rates),
      m_totals(totals),
      m_grid(new QGridLayout),
      m_result(newLabel({}, "strong", this))
{
    setObjectName(QStringLiteral("ratesDialog"));
    setHeading(tr("Totals in one currency"),
               tr("The rates are yours: none is looked up or assumed. They are kept for this connection with the date "
                  "they were entered."));
    addTarget(totals);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    m_grid->setContentsMargins(0, 0, unit(8), 0);
    m_grid->setHorizontalSpacing(unit(16));
    m_grid->setVerticalSpacing(unit(6));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch(1);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    addRows(totals);
    body()->addWidget(area, 1);
    m_result->setObjectName(QStringLiteral("ratesResult"));
    m_result->setWordWrap(true);
    body()->addWidget(m_result);
    addCancel(tr("Cancel"));
    m_do = addDo(tr("Apply"), "check");
    constexpr int mostShown = 8;
    area->setMinimumHeight(qMin<int>(static_cast<int>(m_rows.size()), mostShown) * unit(38) + unit(34));
    setMinimumWidth(unit(760));
    connect(m_target, &QComboBox::currentIndexChanged, this, &RatesDialog::check);
    check();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.rate && row.rate->isEnabled()) {
            row.rate->setFocus();
            break;
        }
    }
}

void RatesDialog::addTarget(const store::EntryTotals &totals)
{
    m_target = new QComboBox(this);
    m_target->setObjectName(QStringLiteral("ratesTarget"));
    m_target->setAccessibleName(tr("Currency to convert to"));
    m_target->addItem(tr("Do not convert"), QString());
    for (const store::CurrencyTotal &total : totals.currencies) {
        if (!total.currency.isEmpty())
            m_target->addItem(total.currency, total.currency);
    }
    for (const domain::Currency &currency : domain::currencies()) {
        const QString code = QString::fromUtf8(currency.code.data(), static_cast<qsizetype>(currency.code.size()));
        if (m_target->findData(code) < 0)
            m_target->addItem(code, code);
    }
    m_target->setCurrentIndex(qMax(0, m_target->findData(m_before.target)));
    auto *label = newLabel(tr("Convert &to"), "plain", this);
    label->setBuddy(m_target);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(12));
    row->addWidget(label);
    row->addWidget(m_target);
    row->addStretch(1);
    body()->addLayout(row);
}

void RatesDialog::addRows(const store::EntryTotals &totals)
{
    const QStringList heads{tr("Currency"), tr("Entries"), tr("Value"), tr("Expense"), tr("Net"), tr("Rate")};
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(newLabel(heads[i], "secondary", this), 0, i, i > 0 && i < 5 ? Qt::AlignRight : Qt::AlignLeft);
    int line = 1;
    for (const store::CurrencyTotal &total : totals.currencies) {
        Row row;
        row.currency = total.currency;
        const QString name = total.currency.isEmpty() ? tr("No currency") : total.currency;
        const QStringList cells{name, countText(total.count), amountText(total.value, total.currency),
                                amountText(total.expense, total.currency),
                                amountText(models::netOf(total), total.currency)};
        for (int i = 0; i < cells.size(); ++i) {
            QLabel *cell = newLabel(cells[i], "plain", this);
            cell->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            cell->setFocusPolicy(Qt::ClickFocus);
            cell->setAccessibleName(QString(heads[i] + QStringLiteral(": ") + cells[i]));
            m_grid->addWidget(cell, line, i,
                              i > 0 ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        }
        if (!total.currency.isEmpty()) {
            row.rate = new QLineEdit(this);
            row.rate->setObjectName(QStringLiteral("rate-") + total.currency);
            //: %1 is a currency's code
            row.rate->setAccessibleName(tr("Rate of %1").arg(total.currency));
            row.rate->setMaximumWidth(unit(110));
            row.unit = newLabel({}, "secondary", this);
            row.since = newLabel({}, "hint", this);
            const auto known = m_before.rates.constFind(total.currency);
            if (known != m_before.rates.constEnd()) {
                QString text = QString::fromStdString(known->rate.toPlain());
                row.rate->setText(text.replace(QLatin1Char('.'), QLocale().decimalPoint()));
                //: %1 is a date
                row.since->setText(tr("entered %1").arg(dayText(known->enteredAt, domain::Instant::now())));
            }
            auto *cell = new QHBoxLayout;
            cell->setSpacing(unit(6));
            cell->addWidget(row.rate);
            cell->addWidget(row.unit);
            cell->addWidget(row.since, 1);
            m_grid->addLayout(cell, line, 5);
            connect(row.rate, &QLineEdit::textChanged, this, &RatesDialog::check);
        }
        m_rows.append(row);
        ++line;
    }
    m_grid->setColumnStretch(5, 1);
}

void RatesDialog::check()
{
    const QString target = m_target->currentData().toString();
    bool good = true;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.rate)
            continue;
        const bool itself = row.currency == target;
        row.rate->setEnabled(!target.isEmpty() && !itself);
        //: behind a rate: what one unit is worth in; %1 and %2 are codes of currencies
        row.unit->setText(target.isEmpty() || itself ? QString() : tr("%1 for 1 %2").arg(target, row.currency));
        const QString text = row.rate->text().trimmed();
        const bool wrong = !text.isEmpty() && row.rate->isEnabled() && !models::rateFromText(text);
        setLook(row.rate, "invalid", wrong ? QStringLiteral("on") : QString());
        row.rate->setAccessibleDescription(wrong ? tr("This is not a rate. Enter a number above zero.") : QString());
        row.rate->setToolTip(row.rate->accessibleDescription());
        good = good && !wrong;
    }
    m_do->setEnabled(good);
    if (!good) {
        m_result->setText(tr("A rate is a number above zero, for example %1.").arg(QLocale().toString(0.92)));
    } else if (target.isEmpty()) {
        m_result->setText(tr("Each currency stands alone; nothing is added across them."));
    } else {
        const models::ConvertedTotal all = models::converted(m_totals, rates(domain::Instant::now()));
        //: %1 is a net amount with its currency
        QString words =
            tr("Net at your rates: %1").arg(QString(roundedAmount(all.net, target) + QLatin1Char(' ') + target));
        if (!all.leftOut.isEmpty())
            //: behind an amount; %1 is a list of currencies
            words += tr(", without %1").arg(currencyList(all.leftOut));
        m_result->setText(words);
    }
}

CurrencyRates RatesDialog::rates(domain::Instant now) const
{
    CurrencyRates answer = m_before; // rates of currencies that are not among these totals stay
    answer.target = m_target->currentData().toString();
    if (answer.target != m_before.target)
        answer.rates.clear(); // they were for another currency
    for (const Row &row : m_rows) {
        if (!row.rate || row.currency == answer.target || answer.target.isEmpty())
            continue;
        const auto rate = models::rateFromText(row.rate->text());
        const auto known = m_before.rates.constFind(row.currency);
        const bool same = answer.target == m_before.target && rate && known != m_before.rates.constEnd()
                          && known->rate.isSameNumber(*rate);
        if (!rate)
            answer.rates.remove(row.currency);
        else if (!same)
            answer.rates.insert(row.currency, {*rate, now});
    }
    return answer;
}

} // namespace desk::ui
