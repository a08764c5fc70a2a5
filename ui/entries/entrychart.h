// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entrybars.h"

#include <QWidget>

namespace desk::ui {

/// Value over time in one currency, and below it how many entries: bars of a day, a week or a month, in one piece or
/// stacked by series. What is not complete yet (today, what the local copy has not read) is hatched. Left and Right
/// walk through the bars, Home and End to the first and last, Page keys a tenth of them; Enter or a click chooses one.
/// The pointer and the keyboard both show a bar's exact words.
class EntryChart : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString valueText READ valueText)
public:
    explicit EntryChart(QWidget *parent = nullptr);

    /// `names` of the series, in their order.
    void setBars(const models::EntryBars &bars, const QStringList &names, const QString &currency);
    /// `words` stand in place of the bars.
    void clear(const QString &words = {});
    /// Lets the other series step back; -1: none stands out.
    void setEmphasis(int series);

    [[nodiscard]] models::BarStep step() const { return m_bars.step; }
    [[nodiscard]] const QList<models::EntryBar> &bars() const { return m_bars.bars; }
    /// What the chart says, for screen readers.
    [[nodiscard]] QString valueText() const;
    /// A bar in words, exactly; the series on lines of their own.
    [[nodiscard]] QString wordsOf(int bar) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar with entries was clicked or Enter pressed on it; both inclusive, exactly what the bar stands for.
    void spanChosen(domain::Instant from, domain::Instant to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void point(int bar);
    void choose(int bar);

    models::EntryBars m_bars;
    QStringList m_names;
    QString m_currency;
    QString m_none;
    int m_pointed = -1;
    int m_emphasis = -1;
};

} // namespace desk::ui
