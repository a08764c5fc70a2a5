// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entrytablemodel.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace desk::ui {

class Banner;
class EmptyState;
class EntryChart;
class EntryDetails;
class EntryFilterBar;
class EntryView;
class SegmentedControl;
class SummaryPanel;
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

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    EntryFilterBar *filters;
    EntryView *table;
    TotalsBar *totals;
    SummaryPanel *summary;
    EntryChart *chart; ///< the summary's
    EntryDetails *details;
    TruthLine *truth;
    TallyLine *tally;
    SegmentedControl *origin; ///< 0 local copy, 1 server
    Banner *banner;
    QPushButton *refresh;
    QPushButton *views;          ///< the present view's name; opens their menu
    QVBoxLayout *jobs = nullptr; ///< under the table: strips of what is being done with entries

private:
    QWidget *newLeft();
    QWidget *newRight();

    QStackedLayout *m_stack = nullptr;
    EmptyState *m_words = nullptr;
    QSplitter *m_splitter;
    QSplitter *m_side = nullptr;
};

} // namespace desk::ui
