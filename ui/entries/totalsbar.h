// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/currencyrates.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace desk::ui {

/// The line under the table: how many entries match, and exactly what they come to in each currency: value, expense and
/// net. Before them, marked, what they come to at the operator's own rates, if there are any. What does not fit is
/// never elided: the last currencies move into "2 more currencies" with a tooltip; a menu holds what else can be done.
class TotalsBar : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsBar(QWidget *parent = nullptr);

    /// `all`: rows there are without a filter; nullopt: not known. Not `exact`: counting goes on, there are more.
    void setCount(qint64 shown, std::optional<qint64> all, bool exact = true);
    void setTotals(const std::optional<store::EntryTotals> &totals);
    /// In place of totals, for example why there are none.
    void setNote(const QString &note);
    [[nodiscard]] const std::optional<store::EntryTotals> &totals() const { return m_totals; }
    /// Without a target nothing is converted.
    void setRates(const models::CurrencyRates &rates);
    [[nodiscard]] const models::CurrencyRates &rates() const { return m_rates; }
    /// What the menu offers.
    void setActions(const QList<QAction *> &actions);

    [[nodiscard]] QSize sizeHint() const override;
    /// All of it in words, for screen readers and the clipboard.
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part {
        QString currency;
        QString spoken; ///< in place of `currency` where words() tells more
        QString value;
        QString expense;
        QString net; ///< empty: the value itself
        int width = 0;
    };
    void addConverted();
    void rebuild();
    void announce();
    [[nodiscard]] static int widthOf(const Part &part);

    QString m_count;
    QString m_note;
    std::optional<store::EntryTotals> m_totals;
    models::CurrencyRates m_rates;
    QList<Part> m_parts;
    QToolButton *m_menu;
    int m_shown = 0;
};

} // namespace desk::ui
