// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entrybreakdown.h"
#include "models/entries/entrybars.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace desk::models {
class BreakdownModel;
}

namespace desk::ui {

class BreakdownView;
class ElidedLabel;
class EntryChart;
class SegmentedControl;
class SeriesLegend;

/// Chart and breakdown of the entries on screen, one at a time, with what can be chosen for them: currency, step,
/// split, dimension. Asks nothing itself: says what is wanted and shows what it is given.
class SummaryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryPanel(QWidget *parent = nullptr);

    /// In the order in which they are offered; empty: entries without one. The chosen one stays if it is still there.
    void setCurrencies(const QStringList &currencies);
    [[nodiscard]] std::optional<QString> currency() const;
    [[nodiscard]] bool showsBreakdown() const;
    [[nodiscard]] models::BarStep step() const;
    [[nodiscard]] store::EntrySplit split() const;
    [[nodiscard]] store::EntryDimension dimension() const;
    void setZone(const QTimeZone &zone);
    /// Why nothing can be chosen, if so: the server does not add up.
    void setUnable(const QString &why);

    void showBars(const models::EntryBars &bars, store::EntrySplit split, const QString &currency);
    void showBreakdown(const store::EntryBreakdown &breakdown, store::EntryDimension dimension,
                       const QString &currency);
    void clearChart(const QString &words = {});
    void clearBreakdown(const QString &words = {});
    /// Says that the answer takes a while, with a button that gives it up.
    void setBusy(bool busy);

    [[nodiscard]] EntryChart *chart() const { return m_chart; }
    [[nodiscard]] SeriesLegend *legend() const { return m_legend; }
    [[nodiscard]] BreakdownView *breakdown() const { return m_breakdown; }
    [[nodiscard]] const models::BreakdownModel *breakdownModel() const { return m_model; }

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// Something else has to be asked for: another currency, split, dimension or tab.
    void wantedChanged();
    /// The same days in other bars.
    void stepChanged();
    void stopWanted();
    void seriesChosen(int series);
    void lineChosen(int row);

private:
    QWidget *newChartPage();
    QWidget *newBreakdownPage();
    QWidget *newBusyLine();
    [[nodiscard]] QComboBox *newChoice(const QString &name, const QString &objectName);
    void nameSteps();

    SegmentedControl *m_tabs;
    QComboBox *m_currency;
    QStackedWidget *m_pages;
    QComboBox *m_step = nullptr;
    QComboBox *m_split = nullptr;
    QComboBox *m_dimension = nullptr;
    ElidedLabel *m_zone = nullptr;
    EntryChart *m_chart = nullptr;
    SeriesLegend *m_legend = nullptr;
    models::BreakdownModel *m_model = nullptr;
    BreakdownView *m_breakdown = nullptr;
    QWidget *m_busy = nullptr;
    std::optional<QString> m_wantedCurrency; ///< none was chosen yet: the one with most entries
};

} // namespace desk::ui
