// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/currencyrates.h"

#include "app/domain/product.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk::models {

using domain::Decimal;
using domain::DecimalSum;
using domain::Instant;

namespace {

Decimal negated(const Decimal &value)
{
    const std::string &text = value.text();
    return Decimal::fromJsonNumber(text.starts_with('-') ? text.substr(1) : '-' + text).value_or(Decimal());
}

bool isNothing(const store::CurrencyTotal &total)
{
    return total.value.isZero() && total.expense.isZero() && total.leftOut == 0;
}

QString plain(const Decimal &value)
{
    return QString::fromStdString(value.toPlain());
}

} // namespace

QString CurrencyRates::toText() const
{
    QStringList lines{target};
    for (auto it = rates.begin(); it != rates.end(); ++it)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(it.key(), QString::fromStdString(it->rate.text()),
                          QString::fromStdString(it->enteredAt.toIso()));
    return lines.join(QLatin1Char('\n'));
}

CurrencyRates CurrencyRates::fromText(const QString &text)
{
    CurrencyRates rates;
    const QStringList lines = text.split(QLatin1Char('\n'));
    rates.target = lines.value(0);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList words = lines[i].split(QLatin1Char(' '));
        const auto rate = Decimal::fromJsonNumber(words.value(1).toStdString());
        const auto at = Instant::fromIso(words.value(2).toStdString());
        if (words.size() == 3 && rate && at && !rate->isZero() && !rate->isNegative())
            rates.rates.insert(words[0], {*rate, *at});
    }
    return rates;
}

std::optional<Decimal> rateFromText(const QString &text)
{
    QString plain = text.trimmed();
    const QString point = QLocale().decimalPoint();
    if (point != QLatin1String(".") && !plain.contains(QLatin1Char('.')))
        plain.replace(point, QLatin1String("."));
    while (plain.size() > 1 && plain.startsWith(QLatin1Char('0')) && plain.at(1).isDigit())
        plain.remove(0, 1);
    if (plain.startsWith(QLatin1Char('.')))
        plain.prepend(QLatin1Char('0'));
    const auto rate = Decimal::fromJsonNumber(plain.toStdString());
    return rate && !rate->isZero() && !rate->isNegative() ? rate : std::nullopt;
}

Decimal netOf(const store::CurrencyTotal &total)
{
    DecimalSum sum;
    sum.add(total.value);
    sum.add(negated(total.expense));
    return sum.total();
}

ConvertedTotal converted(const store::EntryTotals &totals, const CurrencyRates &rates)
{
    ConvertedTotal answer;
    DecimalSum value;
    DecimalSum expense;
    for (const store::CurrencyTotal &total : totals.currencies) {
        if (isNothing(total) && !rates.rates.contains(total.currency) && total.currency != rates.target)
            continue; // nothing of it is missing
        const auto found = rates.rates.constFind(total.currency);
        std::optional<Decimal> rate;
        if (!total.currency.isEmpty() && total.currency == rates.target)
            rate = Decimal::fromJsonNumber("1");
        else if (found != rates.rates.constEnd())
            rate = found->rate;
        const auto valueThere = rate ? domain::product(total.value, *rate) : std::nullopt;
        const auto expenseThere = rate ? domain::product(total.expense, *rate) : std::nullopt;
        if (!valueThere || !expenseThere) {
            answer.leftOut << total.currency;
            continue;
        }
        value.add(*valueThere);
        expense.add(*expenseThere);
        answer.count += total.count;
    }
    answer.value = value.total();
    answer.expense = expense.total();
    value.add(negated(answer.expense));
    answer.net = value.total();
    return answer;
}

QString totalsAsTsv(const store::EntryTotals &totals, const CurrencyRates &rates)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("EntryTotals", source); };
    const QChar tab = QLatin1Char('\t');
    QStringList lines{
        QStringList{text(QT_TRANSLATE_NOOP("EntryTotals", "Currency")),
                    text(QT_TRANSLATE_NOOP("EntryTotals", "Entries")), text(QT_TRANSLATE_NOOP("EntryTotals", "Value")),
                    text(QT_TRANSLATE_NOOP("EntryTotals", "Expense")), text(QT_TRANSLATE_NOOP("EntryTotals", "Net"))}
            .join(tab)};
    for (const store::CurrencyTotal &total : totals.currencies)
        lines << QStringList{total.currency, QString::number(total.count), plain(total.value), plain(total.expense),
                             plain(netOf(total))}
                     .join(tab);
    if (!rates.target.isEmpty()) {
        const ConvertedTotal all = converted(totals, rates);
        //: %1 is a currency's code; a total that was converted
        QString name = text(QT_TRANSLATE_NOOP("EntryTotals", "%1 at your rates")).arg(rates.target);
        if (!all.leftOut.isEmpty())
            //: behind "EUR at your rates"; %1 is a list of currency codes
            name += text(QT_TRANSLATE_NOOP("EntryTotals", ", without %1")).arg(all.leftOut.join(QStringLiteral(", ")));
        lines << QStringList{name, QString::number(all.count), plain(all.value), plain(all.expense), plain(all.net)}
                     .join(tab);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace desk::models
