// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace desk::models {
class BreakdownModel;
}

namespace desk::ui {

/// The table of a breakdown. A click or Enter chooses a line; with Shift or Ctrl lines are selected, Ctrl+C copies the
/// selected ones (all, if none is) with tabs between their cells.
class BreakdownView : public QTableView
{
    Q_OBJECT
public:
    explicit BreakdownView(models::BreakdownModel *model, QWidget *parent = nullptr);

    /// What stands in place of lines while there are none.
    void setWords(const QString &words);
    void copy();

Q_SIGNALS:
    void chosen(int row);
    void copied(int rows);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    models::BreakdownModel *m_model;
    QString m_words;
};

} // namespace desk::ui
