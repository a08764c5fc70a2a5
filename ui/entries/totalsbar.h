// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryfilter.h"

#include <QWidget>

class QLabel;

namespace desk::ui {

/// The line under the table: how many entries match, and exactly what they come to in each currency. What does not fit
/// is never elided: the last currencies move into "2 more currencies" with a tooltip.
class TotalsBar : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsBar(QWidget *parent = nullptr);

    /// `all`: rows there are without a filter; nullopt: not known.
    void setCount(qint64 shown, std::optional<qint64> all);
    void setTotals(const std::optional<store::EntryTotals> &totals);
    /// In place of totals, for example why there are none.
    void setNote(const QString &note);

    [[nodiscard]] QSize sizeHint() const override;
    /// All of it in words, for screen readers and the clipboard.
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part {
        QString currency;
        QString value;
        QString expense;
        int width = 0;
    };
    void rebuild();
    void announce();
    [[nodiscard]] static int widthOf(const Part &part);

    QString m_count;
    QString m_note;
    std::optional<store::EntryTotals> m_totals;
    QList<Part> m_parts;
    int m_shown = 0;
};

} // namespace desk::ui
