// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace desk::models {
class EntryTableModel;
struct EntryRow;
} // namespace desk::models

namespace desk::ui {

/// The table of entries: columns can be moved, hidden and sorted, rows chosen singly or many at once, all by keyboard.
class EntryView : public QTableView
{
    Q_OBJECT
public:
    explicit EntryView(models::EntryTableModel *model, QWidget *parent = nullptr);

    /// The chosen rows' numbers, in order.
    [[nodiscard]] QList<int> chosenRows() const;
    /// The columns that show, as they stand.
    [[nodiscard]] QList<int> shownColumns() const;
    void resetColumns();
    /// Selects a row and brings it into view.
    void choose(int row);

    /// Whether the contact column takes what the others leave.
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    void setFitted(bool fitted);

    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumnMenu(const QPoint &at);
    /// Before a reset: which entries were chosen, to choose them again after it.
    void remember();
    void recall();
    void fit();

    models::EntryTableModel *m_model;
    QStringList m_remembered;
    QString m_current;
    int m_currentColumn = 0;
    bool m_fitted = true; ///< the operator has not sized a column: the contact fills what is left
    bool m_fitting = false;
};

} // namespace desk::ui
