// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/currencyrates.h"
#include "ui/widgets/dialogframe.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace desk::ui {

/// The totals of each currency, all of them and with their net, and the rates at which the operator wants to see them
/// in one. A rate that is not given leaves its currency out.
class RatesDialog : public DialogFrame
{
    Q_OBJECT
public:
    RatesDialog(const store::EntryTotals &totals, const models::CurrencyRates &rates, QWidget *parent);

    /// What was entered; a rate that stayed the same keeps its date. `now`: the date of the others.
    [[nodiscard]] models::CurrencyRates rates(domain::Instant now) const;

private:
    struct Row {
        QString currency;
        QLineEdit *rate = nullptr;
        QLabel *unit = nullptr;
        QLabel *since = nullptr;
    };
    void addTarget(const store::EntryTotals &totals);
    void addRows(const store::EntryTotals &totals);
    void check();

    models::CurrencyRates m_before;
    store::EntryTotals m_totals;
    QComboBox *m_target = nullptr;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QLabel *m_result;
    QPushButton *m_do;
};

/// "41,204.12 EUR", rounded to what the currency shows.
[[nodiscard]] QString roundedAmount(const domain::Decimal &value, const QString &currency);
/// "JPY, amounts in no currency"
[[nodiscard]] QString currencyList(const QStringList &currencies);

} // namespace desk::ui
