// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entrytablemodel.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace desk::ui {

class Banner;
class DayChart;
class EmptyState;
class EntryDetails;
class EntryFilterBar;
class EntryView;
class SegmentedControl;
class TotalsBar;
class TallyLine;
class TruthLine;

/// The widgets of the entries page and where they stand. Knows no session; EntriesPage brings it to life.
class EntriesView : public QWidget
{
    Q_OBJECT
public:
    EntriesView(models::EntryTableModel *model, QWidget *parent);

    /// Rows, or the words that stand in their place.
    void showTable();
    [[nodiscard]] EmptyState *showWords();
    /// The currency combo box's choices; the chosen one stays if it is still there.
    void setChartCurrencies(const QStringList &currencies);
    [[nodiscard]] QString chartCurrency() const;
    /// See DayChart::setData.
    void setChartData(const QList<store::DayTotal> &days, const QString &currency, std::optional<QDate> from,
                      std::optional<QDate> to, QDate incompleteFrom);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    EntryFilterBar *filters;
    EntryView *table;
    TotalsBar *totals;
    DayChart *chart;
    EntryDetails *details;
    TruthLine *truth;
    TallyLine *tally;
    SegmentedControl *origin; ///< 0 local copy, 1 server
    Banner *banner;
    QPushButton *refresh;
    QVBoxLayout *jobs; ///< under the table: strips of what is being done with entries

Q_SIGNALS:
    void chartCurrencyChosen(const QString &currency);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newLeft();
    QWidget *newRight();

    QStackedLayout *m_stack;
    EmptyState *m_words;
    QComboBox *m_currency;
    QLabel *m_chartTitle;
    QSplitter *m_splitter;
    QSplitter *m_side;
    QString m_wantedCurrency;
};

} // namespace desk::ui
