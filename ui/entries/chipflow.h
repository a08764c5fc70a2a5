// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace desk::ui {

/// Controls in a row that may not fit: those that can be spared fold into one last control ("More"), the rest goes on
/// in further rows. One control takes what room is left in its row. Its height follows its width.
class ChipFlow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipFlow(QWidget *parent = nullptr);

    /// In order. A control that is not wanted is hidden; one that can be spared folds from the last on.
    void add(QWidget *widget);
    /// Stands after the controls added so far; shown only while one is folded.
    void setMore(QWidget *more);
    /// Gets what is left, at least this much.
    void setFilling(QWidget *widget, int least);
    void setWanted(QWidget *widget, bool wanted);
    void setSpare(QWidget *widget, bool spare);
    [[nodiscard]] QList<QWidget *> folded() const;
    /// After controls have changed their size.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item {
        QWidget *widget = nullptr;
        bool wanted = true;
        bool spare = false;
        bool folded = false;
    };
    [[nodiscard]] int widthOf(const QWidget *widget) const;
    [[nodiscard]] QList<QWidget *> shown() const;
    void fold(int width);
    void place(const QList<QWidget *> &row, int top, int height, int width);

    QList<Item> m_items;
    QWidget *m_more = nullptr;
    qsizetype m_moreAt = 0;
    QWidget *m_filling = nullptr;
    int m_least = 0;
    bool m_arranging = false;
};

} // namespace desk::ui
