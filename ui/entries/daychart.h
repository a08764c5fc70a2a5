// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entrydays.h"

#include <QDate>
#include <QWidget>

namespace desk::ui {

/// Value over time in one currency, and below it how many entries: bars a day, or a week or a month where days would be
/// too thin. What is not complete yet (today, what the local copy has not read) is hatched. Left and Right walk through
/// the bars; the pointer and the keyboard both show a bar's exact words.
class DayChart : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString valueText READ valueText)
public:
    explicit DayChart(QWidget *parent = nullptr);

    /// `from` and `to` bound the axis where the filter does; else the data does. From `incompleteFrom` on bars are
    /// hatched.
    void setData(const QList<store::DayTotal> &days, const QString &currency, std::optional<QDate> from,
                 std::optional<QDate> to, QDate incompleteFrom);
    /// `words` stand in place of the bars.
    void clear(const QString &words = {});
    enum class Step { Day, Week, Month };
    [[nodiscard]] Step step() const { return m_step; }
    /// What the chart says, for screen readers.
    [[nodiscard]] QString valueText() const;

    struct Bar {
        QDate first;
        QDate last;
        domain::Decimal value;
        qint64 count = 0;
        bool incomplete = false;
    };
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was clicked or Enter pressed on it.
    void spanChosen(QDate first, QDate last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Frame {
        QRectF values;
        QRectF counts;
        qreal step = 0;
    };
    [[nodiscard]] Frame frame() const;
    [[nodiscard]] int barAt(const QPointF &place) const;
    [[nodiscard]] QString wordsOf(const Bar &bar) const;
    void point(int bar);
    void paintAxis(QPainter &painter, const Frame &frame, qreal top, qint64 mostCount) const;
    void paintBars(QPainter &painter, const Frame &frame, qreal top, qint64 mostCount) const;
    void paintDates(QPainter &painter, const Frame &frame) const;

    QList<Bar> m_bars;
    QString m_currency;
    QString m_none;
    Step m_step = Step::Day;
    int m_pointed = -1;
};

} // namespace desk::ui
