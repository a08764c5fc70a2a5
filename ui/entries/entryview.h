// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/longtable.h"

#include <QTimer>

namespace desk::models {
class EntryTableModel;
struct EntryRow;
} // namespace desk::models

namespace desk::ui {

/// The table of entries: columns can be moved, hidden and sorted, rows chosen singly or many at once, all by keyboard.
class EntryView : public LongTable
{
    Q_OBJECT
public:
    explicit EntryView(models::EntryTableModel *model, QWidget *parent = nullptr);

    /// The chosen rows' numbers in order, of very many only the first mostListed: see chosenCount().
    [[nodiscard]] QList<int> chosenRows() const;
    static constexpr int mostListed = 20'001;
    void resetColumns();
    /// Selects a row and brings it into view; one that is not counted yet, as soon as it is.
    void choose(qint64 row);

    /// Whether the contact column takes what the others leave.
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    void setFitted(bool fitted);

    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumnMenu(const QPoint &at);
    /// Before a reset: which entries were chosen, to choose them again after it.
    void remember();
    void recall();
    void fit();

    /// What a reset must not lose.
    struct Place {
        /// The ids at the ends of what is chosen; of very many ranges, the ids of their rows that are here.
        QList<std::pair<QString, QString>> chosen;
        bool all = false;
        qint64 chosenCount = 0;
        QString current;
        int currentRow = -1;
        int currentColumn = 0;
        QString top;      ///< the entry of the first row that shows
        qint64 above = 0; ///< pixels of it that are scrolled out
    };

    void followTheme();
    /// While the bar is dragged, a place shows until its rows have been seen; then the table goes on to where the bar
    /// is.
    void holdBar();
    void followBar(bool anyway);
    [[nodiscard]] bool isShownHere() const;
    /// Lets the model keep the rows by which a reset finds again what is chosen.
    void pinEnds();
    [[nodiscard]] QItemSelection chosenAgain() const;

    models::EntryTableModel *m_model;
    Place m_place;
    qint64 m_toChoose = -1;
    QTimer m_patience;    ///< how long a dragged bar waits for rows
    bool m_fitted = true; ///< the operator has not sized a column: the contact fills what is left
    bool m_fitting = false;
};

} // namespace desk::ui
